/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureMedia:
 * @path: inside the content folder, relative to it
 * @alt: what the picture shows, for those who do not see it
 * @credit: (nullable): who made it
 * @licence: (nullable): SPDX expression
 */
typedef struct
{
  char *path;
  BrochureText *alt;
  BrochureText *credit;
  char *licence;
} BrochureMedia;

G_END_DECLS
