/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "content/reading/brochure-json-scan.h"

#include "content/brochure-limits.h"
#include "content/brochure-link.h"
#include "content/brochure-problem.h"

#define DIGITS "0123456789"
/* Translators: a noun, after “expected” or “found” */
#define END_OF_FILE N_("the end of the file")
#define LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

/* A step on the way to a value: a name as it is written, quotes included, or the place in an array. */
typedef struct
{
  const char *name;
  gsize length;
  guint index;
} Step;

/* A walk through a text that ends with a NUL and has none before. */
typedef struct
{
  const char *text;
  const char *at;
  guint depth;
  guint n_values;
  gsize path_length; /* of the names in steps */
  GArray *steps;
  GPtrArray *problems;
  BrochureJsonScanFunc func;
  gpointer user_data;
  char *mended;
} Scan;

static gboolean
is_one_of (char        c,
           const char *characters)
{
  return c != '\0' && strchr (characters, c) != NULL;
}

/* A name as it stands in the file, quotes and escapes included. */
static char *
decode_name (const char *name,
             gsize       length)
{
  g_autofree char *quoted = NULL;
  g_autoptr(JsonNode) node = NULL;

  if (memchr (name, '\\', length) == NULL)
    return g_strndup (name + 1, length - 2);

  quoted = g_strndup (name, length);
  node = json_from_string (quoted, NULL);

  return node != NULL ? json_node_dup_string (node) : g_strndup (name + 1, length - 2);
}

/* Where the scan is. Nobody asks where all is well, so it is not written down on the way. */
static char *
make_pointer (Scan *scan)
{
  GString *pointer = g_string_new (NULL);

  for (guint i = 0; i < scan->steps->len; i++)
    {
      const Step *step = &g_array_index (scan->steps, Step, i);
      g_autofree char *name = step->name != NULL ? decode_name (step->name, step->length) : NULL;

      if (name != NULL)
        brochure_json_scan_append_member (pointer, name);
      else
        g_string_append_printf (pointer, "/%u", step->index);
    }

  return g_string_free_and_steal (pointer);
}

static void
add_problem (Scan                 *scan,
             BrochureContentError  code,
             const char           *at,
             const char           *message,
             const char           *expected,
             const char           *found)
{
  g_autofree char *pointer = NULL;
  BrochureProblem *problem;

  if (scan->problems == NULL)
    return;

  pointer = make_pointer (scan);
  problem = brochure_problem_new (TRUE, code, pointer, message, expected, found);
  problem->offset = at - scan->text;
  g_ptr_array_add (scan->problems, problem);
}

/* What stands at a place: a word or a number as a whole, else one character. */
static char *
describe (const char *at)
{
  gsize length = strspn (at, LETTERS DIGITS "+-._");
  g_autofree char *token = NULL;

  if (*at == '\0')
    return g_strdup (_(END_OF_FILE));

  if (*at == '\n' || *at == '\r')
    /* Translators: a noun, after “found” */
    return g_strdup (_("the end of the line"));

  if ((guchar) *at < ' ')
    return g_strdup_printf ("U+%04X", (guchar) *at);

  token = g_strndup (at, length > 0 ? length : (gsize) (g_utf8_next_char (at) - at));

  return brochure_link_quote (token);
}

/* Notes what makes the rest unreadable. */
static gboolean
fail (Scan       *scan,
      const char *at,
      const char *expected)
{
  g_autofree char *found = describe (at);

  add_problem (scan, BROCHURE_CONTENT_ERROR_SYNTAX, at, _(BROCHURE_PROBLEM_NOT_JSON), expected, found);

  return FALSE;
}

/* Notes what is clear although it is no JSON, and overwrites it for a parser. */
static void
mend (Scan       *scan,
      const char *at,
      gsize       length,
      char        replacement,
      const char *message)
{
  add_problem (scan, BROCHURE_CONTENT_ERROR_SYNTAX, at, message, NULL, NULL);

  if (scan->problems != NULL && scan->mended == NULL)
    scan->mended = g_strdup (scan->text);
  if (scan->mended != NULL)
    memset (scan->mended + (at - scan->text), replacement, length);
}

