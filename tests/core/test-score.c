/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-decimal.h"
#include "eligibility/brochure-day.h"
#include "eligibility/brochure-score.h"
#include "fixture.h"

/* What a typed score or a number of a JSON text means on a scale of 0 to 9 by halves. */
static const struct
{
  const char *name;
  const char *text;
  gboolean is_number;
  BrochureFault fault;
  int steps;
} parses[] = {
  { "plain", "6.5", FALSE, BROCHURE_FAULT_NONE, 13 },
  { "comma", "6,5", FALSE, BROCHURE_FAULT_NONE, 13 },
  { "whole", "7", FALSE, BROCHURE_FAULT_NONE, 14 },
  { "zeros-behind", "6.500000", FALSE, BROCHURE_FAULT_NONE, 13 },
  { "zeros-before", "0006.5", FALSE, BROCHURE_FAULT_NONE, 13 },
  { "white-space", " 6.5\t", FALSE, BROCHURE_FAULT_NONE, 13 },
  { "lowest", "0", FALSE, BROCHURE_FAULT_NONE, 0 },
  { "minus-zero", "-0.0", FALSE, BROCHURE_FAULT_NONE, 0 },
  { "highest", "9.0", FALSE, BROCHURE_FAULT_NONE, 18 },
  { "above-by-little", "9.0000000001", FALSE, BROCHURE_FAULT_RANGE, BROCHURE_SCORE_NONE },
  { "above", "9.5", FALSE, BROCHURE_FAULT_RANGE, BROCHURE_SCORE_NONE },
  { "below-by-little", "-0.0000000001", FALSE, BROCHURE_FAULT_RANGE, BROCHURE_SCORE_NONE },
  { "below", "-0.5", FALSE, BROCHURE_FAULT_RANGE, BROCHURE_SCORE_NONE },
  { "huge", "99999999999999999999999999", FALSE, BROCHURE_FAULT_RANGE, BROCHURE_SCORE_NONE },
  { "wraps-32-bits", "4294967302", FALSE, BROCHURE_FAULT_RANGE, BROCHURE_SCORE_NONE },
  { "wraps-64-bits", "18446744073709551622", FALSE, BROCHURE_FAULT_RANGE, BROCHURE_SCORE_NONE },
  { "off-step", "6.7", FALSE, BROCHURE_FAULT_STEP, BROCHURE_SCORE_NONE },
  { "off-step-by-little", "6.50000000000000000001", FALSE, BROCHURE_FAULT_STEP, BROCHURE_SCORE_NONE },
  { "quarter", "6.25", FALSE, BROCHURE_FAULT_STEP, BROCHURE_SCORE_NONE },
  { "word", "six", FALSE, BROCHURE_FAULT_TYPE, BROCHURE_SCORE_NONE },
  { "space-only", " ", FALSE, BROCHURE_FAULT_TYPE, BROCHURE_SCORE_NONE },
  { "point-only", ".", FALSE, BROCHURE_FAULT_TYPE, BROCHURE_SCORE_NONE },
  { "nothing-behind", "6.", FALSE, BROCHURE_FAULT_TYPE, BROCHURE_SCORE_NONE },
  { "nothing-before", ".5", FALSE, BROCHURE_FAULT_TYPE, BROCHURE_SCORE_NONE },
  { "two-points", "6.5.5", FALSE, BROCHURE_FAULT_TYPE, BROCHURE_SCORE_NONE },
  { "two-separators", "6,.5", FALSE, BROCHURE_FAULT_TYPE, BROCHURE_SCORE_NONE },
  { "plus", "+6.5", FALSE, BROCHURE_FAULT_TYPE, BROCHURE_SCORE_NONE },
  { "exponent", "65e-1", FALSE, BROCHURE_FAULT_TYPE, BROCHURE_SCORE_NONE },
  { "hexadecimal", "0x7", FALSE, BROCHURE_FAULT_TYPE, BROCHURE_SCORE_NONE },
  { "arabic-digit", "٦", FALSE, BROCHURE_FAULT_TYPE, BROCHURE_SCORE_NONE },
  { "not-a-number", "NaN", FALSE, BROCHURE_FAULT_TYPE, BROCHURE_SCORE_NONE },
  { "json", "6.5", TRUE, BROCHURE_FAULT_NONE, 13 },
  { "json-exponent", "65e-1", TRUE, BROCHURE_FAULT_NONE, 13 },
  { "json-exponent-up", "0.07E+2", TRUE, BROCHURE_FAULT_NONE, 14 },
  { "json-zero-exponent", "0e999999999999", TRUE, BROCHURE_FAULT_NONE, 0 },
  { "json-huge", "1e308", TRUE, BROCHURE_FAULT_RANGE, BROCHURE_SCORE_NONE },
  { "json-beyond-double", "1e99999999999", TRUE, BROCHURE_FAULT_RANGE, BROCHURE_SCORE_NONE },
  { "json-tiny", "1e-99999999999", TRUE, BROCHURE_FAULT_STEP, BROCHURE_SCORE_NONE },
  { "json-tiny-below", "-1e-400", TRUE, BROCHURE_FAULT_RANGE, BROCHURE_SCORE_NONE },
};

