/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-search-ranking.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "search/brochure-snippet.h"

/* A title counts more than what stands under it, a fact more than a sentence. */
#define FACTOR_TITLE 3.0
#define FACTOR_FACT 1.5
#define WEIGHT_LABEL 1.5
#define WEIGHT_SECTION_TITLE 0.3

/* How soon more of the same word stops to count, and how much a long text is held against it:
 * the usual constants of the ranking function BM25. */
#define SATURATION 1.2
#define LENGTH_PENALTY 0.75

/* In bytes; words as far apart as this count half as near. */
#define NEARNESS 24.0

/* How many hits in one entry are too many for sorting them in place. */
#define MANY_HITS 32

/* In bytes, more than any snippet has; what stands further on in a title is not marked either. */
#define LONGEST_SNIPPET 4096

typedef struct
{
  guint entry;
  double score;
} Place;

struct _BrochureSearchRanking
{
  GArray *hits;      /* by entry */
  guint *first_hits; /* of each entry, and one past the last */
  guint32 *found;    /* of each entry, which words stand in it, as bits */
  GArray *places;    /* the best first */

  /* Borrowed */
  const BrochureSearchQuery *query;
  GArray *entries;

  guint n_terms;
  double rarity[BROCHURE_SEARCH_MAX_TERMS];
  double mean_words;
};

static const BrochureSearchEntry *
get_entry (const BrochureSearchRanking *self,
           guint                        number)
{
  return &g_array_index (self->entries, BrochureSearchEntry, number);
}

/* Finds all words everywhere, and which entries have which of them. */
static GArray *
find_hits (BrochureSearchRanking    *self,
           const BrochureVocabulary *vocabulary)
{
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (BrochureSearchHit));

  for (guint term = 0; term < self->n_terms; term++)
    {
      guint n_entries = 0;
      guint first = hits->len;

      brochure_search_query_find (self->query, vocabulary, term, hits);

      for (guint i = first; i < hits->len; i++)
        {
          guint entry = g_array_index (hits, BrochureSearchHit, i).entry;

          n_entries += (self->found[entry] >> term & 1) == 0;
          self->found[entry] |= 1u << term;
        }

      self->rarity[term] = log (1 + (self->entries->len - n_entries + 0.5) / (n_entries + 0.5));
    }

  return hits;
}

static gboolean
is_candidate (const BrochureSearchRanking *self,
              guint                        number)
{
  const BrochureSearchEntry *entry = get_entry (self, number);
  guint32 wanted = self->n_terms == 32 ? G_MAXUINT32 : (1u << self->n_terms) - 1;
  guint32 found = self->found[number];

  if (found == 0)
    return FALSE;

  return (found | self->found[entry->title_entry]) == wanted;
}

/* Keeps the hits that count, sorted by entry without comparing them: there may be many. */
static void
sort_hits (BrochureSearchRanking *self,
           GArray                *hits)
{
  guint n_entries = self->entries->len;
  g_autofree guint *next = g_new (guint, n_entries + 1);
  guint n_hits = 0;

  /* A section's title is marked also where it only goes with a hit. */
  for (guint i = 0; i < n_entries; i++)
    if (!is_candidate (self, i) && get_entry (self, i)->title_entry != i)
      self->found[i] = 0;

  self->first_hits = g_new0 (guint, n_entries + 1);

  for (guint i = 0; i < hits->len; i++)
    {
      const BrochureSearchHit *hit = &g_array_index (hits, BrochureSearchHit, i);

      if (self->found[hit->entry] != 0)
        self->first_hits[hit->entry]++;
    }

  for (guint i = 0; i <= n_entries; i++)
    {
      guint n_entry_hits = self->first_hits[i];

      self->first_hits[i] = next[i] = n_hits;
      n_hits += n_entry_hits;
    }

  self->hits = g_array_sized_new (FALSE, FALSE, sizeof (BrochureSearchHit), n_hits);
  g_array_set_size (self->hits, n_hits);

  for (guint i = 0; i < hits->len; i++)
    {
      const BrochureSearchHit *hit = &g_array_index (hits, BrochureSearchHit, i);

      if (self->found[hit->entry] != 0)
        g_array_index (self->hits, BrochureSearchHit, next[hit->entry]++) = *hit;
    }
}

