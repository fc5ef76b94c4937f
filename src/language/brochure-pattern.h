/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/brochure-locale-data.h"

G_BEGIN_DECLS

/* Words put together as a given language does it; brochure-format.h knows which one the interface is in. */

char *brochure_pattern_fill (const char                 *pattern,
                             const char * const         *words);
char *brochure_pattern_date (const BrochureLocaleData   *data,
                             int                         year,
                             int                         month,
                             int                         day);
char *brochure_pattern_list (const BrochureListPatterns *patterns,
                             const char * const         *items);

G_END_DECLS
