/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-fold.h"

#include <stdlib.h>
#include <string.h>

/* The longest decomposition of a character in Unicode, U+FDFA, and what that is in bytes at most. */
#define MAX_DECOMPOSED 18
#define MAX_FOLDED (MAX_DECOMPOSED * 6)

/* Classes of combining marks (Unicode 3.11, D104): points of Hebrew, Arabic and Syriac, and all that
 * is placed around a letter. The others are parts of the writing, like the vowels of Hindi or the
 * voicing of kana. */
#define FIRST_POINT 10
#define LAST_POINT 36
#define FIRST_AROUND 200

struct _BrochureFold
{
  char *text;
  gsize length;
  gsize allocated;
  guint32 *origins; /* of each byte, and one of the end */
};


/* What decomposing leaves apart though people do not tell it apart, in lower case, sorted. */
static const struct
{
  gunichar c;
  const char *folded;
} equivalents[] = {
  { 0x00ab, "\"" }, /* « */
  { 0x00bb, "\"" }, /* » */
  { 0x00df, "ss" }, /* ß */
  { 0x00e6, "ae" }, /* æ */
  { 0x00f0, "d" },  /* ð */
  { 0x00f8, "o" },  /* ø */
  { 0x00fe, "th" }, /* þ */
  { 0x0111, "d" },  /* đ */
  { 0x0127, "h" },  /* ħ */
  { 0x0131, "i" },  /* ı */
  { 0x0142, "l" },  /* ł */
  { 0x0153, "oe" }, /* œ */
  { 0x0167, "t" },  /* ŧ */
  { 0x02bc, "'" },  /* modifier apostrophe */
  { 0x03c2, "σ" },  /* final sigma */
  { 0x0629, "ه" },  /* ta marbuta, ha */
  { 0x0640, "" },   /* tatweel */
  { 0x0649, "ي" },  /* alef maksura, ya */
  { 0x066b, "." },  /* decimal mark */
  { 0x066c, "," },  /* mark between groups of digits */
  { 0x0671, "ا" },  /* alef wasla, alef */
  { 0x06a9, "ك" },  /* the kaf of Persian */
  { 0x06c1, "ه" },  /* the ha of Urdu */
  { 0x06cc, "ي" },  /* the ya of Persian */
  { 0x2010, "-" },  /* hyphen */
  { 0x2012, "-" },  /* figure dash */
  { 0x2013, "-" },  /* en dash */
  { 0x2014, "-" },  /* em dash */
  { 0x2015, "-" },  /* horizontal bar */
  { 0x2018, "'" },  /* ‘ */
  { 0x2019, "'" },  /* ’ */
  { 0x201a, "'" },  /* ‚ */
  { 0x201b, "'" },  /* ‛ */
  { 0x201c, "\"" }, /* “ */
  { 0x201d, "\"" }, /* ” */
  { 0x201e, "\"" }, /* „ */
  { 0x2044, "/" },  /* the bar of a fraction */
  { 0x2212, "-" },  /* minus */
};

static int
compare_equivalent (const void *key,
                    const void *row)
{
  gunichar c = *(const gunichar *) key;
  gunichar other = *(const gunichar *) row;

  return (c > other) - (c < other);
}

static const char *
find_equivalent (gunichar c)
{
  const void *row;

  if (c < equivalents[0].c || c > equivalents[G_N_ELEMENTS (equivalents) - 1].c)
    return NULL;

  row = bsearch (&c, equivalents, G_N_ELEMENTS (equivalents), sizeof *equivalents, compare_equivalent);

  return row != NULL ? equivalents[(const typeof (*equivalents) *) row - equivalents].folded : NULL;
}

static gboolean
is_left_out (gunichar c)
{
  int class;

  switch ((int) g_unichar_type (c))
    {
    case G_UNICODE_FORMAT:
    case G_UNICODE_ENCLOSING_MARK:
      return TRUE;

    case G_UNICODE_NON_SPACING_MARK:
      class = g_unichar_combining_class (c);

      return (class >= FIRST_POINT && class <= LAST_POINT) || class >= FIRST_AROUND ||
             c == 0x034f || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);

    default:
      return FALSE;
    }
}

/* Makes room for one more character, however long. */
static void
make_room (BrochureFold *self)
{
  if (self->length + MAX_FOLDED < self->allocated)
    return;

  self->allocated = 2 * (self->length + MAX_FOLDED);
  self->text = g_renew (char, self->text, self->allocated);
  self->origins = g_renew (guint32, self->origins, self->allocated);
}

static void
put_byte (BrochureFold *self,
          char          byte,
          guint32       origin)
{
  if (byte == ' ' && self->length > 0 && self->text[self->length - 1] == ' ')
    return;

  self->text[self->length] = byte;
  self->origins[self->length++] = origin;
}

static void
put_string (BrochureFold *self,
            const char   *string,
            gsize         length,
            guint32       origin)
{
  for (gsize i = 0; i < length; i++)
    put_byte (self, string[i], origin);
}

static void
put_part (BrochureFold *self,
          gunichar      c,
          guint32       origin)
{
  char utf8[6];
  const char *equivalent;

  if (is_left_out (c))
    return;

  c = g_unichar_tolower (c);
  equivalent = find_equivalent (c);

  if (equivalent != NULL)
    put_string (self, equivalent, strlen (equivalent), origin);
  else if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
    put_byte (self, ' ', origin);
  else if (g_unichar_isdigit (c))
    put_byte (self, '0' + g_unichar_digit_value (c), origin);
  else
    put_string (self, utf8, g_unichar_to_utf8 (c, utf8), origin);
}

