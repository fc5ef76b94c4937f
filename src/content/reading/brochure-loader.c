/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>
#include <sys/stat.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "content/reading/brochure-loader.h"

#include "content/brochure-limits.h"
#include "content/brochure-link.h"
#include "content/reading/brochure-json-place.h"
#include "content/reading/brochure-json-scan.h"
#include "content/reading/brochure-parse-private.h"

#define FILE_NAME "brochure.json"
#define CHUNK_SIZE (64 * 1024)
#define MAJOR_VERSION 1
#define MINOR_VERSION 1

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
add_unreadable (GPtrArray  *problems,
                const char *reason)
{
  add_problem (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "", _("The file cannot be read"), NULL, reason);
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
static GString *
read_file (GFile     *file,
           GPtrArray *problems)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(GFileInputStream) stream = NULL;
  g_autofree char *buffer = g_malloc (CHUNK_SIZE);
  g_autoptr(GError) error = NULL;
  gssize n_read;

  if (is_pipe (file))
    {
      /* Translators: a noun, after “found”: a file that one program writes into for another to read */
      add_unreadable (problems, _("a pipe"));
      return NULL;
    }

  stream = g_file_read (file, NULL, &error);
  if (stream == NULL)
    {
      add_unreadable (problems, error->message);
      return NULL;
    }

  while ((n_read = g_input_stream_read (G_INPUT_STREAM (stream), buffer, CHUNK_SIZE,
                                        NULL, &error)) > 0)
    {
      g_string_append_len (text, buffer, n_read);

      if (text->len > BROCHURE_MAX_FILE_SIZE)
        {
          g_autofree char *size = g_format_size_full (BROCHURE_MAX_FILE_SIZE, G_FORMAT_SIZE_IEC_UNITS);
          g_autofree char *expected = g_strdup_printf (_(BROCHURE_PROBLEM_AT_MOST), size);

          add_problem (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "", _(BROCHURE_PROBLEM_TOO_MUCH), expected, NULL);
          return NULL;
        }
    }

  if (n_read < 0)
    {
      add_unreadable (problems, error->message);
      return NULL;
    }

  /* Some editors put a byte order mark before UTF-8. */
  if (g_str_has_prefix (text->str, BYTE_ORDER_MARK))
    g_string_erase (text, 0, strlen (BYTE_ORDER_MARK));

  return g_steal_pointer (&text);
}

/* Parses what was looked through before; the parser could only say less of what is wrong. */
static JsonNode *
parse (const char *text,
       gsize       length,
       GPtrArray  *problems)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autofree char *mended = NULL;
  g_autoptr(GError) error = NULL;

  if (!brochure_json_scan_check (text, length, problems, &mended))
    return NULL;

  json_parser_set_strict (parser, TRUE);
  if (json_parser_load_from_data (parser, mended != NULL ? mended : text, length, &error))
    return json_parser_steal_root (parser);

  add_problem (problems, BROCHURE_CONTENT_ERROR_SYNTAX, "", _(BROCHURE_PROBLEM_NOT_JSON), NULL, error->message);

  return NULL;
}

/* Reads “1.0”. A newer minor version only adds members and is read like this one. */
static gboolean
parse_version (const char *version,
               guint64    *major,
               guint64    *minor)
{
  g_auto(GStrv) parts = g_strsplit (version, ".", -1);

  return g_strv_length (parts) == 2 &&
         g_ascii_string_to_unsigned (parts[0], 10, 0, G_MAXINT, major, NULL) &&
         g_ascii_string_to_unsigned (parts[1], 10, 0, G_MAXINT, minor, NULL);
}

/* Whether the file can be read at all; another version may say anything else anywhere. */
static gboolean
check_version (BrochureReader *reader,
               GPtrArray      *problems)
{
  const char *version = brochure_reader_read_string (reader, "schemaVersion", TRUE);
  guint64 major;
  guint64 minor;

  if (version == NULL)
    return TRUE;

  if (!parse_version (version, &major, &minor))
    {
      brochure_reader_add_problem (reader, TRUE, "schemaVersion", _(BROCHURE_PROBLEM_WRONG), BROCHURE_PROBLEM_VERSION,
                                   version);
    }
  else if (major > MAJOR_VERSION)
    {
      g_autofree char *shown = brochure_link_describe (version);

      add_problem (problems, BROCHURE_CONTENT_ERROR_VERSION, "/schemaVersion",
                   _("The file was made for a newer version of this app"),
                   "1.x", shown);
      return FALSE;
    }
  else
    {
      brochure_reader_set_newer (reader, minor > MINOR_VERSION);
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
               const GString          *text,
               BrochureReaderTextFunc  text_func,
               gpointer                text_data,
               GPtrArray              *problems)
{
  g_autoptr(JsonNode) root = parse (text->str, text->len, problems);
  g_autoptr(GFile) parent = g_file_get_parent (file);
  const char *folder = parent != NULL ? g_file_peek_path (parent) : NULL;
  g_autofree char *domain = NULL;
  g_autoptr(BrochureReader) reader = NULL;

  if (root == NULL)
    return NULL;

  domain = bind_domain (file, folder, root);
  reader = brochure_reader_new (root, domain, problems);
  brochure_reader_set_folder (reader, folder);
  brochure_reader_set_text_func (reader, text_func, text_data);

  if (!JSON_NODE_HOLDS_OBJECT (root) || !check_version (reader, problems))
    return NULL;

  return _brochure_parse_document (reader, file);
}

static const BrochureProblem *
find_fatal (GPtrArray *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const BrochureProblem *problem = g_ptr_array_index (problems, i);

      if (problem->is_fatal)
        return problem;
    }

  return NULL;
}

/* What comes back where there are errors is not fit to be shown. */
static BrochureDocument *
load (GFile                  *file,
      BrochureReaderTextFunc  text_func,
      BrochureLoaderLookFunc  look_func,
      gpointer                user_data,
      GPtrArray              *problems)
{
  g_autoptr(GString) text = read_file (file, problems);
  g_autoptr(BrochureDocument) document = NULL;

  if (text == NULL)
    return NULL;

  document = read_document (file, text, text_func, user_data, problems);
  if (look_func != NULL && document != NULL && brochure_document_get_programme (document) != NULL)
    look_func (document, problems, user_data);

  brochure_json_place_find (text->str, problems);

  return g_steal_pointer (&document);
}

/**
 * brochure_loader_load:
 * @file: a content file
 * @problems: (out) (optional) (transfer full) (element-type BrochureProblem): everything
 *   that is wrong with the file, in its order; after success only what can be lived with
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
  document = load (file, NULL, NULL, NULL, found);
  problem = find_fatal (found);

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
 * brochure_loader_check:
 * @file: a content file
 * @look_func: (scope call): looks for more problems
 * @user_data: closure of @look_func
 *
 * Finds everything that is wrong with a file in one run. What @look_func gets to
 * see may lack what is required.
 *
 * Returns: (transfer full) (element-type BrochureProblem): the problems, in the order of the file
 */
GPtrArray *
brochure_loader_check (GFile                  *file,
                       BrochureLoaderLookFunc  look_func,
                       gpointer                user_data)
{
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(BrochureDocument) document = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (look_func != NULL, NULL);

  problems = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_problem_free);
  document = load (file, NULL, look_func, user_data, problems);

  return g_steal_pointer (&problems);
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
  document = load (file, func, NULL, user_data, *problems);

  return find_fatal (*problems) == NULL;
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
