/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-json-literal.h"

#include <glib/gi18n.h>
#include <string.h>

#include "content/brochure-problem.h"

/* json-glib reads by recursion. */
#define MAX_DEPTH 64

/* Before the digits of a number, and before the code of a character. */
#define NUMBER "\"\\u0001"
#define CHARACTER "\\u0002"

static const char *
skip_digits (const char *text)
{
  while (g_ascii_isdigit (*text))
    text++;

  return text;
}

/* Behind the number that begins at @text, by the grammar of RFC 8259; or @text itself where there is none. */
static const char *
skip_number (const char *text)
{
  const char *digits = *text == '-' ? text + 1 : text;
  const char *end = skip_digits (digits);

  if (end == digits || (*digits == '0' && end > digits + 1))
    return text;

  if (*end == '.' && g_ascii_isdigit (end[1]))
    end = skip_digits (end + 1);

  if (*end == 'e' || *end == 'E')
    {
      digits = end + 1 + (end[1] == '+' || end[1] == '-');
      end = g_ascii_isdigit (*digits) ? skip_digits (digits) : end;
    }

  return strchr (",]} \t\r\n", *end) != NULL ? end : text;
}

/* The code of an escape like \u00e9, or -1 where it is none. */
static int
get_code (const char *escape)
{
  int code = 0;

  if (escape[0] != '\\' || escape[1] != 'u')
    return -1;

  for (int i = 2; i < 6; i++)
    {
      if (!g_ascii_isxdigit (escape[i]))
        return -1;
      code = code * 16 + g_ascii_xdigit_value (escape[i]);
    }

  return code;
}

/* Copies one character of a string and returns the place behind it. NUL, halves of surrogate pairs and
 * the marks themselves hide behind a mark, which is no part of any known value. */
static const char *
copy_character (GString    *copy,
                const char *text)
{
  int code = get_code (text);
  int length = code >= 0 ? 6 : *text == '\\' && text[1] != '\0' ? 2 : 1;
  int low = code >= 0xd800 && code < 0xdc00 ? get_code (text + length) : -1;

  if (low >= 0xdc00 && low < 0xe000)
    length = 12;
  else if ((code >= 0 && code <= 2) || (code >= 0xd800 && code < 0xe000))
    {
      g_string_append (copy, CHARACTER);
      g_string_append_len (copy, text + 2, 4);
      return text + length;
    }

  /* Of the characters that must be escaped in a string, json-glib minds no others than this. */
  if (g_ascii_iscntrl (*text) && *text != '\177')
    {
      g_string_append_c (copy, '\t');
      return text + 1;
    }

  g_string_append_len (copy, text, length);

  return text + length;
}

static const char *
copy_string (GString    *copy,
             const char *text)
{
  g_string_append_c (copy, *text++);
  while (*text != '"' && *text != '\0')
    text = copy_character (copy, text);

  return text;
}

/**
 * brochure_json_literal_hide:
 * @json: UTF-8 text that should be JSON
 * @error: return location for an error
 *
 * Hides what json-glib cannot hold. In a text that is no JSON it leaves some mistake for the parser to find.
 *
 * Returns: (transfer full) (nullable): the text to parse, or nothing where it is nested too deep to be parsed
 */
char *
brochure_json_literal_hide (const char  *json,
                           GError     **error)
{
  g_autoptr(GString) marked = NULL;
  int depth = 0;

  g_return_val_if_fail (json != NULL, NULL);

  marked = g_string_sized_new (strlen (json) + 128);
  while (*json != '\0')
    {
      const char *end = skip_number (json);

      if (end > json)
        {
          g_string_append (marked, NUMBER);
          g_string_append_len (marked, json, end - json);
          g_string_append_c (marked, '"');
          json = end;
          continue;
        }

      if (*json == '"')
        json = copy_string (marked, json);
      else if (*json == '[' || *json == '{')
        depth++;
      else if (*json == ']' || *json == '}')
        depth--;

      if (depth > MAX_DEPTH)
        {
          g_autofree char *reason = brochure_problem_say_limit (_(BROCHURE_PROBLEM_TOO_DEEP), G_STRINGIFY (MAX_DEPTH));

          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, reason);
          return NULL;
        }

      if (*json != '\0')
        g_string_append_c (marked, *json++);
    }

  return g_string_free_and_steal (g_steal_pointer (&marked));
}

/**
 * brochure_json_literal_show:
 * @json: JSON that json-glib has written
 *
 * Returns: (transfer full): the same with all that was hidden
 */
char *
brochure_json_literal_show (const char *json)
{
  GString *plain;

  g_return_val_if_fail (json != NULL, NULL);

  plain = g_string_sized_new (strlen (json));
  while (*json != '\0')
    if (strncmp (json, NUMBER, strlen (NUMBER)) == 0)
      {
        json += strlen (NUMBER);
        while (*json != '"')
          g_string_append_c (plain, *json++);
        json++;
      }
    else if (strncmp (json, CHARACTER, strlen (CHARACTER)) == 0)
      {
        g_string_append (plain, "\\u");
        json += strlen (CHARACTER);
      }
    else
      {
        if (*json == '\\')
          g_string_append_c (plain, *json++);
        g_string_append_c (plain, *json++);
      }

  return g_string_free_and_steal (plain);
}
