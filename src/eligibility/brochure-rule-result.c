/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-rule-result.h"

/**
 * brochure_rule_result_new:
 * @rule: a rule
 *
 * Returns: (transfer full): a result without a verdict
 */
BrochureRuleResult *
brochure_rule_result_new (const BrochureRule *rule)
{
  BrochureRuleResult *self = g_new0 (BrochureRuleResult, 1);

  self->rule = rule;
  self->number = BROCHURE_SCORE_NONE;
  self->minimum = BROCHURE_SCORE_NONE;

  return self;
}

/**
 * brochure_rule_result_settle:
 * @self: a result
 * @verdict: the verdict
 * @reason: why
 *
 * Gives a rule its verdict.
 */
void
brochure_rule_result_settle (BrochureRuleResult *self,
                             BrochureVerdict     verdict,
                             BrochureReason      reason)
{
  g_return_if_fail (self != NULL);

  self->verdict = verdict;
  self->reason = reason;
}

void
brochure_rule_result_free (BrochureRuleResult *self)
{
  g_clear_pointer (&self->tests, g_ptr_array_unref);
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_free (self);
}
