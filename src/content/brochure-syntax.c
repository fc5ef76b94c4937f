/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-syntax.h"

#include "content/brochure-link.h"

#define DIGITS "0123456789"
#define UPPER "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define LOWER "abcdefghijklmnopqrstuvwxyz"

/* Long enough for any price or score, short enough for arithmetic in 64 bits. */
#define MAX_WHOLE_DIGITS 12
#define MAX_FRACTION_DIGITS 4

static gboolean
is_all (const char *string,
        const char *characters,
        size_t      length)
{
  return strlen (string) == length && strspn (string, characters) == length;
}

/**
 * brochure_syntax_is_country:
 * @string: a string
 *
 * Returns: whether it has the form of an ISO 3166-1 alpha-2 code
 */
gboolean
brochure_syntax_is_country (const char *string)
{
  return is_all (string, UPPER, 2);
}

/**
 * brochure_syntax_is_currency:
 * @string: a string
 *
 * Returns: whether it has the form of an ISO 4217 code
 */
gboolean
brochure_syntax_is_currency (const char *string)
{
  return is_all (string, UPPER, 3);
}

/**
 * brochure_syntax_is_decimal:
 * @string: a string
 *
 * Returns: whether it is a decimal number: digits, perhaps a minus before
 *   them and perhaps a point and more digits after them
 */
gboolean
brochure_syntax_is_decimal (const char *string)
{
  size_t whole;
  size_t fraction;

  if (*string == '-')
    string++;

  whole = strspn (string, DIGITS);
  if (whole < 1 || whole > MAX_WHOLE_DIGITS)
    return FALSE;

  string += whole;
  if (*string == '\0')
    return TRUE;

  if (*string != '.')
    return FALSE;

  fraction = strspn (++string, DIGITS);
  return fraction >= 1 && fraction <= MAX_FRACTION_DIGITS && string[fraction] == '\0';
}

/**
 * brochure_syntax_is_duration:
 * @string: a string
 *
 * Returns: whether it is an ISO 8601 duration of whole years, months, weeks
 *   and days, in this order, for example `P1Y6M`
 */
gboolean
brochure_syntax_is_duration (const char *string)
{
  const char *units = "YMWD";

  if (*string++ != 'P' || *string == '\0')
    return FALSE;

  while (*string != '\0')
    {
      size_t digits = strspn (string, DIGITS);
      const char *unit;

      if (digits < 1 || digits > 4 || string[digits] == '\0')
        return FALSE;

      unit = strchr (units, string[digits]);
      if (unit == NULL)
        return FALSE;

      units = unit + 1;
      string += digits + 1;
    }

  return TRUE;
}

/**
 * brochure_syntax_is_email:
 * @string: a string
 *
 * Returns: whether it looks like one mail address: a name, an @ and a domain,
 *   with nothing in it that would mean something in a `mailto:` link
 */
gboolean
brochure_syntax_is_email (const char *string)
{
  const char *name = LOWER UPPER DIGITS ".!#$*+-/=^_{|}~'";
  size_t length = strspn (string, name);

  if (length == 0 || string[length] != '@')
    return FALSE;

  string += length + 1;
  length = strspn (string, LOWER UPPER DIGITS ".-");

  return length > 0 && string[length] == '\0' &&
         strchr (string, '.') != NULL && string[0] != '.' && string[length - 1] != '.';
}

/**
 * brochure_syntax_is_language_tag:
 * @string: a string
 *
 * Returns: whether it has the form of a BCP 47 tag: subtags of at most eight
 *   letters and digits, the first one of letters only
 */
gboolean
brochure_syntax_is_language_tag (const char *string)
{
  size_t length = strspn (string, LOWER UPPER);

  if (length < 2 || length > 8)
    return FALSE;

  for (string += length; *string != '\0'; string += length)
    {
      if (*string++ != '-')
        return FALSE;

      length = strspn (string, LOWER UPPER DIGITS);
      if (length < 1 || length > 8)
        return FALSE;
    }

  return TRUE;
}

/**
 * brochure_syntax_is_link:
 * @string: a string
 *
 * Returns: whether the app may open it: a section of this brochure, a web or a mail address
 */
gboolean
brochure_syntax_is_link (const char *string)
{
  g_autoptr(BrochureLink) link = brochure_link_parse (string, NULL);

  if (link != NULL)
    return TRUE;

  if (g_str_has_prefix (string, "mailto:"))
    return brochure_syntax_is_email (string + strlen ("mailto:"));

  return brochure_syntax_is_web_address (string);
}

/**
 * brochure_syntax_is_phone:
 * @string: a string
 *
 * Returns: whether it is a phone number, with the usual marks between its digits
 */
gboolean
brochure_syntax_is_phone (const char *string)
{
  return string[strspn (string, DIGITS "+-/(). ")] == '\0' && strpbrk (string, DIGITS) != NULL;
}

/**
 * brochure_syntax_is_web_address:
 * @string: a string
 *
 * Returns: whether it is an `https` or `http` address with a host
 */
gboolean
brochure_syntax_is_web_address (const char *string)
{
  g_autoptr(GUri) uri = NULL;

  if (!g_str_has_prefix (string, "https://") && !g_str_has_prefix (string, "http://"))
    return FALSE;

  /* GUri mends what RFC 3986 does not allow; a browser may mend it differently. */
  for (const char *c = string; *c != '\0'; c++)
    {
      if ((guchar) *c <= ' ' || strchr ("\"<>\\^`{|}\177", *c) != NULL)
        return FALSE;
    }

  uri = g_uri_parse (string, G_URI_FLAGS_NONE, NULL);

  return uri != NULL && g_uri_get_host (uri) != NULL && g_uri_get_host (uri)[0] != '\0';
}

/**
 * brochure_syntax_to_line:
 * @string: valid UTF-8
 *
 * Makes one line of @string that does nothing to a terminal: control and
 * direction characters become replacement characters.
 *
 * Returns: (transfer full): the harmless form, of any length
 */
char *
brochure_syntax_to_line (const char *string)
{
  GString *line;
  const char *plain = string;
  const char *next;

  g_return_val_if_fail (string != NULL, NULL);

  line = g_string_sized_new (strlen (string));
  for (const char *c = string; *c != '\0'; c = next)
    {
      next = g_utf8_next_char (c);
      if ((*c >= ' ' && *c <= '~') || g_unichar_isprint (g_utf8_get_char (c)))
        continue;

      g_string_append_len (line, plain, c - plain);
      g_string_append (line, "\xef\xbf\xbd");
      plain = next;
    }
  g_string_append (line, plain);

  return g_string_free_and_steal (line);
}
