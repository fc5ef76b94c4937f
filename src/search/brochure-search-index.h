/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "search/brochure-search-result.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_SEARCH_INDEX (brochure_search_index_get_type ())

/**
 * BrochureSearchIndex:
 *
 * All that a brochure shows, in the language in which it was shown when the index was made, to be
 * searched at each keystroke.
 *
 * Making one costs nothing: the words are collected when it is prepared or queried first, so that
 * must come before the language changes; then a new index is made.
 */
G_DECLARE_FINAL_TYPE (BrochureSearchIndex, brochure_search_index, BROCHURE, SEARCH_INDEX, GObject)

BrochureSearchIndex *brochure_search_index_new          (BrochureDocument    *document);

BrochureDocument    *brochure_search_index_get_document (BrochureSearchIndex *self);
void                 brochure_search_index_prepare      (BrochureSearchIndex *self);
GPtrArray           *brochure_search_index_query        (BrochureSearchIndex *self,
                                                         const char          *query,
                                                         guint                max);

G_END_DECLS