static gboolean
is_blank (char c)
{
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static void
skip_blank (Scan *scan)
{
  for (;;)
    {
      const char *start;
      const char *end;

      while (is_blank (*scan->at))
        scan->at++;

      if (scan->at[0] != '/' || !is_one_of (scan->at[1], "/*"))
        return;

      start = scan->at;
      end = start[1] == '*' ? strstr (start + 2, "*/") : strchr (start, '\n');
      scan->at = end == NULL ? start + strlen (start) : start[1] == '*' ? end + 2 : end;
      mend (scan, start, scan->at - start, ' ', _("JSON has no comments"));
    }
}

/* The code unit of “\u20AC”; -1 where there is none. */
static int
read_unit (const char *at)
{
  int unit = 0;

  if (at[0] != '\\' || at[1] != 'u')
    return -1;

  for (int i = 2; i < 6; i++)
    {
      if (!g_ascii_isxdigit (at[i]))
        return -1;
      unit = unit * 16 + g_ascii_xdigit_value (at[i]);
    }

  return unit;
}

static gboolean
scan_escape (Scan *scan)
{
  const char *at = scan->at;
  int unit = read_unit (at);

  scan->at += unit == -1 ? 2 : 6;
  if (is_one_of (at[1], "\"\\/bfnrt") || (unit > 0 && (unit < 0xd800 || unit > 0xdfff)))
    return TRUE;

  if (unit == -1)
    return fail (scan, at, "\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX");

  if (unit == 0)
    {
      add_problem (scan, BROCHURE_CONTENT_ERROR_SYNTAX, at, _(BROCHURE_PROBLEM_WRONG), NULL, "\\u0000");
      return FALSE;
    }

  /* The second half of what has no place in sixteen bits. */
  if (unit < 0xdc00 && read_unit (scan->at) >= 0xdc00 && read_unit (scan->at) <= 0xdfff)
    {
      scan->at += 6;
      return TRUE;
    }

  return fail (scan, at, "“\\uD83D\\uDE00”");
}

static gboolean
scan_string (Scan *scan)
{
  scan->at++;
  while (*scan->at != '"')
    {
      if (*scan->at == '\\')
        {
          if (!scan_escape (scan))
            return FALSE;
        }
      else if (*scan->at == '\0' || *scan->at == '\n' || *scan->at == '\r')
        {
          return fail (scan, scan->at, "\"");
        }
      else if ((guchar) *scan->at < ' ')
        {
          g_autofree char *escape = g_strdup_printf ("\\u%04X", (guchar) *scan->at);

          return fail (scan, scan->at, *scan->at == '\t' ? "\\t" : escape);
        }
      else
        {
          scan->at++;
        }
    }

  scan->at++;
  return TRUE;
}

static gboolean
scan_number (Scan *scan)
{
  const char *start = scan->at;
  const char *at = start + (*start == '-' ? 1 : 0);
  gsize n = strspn (at, DIGITS);
  gboolean is_fine = n == 1 || (n > 1 && *at != '0');

  at += n;
  if (is_fine && *at == '.')
    {
      n = strspn (++at, DIGITS);
      is_fine = n > 0;
      at += n;
    }
  if (is_fine && is_one_of (*at, "eE"))
    {
      at += is_one_of (at[1], "+-") ? 2 : 1;
      n = strspn (at, DIGITS);
      is_fine = n > 0;
      at += n;
    }

  scan->at = at;

  return is_fine || fail (scan, start, "“1”, “2.5”, “-3e6”");
}

static gboolean
scan_word (Scan *scan)
{
  gsize length = strspn (scan->at, LETTERS DIGITS "_");
  g_autofree char *word = g_strndup (scan->at, length);
  const char * const words[] = { "true", "false", "null", NULL };

  if (!g_strv_contains (words, word))
    return fail (scan, scan->at, "“\"…\"”, “1”, “true”, “false”, “null”, “[”, “{”");

  scan->at += length;
  return TRUE;
}

/* Reads what is between two values, and says whether there is another one. */
static gboolean
scan_comma (Scan     *scan,
            char      close,
            gboolean *is_last)
{
  const char *expected = close == ']' ? "\",\", \"]\"" : "\",\", \"}\"";
  const char *comma;

  skip_blank (scan);
  comma = scan->at;

  if (*comma == ',')
    {
      scan->at++;
      skip_blank (scan);
      if (*scan->at == close)
        mend (scan, comma, 1, ' ', _("Nothing comes after this comma"));
    }
  else if (*comma != close)
    {
      /* Where the next value has begun, only the comma was forgotten. */
      if (!is_one_of (*comma, close == ']' ? "\"{[-tfn" DIGITS : "\"") || !is_blank (comma[-1]))
        return fail (scan, comma, expected);

      mend (scan, comma - 1, 1, ',', _("A comma is missing"));
    }

  *is_last = *scan->at == close;
  if (*is_last)
    scan->at++;

  return TRUE;
}

/* Notes what nobody would write by hand. Returns FALSE. */
static gboolean
add_too_much (Scan       *scan,
              const char *at,
              const char *message,
              const char *limit)
{
  g_autofree char *expected = g_strdup_printf (_(BROCHURE_PROBLEM_AT_MOST), limit);

  add_problem (scan, BROCHURE_CONTENT_ERROR_SYNTAX, at, message, expected, NULL);

  return FALSE;
}

/* Whether what begins there, quotes and escapes included, is no longer than anybody would make it. */
static gboolean
check_length (Scan       *scan,
              const char *start,
              gsize       length,
              gsize       maximum)
{
  g_autofree char *limit = NULL;

  if (length <= maximum)
    return TRUE;

  limit = g_format_size_full (maximum, G_FORMAT_SIZE_IEC_UNITS);

  return add_too_much (scan, start, _(BROCHURE_PROBLEM_TOO_MUCH), limit);
}

static gboolean scan_value (Scan       *scan,
                            const char *name);

/* Reads a member, after noting whether its name was there before. */
static gboolean
scan_member (Scan       *scan,
             GHashTable *names)
{
  const char *start = scan->at;
  Step step;

  if (*start != '"')
    return fail (scan, start, "“\"title\"”");
  if (!scan_string (scan) || !check_length (scan, start, scan->at - start, BROCHURE_MAX_NAME_LENGTH))
    return FALSE;

  step = (Step) { start, scan->at - start, 0 };
  g_array_append_val (scan->steps, step);
  scan->path_length += step.length;
  if (!check_length (scan, start, scan->path_length, BROCHURE_MAX_PATH_LENGTH))
    return FALSE;
  if (names != NULL && !g_hash_table_add (names, decode_name (step.name, step.length)))
    add_problem (scan, BROCHURE_CONTENT_ERROR_INVALID, start, _(BROCHURE_PROBLEM_BEFORE), NULL, NULL);

  skip_blank (scan);
  if (*scan->at != ':')
    return fail (scan, scan->at, "\":\"");

  scan->at++;
  skip_blank (scan);

  if (!scan_value (scan, start))
    return FALSE;

  scan->path_length -= step.length;

  return TRUE;
}

/* Reads an array or an object to its end. */
static gboolean
scan_nested (Scan *scan)
{
  gboolean is_array = *scan->at == '[';
  char close = is_array ? ']' : '}';
  guint length = scan->steps->len;
  g_autoptr(GHashTable) names = NULL;
  gboolean is_last;

  scan->at++;
  skip_blank (scan);
  is_last = *scan->at == close;
  if (is_last)
    scan->at++;
  else if (!is_array && scan->problems != NULL)
    names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; !is_last; i++)
    {
      Step step = { NULL, 0, i };

      skip_blank (scan);
      if (is_array)
        g_array_append_val (scan->steps, step);

      if (!(is_array ? scan_value (scan, scan->at) : scan_member (scan, names)) || !scan_comma (scan, close, &is_last))
        return FALSE;

      g_array_set_size (scan->steps, length);
    }

  return TRUE;
}

