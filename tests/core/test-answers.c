/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <json-glib/json-glib.h>

#include "eligibility/brochure-answers-json.h"
#include "eligibility/brochure-country-code.h"
#include "language/brochure-countries.h"

/* Texts that are JSON or not, to the letter of RFC 8259. */
static const struct
{
  const char *name;
  const char *text;
  gboolean is_json;
} texts[] = {
  { "object", "{}", TRUE },
  { "space", " \t\r\n{ \"a\" : [ 1 , 2 ] } \r\n", TRUE },
  { "scalars", "[null,true,false,0,-0,1.5,1e9,1E-9,\"\"]", TRUE },
  { "escapes", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\ud83d\\ude00\\ud800\"", TRUE },
  { "utf-8", "\"\xc3\xa9\xf0\x9f\x98\x80\"", TRUE },
  { "delete-character", "\"\x7f\"", TRUE },
  { "nothing", "", FALSE },
  { "two-values", "{} {}", FALSE },
  { "two-strings", "\"a\" \"b\"", FALSE },
  { "two-numbers", "1-2", FALSE },
  { "comment", "1 /* a */", FALSE },
  { "open-object", "{", FALSE },
  { "open-array", "[1", FALSE },
  { "open-string", "\"a", FALSE },
  { "crossed", "[1}", FALSE },
  { "closed-only", "}", FALSE },
  { "comma-last", "[1,]", FALSE },
  { "comma-last-member", "{\"a\":1,}", FALSE },
  { "comma-first", "{,\"a\":1}", FALSE },
  { "comma-missing", "[1 2]", FALSE },
  { "comma-alone", "[,]", FALSE },
  { "colon-missing", "{\"a\" 1}", FALSE },
  { "value-missing", "{\"a\":}", FALSE },
  { "colon-twice", "{\"a\"::1}", FALSE },
  { "name-missing", "{1:2}", FALSE },
  { "name-unquoted", "{a:1}", FALSE },
  { "zero-first", "01", FALSE },
  { "plus", "+1", FALSE },
  { "point-first", ".5", FALSE },
  { "point-last", "1.", FALSE },
  { "exponent-last", "1e", FALSE },
  { "minus-only", "-", FALSE },
  { "not-a-number", "NaN", FALSE },
  { "hexadecimal", "0x7", FALSE },
  { "letter-behind", "7a", FALSE },
  { "infinity", "-Infinity", FALSE },
  { "word-cut", "tru", FALSE },
  { "word-long", "nulll", FALSE },
  { "word-capital", "True", FALSE },
  { "single-quotes", "{'a':1}", FALSE },
  { "escape-unknown", "\"\\x41\"", FALSE },
  { "escape-short", "\"\\u12\"", FALSE },
  { "escape-last", "\"\\", FALSE },
  { "tab-in-string", "\"\t\"", FALSE },
  { "control-in-string", "\"\002\"", FALSE },
  { "control-after-backslash", "\"\\\002\"", FALSE },
  { "latin-1", "\"\xe9\"", FALSE },
  { "overlong", "\"\xc0\xaf\"", FALSE },
  { "surrogate-bytes", "\"\xed\xa0\x80\"", FALSE },
};

/* Nothing but objects are answers, so each text is a member of one. */
static void
test_json (gconstpointer data)
{
  const typeof (texts[0]) *row = data;
  g_autofree char *json = g_strdup_printf ("{\"x\": %s}", row->text);
  g_autoptr(BrochureAnswers) answers = NULL;
  g_autoptr(GError) error = NULL;

  answers = brochure_answers_json_parse (json, &error);
  g_assert_cmpint (answers != NULL, ==, row->is_json);
  g_assert_cmpint (error == NULL, ==, row->is_json);
}

/* How many bytes come before the mistake. */
static const struct { const char *json; const char *place; } mistakes[] = {
  { "{\"a\":1,}", "byte 6." },
  { "{\"a\": 1 2}", "byte 8." },
  { "{\"country\":\"IN\"", "byte 15." },
  { "{\"country\":\"a\002b\"}", "byte 13." },
  { "xx", "byte 0." },
};

