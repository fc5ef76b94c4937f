/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "content/brochure-limits.h"
#include "content/brochure-picture.h"
#include "content/reading/brochure-loader.h"

/* A folder of its own for each test, with one content file in it. */
typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} Fixture;

static char *
read_test_data (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), name, NULL);
  g_autoptr(GError) error = NULL;
  char *contents;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);

  return contents;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *picture = NULL;

  fixture->folder = g_dir_make_tmp ("brochure-loader-XXXXXX", &error);
  g_assert_no_error (error);

  picture = g_build_filename (fixture->folder, "picture.svg", NULL);
  g_assert_true (g_file_set_contents (picture, "<svg xmlns='http://www.w3.org/2000/svg'/>", -1, NULL));
  fixture->path = g_build_filename (fixture->folder, "brochure.json", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);

  g_clear_pointer (&fixture->folder, g_free);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_object (&fixture->file);
}

static void
write_file (Fixture    *fixture,
            const char *contents,
            gssize      length)
{
  g_autoptr(GError) error = NULL;

  /* Thousands of files are not worth waiting for the disk. */
  g_file_set_contents_full (fixture->path, contents, length, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

/* Puts @new in the place of @old, which must stand in @text exactly once. */
static char *
replace_once (const char *text,
              const char *old,
              const char *new)
{
  const char *place = strstr (text, old);
  g_autofree char *head = NULL;

  g_assert_nonnull (place);
  g_assert_null (strstr (place + 1, old));
  head = g_strndup (text, place - text);

  return g_strconcat (head, new, place + strlen (old), NULL);
}

static GPtrArray *
load_problems (Fixture           *fixture,
               BrochureDocument **document,
               GError           **error)
{
  GPtrArray *problems = NULL;

  *document = brochure_loader_load (fixture->file, &problems, error);
  g_assert_nonnull (problems);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = brochure_problem_to_string (g_ptr_array_index (problems, i), "F");

      g_test_message ("%s", line);
    }

  return problems;
}

/* A fault must be mended, but does not keep a brochure from being shown. */
typedef enum
{
  WARNING,
  FAULT,
  FATAL,
} Level;

typedef struct
{
  const char *name;
  const char *old;
  const char *new;
  Level level;
  const char *pointer;
  const char *message;
  const char *expected;
  const char *found;
} InvalidCase;

#define P "/programmes/0"
#define ENTRY(list) "an entry of “" list "”"

/* Each changes one thing in a good file and is told of exactly one problem. */
static const InvalidCase invalid_cases[] = {
  { "comment", "\"id\": \"test-brochure\",", "\"id\": \"test-brochure\", // named after, /* what\n", FATAL,
    "/id", "has no comments", NULL, NULL },
  { "long-comment", "\"id\": \"test-brochure\",", "/* , \n */ \"id\": \"test-brochure\",", FATAL,
    "/schemaVersion", "has no comments", NULL, NULL },
  { "trailing-comma", "\"overall\": \"missing-information\"}", "\"overall\": \"missing-information\", }", FATAL,
    "/cases/0/expected/overall", "Nothing comes after this comma", NULL, NULL },
  { "trailing-comma-in-array", "\"facts\": [\"F1\"]", "\"facts\": [\"F1\" ,\n ]", FATAL,
    "/discrepancies/0/facts/0", "Nothing comes after this comma", NULL, NULL },
  { "missing-comma", "\"id\": \"test-brochure\",", "\"id\": \"test-brochure\"", FATAL,
    "/id", "comma is missing", NULL, NULL },
  { "missing-comma-in-array", "[\"F9\", \"F3\"]", "[\"F9\" \"F3\"]", FATAL,
    P "/offerings/0/refs/0", "comma is missing", NULL, NULL },
  { "member-twice", "\"id\": \"test-brochure\",", "\"id\": \"x\", \"\\u0069d\": \"test-brochure\",", FATAL,
    "/id", "was there before", NULL, NULL },
  { "missing-version", "\"schemaVersion\": \"1.0\",", "", FATAL,
    "/schemaVersion", "required member is missing", "a text", "nothing" },
  { "bad-version", "\"1.0\"", "\"one\"", FATAL,
    "/schemaVersion", "not what belongs here", "something like “1.0”", "“one”" },
  { "version-number", "\"1.0\"", "1.0", FATAL,
    "/schemaVersion", "not what belongs here", "a text", "1.0" },
  { "newer-version", "\"1.0\"", "\"2.0\"", FATAL,
    "/schemaVersion", "newer version of this app", "1.x", "2.0" },
  { "missing-id", "\"id\": \"test-brochure\",", "", FATAL,
    "/id", "required member is missing", "an id of letters a–z, digits, “-”, “_” and “.”", "nothing" },
  { "bad-id", "\"id\": \"test-brochure\"", "\"id\": \"../etc\"", FATAL,
    "/id", "not what belongs here", "an id of letters a–z, digits, “-”, “_” and “.”", "“../etc”" },
  { "bad-language", "\"en\"", "\"English language\"", FATAL,
    "/sourceLanguage", "not what belongs here", "something like “nl” (BCP 47)", "“English language”" },
  { "bad-date", "\"asOf\": \"2024\"", "\"asOf\": \"2024-13\"", FATAL,
    "/asOf", "not what belongs here", "something like “2022”, “2022-10”, “2022-10-15”", "“2024-13”" },
  { "bad-date-object", "\"asOf\": \"2024\"", "\"asOf\": {\"value\": 2024}", FATAL,
    "/asOf/value", "not what belongs here", "something like “2022”, “2022-10”, “2022-10-15”", "2024" },
  { "unknown-date-status", "\"asOf\": \"2024\"", "\"asOf\": {\"value\": \"2024\", \"status\": \"x\"}", WARNING,
    "/asOf/status", "not known", "fixed, expected", "“x”" },
  { "array-for-object", "\"audience\": {\"default\": true}", "\"audience\": []", FATAL,
    P "/requirementSets/0/audience", "not what belongs here", "an object", "an array" },
  { "array-for-case", "\"input\": {\"country\": \"NL\"}", "\"input\": [1]", FATAL,
    "/cases/0/input", "not what belongs here", "an object", "an array" },
  { "missing-case-input", "\"input\": {\"country\": \"NL\"}, ", "", FATAL,
    "/cases/0/input", "required member is missing", "an object", "nothing" },
  { "string-in-array", "{\"id\": \"closed\",", "\"x\", {\"id\": \"closed\",", FATAL,
    "/notices/0", "not what belongs here", "an object", "“x”" },
  { "missing-name", "\"name\": \"Programme\",", "", FATAL,
    P "/name", "required member is missing", "a text", "nothing" },
  { "empty-name", "\"name\": \"Programme\"", "\"name\": \"\"", FATAL,
    P "/name", "This is blank", "a text", NULL },
  { "null-name", "\"name\": \"Programme\"", "\"name\": null", FATAL,
    P "/name", "not what belongs here", "a text", "null" },
  { "text-in-no-language", "\"name\": \"Programme\"", "\"name\": []", FATAL,
    P "/name", "array is empty", "at least one element", NULL },
  { "text-without-value", "\"name\": \"Programme\"",
    "\"name\": [{\"language\": \"en\", \"value\": \"P\"}, {\"language\": \"nl\"}]", FATAL,
    P "/name/1/value", "required member is missing", "a text", "nothing" },
  { "text-bad-language", "\"name\": \"Programme\"",
    "\"name\": [{\"language\": \"en\", \"value\": \"P\"}, {\"language\": \"n l\", \"value\": \"Q\"}]", FATAL,
    P "/name/1/language", "not what belongs here", "something like “nl” (BCP 47)", "“n l”" },
  { "text-twice-in-a-language", "\"name\": \"Programme\"",
    "\"name\": [{\"language\": \"en\", \"value\": \"P\"}, {\"language\": \"en\", \"value\": \"Q\"}]", WARNING,
    P "/name/1/language", "was there before", NULL, "“en”" },
  { "second-programme", "      ]\n    }\n  ],\n  \"organisations\"", "      ]\n    },\n    {}\n  ],\n  \"organisations\"", WARNING,
    "/programmes/1", "first programme", NULL, NULL },
  { "no-section", "\"sections\": [\n", "\"sections\": [],\n      \"x-ignored\": [\n", FATAL,
    P "/sections", "array is empty", "at least one element", NULL },
  { "bad-duration", "\"duration\": \"P1Y\",\n", "\"duration\": \"one year\",\n", FATAL,
    P "/duration", "not what belongs here", "something like “P2Y” (ISO 8601)", "“one year”" },
  { "unknown-provider", "\"provider\": \"org\"", "\"provider\": \"nobody\"", FATAL,
    P "/provider", "leads nowhere", ENTRY ("organisations"), "“nobody”" },
  { "duplicate-fact", "\"facts\": [\n",
    "\"facts\": [{\"id\": \"F1\", \"label\": \"L\", \"value\": \"V\", \"source\": \"src\"},", FATAL,
    P "/facts/1/id", "id is taken", NULL, "“F1”" },
  { "missing-fact-value", "\"value\": \"A text\", ", "", FATAL,
    P "/facts/0/value", "required member is missing", "a text", "nothing" },
  { "fact-value-number", "\"value\": \"A text\"", "\"value\": 3", FATAL,
    P "/facts/0/value", "not what belongs here", "a text", "3" },
  { "unknown-value-type", "\"type\": \"number\"", "\"type\": \"mood\"", WARNING,
    P "/facts/5/value/type", "not known",
    "text, number, money, duration, date, place, link", "“mood”" },
  { "amount-number", "\"amount\": \"10.50\", \"currency\": \"EUR\", \"per\"", "\"amount\": 10.5, \"currency\": \"EUR\", \"per\"", FATAL,
    P "/facts/1/value/amount", "not what belongs here", "something like “6.5”", "10.5" },
  { "amount-comma", "\"amount\": \"10.50\", \"currency\": \"EUR\", \"per\"", "\"amount\": \"10,50\", \"currency\": \"EUR\", \"per\"", FATAL,
    P "/facts/1/value/amount", "not what belongs here", "something like “6.5”", "“10,50”" },
  { "bad-currency", "\"currency\": \"EUR\", \"per\"", "\"currency\": \"Euro\", \"per\"", FATAL,
    P "/facts/1/value/currency", "not what belongs here", "something like “EUR” (ISO 4217)", "“Euro”" },
  { "unknown-per", "\"per\": \"year\"", "\"per\": \"day\"", FAULT,
    P "/facts/1/value/per", "not known", "year, programme, ects", "“day”" },
  { "bad-link", "\"target\": \"https://example.org/\"", "\"target\": \"javascript:x\"", FATAL,
    P "/facts/3/value/target", "not what belongs here",
    "something like “brochure:section/overview”, “https://example.org/”, “mailto:desk@example.org”", "“javascript:x”" },
  { "link-to-nowhere", "\"target\": \"https://example.org/\"", "\"target\": \"brochure:section/x\"", FATAL,
    P "/facts/3/value/target", "leads nowhere", ENTRY ("sections"), "“x”" },
  { "bad-country", "\"type\": \"place\", \"countryCode\": \"NL\"", "\"type\": \"place\", \"countryCode\": \"Netherlands\"", FATAL,
    P "/facts/4/value/countryCode", "not what belongs here", "something like “NL” (ISO 3166-1)", "“Netherlands”" },
  { "unknown-fact-status", "\"status\": \"inferred\"", "\"status\": \"rumour\"", WARNING,
    P "/facts/1/status", "not known", "stated, inferred, public-record", "“rumour”" },
  { "unknown-fact-source", "\"value\": \"A text\", \"source\": \"src\"", "\"value\": \"A text\", \"source\": \"gone\"", FATAL,
    P "/facts/0/source", "leads nowhere", ENTRY ("sources"), "“gone”" },
  { "empty-section", "\"sections\": [", "\"sections\": [{\"id\": \"empty\", \"title\": \"T\", \"blocks\": []},", WARNING,
    P "/sections/0/blocks", "array is empty", "at least one element", NULL },
  { "duplicate-section", "\"sections\": [", "\"sections\": [{\"id\": \"one\", \"title\": \"T\", \"blocks\": [{\"kind\": \"contact\"}]},", FATAL,
    P "/sections/1/id", "id is taken", NULL, "“one”" },
  { "text-link-to-nowhere", "(brochure:section/two)", "(brochure:section/three)", FATAL,
    P "/sections/0/blocks/0/text", "leads nowhere", ENTRY ("sections"), "“three”" },
  { "item-link-to-nowhere", "\"An item\"", "\"[x](brochure:section/three)\"", FATAL,
    P "/sections/1/blocks/0/items/0/text", "leads nowhere", ENTRY ("sections"), "“three”" },
  { "cell-link-to-nowhere", "[\"2\", \"x\"]", "[\"2\", \"[x](brochure:section/three)\"]", FATAL,
    P "/sections/1/blocks/1/rows/1/1", "leads nowhere", ENTRY ("sections"), "“three”" },
  { "row-is-text", "[\"2\", \"x\"]", "\"2\"", FATAL,
    P "/sections/1/blocks/1/rows/1", "not what belongs here", "an array", "“2”" },
  { "cell-is-number", "[\"2\", \"x\"]", "[\"2\", 3]", FATAL,
    P "/sections/1/blocks/1/rows/1/1", "not what belongs here", "a text", "3" },
  { "unknown-block-kind", "\"kind\": \"offerings\"", "\"kind\": \"hologram\"", WARNING,
    P "/sections/1/blocks/2/kind", "not known",
    "paragraph, list, facts, cards, table, callout, image, hero, offerings, fees, requirements, "
    "eligibility, contact, organisations, sources, discrepancies, corrections, notices", "“hologram”" },
  { "missing-block-kind", "{\"kind\": \"offerings\"}", "{}", FATAL,
    P "/sections/1/blocks/2/kind", "required member is missing",
    "paragraph, list, facts, cards, table, callout, image, hero, offerings, fees, requirements, "
    "eligibility, contact, organisations, sources, discrepancies, corrections, notices", "nothing" },
  { "duplicate-block", "\"kind\": \"offerings\"", "\"kind\": \"offerings\", \"id\": \"block-1\"", FATAL,
    P "/sections/1/blocks/2/id", "id is taken", NULL, "“block-1”" },
  { "positional-block-taken", "\"kind\": \"paragraph\", \"id\": \"lead\"", "\"kind\": \"paragraph\", \"id\": \"block-2\"", FATAL,
    P "/sections/0/blocks/1/id", "id of this position", NULL, "“block-2”" },
  { "paragraph-without-text", "{\"kind\": \"offerings\"}", "{\"kind\": \"paragraph\"}", FATAL,
    P "/sections/1/blocks/2/text", "required member is missing", "a text", "nothing" },
  { "unknown-card-fact", "\"cards\", \"refs\": [\"F2\"]", "\"cards\", \"refs\": [\"F2\", \"F99\"]", FATAL,
    P "/sections/0/blocks/2/refs/1", "leads nowhere", ENTRY ("facts"), "“F99”" },
  { "fact-id-is-number", "\"cards\", \"refs\": [\"F2\"]", "\"cards\", \"refs\": [\"F2\", 2]", FATAL,
    P "/sections/0/blocks/2/refs/1", "not what belongs here", ENTRY ("facts"), "2" },
  { "missing-media", ", \"media\": {\"path\": \"picture.svg\", \"alt\": \"The same picture\"}", "", FATAL,
    P "/sections/0/blocks/3/media", "required member is missing", "an object", "nothing" },
  { "missing-alt", ", \"alt\": \"The same picture\"", "", FATAL,
    P "/sections/0/blocks/3/media/alt", "required member is missing", "a text", "nothing" },
  { "empty-alt", "\"alt\": \"The same picture\"", "\"alt\": \"\"", FATAL,
    P "/sections/0/blocks/3/media/alt", "This is blank", "a text", NULL },
  { "picture-missing", "\"picture.svg\", \"alt\": \"A picture\"", "\"gone.svg\", \"alt\": \"A picture\"", FAULT,
    P "/image/path", "leads nowhere", "a file in the folder of the content file", "“gone.svg”" },
  { "picture-absolute", "\"picture.svg\", \"alt\": \"A picture\"", "\"/etc/hostname\", \"alt\": \"A picture\"", FATAL,
    P "/image/path", "leads out of the folder", "a file in the folder of the content file", "“/etc/hostname”" },
  { "picture-above", "\"picture.svg\", \"alt\": \"A picture\"", "\"a/../../x.svg\", \"alt\": \"A picture\"", FATAL,
    P "/image/path", "leads out of the folder", "a file in the folder of the content file", "“a/../../x.svg”" },
  { "picture-uri", "\"picture.svg\", \"alt\": \"A picture\"", "\"https://example.org/x.svg\", \"alt\": \"A picture\"", FATAL,
    P "/image/path", "leads out of the folder", "a file in the folder of the content file", "“https://example.org/x.svg”" },
  { "picture-backslash", "\"picture.svg\", \"alt\": \"A picture\"", "\"..\\\\x.svg\", \"alt\": \"A picture\"", FATAL,
    P "/image/path", "leads out of the folder", "a file in the folder of the content file", "“..\\x.svg”" },
  { "unknown-state", "\"state\": \"inactive\"", "\"state\": \"asleep\"", WARNING,
    P "/offerings/0/state", "not known", "active, inactive, cancelled, x-unknown", "“asleep”" },
  { "duplicate-offering", "{\"id\": \"autumn\",", "{\"id\": \"autumn\"}, {\"id\": \"autumn\",", FATAL,
    P "/offerings/1/id", "id is taken", NULL, "“autumn”" },
  { "bad-indicative-price", "\"currency\": \"INR\"", "\"currency\": 3", FATAL,
    P "/offerings/0/price/0/indicative/0/currency", "not what belongs here", "something like “EUR” (ISO 4217)", "3" },
  { "unknown-test", "\"test\": \"quiz\"", "\"test\": \"exam\"", FATAL,
    P "/requirementSets/0/rules/0/parameters/accepted/0/test", "leads nowhere", ENTRY ("tests"), "“exam”" },
  { "unknown-rule-type", "\"type\": \"languageTest\", \"source\"", "\"type\": \"mood\", \"source\"", WARNING,
    P "/requirementSets/0/rules/0/type", "not known",
    "degreeLevel, subject, choice, languageTest, testAge, number, anyOf, allOf, document, info", "“mood”" },
  { "boolean-string", "{\"default\": true}", "{\"default\": \"yes\"}", FATAL,
    P "/requirementSets/0/audience/default", "not what belongs here", "true, false", "“yes”" },
  { "bad-email", "\"desk@example.org\"", "\"desk at example\"", FATAL,
    "/organisations/0/contacts/0/email", "not what belongs here",
    "something like “desk@example.org”", "“desk at example”" },
  { "unknown-parent", "\"organisationType\": \"root\"", "\"organisationType\": \"root\", \"parent\": \"x\"", FATAL,
    "/organisations/0/parent", "leads nowhere", ENTRY ("organisations"), "“x”" },
  { "duplicate-organisation", "\"contacts\": [{\"email\": \"desk@example.org\"}]}",
    "\"contacts\": []}, {\"id\": \"org\", \"name\": \"O\", \"organisationType\": \"root\"}", FATAL,
    "/organisations/1/id", "id is taken", NULL, "“org”" },
  { "bad-source-url", "\"title\": \"Source\"", "\"title\": \"Source\", \"url\": \"file:///x\"", FATAL,
    "/sources/0/url", "not what belongs here", "something like “https://example.org/”", "“file:///x”" },
  { "duplicate-source", "\"asOf\": \"2024-01-31\"}", "\"asOf\": \"2024\"}, {\"id\": \"src\", \"title\": \"S\", \"asOf\": \"2024\"}", FATAL,
    "/sources/1/id", "id is taken", NULL, "“src”" },
  { "unknown-severity", "\"kind\": \"closed\"", "\"kind\": \"closed\", \"severity\": \"panic\"", WARNING,
    "/notices/0/severity", "not known", "info, warning", "“panic”" },
  { "unknown-discrepancy-fact", "\"facts\": [\"F1\"]", "\"facts\": [\"F1\", \"F0\"]", FATAL,
    "/discrepancies/0/facts/1", "leads nowhere", ENTRY ("facts"), "“F0”" },
  { "missing-discrepancy-facts", "\"facts\": [\"F1\"], ", "", FATAL,
    "/discrepancies/0/facts", "required member is missing", "an array", "nothing" },
  { "terminal-escape", "\"provider\": \"org\"", "\"provider\": \"\\u001b[2J\\u202e\"", FATAL,
    P "/provider", "leads nowhere", ENTRY ("organisations"), "“�[2J�”" },
};

static void
test_invalid (Fixture       *fixture,
              gconstpointer  data)
{
  const InvalidCase *test = data;
  g_autofree char *base = read_test_data ("small-brochure.json");
  g_autofree char *contents = replace_once (base, test->old, test->new);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;
  const BrochureProblem *problem;

  write_file (fixture, contents, -1);
  problems = load_problems (fixture, &document, &error);

  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpint (problem->is_error, ==, test->level != WARNING);
  g_assert_cmpint (problem->is_fatal, ==, test->level == FATAL);
  g_assert_cmpstr (problem->pointer, ==, test->pointer);
  g_assert_nonnull (strstr (problem->message, test->message));
  g_assert_cmpstr (problem->expected, ==, test->expected);
  g_assert_cmpstr (problem->found, ==, test->found);

  if (test->level != FATAL)
    {
      g_assert_no_error (error);
      g_assert_nonnull (document);
      return;
    }

  /* The error alone says all of it, in one sentence. */
  g_assert_null (document);
  g_assert_error (error, BROCHURE_CONTENT_ERROR, (int) problem->code);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_assert_nonnull (strstr (error->message, problem->pointer));
  g_assert_nonnull (strstr (error->message, problem->message));
  if (problem->expected != NULL)
    g_assert_nonnull (strstr (error->message, problem->expected));
  if (problem->found != NULL)
    g_assert_nonnull (strstr (error->message, problem->found));
}

typedef struct
{
  const char *name;
  const char *contents;
  gssize length;
  BrochureContentError code;
  guint line;
  guint column;
  const char *pointer;
  const char *message;
  const char *expected;
  const char *found;
} SyntaxCase;

#define END "the end of the file"
#define INVALID BROCHURE_CONTENT_ERROR_INVALID
#define SYNTAX BROCHURE_CONTENT_ERROR_SYNTAX

#define NAME "something like “\"title\"”"
#define NUMBER "something like “1”, “2.5”, “-3e6”"
#define PAIR "something like “\\uD83D\\uDE00”"
#define VALUE "something like “\"…\"”, “1”, “true”, “false”, “null”, “[”, “{”"

static const SyntaxCase syntax_cases[] = {
  { "empty", "", -1, SYNTAX, 1, 1, "", "not valid JSON", "\"{\"", END },
  { "blank", " \n\t ", -1, SYNTAX, 2, 3, "", "not valid JSON", "\"{\"", END },
  { "mark-only", "\xef\xbb\xbf", -1, SYNTAX, 1, 1, "", "not valid JSON", "\"{\"", END },
  { "array", "\n []", -1, INVALID, 2, 2, "", "not what belongs here", "an object", "an array" },
  { "string", "\"x\"", -1, INVALID, 1, 1, "", "not what belongs here", "an object", "“x”" },
  { "null", "null", -1, INVALID, 1, 1, "", "not what belongs here", "an object", "null" },
  { "truncated", "{\"a\": [1, {\"b~/c\": [1,2", -1, SYNTAX, 1, 24, "/a/1/b~0~1c/1", "not valid JSON", "\",\", \"]\"", END },
  { "truncated-object", "{\"a\": 1", -1, SYNTAX, 1, 8, "/a", "not valid JSON", "\",\", \"}\"", END },
  { "truncated-name", "{\"é\": 1, ", -1, SYNTAX, 1, 10, "", "not valid JSON", NAME, END },
  { "truncated-string", "{\"a\": \"x", -1, SYNTAX, 1, 9, "/a", "not valid JSON", "\"", END },
  { "string-over-line", "{\"a\": \"x\n\"}", -1, SYNTAX, 1, 9, "/a", "not valid JSON",
    "\"", "the end of the line" },
  { "no-colon", "{\"a\" 1}", -1, SYNTAX, 1, 6, "/a", "not valid JSON", "\":\"", "“1”" },
  { "no-value", "{\"a\":\n}", -1, SYNTAX, 2, 1, "/a", "not valid JSON", VALUE, "“}”" },
  { "no-name", "{1: 2}", -1, SYNTAX, 1, 2, "", "not valid JSON", NAME, "“1”" },
  { "wrong-bracket", "{\"a\": [1}", -1, SYNTAX, 1, 9, "/a/0", "not valid JSON", "\",\", \"]\"", "“}”" },
  { "single-quotes", "{'a': 1}", -1, SYNTAX, 1, 2, "", "not valid JSON", NAME, "“'”" },
  { "word", "{\n\"a\": [1,\n tru]}", -1, SYNTAX, 3, 2, "/a/1", "not valid JSON", VALUE, "“tru”" },
  { "python-word", "{\"é\": True}", -1, SYNTAX, 1, 7, "/é", "not valid JSON", VALUE, "“True”" },
  { "leading-zero", "[01]", -1, SYNTAX, 1, 2, "/0", "not valid JSON", NUMBER, "“01”" },
  { "no-fraction", "[1.]", -1, SYNTAX, 1, 2, "/0", "not valid JSON", NUMBER, "“1.”" },
  { "no-exponent", "[1e]", -1, SYNTAX, 1, 2, "/0", "not valid JSON", NUMBER, "“1e”" },
  { "no-digit", "[-]", -1, SYNTAX, 1, 2, "/0", "not valid JSON", NUMBER, "“-”" },
  { "trailing-text", "{} x", -1, SYNTAX, 1, 4, "", "not valid JSON", END, "“x”" },
  { "bad-escape", "[\"\\x\"]", -1, SYNTAX, 1, 3, "/0", "not valid JSON", "\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX", "“\\”" },
  { "half-a-pair", "[\"\\ud83d\"]", -1, SYNTAX, 1, 3, "/0", "not valid JSON", PAIR, "“\\”" },
  { "other-half", "[\"\\ude00\\ud83d\"]", -1, SYNTAX, 1, 3, "/0", "not valid JSON", PAIR, "“\\”" },
  { "nul", "{\"a\": \"\0\"}", 10, SYNTAX, 1, 8, "/a", "not valid UTF-8", NULL, "0x00" },
  { "escaped-nul", "{\"a\": [\"\\\\u0000\", \"x\\u0000y\"]}", -1, SYNTAX, 1, 21, "/a/1", "not what belongs here", NULL, "\\u0000" },
  { "latin-1", "{\"a\": \"caf\xe9\"}", -1, SYNTAX, 1, 11, "/a", "not valid UTF-8", NULL, "0xE9" },
  { "utf-16", "\xff\xfe{\0}\0", 6, SYNTAX, 1, 1, "", "not valid UTF-8", NULL, "0xFF" },
};

static void
assert_only_problem (GPtrArray            *problems,
                     BrochureContentError  code,
                     const char           *pointer,
                     const char           *message,
                     const char           *expected,
                     const char           *found)
{
  const BrochureProblem *problem;

  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_true (problem->is_error);
  g_assert_cmpint (problem->code, ==, code);
  g_assert_cmpstr (problem->pointer, ==, pointer);
  g_assert_nonnull (strstr (problem->message, message));
  g_assert_cmpstr (problem->expected, ==, expected);
  g_assert_cmpstr (problem->found, ==, found);
}

static void
test_syntax (Fixture       *fixture,
             gconstpointer  data)
{
  const SyntaxCase *test = data;
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;
  const BrochureProblem *problem;

  write_file (fixture, test->contents, test->length);
  problems = load_problems (fixture, &document, &error);

  g_assert_null (document);
  g_assert_error (error, BROCHURE_CONTENT_ERROR, (int) test->code);
  assert_only_problem (problems, test->code, test->pointer, test->message,
                       test->expected, test->found);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpuint (problem->line, ==, test->line);
  g_assert_cmpuint (problem->column, ==, test->column);
}

static void
test_good (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *contents = read_test_data ("small-brochure.json");
  g_autofree char *marked = g_strconcat ("\xef\xbb\xbf", contents, NULL);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  /* Some editors put a byte order mark before UTF-8. */
  write_file (fixture, marked, -1);
  problems = load_problems (fixture, &document, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_true (g_file_equal (brochure_document_get_file (document), fixture->file));
}

static void
test_newer_minor_version (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autofree char *base = read_test_data ("small-brochure.json");
  g_autofree char *contents = replace_once (base, "\"1.0\"", "\"1.99\", \"novelty\": [{}]");
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  write_file (fixture, contents, -1);
  problems = load_problems (fixture, &document, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
}

/* A file for a newer version may be wrong everywhere else; only that is said. */
static void
test_newer_major_version (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  write_file (fixture, "{\"schemaVersion\": \"10.3\", \"programmes\": 3}", -1);
  problems = load_problems (fixture, &document, &error);

  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_VERSION);
  assert_only_problem (problems, BROCHURE_CONTENT_ERROR_VERSION, "/schemaVersion",
                       "newer version of this app", "1.x", "10.3");
}

static void
test_all_problems_at_once (Fixture       *fixture,
                           gconstpointer  data)
{
  static const char * const pointers[] = {
    "/id", "/sourceLanguage", "/asOf", "/programmes/0/id", "/programmes/0/name",
    "/programmes/0/programmeType", "/programmes/0/provider", "/programmes/0/facts/0",
    "/programmes/0/sections/0/id", "/programmes/0/sections/0/title",
    "/programmes/0/sections/0/blocks", "/tests",
  };
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  write_file (fixture, "{\"schemaVersion\": \"1.0\", \"programmes\": "
                       "[{\"facts\": [0], \"sections\": [{}]}], \"tests\": true}", -1);
  problems = load_problems (fixture, &document, &error);

  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, " /id:"));
  g_assert_cmpuint (problems->len, ==, G_N_ELEMENTS (pointers));
  for (guint i = 0; i < problems->len; i++)
    {
      const BrochureProblem *problem = g_ptr_array_index (problems, i);

      g_assert_cmpstr (problem->pointer, ==, pointers[i]);
    }
}

