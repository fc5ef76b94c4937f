/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-evaluation.h"
#include "eligibility/brochure-test-reading.h"

G_BEGIN_DECLS

/* What the files of the evaluation share. */

/**
 * BrochureContext:
 * @evaluation: the result so far
 * @as_of: the day to judge from
 * @readings: (element-type BrochureTestReading): the tests of the answers, checked
 * @has_country: whether a country was given
 * @has_faulty_test: whether some test cannot be judged
 * @degree_level: (nullable): the degree level, where it was given and is valid
 * @field: (nullable): the field of study, likewise
 * @work: (nullable): the work experience, likewise
 *
 * What an evaluation works with.
 */
typedef struct
{
  BrochureEvaluation *evaluation;
  const GDate *as_of;
  GArray *readings;
  gboolean has_country;
  gboolean has_faulty_test;
  const char *degree_level;
  const char *field;
  const char *work;
} BrochureContext;

static inline gboolean
_brochure_strv_has (GStrv       strv,
                    const char *string)
{
  return strv != NULL && g_strv_contains ((const char * const *) strv, string);
}

void                          _brochure_context_judge_rule         (BrochureContext    *self,
                                                                    BrochureRuleResult *result);
void                          _brochure_context_advise             (BrochureContext    *self);
int                           _brochure_context_get_rank           (BrochureVerdict     verdict);
const BrochureRequirementSet *_brochure_evaluation_get_default_set (BrochureDocument   *document);

G_END_DECLS
