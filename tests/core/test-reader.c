/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/reading/brochure-reader.h"

typedef struct
{
  BrochureReader *reader;
  GPtrArray *problems;
} Fixture;

static void
set_up (Fixture    *fixture,
        const char *json)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) root = json_from_string (json, &error);

  g_assert_no_error (error);
  fixture->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_problem_free);
  fixture->reader = brochure_reader_new (root, "brochure", fixture->problems);
}

static void
tear_down (Fixture *fixture)
{
  g_clear_pointer (&fixture->reader, brochure_reader_free);
  g_clear_pointer (&fixture->problems, g_ptr_array_unref);
}

static void
assert_problems (Fixture    *fixture,
                 const char *pointers)
{
  g_autoptr(GString) found = g_string_new (NULL);

  for (guint i = 0; i < fixture->problems->len; i++)
    {
      const BrochureProblem *problem = g_ptr_array_index (fixture->problems, i);

      g_string_append_printf (found, "%s%s%s", i > 0 ? " " : "", problem->is_error ? "" : "?",
                              problem->pointer);
    }

  g_assert_cmpstr (found->str, ==, pointers);
}

static void
test_root (void)
{
  Fixture fixture;

  set_up (&fixture, "[1]");
  assert_problems (&fixture, "");
  g_assert_cmpuint (fixture.problems->len, ==, 1);

  /* One problem is enough: what is inside cannot be missed. */
  g_assert_null (brochure_reader_read_string (fixture.reader, "a", TRUE));
  g_assert_false (brochure_reader_enter (fixture.reader, "a", TRUE));
  g_assert_cmpuint (fixture.problems->len, ==, 1);
  tear_down (&fixture);
}

typedef struct
{
  const char *json;
  gboolean required;
  const char *value;
  const char *problems;
} StringCase;

static const StringCase string_cases[] = {
  { "{\"a\": \"x\"}", TRUE, "x", "" },
  { "{\"a\": \"x\"}", FALSE, "x", "" },
  { "{}", FALSE, NULL, "" },
  { "{}", TRUE, NULL, "/a" },
  { "{\"a\": \"\"}", FALSE, NULL, "?/a" },
  { "{\"a\": \" \\u00a0\\n\"}", TRUE, NULL, "/a" },
  { "{\"a\": \"\"}", TRUE, NULL, "/a" },
  { "{\"a\": null}", FALSE, NULL, "/a" },
  { "{\"a\": 1}", FALSE, NULL, "/a" },
  { "{\"a\": [\"x\"]}", FALSE, NULL, "/a" },
  { "{\"a\": {}}", FALSE, NULL, "/a" },
  { "{\"a\": true}", FALSE, NULL, "/a" },
};

static void
test_string (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (string_cases); i++)
    {
      const StringCase *test = &string_cases[i];
      char *string = NULL;
      Fixture fixture;

      set_up (&fixture, test->json);
      string = brochure_reader_read_string (fixture.reader, "a", test->required);
      g_assert_cmpstr (string, ==, test->value);
      assert_problems (&fixture, test->problems);
      tear_down (&fixture);
    }
}

typedef struct
{
  const char *json;
  int value;
  const char *problems;
} IntCase;

static const IntCase int_cases[] = {
  { "{\"a\": 1}", 1, "" },
  { "{\"a\": 10}", 10, "" },
  { "{\"a\": 0}", 7, "/a" },
  { "{\"a\": 11}", 7, "/a" },
  { "{\"a\": -1}", 7, "/a" },
  { "{\"a\": 5.0}", 7, "/a" },
  { "{\"a\": \"5\"}", 7, "/a" },
  { "{\"a\": 4294967297}", 7, "/a" },
  { "{\"a\": 9223372036854775807}", 7, "/a" },
  { "{\"a\": null}", 7, "/a" },
  { "{}", 7, "" },
};

static void
test_int (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (int_cases); i++)
    {
      Fixture fixture;

      set_up (&fixture, int_cases[i].json);
      g_assert_cmpint (brochure_reader_read_int (fixture.reader, "a", 1, 10, 7), ==,
                       int_cases[i].value);
      assert_problems (&fixture, int_cases[i].problems);
      tear_down (&fixture);
    }
}

typedef struct
{
  const char *json;
  int year;
  int month;
  BrochureDateStatus status;
  const char *problems;
} DateCase;

