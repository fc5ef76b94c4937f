/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-nearest.h"

#include "content/brochure-limits.h"

/* Farther apart, two words hardly mean the same. */
#define MAX_DISTANCE 2

/* Copies a word as it is compared: neither capitals nor what joins its parts matter, and “countries” is
 * as near to “country” as “notes” is to “note”. */
static gsize
fold (const char *word,
      char       *folded)
{
  gsize n = 0;

  for (; *word != '\0'; word++)
    {
      if (strchr ("-_ .", *word) == NULL)
        folded[n++] = g_ascii_tolower (*word);
    }

  if (n > 4 && strncmp (folded + n - 3, "ies", 3) == 0)
    {
      n -= 2;
      folded[n - 1] = 'y';
    }

  return n;
}

/* How many letters must be put in, left out, changed or swapped with the next to get from one word to
 * the other (optimal string alignment). */
static guint
get_distance (const char *a,
              gsize       n_a,
              const char *b,
              gsize       n_b)
{
  guint rows[3][BROCHURE_MAX_WORD_LENGTH + 1];

  for (gsize j = 0; j <= n_b; j++)
    rows[0][j] = j;

  for (gsize i = 1; i <= n_a; i++)
    {
      guint *row = rows[i % 3];
      const guint *above = rows[(i - 1) % 3];

      row[0] = i;
      for (gsize j = 1; j <= n_b; j++)
        {
          row[j] = MIN (MIN (row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], rows[(i - 2) % 3][j - 2] + 1);
        }
    }

  return rows[n_a % 3][n_b];
}

/**
 * brochure_nearest_find:
 * @word: a word that is not known
 * @words: (array length=n_words): the words that are
 * @n_words: how many there are
 *
 * Finds what was probably meant: a word that differs in capitals or hyphens only, or else in one letter,
 * where there are enough of them in two.
 *
 * Returns: (transfer none) (nullable): one of @words
 */
const char *
brochure_nearest_find (const char         *word,
                       const char * const *words,
                       gsize               n_words)
{
  char folded[BROCHURE_MAX_WORD_LENGTH];
  char other[BROCHURE_MAX_WORD_LENGTH];
  const char *nearest = NULL;
  guint limit;
  gsize length;

  g_return_val_if_fail (word != NULL, NULL);

  if (strlen (word) > BROCHURE_MAX_WORD_LENGTH)
    return NULL;

  length = fold (word, folded);
  limit = length <= 2 ? 0 : length <= 4 ? 1 : MAX_DISTANCE;

  for (gsize i = 0; i < n_words; i++)
    {
      gsize other_length;
      guint distance;

      if (strlen (words[i]) > BROCHURE_MAX_WORD_LENGTH)
        continue;

      other_length = fold (words[i], other);
      if (MAX (length, other_length) - MIN (length, other_length) > limit)
        continue;

      distance = get_distance (folded, length, other, other_length);
      if (distance > limit)
        continue;

      nearest = words[i];
      if (distance == 0)
        break;
      limit = distance - 1;
    }

  return nearest;
}
