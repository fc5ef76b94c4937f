/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "content/reading/brochure-json-scan.h"

/* One array or object that is open. */
typedef struct
{
  gboolean is_array;
  gboolean in_value;
  guint index;
  const char *key;
  size_t key_length;
} Level;

typedef struct
{
  Level levels[BROCHURE_JSON_MAX_DEPTH];
  guint depth;
  guint n_values;
} Scan;

/* Appends a key as it stands in the file, quotes and escapes included. */
static void
append_key (GString    *pointer,
            const char *key,
            size_t      length)
{
  g_autofree char *quoted = g_strndup (key, length);
  g_autoptr(JsonNode) node = json_from_string (quoted, NULL);
  const char *name = node != NULL ? json_node_get_string (node) : NULL;

  brochure_json_scan_append_member (pointer, name != NULL ? name : quoted);
}

static char *
make_pointer (const Scan *scan)
{
  GString *pointer = g_string_new (NULL);

  for (guint i = 0; i < scan->depth; i++)
    {
      const Level *level = &scan->levels[i];

      if (level->is_array)
        {
          g_string_append_printf (pointer, "/%u", level->index);
        }
      else if (level->key != NULL)
        {
          append_key (pointer, level->key, level->key_length);
        }
    }

  return g_string_free_and_steal (pointer);
}

/* The end of the string that begins at @text: after its quote, or where the data ends. */
static const char *
skip_string (const char *text,
             const char *end,
             gboolean   *has_nul)
{
  static const char nul[] = "u0000";

  for (text++; text < end; text++)
    {
      if (*text == '\\')
        {
          text++;
          if ((size_t) (end - text) >= strlen (nul) && strncmp (text, nul, strlen (nul)) == 0)
            *has_nul = TRUE;
        }
      else if (*text == '"')
        return text + 1;
    }

  return end;
}

static void
open_level (Scan     *scan,
            gboolean  is_array)
{
  scan->levels[scan->depth++] = (Level) { .is_array = is_array };
  scan->n_values++;
}

static void
next_value (Scan *scan)
{
  if (scan->depth > 0)
    {
      scan->levels[scan->depth - 1].index++;
      scan->levels[scan->depth - 1].in_value = FALSE;
    }
  scan->n_values++;
}

static void
note_string (Scan       *scan,
             const char *start,
             const char *end)
{
  Level *level = scan->depth > 0 ? &scan->levels[scan->depth - 1] : NULL;

  if (level != NULL && !level->is_array && !level->in_value)
    {
      level->key = start;
      level->key_length = end - start;
    }
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

/**
 * brochure_json_scan_check:
 * @data: (array length=length): what should be JSON
 * @length: its length in bytes
 * @pointer: (out) (optional): JSON pointer of where the scan ended
 *
 * Looks through JSON before a parser that recurses and allocates is let loose
 * on it. Whether it is well-formed is the parser's business; where it is not,
 * @pointer still tells the place as well as can be.
 *
 * Returns: whether it can be parsed, or why not
 */
BrochureJsonScan
brochure_json_scan_check (const char  *data,
                          size_t       length,
                          char       **pointer)
{
  BrochureJsonScan result = BROCHURE_JSON_SCAN_OK;
  const char *end;
  gboolean has_nul = FALSE;
  Scan scan = { 0 };

  g_return_val_if_fail (data != NULL, result);

  end = data + length;
  while (data < end && result == BROCHURE_JSON_SCAN_OK)
    {
      const char *start = data++;

      switch (*start)
        {
        case '"':
          data = skip_string (start, end, &has_nul);
          note_string (&scan, start, data);
          if (has_nul)
            result = BROCHURE_JSON_SCAN_NUL;
          break;
        case '[':
        case '{':
          if (scan.depth == BROCHURE_JSON_MAX_DEPTH)
            result = BROCHURE_JSON_SCAN_TOO_DEEP;
          else
            open_level (&scan, *start == '[');
          break;
        case ']':
        case '}':
          if (scan.depth > 0)
            scan.depth--;
          break;
        case ':':
          if (scan.depth > 0)
            scan.levels[scan.depth - 1].in_value = TRUE;
          break;
        case ',':
          next_value (&scan);
          break;
        default:
          break;
        }

      if (scan.n_values > BROCHURE_JSON_MAX_VALUES)
        result = BROCHURE_JSON_SCAN_TOO_MANY;
    }

  if (pointer != NULL)
    *pointer = make_pointer (&scan);

  return result;
}
