/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-fact.h"

G_BEGIN_DECLS

/* Everything here is written for the language of the interface,
 * whatever LC_TIME, LC_NUMERIC and LC_MONETARY say: see brochure-language.h. */

char *brochure_format_decimal      (const char                *decimal);
char *brochure_format_integer      (gint64                     number);
char *brochure_format_percent      (int                        percent);
char *brochure_format_money        (const char                *amount,
                                    const char                *currency);
char *brochure_format_partial_date (const BrochurePartialDate *date);
char *brochure_format_day          (const GDate               *day);
char *brochure_format_duration     (const char                *duration);
char *brochure_format_country      (const char                *code);
char *brochure_format_value        (const BrochureValue       *value);
char *brochure_format_list         (const char * const        *items);
char *brochure_format_alternatives (const char * const        *items);

const char *brochure_format_month   (int                       month);
const char *brochure_format_weekday (int                       weekday);

G_END_DECLS
