/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-enum.h"
#include "eligibility/brochure-check.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "telling/brochure-explanation.h"
#include "fixture.h"

/* Advisories beyond the three that go with every result of the bundled brochure in 2026. */
static const struct
{
  const char *name;
  const char *answers;
  const char *advisories;
} advisory_rows[] = {
  { "empty", "{}", "" },
  { "ielts", "{'country': 'IN', 'tests': [{'test': 'ielts'}]}", "ielts-may-differ test-age-not-stated" },
  { "ielts-no-country", "{'tests': [{'test': 'ielts'}]}", "ielts-may-differ test-age-not-stated" },
  { "ielts-invalid", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 99}]}", "ielts-may-differ test-age-not-stated" },
  { "us-only", "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 89, 'components': {'reading': 22, 'listening': 22, "
    "'speaking': 22, 'writing': 23}}]}", "passes-us-set-only test-age-not-stated" },
  { "us-and-international", "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 110}]}", "test-age-not-stated" },
  { "us-passes-by-cpe", "{'country': 'US', 'tests': [{'test': 'cpe', 'components': {'reading': 200, 'listening': 200, "
    "'speaking': 200, 'writing': 200}}]}", "cambridge-components test-age-not-stated" },
  { "us-cae-open", "{'country': 'US', 'tests': [{'test': 'cae'}]}", "cambridge-components test-age-not-stated" },
  { "us-cae-invalid", "{'country': 'US', 'tests': [{'test': 'cae', 'overall': 1}]}", "test-age-not-stated" },
  { "int-cae", "{'country': 'IN', 'tests': [{'test': 'cae', 'overall': 190}]}", "test-age-not-stated" },
  { "concordance", "{'country': 'IN', 'tests': [{'test': 'toefl', 'scale': '1-6', 'overall': 2}]}",
    "concordance-used test-age-not-stated" },
  { "concordance-not-yet", "{'country': 'IN', 'tests': [{'test': 'toefl', 'scale': '1-6'}]}", "test-age-not-stated" },
  { "no-test-taken", "{'country': 'IN', 'tests': [{'test': 'none-yet'}, {'test': 'exempt'}, {}]}", "" },
  { "other-test", "{'country': 'IN', 'tests': [{'test': 'other'}]}", "test-age-not-stated" },
  { "all", "{'country': 'US', 'tests': [{'test': 'ielts', 'overall': 6}, {'test': 'cae', 'overall': 150}, "
    "{'test': 'toefl', 'scale': '1-6', 'overall': 3}]}", "ielts-may-differ passes-us-set-only cambridge-components concordance-used test-age-not-stated" },
};

static char *
list_advisories (const BrochureEvaluation *evaluation)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;

  for (guint i = 0; i < BROCHURE_N_ADVISORIES; i++)
    if (brochure_evaluation_has_advisory (evaluation, (BrochureAdvisory) i))
      g_strv_builder_add (builder, brochure_enum_to_string (BROCHURE_TYPE_ADVISORY, (BrochureAdvisory) i));
  names = g_strv_builder_end (builder);

  return g_strjoinv (" ", names);
}

static void
test_advisory (gconstpointer data)
{
  const typeof (advisory_rows[0]) *row = data;
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autoptr(BrochureAnswers) answers = fixture_read_answers (row->answers);
  GDate today = fixture_get_today ();
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);
  g_autofree char *found = list_advisories (evaluation);
  g_autofree char *expected = NULL;

  expected = g_strconcat ("not-a-decision listing-dated ", row->advisories, *row->advisories != '\0' ? " " : "",
                          "programme-closed", NULL);
  g_assert_cmpstr (found, ==, expected);

  for (guint i = 0; i < BROCHURE_N_ADVISORIES; i++)
    if (brochure_evaluation_has_advisory (evaluation, (BrochureAdvisory) i))
      {
        g_autofree char *text = brochure_explanation_advisory (evaluation, (BrochureAdvisory) i);

        g_assert_cmpuint (strlen (text), >, 10);
        g_assert_null (strchr (text, '{'));
      }
}

