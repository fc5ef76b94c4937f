/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <json-glib/json-glib.h>

#include "cli/brochure-evaluate.h"
#include "fixture.h"

#define LITERAL(string) string, sizeof string - 1

static BrochureDocument *document;

/* Runs a stream from memory to memory. */
static char *
run (const char *input,
     gsize       length,
     gboolean   *is_clean)
{
  g_autoptr(GError) error = NULL;
  GDate today = fixture_get_today ();
  char *output = NULL;
  size_t output_length = 0;
  FILE *from = length > 0 ? fmemopen ((char *) input, length, "r") : fopen ("/dev/null", "r");
  FILE *to = open_memstream (&output, &output_length);

  *is_clean = brochure_evaluate_stream (document, &today, from, to, &error);
  g_assert_no_error (error);
  fclose (from);
  fclose (to);

  return output;
}

/* The lines of an output, each of them parsed; the last must have its end. */
static GPtrArray *
parse_lines (const char *output)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  g_auto(GStrv) strings = g_strsplit (output, "\n", -1);
  guint n = g_strv_length (strings);

  g_assert_true (n == 0 || *strings[n - 1] == '\0');
  for (guint i = 0; i + 1 < n; i++)
    {
      g_autoptr(GError) error = NULL;
      JsonNode *node = json_from_string (strings[i], &error);

      g_assert_no_error (error);
      g_assert_true (JSON_NODE_HOLDS_OBJECT (node));
      g_ptr_array_add (lines, node);
    }

  return lines;
}

/* What each line of an input is: E an error, R a result. */
static const struct
{
  const char *name;
  const char *input;
  gsize length;
  const char *kinds;
} streams[] = {
  { "nothing", LITERAL (""), "" },
  { "one", LITERAL ("{}\n"), "R" },
  { "no-last-line-end", LITERAL ("{}\n{}"), "RR" },
  { "carriage-returns", LITERAL ("{}\r\n{}\r\n"), "RR" },
  { "empty-lines", LITERAL ("\n{}\n\n\r\n{}\n"), "EREER" },
  { "byte-order-mark", LITERAL ("\xef\xbb\xbf{}\n{}\n"), "RR" },
  { "late-byte-order-mark", LITERAL ("{}\n\xef\xbb\xbf{}\n"), "RR" },
  { "not-objects", LITERAL ("[]\nnull\n1\n\"x\"\ntrue\n{}\n"), "EEEEER" },
  { "not-json", LITERAL ("{\n}\n{\"a\":}\n{'a':1}\n{\"a\":1,}\n{\"a\":01}\n{\"a\":NaN}\n"), "EEEEEEE" },
  { "two-on-a-line", LITERAL ("{}{}\n{} {}\n"), "EE" },
  { "nul-bytes", LITERAL ("{}\0\n{\"id\": \"\0\"}\n\0\n{}\n"), "EEER" },
  { "not-utf-8", LITERAL ("{\"id\": \"\xff\"}\n{\"id\": \"\xed\xa0\x80\"}\n{}\n"), "EER" },
  { "wrong-types", LITERAL ("{\"country\": {}, \"tests\": [[], {\"test\": []}, 1e308]}\n{\"tests\": {}}\n"), "RR" },
  { "numbers", LITERAL ("{\"tests\": [{\"test\": \"ielts\", \"overall\": 1e308}]}\n"
                        "{\"tests\": [{\"test\": \"ielts\", \"overall\": 1e99999}]}\n"
                        "{\"tests\": [{\"test\": \"ielts\", \"overall\": 123456789012345678901234567890}]}\n"), "RRR" },
  { "unknown-members", LITERAL ("{\"\": null, \"x\": {\"y\": [1, {}]}}\n"), "R" },
};

static void
test_stream (gconstpointer data)
{
  const typeof (streams[0]) *row = data;
  gboolean is_clean = FALSE;
  g_autofree char *output = run (row->input, row->length, &is_clean);
  g_autoptr(GPtrArray) lines = parse_lines (output);

  g_assert_cmpuint (lines->len, ==, strlen (row->kinds));
  for (guint i = 0; i < lines->len; i++)
    {
      JsonObject *object = json_node_get_object (g_ptr_array_index (lines, i));

      g_assert_cmpint (json_object_has_member (object, "error"), ==, row->kinds[i] == 'E');
      g_assert_cmpint (json_object_has_member (object, "rules"), ==, row->kinds[i] == 'R');
      g_assert_cmpint (json_object_get_int_member_with_default (object, "line", i + 1), ==, i + 1);
      g_assert_cmpint (json_object_has_member (object, "line"), ==, row->kinds[i] == 'E');
    }
  g_assert_cmpint (is_clean, ==, strchr (row->kinds, 'E') == NULL);
}

