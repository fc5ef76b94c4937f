/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "brochure-evaluation.h"

#include <string.h>

#include "brochure-country-code.h"
#include "brochure-language-rule.h"
#include "brochure-test-reading.h"

/* What answers may say; which of it a programme accepts is for its rules. */
static const char * const degree_levels[] = {
  "none", "in-progress", "bachelor", "master", "equivalent", NULL,
};
static const char * const fields[] = { "cs", "related-listed", "related-self", "other", NULL };
static const char * const works[] = { "none", "relevant", NULL };

static const char * const verdict_names[] = {
  NULL, "meets", "does-not-meet", "needs-assessment", "missing-information", "not-applicable",
};

static const char * const reason_names[] = {
  [BROCHURE_REASON_NONE] = "none",
  [BROCHURE_REASON_INVALID] = "invalid",
  [BROCHURE_REASON_UNKNOWN_RULE] = "unknown-rule",
  [BROCHURE_REASON_NOT_IN_FORCE] = "not-in-force",
  [BROCHURE_REASON_NOT_JUDGED] = "not-judged",
  [BROCHURE_REASON_ANSWER_MEETS] = "answer-meets",
  [BROCHURE_REASON_ANSWER_ASSESSED] = "answer-assessed",
  [BROCHURE_REASON_ANSWER_FAILS] = "answer-fails",
  [BROCHURE_REASON_ANSWER_MISSING] = "answer-missing",
  [BROCHURE_REASON_WORK_ASSESSED] = "work-assessed",
  [BROCHURE_REASON_WORK_MISSING] = "work-missing",
  [BROCHURE_REASON_NO_DEGREE] = "no-degree",
  [BROCHURE_REASON_NO_COUNTRY] = "no-country",
  [BROCHURE_REASON_NO_SET] = "no-set",
  [BROCHURE_REASON_NO_TEST] = "no-test",
  [BROCHURE_REASON_TEST_MISSING] = "test-missing",
  [BROCHURE_REASON_NONE_YET] = "none-yet",
  [BROCHURE_REASON_OTHER_TEST] = "other-test",
  [BROCHURE_REASON_EXEMPT] = "exempt",
  [BROCHURE_REASON_NOT_LISTED] = "not-listed",
  [BROCHURE_REASON_NO_MINIMUM] = "no-minimum",
  [BROCHURE_REASON_SCORE_MISSING] = "score-missing",
  [BROCHURE_REASON_COMPONENTS_MISSING] = "components-missing",
  [BROCHURE_REASON_MINIMUM_MET] = "minimum-met",
  [BROCHURE_REASON_GRADE_MET] = "grade-met",
  [BROCHURE_REASON_COMPONENTS_MET] = "components-met",
  [BROCHURE_REASON_TOTAL_SUFFICES] = "total-suffices",
  [BROCHURE_REASON_BELOW_MINIMUM] = "below-minimum",
  [BROCHURE_REASON_GRADE_BELOW] = "grade-below",
  [BROCHURE_REASON_COMPONENT_BELOW] = "component-below",
  [BROCHURE_REASON_UNCOUNTED_BELOW] = "uncounted-below",
  [BROCHURE_REASON_MODULE] = "module",
  [BROCHURE_REASON_CONCORDANCE_MET] = "concordance-met",
  [BROCHURE_REASON_CONCORDANCE_BELOW] = "concordance-below",
  [BROCHURE_REASON_CONCORDANCE_STRADDLES] = "concordance-straddles",
  [BROCHURE_REASON_CONCORDANCE_COMPONENT] = "concordance-component",
  [BROCHURE_REASON_AGE_MET] = "age-met",
  [BROCHURE_REASON_TOO_OLD] = "too-old",
  [BROCHURE_REASON_DATE_MISSING] = "date-missing",
};

static const char * const advisory_names[] = {
  "not-a-decision", "listing-dated", "ielts-may-differ", "passes-us-set-only",
  "cambridge-components", "concordance-used", "test-age-not-stated", "programme-closed",
};

