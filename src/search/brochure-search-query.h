/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "search/brochure-vocabulary.h"

G_BEGIN_DECLS

/* More words than anyone types; what comes after them is not looked for. */
#define BROCHURE_SEARCH_MAX_TERMS 32

/**
 * BrochureSearchReading:
 * @found: which words of the query stand there, as bits
 * @in_label: which stand in the label
 * @distance: how many words it is from the first to the last of them, where they stand nearest
 * @label: how well each is met in the label, from 0 to 1
 * @text: how well it is met after that
 *
 * What a query finds in a text.
 */
typedef struct
{
  guint32 found;
  guint32 in_label;
  guint distance;
  float label[BROCHURE_SEARCH_MAX_TERMS];
  float text[BROCHURE_SEARCH_MAX_TERMS];
} BrochureSearchReading;

/**
 * BrochureSearchQuery:
 *
 * What a reader looks for, as words.
 */
typedef struct _BrochureSearchQuery BrochureSearchQuery;

BrochureSearchQuery *brochure_search_query_new         (BrochureVocabulary        *vocabulary,
                                                        const char                *text);
void                 brochure_search_query_free        (BrochureSearchQuery       *self);

guint                brochure_search_query_get_n_terms (const BrochureSearchQuery *self);
void                 brochure_search_query_read        (const BrochureSearchQuery *self,
                                                        const BrochureToken       *tokens,
                                                        guint                      n_tokens,
                                                        guint                      n_label,
                                                        guint32                    needed,
                                                        BrochureSearchReading     *reading);
GArray              *brochure_search_query_mark        (const BrochureSearchQuery *self,
                                                        const char                *text,
                                                        BrochureSpan              *nearest);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureSearchQuery, brochure_search_query_free)

G_END_DECLS
