/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>
#include <sys/stat.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "content/reading/brochure-loader.h"

#include "content/brochure-link.h"
#include "content/reading/brochure-json-scan.h"
#include "content/reading/brochure-parse-private.h"

#define FILE_NAME "brochure.json"
#define MAX_SIZE (32 * 1024 * 1024)
#define CHUNK_SIZE (64 * 1024)
#define MAJOR_VERSION 1

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

static void
add_problem (GPtrArray            *problems,
             BrochureContentError  code,
             const char           *pointer,
             const char           *message,
             const char           *expected,
             const char           *found)
{
  g_ptr_array_add (problems, brochure_problem_new (TRUE, code, pointer, message,
                                                   expected, found));
}

static void
add_unreadable (GPtrArray    *problems,
                const GError *error)
{
  add_problem (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "", _("The file cannot be read"),
               _("a readable file"), error->message);
}

/* Whether nobody may ever write what would be read: even opening a pipe waits for that. */
static gboolean
is_pipe (GFile *file)
{
  const char *path = g_file_peek_path (file);
  GStatBuf status;

  return path != NULL && g_stat (path, &status) == 0 && S_ISFIFO (status.st_mode);
}

/* Reads a whole file. Its size is counted, not asked for: a device or a file
 * that grows does not know it. */
