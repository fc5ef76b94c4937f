/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-snippet.h"

#include <string.h>

#define ELLIPSIS "…"

/* In characters: what fits into two or three lines of a sidebar, and how much of that comes before
 * what was found. */
#define MAX_LENGTH 160
#define MAX_BEFORE 48

/* In characters; longer words are rather writing without blanks. */
#define MAX_WORD 32

static gboolean
is_half_flag (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  return c >= 0x1f1e6 && c <= 0x1f1ff;
}

/* Whether @p is the second half of a flag, which is two letters. */
static gboolean
ends_flag (const char *text,
           const char *p)
{
  gboolean ends = FALSE;

  while (is_half_flag (p) && p > text && is_half_flag (g_utf8_prev_char (p)))
    {
      ends = !ends;
      p = g_utf8_prev_char (p);
    }

  return ends;
}

/* Whether a text may be cut before @p without tearing what is seen as one character; near enough to
 * UAX #29 where the text is not made to mislead. */
static gboolean
is_boundary (const char *text,
             const char *p)
{
  gunichar c = g_utf8_get_char (p);
  gunichar before;

  if (p == text || c == 0)
    return TRUE;

  before = g_utf8_get_char (g_utf8_prev_char (p));

  return !g_unichar_ismark (c) && c != 0x200c && c != 0x200d && before != 0x200d &&
         !(c >= 0x1160 && c <= 0x11ff) &&   /* the rest of a syllable of Hangul */
         !(c >= 0x1f3fb && c <= 0x1f3ff) && /* a colour of skin */
         !(c >= 0xe0020 && c <= 0xe007f) && /* the rest of a flag of a region */
         !ends_flag (text, p);
}

static gboolean
is_blank_before (const char *p)
{
  return g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (p)));
}

static gboolean
ends_sentence (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  return c != 0 && g_utf8_strchr (".!?…·؟", -1, c) != NULL;
}

/* In Chinese and Japanese no blank follows. */
static gboolean
ends_wide_sentence (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  return c != 0 && g_utf8_strchr ("。！？", -1, c) != NULL;
}

/* Goes back from @p: to where its sentence begins if that is near, else to a word. */
static const char *
find_start (const char *text,
            const char *p)
{
  const char *word = NULL;
  const char *nearest = p;
  const char *start = p;

  for (int i = 0; i < MAX_BEFORE && start > text; i++)
    {
      start = g_utf8_prev_char (start);

      if (start == text)
        return text;

      if (!is_boundary (text, start))
        continue;

      nearest = start;

      if (ends_wide_sentence (g_utf8_prev_char (start)))
        return start;

      if (!is_blank_before (start))
        continue;

      word = start;

      if (g_utf8_prev_char (start) > text && ends_sentence (g_utf8_prev_char (g_utf8_prev_char (start))))
        return start;
    }

  if (start == text)
    return text;

  return word != NULL ? word : nearest;
}

/* Goes on from @start as far as there is room: to the end of the text, else of a word that is near
 * there, else of a character. What comes before @least stays in any case. */
static const char *
find_end (const char *text,
          const char *start,
          const char *least)
{
  const char *word = NULL;
  const char *nearest = least;
  const char *p = start;
  int word_place = 0;

  for (int i = 0; i < MAX_LENGTH && *p != '\0'; i++)
    {
      p = g_utf8_next_char (p);

      if (p < least || !is_boundary (text, p))
        continue;

      nearest = p;

      if (*p == '\0' || !g_unichar_isspace (g_utf8_get_char (p)))
        continue;

      word = p;
      word_place = i;
    }

  if (*p == '\0')
    return p;

  return word != NULL && word_place > MAX_LENGTH - MAX_WORD ? word : nearest;
}

/* A mark between rows says nothing at the end of a snippet. */
static gboolean
is_separator (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  return c == 0xb7 || g_unichar_isspace (c);
}

/* Moves the spans into what is left of the text; one that is not in it goes. */
static void
move_spans (GArray *spans,
            gsize   start,
            gsize   end,
            gsize   shift)
{
  guint n_kept = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      BrochureSpan span = g_array_index (spans, BrochureSpan, i);

      span.start = MAX (span.start, start);
      span.end = MIN (span.end, end);

      if (span.start >= span.end)
        continue;

      span.start = span.start - start + shift;
      span.end = span.end - start + shift;
      g_array_index (spans, BrochureSpan, n_kept++) = span;
    }

  g_array_set_size (spans, n_kept);
}

/**
 * brochure_snippet_cut:
 * @text: a text
 * @first: where what was found begins, in bytes
 * @last: where it ends
 * @spans: (element-type BrochureSpan): what to mark in @text; afterwards, in the snippet
 *
 * Cuts out of a text what fits into two lines and shows what was found: from the start of
 * its sentence if that is near, by whole words, in writing without blanks by whole characters.
 *
 * Returns: (transfer full): the snippet, with “…” where something was left out
 */
char *
brochure_snippet_cut (const char *text,
                      gsize       first,
                      gsize       last,
                      GArray     *spans)
{
  const char *start = text;
  const char *end;
  g_autofree char *cut = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (first <= last && last <= strlen (text), NULL);
  g_return_val_if_fail (spans != NULL, NULL);

  if (g_utf8_strlen (text, -1) > MAX_LENGTH)
    start = find_start (text, text + first);

  /* What is too far apart is shown from where it begins. */
  if (g_utf8_strlen (text + first, last - first) > MAX_LENGTH - MAX_BEFORE)
    last = first;

  end = find_end (text, start, text + last);

  while (start > text && start < end && is_separator (start))
    start = g_utf8_next_char (start);

  while (*end != '\0' && end > start && is_separator (g_utf8_prev_char (end)))
    end = g_utf8_prev_char (end);

  cut = g_strndup (start, end - start);
  move_spans (spans, start - text, end - text, start > text ? strlen (ELLIPSIS) : 0);

  return g_strconcat (start > text ? ELLIPSIS : "", cut, *end != '\0' ? ELLIPSIS : "", NULL);
}
