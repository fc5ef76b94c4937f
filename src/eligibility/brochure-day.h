/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-partial-date.h"

G_BEGIN_DECLS

gboolean brochure_day_parse     (const char                *text,
                                 GDate                     *day);
gboolean brochure_day_set_first (GDate                     *day,
                                 const BrochurePartialDate *date);
gboolean brochure_day_set_last  (GDate                     *day,
                                 const BrochurePartialDate *date);

G_END_DECLS
