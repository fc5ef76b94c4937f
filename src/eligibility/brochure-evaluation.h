/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "eligibility/brochure-answers.h"
#include "eligibility/brochure-score.h"

G_BEGIN_DECLS

/**
 * BrochureVerdict:
 * @BROCHURE_VERDICT_NONE: no verdict, since an answer it needs is not valid
 * @BROCHURE_VERDICT_MEETS: the requirement as listed is met
 * @BROCHURE_VERDICT_DOES_NOT_MEET: it is not met
 * @BROCHURE_VERDICT_NEEDS_ASSESSMENT: people must judge it
 * @BROCHURE_VERDICT_MISSING_INFORMATION: the answers do not say enough yet
 * @BROCHURE_VERDICT_NOT_APPLICABLE: the requirement does not apply
 */
typedef enum
{
  BROCHURE_VERDICT_NONE,
  BROCHURE_VERDICT_MEETS,
  BROCHURE_VERDICT_DOES_NOT_MEET,
  BROCHURE_VERDICT_NEEDS_ASSESSMENT,
  BROCHURE_VERDICT_MISSING_INFORMATION,
  BROCHURE_VERDICT_NOT_APPLICABLE,
} BrochureVerdict;

/**
 * BrochureReason:
 *
 * Why a rule or a test got its verdict. Its id, of brochure_reason_to_string (), is the key of the
 * explanation in the content.
 */
typedef enum
{
  BROCHURE_REASON_NONE,
  /* Any rule */
  BROCHURE_REASON_INVALID,               /* an answer is not valid */
  BROCHURE_REASON_UNKNOWN_RULE,          /* a type of rule this version does not know */
  BROCHURE_REASON_NOT_IN_FORCE,          /* outside the rule's dates */
  BROCHURE_REASON_NOT_JUDGED,            /* a document or a piece of information */
  /* Degree level and subject */
  BROCHURE_REASON_ANSWER_MEETS,
  BROCHURE_REASON_ANSWER_ASSESSED,
  BROCHURE_REASON_ANSWER_FAILS,
  BROCHURE_REASON_ANSWER_MISSING,
  BROCHURE_REASON_WORK_ASSESSED,         /* the answer fails, work experience may make up for it */
  BROCHURE_REASON_WORK_MISSING,          /* the answer fails, work experience is not answered */
  BROCHURE_REASON_NO_DEGREE,             /* no degree, so no subject to judge */
  /* Language tests */
  BROCHURE_REASON_NO_COUNTRY,            /* the country decides which set applies */
  BROCHURE_REASON_NO_SET,                /* no set is for this country */
  BROCHURE_REASON_NO_TEST,               /* no test was given */
  BROCHURE_REASON_TEST_MISSING,          /* an entry that does not say which test */
  BROCHURE_REASON_NONE_YET,
  BROCHURE_REASON_OTHER_TEST,
  BROCHURE_REASON_EXEMPT,
  BROCHURE_REASON_NOT_LISTED,            /* the set does not list this test, or not on this scale */
  BROCHURE_REASON_NO_MINIMUM,            /* the set lists this test without saying how much is enough */
  BROCHURE_REASON_SCORE_MISSING,
  BROCHURE_REASON_COMPONENTS_MISSING,
  BROCHURE_REASON_MINIMUM_MET,
  BROCHURE_REASON_GRADE_MET,
  BROCHURE_REASON_COMPONENTS_MET,
  BROCHURE_REASON_TOTAL_SUFFICES,        /* so high that no component can be below its minimum */
  BROCHURE_REASON_BELOW_MINIMUM,
  BROCHURE_REASON_GRADE_BELOW,
  BROCHURE_REASON_COMPONENT_BELOW,
  BROCHURE_REASON_UNCOUNTED_BELOW,       /* only a component that is not counted is below */
  BROCHURE_REASON_MODULE,                /* a module the requirement does not speak of */
  BROCHURE_REASON_CONCORDANCE_MET,
  BROCHURE_REASON_CONCORDANCE_BELOW,
  BROCHURE_REASON_CONCORDANCE_STRADDLES, /* the corresponding range lies around the minimum */
  BROCHURE_REASON_CONCORDANCE_COMPONENT, /* the concordance does not confirm a component */
  /* Age of tests */
  BROCHURE_REASON_AGE_MET,
  BROCHURE_REASON_TOO_OLD,
  BROCHURE_REASON_DATE_MISSING,
} BrochureReason;