/* Worst to best, as the tests of one rule compare and as the rules of a result do. */
static const BrochureVerdict test_order[] = {
  BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_VERDICT_MISSING_INFORMATION,
  BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_VERDICT_MEETS,
};

/* What an evaluation works with. */
typedef struct
{
  BrochureEvaluation *evaluation;
  const GDate *today;
  GArray *readings;
  gboolean has_country;
  gboolean has_faulty_test;
  const char *degree_level;
  const char *field;
  const char *work;
} Context;

static void
rule_result_free (BrochureRuleResult *self)
{
  g_clear_pointer (&self->tests, g_ptr_array_unref);
  g_free (self);
}

static gboolean
strv_contains (GStrv       strv,
               const char *string)
{
  return strv != NULL && g_strv_contains ((const char * const *) strv, string);
}

static int
rank (BrochureVerdict verdict)
{
  for (guint i = 0; i < G_N_ELEMENTS (test_order); i++)
    if (test_order[i] == verdict)
      return (int) i;

  return -1;
}

static void
settle (BrochureRuleResult *result,
        BrochureVerdict     verdict,
        BrochureReason      reason)
{
  result->verdict = verdict;
  result->reason = reason;
}

static void
advise (Context          *context,
        BrochureAdvisory  advisory)
{
  context->evaluation->advisories |= 1u << advisory;
}

/* Reads one of the values to choose from. One that is not valid is noted and counts as not filled in. */
static const char *
read_choice (Context              *context,
             const BrochureInput  *input,
             const char           *pointer,
             const char * const   *choices)
{
  BrochureFault fault = BROCHURE_FAULT_NONE;

  if (input->kind == BROCHURE_INPUT_EMPTY)
    return NULL;

  if (input->kind != BROCHURE_INPUT_TEXT)
    fault = BROCHURE_FAULT_TYPE;
  else if (choices != NULL ? !g_strv_contains (choices, input->text)
                           : !brochure_country_code_is_known (input->text))
    fault = BROCHURE_FAULT_UNKNOWN_VALUE;

  if (fault == BROCHURE_FAULT_NONE)
    return input->text;

  g_ptr_array_add (context->evaluation->invalid, brochure_invalid_new (g_strdup (pointer), fault));

  return NULL;
}

static void
read_tests (Context *context)
{
  BrochureEvaluation *evaluation = context->evaluation;
  const BrochureAnswers *answers = evaluation->answers;

  if (answers->tests_kind == BROCHURE_INPUT_OTHER)
    {
      g_ptr_array_add (evaluation->invalid,
                       brochure_invalid_new (g_strdup ("/tests"), BROCHURE_FAULT_TYPE));
      context->has_faulty_test = TRUE;
    }

  g_array_set_size (context->readings, answers->tests->len);
  for (guint i = 0; i < answers->tests->len; i++)
    {
      BrochureTestReading *reading = &g_array_index (context->readings, BrochureTestReading, i);

      brochure_test_reading_init (reading, evaluation->document,
                                  g_ptr_array_index (answers->tests, i), i, evaluation->invalid);
      if (!reading->is_valid)
        context->has_faulty_test = TRUE;
    }
}

static const BrochureRequirementSet *
find_default_set (BrochureDocument *document)
{
  GPtrArray *sets = brochure_document_get_programme (document)->requirement_sets;

  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      if (set->is_default)
        return set;
    }

  return sets->len > 0 ? g_ptr_array_index (sets, 0) : NULL;
}

/* An answer meets, is left to people, or fails; where it fails, work experience may still leave it to people. */
static void
judge_choice (Context            *context,
              BrochureRuleResult *result,
              const char         *answer)
{
  const BrochureRule *rule = result->rule;

  result->variant = answer;
  if (answer == NULL)
    settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_ANSWER_MISSING);
  else if (strv_contains (rule->meets, answer))
    settle (result, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_ANSWER_MEETS);
  else if (strv_contains (rule->needs_assessment, answer))
    settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_ANSWER_ASSESSED);
  else if (rule->work_counts && context->work == NULL)
    settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_WORK_MISSING);
  else if (rule->work_counts && g_str_equal (context->work, "relevant"))
    settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_WORK_ASSESSED);
  else
    settle (result, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_ANSWER_FAILS);
}

