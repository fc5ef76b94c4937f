/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "eligibility/brochure-answers.h"
#include "eligibility/brochure-invalid.h"
#include "eligibility/brochure-question.h"
#include "eligibility/brochure-rule-result.h"

G_BEGIN_DECLS

/**
 * BrochureEvaluation:
 * @document: the brochure it is about
 * @answers: the answers
 * @as_of: the day it is judged from
 * @set: (nullable): the requirement set that applies, or was asked for
 * @overall: the verdict over all rules; none where an answer is invalid
 * @rules: (element-type BrochureRuleResult): every rule, in the order of the content
 * @deciding: (element-type BrochureRuleResult): the rules that gave @overall
 * @advisories: bit field of `1 << BrochureAdvisory`
 * @invalid: (element-type BrochureInvalid): answers that are not valid
 *
 * A verdict with its reasons. It is never a decision.
 */
typedef struct
{
  BrochureDocument *document;
  BrochureAnswers *answers;
  GDate as_of;
  const BrochureRequirementSet *set;
  BrochureVerdict overall;
  GPtrArray *rules;
  GPtrArray *deciding;
  guint advisories;
  GPtrArray *invalid;
} BrochureEvaluation;

BrochureEvaluation           *brochure_evaluation_new          (BrochureDocument             *document,
                                                                BrochureAnswers              *answers,
                                                                const BrochureRequirementSet *set,
                                                                const GDate                  *as_of);
void                          brochure_evaluation_free         (BrochureEvaluation           *self);

const BrochureRequirementSet *brochure_evaluation_find_set     (BrochureDocument             *document,
                                                                const BrochureAnswers        *answers);
const BrochureRuleResult     *brochure_evaluation_find_rule    (const BrochureEvaluation     *self,
                                                                const char                   *id);
const BrochureInvalid        *brochure_evaluation_find_invalid (const BrochureEvaluation     *self,
                                                                const char                   *pointer);
gboolean                      brochure_evaluation_asks         (const BrochureEvaluation     *self,
                                                                BrochureQuestionKind          kind);
gboolean                      brochure_evaluation_has_advisory (const BrochureEvaluation     *self,
                                                                BrochureAdvisory              advisory);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureEvaluation, brochure_evaluation_free)

G_END_DECLS
