/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "brochure-search-index.h"

#include <math.h>
#include <string.h>

#include "brochure-passage.h"
#include "brochure-search-query.h"
#include "brochure-snippet.h"
#include "brochure-words.h"
#include "content/brochure-markup.h"

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

/* Something to be found: the title of a section, or a passage. */
typedef struct
{
  BrochureSearchKind kind;
  guint section;
  guint group; /* entries of the same block, of which one is shown */
  const BrochureBlock *block;
  char *title;
  char *text;
  guint n_words;
} Entry;

typedef struct
{
  guint entry;
  double score;
} Candidate;

/* What one query works with. */
typedef struct
{
  BrochureSearchQuery *query;
  GArray *hits;          /* by entry */
  guint *first_hits;     /* of each entry, and one past the last */
  guint32 *found;        /* of each entry, which words stand in it, as bits */
  double rarity[BROCHURE_SEARCH_MAX_TERMS];
  guint n_terms;
} Search;

struct _BrochureSearchIndex
{
  GObject parent_instance;

  /* Owned */
  BrochureDocument *document;
  BrochureVocabulary *vocabulary; /* none until the first query */
  GArray *entries;
  GArray *title_entries; /* of each section */

  guint n_groups;
  double mean_words;
};

G_DEFINE_FINAL_TYPE (BrochureSearchIndex, brochure_search_index, G_TYPE_OBJECT)

typedef struct
{
  BrochureVocabulary *vocabulary;
  const BrochureFold *fold;
  Entry *entry;
  BrochurePosting posting;
} WordClosure;

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_clear_pointer (&entry->title, g_free);
  g_clear_pointer (&entry->text, g_free);
}

static Entry *
get_entry (BrochureSearchIndex *self,
           guint                number)
{
  return &g_array_index (self->entries, Entry, number);
}

static Entry *
get_title_entry (BrochureSearchIndex *self,
                 guint                section)
{
  return get_entry (self, g_array_index (self->title_entries, guint, section));
}

static char *
dup_plain (const BrochureText *text)
{
  return text != NULL ? brochure_markup_to_plain (brochure_text_get (text)) : g_strdup ("");
}

static void
word_cb (const BrochureWord *word,
         gpointer            user_data)
{
  WordClosure *closure = user_data;
  BrochureSpan span = brochure_fold_get_span (closure->fold, word->start, word->end);

  closure->posting.start = span.start;
  closure->posting.end = span.end;
  brochure_vocabulary_add (closure->vocabulary, word->text, word->length, &closure->posting);

  if (word->form == BROCHURE_WORD_PLAIN)
    closure->entry->n_words++;
}

static void
add_words (BrochureSearchIndex *self,
           guint                number,
           const char          *text,
           gboolean             is_title)
{
  g_autoptr(BrochureFold) fold = NULL;
  WordClosure closure = {
    .vocabulary = self->vocabulary,
    .entry = get_entry (self, number),
    .posting = { .entry = number, .is_title = is_title },
  };

  if (text == NULL)
    return;

  closure.fold = fold = brochure_fold_new (text);
  brochure_words_foreach (fold, word_cb, &closure);
}

/* The number of a fact is not part of its words; it is found at their start, as nothing to mark. */
static void
add_number (BrochureSearchIndex *self,
            guint                entry,
            const BrochureFact  *fact)
{
  g_autofree char *number = g_ascii_strdown (fact->id, -1);
  BrochurePosting posting = { .entry = entry };

  brochure_vocabulary_add (self->vocabulary, number, strlen (number), &posting);
}

static void
add_section (BrochureSearchIndex   *self,
             guint                  number,
             const BrochureSection *section)
{
  Entry entry = {
    .kind = BROCHURE_SEARCH_TITLE,
    .section = number,
    .group = self->n_groups++,
    .title = dup_plain (section->title),
    .text = dup_plain (section->summary),
  };
  guint entry_number = self->entries->len;

  /* A summary tells what the section is about; it is not in it. */
  g_array_append_val (self->entries, entry);
  g_array_append_val (self->title_entries, entry_number);
  add_words (self, entry_number, entry.title, TRUE);
}

static BrochureSearchKind
get_kind (const BrochurePassage *passage)
{
  switch (passage->kind)
    {
    case BROCHURE_PASSAGE_HEAD:
      return BROCHURE_SEARCH_TITLE;

    case BROCHURE_PASSAGE_FACT:
      return BROCHURE_SEARCH_FACT;

    case BROCHURE_PASSAGE_TEXT:
    default:
      return BROCHURE_SEARCH_TEXT;
    }
}