/* Without a degree there is no subject, whatever the answer says. */
static void
judge_subject (Context            *context,
               BrochureRuleResult *result)
{
  if (g_strcmp0 (context->degree_level, "none") == 0)
    settle (result, BROCHURE_VERDICT_NOT_APPLICABLE, BROCHURE_REASON_NO_DEGREE);
  else
    judge_choice (context, result, context->field);
}

/* Judges every test; the best verdict counts, so that the order of tests never matters. */
static void
judge_tests (Context            *context,
             BrochureRuleResult *result,
             gboolean            has_set)
{
  const BrochureAnswers *answers = context->evaluation->answers;

  for (guint i = 0; i < answers->tests->len; i++)
    {
      const BrochureTestReading *reading = &g_array_index (context->readings, BrochureTestReading, i);
      BrochureTestResult *test = brochure_test_result_new (g_ptr_array_index (answers->tests, i), i);

      g_ptr_array_add (result->tests, test);
      test->test = reading->test;
      test->scale = reading->scale;
      test->overall = reading->overall;
      test->is_computed = reading->is_computed;
      if (!reading->is_valid)
        continue;

      if (has_set)
        brochure_language_rule_judge (result->rule, reading, test);
      else
        {
          test->verdict = context->has_country ? BROCHURE_VERDICT_NEEDS_ASSESSMENT
                                               : BROCHURE_VERDICT_MISSING_INFORMATION;
          test->reason = context->has_country ? BROCHURE_REASON_NO_SET : BROCHURE_REASON_NO_COUNTRY;
        }

      if (result->best == NULL || rank (test->verdict) > rank (result->best->verdict))
        result->best = test;
    }
}

static void
judge_language (Context            *context,
                BrochureRuleResult *result)
{
  gboolean has_set = context->evaluation->set != NULL;

  result->tests = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_test_result_free);
  judge_tests (context, result, has_set);

  if (context->has_faulty_test)
    {
      result->best = NULL;
      settle (result, BROCHURE_VERDICT_NONE, BROCHURE_REASON_INVALID);
    }
  else if (!has_set && !context->has_country)
    settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_NO_COUNTRY);
  else if (!has_set)
    settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_NO_SET);
  else if (result->best == NULL)
    settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_NO_TEST);
  else
    settle (result, result->best->verdict, result->best->reason);

  if (result->best != NULL && result->best->test != NULL)
    result->variant = result->best->test->id;
}

/* Whether a test stands for the verdict of the language rules and so must be recent. */
static gboolean
test_counts (Context *context,
             guint    index)
{
  gboolean is_judged = FALSE;

  for (guint i = 0; i < context->evaluation->rules->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (context->evaluation->rules, i);

      if (result->tests == NULL)
        continue;

      is_judged = TRUE;
      if (((BrochureTestResult *) g_ptr_array_index (result->tests, index))->verdict == result->verdict)
        return TRUE;
    }

  return !is_judged;
}

static gboolean
is_recent (const BrochureTestReading *reading,
           int                        max_age_months,
           const GDate               *today)
{
  GDate end = reading->date;

  g_date_add_months (&end, (guint) max_age_months);

  return g_date_compare (&end, today) >= 0;
}

/* Of the tests that stand for the language verdict one must be recent enough. */
static void
judge_age (Context            *context,
           BrochureRuleResult *result)
{
  gboolean has_test = FALSE;
  gboolean lacks_date = FALSE;

  if (result->rule->max_age_months == 0)
    {
      settle (result, BROCHURE_VERDICT_NOT_APPLICABLE, BROCHURE_REASON_NOT_JUDGED);
      return;
    }

  if (context->has_faulty_test)
    {
      settle (result, BROCHURE_VERDICT_NONE, BROCHURE_REASON_INVALID);
      return;
    }

  for (guint i = 0; i < context->readings->len; i++)
    {
      const BrochureTestReading *reading = &g_array_index (context->readings, BrochureTestReading, i);

      if (reading->kind != BROCHURE_TEST_KIND_KNOWN || !test_counts (context, i))
        continue;

      has_test = TRUE;
      lacks_date |= !reading->has_date;
      if (reading->has_date && is_recent (reading, result->rule->max_age_months, context->today))
        {
          settle (result, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_AGE_MET);
          return;
        }
    }

  if (!has_test)
    settle (result, BROCHURE_VERDICT_NOT_APPLICABLE, BROCHURE_REASON_NO_TEST);
  else if (lacks_date)
    settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_DATE_MISSING);
  else
    settle (result, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_TOO_OLD);
}

