/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-words.h"

#include <string.h>

/* Nothing in writing without blanks stands before Thai. */
#define FIRST_WITHOUT_BLANKS 0x0e00

/* The first byte of its letters in UTF-8; other writings begin so too, but none of Latin letters. */
#define FIRST_ARABIC 0xd8

typedef struct
{
  const char *text;
  BrochureWordFunc func;
  gpointer user_data;
  GString *scratch;

  /* The plain word before */
  gsize previous_end;
  gboolean previous_is_unit;
} Splitter;

static void
emit (Splitter         *self,
      const char       *text,
      gsize             length,
      const char       *start,
      const char       *end,
      BrochureWordForm  form,
      gboolean          is_unit)
{
  BrochureWord word = {
    .text = text,
    .length = length,
    .start = start - self->text,
    .end = end - self->text,
    .form = form,
  };

  word.is_joined = is_unit && self->previous_is_unit && self->previous_end == word.start;
  self->func (&word, self->user_data);

  if (form == BROCHURE_WORD_PLAIN)
    {
      self->previous_end = word.end;
      self->previous_is_unit = is_unit;
    }
}

static void
emit_stretch (Splitter         *self,
              const char       *start,
              const char       *end,
              BrochureWordForm  form)
{
  emit (self, start, end - start, start, end, form, FALSE);
}

/* Whether words of this writing are not told apart by blanks; then each character counts as one. */
static gboolean
is_without_blanks (gunichar c)
{
  if (c < FIRST_WITHOUT_BLANKS)
    return FALSE;

  switch ((int) g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_BOPOMOFO:
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HANGUL:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_MYANMAR:
    case G_UNICODE_SCRIPT_THAI:
      return TRUE;

    default:
      return c == 0x30fc; /* makes the kana before it long */
    }
}

static gboolean
is_in_word (gunichar c)
{
  return c < 0x80 ? g_ascii_isalnum (c) : g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* A folded syllable of Hangul is taken apart; all but the first letter continue it. */
static gboolean
continues_unit (gunichar c)
{
  return g_unichar_ismark (c) || (c >= 0x1160 && c <= 0x11ff);
}

static const char *
split_unit (Splitter   *self,
            const char *start)
{
  const char *end = g_utf8_next_char (start);

  while (continues_unit (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);

  emit (self, start, end - start, start, end, BROCHURE_WORD_PLAIN, TRUE);

  return end;
}

static gsize
count_digits (const char *p)
{
  return strspn (p, "0123456789");
}

static gboolean
starts_group (const char *p,
              char        mark)
{
  gsize n_digits = *p == mark ? count_digits (p + 1) : 0;

  /* In India the thousands are followed by groups of two. */
  return n_digits == 3 || (n_digits == 2 && mark == ',' && p[3] == mark);
}

/* Takes the digits from @p on and leaves out what stands between groups of them. */
static const char *
take_groups (Splitter   *self,
             const char *p)
{
  gsize n_digits = count_digits (p);
  char mark = p[n_digits];

  g_string_append_len (self->scratch, p, n_digits);
  p += n_digits;

  if (n_digits > 3 || mark == '\0' || strchr (".,' ", mark) == NULL)
    return p;

  while (starts_group (p, mark))
    {
      n_digits = count_digits (p + 1);
      g_string_append_len (self->scratch, p + 1, n_digits);
      p += 1 + n_digits;
    }

  return p;
}

static gboolean
is_mark (char c)
{
  return c == '.' || c == ',';
}

/* Whether @p is the mark of a fraction; one of several marks is that of a date or a version. */
static gboolean
is_fraction (Splitter   *self,
             const char *start,
             const char *p)
{
  gsize n_digits = is_mark (*p) ? count_digits (p + 1) : 0;

  return n_digits > 0 &&
         !(is_mark (p[n_digits + 1]) && g_ascii_isdigit (p[n_digits + 2])) &&
         !(start - self->text > 1 && is_mark (start[-1]) && g_ascii_isdigit (start[-2]));
}

/* People find a number however they and the text write it: 18,016.50 is 18016.50. */
static const char *
split_number (Splitter   *self,
              const char *start)
{
  const char *end;

  g_string_truncate (self->scratch, 0);
  end = take_groups (self, start);

  if (is_fraction (self, start, end))
    {
      gsize n_digits = count_digits (end + 1);

      /* No cents are none. */
      if (n_digits != 2 || strncmp (end + 1, "00", 2) != 0)
        {
          g_string_append_c (self->scratch, '.');
          g_string_append_len (self->scratch, end + 1, n_digits);
        }

      end += 1 + n_digits;
    }

  emit (self, self->scratch->str, self->scratch->len, start, end, BROCHURE_WORD_PLAIN, FALSE);

  /* What looked like groups may be a number of a telephone. */
  for (const char *p = memchr (start, ' ', end - start); p != NULL; p = memchr (p + 1, ' ', end - p - 1))
    emit_stretch (self, p + 1, p + 1 + count_digits (p + 1), BROCHURE_WORD_OTHER);

  return end;
}

/* In Arabic the article, “and” and some prepositions are written with the word. */
static void
emit_stems (Splitter   *self,
            const char *start,
            const char *end)
{
  static const struct
  {
    const char *particle;
    gsize n_bytes_left;
  } particles[] = {
    { "وال", 4 }, { "بال", 4 }, { "كال", 4 }, { "فال", 4 }, { "ولل", 4 }, { "لل", 4 }, { "ال", 4 }, { "و", 6 },
  };
  const char *stem = start;

  if ((guchar) *start < FIRST_ARABIC)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (particles); i++)
    {
      gsize length = strlen (particles[i].particle);

      if (length + particles[i].n_bytes_left > (gsize) (end - start) ||
          strncmp (start, particles[i].particle, length) != 0)
        continue;

      stem = start + length;
      emit (self, stem, end - stem, start, end, BROCHURE_WORD_STEM, FALSE);
      break;
    }

  /* The ending of the singular, which is not that of the plural. */
  if (end - stem > 6 && strncmp (end - 2, "ه", 2) == 0)
    emit (self, stem, end - 2 - stem, start, end, BROCHURE_WORD_STEM, FALSE);
}

static const char *
find_word_end (const char *p)
{
  for (;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_in_word (c) || is_without_blanks (c))
        return p;
    }
}

