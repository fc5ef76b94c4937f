/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-enum.h"
#include "content/brochure-enums.h"
#include "content/reading/brochure-loader.h"
#include "eligibility/brochure-answers-json.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "fixture.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-report.h"
#include "telling/brochure-wording-check.h"
#include "telling/brochure-wording.h"

#define LANGUAGE (1 << BROCHURE_RULE_LANGUAGE_TEST)
#define CHOICES (1 << BROCHURE_RULE_DEGREE_LEVEL | 1 << BROCHURE_RULE_SUBJECT | 1 << BROCHURE_RULE_CHOICE)
#define AGE (1 << BROCHURE_RULE_TEST_AGE)
#define NUMBER (1 << BROCHURE_RULE_NUMBER)
#define TOLD (1 << BROCHURE_RULE_DOCUMENT | 1 << BROCHURE_RULE_INFO)
#define ANY ((1 << (BROCHURE_RULE_UNKNOWN + 1)) - 1)

/* Every reason, and the kinds of rule that can have it. */
static const struct
{
  BrochureReason reason;
  int types;
} reasons[] = {
  { BROCHURE_REASON_INVALID, LANGUAGE | AGE | CHOICES | NUMBER },
  { BROCHURE_REASON_UNKNOWN_RULE, 1 << BROCHURE_RULE_UNKNOWN },
  { BROCHURE_REASON_NOT_IN_FORCE, ANY },
  { BROCHURE_REASON_NOT_JUDGED, TOLD | AGE },
  { BROCHURE_REASON_RULE_AT_FAULT, ANY },
  { BROCHURE_REASON_ANSWER_MEETS, CHOICES },
  { BROCHURE_REASON_ANSWER_ASSESSED, CHOICES },
  { BROCHURE_REASON_ANSWER_FAILS, CHOICES },
  { BROCHURE_REASON_ANSWER_MISSING, CHOICES },
  { BROCHURE_REASON_WORK_ASSESSED, CHOICES },
  { BROCHURE_REASON_WORK_MISSING, CHOICES },
  { BROCHURE_REASON_NO_DEGREE, 1 << BROCHURE_RULE_SUBJECT },
  { BROCHURE_REASON_NO_COUNTRY, LANGUAGE | NUMBER },
  { BROCHURE_REASON_NO_SET, LANGUAGE },
  { BROCHURE_REASON_NO_TEST, LANGUAGE | AGE },
  { BROCHURE_REASON_TEST_MISSING, LANGUAGE },
  { BROCHURE_REASON_NONE_YET, LANGUAGE },
  { BROCHURE_REASON_OTHER_TEST, LANGUAGE },
  { BROCHURE_REASON_EXEMPT, LANGUAGE },
  { BROCHURE_REASON_NOT_LISTED, LANGUAGE },
  { BROCHURE_REASON_NO_MINIMUM, LANGUAGE },
  { BROCHURE_REASON_SCORE_MISSING, LANGUAGE },
  { BROCHURE_REASON_COMPONENTS_MISSING, LANGUAGE },
  { BROCHURE_REASON_MINIMUM_MET, LANGUAGE },
  { BROCHURE_REASON_GRADE_MET, LANGUAGE },
  { BROCHURE_REASON_COMPONENTS_MET, LANGUAGE },
  { BROCHURE_REASON_TOTAL_SUFFICES, LANGUAGE },
  { BROCHURE_REASON_BELOW_MINIMUM, LANGUAGE },
  { BROCHURE_REASON_GRADE_BELOW, LANGUAGE },
  { BROCHURE_REASON_COMPONENT_BELOW, LANGUAGE },
  { BROCHURE_REASON_UNCOUNTED_BELOW, LANGUAGE },
  { BROCHURE_REASON_MODULE, LANGUAGE },
  { BROCHURE_REASON_CONCORDANCE_MET, LANGUAGE },
  { BROCHURE_REASON_CONCORDANCE_BELOW, LANGUAGE },
  { BROCHURE_REASON_CONCORDANCE_STRADDLES, LANGUAGE },
  { BROCHURE_REASON_CONCORDANCE_COMPONENT, LANGUAGE },
  { BROCHURE_REASON_SCALE_MISSING, LANGUAGE },
  { BROCHURE_REASON_TOTAL_INSUFFICIENT, LANGUAGE },
  { BROCHURE_REASON_NUMBER_MISSING, NUMBER },
  { BROCHURE_REASON_NUMBER_MET, NUMBER },
  { BROCHURE_REASON_NUMBER_SHORT, NUMBER },
  { BROCHURE_REASON_AGE_MET, AGE },
  { BROCHURE_REASON_TOO_OLD, LANGUAGE | AGE },
  { BROCHURE_REASON_DATE_MISSING, LANGUAGE | AGE },
};

