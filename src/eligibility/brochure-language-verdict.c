/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-evaluation-private.h"
#include "eligibility/brochure-language-rule.h"
#include "eligibility/brochure-test-age.h"

static const BrochureTestReading *
get_reading (const BrochureContext    *context,
             const BrochureTestResult *test)
{
  return &g_array_index (context->readings, BrochureTestReading, test->index);
}

/* Without a set that applies, no test can be held against one. */
static void
judge_without_set (BrochureContext    *context,
                   BrochureTestResult *test)
{
  if (!get_reading (context, test)->is_valid)
    return;

  if (context->lacks_country)
    brochure_test_result_settle (test, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_NO_COUNTRY);
  else
    brochure_test_result_settle (test, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_NO_SET);
}

/* Judges every test that the rule sees. */
static void
judge_tests (BrochureContext    *context,
             BrochureRuleResult *result)
{
  const BrochureEvaluation *evaluation = context->evaluation;
  const BrochureAnswers *answers = evaluation->answers;
  GDate day = brochure_test_age_find_day (evaluation->document, result->rule->counted_to, &evaluation->as_of);

  result->tests = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_test_result_free);
  for (guint i = 0; i < context->readings->len; i++)
    {
      const BrochureTestReading *reading = &g_array_index (context->readings, BrochureTestReading, i);
      BrochureTestResult *test;

      if (!brochure_language_rule_sees (result->rule, reading))
        continue;

      test = brochure_language_rule_judge (evaluation->set != NULL ? result->rule : NULL, reading,
                                           g_ptr_array_index (answers->tests, i), i, &day);
      g_ptr_array_add (result->tests, test);
      if (evaluation->set == NULL)
        judge_without_set (context, test);
    }
}

static gboolean
is_unlisted (const BrochureTestResult *test)
{
  return test->reason == BROCHURE_REASON_NOT_LISTED || test->reason == BROCHURE_REASON_OTHER_TEST;
}

/* The best verdict counts, so that the order of tests never matters. */
static const BrochureTestResult *
find_best (const BrochureRuleResult *result,
           gboolean                  with_unlisted)
{
  const BrochureTestResult *best = NULL;

  for (guint i = 0; i < result->tests->len; i++)
    {
      const BrochureTestResult *test = g_ptr_array_index (result->tests, i);

      if ((with_unlisted || !is_unlisted (test)) &&
          (best == NULL || _brochure_context_get_rank (test->verdict) > _brochure_context_get_rank (best->verdict)))
        best = test;
    }

  return best;
}

/* Nobody whose test is too low is left to people for having taken another one that is not listed. */
static const BrochureTestResult *
find_decisive (const BrochureRuleResult *result)
{
  const BrochureTestResult *listed = find_best (result, FALSE);

  return listed != NULL && listed->verdict == BROCHURE_VERDICT_DOES_NOT_MEET ? listed : find_best (result, TRUE);
}

/**
 * _brochure_context_has_faulty_test:
 * @self: what the evaluation works with
 * @rule: (nullable): a rule about language tests, or nothing for all there are
 *
 * Returns: whether some test that the rule sees cannot be judged
 */
gboolean
_brochure_context_has_faulty_test (const BrochureContext *self,
                                   const BrochureRule    *rule)
{
  if (self->evaluation->answers->tests_kind == BROCHURE_INPUT_OTHER)
    return TRUE;

  for (guint i = 0; i < self->readings->len; i++)
    {
      const BrochureTestReading *reading = &g_array_index (self->readings, BrochureTestReading, i);

      if (!reading->is_valid && (rule == NULL || brochure_language_rule_sees (rule, reading)))
        return TRUE;
    }

  return FALSE;
}

/**
 * _brochure_context_judge_language:
 * @self: what the evaluation works with
 * @result: has a rule about language tests; gets the verdict and what led to it
 *
 * Judges all tests of the language that the rule is about.
 */
