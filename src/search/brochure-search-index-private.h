/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "search/brochure-search-index.h"
#include "search/brochure-search-query.h"

G_BEGIN_DECLS

/**
 * BrochureSearchPlace:
 * @first_token: where the words of an entry begin among all
 * @n_label: how many of them are its label
 * @parent: number of the entry that it stands under; of a section's title itself
 * @fold: number of the entry that it is folded into, or 0
 * @group: number of the entry that tells it from its like, the column of a cell say, or 0
 * @factors: how much it counts where not all is found in its label, and where it is; kept here, as pieces lie all
 *   over the memory
 *
 * Where an entry stands.
 */
typedef struct
{
  guint first_token;
  guint n_label;
  guint parent;
  guint fold;
  guint group;
  float factors[2];
} BrochureSearchPlace;

/**
 * BrochureSearchIndex:
 * @vocabulary: all words
 * @entries: (element-type BrochureSearchEntry): all that can be found
 * @places: (element-type BrochureSearchPlace): where each stands, and one past the last
 * @tokens: (element-type BrochureToken): what each says, one after the other
 */
struct _BrochureSearchIndex
{
  BrochureVocabulary *vocabulary;
  GArray *entries;
  GArray *places;
  GArray *tokens;
};

static inline const BrochureSearchEntry *
_brochure_search_index_get_entry (const BrochureSearchIndex *self,
                                  guint                      number)
{
  return &g_array_index (self->entries, BrochureSearchEntry, number);
}

static inline const BrochureSearchPlace *
_brochure_search_index_get_place (const BrochureSearchIndex *self,
                                  guint                      number)
{
  return &g_array_index (self->places, BrochureSearchPlace, number);
}

static inline gboolean
_brochure_search_entry_is_at_foot (const BrochureSearchEntry *self)
{
  return self->piece != NULL && self->block_id == NULL;
}

const char          *_brochure_search_entry_get_label  (const BrochureSearchEntry *self);
BrochureSearchKind   _brochure_search_entry_get_kind   (const BrochureSearchEntry *self,
                                                        gboolean                   is_in_label);

double               _brochure_search_entry_get_factor (const BrochureSearchEntry *self,
                                                        gboolean                   is_folded,
                                                        gboolean                   is_in_label);

BrochureSearchPlace  _brochure_search_index_find_place (const BrochureSearchIndex *self,
                                                        GArray                    *columns,
                                                        guint                      number);
double              *_brochure_search_index_score      (const BrochureSearchIndex *self,
                                                        const BrochureSearchQuery *query);
GArray              *_brochure_search_index_sort       (const BrochureSearchIndex *self,
                                                        const double              *scores);
guint                _brochure_search_index_stand_in   (const BrochureSearchIndex *self,
                                                        const double              *scores,
                                                        guint                      number);

G_END_DECLS
