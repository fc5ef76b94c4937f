/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/brochure-page.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_FIND_BAR (brochure_find_bar_get_type ())

/**
 * BrochureFindBar:
 *
 * Finds words in the page that is shown: marks them all, counts them, and
 * goes from one to the next. Other than the search it leaves the reader where
 * the words are, and looks at nothing but the page.
 */
G_DECLARE_FINAL_TYPE (BrochureFindBar, brochure_find_bar, BROCHURE, FIND_BAR, AdwBin)

void     brochure_find_bar_begin     (BrochureFindBar *self);
gboolean brochure_find_bar_end       (BrochureFindBar *self);
void     brochure_find_bar_step      (BrochureFindBar *self,
                                      int              step);
void     brochure_find_bar_set_page  (BrochureFindBar *self,
                                      BrochurePage    *page);
void     brochure_find_bar_take_text (BrochureFindBar *self,
                                      BrochureFindBar *former);

G_END_DECLS