/* A rule and a result by it that have nothing but what they must have. */
typedef struct
{
  BrochureRule rule;
  BrochureScale scale;
  BrochureRuleResult result;
  BrochureAcceptedTest accepted;
  BrochureTestResult *test;
  BrochureTestAnswer *answer;
  GHashTable *no_minima;
  GPtrArray *none;
} Bare;

static Bare *
bare_new (BrochureDocument *document,
          BrochureRuleType  type,
          BrochureReason    reason,
          gboolean          is_lower)
{
  Bare *self = g_new0 (Bare, 1);
  const BrochureLanguageTest *ielts = brochure_document_find_test (document, "ielts");

  self->none = g_ptr_array_new ();
  self->no_minima = g_hash_table_new (g_str_hash, g_str_equal);
  self->accepted = (BrochureAcceptedTest) { .test = (char *) "ielts", .component_minima = self->no_minima };
  self->scale = (BrochureScale) { .step = 10, .maximum = 100 };
  self->rule = (BrochureRule) {
    .id = (char *) "bare", .type = type, .choices = self->none, .accepted_tests = self->none, .rules = self->none,
    .country_minima = self->none, .max_age_months = 24, .scale = &self->scale, .lower_is_better = is_lower,
  };
  self->answer = brochure_test_answer_new ("ielts");
  brochure_input_set_text (&self->answer->grade, "C");
  brochure_input_set_text (&self->answer->module, "general");
  self->test = brochure_test_result_new (self->answer, 0);
  self->test->test = ielts;
  self->test->accepted = &self->accepted;
  self->test->scale = self->test->minimum_scale = g_ptr_array_index (ielts->scales, 0);
  self->test->reason = reason;
  self->result = (BrochureRuleResult) {
    .rule = &self->rule, .verdict = BROCHURE_VERDICT_NEEDS_ASSESSMENT, .reason = reason,
    .number = 50, .minimum = 60, .short_by = 10,
    .best = type == BROCHURE_RULE_LANGUAGE_TEST ? self->test : NULL,
  };

  return self;
}

static void
bare_free (Bare *self)
{
  brochure_test_result_free (self->test);
  brochure_test_answer_free (self->answer);
  g_hash_table_unref (self->no_minima);
  g_ptr_array_unref (self->none);
  g_free (self);
}

/* What an evaluation may have to say of a test: minima and components are there or not. */
static void
fill_in (BrochureTestResult *test,
         guint               level)
{
  const BrochureComponentResult components[] = { { "writing", 11, 12 }, { "speaking", 10, level > 2 ? 13 : 12 } };

  test->overall = 12;
  test->minimum = 13;
  test->short_by = 1;
  test->needed = 13;

  if (level == 0)
    return;

  test->component_minimum = 12;
  test->component_score = 10;
  test->range_minimum = 12;
  test->range_maximum = 14;
  test->components = g_array_new (FALSE, FALSE, sizeof components[0]);
  g_array_append_vals (test->components, components, MIN (level, G_N_ELEMENTS (components)));
}

static void
check_words (const char *words,
             const char *what)
{
  g_assert_nonnull (words);

  if (*words == '\0' || strpbrk (words, "{}") != NULL || strstr (words, "–") != NULL || strstr (words, "%") != NULL)
    g_error ("%s: “%s”", what, words);
}