static BrochureSearchHit *
get_hits (const BrochureSearchRanking *self,
          guint                        entry,
          guint                       *n_hits)
{
  *n_hits = self->first_hits[entry + 1] - self->first_hits[entry];

  return &g_array_index (self->hits, BrochureSearchHit, self->first_hits[entry]);
}

static guint
count_bits (guint32 bits)
{
  return __builtin_popcount (bits);
}

/* Under a title there may be text, which is no title. */
static BrochureSearchKind
get_kind (const BrochureSearchRanking *self,
          guint                        number)
{
  const BrochureSearchEntry *entry = get_entry (self, number);
  guint n_hits;
  const BrochureSearchHit *hits = get_hits (self, number, &n_hits);
  guint32 in_title = 0;

  if (entry->kind != BROCHURE_SEARCH_TITLE)
    return entry->kind;

  for (guint i = 0; i < n_hits; i++)
    if (hits[i].is_title)
      in_title |= 1u << hits[i].term;

  return count_bits (in_title) == self->n_terms ? BROCHURE_SEARCH_TITLE : BROCHURE_SEARCH_TEXT;
}

/* Finds the shortest stretch of hits in which all words stand that stand in any of them; those in
 * the title stand @shift bytes before those in the text. Returns how many words these are. */
static guint
find_cluster (const BrochureSearchHit *hits,
              guint                    n_hits,
              guint                    shift,
              BrochureSpan            *cluster)
{
  guint counts[BROCHURE_SEARCH_MAX_TERMS] = { 0 };
  guint32 wanted = 0;
  guint32 found = 0;
  guint first = 0;

  *cluster = (BrochureSpan) { 0, G_MAXUINT32 };

  for (guint i = 0; i < n_hits; i++)
    wanted |= 1u << hits[i].term;

  for (guint i = 0; i < n_hits; i++)
    {
      gsize end = hits[i].end + (hits[i].is_title ? 0 : shift);
      gsize start;

      counts[hits[i].term]++;
      found |= 1u << hits[i].term;

      if (found != wanted)
        continue;

      while (counts[hits[first].term] > 1)
        counts[hits[first++].term]--;

      start = hits[first].start + (hits[first].is_title ? 0 : shift);

      if (end - start < cluster->end - cluster->start)
        *cluster = (BrochureSpan) { start, end };
    }

  return count_bits (wanted);
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const BrochureSearchHit *first = a;
  const BrochureSearchHit *second = b;

  if (first->is_title != second->is_title)
    return first->is_title ? -1 : 1;

  return (first->start > second->start) - (first->start < second->start);
}

/* Sorts the hits of an entry by their place. A few are sorted sooner in place. */
static void
sort_places (BrochureSearchHit *hits,
             guint              n_hits)
{
  if (n_hits > MANY_HITS)
    {
      qsort (hits, n_hits, sizeof *hits, compare_places);
      return;
    }

  for (guint i = 1; i < n_hits; i++)
    {
      BrochureSearchHit hit = hits[i];
      guint j = i;

      for (; j > 0 && compare_places (&hit, &hits[j - 1]) < 0; j--)
        hits[j] = hits[j - 1];

      hits[j] = hit;
    }
}

/* What is found of one word in an entry. */
typedef struct
{
  float best_title;
  float best_text;
  float sum;
} Tally;

/* How much a word counts in an entry, by its best place and by how often it is there. */
static double
score_term (const Tally *tally,
            double       length)
{
  double many = tally->sum * (SATURATION + 1) /
                (tally->sum + SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * length));

  if (tally->best_title == 0 && tally->best_text == 0)
    return WEIGHT_SECTION_TITLE;

  return WEIGHT_LABEL * tally->best_title + tally->best_text * many;
}

