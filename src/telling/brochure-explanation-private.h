/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-evaluation.h"

G_BEGIN_DECLS

/* What the files of the explanations share. */

/**
 * BrochureTopic:
 * @evaluation: an evaluation
 * @result: how one of its rules was judged
 * @test: (nullable): the test that is spoken of
 * @above: (nullable): the topic of the rule that joins this one with others
 *
 * What a sentence is about: where its placeholders get their values from.
 */
typedef struct _BrochureTopic BrochureTopic;

struct _BrochureTopic
{
  const BrochureEvaluation *evaluation;
  const BrochureRuleResult *result;
  const BrochureTestResult *test;
  const BrochureTopic *above;
};

/**
 * BrochureSentenceKind:
 * @BROCHURE_SENTENCE_WHY: why the verdict is what it is
 * @BROCHURE_SENTENCE_CHANGE: what would make it a better one
 * @BROCHURE_SENTENCE_BRIEF: the same as @BROCHURE_SENTENCE_WHY in two or three words, to stand after a name
 */
typedef enum
{
  BROCHURE_SENTENCE_WHY,
  BROCHURE_SENTENCE_CHANGE,
  BROCHURE_SENTENCE_BRIEF,
} BrochureSentenceKind;

const BrochureRequirementSet *_brochure_explanation_find_set      (const BrochureTopic  *topic);
char                         *_brochure_explanation_fill          (const BrochureTopic  *topic,
                                                                   const char           *template);
const char                   *_brochure_explanation_next_sentence (BrochureSentenceKind  kind,
                                                                   const BrochureTopic  *topic,
                                                                   BrochureReason        reason,
                                                                   const char           *lacking,
                                                                   gsize                *position);

G_END_DECLS
