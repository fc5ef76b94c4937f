/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-section.h"
#include "search/brochure-search-query.h"
#include "search/brochure-search-result.h"

G_BEGIN_DECLS

/**
 * BrochureSearchEntry:
 * @kind: what it is
 * @section: number of the section
 * @title_entry: number of the entry that is the section's title, perhaps this one
 * @group: entries of the same block, which stand together, have the same
 * @block: (nullable): the block in the section
 * @title: (nullable): what it is called
 * @text: what it says
 * @n_words: how many words both have
 *
 * Something that can be found: the title of a section, or a passage.
 */
typedef struct
{
  BrochureSearchKind kind;
  guint section;
  guint title_entry;
  guint group;
  const BrochureBlock *block;
  char *title;
  char *text;
  guint n_words;
} BrochureSearchEntry;

/**
 * BrochureSearchRanking:
 *
 * What one query finds, the best first. It borrows what it was made from.
 */
typedef struct _BrochureSearchRanking BrochureSearchRanking;

BrochureSearchRanking *brochure_search_ranking_new         (GArray                      *entries,
                                                            const BrochureVocabulary    *vocabulary,
                                                            const BrochureSearchQuery   *query);
void                   brochure_search_ranking_free        (BrochureSearchRanking       *self);

guint                  brochure_search_ranking_get_n_found (const BrochureSearchRanking *self);
guint                  brochure_search_ranking_get_entry   (const BrochureSearchRanking *self,
                                                            guint                        place);
BrochureSearchKind     brochure_search_ranking_get_kind    (const BrochureSearchRanking *self,
                                                            guint                        entry);
GArray                *brochure_search_ranking_mark_title  (const BrochureSearchRanking *self,
                                                            guint                        entry);
char                  *brochure_search_ranking_cut_snippet (const BrochureSearchRanking *self,
                                                            guint                        entry,
                                                            GArray                     **spans);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureSearchRanking, brochure_search_ranking_free)

G_END_DECLS