static double
score_words (const BrochureSearchRanking *self,
             const BrochureSearchEntry   *entry,
             const BrochureSearchHit     *hits,
             guint                        n_hits)
{
  Tally tallies[BROCHURE_SEARCH_MAX_TERMS] = { 0 };
  double score = 0;

  for (guint i = 0; i < n_hits; i++)
    {
      Tally *tally = &tallies[hits[i].term];

      if (hits[i].is_title)
        {
          tally->best_title = MAX (tally->best_title, hits[i].weight);
        }
      else
        {
          tally->best_text = MAX (tally->best_text, hits[i].weight);
          tally->sum += hits[i].weight;
        }
    }

  for (guint term = 0; term < self->n_terms; term++)
    score += self->rarity[term] * score_term (&tallies[term], entry->n_words / self->mean_words);

  return score;
}

static double
score_entry (const BrochureSearchRanking *self,
             guint                        number)
{
  static const double factors[] = { FACTOR_TITLE, FACTOR_FACT, 1 };
  const BrochureSearchEntry *entry = get_entry (self, number);
  guint n_hits;
  BrochureSearchHit *hits = get_hits (self, number, &n_hits);
  double score = score_words (self, entry, hits, n_hits);
  BrochureSpan cluster;

  if (self->n_terms > 1)
    {
      sort_places (hits, n_hits);

      if (find_cluster (hits, n_hits, entry->title != NULL ? strlen (entry->title) : 0, &cluster) > 1)
        score *= 1 + NEARNESS / (NEARNESS + cluster.end - cluster.start);
    }

  return score * factors[get_kind (self, number)];
}

static int
compare_places_in_rank (gconstpointer a,
                    gconstpointer b)
{
  const Place *first = a;
  const Place *second = b;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;

  return (first->entry > second->entry) - (first->entry < second->entry);
}

/* Finds the best entry of each block that has all words, and sorts these. */
static void
rank (BrochureSearchRanking *self)
{
  guint last_group = G_MAXUINT;

  for (guint i = 0; i < self->entries->len; i++)
    {
      Place place = { .entry = i };
      Place *last;

      if (!is_candidate (self, i))
        continue;

      place.score = score_entry (self, i);

      if (get_entry (self, i)->group != last_group)
        {
          last_group = get_entry (self, i)->group;
          g_array_append_val (self->places, place);
          continue;
        }

      last = &g_array_index (self->places, Place, self->places->len - 1);
      if (place.score > last->score)
        *last = place;
    }

  g_array_sort (self->places, compare_places_in_rank);
}

static double
count_mean_words (GArray *entries)
{
  guint64 n_words = 0;

  for (guint i = 0; i < entries->len; i++)
    n_words += g_array_index (entries, BrochureSearchEntry, i).n_words;

  return MAX (1, (double) n_words / MAX (1, entries->len));
}

/* What to mark of hits that stand in order in @text. */
static GArray *
collect_spans (const BrochureSearchRanking *self,
               const BrochureSearchHit     *hits,
               guint                        n_hits,
               const char                  *text)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (BrochureSpan));

  for (guint i = 0; i < n_hits; i++)
    {
      BrochureSpan *last = spans->len > 0 ? &g_array_index (spans, BrochureSpan, spans->len - 1) : NULL;
      BrochureSpan span = brochure_search_query_mark (self->query, &hits[i], text);

      if (span.start == span.end)
        continue;

      if (last != NULL && span.start <= last->end)
        last->end = MAX (last->end, span.end);
      else
        g_array_append_val (spans, span);
    }

  return spans;
}

/**
 * brochure_search_ranking_new:
 * @entries: (element-type BrochureSearchEntry): all that can be found, in order
 * @vocabulary: where their words stand
 * @query: what to look for, at least one word
 *
 * Finds the entries that have all words of a query, themselves or in the title of their section,
 * and of each block the best of them.
 *
 * Returns: (transfer full): what was found
 */
BrochureSearchRanking *
brochure_search_ranking_new (GArray                    *entries,
                             const BrochureVocabulary  *vocabulary,
                             const BrochureSearchQuery *query)
{
  BrochureSearchRanking *self = g_new0 (BrochureSearchRanking, 1);
  g_autoptr(GArray) hits = NULL;

  self->entries = entries;
  self->query = query;
  self->n_terms = brochure_search_query_get_n_terms (self->query);
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
  self->found = g_new0 (guint32, entries->len);
  self->mean_words = count_mean_words (entries);

  hits = find_hits (self, vocabulary);
  sort_hits (self, hits);
  rank (self);

  return self;
}

