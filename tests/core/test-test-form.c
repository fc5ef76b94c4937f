/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-test-form.h"
#include "fixture.h"

/* What is known of the scale of a result before a form asks for scores. */
static const struct
{
  const char *name;
  const char *test;
  const char *said;
  const char *overall;
  const char *date;
  const char *settled; /* the answer afterwards, empty where there is none */
  const char *chosen;  /* the scale that scores are asked on */
} scales[] = {
  { "nothing-filled-in", "toefl", NULL, NULL, NULL, "", NULL },
  { "by-an-early-date", "toefl", NULL, NULL, "2025-05-01", "0-120", "toefl-120" },
  { "by-a-late-date", "toefl", NULL, NULL, "2026-05-01", "1-6", "toefl-6" },
  { "by-no-date", "toefl", NULL, "90", "May", "", NULL },
  { "by-a-score", "toefl", NULL, "90", NULL, "0-120", "toefl-120" },
  { "not-by-a-score-of-both", "toefl", NULL, "5", NULL, "", NULL },
  { "by-the-date-of-a-score-of-both", "toefl", NULL, "5", "2026-05-01", "1-6", "toefl-6" },
  { "said-goes-before", "toefl", "1-6", "90", "2025-05-01", "1-6", "toefl-6" },
  { "said-is-no-scale", "toefl", "7-9", NULL, NULL, "7-9", NULL },
  { "the-only-one", "ielts", NULL, "6.5", "2026-05-01", "", "ielts" },
  { "of-no-test", NULL, NULL, "6.5", "2026-05-01", "", NULL },
};

static void
test_scale (gconstpointer data)
{
  const typeof (scales[0]) *row = data;
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  const BrochureLanguageTest *test = row->test != NULL ? brochure_document_find_test (document, row->test) : NULL;
  g_autoptr(BrochureTestAnswer) answer = brochure_test_answer_new (row->test);
  const BrochureScale *chosen;

  brochure_input_set_text (&answer->scale, row->said);
  brochure_input_set_text (&answer->overall, row->overall);
  brochure_input_set_text (&answer->date, row->date);

  brochure_test_form_settle_scale (test, answer);
  g_assert_cmpstr (brochure_input_get_text (&answer->scale), ==, row->settled);

  chosen = brochure_test_form_choose_scale (test, answer);
  g_assert_cmpstr (chosen != NULL ? chosen->id : NULL, ==, row->chosen);
}

/* A date is asked for where a rule limits the age of results, of all tests or of this one. */
static const struct
{
  const char *name;
  const char *file;
  const char *test;
  gboolean asks;
} dates[] = {
  { "no-limit", "brochure.json", "ielts", FALSE },
  { "limit-of-a-rule", "programmes/glacier-poetry.json", "ielts", TRUE },
  { "limit-of-a-test", "programmes/polder-sociology.json", "ielts", TRUE },
  { "limit-of-other-tests", "programmes/polder-sociology.json", "toefl", FALSE },
};

static void
test_date (gconstpointer data)
{
  const typeof (dates[0]) *row = data;
  g_autoptr(BrochureDocument) document = fixture_load (row->file);
  g_autoptr(BrochureDocument) bundled = fixture_load_bundled ();
  const BrochureLanguageTest *test = brochure_document_find_test (bundled, row->test);

  g_assert_cmpint (brochure_test_form_asks_for_date (document, test), ==, row->asks);
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

  ADD_TABLE ("/test-form/scale/", scales, test_scale)
  ADD_TABLE ("/test-form/date/", dates, test_date)

  return g_test_run ();
}