/* Reads one value; where something is wrong, the pointer still tells where it stopped. */
static gboolean
scan_value (Scan       *scan,
            const char *name)
{
  const char *start = scan->at;
  gboolean is_fine;

  if (++scan->n_values > BROCHURE_MAX_VALUES)
    return add_too_much (scan, start, _("There are too many values in the file"), G_STRINGIFY (BROCHURE_MAX_VALUES));

  if (scan->func != NULL)
    {
      g_autofree char *pointer = make_pointer (scan);

      scan->func (pointer, name - scan->text, scan->at - scan->text, scan->user_data);
    }

  if (*scan->at == '"')
    return scan_string (scan) && check_length (scan, start, scan->at - start, BROCHURE_MAX_STRING_LENGTH);
  if (is_one_of (*scan->at, "-" DIGITS))
    return scan_number (scan);
  if (!is_one_of (*scan->at, "[{"))
    return scan_word (scan);

  if (scan->depth == BROCHURE_MAX_DEPTH)
    return add_too_much (scan, start, _(BROCHURE_PROBLEM_TOO_DEEP), G_STRINGIFY (BROCHURE_MAX_DEPTH));

  scan->depth++;
  is_fine = scan_nested (scan);
  scan->depth--;

  return is_fine;
}

static gboolean
scan_all (Scan *scan)
{
  scan->at = scan->text;
  skip_blank (scan);
  if (*scan->at == '\0')
    return fail (scan, scan->at, "\"{\"");

  if (!scan_value (scan, scan->at))
    return FALSE;

  skip_blank (scan);

  return *scan->at == '\0' || fail (scan, scan->at, _(END_OF_FILE));
}