/**
 * brochure_search_ranking_free:
 * @self: (transfer full): what was found
 */
void
brochure_search_ranking_free (BrochureSearchRanking *self)
{
  g_clear_pointer (&self->hits, g_array_unref);
  g_clear_pointer (&self->first_hits, g_free);
  g_clear_pointer (&self->found, g_free);
  g_clear_pointer (&self->places, g_array_unref);
  g_free (self);
}

/**
 * brochure_search_ranking_get_n_found:
 * @self: what was found
 *
 * Returns: how many entries were found
 */
guint
brochure_search_ranking_get_n_found (const BrochureSearchRanking *self)
{
  return self->places->len;
}

/**
 * brochure_search_ranking_get_entry:
 * @self: what was found
 * @place: a place in the order; 0 is the best
 *
 * Returns: number of the entry that has this place
 */
guint
brochure_search_ranking_get_entry (const BrochureSearchRanking *self,
                                   guint                        place)
{
  g_return_val_if_fail (place < self->places->len, 0);

  return g_array_index (self->places, Place, place).entry;
}

/**
 * brochure_search_ranking_get_kind:
 * @self: what was found
 * @entry: number of an entry
 *
 * Returns: what of the entry was found
 */
BrochureSearchKind
brochure_search_ranking_get_kind (const BrochureSearchRanking *self,
                                  guint                        entry)
{
  g_return_val_if_fail (entry < self->entries->len, BROCHURE_SEARCH_TEXT);

  return get_kind (self, entry);
}

/**
 * brochure_search_ranking_mark_title:
 * @self: what was found
 * @entry: number of an entry with a title
 *
 * Returns: (transfer full) (element-type BrochureSpan): what to mark in the entry's title
 */
GArray *
brochure_search_ranking_mark_title (const BrochureSearchRanking *self,
                                    guint                        entry)
{
  guint n_hits;
  guint n_in_title = 0;
  BrochureSearchHit *hits;

  g_return_val_if_fail (entry < self->entries->len, NULL);

  hits = get_hits (self, entry, &n_hits);
  sort_places (hits, n_hits);

  while (n_in_title < n_hits && hits[n_in_title].is_title && hits[n_in_title].start < LONGEST_SNIPPET)
    n_in_title++;

  return collect_spans (self, hits, n_in_title, get_entry (self, entry)->title);
}

/**
 * brochure_search_ranking_cut_snippet:
 * @self: what was found
 * @entry: number of an entry
 * @spans: (out) (transfer full) (element-type BrochureSpan): what to mark in it
 *
 * Cuts out of the entry's text where the words stand nearest, or its beginning where none do.
 *
 * Returns: (transfer full): the snippet
 */
char *
brochure_search_ranking_cut_snippet (const BrochureSearchRanking *self,
                                     guint                        entry,
                                     GArray                     **spans)
{
  const char *text;
  BrochureSpan cluster;
  BrochureSearchHit *hits;
  guint n_hits;

  g_return_val_if_fail (entry < self->entries->len, NULL);
  g_return_val_if_fail (spans != NULL, NULL);

  text = get_entry (self, entry)->text;
  hits = get_hits (self, entry, &n_hits);
  sort_places (hits, n_hits);

  for (; n_hits > 0 && hits->is_title; n_hits--)
    hits++;

  if (find_cluster (hits, n_hits, 0, &cluster) == 0)
    cluster = (BrochureSpan) { 0, 0 };

  /* However long the text is, nothing is marked beyond the snippet. */
  for (; n_hits > 0 && hits->end + LONGEST_SNIPPET < cluster.start; n_hits--)
    hits++;

  while (n_hits > 0 && hits[n_hits - 1].start > cluster.start + LONGEST_SNIPPET)
    n_hits--;

  *spans = collect_spans (self, hits, n_hits, text);

  return brochure_snippet_cut (text, cluster.start, cluster.end, *spans);
}
