/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureReason:
 *
 * Why a rule or a test got its verdict. Its name in JSON is the key of the explanation in the content.
 */
typedef enum
{
  BROCHURE_REASON_NONE,
  /* Any rule */
  BROCHURE_REASON_INVALID,               /* an answer is not valid */
  BROCHURE_REASON_UNKNOWN_RULE,          /* a type of rule this version does not know */
  BROCHURE_REASON_NOT_IN_FORCE,          /* outside the rule's dates */
  BROCHURE_REASON_NOT_JUDGED,            /* a document or a piece of information */
  BROCHURE_REASON_RULE_AT_FAULT,         /* the content asks for what cannot be */
  /* Degree level, subject and choice */
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
  BROCHURE_REASON_SCALE_MISSING,         /* it could be on either scale */
  BROCHURE_REASON_TOTAL_INSUFFICIENT,    /* so low that some component must be below its minimum */
  /* Numbers */
  BROCHURE_REASON_NUMBER_MISSING,
  BROCHURE_REASON_NUMBER_MET,
  BROCHURE_REASON_NUMBER_SHORT,
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

G_END_DECLS