static const DateCase date_cases[] = {
  { "{\"a\": \"2022-10\"}", 2022, 10, BROCHURE_DATE_FIXED, "" },
  { "{\"a\": {\"value\": \"2022\"}}", 2022, 0, BROCHURE_DATE_FIXED, "" },
  { "{\"a\": {\"value\": \"2022\", \"status\": \"expected\"}}", 2022, 0, BROCHURE_DATE_EXPECTED, "" },
  { "{\"a\": {\"value\": \"2022\", \"status\": \"x\"}}", 2022, 0, BROCHURE_DATE_FIXED, "?/a/status" },
  { "{\"a\": {}}", 0, 0, BROCHURE_DATE_FIXED, "/a/value" },
  { "{\"a\": {\"value\": {\"value\": \"2022\"}}}", 0, 0, BROCHURE_DATE_FIXED, "/a/value" },
  { "{\"a\": \"soon\"}", 0, 0, BROCHURE_DATE_FIXED, "/a" },
  { "{\"a\": 2022}", 0, 0, BROCHURE_DATE_FIXED, "/a" },
  { "{}", 0, 0, BROCHURE_DATE_FIXED, "" },
};

static void
test_date (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (date_cases); i++)
    {
      const DateCase *test = &date_cases[i];
      BrochurePartialDate date = { -1, -1, -1, -1 };
      Fixture fixture;

      set_up (&fixture, test->json);
      g_assert_cmpint (brochure_reader_read_date (fixture.reader, "a", FALSE, &date), ==,
                       test->year != 0);
      g_assert_cmpint (date.year, ==, test->year);
      g_assert_cmpint (date.month, ==, test->month);
      g_assert_cmpint (date.status, ==, test->status);
      assert_problems (&fixture, test->problems);
      tear_down (&fixture);
    }
}

static void
test_boolean (void)
{
  Fixture fixture;

  set_up (&fixture, "{\"a\": true, \"b\": false, \"c\": 1, \"d\": \"true\"}");
  g_assert_true (brochure_reader_read_boolean (fixture.reader, "a", FALSE));
  g_assert_false (brochure_reader_read_boolean (fixture.reader, "b", TRUE));
  g_assert_false (brochure_reader_read_boolean (fixture.reader, "c", FALSE));
  g_assert_true (brochure_reader_read_boolean (fixture.reader, "d", TRUE));
  g_assert_true (brochure_reader_read_boolean (fixture.reader, "e", TRUE));
  assert_problems (&fixture, "/c /d");
  tear_down (&fixture);
}

static void
test_strings (void)
{
  GStrv strings = NULL;
  GStrv none = NULL;
  Fixture fixture;

  set_up (&fixture, "{\"a\": [\"x\", 1, \"\", null, \"y\"], \"b\": \"x\"}");
  strings = brochure_reader_read_strings (fixture.reader, "a");
  none = brochure_reader_read_strings (fixture.reader, "b");
  g_assert_cmpstrv (strings, ((const char * const []) { "x", "", "y", NULL }));
  g_assert_cmpuint (g_strv_length (none), ==, 0);
  assert_problems (&fixture, "/a/1 /a/3 /b");
  tear_down (&fixture);
}

static void
test_enum (void)
{
  GType type = G_TYPE_FILE_TYPE;
  Fixture fixture;

  set_up (&fixture, "{\"a\": \"regular\", \"b\": \"two\", \"c\": 1}");
  g_assert_cmpint (brochure_reader_read_enum (fixture.reader, "a", TRUE, type, 0), ==, 1);
  g_assert_cmpint (brochure_reader_read_enum (fixture.reader, "b", TRUE, type, 0), ==, 0);
  g_assert_cmpint (brochure_reader_read_enum (fixture.reader, "c", TRUE, type, 0), ==, 0);
  g_assert_cmpint (brochure_reader_read_enum (fixture.reader, "d", TRUE, type, 0), ==, 0);
  g_assert_cmpint (brochure_reader_read_known_enum (fixture.reader, "a", TRUE, type, 0), ==, 1);
  g_assert_cmpint (brochure_reader_read_known_enum (fixture.reader, "b", TRUE, type, 0), ==, 0);
  assert_problems (&fixture, "?/b /c /d /b");
  tear_down (&fixture);
}

/* RFC 6901, section 3: the tilde first, or “~1” would become “/”. */
static void
test_pointer (void)
{
  Fixture fixture;

  set_up (&fixture, "{\"a/b\": {\"c~d\": {\"~1\": 1, \"\": 2}}}");
  g_assert_true (brochure_reader_enter (fixture.reader, "a/b", TRUE));
  g_assert_true (brochure_reader_enter (fixture.reader, "c~d", TRUE));
  g_assert_null (brochure_reader_read_string (fixture.reader, "~1", TRUE));
  g_assert_null (brochure_reader_read_string (fixture.reader, "", TRUE));
  brochure_reader_add_problem (fixture.reader, FALSE, NULL, "Odd", NULL, NULL);
  brochure_reader_leave (fixture.reader);
  brochure_reader_leave (fixture.reader);
  brochure_reader_add_problem (fixture.reader, FALSE, NULL, "Odd", NULL, NULL);
  assert_problems (&fixture, "/a~1b/c~0d/~01 /a~1b/c~0d/ ?/a~1b/c~0d ?");
  tear_down (&fixture);
}