static void
test_parse (gconstpointer data)
{
  const typeof (parses[0]) *row = data;
  BrochureInput input = { row->is_number ? BROCHURE_INPUT_NUMBER : BROCHURE_INPUT_TEXT, (char *) row->text };
  int steps = 99;

  g_assert_cmpint (brochure_score_parse (&input, 0, 18, 50, &steps), ==, row->fault);
  g_assert_cmpint (steps, ==, row->steps);
}

static void
test_parse_empty (void)
{
  BrochureInput empty = { BROCHURE_INPUT_EMPTY, NULL };
  BrochureInput other = { BROCHURE_INPUT_OTHER, NULL };
  int steps = 99;

  g_assert_cmpint (brochure_score_parse (&empty, 0, 18, 50, &steps), ==, BROCHURE_FAULT_NONE);
  g_assert_cmpint (steps, ==, BROCHURE_SCORE_NONE);
  g_assert_cmpint (brochure_score_parse (&other, 0, 18, 50, &steps), ==, BROCHURE_FAULT_TYPE);
  g_assert_cmpint (steps, ==, BROCHURE_SCORE_NONE);
}

/* A scale need not go by halves or whole points. */
static void
test_parse_tenths (void)
{
  BrochureInput good = { BROCHURE_INPUT_TEXT, (char *) "6.7" };
  BrochureInput bad = { BROCHURE_INPUT_TEXT, (char *) "6.75" };
  int steps;

  g_assert_cmpint (brochure_score_parse (&good, 0, 100, 10, &steps), ==, BROCHURE_FAULT_NONE);
  g_assert_cmpint (steps, ==, 67);
  g_assert_cmpint (brochure_score_parse (&bad, 0, 100, 10, &steps), ==, BROCHURE_FAULT_STEP);
}

static const struct
{
  const char *name;
  int minimum;
  int maximum;
  int step;
  const char *text;
  gboolean can;
} prefixes[] = {
  { "empty", 0, 18, 50, "", TRUE },
  { "valid", 0, 18, 50, "6.5", TRUE },
  { "point", 0, 18, 50, "6.", TRUE },
  { "comma", 0, 18, 50, "6,", TRUE },
  { "last-point", 0, 18, 50, "9.", TRUE },
  { "off-step", 0, 18, 50, "6.7", FALSE },
  { "above", 0, 18, 50, "10", FALSE },
  { "letter", 0, 18, 50, "a", FALSE },
  { "lone-point", 0, 18, 50, ".", FALSE },
  { "one-of-three", 142, 210, 100, "1", TRUE },
  { "two-of-three", 142, 210, 100, "18", TRUE },
  { "two-below", 142, 210, 100, "13", FALSE },
  { "three-below", 142, 210, 100, "141", FALSE },
  { "three-above", 142, 210, 100, "211", FALSE },
};

static void
test_prefix (gconstpointer data)
{
  const typeof (prefixes[0]) *row = data;

  g_assert_cmpint (brochure_score_can_become_valid (row->minimum, row->maximum, row->step, row->text), ==,
                   row->can);
}

