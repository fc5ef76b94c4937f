/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-requirement-set.h"
#include "content/brochure-verdict.h"
#include "eligibility/brochure-reason.h"
#include "eligibility/brochure-score.h"

G_BEGIN_DECLS

/**
 * BrochureComponentResult:
 * @name: the component
 * @score: its score in steps of the scale, or %BROCHURE_SCORE_NONE where it is missing
 * @minimum: what is asked of it, in steps of the scale of minima
 *
 * A component that decided.
 */
typedef struct
{
  const char *name;
  int score;
  int minimum;
} BrochureComponentResult;

/**
 * BrochureTestResult:
 * @index: place of the test in the answers
 * @answer: the answer it is about
 * @test: (nullable): the test, where the content knows it
 * @scale: (nullable): the scale it was judged on
 * @accepted: (nullable): what the requirement set asks of it
 * @minimum_scale: (nullable): the scale the minima below are on; differs from @scale by concordance
 * @verdict: the verdict on this test alone
 * @reason: why
 * @overall: overall score in steps of @scale, or %BROCHURE_SCORE_NONE
 * @is_computed: whether @overall was computed from the components
 * @minimum: lowest overall score asked for, in steps of @minimum_scale, or %BROCHURE_SCORE_NONE
 * @component_minimum: the same of each counted component that has no other minimum
 * @range_minimum: by concordance: lowest score that corresponds to @overall
 * @range_maximum: by concordance: highest score that corresponds to @overall
 * @components: (nullable) (element-type BrochureComponentResult): the components that decided: those below, or
 *   missing
 * @component_score: of those below, the score that is farthest below, in steps of @scale, or %BROCHURE_SCORE_NONE
 * @short_by: how many steps the deciding score is below its minimum; 0 where it is not
 * @max_age_months: how old it may be, or 0 where that is not said
 * @needed: lowest overall score that would meet the requirement, in steps of @scale, all else equal,
 *   or %BROCHURE_SCORE_NONE where a score alone would not
 *
 * How one test of the answers fares.
 */
typedef struct
{
  guint index;
  const BrochureTestAnswer *answer;
  const BrochureLanguageTest *test;
  const BrochureScale *scale;
  const BrochureAcceptedTest *accepted;
  const BrochureScale *minimum_scale;
  BrochureVerdict verdict;
  BrochureReason reason;
  int overall;
  gboolean is_computed;
  int minimum;
  int component_minimum;
  int range_minimum;
  int range_maximum;
  GArray *components;
  int component_score;
  int short_by;
  int max_age_months;
  int needed;
} BrochureTestResult;

BrochureTestResult *brochure_test_result_new    (const BrochureTestAnswer *answer,
                                                 guint                     index);
void                brochure_test_result_settle (BrochureTestResult       *self,
                                                 BrochureVerdict           verdict,
                                                 BrochureReason            reason);
void                brochure_test_result_free   (BrochureTestResult       *self);

G_END_DECLS