/* No reason is without a sentence, whatever little is known beside it. */
static void
test_reasons (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_other ();
  g_autoptr(BrochureAnswers) answers = brochure_answers_new ();
  GDate today = fixture_get_today ();
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);

  g_assert_cmpuint (G_N_ELEMENTS (reasons), ==, BROCHURE_REASON_DATE_MISSING);

  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    for (int type = 0; type <= BROCHURE_RULE_UNKNOWN; type++)
      for (guint level = 0; level < 4; level++)
        {
          const char *name = brochure_enum_to_string (BROCHURE_TYPE_REASON, reasons[i].reason);
          gboolean is_filled = level > 0 || (reasons[i].reason != BROCHURE_REASON_COMPONENT_BELOW &&
                                             reasons[i].reason != BROCHURE_REASON_COMPONENTS_MISSING &&
                                             reasons[i].reason != BROCHURE_REASON_UNCOUNTED_BELOW &&
                                             reasons[i].reason != BROCHURE_REASON_CONCORDANCE_BELOW &&
                                             reasons[i].reason != BROCHURE_REASON_CONCORDANCE_COMPONENT);
          g_autofree char *why = NULL;
          g_autofree char *change = NULL;
          g_autofree char *brief = NULL;
          Bare *bare;

          if ((reasons[i].types & 1 << type) == 0 || !is_filled)
            continue;

          bare = bare_new (document, (BrochureRuleType) type, reasons[i].reason, level % 2 == 1);
          fill_in (bare->test, level);
          why = brochure_explanation_rule (evaluation, &bare->result);
          change = brochure_explanation_change (evaluation, &bare->result, bare->result.best);
          brief = brochure_explanation_brief (evaluation, &bare->result);
          check_words (why, name);
          check_words (brief, name);
          if (change != NULL)
            check_words (change, name);
          if (g_str_equal (why, brochure_wording_check_verdict (bare->result.verdict)))
            g_error ("%s of a rule of type %d has no sentence", name, type);

          bare_free (bare);
        }
}

static const struct
{
  const char *name;
  const char *answers;
  const char *rule;
  const char *why;
  const char *change;
} sentences[] = {
  { "below-minimum", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 6}]}", "english",
    "IELTS 6.0 is 0.5 short of the listed minimum of 6.5.", "This would do: IELTS 6.5" },
  { "below-grade", "{'country': 'IN', 'tests': [{'test': 'cae', 'overall': 175}]}", "english",
    "C1\u00a0Advanced 175 is 5 short of grade C, which starts at 180.", "This would do: C1\u00a0Advanced grade C" },
  { "one-component", "{'country': 'US', 'tests': [{'test': 'cae', 'components': {'writing': 168}}]}", "english",
    "168 in Writing is 1 short of the listed minimum of 169.", "This would do: C1\u00a0Advanced with 169 in Listening, Reading, Writing and Speaking" },
  { "two-components", "{'country': 'US', 'tests': [{'test': 'cae', 'components': {'writing': 168, 'speaking': 160}}]}",
    "english", "168 in Writing and 160 in Speaking: the listed minimum is 169 in Writing and Speaking.",
    "This would do: C1\u00a0Advanced with 169 in Listening, Reading, Writing and Speaking" },
  { "components-missing", "{'country': 'US', 'tests': [{'test': 'toefl', 'scale': '0-120', 'overall': 95, "
    "'components': {'reading': 25, 'listening': 25}}]}", "english",
    "Fill in the scores of TOEFL iBT that are missing. The listed minimum is 20 in Speaking and Writing.",
    "An overall score of 100 or more would certainly do." },
  { "straddles", "{'country': 'CN', 'tests': [{'test': 'toefl', 'scale': '1-6', 'overall': 4.5}]}", "english",
    "TOEFL iBT 4.5 corresponds to 86 to 94 on the scale of the listed minimum of 90, which lies in between; "
    "the university decides.", "An overall score of 5.0 or more would certainly do." },
  { "module", "{'country': 'IN', 'tests': [{'test': 'ielts', 'module': 'general', 'overall': 7}]}", "english",
    "The score is high enough. Whether General Training counts is not listed; the university decides.",
    "The same score in Academic would do." },
  { "not-listed", "{'country': 'IN', 'tests': [{'test': 'pte', 'overall': 70}]}", "english",
    "This test is not listed for this group. Whether it counts, the university decides.", NULL },
  { "own-words", "{'country': 'IN', 'tests': [{'test': 'cpe', 'overall': 210}]}", "english",
    "For this group C1 Advanced is listed and C2\u00a0Proficiency is not, although that is the higher examination. "
    "Whether it counts, the university decides.", NULL },
  { "no-set", "{'country': 'NL', 'tests': [{'test': 'ielts', 'overall': 7}]}", "english",
    "No requirements are listed for this country. Which test counts, the university decides.", NULL },
  { "exempt", "{'country': 'IN', 'tests': [{'test': 'exempt'}]}", "english",
    "Nobody is listed as exempt. Whether you are, the university decides.", NULL },
  { "invalid", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 6.2}]}", "english",
    "One of the answers cannot be right. Correct it to see the result.", NULL },
  { "degree-assessed", "{'country': 'IN', 'degreeLevel': 'in-progress'}", "degree-level",
    "Whether your answer is enough, the Board of Admissions decides.", NULL },
  { "degree-fails", "{'country': 'IN', 'degreeLevel': 'none', 'work': 'none'}", "degree-level",
    "Your answer does not meet this requirement.",
    "This would do: “Bachelor’s degree” or “Master’s degree”" },
  { "subject-in-own-words", "{'country': 'IN', 'degreeLevel': 'bachelor', 'field': 'other'}", "subject",
    "The listing wants computer science or a subject very near it. With another one the Board of Admissions decides, "
    "and work experience counts.", NULL },
};

