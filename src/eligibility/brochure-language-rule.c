/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-language-rule.h"

#include "eligibility/brochure-accepted-judgement.h"
#include "eligibility/brochure-evaluation-private.h"

static BrochureTestResult *
new_result (const BrochureTestReading *reading,
            const BrochureTestAnswer  *answer,
            guint                      index)
{
  BrochureTestResult *result = brochure_test_result_new (answer, index);

  result->test = reading->test;
  result->scale = reading->scale;
  result->overall = reading->overall;
  result->is_computed = reading->is_computed;

  return result;
}

/* How closely an entry speaks of a test: on its scale, on one that a concordance leads to, or on one that the test
 * does not have, so that nobody can tell. */
typedef enum
{
  CLOSENESS_NONE,
  CLOSENESS_AT_FAULT,
  CLOSENESS_CONCORDANCE,
  CLOSENESS_SCALE,
} Closeness;

static Closeness
get_closeness (const BrochureAcceptedTest *accepted,
               const BrochureTestReading  *reading)
{
  if (!g_str_equal (accepted->test, reading->test->id))
    return CLOSENESS_NONE;
  if (accepted->scale == NULL || g_str_equal (accepted->scale, reading->scale->id))
    return CLOSENESS_SCALE;
  if (brochure_score_find_scale (reading->test, accepted->scale) == NULL)
    return CLOSENESS_AT_FAULT;
  if (brochure_score_find_concordance (reading->test, reading->scale->id, accepted->scale) != NULL)
    return CLOSENESS_CONCORDANCE;

  return CLOSENESS_NONE;
}

/* Of entries that are alternatives the best counts, of equals the first. */
static BrochureTestResult *
judge_alternatives (const BrochureRule        *rule,
                    const BrochureTestReading *reading,
                    const BrochureTestAnswer  *answer,
                    guint                      index,
                    const GDate               *day)
{
  BrochureTestResult *best = NULL;
  Closeness closest = CLOSENESS_NONE;

  for (guint i = 0; i < rule->accepted_tests->len; i++)
    closest = MAX (closest, get_closeness (g_ptr_array_index (rule->accepted_tests, i), reading));

  for (guint i = 0; closest != CLOSENESS_NONE && i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);
      BrochureTestResult *result;

      if (get_closeness (accepted, reading) != closest)
        continue;

      result = new_result (reading, answer, index);
      brochure_accepted_judgement_make (rule, accepted, reading, day, result);
      if (best == NULL || _brochure_context_get_rank (result->verdict) > _brochure_context_get_rank (best->verdict))
        {
          g_clear_pointer (&best, brochure_test_result_free);
          best = result;
        }
      else
        brochure_test_result_free (result);
    }

  return best;
}

static BrochureTestResult *
judge_known_test (const BrochureRule        *rule,
                  const BrochureTestReading *reading,
                  const BrochureTestAnswer  *answer,
                  guint                      index,
                  const GDate               *day)
{
  BrochureTestResult *result = NULL;

  if (reading->scale != NULL && !reading->lacks_scale)
    result = judge_alternatives (rule, reading, answer, index, day);
  if (result != NULL)
    return result;

  result = new_result (reading, answer, index);
  if (reading->lacks_scale)
    brochure_test_result_settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_SCALE_MISSING);
  else
    brochure_test_result_settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_NOT_LISTED);

  return result;
}

/**
 * brochure_language_rule_sees:
 * @rule: a rule about language tests
 * @reading: a test
 *
 * Returns: whether the test is about the language of the rule, or does not say which it is about
 */
gboolean
brochure_language_rule_sees (const BrochureRule        *rule,
                             const BrochureTestReading *reading)
{
  const char *language = rule->language != NULL ? rule->language : BROCHURE_DEFAULT_TEST_LANGUAGE;

  return reading->language == NULL || g_str_equal (reading->language, language);
}

/**
 * brochure_language_rule_judge:
 * @rule: (nullable): a rule about language tests, or nothing where none applies
 * @reading: a test
 * @answer: the answer that it was read from
 * @index: its place among the tests
 * @day: the day on which tests must not be too old
 *
 * Judges one test by one rule. Other tests of the same applicant play no part.
 *
 * Returns: (transfer full): the verdict, the reason and what led to them; no verdict on a test that is not valid
 */
BrochureTestResult *
brochure_language_rule_judge (const BrochureRule        *rule,
                              const BrochureTestReading *reading,
                              const BrochureTestAnswer  *answer,
                              guint                      index,
                              const GDate               *day)
{
  BrochureTestResult *result;

  if (rule != NULL && reading->is_valid && reading->kind == BROCHURE_TEST_KIND_KNOWN)
    return judge_known_test (rule, reading, answer, index, day);

  result = new_result (reading, answer, index);
  if (rule == NULL || !reading->is_valid)
    return result;

  switch (reading->kind)
    {
    case BROCHURE_TEST_KIND_OTHER:
      brochure_test_result_settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_OTHER_TEST);
      break;
    case BROCHURE_TEST_KIND_EXEMPT:
      brochure_test_result_settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_EXEMPT);
      break;
    case BROCHURE_TEST_KIND_NONE_YET:
      brochure_test_result_settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_NONE_YET);
      break;
    case BROCHURE_TEST_KIND_MISSING:
    case BROCHURE_TEST_KIND_KNOWN:
    default:
      brochure_test_result_settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_TEST_MISSING);
      break;
    }

  return result;
}
