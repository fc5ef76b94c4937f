/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "loader-fixture.h"

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
test_invalid (LoaderFixture *fixture,
              gconstpointer  data)
{
  const InvalidCase *test = data;
  g_autofree char *base = loader_fixture_read ("small-brochure.json");
  g_autofree char *contents = loader_fixture_replace (base, test->old, test->new);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;
  const BrochureProblem *problem;

  loader_fixture_write (fixture, contents, -1);
  problems = loader_fixture_load (fixture, &document, &error);

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
test_syntax (LoaderFixture *fixture,
             gconstpointer  data)
{
  const SyntaxCase *test = data;
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;
  const BrochureProblem *problem;

  loader_fixture_write (fixture, test->contents, test->length);
  problems = loader_fixture_load (fixture, &document, &error);

  g_assert_null (document);
  g_assert_error (error, BROCHURE_CONTENT_ERROR, (int) test->code);
  loader_fixture_assert_only (problems, test->code, test->pointer, test->message,
                              test->expected, test->found);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpuint (problem->line, ==, test->line);
  g_assert_cmpuint (problem->column, ==, test->column);
}

static void
test_all_problems_at_once (LoaderFixture *fixture,
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

  loader_fixture_write (fixture, "{\"schemaVersion\": \"1.0\", \"programmes\": "
                                 "[{\"facts\": [0], \"sections\": [{}]}], \"tests\": true}", -1);
  problems = loader_fixture_load (fixture, &document, &error);

  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, " /id:"));
  g_assert_cmpuint (problems->len, ==, G_N_ELEMENTS (pointers));
  for (guint i = 0; i < problems->len; i++)
    {
      const BrochureProblem *problem = g_ptr_array_index (problems, i);

      g_assert_cmpstr (problem->pointer, ==, pointers[i]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (invalid_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/loader-faults/invalid/", invalid_cases[i].name, NULL);

      loader_fixture_add (path, &invalid_cases[i], test_invalid);
    }

  for (guint i = 0; i < G_N_ELEMENTS (syntax_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/loader-faults/syntax/", syntax_cases[i].name, NULL);

      loader_fixture_add (path, &syntax_cases[i], test_syntax);
    }

  loader_fixture_add ("/loader-faults/all-problems-at-once", NULL, test_all_problems_at_once);

  return g_test_run ();
}
