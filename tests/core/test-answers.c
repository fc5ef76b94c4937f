/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <json-glib/json-glib.h>

#include "eligibility/brochure-answers.h"
#include "eligibility/brochure-country-code.h"
#include "eligibility/brochure-json.h"

#define LITERAL(string) string, sizeof string - 1

/* Texts that are JSON or not, to the letter of RFC 8259. */
static const struct
{
  const char *name;
  const char *text;
  gsize length;
  gboolean is_json;
} texts[] = {
  { "object", LITERAL ("{}"), TRUE },
  { "space", LITERAL (" \t\r\n{ \"a\" : [ 1 , 2 ] } \r\n"), TRUE },
  { "scalars", LITERAL ("[null,true,false,0,-0,1.5,1e9,1E-9,\"\"]"), TRUE },
  { "escapes", LITERAL ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\ud83d\\ude00\\ud800\""), TRUE },
  { "utf-8", LITERAL ("\"\xc3\xa9\xf0\x9f\x98\x80\""), TRUE },
  { "delete-character", LITERAL ("\"\x7f\""), TRUE },
  { "nothing", LITERAL (""), FALSE },
  { "space-only", LITERAL ("  "), FALSE },
  { "open-object", LITERAL ("{"), FALSE },
  { "open-array", LITERAL ("[1"), FALSE },
  { "open-string", LITERAL ("\"a"), FALSE },
  { "crossed", LITERAL ("[1}"), FALSE },
  { "closed-only", LITERAL ("}"), FALSE },
  { "comma-last", LITERAL ("[1,]"), FALSE },
  { "comma-last-member", LITERAL ("{\"a\":1,}"), FALSE },
  { "comma-first", LITERAL ("{,\"a\":1}"), FALSE },
  { "comma-missing", LITERAL ("[1 2]"), FALSE },
  { "comma-alone", LITERAL ("[,]"), FALSE },
  { "colon-missing", LITERAL ("{\"a\" 1}"), FALSE },
  { "value-missing", LITERAL ("{\"a\":}"), FALSE },
  { "name-missing", LITERAL ("{1:2}"), FALSE },
  { "name-unquoted", LITERAL ("{a:1}"), FALSE },
  { "two-values", LITERAL ("{} {}"), FALSE },
  { "zero-first", LITERAL ("01"), FALSE },
  { "plus", LITERAL ("+1"), FALSE },
  { "point-first", LITERAL (".5"), FALSE },
  { "point-last", LITERAL ("1."), FALSE },
  { "exponent-last", LITERAL ("1e"), FALSE },
  { "minus-only", LITERAL ("-"), FALSE },
  { "not-a-number", LITERAL ("NaN"), FALSE },
  { "infinity", LITERAL ("-Infinity"), FALSE },
  { "word-cut", LITERAL ("tru"), FALSE },
  { "word-long", LITERAL ("nulll"), FALSE },
  { "word-capital", LITERAL ("True"), FALSE },
  { "single-quotes", LITERAL ("{'a':1}"), FALSE },
  { "comment", LITERAL ("{} // a"), FALSE },
  { "escape-unknown", LITERAL ("\"\\x41\""), FALSE },
  { "escape-short", LITERAL ("\"\\u12\""), FALSE },
  { "escape-last", LITERAL ("\"\\"), FALSE },
  { "tab-in-string", LITERAL ("\"\t\""), FALSE },
  { "nul-in-string", LITERAL ("\"\0\""), FALSE },
  { "nul-behind", LITERAL ("{}\0"), FALSE },
  { "latin-1", LITERAL ("\"\xe9\""), FALSE },
  { "overlong", LITERAL ("\"\xc0\xaf\""), FALSE },
  { "surrogate-bytes", LITERAL ("\"\xed\xa0\x80\""), FALSE },
};

/* The text stands in memory of exactly its size, so that a checker that reads on is seen by valgrind. */
static void
test_json (gconstpointer data)
{
  const typeof (texts[0]) *row = data;
  g_autofree char *exact = g_memdup2 (row->text, row->length);
  g_autoptr(GError) error = NULL;
  BrochureJson root;

  g_assert_cmpint (brochure_json_check (exact, row->length, &root, &error), ==, row->is_json);
  if (!row->is_json)
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

static char *
nest (const char *open,
      const char *middle,
      const char *close,
      guint       depth)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (string, open);
  g_string_append (string, middle);
  for (guint i = 0; i < depth; i++)
    g_string_append (string, close);

  return g_string_free (string, FALSE);
}

/* Depth is no danger to a checker without recursion. */
static void
test_json_deep (void)
{
  g_autofree char *deep = nest ("{\"x\":[", "1", "]}", 200000);
  g_autofree char *odd = nest ("[", "1", "]}", 1000);
  g_autoptr(BrochureAnswers) answers = NULL;
  g_autoptr(GError) error = NULL;
  BrochureJson root;

  answers = brochure_answers_new_from_json (deep, -1, &error);
  g_assert_no_error (error);
  g_assert_true (brochure_answers_is_empty (answers));
  g_assert_false (brochure_json_check (odd, strlen (odd), &root, NULL));
}

