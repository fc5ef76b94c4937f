/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"
#include "telling/brochure-wording-check.h"
#include "telling/brochure-wording.h"

static const struct
{
  const char *name;
  const char *title;
  const char *groups[3];
  const char *countries[3];
  const char *words;
} audiences[] = {
  { "own-words", "Students from nearby", { "nordic" }, { "TR" }, "Students from nearby" },
  { "country", NULL, { NULL }, { "TR" }, "Türkiye" },
  { "countries", NULL, { NULL }, { "NL", "BE" }, "Netherlands and Belgium" },
  { "group-first", NULL, { "nordic" }, { "TR" }, "Nordic countries and Türkiye" },
  { "others", NULL, { NULL }, { NULL }, "Everybody else" },
};

static void
test_audience (gconstpointer data)
{
  const typeof (audiences[0]) *row = data;
  g_autoptr(BrochureDocument) document = fixture_load ("programmes/glacier-poetry.json");
  g_autoptr(BrochureText) title = row->title != NULL ? brochure_text_new_literal (g_strdup (row->title)) : NULL;
  BrochureAudience audience = { .title = title, .groups = (GStrv) row->groups, .countries = (GStrv) row->countries };
  g_autofree char *words = brochure_wording_audience (document, &audience);

  g_assert_cmpstr (words, ==, row->words);
}

/* What a rule is called that has no title. */
static const struct
{
  const char *name;
  BrochureRuleType type;
  const char *unit;
  BrochureRuleType parts[2]; /* of one that joins others */
  const char *words;
} rules[] = {
  { "degree", BROCHURE_RULE_DEGREE_LEVEL, NULL, { 0 }, "Degree" },
  { "subject", BROCHURE_RULE_SUBJECT, NULL, { 0 }, "Subject" },
  { "test", BROCHURE_RULE_LANGUAGE_TEST, NULL, { 0 }, "Language test" },
  { "age", BROCHURE_RULE_TEST_AGE, NULL, { 0 }, "Age of the test result" },
  { "document", BROCHURE_RULE_DOCUMENT, NULL, { 0 }, "Document" },
  { "told", BROCHURE_RULE_INFO, NULL, { 0 }, "Good to Know" },
  { "number", BROCHURE_RULE_NUMBER, NULL, { 0 }, "Further requirement" },
  { "number-of-units", BROCHURE_RULE_NUMBER, "ćwierćpunkty", { 0 }, "Ćwierćpunkty" },
  { "number-of-nothing", BROCHURE_RULE_NUMBER, "", { 0 }, "" },
  { "any", BROCHURE_RULE_ANY_OF, NULL, { BROCHURE_RULE_DEGREE_LEVEL, BROCHURE_RULE_SUBJECT }, "Degree or Subject" },
  { "all", BROCHURE_RULE_ALL_OF, NULL, { BROCHURE_RULE_DEGREE_LEVEL, BROCHURE_RULE_SUBJECT }, "Degree and Subject" },
};

static void
test_rule (gconstpointer data)
{
  const typeof (rules[0]) *row = data;
  g_autoptr(GPtrArray) joined = g_ptr_array_new ();
  g_autoptr(BrochureText) unit = row->unit != NULL ? brochure_text_new_literal (g_strdup (row->unit)) : NULL;
  BrochureRule parts[] = { { .type = row->parts[0] }, { .type = row->parts[1] } };
  BrochureRule rule = { .type = row->type, .unit = unit, .rules = joined };
  g_autofree char *words = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    g_ptr_array_add (joined, &parts[i]);

  words = brochure_wording_rule (&rule);
  g_assert_cmpstr (words, ==, row->words);
}

static const struct
{
  const char *name;
  BrochureOfferingState state;
  const char *apply_until;
  const char *words;
} offerings[] = {
  { "open", BROCHURE_OFFERING_ACTIVE, NULL, "Takes place as listed" },
  { "last-day", BROCHURE_OFFERING_ACTIVE, "2026-11-24", "Takes place as listed" },
  { "day-after", BROCHURE_OFFERING_ACTIVE, "2026-11-23", "Not open for applications" },
  { "inactive", BROCHURE_OFFERING_INACTIVE, NULL, "Not open for applications" },
  { "cancelled", BROCHURE_OFFERING_CANCELLED, "2026-11-24", "Cancelled" },
};