static void
put_character (BrochureFold *self,
               gunichar      c,
               guint32       origin)
{
  gunichar parts[MAX_DECOMPOSED];
  gsize n_parts;

  if (c < 0x80)
    {
      put_byte (self, c <= ' ' || c == 0x7f ? ' ' : g_ascii_tolower (c), origin);
      return;
    }

  n_parts = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n_parts; i++)
    put_part (self, parts[i], origin);
}

/**
 * brochure_fold_new:
 * @text: a text; of one that is not UTF-8 only what comes before the fault counts
 *
 * Folds a text.
 *
 * Returns: (transfer full): the folded text
 */
BrochureFold *
brochure_fold_new (const char *text)
{
  BrochureFold *self;
  const char *end;

  g_return_val_if_fail (text != NULL, NULL);

  g_utf8_validate (text, -1, &end);
  self = g_new0 (BrochureFold, 1);
  self->allocated = end - text + MAX_FOLDED + 1;
  self->text = g_new (char, self->allocated);
  self->origins = g_new (guint32, self->allocated);

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      make_room (self);
      put_character (self, g_utf8_get_char (p), p - text);
    }

  self->text[self->length] = '\0';
  self->origins[self->length] = end - text;

  return self;
}

/**
 * brochure_fold_free:
 * @self: (transfer full): a folded text
 */
void
brochure_fold_free (BrochureFold *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->origins, g_free);
  g_free (self);
}

/**
 * brochure_fold_get_text:
 * @self: a folded text
 *
 * Returns: (transfer none): the text as it is compared
 */
const char *
brochure_fold_get_text (const BrochureFold *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->text;
}

/**
 * brochure_fold_get_span:
 * @self: a folded text
 * @start: a byte of it
 * @end: a later byte of it, or its length
 *
 * Goes back to the text that was folded. A character that only partly belongs to the stretch is
 * in the span as a whole, with the accents that follow it.
 *
 * Returns: where in the original text the stretch was
 */
BrochureSpan
brochure_fold_get_span (const BrochureFold *self,
                        gsize               start,
                        gsize               end)
{
  BrochureSpan none = { 0, 0 };

  g_return_val_if_fail (self != NULL, none);
  g_return_val_if_fail (start < end && end <= self->length, none);

  while (self->origins[end] == self->origins[end - 1])
    end++;

  return (BrochureSpan) { self->origins[start], self->origins[end] };
}

static gboolean
is_group_mark (const char *p)
{
  return *p != '\0' && strchr (",.' ", *p) != NULL && g_ascii_isdigit (p[1]) && g_ascii_isdigit (p[2]);
}

/* The digits of a number that can have groups, if there is nothing else to look for. */
static char *
dup_digits (const char *wanted)
{
  g_autoptr(GString) digits = g_string_new (NULL);

  for (const char *p = wanted; *p != '\0'; p++)
    {
      if (g_ascii_isdigit (*p))
        g_string_append_c (digits, *p);
      else if (p == wanted || !is_group_mark (p) || !g_ascii_isdigit (p[3]) || g_ascii_isdigit (p[4]))
        return NULL;
    }

  return digits->len > 3 ? g_string_free_and_steal (g_steal_pointer (&digits)) : NULL;
}

/* How much of a text says a number, with marks between its groups or without. */
static gsize
match_number (const char *text,
              const char *digits)
{
  const char *p = text;

  for (const char *digit = digits; *digit != '\0'; digit++, p++)
    {
      if (digit > digits && is_group_mark (p))
        p++;

      if (*p != *digit)
        return 0;
    }

  return p - text;
}

static const char *
find_next (const char *text,
           const char *wanted,
           const char *digits,
           gsize      *length)
{
  *length = strlen (wanted);

  if (digits == NULL)
    return strstr (text, wanted);

  for (const char *p = text; *p != '\0'; p++)
    {
      *length = match_number (p, digits);

      if (*length > 0)
        return p;
    }

  return NULL;
}

/**
 * brochure_fold_find:
 * @text: a text
 * @query: what to look for in it, as it is typed; blanks at its ends do not count
 *
 * Finds every place where a text says something, in whatever case, accents or width, and numbers with or without
 * marks between their groups. This is what
 * “find in page” does. A query of nothing, or one that is not UTF-8, is found nowhere.
 *
 * Returns: (transfer full) (element-type BrochureSpan): the places in @text, in order, that do not overlap
 */
GArray *
brochure_fold_find (const char *text,
                    const char *query)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (BrochureSpan));
  g_autoptr(BrochureFold) fold = NULL;
  g_autoptr(BrochureFold) wanted = NULL;
  g_autofree char *digits = NULL;
  gsize end = 0;
  gsize length;

  g_return_val_if_fail (text != NULL, spans);
  g_return_val_if_fail (query != NULL, spans);

  if (!g_utf8_validate (query, -1, NULL))
    return spans;

  wanted = brochure_fold_new (query);

  if (*g_strstrip (wanted->text) == '\0')
    return spans;

  digits = dup_digits (wanted->text);
  fold = brochure_fold_new (text);

  for (const char *p = find_next (fold->text, wanted->text, digits, &length);
       p != NULL;
       p = find_next (p + length, wanted->text, digits, &length))
    {
      BrochureSpan span = brochure_fold_get_span (fold, p - fold->text, p - fold->text + length);

      if (span.start < end)
        continue;

      g_array_append_val (spans, span);
      end = span.end;
    }

  return spans;
}