/**
 * BrochureAdvisory:
 *
 * Something that goes with a result without changing it, in the order of results.
 */
typedef enum
{
  BROCHURE_ADVISORY_NOT_A_DECISION,
  BROCHURE_ADVISORY_LISTING_DATED,
  BROCHURE_ADVISORY_IELTS_MAY_DIFFER,
  BROCHURE_ADVISORY_PASSES_US_SET_ONLY,
  BROCHURE_ADVISORY_CAMBRIDGE_COMPONENTS,
  BROCHURE_ADVISORY_CONCORDANCE_USED,
  BROCHURE_ADVISORY_TEST_AGE_NOT_STATED,
  BROCHURE_ADVISORY_PROGRAMME_CLOSED,
} BrochureAdvisory;

#define BROCHURE_N_ADVISORIES (BROCHURE_ADVISORY_PROGRAMME_CLOSED + 1)

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
 * @component_minimum: the same of each counted component
 * @range_minimum: by concordance: lowest score that corresponds to @overall
 * @range_maximum: by concordance: highest score that corresponds to @overall
 * @components: (nullable): names of the components that decided: those below, or missing
 * @component_score: lowest of these scores in steps of @scale, or %BROCHURE_SCORE_NONE
 * @short_by: how many steps the deciding score is below its minimum; 0 where it is not
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
  GPtrArray *components;
  int component_score;
  int short_by;
  int needed;
} BrochureTestResult;

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

/**
 * BrochureInvalid:
 * @pointer: JSON pointer (RFC 6901) of the answer
 * @fault: what is wrong with it
 * @minimum: for range and step: lowest valid score, else %BROCHURE_SCORE_NONE
 * @maximum: for range and step: highest valid score
 * @scale: (nullable): the scale of @minimum and @maximum, and of @expected
 * @expected: for sum and mean: the overall score that follows from the components
 */
typedef struct
{
  char *pointer;
  BrochureFault fault;
  const BrochureScale *scale;
  int minimum;
  int maximum;
  int expected;
} BrochureInvalid;

/**
 * BrochureEvaluation:
 * @document: the brochure it is about
 * @answers: the answers, which must outlive it
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
  const BrochureAnswers *answers;
  const BrochureRequirementSet *set;
  BrochureVerdict overall;
  GPtrArray *rules;
  GPtrArray *deciding;
  guint advisories;
  GPtrArray *invalid;
} BrochureEvaluation;

BrochureEvaluation           *brochure_evaluate                     (BrochureDocument         *document,
                                                                     const BrochureAnswers    *answers,
                                                                     const GDate              *today);
BrochureEvaluation           *brochure_evaluate_set                 (BrochureDocument         *document,
                                                                     const BrochureAnswers    *answers,
                                                                     const char               *set_id,
                                                                     const GDate              *today);
void                          brochure_evaluation_free              (BrochureEvaluation       *self);

const BrochureRequirementSet *brochure_evaluation_find_set          (BrochureDocument         *document,
                                                                     const char               *country);
const BrochureRuleResult     *brochure_evaluation_find_rule         (const BrochureEvaluation *self,
                                                                     const char               *id);
const BrochureInvalid        *brochure_evaluation_find_invalid      (const BrochureEvaluation *self,
                                                                     const char               *pointer);
gboolean                      brochure_evaluation_has_advisory      (const BrochureEvaluation *self,
                                                                     BrochureAdvisory          advisory);

const char                   *brochure_verdict_to_string            (BrochureVerdict           verdict);
const char                   *brochure_reason_to_string             (BrochureReason            reason);
const char                   *brochure_advisory_to_string           (BrochureAdvisory          advisory);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureEvaluation, brochure_evaluation_free)

G_END_DECLS
