/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-day.h"
#include "eligibility/brochure-evaluation-private.h"
#include "eligibility/brochure-language-rule.h"

static void
settle (BrochureRuleResult *result,
        BrochureVerdict     verdict,
        BrochureReason      reason)
{
  result->verdict = verdict;
  result->reason = reason;
}

/* An answer meets, is left to people, or fails; where it fails, work experience may still leave it
 * to people. */
static BrochureVerdict
find_verdict (const BrochureRule *rule,
              const char         *answer)
{
  for (guint i = 0; i < rule->choices->len; i++)
    {
      const BrochureChoice *choice = g_ptr_array_index (rule->choices, i);

      if (g_str_equal (choice->id, answer))
        return choice->verdict;
    }

  return _brochure_strv_has (rule->meets, answer) ? BROCHURE_VERDICT_MEETS
         : _brochure_strv_has (rule->needs_assessment, answer) ? BROCHURE_VERDICT_NEEDS_ASSESSMENT
         : BROCHURE_VERDICT_DOES_NOT_MEET;
}

static void
judge_choice (BrochureContext    *context,
              BrochureRuleResult *result,
              const char         *answer)
{
  const BrochureRule *rule = result->rule;
  BrochureVerdict verdict = answer != NULL ? find_verdict (rule, answer) : BROCHURE_VERDICT_NONE;

  result->variant = answer;
  if (answer == NULL)
    settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_ANSWER_MISSING);
  else if (verdict == BROCHURE_VERDICT_MEETS)
    settle (result, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_ANSWER_MEETS);
  else if (verdict == BROCHURE_VERDICT_NEEDS_ASSESSMENT)
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
judge_subject (BrochureContext    *context,
               BrochureRuleResult *result)
{
  if (g_strcmp0 (context->degree_level, "none") == 0)
    settle (result, BROCHURE_VERDICT_NOT_APPLICABLE, BROCHURE_REASON_NO_DEGREE);
  else
    judge_choice (context, result, context->field);
}

/* Judges every test; the best verdict counts, so that the order of tests never matters. */
static void
judge_tests (BrochureContext    *context,
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

      if (result->best == NULL || _brochure_context_get_rank (test->verdict) >
                                    _brochure_context_get_rank (result->best->verdict))
        result->best = test;
    }
}

static void
judge_language (BrochureContext    *context,
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
test_counts (BrochureContext *context,
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
           const GDate               *as_of)
{
  GDate end = reading->date;

  g_date_add_months (&end, (guint) max_age_months);

  return g_date_compare (&end, as_of) >= 0;
}

/* Of the tests that stand for the language verdict one must be recent enough. */
static void
judge_age (BrochureContext    *context,
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
      if (reading->has_date && is_recent (reading, result->rule->max_age_months, context->as_of))
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

static gboolean
is_in_force (const BrochureRule *rule,
             const GDate        *as_of)
{
  GDate day;

  return !(brochure_day_set_first (&day, &rule->valid_from) && g_date_compare (&day, as_of) > 0) &&
         !(brochure_day_set_last (&day, &rule->valid_to) && g_date_compare (&day, as_of) < 0);
}

/**
 * _brochure_context_get_rank:
 * @verdict: a verdict
 *
 * Orders the verdicts of tests, of which the best counts, from worst to best.
 *
 * Returns: 0 for the worst, or -1 where @verdict has no place in the order
 */
int
_brochure_context_get_rank (BrochureVerdict verdict)
{
  static const BrochureVerdict order[] = {
    BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_VERDICT_MISSING_INFORMATION,
    BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_VERDICT_MEETS,
  };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (order[i] == verdict)
      return (int) i;

  return -1;
}

/**
 * _brochure_context_judge_rule:
 * @self: what the evaluation works with
 * @result: has the rule; gets the verdict and what led to it
 *
 * Judges one rule. The age of tests must be judged after the rules about languages.
 */
void
_brochure_context_judge_rule (BrochureContext    *self,
                              BrochureRuleResult *result)
{
  const BrochureRule *rule = result->rule;

  if (!is_in_force (rule, self->as_of))
    {
      settle (result, BROCHURE_VERDICT_NOT_APPLICABLE, BROCHURE_REASON_NOT_IN_FORCE);
      return;
    }

  switch (rule->type)
    {
    case BROCHURE_RULE_DEGREE_LEVEL:
      judge_choice (self, result, self->degree_level);
      break;
    case BROCHURE_RULE_SUBJECT:
      judge_subject (self, result);
      break;
    case BROCHURE_RULE_LANGUAGE_TEST:
      judge_language (self, result);
      break;
    case BROCHURE_RULE_TEST_AGE:
      judge_age (self, result);
      break;
    case BROCHURE_RULE_DOCUMENT:
    case BROCHURE_RULE_INFO:
      settle (result, BROCHURE_VERDICT_NOT_APPLICABLE, BROCHURE_REASON_NOT_JUDGED);
      break;
    case BROCHURE_RULE_CHOICE:
    case BROCHURE_RULE_NUMBER:
    case BROCHURE_RULE_ANY_OF:
    case BROCHURE_RULE_ALL_OF:
    case BROCHURE_RULE_UNKNOWN:
    default:
      settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_UNKNOWN_RULE);
      break;
    }
}
