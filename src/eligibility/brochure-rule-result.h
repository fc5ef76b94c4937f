/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-test-result.h"

G_BEGIN_DECLS

/**
 * BrochureRuleResult:
 * @rule: the rule
 * @verdict: how it was judged
 * @reason: why
 * @variant: (nullable): the answer or the test that decided, for example `in-progress` or `ielts`
 * @is_deciding: whether the overall verdict comes from this rule
 * @tests: (nullable) (element-type BrochureTestResult): of a language test rule, every test
 * @best: (nullable): the first of @tests that gave the verdict
 * @rules: (nullable) (element-type BrochureRuleResult): of a rule that joins others, each of those
 * @decider: (nullable): the first of @rules that gave the verdict
 * @choice: (nullable): of a question with choices, the one that was chosen
 * @number: of a number rule, the figure that was given, in steps of the rule's scale, or %BROCHURE_SCORE_NONE
 * @minimum: the figure asked for, likewise
 * @short_by: how many steps @number is on the wrong side of @minimum; 0 where it is not
 *
 * How one rule was judged.
 */
typedef struct _BrochureRuleResult
{
  const BrochureRule *rule;
  BrochureVerdict verdict;
  BrochureReason reason;
  const char *variant;
  gboolean is_deciding;
  GPtrArray *tests;
  const BrochureTestResult *best;
  GPtrArray *rules;
  const struct _BrochureRuleResult *decider;
  const BrochureChoice *choice;
  int number;
  int minimum;
  int short_by;
} BrochureRuleResult;

BrochureRuleResult *brochure_rule_result_new    (const BrochureRule *rule);
void                brochure_rule_result_settle (BrochureRuleResult *self,
                                                 BrochureVerdict     verdict,
                                                 BrochureReason      reason);
void                brochure_rule_result_free   (BrochureRuleResult *self);

G_END_DECLS
