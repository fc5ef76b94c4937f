/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-search-query.h"

#include <string.h>

#include "search/brochure-words.h"

/* How well a word of the text matches one of the query. */
#define WEIGHT_WORD 1.0f
#define WEIGHT_PREFIX 0.7f
#define WEIGHT_STEM 0.5f
#define WEIGHT_INSIDE 0.3f

/* In characters; shorter ones are inside of almost anything. */
#define MIN_INSIDE 5

/* A word to look for. In writing without blanks it is a run of characters, each of which is a word
 * of the vocabulary. */
typedef struct
{
  GPtrArray *words;
  GPtrArray *stems;
} Term;

struct _BrochureSearchQuery
{
  GPtrArray *terms;
};

static void
term_free (gpointer data)
{
  Term *term = data;

  g_clear_pointer (&term->words, g_ptr_array_unref);
  g_clear_pointer (&term->stems, g_ptr_array_unref);
  g_free (term);
}

static Term *
term_new (void)
{
  Term *term = g_new (Term, 1);

  term->words = g_ptr_array_new_with_free_func (g_free);
  term->stems = g_ptr_array_new_with_free_func (g_free);

  return term;
}

static void
on_word (const BrochureWord *word,
         gpointer            user_data)
{
  GPtrArray *terms = user_data;
  Term *term = NULL;

  if (word->form == BROCHURE_WORD_OTHER)
    return;

  if (word->form == BROCHURE_WORD_PLAIN && !word->is_joined)
    g_ptr_array_add (terms, term_new ());

  term = g_ptr_array_index (terms, terms->len - 1);
  g_ptr_array_add (word->form == BROCHURE_WORD_STEM ? term->stems : term->words,
                   g_strndup (word->text, word->length));
}

static gboolean
is_same_term (gconstpointer a,
              gconstpointer b)
{
  const Term *first = a;
  const Term *second = b;

  if (first->words->len != second->words->len)
    return FALSE;

  for (guint i = 0; i < first->words->len; i++)
    if (!g_str_equal (g_ptr_array_index (first->words, i), g_ptr_array_index (second->words, i)))
      return FALSE;

  return TRUE;
}

/**
 * brochure_search_query_new:
 * @text: what was typed
 *
 * Takes a query apart. A word that is said twice counts once; of a text that is not UTF-8 nothing counts.
 *
 * Returns: (transfer full): the query, possibly without any word
 */
BrochureSearchQuery *
brochure_search_query_new (const char *text)
{
  BrochureSearchQuery *self;
  g_autoptr(BrochureFold) fold = NULL;
  g_autoptr(GPtrArray) terms = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_new (BrochureSearchQuery, 1);
  self->terms = g_ptr_array_new_with_free_func (term_free);

  if (!g_utf8_validate (text, -1, NULL))
    return self;

  fold = brochure_fold_new (text);
  terms = g_ptr_array_new ();
  brochure_words_foreach (fold, on_word, terms);

  for (guint i = 0; i < terms->len; i++)
    {
      Term *term = g_ptr_array_index (terms, i);

      if (self->terms->len == BROCHURE_SEARCH_MAX_TERMS ||
          g_ptr_array_find_with_equal_func (self->terms, term, is_same_term, NULL))
        term_free (term);
      else
        g_ptr_array_add (self->terms, term);
    }

  return self;
}

/**
 * brochure_search_query_free:
 * @self: (transfer full): a query
 */
void
brochure_search_query_free (BrochureSearchQuery *self)
{
  g_clear_pointer (&self->terms, g_ptr_array_unref);
  g_free (self);
}

/**
 * brochure_search_query_get_n_terms:
 * @self: a query
 *
 * Returns: how many words are looked for
 */
guint
brochure_search_query_get_n_terms (const BrochureSearchQuery *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->terms->len;
}

/* Where hits go, and of which word of the query they are. */
typedef struct
{
  const BrochureVocabulary *vocabulary;
  guint term;
  GArray *hits;
} Finding;

static void
add_hits (const Finding *finding,
          guint          number,
          float          weight)
{
  guint n_postings;
  const BrochurePosting *postings = brochure_vocabulary_get_postings (finding->vocabulary, number, &n_postings);
  guint n_hits = finding->hits->len;

  g_array_set_size (finding->hits, n_hits + n_postings);

  for (guint i = 0; i < n_postings; i++)
    g_array_index (finding->hits, BrochureSearchHit, n_hits + i) = (BrochureSearchHit) {
      .entry = postings[i].entry,
      .term = finding->term,
      .is_title = postings[i].is_title,
      .start = postings[i].start,
      .end = postings[i].end,
      .weight = weight,
    };
}

static void
find_prefix (const Finding *finding,
             const char    *prefix,
             float          weight_whole,
             float          weight_part)
{
  guint n_words;
  guint first = brochure_vocabulary_find_prefix (finding->vocabulary, prefix, &n_words);

  for (guint i = first; i < first + n_words; i++)
    add_hits (finding, i, g_str_equal (brochure_vocabulary_get_word (finding->vocabulary, i), prefix)
                          ? weight_whole : weight_part);
}