static void
add_passage (BrochureSearchIndex *self,
             guint                section,
             BrochurePassage     *passage)
{
  guint number = self->entries->len;
  Entry entry = {
    .kind = get_kind (passage),
    .section = section,
    .block = passage->block,
    .title = g_steal_pointer (&passage->title),
    .text = g_steal_pointer (&passage->text),
  };

  if (get_entry (self, number - 1)->block != passage->block)
    self->n_groups++;

  entry.group = self->n_groups - 1;
  g_array_append_val (self->entries, entry);
  add_words (self, number, entry.title, TRUE);
  add_words (self, number, entry.text, FALSE);

  if (passage->fact != NULL)
    add_number (self, number, passage->fact);
}

static void
add_all (BrochureSearchIndex *self)
{
  GPtrArray *sections = brochure_document_get_programme (self->document)->sections;
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GPtrArray) passages = NULL;
  guint next = 0;
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, g_date_time_get_day_of_month (now), g_date_time_get_month (now), g_date_time_get_year (now));
  passages = brochure_passages_collect (self->document, &today);

  for (guint i = 0; i < sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (sections, i);

      add_section (self, i, section);

      for (; next < passages->len; next++)
        {
          BrochurePassage *passage = g_ptr_array_index (passages, next);

          if (passage->section != section)
            break;

          add_passage (self, i, passage);
        }
    }
}

static void
build (BrochureSearchIndex *self)
{
  guint64 n_words = 0;

  self->vocabulary = brochure_vocabulary_new ();
  add_all (self);

  for (guint i = 0; i < self->entries->len; i++)
    n_words += get_entry (self, i)->n_words;

  self->mean_words = MAX (1, (double) n_words / MAX (1, self->entries->len));
  brochure_vocabulary_sort (self->vocabulary);
}

/* Finds all words everywhere, and which entries have which of them. */
static GArray *
find_hits (BrochureSearchIndex *self,
           Search              *search)
{
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (BrochureSearchHit));

  for (guint term = 0; term < search->n_terms; term++)
    {
      guint n_entries = 0;
      guint first = hits->len;

      brochure_search_query_find (search->query, self->vocabulary, term, hits);

      for (guint i = first; i < hits->len; i++)
        {
          guint entry = g_array_index (hits, BrochureSearchHit, i).entry;

          n_entries += (search->found[entry] >> term & 1) == 0;
          search->found[entry] |= 1u << term;
        }

      search->rarity[term] = log (1 + (self->entries->len - n_entries + 0.5) / (n_entries + 0.5));
    }

  return hits;
}

static gboolean
is_title_entry (BrochureSearchIndex *self,
                guint                number)
{
  return g_array_index (self->title_entries, guint, get_entry (self, number)->section) == number;
}

static gboolean
is_candidate (BrochureSearchIndex *self,
              const Search        *search,
              guint                number)
{
  const Entry *entry = get_entry (self, number);
  guint32 wanted = search->n_terms == 32 ? G_MAXUINT32 : (1u << search->n_terms) - 1;
  guint32 found = search->found[number];

  if (found == 0)
    return FALSE;

  return (found | search->found[g_array_index (self->title_entries, guint, entry->section)]) == wanted;
}

/* Keeps the hits that count, sorted by entry without comparing them: there may be many. */
static void
sort_hits (BrochureSearchIndex *self,
           Search              *search,
           GArray              *hits)
{
  guint n_entries = self->entries->len;
  g_autofree guint *next = g_new (guint, n_entries + 1);
  guint n_hits = 0;

  /* A section's title is marked also where it only goes with a hit. */
  for (guint i = 0; i < n_entries; i++)
    if (!is_candidate (self, search, i) && !is_title_entry (self, i))
      search->found[i] = 0;

  search->first_hits = g_new0 (guint, n_entries + 1);

  for (guint i = 0; i < hits->len; i++)
    {
      const BrochureSearchHit *hit = &g_array_index (hits, BrochureSearchHit, i);

      if (search->found[hit->entry] != 0)
        search->first_hits[hit->entry]++;
    }

  for (guint i = 0; i <= n_entries; i++)
    {
      guint n_entry_hits = search->first_hits[i];

      search->first_hits[i] = next[i] = n_hits;
      n_hits += n_entry_hits;
    }

  search->hits = g_array_sized_new (FALSE, FALSE, sizeof (BrochureSearchHit), n_hits);
  g_array_set_size (search->hits, n_hits);

  for (guint i = 0; i < hits->len; i++)
    {
      const BrochureSearchHit *hit = &g_array_index (hits, BrochureSearchHit, i);

      if (search->found[hit->entry] != 0)
        g_array_index (search->hits, BrochureSearchHit, next[hit->entry]++) = *hit;
    }
}