static gpointer
read_title (BrochureReader *reader,
            gpointer        user_data)
{
  *(guint *) user_data += brochure_reader_get_index (reader);
  brochure_reader_has_member (reader, "id");

  return brochure_reader_read_text (reader, "title", TRUE);
}

/* An element without a title is left out, but not out of the count. */
static void
test_array (void)
{
  GPtrArray *texts = NULL;
  g_autoptr(GHashTable) places = NULL;
  guint sum = 0;
  Fixture fixture;

  set_up (&fixture, "{\"o\": {\"a\": [{\"title\": \"x\"}, 3, {}, {\"id\": \"y\", \"title\": \"y\"}, "
                    "{\"id\": \"not an id\", \"title\": \"z\"}]}}");
  g_assert_true (brochure_reader_enter (fixture.reader, "o", TRUE));
  texts = brochure_reader_read_array (fixture.reader, "a", TRUE, read_title, &sum);
  brochure_reader_leave (fixture.reader);

  assert_problems (&fixture, "/o/a/1 /o/a/2/title");
  g_assert_cmpuint (sum, ==, 0 + 2 + 3 + 4);
  g_assert_cmpuint (texts->len, ==, 3);

  places = brochure_reader_steal_places (fixture.reader);
  g_assert_cmpstr (g_hash_table_lookup (places, g_ptr_array_index (texts, 1)), ==, "/o/a/3");
  tear_down (&fixture);
}

static void
test_text (void)
{
  BrochureText *text = NULL;
  BrochureText *first = NULL;
  GPtrArray *texts = NULL;
  Fixture fixture;

  set_up (&fixture, "{\"a\": [{\"language\": \"nl\", \"value\": \"jaar\"}, {\"language\": \"EN\", \"value\": \"year\"}],"
                    " \"b\": [{\"language\": \"nl\", \"value\": \"jaar\"}],"
                    " \"c\": [\"x\", \"\", 2, [{\"language\": \"nl\", \"value\": \"\"}]]}");
  text = brochure_reader_read_text (fixture.reader, "a", TRUE);
  first = brochure_reader_read_text (fixture.reader, "b", TRUE);
  texts = brochure_reader_read_texts (fixture.reader, "c");

  g_assert_cmpstr (brochure_text_get_source (text), ==, "year");
  g_assert_cmpstr (brochure_text_get_source (first), ==, "jaar");
  g_assert_cmpstr (brochure_text_get_language (first), ==, "nl");
  g_assert_cmpuint (texts->len, ==, 2);
  g_assert_cmpstr (brochure_text_get_source (g_ptr_array_index (texts, 1)), ==, "");
  assert_problems (&fixture, "/c/2 /c/3/0/value");
  tear_down (&fixture);
}

static void
test_references (void)
{
  GHashTable *facts;
  Fixture fixture;

  set_up (&fixture, "{\"a\": \"F1\", \"b\": [\"F1\", \"F2\"], \"c\": \"F3\"}");
  facts = brochure_reader_get_ids (fixture.reader, BROCHURE_REFERENCE_FACT);

  /* What is pointed to may come later. */
  brochure_reader_read_reference (fixture.reader, "a", TRUE, BROCHURE_REFERENCE_FACT);
  brochure_reader_read_references (fixture.reader, "b", TRUE, BROCHURE_REFERENCE_FACT);
  brochure_reader_read_reference (fixture.reader, "c", TRUE, BROCHURE_REFERENCE_SOURCE);
  brochure_reader_read_id (fixture.reader, "a", facts);
  brochure_reader_read_id (fixture.reader, "c", facts);
  assert_problems (&fixture, "");

  brochure_reader_finish (fixture.reader);
  assert_problems (&fixture, "/b/1 /c");
  tear_down (&fixture);
}

static gpointer
read_id (BrochureReader *reader,
         gpointer        user_data)
{
  return brochure_reader_read_id (reader, "id", user_data);
}