/* Answers and what comes back when they are written again. */
static const struct
{
  const char *name;
  const char *json;
  const char *again;
} round_trips[] = {
  { "empty", "{}", "{}" },
  { "half-typed", "{'tests': [{'test': 'ielts', 'overall': '6.', 'components': {'reading': '7,'}}]}", NULL },
  { "invalid", "{'country': 'Atlantis', 'degreeLevel': 'phd', 'tests': [{'test': 'klingon', 'date': 'soon'}]}", NULL },
  { "numbers", "{'tests': [{'test': 'ielts', 'overall': 6.50, 'components': {'reading': 65e-1}}]}", NULL },
  { "all", "{'id': 'x', 'country': 'IN', 'degreeLevel': 'bachelor', 'field': 'cs', 'work': 'none', "
    "'tests': [{'test': 'toefl', 'module': 'm', 'scale': '1-6', 'overall': '5', "
    "'components': {'listening': '5'}, 'grade': 'A', 'date': '2026-02-01'}]}", NULL },
  { "two-tests", "{'tests': [{'test': 'ielts'}, {}]}", NULL },
  { "nulls", "{'country': null, 'tests': null, 'x': null}", "{}" },
  { "empty-strings", "{'country': '', 'tests': [{'test': '', 'components': {'reading': ''}}]}",
    "{'tests': [{}]}" },
  { "unknown-members", "{'shoeSize': 44, 'tests': [{'test': 'ielts', 'mood': {'good': true}}]}",
    "{'tests': [{'test': 'ielts'}]}" },
  { "last-member-counts", "{'country': 'IN', 'country': 'US', 'tests': [{}], 'tests': [{'test': 'cae'}]}",
    "{'country': 'US', 'tests': [{'test': 'cae'}]}" },
  { "last-null-counts", "{'country': 'IN', 'country': null, 'tests': [{}], 'tests': null}", "{}" },
  { "escapes", "{'country': 'I\\u004e', 'degr\\u0065eLevel': 'bach\\u0065lor', 'field': 'a\\\"b\\\\c\\n\\u00e9'}",
    "{'country': 'IN', 'degreeLevel': 'bachelor', 'field': 'a\\\"b\\\\c\\u000aé'}" },
  { "nul-escape", "{'field': 'cs\\u0000'}", "{'field': 'cs\uFFFD'}" },
  { "lone-surrogate", "{'field': '\\ud800x\\udc00'}", "{'field': '\uFFFDx\uFFFD'}" },
  { "surrogate-pair", "{'field': '\\ud83d\\ude00'}", "{'field': '😀'}" },
  { "id-as-written", "{'id': 'a\\u0000\\ud800'}", NULL },
  { "id-number", "{'id': 1e400}", NULL },
};

static void
test_round_trip (gconstpointer data)
{
  const typeof (round_trips[0]) *row = data;
  g_autofree char *json = g_strdelimit (g_strdup (row->json), "'", '"');
  g_autofree char *expected = g_strdelimit (g_strdup (row->again != NULL ? row->again : row->json), "'", '"');
  g_autoptr(BrochureAnswers) answers = NULL;
  g_autoptr(BrochureAnswers) second = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *again = NULL;
  g_autofree char *twice = NULL;

  answers = brochure_answers_new_from_json (json, -1, &error);
  g_assert_no_error (error);
  again = brochure_answers_to_json (answers);
  second = brochure_answers_new_from_json (again, -1, &error);
  g_assert_no_error (error);
  twice = brochure_answers_to_json (second);

  g_assert_cmpstr (twice, ==, again);
  g_assert_cmpstr (again, ==, expected);
}

static void
test_kinds (void)
{
  static const char json[] = "{\"country\": true, \"field\": 7, \"tests\": [1, {\"components\": [], \"overall\": {}}]}";
  g_autoptr(BrochureAnswers) answers = brochure_answers_new_from_json (json, -1, NULL);
  const BrochureTestAnswer *test;

  g_assert_cmpint (answers->country.kind, ==, BROCHURE_INPUT_OTHER);
  g_assert_cmpint (answers->field.kind, ==, BROCHURE_INPUT_NUMBER);
  g_assert_cmpuint (answers->tests->len, ==, 2);
  test = g_ptr_array_index (answers->tests, 0);
  g_assert_cmpint (test->kind, ==, BROCHURE_INPUT_OTHER);
  test = g_ptr_array_index (answers->tests, 1);
  g_assert_cmpint (test->kind, ==, BROCHURE_INPUT_TEXT);
  g_assert_cmpint (test->components_kind, ==, BROCHURE_INPUT_OTHER);
  g_assert_cmpint (test->overall.kind, ==, BROCHURE_INPUT_OTHER);
  g_assert_false (brochure_answers_is_empty (answers));
}

