/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureCountryMinimum:
 * @country: a country's code, or the id of a [struct@CountryGroup]
 * @minimum: what is asked there, a decimal string
 *
 * A minimum that holds for some applicants only.
 */
typedef struct
{
  char *country;
  char *minimum;
} BrochureCountryMinimum;

G_END_DECLS
