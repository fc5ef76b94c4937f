/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "search/brochure-fold.h"
#include "search/brochure-vocabulary.h"

G_BEGIN_DECLS

/* More words than anyone types; what comes after them is not looked for. */
#define BROCHURE_SEARCH_MAX_TERMS 32

/**
 * BrochureSearchHit:
 * @entry: number of the entry
 * @term: which of the words it is
 * @is_title: whether it stands in the entry's title
 * @start: where it begins there, in bytes
 * @end: where it ends
 * @weight: how well it matches: 1 for the very word, less for the start of a longer one
 *
 * A place where a word of a query stands.
 */
typedef struct
{
  guint32 entry;
  guint16 term;
  guint16 is_title;
  guint32 start;
  guint32 end;
  float weight;
} BrochureSearchHit;

/**
 * BrochureSearchQuery:
 *
 * What a reader looks for, as words.
 */
typedef struct _BrochureSearchQuery BrochureSearchQuery;

BrochureSearchQuery *brochure_search_query_new         (const char                *text);
void                 brochure_search_query_free        (BrochureSearchQuery       *self);

guint                brochure_search_query_get_n_terms (const BrochureSearchQuery *self);
void                 brochure_search_query_find        (const BrochureSearchQuery *self,
                                                        const BrochureVocabulary  *vocabulary,
                                                        guint                      term,
                                                        GArray                    *hits);
BrochureSpan         brochure_search_query_mark        (const BrochureSearchQuery *self,
                                                        const BrochureSearchHit   *hit,
                                                        const char                *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureSearchQuery, brochure_search_query_free)

G_END_DECLS
