/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/brochure-locale-data.h"

G_BEGIN_DECLS

/* Numbers in a given language; brochure-format.h knows which one the interface is in. */

char *brochure_number_format_decimal (const BrochureLocaleData *data,
                                      const char               *decimal);
char *brochure_number_format_percent (const BrochureLocaleData *data,
                                      int                       percent);
char *brochure_number_format_money   (const BrochureLocaleData *data,
                                      const char               *amount,
                                      const char               *currency);

G_END_DECLS