/* The dates of the listing passed at the end of October 2022; a programme that still starts is not dated. */
static void
test_dated (void)
{
  g_autoptr(BrochureDocument) bundled = fixture_load_bundled ();
  g_autoptr(BrochureDocument) other = fixture_load_other ();
  g_autoptr(BrochureAnswers) answers = brochure_answers_new ();
  static const struct
  {
    int year;
    int month;
    int day;
    gboolean is_dated;
    gboolean other_is_dated;
  } days[] = {
    { 2022, 8, 1, FALSE, FALSE }, { 2022, 10, 31, FALSE, FALSE }, { 2022, 11, 1, TRUE, FALSE },
    { 2031, 9, 8, TRUE, FALSE }, { 2031, 9, 9, TRUE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      GDate today = fixture_get_today ();
      g_autoptr(BrochureEvaluation) first = NULL;
      g_autoptr(BrochureEvaluation) second = NULL;

      g_date_set_dmy (&today, days[i].day, days[i].month, days[i].year);
      first = brochure_evaluation_new (bundled, answers, NULL, &today);
      second = brochure_evaluation_new (other, answers, NULL, &today);
      g_assert_cmpint (brochure_evaluation_has_advisory (first, BROCHURE_ADVISORY_LISTING_DATED), ==,
                       days[i].is_dated);
      g_assert_cmpint (brochure_evaluation_has_advisory (second, BROCHURE_ADVISORY_LISTING_DATED), ==,
                       days[i].other_is_dated);
      g_assert_false (brochure_evaluation_has_advisory (second, BROCHURE_ADVISORY_PROGRAMME_CLOSED));
    }
}

/* The other set is one call away, whatever the country. */
static void
test_named_set (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  GPtrArray *sets = brochure_document_get_programme (document)->requirement_sets;
  GDate today = fixture_get_today ();

  for (guint i = 0; i < sets->len; i++)
    {
      static const char * const answers[] = {
        "{'country': 'US', 'tests': [{'test': 'ielts', 'overall': 6}]}", "{'tests': [{'test': 'ielts', 'overall': 6}]}",
      };
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      for (guint j = 0; j < G_N_ELEMENTS (answers); j++)
        {
          g_autoptr(BrochureAnswers) given = fixture_read_answers (answers[j]);
          g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, given, set, &today);
          g_autofree char *result = fixture_summarize (evaluation);

          g_assert_cmpstr (result, ==, g_str_equal (set->id, "united-states") ? "united-states IIM(M) I"
                                                                              : "international IID(D) D");
        }
    }
}

/* What form and verdict bind to. */
static void
on_event (guint *n_events)
{
  (*n_events)++;
}

static void
test_check (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autoptr(BrochureAnswers) answers = fixture_read_answers ("{'country': 'US', 'tests': [{'test': 'ielts', 'overall': 6}]}");
  g_autoptr(BrochureAnswers) held = fixture_read_answers ("{'country': 'US'}");
  GDate today = fixture_get_today ();
  BrochureCheck *check = brochure_check_new (document, &today);
  g_autofree char *kept = NULL;
  g_autofree char *chosen = NULL;
  guint n_changed = 0;
  guint n_kept = 0;

  g_signal_connect_swapped (check, "changed", G_CALLBACK (on_event), &n_changed);
  g_signal_connect_swapped (check, "notify::kept", G_CALLBACK (on_event), &n_kept);
  brochure_check_set_answers (check, answers);
  g_object_get (check, "kept", &kept, NULL);
  g_assert_cmpstr (kept, ==, "{\"country\":\"US\",\"tests\":[{\"test\":\"ielts\",\"overall\":6}]}");
  g_assert_cmpstr (brochure_check_get_evaluation (check)->set->id, ==, "united-states");
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_cmpuint (n_kept, ==, 1);

  /* What was kept is no news, what a form cannot hold is not forgotten before something is answered. */
  g_object_set (check, "kept", kept, NULL);
  g_assert_cmpuint (n_changed, ==, 1);
  brochure_check_restrict_answers (check, held);
  g_assert_cmpuint (brochure_check_get_evaluation (check)->answers->tests->len, ==, 0);
  g_assert_cmpuint (n_changed, ==, 2);
  g_assert_cmpuint (n_kept, ==, 1);

  brochure_check_set_chosen_set (check, "international");
  g_assert_cmpstr (brochure_check_get_evaluation (check)->set->id, ==, "international");
  g_object_set (check, "kept", "{\"country\": \"IN\"}", NULL);
  g_object_get (check, "chosen-set", &chosen, NULL);
  g_assert_null (chosen);

  g_test_expect_message ("brochure", G_LOG_LEVEL_MESSAGE, "*answers cannot be read*");
  g_object_set (check, "kept", "[1]", NULL);
  g_test_assert_expected_messages ();
  g_assert_true (brochure_answers_is_empty (brochure_check_get_answers (check)));

  g_assert_finalize_object (check);
}

