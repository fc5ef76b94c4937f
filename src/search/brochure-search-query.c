/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-search-query.h"

#include <string.h>

#include "search/brochure-words.h"

/* How well a word of the text meets one of the query. */
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
  gboolean is_inside; /* looked for inside of words, as none begins like it */
} Term;

struct _BrochureSearchQuery
{
  GPtrArray *terms;

  /* Of each word of the vocabulary, the terms that it meets or begins to meet, as bits; and of
   * each term, how well each word does. */
  guint n_words;
  guint32 *masks;
  float *weights;

  guint32 runs; /* the terms of several characters */

  /* Borrowed */
  BrochureVocabulary *vocabulary;
};

/* The shortest stretch in which all terms stand that were found so far, and where each began last. */
typedef struct
{
  guint32 found;
  gsize last[BROCHURE_SEARCH_MAX_TERMS];
  BrochureSpan span;
} Nearest;

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
  Term *term = g_new0 (Term, 1);

  term->words = g_ptr_array_new_null_terminated (1, g_free, TRUE);
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
  return g_strv_equal ((const char * const *) ((const Term *) a)->words->pdata,
                       (const char * const *) ((const Term *) b)->words->pdata);
}

/* A word that is said twice counts once; of a text that is not UTF-8 nothing counts. */
static GPtrArray *
split_terms (const char *text)
{
  GPtrArray *terms = g_ptr_array_new_with_free_func (term_free);
  g_autoptr(BrochureFold) fold = NULL;
  g_autoptr(GPtrArray) all = NULL;

  if (!g_utf8_validate (text, -1, NULL))
    return terms;

  fold = brochure_fold_new (text);
  all = g_ptr_array_new ();
  brochure_words_foreach (fold, on_word, all);

  for (guint i = 0; i < all->len; i++)
    {
      Term *term = g_ptr_array_index (all, i);

      if (terms->len == BROCHURE_SEARCH_MAX_TERMS || g_ptr_array_find_with_equal_func (terms, term, is_same_term, NULL))
        term_free (term);
      else
        g_ptr_array_add (terms, term);
    }

  return terms;
}

static float
weigh (const Term *term,
       const char *word)
{
  const char *wanted = g_ptr_array_index (term->words, 0);
  gsize length = strlen (wanted);

  if (term->is_inside)
    return strstr (word, wanted) != NULL ? WEIGHT_INSIDE : 0;

  if (strncmp (word, wanted, length) == 0)
    return word[length] == '\0' ? WEIGHT_WORD : WEIGHT_PREFIX;

  for (guint i = 0; i < term->stems->len; i++)
    if (g_str_has_prefix (word, g_ptr_array_index (term->stems, i)))
      return WEIGHT_STEM;

  return 0;
}

/* Finds the words that meet a term, or begin to. */
static gboolean
find_words (BrochureSearchQuery *self,
            guint                number)
{
  const Term *term = g_ptr_array_index (self->terms, number);
  gboolean is_found = FALSE;

  for (guint i = 0; i < self->n_words; i++)
    {
      float weight = weigh (term, g_ptr_array_index (self->vocabulary->words, i));

      if (weight == 0)
        continue;

      self->weights[number * self->n_words + i] = weight;
      self->masks[i] |= 1u << number;
      is_found = TRUE;
    }

  return is_found;
}

/* In German and Dutch the word that is looked for may be the end of a longer one. */
static void
find_inside (BrochureSearchQuery *self,
             guint                number)
{
  Term *term = g_ptr_array_index (self->terms, number);

  term->is_inside = term->words->len == 1 && g_utf8_strlen (g_ptr_array_index (term->words, 0), -1) >= MIN_INSIDE;

  if (term->is_inside)
    find_words (self, number);
}

/**
 * brochure_search_query_new:
 * @vocabulary: the words of the texts to look in, which lives as long
 * @text: what was typed
 *
 * Takes a query apart, and finds out which words of the vocabulary meet it.
 *
 * Returns: (transfer full): the query, possibly without any word
 */