static GBytes *
read_file (GFile     *file,
           GPtrArray *problems)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  g_autoptr(GFileInputStream) stream = NULL;
  g_autofree char *buffer = g_malloc (CHUNK_SIZE);
  g_autoptr(GError) error = NULL;
  gssize n_read;

  if (is_pipe (file))
    {
      add_problem (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "", _("The file cannot be read"),
                   _("a readable file"), _("a pipe"));
      return NULL;
    }

  stream = g_file_read (file, NULL, &error);
  if (stream == NULL)
    {
      add_unreadable (problems, error);
      return NULL;
    }

  while ((n_read = g_input_stream_read (G_INPUT_STREAM (stream), buffer, CHUNK_SIZE,
                                        NULL, &error)) > 0)
    {
      g_byte_array_append (bytes, (guint8 *) buffer, n_read);

      if (bytes->len > MAX_SIZE)
        {
          add_problem (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "",
                       _("The file is too large"), _("at most 32 MiB"), _("more than that"));
          return NULL;
        }
    }

  if (n_read < 0)
    {
      add_unreadable (problems, error);
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static gboolean
is_blank (const char *data,
          size_t      length)
{
  while (length > 0 && g_ascii_isspace (data[length - 1]))
    length--;

  return length == 0;
}

static gboolean
check_bytes (const char *data,
             size_t      length,
             GPtrArray  *problems)
{
  const char *invalid;
  g_autofree char *pointer = NULL;

  if (is_blank (data, length))
    {
      add_problem (problems, BROCHURE_CONTENT_ERROR_SYNTAX, "", _("The file is empty"),
                   _("a JSON object"), _("nothing"));
      return FALSE;
    }

  if (!g_utf8_validate_len (data, length, &invalid))
    {
      g_autofree char *found = NULL;

      brochure_json_scan_check (data, invalid - data, &pointer);
      /* Translators: %02X is a byte in hexadecimal digits, %zu its place in the file, counted from 0 */
      found = g_strdup_printf (_("the byte %02X at offset %zu"),
                               (unsigned char) *invalid, (size_t) (invalid - data));
      add_problem (problems, BROCHURE_CONTENT_ERROR_SYNTAX, pointer,
                   _("The file is not valid UTF-8"), _("a character in UTF-8"), found);
      return FALSE;
    }

  switch (brochure_json_scan_check (data, length, &pointer))
    {
    case BROCHURE_JSON_SCAN_OK:
      return TRUE;
    case BROCHURE_JSON_SCAN_NUL:
      add_problem (problems, BROCHURE_CONTENT_ERROR_SYNTAX, pointer,
                   _("A text holds a NUL"), _("a text without NUL"), "\\u0000");
      return FALSE;
    case BROCHURE_JSON_SCAN_TOO_DEEP:
      add_problem (problems, BROCHURE_CONTENT_ERROR_SYNTAX, pointer,
                   _("Objects and arrays are nested too deeply"),
                   _("at most 64 levels"), _("one level more"));
      return FALSE;
    case BROCHURE_JSON_SCAN_TOO_MANY:
      add_problem (problems, BROCHURE_CONTENT_ERROR_SYNTAX, pointer,
                   _("There are too many values in the file"),
                   _("at most a million commas and opening brackets"),
                   _("more than that"));
      return FALSE;
    default:
      g_assert_not_reached ();
    }
}

/* Where in @data the parser stopped. */
static size_t
get_offset (const char *data,
            size_t      length,
            int         line,
            int         column)
{
  const char *start = data;
  const char *end = data + length;

  for (int i = 1; i < line && start < end; i++)
    {
      const char *newline = memchr (start, '\n', end - start);

      start = newline != NULL ? newline + 1 : end;
    }

  return MIN ((size_t) (start - data) + MAX (column, 0), length);
}

typedef struct
{
  int line;
  int column;
} Position;

/* The parser only knows where it is while it parses. */
static void
on_parse_error (JsonParser   *parser,
                const GError *error,
                Position     *position)
{
  position->line = json_parser_get_current_line (parser);
  position->column = json_parser_get_current_pos (parser);
}

static JsonNode *
parse (const char *data,
       size_t      length,
       GPtrArray  *problems)
{
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();
  g_autofree char *pointer = NULL;
  g_autofree char *found = NULL;
  Position position = { 1, 0 };
  size_t offset;

  json_parser_set_strict (parser, TRUE);
  g_signal_connect (parser, "error", G_CALLBACK (on_parse_error), &position);
  if (json_parser_load_from_data (parser, data, length, NULL))
    {
      JsonNode *root = json_parser_steal_root (parser);

      if (root != NULL)
        return root;
    }

  offset = get_offset (data, length, position.line, position.column);
  brochure_json_scan_check (data, offset, &pointer);
  if (pointer[0] != '\0' && is_blank (data + offset, length - offset))
    /* Translators: %d is a number, counted from 1 */
    found = g_strdup_printf (_("the end of the file in line %d"), position.line);
  else
    /* Translators: %d are numbers: the line is counted from 1, the column from 0 */
    found = g_strdup_printf (_("something else in line %d, column %d"),
                             position.line, position.column);
  add_problem (problems, BROCHURE_CONTENT_ERROR_SYNTAX, pointer,
               _("The file is not valid JSON"), _("JSON without comments or trailing commas"),
               found);

  return NULL;
}

/* Reads “1.0”. A newer minor version only adds members and is read like this one. */
static gboolean
parse_major_version (const char *version,
                     guint64    *major)
{
  g_auto(GStrv) parts = g_strsplit (version, ".", -1);
  guint64 minor;

  return g_strv_length (parts) == 2 &&
         g_ascii_string_to_unsigned (parts[0], 10, 0, G_MAXINT, major, NULL) &&
         g_ascii_string_to_unsigned (parts[1], 10, 0, G_MAXINT, &minor, NULL);
}

/* Whether the file can be read at all; another version may say anything else anywhere. */
static gboolean
check_version (BrochureReader *reader,
               GPtrArray      *problems)
{
  const char *version = brochure_reader_read_string (reader, "schemaVersion", TRUE);
  guint64 major;

  if (version == NULL)
    return TRUE;

  if (!parse_major_version (version, &major))
    {
      brochure_reader_add_problem (reader, TRUE, "schemaVersion",
                                   _("This is not a version of the format"),
                                   _("a version such as “1.0”"), version);
    }
  else if (major > MAJOR_VERSION)
    {
      g_autofree char *shown = brochure_link_describe (version);

      add_problem (problems, BROCHURE_CONTENT_ERROR_VERSION, "/schemaVersion",
                   _("The file was made for a newer version of this app"),
                   _("version 1 of the format"), shown);
      return FALSE;
    }

  return TRUE;
}

/* The gettext domain for the texts of a file: the app's own, or that of the
 * catalogues beside the file. The prefix keeps a file from taking over the
 * domain of the app or a library. */
static char *
bind_domain (GFile      *file,
             const char *folder,
             JsonNode   *root)
{
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();
  g_autofree char *locale = NULL;
  g_autofree char *domain = NULL;
  const char *id = NULL;

  if (JSON_NODE_HOLDS_OBJECT (root))
    id = json_object_get_string_member_with_default (json_node_get_object (root), "id", NULL);

  if (folder == NULL || id == NULL || !brochure_link_is_id (id) || g_file_equal (file, bundled))
    return g_strdup (GETTEXT_PACKAGE);

  locale = g_build_filename (folder, "locale", NULL);
  if (!g_file_test (locale, G_FILE_TEST_IS_DIR))
    return g_strdup (GETTEXT_PACKAGE);

  domain = g_strconcat ("brochure-", id, NULL);
  bindtextdomain (domain, locale);
  bind_textdomain_codeset (domain, "UTF-8");

  return g_steal_pointer (&domain);
}

static BrochureDocument *
read_document (GFile                  *file,
               JsonNode               *root,
               BrochureReaderTextFunc  text_func,
               gpointer                text_data,
               GPtrArray              *problems)
{
  g_autoptr(GFile) parent = g_file_get_parent (file);
  const char *folder = parent != NULL ? g_file_peek_path (parent) : NULL;
  g_autofree char *domain = bind_domain (file, folder, root);
  g_autoptr(BrochureReader) reader = brochure_reader_new (root, domain, problems);

  brochure_reader_set_folder (reader, folder);
  brochure_reader_set_text_func (reader, text_func, text_data);

  if (!JSON_NODE_HOLDS_OBJECT (root) || !check_version (reader, problems))
    return NULL;

  return _brochure_parse_document (reader, file);
}

static const BrochureProblem *
find_error (GPtrArray *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const BrochureProblem *problem = g_ptr_array_index (problems, i);

      if (problem->is_error)
        return problem;
    }

  return NULL;
}

