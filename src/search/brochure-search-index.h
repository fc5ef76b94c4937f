/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "search/brochure-search-entries.h"
#include "search/brochure-search-result.h"

G_BEGIN_DECLS

/**
 * BrochureSearchIndex:
 *
 * All that a brochure tells, in the language in which it was told when the index was made, to be
 * searched at each keystroke.
 */
typedef struct _BrochureSearchIndex BrochureSearchIndex;

BrochureSearchIndex *brochure_search_index_new   (GArray              *entries);
void                 brochure_search_index_free  (BrochureSearchIndex *self);

GPtrArray           *brochure_search_index_query (BrochureSearchIndex *self,
                                                  const char          *query,
                                                  guint                max);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureSearchIndex, brochure_search_index_free)

G_END_DECLS
