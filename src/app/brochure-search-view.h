/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-document.h"
#include "search/brochure-search-result.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_SEARCH_VIEW (brochure_search_view_get_type ())

/**
 * BrochureSearchView:
 *
 * What was found in a brochure, the best first. The words of the brochure are
 * only collected once a search begins.
 */
G_DECLARE_FINAL_TYPE (BrochureSearchView, brochure_search_view, BROCHURE, SEARCH_VIEW, AdwBin)

void     brochure_search_view_set_document (BrochureSearchView *self,
                                            BrochureDocument   *document);
void     brochure_search_view_set_text     (BrochureSearchView *self,
                                            const char         *text);
void     brochure_search_view_prepare      (BrochureSearchView *self);

void     brochure_search_view_activate     (BrochureSearchView *self);
gboolean brochure_search_view_focus        (BrochureSearchView *self,
                                            int                 step);

G_END_DECLS