static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;
  const BrochureProblem *problem;

  problems = load_problems (fixture, &document, &error);

  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_UNREADABLE);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_nonnull (problem->found);
  assert_only_problem (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "", "cannot be read", NULL, problem->found);
}

static void
test_folder (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GError) error = NULL;

  document = brochure_loader_load (folder, NULL, &error);

  g_assert_null (document);
  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_UNREADABLE);
}

static void
test_forbidden (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GError) error = NULL;

  write_file (fixture, "{}", -1);
  g_assert_cmpint (g_chmod (fixture->path, 0), ==, 0);

  if (access (fixture->path, R_OK) == 0)
    {
      g_test_skip ("this user may read everything");
      return;
    }

  document = brochure_loader_load (fixture->file, NULL, &error);
  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_UNREADABLE);
}

/* A good file, made larger with blanks, up to the limit and one byte beyond it. */
static void
test_size (Fixture       *fixture,
           gconstpointer  data)
{
  gboolean is_too_large = GPOINTER_TO_INT (data);
  g_autofree char *base = read_test_data ("small-brochure.json");
  size_t length = 32 * 1024 * 1024 + (is_too_large ? 1 : 0);
  g_autofree char *contents = g_malloc (length);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  memset (contents, ' ', length);
  memcpy (contents, base, strlen (base));
  write_file (fixture, contents, length);
  problems = load_problems (fixture, &document, &error);

  if (is_too_large)
    {
      g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_UNREADABLE);
      assert_only_problem (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "", "more than the program reads",
                           "at most 32.0\u00a0MiB", NULL);
    }
  else
    {
      g_assert_no_error (error);
    }
}