/* Whether all of a partial date still lies ahead. */
static gboolean
is_ahead (const BrochurePartialDate *date,
          const GDate               *today)
{
  int day[3] = { date->year, date->month, date->day };
  int now[3] = { g_date_get_year (today), (int) g_date_get_month (today), g_date_get_day (today) };

  for (guint i = 0; i < 3 && day[i] != 0; i++)
    if (day[i] != now[i])
      return day[i] > now[i];

  return FALSE;
}

static void
judge_rule (Context            *context,
            BrochureRuleResult *result)
{
  const BrochureRule *rule = result->rule;

  if (is_ahead (&rule->valid_from, context->today) ||
      brochure_partial_date_is_past (&rule->valid_to, context->today))
    {
      settle (result, BROCHURE_VERDICT_NOT_APPLICABLE, BROCHURE_REASON_NOT_IN_FORCE);
      return;
    }

  switch (rule->type)
    {
    case BROCHURE_RULE_DEGREE_LEVEL:
      judge_choice (context, result, context->degree_level);
      break;
    case BROCHURE_RULE_SUBJECT:
      judge_subject (context, result);
      break;
    case BROCHURE_RULE_LANGUAGE_TEST:
      judge_language (context, result);
      break;
    case BROCHURE_RULE_TEST_AGE:
      judge_age (context, result);
      break;
    case BROCHURE_RULE_DOCUMENT:
    case BROCHURE_RULE_INFO:
      settle (result, BROCHURE_VERDICT_NOT_APPLICABLE, BROCHURE_REASON_NOT_JUDGED);
      break;
    case BROCHURE_RULE_UNKNOWN:
    default:
      settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_UNKNOWN_RULE);
      break;
    }
}

/* The age of tests is judged last, since it asks which tests stand for the language verdict. */
static void
judge_rules (Context                      *context,
             const BrochureRequirementSet *set)
{
  GPtrArray *results = context->evaluation->rules;

  for (guint i = 0; i < set->rules->len; i++)
    {
      BrochureRuleResult *result = g_new0 (BrochureRuleResult, 1);

      result->rule = g_ptr_array_index (set->rules, i);
      g_ptr_array_add (results, result);
      if (result->rule->type != BROCHURE_RULE_TEST_AGE)
        judge_rule (context, result);
    }

  for (guint i = 0; i < results->len; i++)
    {
      BrochureRuleResult *result = g_ptr_array_index (results, i);

      if (result->rule->type == BROCHURE_RULE_TEST_AGE)
        judge_rule (context, result);
    }
}

/* Any rule not met, else any that lacks an answer, else any left to people, else met. A programme whose
 * rules judge nothing leaves everything to people. */
static void
judge_overall (BrochureEvaluation *evaluation)
{
  static const BrochureVerdict order[] = {
    BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_VERDICT_MISSING_INFORMATION,
    BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_VERDICT_MEETS,
  };

  if (evaluation->invalid->len > 0)
    return;

  for (guint v = 0; v < G_N_ELEMENTS (order) && evaluation->deciding->len == 0; v++)
    for (guint i = 0; i < evaluation->rules->len; i++)
      {
        BrochureRuleResult *result = g_ptr_array_index (evaluation->rules, i);

        if (result->verdict != order[v])
          continue;

        evaluation->overall = order[v];
        result->is_deciding = TRUE;
        g_ptr_array_add (evaluation->deciding, result);
      }

  if (evaluation->deciding->len == 0)
    evaluation->overall = BROCHURE_VERDICT_NEEDS_ASSESSMENT;
}