static void
test_sentence (gconstpointer data)
{
  const typeof (sentences[0]) *row = data;
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autoptr(BrochureAnswers) answers = fixture_read_answers (row->answers);
  GDate today = fixture_get_today ();
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);
  const BrochureRuleResult *result = brochure_evaluation_find_rule (evaluation, row->rule);
  g_autofree char *why = brochure_explanation_rule (evaluation, result);
  g_autofree char *change = brochure_explanation_change (evaluation, result, result->best);

  g_assert_cmpstr (why, ==, row->why);
  g_assert_cmpstr (change, ==, row->change);
}

#define ALL "'degreeLevel': 'bachelor', 'field': 'cs'"

static const struct
{
  const char *name;
  const char *answers;
  const char *headline;
  const char *would_do;
} reports[] = {
  { "meets", "{'country': 'IN', " ALL ", 'tests': [{'test': 'ielts', 'overall': 7}]}", "Meets the listed requirements",
    NULL },
  { "short", "{'country': 'IN', " ALL ", 'tests': [{'test': 'ielts', 'overall': 6}]}", "English: 0.5 short",
    "This would do: IELTS 6.5, TOEFL iBT 90 or C1\u00a0Advanced grade C" },
  { "short-in-one", "{'country': 'US', " ALL ", 'tests': [{'test': 'cae', 'components': {'writing': 160}}]}",
    "English: 9 short in Writing",
    "This would do: IELTS 6.0\nor TOEFL iBT 80 with 20 in each part\nor C2\u00a0Proficiency with 169 in "
    "Listening, Reading, Writing and Speaking\nor C1\u00a0Advanced with 169 in Listening, Reading, Writing and Speaking" },
  { "not-listed", "{'country': 'IN', " ALL ", 'tests': [{'test': 'pte', 'overall': 70}]}", "English: Not listed",
    "This would do: IELTS 6.5, TOEFL iBT 90 or C1\u00a0Advanced grade C" },
  { "module", "{'country': 'IN', " ALL ", 'tests': [{'test': 'ielts', 'module': 'general', 'overall': 7}]}",
    "English: General Training not listed", "The same score in Academic would do." },
  { "degree-missing", "{'country': 'IN', 'field': 'cs', 'tests': [{'test': 'ielts', 'overall': 7}]}", "Degree: Missing",
    "Fill in the degree you hold or are studying for." },
  { "two-short", "{'country': 'IN', 'degreeLevel': 'none', 'work': 'none', 'tests': [{'test': 'ielts', 'overall': 6}]}",
    "2 requirements are not met", "Degree: “Bachelor’s degree” or “Master’s degree”\n"
    "English: IELTS 6.5, TOEFL iBT 90 or C1\u00a0Advanced grade C" },
  { "subject", "{'country': 'IN', 'degreeLevel': 'bachelor', 'field': 'other', "
    "'tests': [{'test': 'ielts', 'overall': 7}]}",
    "Subject: Needs individual assessment",
    "The listing wants computer science or a subject very near it. With another one the Board of Admissions decides, "
    "and work experience counts." },
  { "nothing", "{}", "More information needed",
    "Fill in the country first: it decides which requirements apply." },
  { "only-country", "{'country': 'IN'}", "More information needed", "Fill in the degree you hold or are studying for." },
  { "slip", "{'country': 'IN', " ALL ", 'tests': [{'test': 'ielts', 'overall': 6.2}]}", "1 answer is not valid",
    "Values go from 0.0 to 9.0 in steps of 0.5." },
};