static void
test_offering (gconstpointer data)
{
  const typeof (offerings[0]) *row = data;
  BrochurePartialDate until = { 0 };
  BrochureOffering offering = { .state = row->state, .apply_until = row->apply_until != NULL ? &until : NULL };
  GDate today = fixture_get_today ();

  if (row->apply_until != NULL)
    g_assert_true (brochure_partial_date_parse (row->apply_until, &until));

  g_assert_cmpstr (brochure_wording_offering_state (&offering, &today), ==, row->words);
}

/* Where the lowest figure is the best, nobody could tell without the scale. */
static void
test_lower_is_better (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autoptr(GPtrArray) none = g_ptr_array_new ();
  BrochureScale scale = { .minimum = 10, .maximum = 50, .step = 10 };
  BrochureRule rule = {
    .type = BROCHURE_RULE_NUMBER, .lower_is_better = TRUE, .minimum = (char *) "2.5", .scale = &scale, .country_minima = none,
  };
  g_autofree char *words = brochure_wording_rule_text (document, &rule);

  g_assert_cmpstr (words, ==, "2.5 or less\nOn a scale from 1, the best, to 5");
}

/* When tests were scored on a scale, which a reader chooses by. */
static void
test_scale_dates (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  static const struct { const char *test; const char *scale; const char *words; } cases[] = {
    { "toefl", "toefl-120", "Tests until 20 January 2026" },
    { "toefl", "toefl-6", "Tests since 21 January 2026" },
    { "ielts", "ielts", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const BrochureLanguageTest *test = brochure_document_find_test (document, cases[i].test);
      g_autofree char *words = brochure_wording_check_scale_dates (brochure_score_find_scale (test, cases[i].scale));

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* A fact to be pasted elsewhere says where it is from, and without a source no more than it is. */
static void
test_fact (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  BrochureFact fact = *brochure_programme_find_fact (brochure_document_get_programme (document), "F76");
  g_autofree char *sourced = brochure_wording_fact (document, &fact);
  g_autofree char *bare = NULL;

  g_assert_cmpstr (sourced, ==, "Duration: 2 years [F76, Study portal: ICT in the Public Sector (2022)]");

  fact.source = NULL;
  bare = brochure_wording_fact (document, &fact);
  g_assert_cmpstr (bare, ==, "Duration: 2 years");
}

/* What must be filled in first depends on what the sets of requirements are for. */
static void
test_country_first (void)
{
  static const struct { const char *file; const char *words; } cases[] = {
    { "brochure.json", "Fill in the country first: it decides which requirements apply." },
    { "programmes/dijle-brewing.json", "Fill in your nationality first: it decides which requirements apply." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(BrochureDocument) document = fixture_load (cases[i].file);

      g_assert_cmpstr (brochure_wording_check_country (document), ==, cases[i].words);
    }
}

static void
test_codes (void)
{
  g_assert_cmpstr (brochure_wording_organisation ("institute"), ==, "Institute");
  g_assert_cmpstr (brochure_wording_organisation ("department"), ==, "Department");
  g_assert_null (brochure_wording_organisation ("guild"));
  g_assert_cmpstr (brochure_wording_per (BROCHURE_PER_PROGRAMME), ==, "for the whole programme");
  g_assert_cmpstr (brochure_wording_per (BROCHURE_PER_ECTS), ==, "per credit (ECTS)");
  g_assert_null (brochure_wording_per (BROCHURE_PER_NOTHING));
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

  ADD_TABLE ("/wording/audience/", audiences, test_audience)
  ADD_TABLE ("/wording/rule/", rules, test_rule)
  ADD_TABLE ("/wording/offering/", offerings, test_offering)
  g_test_add_func ("/wording/lower-is-better", test_lower_is_better);
  g_test_add_func ("/wording/scale-dates", test_scale_dates);
  g_test_add_func ("/wording/fact", test_fact);
  g_test_add_func ("/wording/country-first", test_country_first);
  g_test_add_func ("/wording/codes", test_codes);

  return g_test_run ();
}
