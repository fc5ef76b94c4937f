/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Far above any score, far below what an int holds: larger numbers stop here. */
#define BROCHURE_DECIMAL_LIMIT 100000000

/**
 * BrochureDecimal:
 * @hundredths: the number in hundredths, towards zero, at most %BROCHURE_DECIMAL_LIMIT either way
 * @is_exact: whether nothing was cut off below a hundredth
 * @is_negative: whether it is below zero, if only by less than a hundredth
 *
 * A number read without any floating point.
 */
typedef struct
{
  int hundredths;
  gboolean is_exact;
  gboolean is_negative;
} BrochureDecimal;

gboolean brochure_decimal_parse         (const char            *text,
                                         BrochureDecimal       *decimal);
gboolean brochure_decimal_parse_literal (const char            *literal,
                                         BrochureDecimal       *decimal);

gboolean brochure_decimal_to_steps      (const BrochureDecimal *decimal,
                                         int                    step,
                                         int                   *steps);

char    *brochure_decimal_format_steps  (int                    steps,
                                         int                    step);

G_END_DECLS
