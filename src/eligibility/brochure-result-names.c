/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-evaluation-private.h"
#include "eligibility/brochure-evaluation.h"

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

/**
 * _brochure_verdict_get_rank:
 * @verdict: a verdict
 *
 * Orders the verdicts of tests, of which the best counts, from worst to best.
 *
 * Returns: 0 for the worst, or -1 where @verdict has no place in the order
 */
int
_brochure_verdict_get_rank (BrochureVerdict verdict)
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
