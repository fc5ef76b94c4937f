/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-test-result.h"

/**
 * brochure_test_result_new:
 * @answer: an entry of the answers
 * @index: its place
 *
 * Returns: (transfer full): a result without a verdict
 */
BrochureTestResult *
brochure_test_result_new (const BrochureTestAnswer *answer,
                          guint                     index)
{
  BrochureTestResult *self = g_new0 (BrochureTestResult, 1);

  self->index = index;
  self->answer = answer;
  self->reason = BROCHURE_REASON_INVALID;
  self->overall = BROCHURE_SCORE_NONE;
  self->minimum = BROCHURE_SCORE_NONE;
  self->component_minimum = BROCHURE_SCORE_NONE;
  self->range_minimum = BROCHURE_SCORE_NONE;
  self->range_maximum = BROCHURE_SCORE_NONE;
  self->component_score = BROCHURE_SCORE_NONE;
  self->needed = BROCHURE_SCORE_NONE;

  return self;
}

/**
 * brochure_test_result_settle:
 * @self: a result
 * @verdict: the verdict
 * @reason: why
 *
 * Gives a test its verdict.
 */
void
brochure_test_result_settle (BrochureTestResult *self,
                             BrochureVerdict     verdict,
                             BrochureReason      reason)
{
  g_return_if_fail (self != NULL);

  self->verdict = verdict;
  self->reason = reason;
}

void
brochure_test_result_free (BrochureTestResult *self)
{
  g_clear_pointer (&self->components, g_array_unref);
  g_free (self);
}