/* In German and Dutch the word that is looked for may be the end of a longer one. */
static void
find_inside (const Finding *finding,
             const char    *part)
{
  if (g_utf8_strlen (part, -1) < MIN_INSIDE)
    return;

  for (guint i = 0; i < brochure_vocabulary_get_n_words (finding->vocabulary); i++)
    if (strstr (brochure_vocabulary_get_word (finding->vocabulary, i), part) != NULL)
      add_hits (finding, i, WEIGHT_INSIDE);
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const BrochureSearchHit *first = a;
  const BrochureSearchHit *second = b;

  if (first->entry != second->entry)
    return first->entry < second->entry ? -1 : 1;

  if (first->is_title != second->is_title)
    return first->is_title ? -1 : 1;

  return (first->start > second->start) - (first->start < second->start);
}

/* Whether @next goes on where @hit ends, sorts before that, or after it. */
static int
compare_place (const BrochureSearchHit *hit,
               const BrochureSearchHit *next)
{
  BrochureSearchHit wanted = *hit;

  wanted.start = hit->end;

  return compare_hits (next, &wanted);
}

/* Keeps of the runs in @hits those that go on with a hit in @next. */
static void
join_hits (GArray *hits,
           GArray *next)
{
  guint n_kept = 0;
  guint j = 0;

  for (guint i = 0; i < hits->len; i++)
    {
      BrochureSearchHit hit = g_array_index (hits, BrochureSearchHit, i);

      while (j < next->len && compare_place (&hit, &g_array_index (next, BrochureSearchHit, j)) < 0)
        j++;

      if (j == next->len || compare_place (&hit, &g_array_index (next, BrochureSearchHit, j)) != 0)
        continue;

      hit.end = g_array_index (next, BrochureSearchHit, j).end;
      g_array_index (hits, BrochureSearchHit, n_kept++) = hit;
    }

  g_array_set_size (hits, n_kept);
}

static void
find_run (const Finding *finding,
          GPtrArray     *words)
{
  Finding run = *finding;
  Finding next = *finding;
  g_autoptr(GArray) run_hits = run.hits = g_array_new (FALSE, FALSE, sizeof (BrochureSearchHit));
  g_autoptr(GArray) next_hits = next.hits = g_array_new (FALSE, FALSE, sizeof (BrochureSearchHit));

  find_prefix (&run, g_ptr_array_index (words, 0), WEIGHT_WORD, WEIGHT_PREFIX);
  g_array_sort (run_hits, compare_hits);

  for (guint i = 1; i < words->len && run_hits->len > 0; i++)
    {
      g_array_set_size (next_hits, 0);
      find_prefix (&next, g_ptr_array_index (words, i), WEIGHT_WORD, WEIGHT_PREFIX);
      g_array_sort (next_hits, compare_hits);
      join_hits (run_hits, next_hits);
    }

  g_array_append_vals (finding->hits, run_hits->data, run_hits->len);
}

/**
 * brochure_search_query_find:
 * @self: a query
 * @vocabulary: where to look
 * @term: number of a word of the query
 * @hits: (element-type BrochureSearchHit): where to add what is found
 *
 * Finds all places of one word of the query, in no order; possibly one place several times.
 */
void
brochure_search_query_find (const BrochureSearchQuery *self,
                            const BrochureVocabulary  *vocabulary,
                            guint                      term,
                            GArray                    *hits)
{
  Finding finding = { vocabulary, term, hits };
  const Term *wanted;
  guint n_hits;

  g_return_if_fail (self != NULL);
  g_return_if_fail (vocabulary != NULL);
  g_return_if_fail (term < self->terms->len);
  g_return_if_fail (hits != NULL);

  wanted = g_ptr_array_index (self->terms, term);
  n_hits = hits->len;

  if (wanted->words->len > 1)
    find_run (&finding, wanted->words);
  else
    find_prefix (&finding, g_ptr_array_index (wanted->words, 0), WEIGHT_WORD, WEIGHT_PREFIX);

  for (guint i = 0; i < wanted->stems->len; i++)
    find_prefix (&finding, g_ptr_array_index (wanted->stems, i), WEIGHT_STEM, WEIGHT_STEM);

  if (hits->len == n_hits && wanted->words->len == 1)
    find_inside (&finding, g_ptr_array_index (wanted->words, 0));
}

static gboolean
find_in_word (const BrochureFold *fold,
              const char         *part,
              BrochureSpan       *span)
{
  const char *text = brochure_fold_get_text (fold);
  const char *found = strstr (text, part);

  if (found == NULL)
    return FALSE;

  *span = brochure_fold_get_span (fold, found - text, found - text + strlen (part));

  return TRUE;
}

/**
 * brochure_search_query_mark:
 * @self: a query
 * @hit: what was found
 * @text: the text in which it was found
 *
 * Gets what to mark of a hit: of a longer word, only what was typed.
 *
 * Returns: a stretch of @text
 */
BrochureSpan
brochure_search_query_mark (const BrochureSearchQuery *self,
                            const BrochureSearchHit   *hit,
                            const char                *text)
{
  BrochureSpan span = { hit->start, hit->end };
  const Term *term = g_ptr_array_index (self->terms, hit->term);
  g_autofree char *word = NULL;
  g_autoptr(BrochureFold) fold = NULL;
  BrochureSpan part;

  if (term->words->len > 1)
    return span;

  word = g_strndup (text + hit->start, hit->end - hit->start);
  fold = brochure_fold_new (word);

  if (find_in_word (fold, g_ptr_array_index (term->words, 0), &part))
    return (BrochureSpan) { hit->start + part.start, hit->start + part.end };

  for (guint i = 0; i < term->stems->len; i++)
    if (find_in_word (fold, g_ptr_array_index (term->stems, i), &part))
      return (BrochureSpan) { hit->start + part.start, hit->start + part.end };

  return span;
}