/* The verdict of the language rules of a set taken together; nothing where it has none. */
static BrochureVerdict
get_language_verdict (Context                      *context,
                      const BrochureRequirementSet *set)
{
  BrochureVerdict worst = BROCHURE_VERDICT_NONE;

  for (guint i = 0; i < set->rules->len; i++)
    {
      BrochureRuleResult result = { .rule = g_ptr_array_index (set->rules, i) };

      if (result.rule->type != BROCHURE_RULE_LANGUAGE_TEST)
        continue;

      judge_rule (context, &result);
      g_clear_pointer (&result.tests, g_ptr_array_unref);
      if (rank (result.verdict) >= 0 &&
          (worst == BROCHURE_VERDICT_NONE || rank (result.verdict) < rank (worst)))
        worst = result.verdict;
    }

  return worst;
}

static gboolean
all_dates_passed (GPtrArray   *offerings,
                  const GDate *today)
{
  gboolean any = FALSE;

  for (guint i = 0; i < offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (offerings, i);
      const BrochurePartialDate *dates[] = {
        offering->start, offering->apply_from, offering->apply_until,
      };

      for (guint d = 0; d < G_N_ELEMENTS (dates); d++)
        {
          if (dates[d] == NULL)
            continue;
          if (!brochure_partial_date_is_past (dates[d], today))
            return FALSE;
          any = TRUE;
        }
    }

  return any;
}

static gboolean
has_closing_notice (BrochureDocument *document,
                    const GDate      *today)
{
  GPtrArray *notices = brochure_document_get_notices (document);

  for (guint i = 0; i < notices->len; i++)
    {
      const BrochureNotice *notice = g_ptr_array_index (notices, i);

      if (g_strcmp0 (notice->kind, "closed") == 0 && !brochure_notice_is_expired (notice, today))
        return TRUE;
    }

  return FALSE;
}

/* Whether some entry about @test in the rule asks for an advisory. */
static gboolean
test_has_advisory (const BrochureRule         *rule,
                   const BrochureLanguageTest *test,
                   const char                 *advisory)
{
  for (guint i = 0; rule->accepted_tests != NULL && i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      if (g_str_equal (accepted->test, test->id) && strv_contains (accepted->advisories, advisory))
        return TRUE;
    }

  return FALSE;
}

/* The footnote goes with every line about its test, judged or not; the reading of component scores and the
 * concordance only with what they were applied to. */
static void
advise_on_test (Context                  *context,
                const BrochureRule       *rule,
                const BrochureTestResult *result)
{
  if (result->test == NULL)
    return;

  if (test_has_advisory (rule, result->test, "ielts-may-differ"))
    advise (context, BROCHURE_ADVISORY_IELTS_MAY_DIFFER);

  if (result->accepted == NULL)
    return;

  if (result->component_minimum != BROCHURE_SCORE_NONE &&
      strv_contains (result->accepted->advisories, "cambridge-components"))
    advise (context, BROCHURE_ADVISORY_CAMBRIDGE_COMPONENTS);

  if (result->minimum_scale != result->scale && result->overall != BROCHURE_SCORE_NONE)
    advise (context, BROCHURE_ADVISORY_CONCORDANCE_USED);
}

static void
advise_on_rules (Context *context)
{
  BrochureEvaluation *evaluation = context->evaluation;

  for (guint i = 0; i < evaluation->rules->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (evaluation->rules, i);

      for (guint j = 0; result->tests != NULL && j < result->tests->len; j++)
        advise_on_test (context, result->rule, g_ptr_array_index (result->tests, j));
    }
}

/* Only a test that was taken can be too old: not an exemption, nor one still to come. */
static void
advise_on_age (Context *context)
{
  const BrochureEvaluation *evaluation = context->evaluation;
  gboolean is_stated = FALSE;

  for (guint i = 0; i < evaluation->rules->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (evaluation->rules, i);

      if (result->rule->type == BROCHURE_RULE_TEST_AGE && result->rule->max_age_months > 0)
        is_stated = TRUE;
    }

  for (guint i = 0; !is_stated && i < context->readings->len; i++)
    {
      const BrochureTestReading *reading = &g_array_index (context->readings, BrochureTestReading, i);

      if (reading->kind == BROCHURE_TEST_KIND_KNOWN || reading->kind == BROCHURE_TEST_KIND_OTHER)
        advise (context, BROCHURE_ADVISORY_TEST_AGE_NOT_STATED);
    }
}