static BrochureSearchHit *
get_hits (const Search *search,
          guint         entry,
          guint        *n_hits)
{
  *n_hits = search->first_hits[entry + 1] - search->first_hits[entry];

  return &g_array_index (search->hits, BrochureSearchHit, search->first_hits[entry]);
}

static guint
count_bits (guint32 bits)
{
  return __builtin_popcount (bits);
}

/* Under a title there may be text, which is no title. */
static BrochureSearchKind
get_found_kind (BrochureSearchIndex *self,
                const Search        *search,
                guint                number)
{
  const Entry *entry = get_entry (self, number);
  guint n_hits;
  const BrochureSearchHit *hits = get_hits (search, number, &n_hits);
  guint32 in_title = 0;

  if (entry->kind != BROCHURE_SEARCH_TITLE)
    return entry->kind;

  for (guint i = 0; i < n_hits; i++)
    if (hits[i].is_title)
      in_title |= 1u << hits[i].term;

  return count_bits (in_title) == search->n_terms ? BROCHURE_SEARCH_TITLE : BROCHURE_SEARCH_TEXT;
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

static gboolean
stands_before (const BrochureSearchHit *a,
               const BrochureSearchHit *b)
{
  return a->is_title != b->is_title ? a->is_title : a->start < b->start;
}

/* Sorts the hits of an entry by their place; there are few, and most are in order. */
static void
sort_places (BrochureSearchHit *hits,
             guint              n_hits)
{
  for (guint i = 1; i < n_hits; i++)
    {
      BrochureSearchHit hit = hits[i];
      guint j = i;

      for (; j > 0 && stands_before (&hit, &hits[j - 1]); j--)
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
score_words (BrochureSearchIndex     *self,
             const Search            *search,
             const Entry             *entry,
             const BrochureSearchHit *hits,
             guint                    n_hits)
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

  for (guint term = 0; term < search->n_terms; term++)
    score += search->rarity[term] * score_term (&tallies[term], entry->n_words / self->mean_words);

  return score;
}

static double
score_entry (BrochureSearchIndex *self,
             const Search        *search,
             guint                number)
{
  static const double factors[] = { FACTOR_TITLE, FACTOR_FACT, 1 };
  const Entry *entry = get_entry (self, number);
  guint n_hits;
  BrochureSearchHit *hits = get_hits (search, number, &n_hits);
  double score = score_words (self, search, entry, hits, n_hits);
  BrochureSpan cluster;

  if (search->n_terms > 1)
    {
      sort_places (hits, n_hits);

      if (find_cluster (hits, n_hits, entry->title != NULL ? strlen (entry->title) : 0, &cluster) > 1)
        score *= 1 + NEARNESS / (NEARNESS + cluster.end - cluster.start);
    }

  return score * factors[get_found_kind (self, search, number)];
}

static int
compare_candidates (gconstpointer a,
                    gconstpointer b)
{
  const Candidate *first = a;
  const Candidate *second = b;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;

  return (first->entry > second->entry) - (first->entry < second->entry);
}

/* The best entry of each block that has all words, the best first. */
static GArray *
rank (BrochureSearchIndex *self,
      const Search        *search)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  guint last_group = G_MAXUINT;

  for (guint i = 0; i < self->entries->len; i++)
    {
      Candidate candidate = { .entry = i };
      Candidate *last;

      if (!is_candidate (self, search, i))
        continue;

      candidate.score = score_entry (self, search, i);

      if (get_entry (self, i)->group != last_group)
        {
          last_group = get_entry (self, i)->group;
          g_array_append_val (candidates, candidate);
          continue;
        }

      last = &g_array_index (candidates, Candidate, candidates->len - 1);
      if (candidate.score > last->score)
        *last = candidate;
    }

  g_array_sort (candidates, compare_candidates);

  return candidates;
}

/* What to mark in the title or the text of an entry. */
static GArray *
collect_spans (BrochureSearchIndex *self,
               const Search        *search,
               guint                number,
               gboolean             in_title)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (BrochureSpan));
  const Entry *entry = get_entry (self, number);
  const char *text = in_title ? entry->title : entry->text;
  guint n_hits;
  BrochureSearchHit *hits = get_hits (search, number, &n_hits);

  sort_places (hits, n_hits);

  for (guint i = 0; i < n_hits; i++)
    {
      BrochureSpan *last = spans->len > 0 ? &g_array_index (spans, BrochureSpan, spans->len - 1) : NULL;
      BrochureSpan span;

      if (hits[i].is_title != in_title)
        continue;

      span = brochure_search_query_mark (search->query, &hits[i], text);

      if (span.start == span.end)
        continue;

      if (last != NULL && span.start <= last->end)
        last->end = MAX (last->end, span.end);
      else
        g_array_append_val (spans, span);
    }

  return spans;
}