/* Component scores in steps and the overall score that each test's makers give for them. */
static const struct
{
  const char *name;
  const char *test;
  const char *scale;
  int components[5];
  int overall;
} overalls[] = {
  { "ielts-even", "ielts", "ielts", { 12, 12, 12, 12 }, 12 },
  { "ielts-quarter-up", "ielts", "ielts", { 13, 13, 12, 12 }, 13 },
  { "ielts-eighth-down", "ielts", "ielts", { 13, 12, 12, 12 }, 12 },
  { "ielts-three-quarters-up", "ielts", "ielts", { 13, 13, 13, 12 }, 13 },
  { "ielts-five-eighths-down", "ielts", "ielts", { 14, 13, 13, 13 }, 13 },
  { "ielts-three-quarters-to-whole", "ielts", "ielts", { 14, 14, 13, 13 }, 14 },
  { "ielts-highest", "ielts", "ielts", { 18, 18, 18, 18 }, 18 },
  { "toefl-6-eighth-down", "toefl", "toefl-6", { 11, 10, 10, 10 }, 10 },
  { "toefl-6-quarter-up", "toefl", "toefl-6", { 11, 11, 10, 10 }, 11 },
  { "toefl-120-sum", "toefl", "toefl-120", { 28, 27, 15, 22 }, 92 },
  { "cae-down", "cae", "cae", { 180, 180, 180, 181, 181 }, 180 },
  { "cae-up", "cae", "cae", { 180, 180, 181, 181, 181 }, 181 },
  { "pte-unknown", "pte", "pte", { 60, 60, 60, 60 }, BROCHURE_SCORE_NONE },
  { "missing", "ielts", "ielts", { 12, 12, BROCHURE_SCORE_NONE, 12 }, BROCHURE_SCORE_NONE },
};

static void
test_overall (gconstpointer data)
{
  const typeof (overalls[0]) *row = data;
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  const BrochureLanguageTest *test = brochure_document_find_test (document, row->test);
  const BrochureScale *scale = brochure_score_find_scale (test, row->scale);

  g_assert_cmpint (brochure_score_compute_overall (scale, row->components,
                                                   g_strv_length (scale->components)), ==, row->overall);
}

/* Grade bands of the two Cambridge examinations. */
static void
test_grades (void)
{
  static const struct
  {
    const char *test;
    const char *grade;
    int minimum;
    int maximum;
  } rows[] = {
    { "cae", "A", 200, 210 }, { "cae", "B", 193, 199 }, { "cae", "C", 180, 192 }, { "cae", "B2", 160, 179 },
    { "cpe", "A", 220, 230 }, { "cpe", "B", 213, 219 }, { "cpe", "C", 200, 212 }, { "cpe", "C1", 180, 199 },
  };
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const BrochureLanguageTest *test = brochure_document_find_test (document, rows[i].test);
      const BrochureGrade *grade = brochure_score_find_grade (brochure_score_find_scale (test, rows[i].test),
                                                              rows[i].grade);

      g_assert_cmpint (grade->minimum, ==, rows[i].minimum);
      g_assert_cmpint (grade->maximum, ==, rows[i].maximum);
    }
}

/* The old and the new TOEFL: what the answer says goes before the date, and the old one is assumed. */
static const struct
{
  const char *name;
  const char *scale;
  const char *date;
  BrochureFault fault;
  const char *chosen;
} scales[] = {
  { "neither", NULL, NULL, BROCHURE_FAULT_NONE, "toefl-120" },
  { "last-old-day", NULL, "2026-01-20", BROCHURE_FAULT_NONE, "toefl-120" },
  { "first-new-day", NULL, "2026-01-21", BROCHURE_FAULT_NONE, "toefl-6" },
  { "long-ago", NULL, "0001-01-01", BROCHURE_FAULT_NONE, "toefl-120" },
  { "far-ahead", NULL, "9999-12-31", BROCHURE_FAULT_NONE, "toefl-6" },
  { "no-date", NULL, "2026-02-30", BROCHURE_FAULT_NONE, "toefl-120" },
  { "said-old", "0-120", "2026-01-20", BROCHURE_FAULT_NONE, "toefl-120" },
  { "said-new", "1-6", "2026-01-21", BROCHURE_FAULT_NONE, "toefl-6" },
  { "said-old-too-late", "0-120", "2026-01-21", BROCHURE_FAULT_SCALE, "toefl-120" },
  { "said-new-too-early", "1-6", "2026-01-20", BROCHURE_FAULT_SCALE, "toefl-6" },
  { "said-old-no-date", "0-120", "2026-02-30", BROCHURE_FAULT_NONE, "toefl-120" },
  { "unknown", "0-6", NULL, BROCHURE_FAULT_UNKNOWN_VALUE, NULL },
  { "not-its-id", "toefl-6", NULL, BROCHURE_FAULT_UNKNOWN_VALUE, NULL },
};