/* Ids are unique in their array, or wherever else one keeps an eye on them. */
static void
test_duplicate_id (void)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Fixture fixture;

  set_up (&fixture, "{\"a\": [{\"id\": \"x\"}, {\"id\": \"y\"}, {\"id\": \"x\"}], \"b\": [{\"id\": \"x\"}], "
                    "\"c\": [{\"id\": \"x\"}], \"d\": [{\"id\": \"x\"}]}");
  brochure_reader_read_array (fixture.reader, "a", TRUE, read_id, NULL);
  brochure_reader_read_array (fixture.reader, "b", TRUE, read_id, NULL);
  assert_problems (&fixture, "/a/2/id");
  brochure_reader_read_array (fixture.reader, "c", TRUE, read_id, seen);
  brochure_reader_read_array (fixture.reader, "d", TRUE, read_id, seen);
  assert_problems (&fixture, "/a/2/id /d/0/id");
  tear_down (&fixture);
}

typedef struct
{
  const char *json;
  gboolean is_strict;
  gboolean is_newer;
  const char *suggestion;
  const char *problems;
} MemberCase;

/* The reader below asks for these: id, minimum, applyUntil. */
static const MemberCase member_cases[] = {
  { "{\"id\": \"x\", \"minimum\": \"1\", \"applyUntil\": \"2\"}", TRUE, FALSE, NULL, "" },
  { "{\"novelty\": 1}", TRUE, FALSE, NULL, "?/novelty" },
  { "{\"novelty\": 1}", FALSE, FALSE, NULL, "?/novelty" },
  { "{\"novelty\": 1}", TRUE, TRUE, NULL, "" },
  { "{\"minimun\": 1}", TRUE, FALSE, "minimum", "/minimun" },
  { "{\"minimun\": 1}", FALSE, FALSE, "minimum", "?/minimun" },
  { "{\"minimun\": 1}", TRUE, TRUE, "minimum", "?/minimun" },
  { "{\"mnimun\": 1}", TRUE, FALSE, "minimum", "/mnimun" },
  { "{\"mnmun\": 1}", TRUE, FALSE, NULL, "?/mnmun" },
  { "{\"Apply-Until\": 1}", TRUE, FALSE, "applyUntil", "/Apply-Until" },
  { "{\"apply_until\": 1}", TRUE, FALSE, "applyUntil", "/apply_until" },
  { "{\"ID\": 1}", TRUE, FALSE, "id", "/ID" },
  { "{\"if\": 1}", TRUE, FALSE, NULL, "?/if" },
  { "{\"x-minimun\": 1, \"x-\": {}}", TRUE, FALSE, NULL, "" },
  { "{\"\": 1}", TRUE, FALSE, NULL, "?/" },
};

static gpointer
read_members (BrochureReader *reader,
              gpointer        user_data)
{
  brochure_reader_has_member (reader, "id");
  brochure_reader_has_member (reader, "minimum");
  brochure_reader_has_member (reader, "applyUntil");

  return NULL;
}

/* What nobody asked for is not known, and misspelt where that matters. */
static void
test_members (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (member_cases); i++)
    {
      const MemberCase *test = &member_cases[i];
      Fixture fixture;

      g_test_message ("%s", test->json);
      set_up (&fixture, test->json);
      brochure_reader_set_newer (fixture.reader, test->is_newer);
      if (test->is_strict)
        brochure_reader_be_strict (fixture.reader);
      read_members (fixture.reader, NULL);
      brochure_reader_finish (fixture.reader);

      assert_problems (&fixture, test->problems);
      if (fixture.problems->len > 0)
        {
          const BrochureProblem *problem = g_ptr_array_index (fixture.problems, 0);

          g_assert_true (problem->is_about_name);
          g_assert_cmpstr (problem->suggestion, ==, test->suggestion);
        }
      tear_down (&fixture);
    }
}

static void
test_list_members (void)
{
  GStrv members = NULL;
  Fixture fixture;

  set_up (&fixture, "{\"b\": 1, \"a\": 2}");
  members = brochure_reader_list_members (fixture.reader);
  g_assert_cmpstrv (members, ((const char * const []) { "b", "a", NULL }));
  tear_down (&fixture);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reader/root", test_root);
  g_test_add_func ("/reader/string", test_string);
  g_test_add_func ("/reader/int", test_int);
  g_test_add_func ("/reader/date", test_date);
  g_test_add_func ("/reader/boolean", test_boolean);
  g_test_add_func ("/reader/strings", test_strings);
  g_test_add_func ("/reader/enum", test_enum);
  g_test_add_func ("/reader/pointer", test_pointer);
  g_test_add_func ("/reader/array", test_array);
  g_test_add_func ("/reader/text", test_text);
  g_test_add_func ("/reader/references", test_references);
  g_test_add_func ("/reader/duplicate-id", test_duplicate_id);
  g_test_add_func ("/reader/list-members", test_list_members);
  g_test_add_func ("/reader/members", test_members);

  return g_test_run ();
}
