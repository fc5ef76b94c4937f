/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-evaluation.h"
#include "eligibility/brochure-test-reading.h"

G_BEGIN_DECLS

/* What the files of the evaluation share. */

/**
 * BrochureContext:
 * @evaluation: the result so far
 * @questions: (element-type BrochureQuestion): what the programme asks
 * @readings: (element-type BrochureTestReading): the tests of the answers, checked
 * @country: (nullable): where the applicant studied, where it was given and is valid
 * @nationality: (nullable): the nationality, likewise
 * @degree_level: (nullable): the degree level, likewise
 * @field: (nullable): the field of study, likewise
 * @work: (nullable): the work experience, likewise
 * @lacks_country: whether a country that decides which set applies is not known
 *
 * What an evaluation works with.
 */
typedef struct
{
  BrochureEvaluation *evaluation;
  GPtrArray *questions;
  GArray *readings;
  const char *country;
  const char *nationality;
  const char *degree_level;
  const char *field;
  const char *work;
  gboolean lacks_country;
} BrochureContext;

static inline gboolean
_brochure_strv_has (GStrv       strv,
                    const char *string)
{
  return strv != NULL && g_strv_contains ((const char * const *) strv, string);
}

void                          _brochure_context_read_answers       (BrochureContext              *self);
void                          _brochure_context_read_rules         (BrochureContext              *self,
                                                                    const BrochureRequirementSet *set);

gboolean                      _brochure_context_is_in_force        (const BrochureContext        *self,
                                                                    const BrochureRule           *rule);
gboolean                      _brochure_context_has_faulty_test    (const BrochureContext        *self,
                                                                    const BrochureRule           *rule);
void                          _brochure_context_judge_rule         (BrochureContext              *self,
                                                                    BrochureRuleResult           *result);
void                          _brochure_context_judge_language     (BrochureContext              *self,
                                                                    BrochureRuleResult           *result);
void                          _brochure_context_judge_age          (BrochureContext              *self,
                                                                    BrochureRuleResult           *result);
void                          _brochure_context_advise             (BrochureContext              *self);
int                           _brochure_context_get_rank           (BrochureVerdict               verdict);
const BrochureRequirementSet *_brochure_evaluation_get_default_set (BrochureDocument             *document);

G_END_DECLS