static char *
cut_snippet (const Search *search,
             const Entry  *entry,
             guint         number,
             GArray       *spans)
{
  guint n_hits;
  const BrochureSearchHit *hits = get_hits (search, number, &n_hits);
  guint n_in_title = 0;
  BrochureSpan cluster;

  while (n_in_title < n_hits && hits[n_in_title].is_title)
    n_in_title++;

  if (find_cluster (hits + n_in_title, n_hits - n_in_title, 0, &cluster) == 0)
    cluster = (BrochureSpan) { 0, 0 };

  return brochure_snippet_cut (entry->text, cluster.start, cluster.end, spans);
}

static BrochureSearchResult *
create_result (BrochureSearchIndex *self,
               const Search        *search,
               guint                number)
{
  const BrochureProgramme *programme = brochure_document_get_programme (self->document);
  const Entry *entry = get_entry (self, number);
  const BrochureSection *section = g_ptr_array_index (programme->sections, entry->section);
  guint title_number = entry->title != NULL ? number : g_array_index (self->title_entries, guint, entry->section);
  g_autoptr(GArray) title_spans = collect_spans (self, search, title_number, TRUE);
  g_autoptr(GArray) snippet_spans = collect_spans (self, search, number, FALSE);
  g_autofree char *snippet = cut_snippet (search, entry, number, snippet_spans);

  return brochure_search_result_new (get_found_kind (self, search, number), section->id, get_title_entry (self, entry->section)->title,
                                     entry->block != NULL ? entry->block->id : NULL,
                                     get_entry (self, title_number)->title, title_spans,
                                     snippet, snippet_spans);
}

static void
search_clear (Search *search)
{
  g_clear_pointer (&search->query, brochure_search_query_free);
  g_clear_pointer (&search->hits, g_array_unref);
  g_clear_pointer (&search->first_hits, g_free);
  g_clear_pointer (&search->found, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

static void
brochure_search_index_finalize (GObject *object)
{
  BrochureSearchIndex *self = BROCHURE_SEARCH_INDEX (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->vocabulary, brochure_vocabulary_free);
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->title_entries, g_array_unref);

  G_OBJECT_CLASS (brochure_search_index_parent_class)->finalize (object);
}

static void
brochure_search_index_class_init (BrochureSearchIndexClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brochure_search_index_finalize;
}

static void
brochure_search_index_init (BrochureSearchIndex *self)
{
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, clear_entry);
  self->title_entries = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * brochure_search_index_new:
 * @document: a brochure
 *
 * Creates an index. Nothing is read until the first query.
 *
 * Returns: (transfer full): the index
 */
BrochureSearchIndex *
brochure_search_index_new (BrochureDocument *document)
{
  BrochureSearchIndex *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  self = g_object_new (BROCHURE_TYPE_SEARCH_INDEX, NULL);
  self->document = g_object_ref (document);

  return self;
}

/**
 * brochure_search_index_get_document:
 * @self: an index
 *
 * Returns: (transfer none): the brochure that is searched
 */
BrochureDocument *
brochure_search_index_get_document (BrochureSearchIndex *self)
{
  g_return_val_if_fail (BROCHURE_IS_SEARCH_INDEX (self), NULL);

  return self->document;
}

/**
 * brochure_search_index_query:
 * @self: an index
 * @query: what was typed, in words
 * @max: how many results to give at most
 *
 * Finds the places where all words stand, or words that begin like them. A word may also stand in
 * the section's title instead. Of a block only the best place is given. A query without words, or
 * one that is not UTF-8, finds nothing.
 *
 * Returns: (transfer full) (element-type BrochureSearchResult): the results, the best first
 */
GPtrArray *
brochure_search_index_query (BrochureSearchIndex *self,
                             const char          *query,
                             guint                max)
{
  g_autoptr(GPtrArray) results = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GArray) candidates = NULL;
  g_autoptr(GArray) hits = NULL;
  g_auto(Search) search = { 0 };

  g_return_val_if_fail (BROCHURE_IS_SEARCH_INDEX (self), NULL);
  g_return_val_if_fail (query != NULL, NULL);

  search.query = brochure_search_query_new (query);
  search.n_terms = brochure_search_query_get_n_terms (search.query);

  if (search.n_terms == 0)
    return g_steal_pointer (&results);

  if (self->vocabulary == NULL)
    build (self);

  search.found = g_new0 (guint32, self->entries->len);
  hits = find_hits (self, &search);
  sort_hits (self, &search, hits);
  candidates = rank (self, &search);

  for (guint i = 0; i < candidates->len && i < max; i++)
    g_ptr_array_add (results, create_result (self, &search, g_array_index (candidates, Candidate, i).entry));

  return g_steal_pointer (&results);
}