/* A device says its size is 0 and never ends. */
static void
test_endless (void)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/dev/zero");
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (brochure_loader_load (file, &problems, &error));
  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_UNREADABLE);
  assert_only_problem (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "", "more than the program reads",
                       "at most 32.0\u00a0MiB", NULL);
}

/* Nobody writes into the pipe: opening it would wait for ever. */
static void
test_pipe (void)
{
  g_autofree char *folder = g_dir_make_tmp ("brochure-loader-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "brochure.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  g_assert_null (brochure_loader_load (file, &problems, &error));
  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_UNREADABLE);
  assert_only_problem (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "", "cannot be read", NULL, "a pipe");

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Ignored members may be as deep as the limit; brackets in strings do not count. */
static void
test_depth (Fixture       *fixture,
            gconstpointer  data)
{
  int depth = GPOINTER_TO_INT (data);
  g_autofree char *base = read_test_data ("small-brochure.json");
  g_autoptr(GString) nested = g_string_new ("\"1.0\", \"text\": \"\\\"[[{{\", \"deep\": ");
  g_autofree char *contents = NULL;
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  /* The root is the first level. */
  for (int i = 1; i < depth; i++)
    g_string_append_c (nested, '[');
  for (int i = 1; i < depth; i++)
    g_string_append_c (nested, ']');
  contents = replace_once (base, "\"1.0\"", nested->str);

  write_file (fixture, contents, -1);
  problems = load_problems (fixture, &document, &error);

  if (depth <= 64)
    {
      g_assert_no_error (error);
    }
  else
    {
      g_autoptr(GString) pointer = g_string_new ("/deep");

      for (int i = 1; i < 64; i++)
        g_string_append (pointer, "/0");
      assert_only_problem (problems, BROCHURE_CONTENT_ERROR_SYNTAX, pointer->str,
                           "nested too deeply", "at most 64", NULL);
    }
}

static void
test_too_many_values (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr(GString) contents = g_string_new ("{\"a\": [");
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  for (int i = 0; i < BROCHURE_MAX_VALUES; i++)
    g_string_append (contents, "0,");
  write_file (fixture, contents->str, contents->len);
  problems = load_problems (fixture, &document, &error);

  assert_only_problem (problems, BROCHURE_CONTENT_ERROR_SYNTAX, "/a/3999998",
                       "too many values", "at most 4000000", NULL);
}

static const struct { const char *name; gsize length; gboolean is_name; const char *message; } lengths[] = {
  { "long-name", BROCHURE_MAX_NAME_LENGTH - 2, TRUE, NULL },
  { "too-long-name", BROCHURE_MAX_NAME_LENGTH - 1, TRUE, "at most 256 bytes" },
  { "long-text", BROCHURE_MAX_STRING_LENGTH - 2, FALSE, NULL },
  { "too-long-text", BROCHURE_MAX_STRING_LENGTH - 1, FALSE, "at most 64.0\u00a0KiB" },
};

/* What is small in a file can be told of again and again. */
static void
test_length (Fixture       *fixture,
             gconstpointer  data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *base = read_test_data ("small-brochure.json");
  g_autofree char *filled = g_strnfill (lengths[i].length, 'x');
  g_autofree char *member = lengths[i].is_name ? g_strdup_printf ("\"1.0\", \"%s\": 0", filled)
                                               : g_strdup_printf ("\"1.0\", \"other\": \"%s\"", filled);
  g_autofree char *contents = replace_once (base, "\"1.0\"", member);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  write_file (fixture, contents, -1);
  problems = load_problems (fixture, &document, &error);

  if (lengths[i].message == NULL)
    {
      g_assert_no_error (error);
      return;
    }

  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, lengths[i].message));
  g_assert_cmpuint (strlen (error->message), <, 1000);
}