/* “E-mail” is found as “email” and “don’t” as “dont”; longer chains are several words. */
static void
emit_compound (Splitter   *self,
               const char *start,
               const char *end)
{
  const char *next = end + 1;
  const char *next_end;

  if (*end != '-' && *end != '\'')
    return;

  if (start > self->text && (start[-1] == '-' || start[-1] == '\''))
    return;

  next_end = find_word_end (next);

  if (next_end == next || *next_end == '-' || *next_end == '\'')
    return;

  g_string_truncate (self->scratch, 0);
  g_string_append_len (self->scratch, start, end - start);
  g_string_append_len (self->scratch, next, next_end - next);
  emit (self, self->scratch->str, self->scratch->len, start, next_end, BROCHURE_WORD_OTHER, FALSE);
}

static const char *
split_word (Splitter   *self,
            const char *start)
{
  const char *end = find_word_end (start);

  if (g_ascii_isdigit (*start) && count_digits (start) == (gsize) (end - start))
    return split_number (self, start);

  emit_stretch (self, start, end, BROCHURE_WORD_PLAIN);
  emit_stems (self, start, end);
  emit_compound (self, start, end);

  return end;
}

/**
 * brochure_words_foreach:
 * @fold: a folded text
 * @func: (scope call): called for each word
 * @user_data: closure of @func
 *
 * Splits a text into words. The other forms of a word follow the plain one.
 */
void
brochure_words_foreach (const BrochureFold *fold,
                        BrochureWordFunc    func,
                        gpointer            user_data)
{
  g_autoptr(GString) scratch = g_string_new (NULL);
  Splitter splitter = { .func = func, .user_data = user_data, .scratch = scratch };
  const char *p;

  g_return_if_fail (fold != NULL);
  g_return_if_fail (func != NULL);

  p = splitter.text = brochure_fold_get_text (fold);

  while (*p != '\0')
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_in_word (c))
        p = g_utf8_next_char (p);
      else if (is_without_blanks (c))
        p = split_unit (&splitter, p);
      else
        p = split_word (&splitter, p);
    }
}