static void
test_report (gconstpointer data)
{
  const typeof (reports[0]) *row = data;
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autoptr(BrochureAnswers) answers = fixture_read_answers (row->answers);
  GDate today = fixture_get_today ();
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);
  g_autofree char *headline = brochure_report_headline (evaluation);
  g_autofree char *would_do = brochure_report_would_do (evaluation);
  g_autofree char *closure = brochure_report_closure (evaluation);
  g_autofree char *caption = brochure_report_caption (evaluation);
  g_autoptr(BrochureCheck) check = fixture_check (document, row->answers);
  g_autofree char *text = fixture_write_result (check);

  g_assert_cmpstr (headline, ==, row->headline);
  g_assert_cmpstr (would_do, ==, row->would_do);
  g_assert_cmpstr (closure, ==, "Closed to new students (since September 2025)");
  g_assert_true (g_str_has_suffix (caption, "This is not a decision on admission: the Board of Admissions decides."));
  g_assert_nonnull (strstr (text, headline));
  g_assert_nonnull (strstr (text, closure));
  g_assert_nonnull (strstr (text, g_strdelimit (caption, "\n", ' ')));
}

static const struct
{
  BrochureInvalid invalid;
  const char *words;
} invalids[] = {
  { { .pointer = (char *) "/country", .fault = BROCHURE_FAULT_UNKNOWN_VALUE, .hint = (char *) "GB" },
    "This is not one of the values to choose from.\nDid you mean “GB”?" },
  { { .pointer = (char *) "/tests/0/date", .fault = BROCHURE_FAULT_DATE }, "This day has not come yet." },
  { { .pointer = (char *) "/tests/0/date", .fault = BROCHURE_FAULT_TYPE }, "This is not a date." },
  { { .pointer = (char *) "/tests/0/scale", .fault = BROCHURE_FAULT_SCALE },
    "Tests of that day are scored on another scale. A figure on this one is for comparison only." },
  { { .pointer = (char *) "/tests/0/overall", .fault = BROCHURE_FAULT_SUM, .expected = BROCHURE_SCORE_NONE },
    "No scores in the other parts come to this overall score." },
};

static void
test_invalid (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (invalids); i++)
    {
      g_autofree char *words = brochure_explanation_invalid (&invalids[i].invalid);

      g_assert_cmpstr (words, ==, invalids[i].words);
    }
}