#define USES "<use/><use/><use/><use/>"

/* The first bytes of pictures, with the size that they say, and the limit that they exceed. */
static const struct { const char *name; const char *data; gsize length; guint width; guint height; const char *excess; } pictures[] = {
  { "png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x13\x88\0\0\x13\x88", 24, 5000, 5000, NULL },
  { "large-png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x4e\x20\0\0\x4e\x20", 24, 20000, 20000, "25 MP" },
  { "overflowing-png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff\xff\xff\xff\xff\xff", 24, G_MAXUINT, G_MAXUINT, "25 MP" },
  { "cut-png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff", 18, 0, 0, NULL },
  { "gif", "GIF89a\x10\x00\x20\x00", 10, 16, 32, NULL },
  { "large-gif", "GIF89a\xff\xff\xff\xff", 10, 65535, 65535, "25 MP" },
  { "large-webp", "RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\xff\xff\x00\xff\xff\x00", 30, 65536, 65536, "25 MP" },
  { "large-jpeg", "\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x11\x08\xff\xff\xff\xff\0\0\0", 20, 65535, 65535, "25 MP" },
  { "endless-jpeg", "\xff\xd8\xff\xe0\0\0\xff\xe0\0\0\0\0\0\0\0\0", 16, 0, 0, NULL },
  { "tiff", "MM\0*\0\0\0\x08\0\x02\x01\0\0\x03\0\0\0\x01\0\x20\0\0\x01\x01\0\x04\0\0\0\x01\0\0\0\x10", 34, 32, 16, NULL },
  { "far-tiff", "II*\0\xff\xff\xff\xff", 8, 0, 0, NULL },
  { "avif", "\0\0\0\x18" "ftypavif\0\0\0\x14ispe\0\0\0\0\0\0\0\x40\0\0\0\x20\0\0\0\x14ispe\0\0\0\0\0\0\0\x08\0\0\0\x08", 52, 64, 32, NULL },
  { "svg", "<svg width='2in' height = \"48pt\"/>", 34, 192, 64, NULL },
  { "half-svg", "<svg width='300' stroke-width='9' viewBox='0 0 20,10'/>", 55, 300, 150, NULL },
  { "relative-svg", "<svg height='100%' viewBox='0 0 20 10'/>", 40, 20, 10, NULL },
  { "no-number-svg", "<svg viewBox='0 0 nan inf'/>", 28, G_MAXUINT, G_MAXUINT, "25 MP" },
  { "negative-svg", "<svg width='-5' height='nan'/>", 30, 0, G_MAXUINT, NULL },
  { "filter-svg", "<svg><f:feBlend/></svg>", 23, 0, 0, "0 × <!ENTITY>, <fe…>, <image>" },
  { "many-svg", "<svg>" USES USES USES USES USES "</svg>", 131, 0, 0, "16 × <marker>, <mask>, <pattern>, <use>" },
  { "large-svg", "<svg width='1e99999' height='1e9'/>", 35, G_MAXUINT, 1000000000, "25 MP" },
};

