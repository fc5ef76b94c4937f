/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-vocabulary.h"

#include "search/brochure-words.h"

/* Where the words of one text go. */
typedef struct
{
  BrochureVocabulary *vocabulary;
  GArray *tokens;
  GArray *spans;
  GString *scratch;
} Splitting;

/**
 * brochure_vocabulary_new:
 *
 * Returns: (transfer full): an empty vocabulary
 */
BrochureVocabulary *
brochure_vocabulary_new (void)
{
  BrochureVocabulary *self = g_new (BrochureVocabulary, 1);

  self->words = g_ptr_array_new ();
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self->chunk = g_string_chunk_new (4096);

  return self;
}

/**
 * brochure_vocabulary_free:
 * @self: (transfer full): a vocabulary
 */
void
brochure_vocabulary_free (BrochureVocabulary *self)
{
  g_clear_pointer (&self->words, g_ptr_array_unref);
  g_clear_pointer (&self->numbers, g_hash_table_unref);
  g_clear_pointer (&self->chunk, g_string_chunk_free);
  g_free (self);
}

static guint
get_number (BrochureVocabulary *self,
            const char         *word)
{
  gpointer number;
  char *added;

  if (g_hash_table_lookup_extended (self->numbers, word, NULL, &number))
    return GPOINTER_TO_UINT (number);

  added = g_string_chunk_insert (self->chunk, word);
  g_hash_table_insert (self->numbers, added, GUINT_TO_POINTER (self->words->len));
  g_ptr_array_add (self->words, added);

  return self->words->len - 1;
}

static void
on_word (const BrochureWord *word,
         gpointer            user_data)
{
  Splitting *splitting = user_data;
  BrochureSpan span = { word->start, word->end };
  BrochureToken token;

  g_string_truncate (splitting->scratch, 0);
  g_string_append_len (splitting->scratch, word->text, word->length);
  token = get_number (splitting->vocabulary, splitting->scratch->str);

  if (word->is_joined)
    token |= BROCHURE_TOKEN_JOINED;

  g_array_append_val (splitting->tokens, token);

  if (splitting->spans != NULL)
    g_array_append_val (splitting->spans, span);
}

/**
 * brochure_vocabulary_split:
 * @self: a vocabulary
 * @fold: a text
 * @tokens: (element-type BrochureToken): where to add its words
 * @spans: (nullable) (element-type BrochureSpan): where to add the place of each in the folded text
 *
 * Splits a text into words; those that are new are given a number.
 */
void
brochure_vocabulary_split (BrochureVocabulary *self,
                           const BrochureFold *fold,
                           GArray             *tokens,
                           GArray             *spans)
{
  g_autoptr(GString) scratch = g_string_new (NULL);
  Splitting splitting = { self, tokens, spans, scratch };

  g_return_if_fail (self != NULL);
  g_return_if_fail (fold != NULL);
  g_return_if_fail (tokens != NULL);

  brochure_words_foreach (fold, on_word, &splitting);
}
