/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureCountryGroup:
 * @id: its name in audiences, for example `EEA`
 * @name: (nullable): what a reader calls it
 * @countries: codes of ISO 3166-1 alpha-2, or `XK`
 *
 * Countries that are spoken of together.
 */
typedef struct
{
  char *id;
  BrochureText *name;
  GStrv countries;
} BrochureCountryGroup;

G_END_DECLS