static void
test_picture (Fixture       *fixture,
              gconstpointer  data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *path = g_build_filename (fixture->folder, "picture.svg", NULL);
  g_autofree char *contents = NULL;
  g_autofree char *excess = NULL;
  guint width;
  guint height;

  g_assert_true (g_file_set_contents (path, pictures[i].data, (gssize) pictures[i].length, NULL));
  brochure_picture_read_size (path, &width, &height);
  g_assert_cmpuint (width, ==, pictures[i].width);
  g_assert_cmpuint (height, ==, pictures[i].height);
  contents = brochure_picture_read (path, NULL, &excess);
  g_assert_cmpstr (excess, ==, pictures[i].excess);
  g_assert_cmpint (contents == NULL, ==, excess != NULL);
}

/* A symbolic link inside the folder may point anywhere; only what it leads to counts. */
static void
test_symbolic_link (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *base = read_test_data ("small-brochure.json");
  g_autofree char *contents = replace_once (base, "\"picture.svg\", \"alt\": \"A picture\"",
                                            "\"link.svg\", \"alt\": \"A picture\"");
  g_autofree char *link = g_build_filename (fixture->folder, "link.svg", NULL);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(BrochureDocument) refused = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GPtrArray) more_problems = NULL;
  g_autoptr(GFile) picture = NULL;
  g_autoptr(GError) error = NULL;

  write_file (fixture, contents, -1);
  g_assert_cmpint (symlink ("picture.svg", link), ==, 0);
  problems = load_problems (fixture, &document, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  picture = brochure_document_resolve_media (document,
                                             brochure_document_get_programme (document)->image->path);
  g_assert_nonnull (picture);

  g_assert_cmpint (g_remove (link), ==, 0);
  g_assert_cmpint (symlink ("/etc/hostname", link), ==, 0);
  more_problems = load_problems (fixture, &refused, &error);
  assert_only_problem (more_problems, BROCHURE_CONTENT_ERROR_INVALID, "/programmes/0/image/path",
                       "leads out of the folder", "a file in the folder of the content file",
                       "“link.svg”");

  /* The document loaded before has not become a way out either. */
  g_assert_null (brochure_document_resolve_media (document,
                                                  brochure_document_get_programme (document)->image->path));
}

