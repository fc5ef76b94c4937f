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
 *
 * How one rule was judged.
 */
typedef struct
{
  const BrochureRule *rule;
  BrochureVerdict verdict;
  BrochureReason reason;
  const char *variant;
  gboolean is_deciding;
  GPtrArray *tests;
  const BrochureTestResult *best;
} BrochureRuleResult;

void brochure_rule_result_free (BrochureRuleResult *self);

G_END_DECLS