/* What a form does: fill, change, empty. */
static void
test_filling (void)
{
  g_autoptr(BrochureAnswers) answers = brochure_answers_new ();
  BrochureTestAnswer *test;
  g_autofree char *json = NULL;

  g_assert_true (brochure_answers_is_empty (answers));
  brochure_input_set_text (&answers->country, "IN");
  test = brochure_answers_add_test (answers, "ielts");
  brochure_input_set_text (&test->overall, "6,5");
  brochure_test_answer_set_component (test, "reading", "6");
  brochure_test_answer_set_component (test, "writing", "7");
  brochure_test_answer_set_component (test, "reading", "6.5");
  brochure_test_answer_set_component (test, "writing", "");
  g_assert_cmpstr (brochure_input_get_text (brochure_test_answer_get_component (test, "reading")), ==, "6.5");
  g_assert_cmpstr (brochure_input_get_text (brochure_test_answer_get_component (test, "writing")), ==, "");
  json = brochure_answers_to_json (answers);
  g_assert_cmpstr (json, ==, "{\"country\": \"IN\", \"tests\": [{\"test\": \"ielts\", \"overall\": \"6,5\", "
                             "\"components\": {\"reading\": \"6.5\"}}]}");

  brochure_input_set_text (&answers->country, NULL);
  g_ptr_array_set_size (answers->tests, 0);
  g_assert_true (brochure_answers_is_empty (answers));
}

static void
test_from_object (void)
{
  g_autoptr(JsonNode) node = json_from_string ("{\"country\": \"IN\", \"tests\": [{\"test\": \"ielts\", \"overall\": 6.5}]}", NULL);
  g_autoptr(BrochureAnswers) answers = brochure_answers_new_from_object (json_node_get_object (node), NULL);
  const BrochureTestAnswer *test = g_ptr_array_index (answers->tests, 0);

  g_assert_true (brochure_input_equals (&answers->country, "IN"));
  g_assert_cmpint (test->overall.kind, ==, BROCHURE_INPUT_NUMBER);
  g_assert_cmpstr (test->overall.text, ==, "6.5");
}

static void
test_not_an_object (void)
{
  static const char * const values[] = { "[]", "null", "7", "\"x\"", "true" };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (brochure_answers_new_from_json (values[i], -1, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
    }
}

/* More tests than anybody took are refused before they fill the memory. */
static void
test_too_many (void)
{
  g_autoptr(GString) json = g_string_new ("{\"tests\": [0");
  g_autoptr(BrochureAnswers) answers = NULL;
  g_autoptr(GError) error = NULL;

  for (guint i = 1; i < BROCHURE_ANSWERS_MAX_ENTRIES; i++)
    g_string_append (json, ",0");
  g_string_append (json, "]}");
  answers = brochure_answers_new_from_json (json->str, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (answers->tests->len, ==, BROCHURE_ANSWERS_MAX_ENTRIES);

  g_string_truncate (json, json->len - 2);
  g_string_append (json, ",0]}");
  g_assert_null (brochure_answers_new_from_json (json->str, -1, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

/* The codes that are compiled in are those of iso-codes. */
static void
test_countries (void)
{
  g_autofree char *path = g_build_filename (ISO_CODES_DIR, "iso_3166-1.json", NULL);
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) error = NULL;
  JsonArray *entries;
  guint n = 0;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  entries = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "3166-1");
  for (guint i = 0; i < json_array_get_length (entries); i++)
    g_assert_true (brochure_country_code_is_known (
      json_object_get_string_member (json_array_get_object_element (entries, i), "alpha_2")));

  for (char a = 'A'; a <= 'Z'; a++)
    for (char b = 'A'; b <= 'Z'; b++)
      {
        char code[] = { a, b, '\0' };

        n += brochure_country_code_is_known (code);
      }
  g_assert_cmpuint (n, ==, json_array_get_length (entries));

  g_assert_false (brochure_country_code_is_known (""));
  g_assert_false (brochure_country_code_is_known ("I"));
  g_assert_false (brochure_country_code_is_known ("in"));
  g_assert_false (brochure_country_code_is_known ("IND"));
  g_assert_false (brochure_country_code_is_known ("N "));
}

#define ADD_TABLE(path, rows, func) \
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *name = g_strconcat (path, rows[i].name, NULL); \
      g_test_add_data_func (name, &rows[i], func); \
    }

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TABLE ("/answers/json/", texts, test_json)
  g_test_add_func ("/answers/json/deep", test_json_deep);
  ADD_TABLE ("/answers/round-trip/", round_trips, test_round_trip)
  g_test_add_func ("/answers/kinds", test_kinds);
  g_test_add_func ("/answers/filling", test_filling);
  g_test_add_func ("/answers/from-object", test_from_object);
  g_test_add_func ("/answers/not-an-object", test_not_an_object);
  g_test_add_func ("/answers/too-many", test_too_many);
  g_test_add_func ("/answers/countries", test_countries);

  return g_test_run ();
}
