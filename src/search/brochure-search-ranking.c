/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-search-index-private.h"

/* A section's title counts more than a heading in it, that more than a fact, a fact more than the section's keywords,
 * these more than a sentence, and each more than its like that is folded away, at the foot most of all. What the
 * form says depends on answers; it comes after all else. */
#define FACTOR_TITLE 3.0
#define FACTOR_HEADING 2.0
#define FACTOR_FACT 1.5
#define FACTOR_KEYWORDS 1.2
#define FACTOR_TEXT 1.0
#define FACTOR_FOLDED 0.4
#define FACTOR_FOOT 0.3
#define FACTOR_FORM 0.001

/* What a label says counts more than what stands under it, and that more than what only the
 * headings above say. */
#define WEIGHT_LABEL 1.5
#define WEIGHT_HEADING 0.3

/* In words; those as far apart as this count half as near. */
#define NEARNESS 4.0

/* What of an entry was found: under a title there may be text, which is no title. */
BrochureSearchKind
_brochure_search_entry_get_kind (const BrochureSearchEntry *self,
                                 gboolean                   is_in_label)
{
  if (self->piece == NULL)
    return BROCHURE_SEARCH_TITLE;

  switch ((int) self->piece->kind)
    {
    case BROCHURE_PIECE_HEADING:
    case BROCHURE_PIECE_HERO:
      return is_in_label ? BROCHURE_SEARCH_TITLE : BROCHURE_SEARCH_TEXT;

    case BROCHURE_PIECE_ROW:
    case BROCHURE_PIECE_CONTACT:
    case BROCHURE_PIECE_FIGURE:
    case BROCHURE_PIECE_CARD:
      return BROCHURE_SEARCH_FACT;

    case BROCHURE_PIECE_CELL:
      return self->piece->facts != NULL && *self->piece->facts != NULL ? BROCHURE_SEARCH_FACT : BROCHURE_SEARCH_TEXT;

    default:
      return BROCHURE_SEARCH_TEXT;
    }
}

/* How much an entry counts. */
double
_brochure_search_entry_get_factor (const BrochureSearchEntry *self,
                                   gboolean                   is_folded,
                                   gboolean                   is_in_label)
{
  static const double factors[] = { FACTOR_HEADING, FACTOR_FACT, FACTOR_TEXT };
  BrochureSearchKind kind = _brochure_search_entry_get_kind (self, is_in_label);

  if (self->piece == NULL)
    return is_in_label ? FACTOR_TITLE : FACTOR_KEYWORDS;

  if (self->piece->kind == BROCHURE_PIECE_FORM)
    return FACTOR_FORM;

  /* What a fact is called is telling wherever it stands, but where it comes from stands with all of them. */
  if (_brochure_search_entry_is_at_foot (self))
    return factors[kind] * (kind == BROCHURE_SEARCH_FACT && is_in_label ? 1 : FACTOR_FOOT);

  return factors[kind] * (is_folded ? FACTOR_FOLDED : 1);
}

/* How well an entry says it: each word by its best place, more in a short text than in a long one,
 * and more where they stand near each other. */
static double
score (const BrochureSearchIndex   *self,
       guint                        number,
       const BrochureSearchReading *reading,
       guint                        n_terms)
{
  const BrochureSearchPlace *place = _brochure_search_index_get_place (self, number);
  double n_words = place[1].first_token - place->first_token;
  double mean = (double) self->tokens->len / self->entries->len;
  double brevity = 2 * mean / (mean + n_words);
  double sum = 0;

  for (guint i = 0; i < n_terms; i++)
    sum += (reading->found >> i & 1) == 0 ? WEIGHT_HEADING
                                          : WEIGHT_LABEL * reading->label[i] + brevity * reading->text[i];

  if ((reading->found & (reading->found - 1)) != 0)
    sum *= 1 + NEARNESS / (NEARNESS + reading->distance);

  return sum * place->factors[reading->in_label == reading->found];
}

/* Finds how well each entry says what a query of at least one word looks for: those that have some word
 * themselves and all words together with what they stand under; the others have 0. */
double *
_brochure_search_index_score (const BrochureSearchIndex *self,
                              const BrochureSearchQuery *query)
{
  guint n_terms = brochure_search_query_get_n_terms (query);
  guint32 all = G_MAXUINT32 >> (32 - n_terms);
  double *scores = g_new0 (double, self->entries->len);
  g_autofree guint32 *found = g_new0 (guint32, self->entries->len);
  BrochureSearchReading reading;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const BrochureSearchPlace *place = _brochure_search_index_get_place (self, i);
      guint32 above = found[place->parent] | (place->group != 0 ? found[place->group] : 0);

      brochure_search_query_read (query, &g_array_index (self->tokens, BrochureToken, place->first_token),
                                  place[1].first_token - place->first_token, place->n_label, all & ~above, &reading);
      /* Keywords are those of a section as such. */
      found[i] = place->parent == i ? reading.in_label : reading.found | found[place->parent];

      if (reading.found != 0 && (reading.found | above) == all)
        scores[i] = score (self, i, &reading, n_terms);
    }

  return scores;
}

static int
compare_scores (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  const double *scores = user_data;
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  if (scores[first] != scores[second])
    return scores[first] > scores[second] ? -1 : 1;

  return (first > second) - (first < second);
}

/* Lists the entries that have a score, the best first. */
GArray *
_brochure_search_index_sort (const BrochureSearchIndex *self,
                             const double              *scores)
{
  GArray *sorted = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->entries->len; i++)
    if (scores[i] > 0)
      g_array_append_val (sorted, i);

  g_array_sort_with_data (sorted, compare_scores, (gpointer) scores);

  return sorted;
}

/* A fact at the foot of a section gives way to the first of what was found above it that rests on the fact; a
 * page does the same. */
guint
_brochure_search_index_stand_in (const BrochureSearchIndex *self,
                                 const double              *scores,
                                 guint                      number)
{
  const BrochureSearchEntry *entry = _brochure_search_index_get_entry (self, number);
  const BrochureSearchEntry *other;
  guint first = number;

  if (!_brochure_search_entry_is_at_foot (entry))
    return number;

  for (guint i = number - 1; (other = _brochure_search_index_get_entry (self, i))->piece != NULL; i--)
    if (scores[i] > 0 && !_brochure_search_entry_is_at_foot (other) &&
        brochure_piece_states (other->piece, entry->piece->id))
      first = i;

  return first;
}