/* Every file cut short is refused, except where only blanks were lost. */
static void
test_truncations (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_load_contents (bundled, NULL, &contents, &length, NULL, NULL));
  while (g_ascii_isspace (contents[length - 1]))
    length--;

  for (gsize i = 0; i < 200; i++)
    {
      g_autoptr(GPtrArray) problems = NULL;
      g_autoptr(GError) error = NULL;

      write_file (fixture, contents, length * i / 200);
      g_assert_null (brochure_loader_load (fixture->file, &problems, &error));
      g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_SYNTAX);
      g_assert_cmpuint (problems->len, ==, 1);
    }
}

/* Whatever a file holds, it loads or is refused with a reason; it never crashes. */
static void
test_flipped_bytes (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *base = read_test_data ("small-brochure.json");
  gsize length = strlen (base);
  g_autoptr(GRand) rand = g_rand_new_with_seed (20220901);
  int n_loaded = 0;

  for (int i = 0; i < 1000; i++)
    {
      g_autofree char *contents = g_memdup2 (base, length);
      int n_flips = g_rand_int_range (rand, 1, 5);
      g_autoptr(BrochureDocument) document = NULL;
      g_autoptr(GPtrArray) problems = NULL;
      g_autoptr(GError) error = NULL;

      for (int j = 0; j < n_flips; j++)
        contents[g_rand_int_range (rand, 0, length)] ^= 1 << g_rand_int_range (rand, 0, 8);

      write_file (fixture, contents, length);
      document = brochure_loader_load (fixture->file, &problems, &error);
      g_assert_true ((document != NULL) == (error == NULL));
      if (document != NULL)
        n_loaded++;
      else
        g_assert_cmpuint (problems->len, >, 0);
    }

  /* The flips are mild enough to get past the parser now and then. */
  g_assert_cmpint (n_loaded, >, 0);
  g_assert_cmpint (n_loaded, <, 1000);
}