/* What a page shows about one test: distance, what would change the verdict, what was computed. */
static void
test_details (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  GDate today = fixture_get_today ();
  static const struct
  {
    const char *answers;
    int overall;
    gboolean is_computed;
    int short_by;
    int needed;
    int component_score;
    const char *component;
  } details[] = {
    { "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 5.5}]}", 11, FALSE, 2, 13, -1, NULL },
    { "{'country': 'IN', 'tests': [{'test': 'ielts', 'components': {'reading': 6, 'writing': 6, 'listening': 6, "
      "'speaking': 6}}]}", 12, TRUE, 1, 13, -1, NULL },
    { "{'country': 'CN', 'tests': [{'test': 'toefl', 'scale': '1-6', 'overall': 4.5}]}", 9, FALSE, 0, 10, -1, NULL },
    { "{'country': 'CN', 'tests': [{'test': 'toefl', 'scale': '1-6', 'overall': 1}]}", 2, FALSE, 0, 10, -1, NULL },
    { "{'country': 'US', 'tests': [{'test': 'toefl', 'overall': 95}]}", 95, FALSE, 0, 110, -1, "reading" },
    { "{'country': 'US', 'tests': [{'test': 'cpe', 'components': {'writing': 166, 'reading': 168}}]}", -1, FALSE, 3, -1,
      166, "reading" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (details); i++)
    {
      g_autoptr(BrochureAnswers) answers = fixture_read_answers (details[i].answers);
      g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);
      const BrochureRuleResult *rule = brochure_evaluation_find_rule (evaluation, "english");
      const BrochureTestResult *test = g_ptr_array_index (rule->tests, 0);

      g_assert_true (rule->best == test);
      g_assert_cmpint (test->overall, ==, details[i].overall);
      g_assert_cmpint (test->is_computed, ==, details[i].is_computed);
      g_assert_cmpint (test->short_by, ==, details[i].short_by);
      g_assert_cmpint (test->needed, ==, details[i].needed);
      g_assert_cmpint (test->component_score, ==, details[i].component_score);
      g_assert_cmpstr (test->components != NULL ? g_array_index (test->components, BrochureComponentResult, 0).name
                                                : NULL, ==, details[i].component);
    }
}

/* The rules that gave the overall verdict, and no others. */
static void
test_deciding (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autoptr(BrochureAnswers) answers = fixture_read_answers (
    "{'country': 'IN', 'degreeLevel': 'in-progress', 'field': 'other', 'tests': [{'test': 'ielts', 'overall': 7}]}");
  GDate today = fixture_get_today ();
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);

  g_assert_cmpint (evaluation->overall, ==, BROCHURE_VERDICT_NEEDS_ASSESSMENT);
  g_assert_cmpuint (evaluation->deciding->len, ==, 2);
  g_assert_true (brochure_evaluation_find_rule (evaluation, "degree-level")->is_deciding);
  g_assert_true (brochure_evaluation_find_rule (evaluation, "subject")->is_deciding);
  g_assert_false (brochure_evaluation_find_rule (evaluation, "english")->is_deciding);
  g_assert_null (brochure_evaluation_find_rule (evaluation, "height"));
}

/* A few sentences as a reader gets them. */
static void
test_wording (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  GDate today = fixture_get_today ();
  static const struct
  {
    const char *answers;
    const char *parts[5];
  } sentences[] = {
    { "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 6}]}", { "IELTS", "6.0", "0.5", "6.5" } },
    { "{'country': 'CN', 'tests': [{'test': 'toefl', 'scale': '1-6', 'overall': 4.5}]}", { "4.5", "86", "94", "90" } },
    { "{'country': 'US', 'tests': [{'test': 'cpe', 'components': {'writing': 168}}]}", { "168", "Writing", "1", "169" } },
    { "{'country': 'US', 'tests': [{'test': 'cae', 'components': {'writing': 170}}]}",
      { "C1\u00a0Advanced", "Reading", "Listening", "Speaking", "169" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autoptr(BrochureAnswers) answers = fixture_read_answers (sentences[i].answers);
      g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);
      g_autofree char *text = brochure_explanation_rule (evaluation, brochure_evaluation_find_rule (evaluation, "english"));

      for (guint j = 0; j < G_N_ELEMENTS (sentences[i].parts) && sentences[i].parts[j] != NULL; j++)
        if (strstr (text, sentences[i].parts[j]) == NULL)
          g_error ("“%s” does not say “%s”", text, sentences[i].parts[j]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (advisory_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/evaluation-details/advisories/", advisory_rows[i].name, NULL);

      g_test_add_data_func (path, &advisory_rows[i], test_advisory);
    }

  g_test_add_func ("/evaluation-details/advisories/dated", test_dated);
  g_test_add_func ("/evaluation-details/named-set", test_named_set);
  g_test_add_func ("/evaluation-details/check", test_check);
  g_test_add_func ("/evaluation-details/details", test_details);
  g_test_add_func ("/evaluation-details/deciding", test_deciding);
  g_test_add_func ("/evaluation-details/wording", test_wording);

  return g_test_run ();
}