/* What comes back where there are problems is not fit to be shown. */
static BrochureDocument *
load (GFile                  *file,
      BrochureReaderTextFunc  text_func,
      gpointer                text_data,
      GPtrArray              *problems)
{
  g_autoptr(GBytes) bytes = read_file (file, problems);
  g_autoptr(JsonNode) root = NULL;
  const char *data;
  size_t length;

  if (bytes == NULL)
    return NULL;

  data = g_bytes_get_data (bytes, &length);
  if (length >= strlen (BYTE_ORDER_MARK) &&
      memcmp (data, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    {
      data += strlen (BYTE_ORDER_MARK);
      length -= strlen (BYTE_ORDER_MARK);
    }

  if (!check_bytes (data, length, problems))
    return NULL;

  root = parse (data, length, problems);

  return root != NULL ? read_document (file, root, text_func, text_data, problems) : NULL;
}

/**
 * brochure_loader_load:
 * @file: a content file
 * @problems: (out) (optional) (transfer full) (element-type BrochureProblem): everything
 *   that is wrong with the file; after success only warnings, possibly none
 * @error: return location for the first error
 *
 * Loads a brochure. It only reads: nothing is written anywhere.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL with a %BROCHURE_CONTENT_ERROR
 */
BrochureDocument *
brochure_loader_load (GFile      *file,
                      GPtrArray **problems,
                      GError    **error)
{
  g_autoptr(GPtrArray) found = NULL;
  g_autoptr(BrochureDocument) document = NULL;
  const BrochureProblem *problem;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  found = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_problem_free);
  document = load (file, NULL, NULL, found);
  problem = find_error (found);

  if (problem != NULL)
    {
      brochure_problem_set_error (problem, file, error);
      g_clear_object (&document);
    }

  if (problems != NULL)
    *problems = g_steal_pointer (&found);

  return g_steal_pointer (&document);
}

/**
 * brochure_loader_foreach_text:
 * @file: a content file
 * @func: (scope call): is told of every text
 * @user_data: closure of @func
 * @problems: (out) (transfer full) (element-type BrochureProblem): what is wrong with the file
 *
 * Lets somebody look on while a file is read, as an extractor for translators
 * does, which so can have no other idea of what a text is than the loader.
 *
 * Returns: whether there was no error
 */
gboolean
brochure_loader_foreach_text (GFile                   *file,
                              BrochureReaderTextFunc   func,
                              gpointer                 user_data,
                              GPtrArray              **problems)
{
  g_autoptr(BrochureDocument) document = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (func != NULL, FALSE);

  *problems = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_problem_free);
  document = load (file, func, user_data, *problems);

  return find_error (*problems) == NULL;
}

/**
 * brochure_loader_get_bundled:
 *
 * Finds the brochure that comes with the app, in the folder that
 * `BROCHURE_CONTENT_DIR` names or else where it was installed.
 *
 * Returns: (transfer full): its file
 */
GFile *
brochure_loader_get_bundled (void)
{
  const char *folder = g_getenv ("BROCHURE_CONTENT_DIR");

  if (folder == NULL || folder[0] == '\0')
    folder = CONTENT_DIR;

  return g_file_new_build_filename (folder, FILE_NAME, NULL);
}