/* Swaps whole values instead of bytes, so that all of it is well-formed. */
static void
test_swapped_values (Fixture       *fixture,
                     gconstpointer  data)
{
  static const char * const values[] = {
    "null", "true", "0", "-1", "1e400", "9223372036854775807", "\"\"", "\"x\"", "\"\\u0000\"",
    "[]", "{}", "[[]]", "[{}]", "[null]", "{\"value\": {}}", "\"brochure:section/\"",
  };
  g_autofree char *base = read_test_data ("small-brochure.json");
  g_autoptr(GRegex) regex = g_regex_new ("(?<=: )\"[^\"]*\"", 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  guint n = 0;

  for (g_regex_match (regex, base, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      int start;
      int end;

      g_match_info_fetch_pos (match, 0, &start, &end);
      for (guint i = 0; i < G_N_ELEMENTS (values); i++)
        {
          g_autoptr(GString) contents = g_string_new_len (base, start);
          g_autoptr(BrochureDocument) document = NULL;
          g_autoptr(GError) error = NULL;

          g_string_append (contents, values[i]);
          g_string_append (contents, base + end);
          write_file (fixture, contents->str, contents->len);
          document = brochure_loader_load (fixture->file, NULL, &error);
          g_assert_true ((document != NULL) == (error == NULL));
          n++;
        }
    }

  g_assert_cmpuint (n, >, 500);
}

/* Loading leaves the folder as it was, whether it succeeds or not. */
static void
test_nothing_written (Fixture       *fixture,
                      gconstpointer  data)
{
  static const char * const variants[] = { "", "{", "{\"id\": 3}", "[" };
  g_autofree char *base = read_test_data ("small-brochure.json");

  for (guint i = 0; i <= G_N_ELEMENTS (variants); i++)
    {
      const char *contents = i < G_N_ELEMENTS (variants) ? variants[i] : base;
      g_autofree char *after = NULL;
      g_autoptr(BrochureDocument) document = NULL;
      g_autoptr(GDir) dir = NULL;
      int n_files = 0;

      write_file (fixture, contents, -1);
      g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
      document = brochure_loader_load (fixture->file, NULL, NULL);
      g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);

      g_assert_true (g_file_get_contents (fixture->path, &after, NULL, NULL));
      g_assert_cmpstr (after, ==, contents);
      dir = g_dir_open (fixture->folder, 0, NULL);
      while (g_dir_read_name (dir) != NULL)
        n_files++;
      g_assert_cmpint (n_files, ==, 2);
    }
}

static void
test_problem_to_string (void)
{
  g_autoptr(BrochureProblem) full = brochure_problem_new (TRUE, BROCHURE_CONTENT_ERROR_INVALID,
                                                          "/a/0", "Wrong", "this", "that");
  g_autoptr(BrochureProblem) bare = brochure_problem_new (FALSE, BROCHURE_CONTENT_ERROR_INVALID,
                                                          "", "Odd\n", NULL, NULL);
  g_autofree char *full_line = NULL;
  g_autofree char *bare_line = NULL;

  full->suggestion = g_strdup ("those");
  bare->line = 7;
  bare->column = 9;
  full_line = brochure_problem_to_string (full, "x.json");
  bare_line = brochure_problem_to_string (bare, "x.json");

  g_assert_cmpstr (full_line, ==, "x.json:1:1:/a/0: error: Wrong (expected this, found that); did you mean “those”?");
  g_assert_cmpstr (bare_line, ==, "x.json:7:9:: warning: Odd�");
}

static void
add (const char    *path,
     gconstpointer  data,
     void         (*func) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, data, set_up, func, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (invalid_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/loader/invalid/", invalid_cases[i].name, NULL);

      add (path, &invalid_cases[i], test_invalid);
    }

  for (guint i = 0; i < G_N_ELEMENTS (syntax_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/loader/syntax/", syntax_cases[i].name, NULL);

      add (path, &syntax_cases[i], test_syntax);
    }

  add ("/loader/good", NULL, test_good);
  add ("/loader/newer-minor-version", NULL, test_newer_minor_version);
  add ("/loader/newer-major-version", NULL, test_newer_major_version);
  add ("/loader/all-problems-at-once", NULL, test_all_problems_at_once);
  add ("/loader/unreadable", NULL, test_unreadable);
  add ("/loader/folder", NULL, test_folder);
  add ("/loader/forbidden", NULL, test_forbidden);
  add ("/loader/size/limit", GINT_TO_POINTER (FALSE), test_size);
  add ("/loader/size/beyond", GINT_TO_POINTER (TRUE), test_size);
  g_test_add_func ("/loader/size/endless", test_endless);
  g_test_add_func ("/loader/pipe", test_pipe);
  add ("/loader/depth/64", GINT_TO_POINTER (64), test_depth);
  add ("/loader/depth/65", GINT_TO_POINTER (65), test_depth);
  add ("/loader/depth/1000000", GINT_TO_POINTER (1000000), test_depth);
  add ("/loader/too-many-values", NULL, test_too_many_values);

  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *path = g_strconcat ("/loader/picture-size/", pictures[i].name, NULL);

      add (path, GUINT_TO_POINTER (i), test_picture);
    }

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *path = g_strconcat ("/loader/length/", lengths[i].name, NULL);

      add (path, GUINT_TO_POINTER (i), test_length);
    }

  add ("/loader/symbolic-link", NULL, test_symbolic_link);
  add ("/loader/truncations", NULL, test_truncations);
  add ("/loader/flipped-bytes", NULL, test_flipped_bytes);
  add ("/loader/swapped-values", NULL, test_swapped_values);
  add ("/loader/nothing-written", NULL, test_nothing_written);
  g_test_add_func ("/loader/problem-to-string", test_problem_to_string);

  return g_test_run ();
}