/* Notes a byte that is no UTF-8. What is before it tells where it is. */
static void
add_invalid_byte (const char *text,
                  const char *invalid,
                  GPtrArray  *problems)
{
  g_autofree char *before = g_strndup (text, invalid - text);
  g_autoptr(GArray) steps = g_array_new (FALSE, FALSE, sizeof (Step));
  Scan scan = { .text = before, .steps = steps };
  g_autofree char *found = g_strdup_printf ("0x%02X", (guchar) *invalid);

  scan_all (&scan);
  scan.problems = problems;
  add_problem (&scan, BROCHURE_CONTENT_ERROR_SYNTAX, before + (invalid - text), _("The file is not valid UTF-8"), NULL,
               found);
}

/**
 * brochure_json_scan_check:
 * @text: what should be JSON, with a NUL after it
 * @length: its length in bytes
 * @problems: (element-type BrochureProblem): where problems are added
 * @mended: (out) (nullable): @text where it was no JSON but clear, and is now
 *
 * Looks through JSON before a parser that recurses and allocates is let loose
 * on it: whether it is JSON, how much it is, and that no member of an object
 * stands there twice. A comma too many or too few and comments are noted and
 * mended, so that all the rest can be looked at in the same run.
 *
 * Returns: whether @text, or what was made of it, can be parsed
 */
gboolean
brochure_json_scan_check (const char  *text,
                          gsize        length,
                          GPtrArray   *problems,
                          char       **mended)
{
  g_autoptr(GArray) steps = g_array_new (FALSE, FALSE, sizeof (Step));
  Scan scan = { .text = text, .steps = steps, .problems = problems };
  const char *invalid;
  gboolean is_fine;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (problems != NULL, FALSE);
  g_return_val_if_fail (mended != NULL, FALSE);

  *mended = NULL;
  if (!g_utf8_validate_len (text, length, &invalid))
    {
      add_invalid_byte (text, invalid, problems);
      return FALSE;
    }

  is_fine = scan_all (&scan);
  *mended = scan.mended;

  return is_fine;
}

/**
 * brochure_json_scan_walk:
 * @text: what [func@json_scan_check] has looked through
 * @func: (scope call): is told of every value, as far as @text is JSON
 * @user_data: closure of @func
 */
void
brochure_json_scan_walk (const char           *text,
                         BrochureJsonScanFunc  func,
                         gpointer              user_data)
{
  g_autoptr(GArray) steps = g_array_new (FALSE, FALSE, sizeof (Step));
  Scan scan = { .text = text, .steps = steps, .func = func, .user_data = user_data };

  g_return_if_fail (text != NULL);
  g_return_if_fail (func != NULL);

  scan_all (&scan);
}

/**
 * brochure_json_scan_append_member:
 * @pointer: a JSON pointer
 * @member: name of a member
 *
 * Makes @pointer lead to a member of what it led to, escaped after RFC 6901.
 */
void
brochure_json_scan_append_member (GString    *pointer,
                                  const char *member)
{
  g_return_if_fail (pointer != NULL);
  g_return_if_fail (member != NULL);

  g_string_append_c (pointer, '/');

  for (const char *c = member; *c != '\0'; c++)
    {
      if (*c == '~')
        g_string_append (pointer, "~0");
      else if (*c == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, *c);
    }
}