static void
test_scale (gconstpointer data)
{
  const typeof (scales[0]) *row = data;
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  const BrochureLanguageTest *test = brochure_document_find_test (document, "toefl");
  g_autoptr(BrochureTestAnswer) answer = brochure_test_answer_new ("toefl");
  const BrochureScale *scale = NULL;

  brochure_input_set_text (&answer->scale, row->scale);
  brochure_input_set_text (&answer->date, row->date);
  g_assert_cmpint (brochure_score_choose_scale (test, answer, &scale), ==, row->fault);
  g_assert_cmpstr (scale != NULL ? scale->id : NULL, ==, row->chosen);
}

/* A score that any scale of the test has says nothing about which it is on. */
static void
test_lacks_scale (void)
{
  static const struct
  {
    const char *test;
    const char *overall;
    const char *scale;
    const char *date;
    gboolean lacks_scale;
  } cases[] = {
    { "toefl", "5", NULL, NULL, TRUE },
    { "toefl", "6", NULL, NULL, TRUE },
    { "toefl", "0", NULL, NULL, TRUE },
    { "toefl", "5,7", NULL, NULL, TRUE },
    { "toefl", "6.001", NULL, NULL, FALSE },
    { "toefl", "7", NULL, NULL, FALSE },
    { "toefl", "-1", NULL, NULL, FALSE },
    { "toefl", "x", NULL, NULL, FALSE },
    { "toefl", NULL, NULL, NULL, FALSE },
    { "toefl", "5", "1-6", NULL, FALSE },
    { "toefl", "5", "what", NULL, FALSE },
    { "toefl", "5", NULL, "2026-05-01", FALSE },
    { "toefl", "5", NULL, "May", TRUE },
    { "ielts", "5", NULL, NULL, FALSE },
  };
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(BrochureTestAnswer) answer = brochure_test_answer_new (cases[i].test);

      brochure_input_set_text (&answer->overall, cases[i].overall);
      brochure_input_set_text (&answer->scale, cases[i].scale);
      brochure_input_set_text (&answer->date, cases[i].date);
      g_assert_cmpint (brochure_score_lacks_scale (brochure_document_find_test (document, cases[i].test), answer), ==,
                       cases[i].lacks_scale);
    }
}

static void
test_date (void)
{
  GDate date;

  g_assert_true (brochure_day_parse ("2024-02-29", &date));
  g_assert_cmpint (g_date_get_day (&date), ==, 29);
  g_assert_false (brochure_day_parse ("2025-02-29", &date));
  g_assert_false (brochure_day_parse ("2024-2-9", &date));
  g_assert_false (brochure_day_parse ("2024-02", &date));
  g_assert_false (brochure_day_parse ("2024", &date));
  g_assert_false (brochure_day_parse ("0000-01-01", &date));
  g_assert_false (brochure_day_parse ("2024-02-29T00:00", &date));
  g_assert_false (brochure_day_parse ("", &date));
}

static void
test_format (void)
{
  static const struct
  {
    int steps;
    int step;
    const char *decimal;
  } rows[] = {
    { 13, 50, "6.5" }, { 14, 50, "7" }, { 1, 50, "0.5" }, { 0, 50, "0" },
    { 90, 100, "90" }, { 67, 10, "6.7" }, { 27, 25, "6.75" }, { -1, 50, "-0.5" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *decimal = brochure_decimal_format_steps (rows[i].steps, rows[i].step);

      g_assert_cmpstr (decimal, ==, rows[i].decimal);
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

  ADD_TABLE ("/score/parse/", parses, test_parse)
  g_test_add_func ("/score/parse/empty", test_parse_empty);
  g_test_add_func ("/score/parse/tenths", test_parse_tenths);
  ADD_TABLE ("/score/prefix/", prefixes, test_prefix)
  ADD_TABLE ("/score/overall/", overalls, test_overall)
  g_test_add_func ("/score/grades", test_grades);
  ADD_TABLE ("/score/scale/", scales, test_scale)
  g_test_add_func ("/score/lacks-scale", test_lacks_scale);
  g_test_add_func ("/score/date", test_date);
  g_test_add_func ("/score/format", test_format);

  return g_test_run ();
}