static void
test_json_place (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (brochure_answers_json_parse (mistakes[i].json, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
      if (!g_str_has_suffix (error->message, mistakes[i].place))
        g_error ("%s is said of %s", error->message, mistakes[i].json);
    }
}

static char *
nest (guint depth)
{
  g_autofree char *open = g_strnfill (depth - 1, '[');
  g_autofree char *close = g_strnfill (depth - 1, ']');

  return g_strdup_printf ("{\"x\": %s%s}", open, close);
}

/* A parser that recurses must not be led too deep. */
static void
test_json_deep (void)
{
  g_autofree char *deepest = nest (64);
  g_autofree char *too_deep = nest (65);
  g_autofree char *far_too_deep = nest (1000000);
  g_autoptr(BrochureAnswers) answers = NULL;
  g_autoptr(GError) error = NULL;

  answers = brochure_answers_json_parse (deepest, &error);
  g_assert_no_error (error);
  g_assert_true (brochure_answers_is_empty (answers));
  g_assert_null (brochure_answers_json_parse (too_deep, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_null (brochure_answers_json_parse (far_too_deep, NULL));
}

/* Answers and what comes back when they are written again. */
static const struct
{
  const char *name;
  const char *json;
  const char *again;
} round_trips[] = {
  { "empty", "{}", "" },
  { "half-typed", "{'tests': [{'test': 'ielts', 'overall': '6.', 'components': {'reading': '7,'}}]}", NULL },
  { "invalid", "{'country': 'Atlantis', 'degreeLevel': 'phd', 'tests': [{'test': 'klingon', 'date': 'soon'}]}", NULL },
  { "numbers", "{'tests': [{'test': 'ielts', 'overall': 6.50, 'components': {'reading': 65e-1}}]}", NULL },
  { "all", "{'country': 'IN', 'degreeLevel': 'bachelor', 'field': 'cs', 'work': 'none', "
    "'tests': [{'test': 'toefl', 'module': 'm', 'scale': '1-6', 'overall': '5', "
    "'components': {'listening': '5'}, 'grade': 'A', 'date': '2026-02-01'}]}", NULL },
  { "of-any-programme", "{'asOf': '2026-06-01', 'country': 'IN', 'nationality': 'US', 'tests': [{'test': 'exempt', "
    "'language': 'nl'}], 'choices': {'scope': 'more', 'a/b~c': 'x'}, 'numbers': {'average': '7,5', 'gre': 160}}", NULL },
  { "junk-in-objects", "{'country': 'IN', 'choices': {'a': true, 'b': ''}, 'numbers': {'c': [7], 'd': null}, "
    "'tests': [{'components': {'reading': true}}]}", "{'country': 'IN', 'tests': [{}]}" },
  { "junk-alone", "{'degreeLevel': [null], 'tests': '#'}", "" },
  { "no-objects", "{'country': 'IN', 'choices': 'a', 'numbers': 7}", "{'country': 'IN'}" },
  { "two-tests", "{'tests': [{'test': 'ielts'}, {}]}", NULL },
  { "nulls", "{'country': null, 'tests': null, 'x': null}", "" },
  { "empty-strings", "{'country': '', 'tests': [{'test': '', 'components': {'reading': ''}}]}",
    "{'tests': [{}]}" },
  { "unknown-members", "{'shoeSize': 44, 'tests': [{'test': 'ielts', 'mood': {'good': true}}]}",
    "{'tests': [{'test': 'ielts'}]}" },
  { "last-member-counts", "{'country': 'IN', 'country': 'US', 'tests': [{}], 'tests': [{'test': 'cae'}]}",
    "{'country': 'US', 'tests': [{'test': 'cae'}]}" },
  { "last-null-counts", "{'country': 'IN', 'country': null, 'tests': [{}], 'tests': null}", "" },
  { "escapes", "{'country': 'I\\u004e', 'degr\\u0065eLevel': 'bach\\u0065lor', 'field': 'a\\\"b\\\\c\\n\\u00e9'}",
    "{'country': 'IN', 'degreeLevel': 'bachelor', 'field': 'a\\\"b\\\\c\\né'}" },
  { "nul-escape", "{'field': 'cs\\u0000'}", NULL },
  { "lone-surrogate", "{'field': '\\ud800x\\udc00'}", NULL },
  { "surrogate-pair", "{'field': '\\ud83d\\ude00'}", "{'field': '😀'}" },
  { "marks", "{'field': '\\u00027', 'tests': [{'test': 'ielts', 'overall': '\\u00017'}]}", NULL },
  { "huge-number", "{'tests': [{'overall': -1.50E+400}]}", NULL },
};

/* Spaces between the parts do not matter. */
static void
assert_same (const char *found,
             const char *expected)
{
  g_autofree char *dense = g_strdup (expected);
  char *to = dense;

  for (const char *from = dense; *from != '\0'; from++)
    if (*from != ' ')
      *to++ = *from;
  *to = '\0';
  g_assert_cmpstr (found, ==, dense);
}

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

  answers = brochure_answers_json_parse (json, &error);
  g_assert_no_error (error);
  again = brochure_answers_json_write (answers);
  assert_same (again, expected);
  if (*again == '\0')
    return;

  second = brochure_answers_json_parse (again, &error);
  g_assert_no_error (error);
  twice = brochure_answers_json_write (second);
  g_assert_cmpstr (twice, ==, again);
}

/* The digits of a number come back as they were written. */
static void
test_numbers (void)
{
  static const char * const numbers[] = {
    "6.50", "65e-1", "1e400", "-0", "6.5000000000000000000001", "123456789012345678901234567890",
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *json = g_strdup_printf ("{\"tests\":[{\"overall\":%s}]}", numbers[i]);
      g_autoptr(BrochureAnswers) answers = brochure_answers_json_parse (json, NULL);
      g_autofree char *again = brochure_answers_json_write (answers);
      const BrochureTestAnswer *test = g_ptr_array_index (answers->tests, 0);

      g_assert_cmpint (test->overall.kind, ==, BROCHURE_INPUT_NUMBER);
      g_assert_cmpstr (test->overall.text, ==, numbers[i]);
      g_assert_cmpstr (again, ==, json);
    }
}

static void
test_kinds (void)
{
  static const char json[] = "{\"country\": true, \"field\": 7, \"tests\": [1, {\"components\": [], \"overall\": {}}]}";
  g_autoptr(BrochureAnswers) answers = brochure_answers_json_parse (json, NULL);
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

/* What a form does: fill, change, empty; what is only half typed is kept like all else. */
static void
test_filling (void)
{
  g_autoptr(BrochureAnswers) answers = brochure_answers_new ();
  BrochureTestAnswer *test = brochure_test_answer_new ("ielts");
  g_autofree char *json = NULL;

  g_assert_true (brochure_answers_is_empty (answers));
  brochure_input_set_text (&answers->country, "IN");
  g_ptr_array_add (answers->tests, test);
  brochure_input_set_text (&test->overall, "6,");
  test->overall.kind = BROCHURE_INPUT_UNFINISHED;
  g_assert_false (brochure_input_is_given (&test->overall));
  brochure_input_set_text (brochure_test_answer_add_component (test, "reading"), "6.5");
  g_assert_cmpstr (brochure_input_get_text (brochure_test_answer_get_component (test, "reading")), ==, "6.5");
  g_assert_cmpstr (brochure_input_get_text (brochure_test_answer_get_component (test, "writing")), ==, "");
  json = brochure_answers_json_write (answers);
  g_assert_cmpstr (json, ==, "{\"country\":\"IN\",\"tests\":[{\"test\":\"ielts\",\"overall\":\"6,\","
                             "\"components\":{\"reading\":\"6.5\"}}]}");

  brochure_input_set_text (&answers->country, NULL);
  g_ptr_array_set_size (answers->tests, 0);
  g_assert_true (brochure_answers_is_empty (answers));
}

static void
test_from_object (void)
{
  g_autoptr(JsonNode) node = json_from_string ("{\"country\": \"IN\", \"tests\": [{\"test\": \"ielts\", \"overall\": 6.7}]}", NULL);
  g_autoptr(BrochureAnswers) answers = brochure_answers_json_read (json_node_get_object (node));
  const BrochureTestAnswer *test = g_ptr_array_index (answers->tests, 0);

  g_assert_cmpstr (answers->country.text, ==, "IN");
  g_assert_cmpint (test->overall.kind, ==, BROCHURE_INPUT_NUMBER);
  g_assert_cmpstr (test->overall.text, ==, "6.7");
}

static void
test_not_an_object (void)
{
  static const char * const values[] = { "[]", "null", "7", "\"x\"", "true" };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (brochure_answers_json_parse (values[i], &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
    }
}

/* More tests than anybody took are refused before they become a mountain of results. */
static void
test_too_many (void)
{
  g_autoptr(GString) json = g_string_new ("{\"tests\": [0");
  g_autoptr(BrochureAnswers) answers = NULL;
  g_autoptr(GError) error = NULL;

  for (guint i = 1; i < 20000; i++)
    g_string_append (json, ",0");
  g_string_append (json, "]}");
  answers = brochure_answers_json_parse (json->str, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (answers->tests->len, ==, 20000);

  g_string_truncate (json, json->len - 2);
  g_string_append (json, ",0]}");
  g_assert_null (brochure_answers_json_parse (json->str, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

/* The codes that rules know are those of the countries that can be chosen. */
static void
test_countries (void)
{
  for (char a = 'A'; a <= 'Z'; a++)
    {
      for (char b = 'A'; b <= 'Z'; b++)
        {
          char code[] = { a, b, '\0' };

          g_assert_cmpint (brochure_country_code_is_known (code), ==, brochure_countries_get_name (code) != NULL);
        }
    }

  g_assert_false (brochure_country_code_is_known (""));
  g_assert_false (brochure_country_code_is_known ("I"));
  g_assert_false (brochure_country_code_is_known ("in"));
  g_assert_false (brochure_country_code_is_known ("IND"));
  g_assert_false (brochure_country_code_is_known ("N "));
}

/* What is written for a country, and what was meant. */
static void
test_country_hints (void)
{
  static const struct
  {
    const char *written;
    const char *meant;
  } hints[] = {
    { "in", "IN" }, { "Nl", "NL" }, { "xk", "XK" }, { "UK", "GB" }, { "uk", "GB" }, { "EL", "GR" }, { "USA", "US" },
    { "ZZ", NULL }, { "", NULL }, { "Atlantis", NULL }, { "I", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (hints); i++)
    {
      g_autofree char *hint = brochure_country_code_find_nearest (hints[i].written);

      g_assert_cmpstr (hint, ==, hints[i].meant);
    }
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
  g_test_add_func ("/answers/json/place", test_json_place);
  g_test_add_func ("/answers/json/deep", test_json_deep);
  ADD_TABLE ("/answers/round-trip/", round_trips, test_round_trip)
  g_test_add_func ("/answers/numbers", test_numbers);
  g_test_add_func ("/answers/kinds", test_kinds);
  g_test_add_func ("/answers/filling", test_filling);
  g_test_add_func ("/answers/from-object", test_from_object);
  g_test_add_func ("/answers/not-an-object", test_not_an_object);
  g_test_add_func ("/answers/too-many", test_too_many);
  g_test_add_func ("/answers/countries", test_countries);
  g_test_add_func ("/answers/country-hints", test_country_hints);

  return g_test_run ();
}