BrochureSearchQuery *
brochure_search_query_new (BrochureVocabulary *vocabulary,
                           const char         *text)
{
  BrochureSearchQuery *self;

  g_return_val_if_fail (vocabulary != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  self = g_new0 (BrochureSearchQuery, 1);
  self->terms = split_terms (text);
  self->vocabulary = vocabulary;
  self->n_words = vocabulary->words->len;
  self->masks = g_new0 (guint32, self->n_words);
  self->weights = g_new0 (float, (gsize) self->n_words * self->terms->len);

  for (guint i = 0; i < self->terms->len; i++)
    {
      if (((const Term *) g_ptr_array_index (self->terms, i))->words->len > 1)
        self->runs |= 1u << i;

      if (!find_words (self, i))
        find_inside (self, i);
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
  g_clear_pointer (&self->masks, g_free);
  g_clear_pointer (&self->weights, g_free);
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

static void
begin_nearest (Nearest *self)
{
  self->found = 0;
  self->span = (BrochureSpan) { 0, 0 };
}

static void
add_near (Nearest *self,
          guint    term,
          gsize    start,
          gsize    end)
{
  gboolean is_new = (self->found >> term & 1) == 0;
  gsize first = start;

  self->found |= 1u << term;
  self->last[term] = start;

  for (guint32 rest = self->found; rest != 0; rest &= rest - 1)
    first = MIN (first, self->last[__builtin_ctz (rest)]);

  if (is_new || end - first < self->span.end - self->span.start)
    self->span = (BrochureSpan) { first, end };
}

/* How many of @tokens, the first of which begins to meet a term, it takes to meet it; 0 if they do not. */
static guint
match (const BrochureSearchQuery *self,
       guint                      number,
       const BrochureToken       *tokens,
       guint                      n_tokens)
{
  const Term *term = g_ptr_array_index (self->terms, number);

  if (term->words->len > n_tokens)
    return 0;

  for (guint i = 1; i < term->words->len; i++)
    {
      const char *word = g_ptr_array_index (self->vocabulary->words, BROCHURE_TOKEN_NUMBER (tokens[i]));

      if ((tokens[i] & BROCHURE_TOKEN_JOINED) == 0 || !g_str_has_prefix (word, g_ptr_array_index (term->words, i)))
        return 0;
    }

  return term->words->len;
}

/* Which terms begin to be met somewhere. This is where the time goes: through all words of a brochure at each
 * keystroke. */
static guint32
scan (const BrochureSearchQuery *self,
      const BrochureToken       *tokens,
      guint                      n_tokens)
{
  const guint32 *masks = self->masks;
  guint32 found = 0;

  for (guint i = 0; i < n_tokens; i++)
    found |= masks[BROCHURE_TOKEN_NUMBER (tokens[i])];

  return found;
}

/**
 * brochure_search_query_read:
 * @self: a query
 * @tokens: (array length=n_tokens): a text, of words that the vocabulary had when the query was made
 * @n_tokens: how many words it has
 * @n_label: how many of them are its label
 * @needed: the words of the query that must stand there, as bits
 * @reading: (out caller-allocates): what is found; without the needed words, only which others are, and how well not
 *
 * Looks through a text.
 */
void
brochure_search_query_read (const BrochureSearchQuery *self,
                            const BrochureToken       *tokens,
                            guint                      n_tokens,
                            guint                      n_label,
                            guint32                    needed,
                            BrochureSearchReading     *reading)
{
  Nearest nearest;

  reading->in_label = scan (self, tokens, n_label);
  reading->found = reading->in_label | scan (self, tokens + n_label, n_tokens - n_label);

  if (reading->found == 0 || ((reading->found & self->runs) == 0 && (reading->found & needed) != needed))
    return;

  begin_nearest (&nearest);
  memset (reading, 0, sizeof *reading);

  for (guint i = 0; i < n_tokens; i++)
    for (guint32 rest = self->masks[BROCHURE_TOKEN_NUMBER (tokens[i])]; rest != 0; rest &= rest - 1)
      {
        guint term = __builtin_ctz (rest);
        guint length = match (self, term, &tokens[i], n_tokens - i);
        float *best = i < n_label ? &reading->label[term] : &reading->text[term];

        if (length == 0)
          continue;

        *best = MAX (*best, self->weights[term * self->n_words + BROCHURE_TOKEN_NUMBER (tokens[i])]);
        reading->found |= 1u << term;
        reading->in_label |= (guint32) (i < n_label) << term;

        if (self->terms->len > 1)
          add_near (&nearest, term, i, i + length);
      }

  reading->distance = nearest.span.end - nearest.span.start;
}

/* A text in another language than that of the vocabulary has words that came later. */
static guint32
get_mask (const BrochureSearchQuery *self,
          BrochureToken              token)
{
  guint number = BROCHURE_TOKEN_NUMBER (token);

  return number < self->n_words ? self->masks[number] : 0;
}

static gboolean
narrow_to (const char   *part,
           const char   *text,
           BrochureSpan *span)
{
  const char *found = g_strstr_len (text + span->start, span->end - span->start, part);

  if (found == NULL)
    return FALSE;

  span->start = found - text;
  span->end = span->start + strlen (part);

  return TRUE;
}

/* Of a longer word only what was typed is marked. */
static void
narrow (const Term   *term,
        const char   *text,
        BrochureSpan *span)
{
  if (term->words->len > 1 || narrow_to (g_ptr_array_index (term->words, 0), text, span))
    return;

  for (guint i = 0; i < term->stems->len; i++)
    if (narrow_to (g_ptr_array_index (term->stems, i), text, span))
      return;
}

static void
add_span (GArray       *spans,
          BrochureSpan  span)
{
  BrochureSpan *last = spans->len > 0 ? &g_array_index (spans, BrochureSpan, spans->len - 1) : NULL;

  if (last == NULL || span.start > last->end)
    {
      g_array_append_val (spans, span);
      return;
    }

  last->start = MIN (last->start, span.start);
  last->end = MAX (last->end, span.end);
}

/**
 * brochure_search_query_mark:
 * @self: a query
 * @text: a text
 * @nearest: (out): where the words of the query that it has stand nearest
 *
 * Finds what to mark in a text.
 *
 * Returns: (transfer full) (element-type BrochureSpan): the stretches, in order
 */
GArray *
brochure_search_query_mark (const BrochureSearchQuery *self,
                            const char                *text,
                            BrochureSpan              *nearest)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (BrochureSpan));
  g_autoptr(BrochureFold) fold = brochure_fold_new (text);
  g_autoptr(GArray) tokens = g_array_new (FALSE, FALSE, sizeof (BrochureToken));
  g_autoptr(GArray) spans = g_array_new (FALSE, FALSE, sizeof (BrochureSpan));
  Nearest near;

  begin_nearest (&near);
  brochure_vocabulary_split (self->vocabulary, fold, tokens, spans);

  for (guint i = 0; i < tokens->len; i++)
    for (guint32 rest = get_mask (self, g_array_index (tokens, BrochureToken, i)); rest != 0; rest &= rest - 1)
      {
        guint term = __builtin_ctz (rest);
        guint length = match (self, term, &g_array_index (tokens, BrochureToken, i), tokens->len - i);
        BrochureSpan span = g_array_index (spans, BrochureSpan, i);

        if (length == 0)
          continue;

        span.end = g_array_index (spans, BrochureSpan, i + length - 1).end;
        narrow (g_ptr_array_index (self->terms, term), brochure_fold_get_text (fold), &span);
        span = brochure_fold_get_span (fold, span.start, span.end);
        add_near (&near, term, span.start, span.end);
        add_span (marks, span);
      }

  *nearest = near.span;

  return marks;
}