/* Whoever passes by a set for some countries should know where everybody else's would not do. */
static void
advise_on_other_set (Context *context)
{
  const BrochureEvaluation *evaluation = context->evaluation;
  const BrochureRequirementSet *other = find_default_set (evaluation->document);

  if (evaluation->set == NULL || other == evaluation->set || !other->is_default)
    return;

  if (get_language_verdict (context, evaluation->set) == BROCHURE_VERDICT_MEETS &&
      get_language_verdict (context, other) == BROCHURE_VERDICT_DOES_NOT_MEET)
    advise (context, BROCHURE_ADVISORY_PASSES_US_SET_ONLY);
}

static void
advise_all (Context *context)
{
  BrochureDocument *document = context->evaluation->document;

  advise (context, BROCHURE_ADVISORY_NOT_A_DECISION);
  if (all_dates_passed (brochure_document_get_programme (document)->offerings, context->today))
    advise (context, BROCHURE_ADVISORY_LISTING_DATED);
  advise_on_rules (context);
  advise_on_other_set (context);
  advise_on_age (context);
  if (has_closing_notice (document, context->today))
    advise (context, BROCHURE_ADVISORY_PROGRAMME_CLOSED);
}

static BrochureEvaluation *
evaluation_new (BrochureDocument      *document,
                const BrochureAnswers *answers)
{
  BrochureEvaluation *self = g_new0 (BrochureEvaluation, 1);

  self->document = g_object_ref (document);
  self->answers = answers;
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) rule_result_free);
  self->deciding = g_ptr_array_new ();
  self->invalid = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_invalid_free);

  return self;
}

/* Without a set that applies, the default one still tells which rules there are; its language rule then
 * stays open (no country yet) or is left to people (a country that no set is for). */
static BrochureEvaluation *
evaluate (BrochureDocument             *document,
          const BrochureAnswers        *answers,
          const BrochureRequirementSet *wanted,
          const GDate                  *today)
{
  BrochureEvaluation *self = evaluation_new (document, answers);
  g_autoptr(GArray) readings = g_array_new (FALSE, FALSE, sizeof (BrochureTestReading));
  Context context = { .evaluation = self, .today = today, .readings = readings };
  const BrochureRequirementSet *shown;
  const char *country;

  country = read_choice (&context, &answers->country, "/country", NULL);
  context.degree_level = read_choice (&context, &answers->degree_level, "/degreeLevel", degree_levels);
  context.field = read_choice (&context, &answers->field, "/field", fields);
  context.work = read_choice (&context, &answers->work, "/work", works);
  read_tests (&context);

  context.has_country = country != NULL;
  self->set = wanted;
  if (wanted == NULL && country != NULL)
    self->set = brochure_evaluation_find_set (document, country);

  shown = self->set != NULL ? self->set : find_default_set (document);
  if (shown != NULL)
    judge_rules (&context, shown);
  judge_overall (self);
  advise_all (&context);

  return self;
}

/**
 * brochure_evaluate:
 * @document: the brochure whose rules apply
 * @answers: what an applicant tells; must outlive the result
 * @today: the day to judge from
 *
 * Holds answers against the requirement set for their country. The same arguments always give the
 * same result: there is no clock, no file and no locale in it.
 *
 * Returns: (transfer full): the verdict with its reasons
 */
BrochureEvaluation *
brochure_evaluate (BrochureDocument      *document,
                   const BrochureAnswers *answers,
                   const GDate           *today)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (answers != NULL, NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  return evaluate (document, answers, NULL, today);
}

/**
 * brochure_evaluate_set:
 * @document: the brochure whose rules apply
 * @answers: what an applicant tells; must outlive the result
 * @set_id: id of one of its requirement sets
 * @today: the day to judge from
 *
 * Like brochure_evaluate (), by the named set whatever the country.
 *
 * Returns: (transfer full) (nullable): the verdict, or nothing where there is no such set
 */