/* Whatever the id is, it comes back. */
static void
test_id (void)
{
  static const struct
  {
    const char *id;
    const char *back;
  } ids[] = {
    { "\"\"", NULL }, { "\"\\\"\\\\/\"", NULL }, { "\"é😀\"", NULL }, { "7", NULL }, { "1e400", NULL }, { "0.10", NULL },
    { "true", NULL }, { "null", NULL }, { "[1,\"x\"]", NULL }, { "{\"a\":{}}", NULL }, { "\"\\u0041\"", "\"A\"" },
    { "\"a\\u0000b\"", NULL }, { "\"\\ud800\"", NULL }, { "\"\\u00017\"", NULL }, { "\"\\u0002ffff\"", NULL },
    { "\"\\\\u0002ffff\"", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autofree char *line = g_strdup_printf ("{\"country\": \"IN\", \"id\": %s }", ids[i].id);
      g_autofree char *start = g_strdup_printf ("{\"id\":%s,\"requirementSet\"", ids[i].back != NULL ? ids[i].back : ids[i].id);
      gboolean is_clean;
      g_autofree char *output = run (line, strlen (line), &is_clean);

      if (!is_clean || !g_str_has_prefix (output, start))
        g_error ("%s: %s", line, output);
    }
}

static char *
repeat (const char *before,
        const char *unit,
        gsize       n,
        const char *after,
        gsize      *length)
{
  GString *string = g_string_new (before);

  for (gsize i = 0; i < n; i++)
    g_string_append (string, unit);
  g_string_append (string, after);
  *length = string->len;

  return g_string_free (string, FALSE);
}

/* Long lines are answered, too long ones with an error, and the lines around them as ever. */
static const struct
{
  const char *name;
  const char *before;
  const char *unit;
  gsize n;
  const char *after;
  const char *kinds;
} sizes[] = {
  { "long-string", "{}\n{\"country\": \"", "x", 1000000, "\"}\n{}\n", "RRR" },
  { "long-number", "{}\n{\"tests\": [{\"test\": \"ielts\", \"overall\": ", "9", 1000000, "}]}\n{}\n", "RRR" },
  { "long-zeros", "{}\n{\"tests\": [{\"test\": \"ielts\", \"overall\": \"6.", "0", 1000000, "\"}]}\n{}\n", "RRR" },
  { "long-component-name", "{\"tests\": [{\"test\": \"ielts\", \"components\": {\"", "~", 1000000, "\": 1}}]}\n", "R" },
  { "deep-open", "{}\n", "[", 1000000, "\n{}\n", "RER" },
  { "many-tests", "{}\n{\"tests\": [{}", ",{}", 19999, "]}\n{}\n", "RRR" },
  { "too-many-tests", "{}\n{\"tests\": [{}", ",{}", 200000, "]}\n{}\n", "RER" },
  { "too-long", "{}\n{\"id\": \"", "0123456789abcdef", 2100000, "\"}\n{}\n", "RER" },
  { "too-long-without-end", "{}\n{\"id\": \"", "0123456789abcdef", 2100000, "", "RE" },
  { "too-long-white-space", "", "                ", 6400000, "\n{}\n", "ER" },
};

static void
test_size (gconstpointer data)
{
  const typeof (sizes[0]) *row = data;
  gsize length;
  g_autofree char *input = repeat (row->before, row->unit, row->n, row->after, &length);
  gboolean is_clean;
  g_autofree char *output = run (input, length, &is_clean);
  g_auto(GStrv) lines = g_strsplit (output, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, strlen (row->kinds) + 1);
  for (guint i = 0; row->kinds[i] != '\0'; i++)
    g_assert_true (g_str_has_prefix (lines[i], row->kinds[i] == 'E' ? "{\"error\":" : "{\"id\":"));
}

/* Results come in the order of the answers, over many blocks of input. */
static void
test_order (void)
{
  g_autoptr(GString) input = g_string_new (NULL);
  g_autofree char *output = NULL;
  g_autoptr(GPtrArray) lines = NULL;
  gboolean is_clean;

  for (guint i = 0; i < 5000; i++)
    g_string_append_printf (input, "{\"id\": \"%u\", \"country\": \"%s\", \"tests\": [{\"test\": \"ielts\", \"overall\": 6}]}\n",
                            i, i % 2 == 0 ? "US" : "IN");
  output = run (input->str, input->len, &is_clean);
  lines = parse_lines (output);
  g_assert_true (is_clean);
  g_assert_cmpuint (lines->len, ==, 5000);
  for (guint i = 0; i < lines->len; i++)
    {
      JsonObject *object = json_node_get_object (g_ptr_array_index (lines, i));
      g_autofree char *id = g_strdup_printf ("%u", i);

      g_assert_cmpstr (json_object_get_string_member (object, "id"), ==, id);
      g_assert_cmpstr (json_object_get_string_member (object, "requirementSet"), ==,
                       i % 2 == 0 ? "united-states" : "international");
    }
}

/* Whoever writes a line and waits gets the answer before writing the next. */
static void
test_dialogue (void)
{
  int to[2];
  int from[2];
  pid_t child;
  int status;
  char answer[4096];

  g_assert_cmpint (pipe (to), ==, 0);
  g_assert_cmpint (pipe (from), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      GDate today = fixture_get_today ();

      close (to[1]);
      close (from[0]);
      _exit (brochure_evaluate_stream (document, &today, fdopen (to[0], "r"), fdopen (from[1], "w"), NULL) ? 0 : 1);
    }

  close (to[0]);
  close (from[1]);
  for (guint i = 0; i < 3; i++)
    {
      gssize n = 0;

      g_assert_cmpint (write (to[1], "{}\n", 3), ==, 3);
      do
        {
          gssize got = read (from[0], answer + n, sizeof answer - (gsize) n);

          g_assert_cmpint (got, >, 0);
          n += got;
        }
      while (answer[n - 1] != '\n');
    }
  close (to[1]);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
  close (from[0]);
}

/* Trouble with the files is an error, not an end. */
static void
test_broken (void)
{
  GDate today = fixture_get_today ();
  g_autoptr(GError) error = NULL;
  FILE *folder = fopen (g_get_tmp_dir (), "r");
  FILE *full = fopen ("/dev/full", "w");
  FILE *lines = fmemopen ((char *) "{}\n", 3, "r");

  g_assert_false (brochure_evaluate_stream (document, &today, folder, stderr, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
  g_clear_error (&error);

  g_assert_false (brochure_evaluate_stream (document, &today, lines, full, &error));
  g_assert_no_error (error);
  g_assert_true (ferror (full));

  fclose (lines);
  fclose (folder);
  fclose (full);
}

/* The members of a result and their values, once in full. */
static void
test_result (void)
{
  static const char line[] = "{\"id\": \"a\", \"country\": \"IN\", \"degreeLevel\": \"bachelor\", \"field\": \"cs\", "
                             "\"tests\": [{\"test\": \"ielts\", \"overall\": \"6,0\"}, {\"test\": 7}, {}]}";
  gboolean is_clean;
  g_autofree char *output = run (line, strlen (line), &is_clean);
  g_autoptr(GPtrArray) lines = parse_lines (output);
  JsonObject *result;
  JsonArray *rules;
  JsonObject *english;
  JsonArray *tests;
  JsonObject *test;
  JsonObject *invalid;

  g_assert_true (is_clean);
  g_assert_cmpuint (lines->len, ==, 1);
  result = json_node_get_object (g_ptr_array_index (lines, 0));
  g_assert_cmpstr (json_object_get_string_member (result, "id"), ==, "a");
  g_assert_cmpstr (json_object_get_string_member (result, "requirementSet"), ==, "international");
  g_assert_true (json_object_get_null_member (result, "overall"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (result, "deciding")), ==, 0);
  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (result, "advisories"), 0), ==,
                   "not-a-decision");

  rules = json_object_get_array_member (result, "rules");
  g_assert_cmpuint (json_array_get_length (rules), ==, 3);
  english = json_array_get_object_element (rules, 2);
  g_assert_cmpstr (json_object_get_string_member (english, "id"), ==, "english");
  g_assert_true (json_object_get_null_member (english, "verdict"));
  g_assert_cmpstr (json_object_get_string_member (english, "reason"), ==, "invalid");
  g_assert_nonnull (json_object_get_string_member (english, "explanation"));

  tests = json_object_get_array_member (english, "tests");
  g_assert_cmpuint (json_array_get_length (tests), ==, 3);
  test = json_array_get_object_element (tests, 0);
  g_assert_cmpstr (json_object_get_string_member (test, "test"), ==, "ielts");
  g_assert_cmpstr (json_object_get_string_member (test, "verdict"), ==, "does-not-meet");
  g_assert_cmpstr (json_object_get_string_member (test, "shortBy"), ==, "0.5");
  g_assert_true (json_object_get_null_member (json_array_get_object_element (tests, 1), "verdict"));
  g_assert_true (json_object_get_null_member (json_array_get_object_element (tests, 2), "test"));

  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (result, "invalid")), ==, 1);
  invalid = json_array_get_object_element (json_object_get_array_member (result, "invalid"), 0);
  g_assert_cmpstr (json_object_get_string_member (invalid, "pointer"), ==, "/tests/1/test");
  g_assert_cmpstr (json_object_get_string_member (invalid, "reason"), ==, "type");
}

#define ADD_TABLE(path, table, func) \
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) \
    { \
      g_autofree char *name = g_strconcat (path, table[i].name, NULL); \
      g_test_add_data_func (name, &table[i], func); \
    }

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  document = fixture_load_bundled ();

  ADD_TABLE ("/evaluate/stream/", streams, test_stream)
  ADD_TABLE ("/evaluate/size/", sizes, test_size)
  g_test_add_func ("/evaluate/id", test_id);
  g_test_add_func ("/evaluate/order", test_order);
  g_test_add_func ("/evaluate/dialogue", test_dialogue);
  g_test_add_func ("/evaluate/broken", test_broken);
  g_test_add_func ("/evaluate/result", test_result);

  status = g_test_run ();
  g_clear_object (&document);

  return status;
}