void
_brochure_context_judge_language (BrochureContext    *self,
                                  BrochureRuleResult *result)
{
  gboolean has_set = self->evaluation->set != NULL;

  judge_tests (self, result);

  if (_brochure_context_has_faulty_test (self, result->rule))
    {
      brochure_rule_result_settle (result, BROCHURE_VERDICT_NONE, BROCHURE_REASON_INVALID);
      return;
    }

  result->best = find_decisive (result);
  if (!has_set && self->lacks_country)
    brochure_rule_result_settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_NO_COUNTRY);
  else if (!has_set)
    brochure_rule_result_settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_NO_SET);
  else if (result->best == NULL)
    brochure_rule_result_settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_NO_TEST);
  else
    brochure_rule_result_settle (result, result->best->verdict, result->best->reason);

  if (result->best != NULL && result->best->test != NULL)
    result->variant = result->best->test->id;
}

/* How recent the most recent test is that stands for the verdict of a rule about languages. */
static BrochureVerdict
judge_age_of (BrochureContext          *context,
              const BrochureRuleResult *language,
              int                       max_age_months,
              const GDate              *day)
{
  BrochureVerdict best = BROCHURE_VERDICT_NONE;

  for (guint i = 0; i < language->tests->len; i++)
    {
      const BrochureTestResult *test = g_ptr_array_index (language->tests, i);
      const BrochureTestReading *reading = get_reading (context, test);
      BrochureVerdict age;

      if (reading->kind != BROCHURE_TEST_KIND_KNOWN || test->verdict != language->verdict)
        continue;

      age = brochure_test_age_judge (reading, max_age_months, day);
      if (_brochure_context_get_rank (age) > _brochure_context_get_rank (best))
        best = age;
    }

  return best;
}

/* The worst over all rules about languages, those in other rules included. */
static BrochureVerdict
judge_ages (BrochureContext *context,
            const GPtrArray *results,
            int              max_age_months,
            const GDate     *day)
{
  BrochureVerdict worst = BROCHURE_VERDICT_NONE;

  for (guint i = 0; i < results->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (results, i);
      BrochureVerdict age = BROCHURE_VERDICT_NONE;

      if (result->tests != NULL)
        age = judge_age_of (context, result, max_age_months, day);
      else if (result->rules != NULL)
        age = judge_ages (context, result->rules, max_age_months, day);

      if (age != BROCHURE_VERDICT_NONE && (worst == BROCHURE_VERDICT_NONE ||
                                           _brochure_context_get_rank (age) < _brochure_context_get_rank (worst)))
        worst = age;
    }

  return worst;
}

/**
 * _brochure_context_judge_age:
 * @self: what the evaluation works with; its rules about languages are judged
 * @result: has a rule about the age of tests; gets the verdict
 *
 * Judges how old the tests are that stand for the verdicts of the rules about languages.
 */
void
_brochure_context_judge_age (BrochureContext    *self,
                             BrochureRuleResult *result)
{
  const BrochureEvaluation *evaluation = self->evaluation;
  int max_age_months = result->rule->max_age_months;
  GDate day = brochure_test_age_find_day (evaluation->document, result->rule->counted_to, &evaluation->as_of);
  BrochureVerdict age;

  if (max_age_months == 0)
    {
      brochure_rule_result_settle (result, BROCHURE_VERDICT_NOT_APPLICABLE, BROCHURE_REASON_NOT_JUDGED);
      return;
    }

  if (_brochure_context_has_faulty_test (self, NULL))
    {
      brochure_rule_result_settle (result, BROCHURE_VERDICT_NONE, BROCHURE_REASON_INVALID);
      return;
    }

  age = judge_ages (self, evaluation->rules, max_age_months, &day);
  if (age == BROCHURE_VERDICT_NONE)
    brochure_rule_result_settle (result, BROCHURE_VERDICT_NOT_APPLICABLE, BROCHURE_REASON_NO_TEST);
  else
    brochure_rule_result_settle (result, age, age == BROCHURE_VERDICT_MEETS ? BROCHURE_REASON_AGE_MET
                                              : age == BROCHURE_VERDICT_DOES_NOT_MEET ? BROCHURE_REASON_TOO_OLD
                                              : BROCHURE_REASON_DATE_MISSING);
}
