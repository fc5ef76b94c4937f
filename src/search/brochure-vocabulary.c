/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-vocabulary.h"

#include <stdlib.h>
#include <string.h>

typedef struct
{
  guint32 number;
  BrochurePosting posting;
} Record;

typedef struct
{
  const char *text;
  guint number; /* in the order of first appearance, until sorted */
  guint first_posting;
  guint n_postings;
} Word;

struct _BrochureVocabulary
{
  GStringChunk *chunk;
  GArray *words;
  BrochurePosting *postings;

  /* Only until it is sorted */
  GHashTable *numbers;
  GArray *records;
  GString *key;
};

/**
 * brochure_vocabulary_new:
 *
 * Returns: (transfer full): an empty vocabulary
 */
BrochureVocabulary *
brochure_vocabulary_new (void)
{
  BrochureVocabulary *self = g_new0 (BrochureVocabulary, 1);

  self->chunk = g_string_chunk_new (4096);
  self->words = g_array_new (FALSE, FALSE, sizeof (Word));
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self->records = g_array_new (FALSE, FALSE, sizeof (Record));
  self->key = g_string_new (NULL);

  return self;
}

static void
clear_records (BrochureVocabulary *self)
{
  g_clear_pointer (&self->numbers, g_hash_table_unref);
  g_clear_pointer (&self->records, g_array_unref);
  if (self->key != NULL)
    g_string_free (g_steal_pointer (&self->key), TRUE);
}

/**
 * brochure_vocabulary_free:
 * @self: (transfer full): a vocabulary
 */
void
brochure_vocabulary_free (BrochureVocabulary *self)
{
  g_clear_pointer (&self->chunk, g_string_chunk_free);
  g_clear_pointer (&self->words, g_array_unref);
  g_clear_pointer (&self->postings, g_free);
  clear_records (self);
  g_free (self);
}

/**
 * brochure_vocabulary_add:
 * @self: a vocabulary that is not sorted yet
 * @word: a folded word
 * @length: how many bytes it has
 * @posting: where it stands, not before any place that was added
 *
 * Adds one place of a word.
 */
void
brochure_vocabulary_add (BrochureVocabulary    *self,
                         const char            *word,
                         gsize                  length,
                         const BrochurePosting *posting)
{
  Record record = { .posting = *posting };
  gpointer number;

  g_return_if_fail (self->records != NULL);

  g_string_truncate (self->key, 0);
  g_string_append_len (self->key, word, length);

  if (!g_hash_table_lookup_extended (self->numbers, self->key->str, NULL, &number))
    {
      Word added = { .text = g_string_chunk_insert_len (self->chunk, word, length), .number = self->words->len };

      number = GUINT_TO_POINTER (added.number);
      g_array_append_val (self->words, added);
      g_hash_table_insert (self->numbers, (gpointer) added.text, number);
    }

  record.number = GPOINTER_TO_UINT (number);
  g_array_index (self->words, Word, record.number).n_postings++;
  g_array_append_val (self->records, record);
}

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  return strcmp (((const Word *) a)->text, ((const Word *) b)->text);
}

/**
 * brochure_vocabulary_sort:
 * @self: a vocabulary
 *
 * Sorts the words; from now on it can be searched, and nothing can be added.
 */
void
brochure_vocabulary_sort (BrochureVocabulary *self)
{
  g_autofree guint *next = NULL;
  guint n_postings = 0;

  g_return_if_fail (self->records != NULL);

  g_array_sort (self->words, compare_words);
  next = g_new (guint, self->words->len);

  for (guint i = 0; i < self->words->len; i++)
    {
      Word *word = &g_array_index (self->words, Word, i);

      word->first_posting = next[word->number] = n_postings;
      n_postings += word->n_postings;
    }

  self->postings = g_new (BrochurePosting, n_postings);

  for (guint i = 0; i < self->records->len; i++)
    {
      const Record *record = &g_array_index (self->records, Record, i);

      self->postings[next[record->number]++] = record->posting;
    }

  clear_records (self);
}

/**
 * brochure_vocabulary_get_n_words:
 * @self: a sorted vocabulary
 *
 * Returns: how many words it has
 */
guint
brochure_vocabulary_get_n_words (const BrochureVocabulary *self)
{
  return self->words->len;
}

/**
 * brochure_vocabulary_get_word:
 * @self: a sorted vocabulary
 * @number: number of a word
 *
 * Returns: (transfer none): the word
 */
const char *
brochure_vocabulary_get_word (const BrochureVocabulary *self,
                              guint                     number)
{
  g_return_val_if_fail (number < self->words->len, NULL);

  return g_array_index (self->words, Word, number).text;
}

/**
 * brochure_vocabulary_get_postings:
 * @self: a sorted vocabulary
 * @number: number of a word
 * @n_postings: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_postings): where the word stands, in order
 */
const BrochurePosting *
brochure_vocabulary_get_postings (const BrochureVocabulary *self,
                                  guint                     number,
                                  guint                    *n_postings)
{
  const Word *word;

  g_return_val_if_fail (self->postings != NULL, NULL);
  g_return_val_if_fail (number < self->words->len, NULL);

  word = &g_array_index (self->words, Word, number);
  *n_postings = word->n_postings;

  return self->postings + word->first_posting;
}

/* The first word that does not sort before the prefix, or, with @after, that sorts after all that begin with it. */
static guint
find_bound (const BrochureVocabulary *self,
            const char               *prefix,
            gboolean                  after)
{
  gsize length = strlen (prefix);
  guint low = 0;
  guint high = self->words->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      int order = strncmp (g_array_index (self->words, Word, middle).text, prefix, length);

      if (order < 0 || (after && order == 0))
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * brochure_vocabulary_find_prefix:
 * @self: a sorted vocabulary
 * @prefix: how words begin
 * @n_words: (out): how many begin like this
 *
 * Finds the words that begin with @prefix; the word itself, where it is one, is the first of them.
 *
 * Returns: number of the first such word
 */
guint
brochure_vocabulary_find_prefix (const BrochureVocabulary *self,
                                 const char               *prefix,
                                 guint                    *n_words)
{
  guint first = find_bound (self, prefix, FALSE);

  *n_words = find_bound (self, prefix, TRUE) - first;

  return first;
}
