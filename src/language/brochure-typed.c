/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-typed.h"

#include <stdlib.h>
#include <string.h>

#include "language/brochure-language.h"

/* As many digits as a year has: with fewer, nobody could tell it from a day. */
#define YEAR_DIGITS 4

/* What keyboards and input methods put where others have these. */
static const struct { gunichar mark; char ascii; } marks[] = {
  { 0x066B, '.' }, /* Arabic decimal separator */
  { 0x066C, ',' }, /* Arabic thousands separator */
  { 0x060C, ',' }, /* Arabic comma */
  { 0x2212, '-' }, /* minus sign */
  { 0x2010, '-' }, /* hyphen */
  { 0x2011, '-' }, /* non-breaking hyphen */
  { 0x2013, '-' }, /* en dash */
  { 0x3001, ',' }, /* ideographic comma */
  { 0x3002, '.' }, /* ideographic full stop */
  { 0xFF0C, ',' }, /* fullwidth comma */
  { 0xFF0D, '-' }, /* fullwidth hyphen-minus */
  { 0xFF0E, '.' }, /* fullwidth full stop */
  { 0xFF0F, '/' }, /* fullwidth solidus */
};

/* Marks of direction are typed along with what is written from right to left, and are not seen. */
static gboolean
is_invisible (gunichar c)
{
  return g_unichar_type (c) == G_UNICODE_FORMAT;
}

static void
append_ascii (GString  *string,
              gunichar  c)
{
  if (g_unichar_isdigit (c))
    {
      g_string_append_c (string, (char) ('0' + g_unichar_digit_value (c)));
      return;
    }

  if (g_unichar_isspace (c))
    {
      g_string_append_c (string, ' ');
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (marks[i].mark == c)
        {
          g_string_append_c (string, marks[i].ascii);
          return;
        }
    }

  g_string_append_unichar (string, c);
}

static char *
to_ascii (const char *text)
{
  g_autoptr(GString) string = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      if (!is_invisible (g_utf8_get_char (c)))
        append_ascii (string, g_utf8_get_char (c));
    }

  g_strstrip (string->str);

  return g_string_free_and_steal (g_steal_pointer (&string));
}

/**
 * brochure_typed_to_ascii:
 * @text: what somebody typed
 *
 * Writes the digits of any script and the marks that go with them as ASCII has them, without blanks around it.
 * Anything else stays as it is.
 *
 * Returns: (transfer full): the text
 */
char *
brochure_typed_to_ascii (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (g_utf8_validate (text, -1, NULL), NULL);

  return to_ascii (text);
}

/**
 * brochure_typed_dup_decimal:
 * @text: what somebody typed
 *
 * Writes a decimal number with the mark of the language of the interface, and in no groups: it may be typed on.
 *
 * Returns: (transfer full) (nullable): the number, or nothing where @text is none
 */
char *
brochure_typed_dup_decimal (const char *text)
{
  g_autofree char *ascii = NULL;
  gsize n_integer;
  gsize n_fraction;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (g_utf8_validate (text, -1, NULL), NULL);

  ascii = to_ascii (text);
  n_integer = strspn (ascii, "0123456789");
  if (n_integer == 0 || (ascii[n_integer] != '.' && ascii[n_integer] != ','))
    return NULL;

  n_fraction = strspn (ascii + n_integer + 1, "0123456789");
  if (n_fraction == 0 || ascii[n_integer + 1 + n_fraction] != '\0')
    return NULL;

  return g_strdup_printf ("%.*s%s%s", (int) n_integer, ascii, brochure_language_get_data ()->decimal, ascii + n_integer + 1);
}

/* Reads three numbers with something that is neither digit nor letter of Latin between them: “2. 11. 2026”,
 * “2026年11月2日”. */
static gboolean
read_numbers (const char *text,
              int         numbers[3],
              gsize       n_digits[3])
{
  gsize n = 0;

  while (*text != '\0')
    {
      gsize length = strspn (text, "0123456789");

      if (length > YEAR_DIGITS || (length > 0 && n == 3) || g_ascii_isalpha (*text))
        return FALSE;

      if (length > 0)
        {
          numbers[n] = atoi (text);
          n_digits[n++] = length;
          text += length;
        }
      else
        {
          text = g_utf8_next_char (text);
        }
    }

  return n == 3;
}

/**
 * brochure_typed_parse_day:
 * @text: what somebody typed
 * @day: (out caller-allocates): the day
 *
 * Reads a day with its year in four digits: where that comes first, month and day follow; where it comes last,
 * they stand before it as the language of the interface has them. A month beyond 12 is a day.
 *
 * Returns: whether @text is a day of the calendar
 */
gboolean
brochure_typed_parse_day (const char *text,
                          GDate      *day)
{
  g_autofree char *ascii = NULL;
  int numbers[3];
  gsize n_digits[3];
  int year;
  int month;
  int date;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (g_utf8_validate (text, -1, NULL), FALSE);
  g_return_val_if_fail (day != NULL, FALSE);

  ascii = to_ascii (text);

  if (!read_numbers (ascii, numbers, n_digits))
    return FALSE;

  if (n_digits[0] == YEAR_DIGITS && n_digits[1] <= 2 && n_digits[2] <= 2)
    {
      year = numbers[0];
      month = numbers[1];
      date = numbers[2];
    }
  else if (n_digits[2] == YEAR_DIGITS && n_digits[0] <= 2 && n_digits[1] <= 2)
    {
      gboolean is_day_first = brochure_language_get_data ()->is_day_first;
      gboolean is_month_first = numbers[1] > 12 || (numbers[0] <= 12 && !is_day_first);

      year = numbers[2];
      month = numbers[is_month_first ? 0 : 1];
      date = numbers[is_month_first ? 1 : 0];
    }
  else
    {
      return FALSE;
    }

  if (!g_date_valid_dmy ((GDateDay) date, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  g_date_clear (day, 1);
  g_date_set_dmy (day, (GDateDay) date, (GDateMonth) month, (GDateYear) year);

  return TRUE;
}