BrochureEvaluation *
brochure_evaluate_set (BrochureDocument      *document,
                       const BrochureAnswers *answers,
                       const char            *set_id,
                       const GDate           *today)
{
  GPtrArray *sets;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (answers != NULL, NULL);
  g_return_val_if_fail (set_id != NULL, NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  sets = brochure_document_get_programme (document)->requirement_sets;
  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      if (g_str_equal (set->id, set_id))
        return evaluate (document, answers, set, today);
    }

  return NULL;
}

void
brochure_evaluation_free (BrochureEvaluation *self)
{
  g_clear_object (&self->document);
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->deciding, g_ptr_array_unref);
  g_clear_pointer (&self->invalid, g_ptr_array_unref);
  g_free (self);
}

/**
 * brochure_evaluation_find_set:
 * @document: a brochure
 * @country: ISO 3166-1 alpha-2
 *
 * Finds the most specific set: one that names @country, else the default one unless it leaves
 * @country out.
 *
 * Returns: (transfer none) (nullable): the requirement set for applicants from @country
 */
const BrochureRequirementSet *
brochure_evaluation_find_set (BrochureDocument *document,
                              const char       *country)
{
  GPtrArray *sets;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (country != NULL, NULL);

  sets = brochure_document_get_programme (document)->requirement_sets;
  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      if (strv_contains (set->countries, country))
        return set;
    }

  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      if (set->is_default && !strv_contains (set->except, country))
        return set;
    }

  return NULL;
}

/**
 * brochure_evaluation_find_rule:
 * @self: an evaluation
 * @id: id of a rule
 *
 * Returns: (transfer none) (nullable): how that rule was judged
 */
const BrochureRuleResult *
brochure_evaluation_find_rule (const BrochureEvaluation *self,
                               const char               *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->rules->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (self->rules, i);

      if (g_str_equal (result->rule->id, id))
        return result;
    }

  return NULL;
}

/**
 * brochure_evaluation_find_invalid:
 * @self: an evaluation
 * @pointer: JSON pointer of an answer, for example `/tests/0/overall`
 *
 * Returns: (transfer none) (nullable): what is wrong with that answer
 */
const BrochureInvalid *
brochure_evaluation_find_invalid (const BrochureEvaluation *self,
                                  const char               *pointer)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (pointer != NULL, NULL);

  for (guint i = 0; i < self->invalid->len; i++)
    {
      const BrochureInvalid *invalid = g_ptr_array_index (self->invalid, i);

      if (g_str_equal (invalid->pointer, pointer))
        return invalid;
    }

  return NULL;
}

/**
 * brochure_evaluation_has_advisory:
 * @self: an evaluation
 * @advisory: an advisory
 *
 * Returns: whether it goes with the result
 */
gboolean
brochure_evaluation_has_advisory (const BrochureEvaluation *self,
                                  BrochureAdvisory          advisory)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return (self->advisories & (1u << advisory)) != 0;
}

/**
 * brochure_verdict_to_string:
 * @verdict: a verdict
 *
 * Returns: (transfer none) (nullable): its name in results; nothing for no verdict
 */
const char *
brochure_verdict_to_string (BrochureVerdict verdict)
{
  g_return_val_if_fail (verdict < G_N_ELEMENTS (verdict_names), NULL);

  return verdict_names[verdict];
}

/**
 * brochure_reason_to_string:
 * @reason: a reason
 *
 * Returns: (transfer none): its name in results and in explanations of the content
 */
const char *
brochure_reason_to_string (BrochureReason reason)
{
  g_return_val_if_fail (reason < G_N_ELEMENTS (reason_names), NULL);

  return reason_names[reason];
}

/**
 * brochure_advisory_to_string:
 * @advisory: an advisory
 *
 * Returns: (transfer none): its name in results
 */
const char *
brochure_advisory_to_string (BrochureAdvisory advisory)
{
  g_return_val_if_fail (advisory < G_N_ELEMENTS (advisory_names), NULL);

  return advisory_names[advisory];
}