static void
check_result (const BrochureEvaluation *evaluation,
              const BrochureRuleResult *result)
{
  g_autofree char *name = brochure_wording_rule (result->rule);
  g_autofree char *why = brochure_explanation_rule (evaluation, result);
  g_autofree char *brief = brochure_explanation_brief (evaluation, result);
  g_autofree char *asked = brochure_report_asked (evaluation, result);

  check_words (name, result->rule->id);
  check_words (why, result->rule->id);
  check_words (brief, result->rule->id);
  check_words (brochure_report_rule_word (result), result->rule->id);
  g_assert_cmpstr (name, !=, result->rule->id);
  if (asked != NULL)
    g_assert_null (strchr (asked, '{'));

  for (guint i = 0; result->tests != NULL && i < result->tests->len; i++)
    {
      g_autofree char *words = brochure_explanation_test (evaluation, result, g_ptr_array_index (result->tests, i));
      g_autofree char *change = brochure_explanation_change (evaluation, result, g_ptr_array_index (result->tests, i));

      check_words (words, result->rule->id);
      if (change != NULL)
        check_words (change, result->rule->id);
    }

  for (guint i = 0; result->rules != NULL && i < result->rules->len; i++)
    check_result (evaluation, g_ptr_array_index (result->rules, i));
}

static void
check_programme (BrochureDocument *document)
{
  GPtrArray *cases = brochure_document_get_cases (document);
  GDate today = fixture_get_today ();

  for (guint i = 0; i < cases->len; i++)
    {
      const BrochureCase *example = g_ptr_array_index (cases, i);
      g_autoptr(BrochureAnswers) answers = brochure_answers_json_read (example->input);
      g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);
      g_autoptr(BrochureCheck) check = brochure_check_new (document, &today);
      g_autofree char *text = NULL;

      brochure_check_set_answers (check, answers);
      text = fixture_write_result (check);

      g_assert_null (strchr (text, '{'));

      for (guint j = 0; j < evaluation->rules->len; j++)
        check_result (evaluation, g_ptr_array_index (evaluation->rules, j));
    }
}

/* Nothing that a programme's own cases come to is said with a placeholder or by an id. */
static void
test_programmes (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), "programmes", NULL);
  g_autoptr(BrochureDocument) bundled = fixture_load_bundled ();
  g_autoptr(BrochureDocument) other = fixture_load_other ();
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  check_programme (bundled);
  check_programme (other);

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr(GFile) file = g_file_new_for_path (path);
      g_autoptr(BrochureDocument) document = NULL;
      g_autoptr(GError) error = NULL;

      if (!g_str_has_suffix (name, ".json"))
        continue;

      g_test_message ("%s", name);
      document = brochure_loader_load (file, NULL, &error);
      g_assert_no_error (error);
      check_programme (document);
    }
}

static void
check_first (BrochureDocument *document,
             const char       *json,
             const char       *expected)
{
  g_autoptr(BrochureAnswers) answers = fixture_read_answers (json);
  GDate today = fixture_get_today ();
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (document, answers, NULL, &today);
  g_autofree char *would_do = brochure_report_would_do (evaluation);

  g_assert_cmpint (evaluation->overall, ==, BROCHURE_VERDICT_MISSING_INFORMATION);
  g_assert_cmpstr (would_do, ==, expected);
}

/* Where the nationality decides on the requirements, it is asked for first; then questions are asked by their name. */
static void
test_nationality (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), "programmes", "firth-informatics.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(BrochureDocument) document = brochure_loader_load (file, NULL, NULL);

  g_assert_nonnull (document);
  check_first (document, "{}", "Fill in your nationality first: it decides which requirements apply.");
  check_first (document, "{'country': 'IN'}", "Fill in your nationality first: it decides which requirements apply.");
  check_first (document, "{'nationality': 'GB'}", "Fill in the degree you hold or are studying for.");
  check_first (document, "{'nationality': 'GB', 'degreeLevel': 'bachelor'}",
               "Result of the degree: This question is not answered yet.");
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
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/explanation/reasons", test_reasons);
  ADD_TABLE ("/explanation/sentence/", sentences, test_sentence)
  ADD_TABLE ("/explanation/report/", reports, test_report)
  g_test_add_func ("/explanation/faults", test_invalid);
  g_test_add_func ("/explanation/nationality", test_nationality);
  g_test_add_func ("/explanation/programmes", test_programmes);

  return g_test_run ();
}
