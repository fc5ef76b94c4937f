/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-language-test.h"
#include "eligibility/brochure-test-answer.h"

G_BEGIN_DECLS

/**
 * BrochureFault:
 * @BROCHURE_FAULT_NONE: nothing is wrong
 * @BROCHURE_FAULT_RANGE: outside the scale
 * @BROCHURE_FAULT_STEP: between two steps of the scale
 * @BROCHURE_FAULT_SUM: the overall score is not the sum of the components
 * @BROCHURE_FAULT_MEAN: the overall score is not the rounded mean of the components
 * @BROCHURE_FAULT_GRADE: the score is outside the band of the grade
 * @BROCHURE_FAULT_DATE: a day that has not come yet
 * @BROCHURE_FAULT_SCALE: not the scale of tests on that day
 * @BROCHURE_FAULT_UNKNOWN_VALUE: not one of the values to choose from
 * @BROCHURE_FAULT_TYPE: not a number, a date or a string where one is needed
 *
 * Why an answer is not valid.
 */
typedef enum
{
  BROCHURE_FAULT_NONE,
  BROCHURE_FAULT_RANGE,
  BROCHURE_FAULT_STEP,
  BROCHURE_FAULT_SUM,
  BROCHURE_FAULT_MEAN,
  BROCHURE_FAULT_GRADE,
  BROCHURE_FAULT_DATE,
  BROCHURE_FAULT_SCALE,
  BROCHURE_FAULT_UNKNOWN_VALUE,
  BROCHURE_FAULT_TYPE,
} BrochureFault;

/* A score that was not given. */
#define BROCHURE_SCORE_NONE (-1)

BrochureFault              brochure_score_parse            (const BrochureInput         *input,
                                                            int                          minimum,
                                                            int                          maximum,
                                                            int                          step,
                                                            int                         *score);
BrochureFault              brochure_score_parse_overall    (const BrochureScale         *scale,
                                                            const BrochureInput         *input,
                                                            int                         *score);
BrochureFault              brochure_score_parse_component  (const BrochureScale         *scale,
                                                            const BrochureInput         *input,
                                                            int                         *score);
gboolean                   brochure_score_can_become_valid (int                          minimum,
                                                            int                          maximum,
                                                            int                          step,
                                                            const char                  *text);

int                        brochure_score_from_decimal     (const BrochureScale         *scale,
                                                            const char                  *decimal);
char                      *brochure_score_to_decimal       (const BrochureScale         *scale,
                                                            int                          score);

int                        brochure_score_compute_overall  (const BrochureScale         *scale,
                                                            const int                   *components,
                                                            guint                        n_components);

const BrochureGrade       *brochure_score_find_grade       (const BrochureScale         *scale,
                                                            const char                  *grade);
const BrochureScale       *brochure_score_find_scale       (const BrochureLanguageTest  *test,
                                                            const char                  *id);
const BrochureConcordance *brochure_score_find_concordance (const BrochureLanguageTest  *test,
                                                            const char                  *from,
                                                            const char                  *to);
BrochureFault              brochure_score_choose_scale     (const BrochureLanguageTest  *test,
                                                            const BrochureTestAnswer    *answer,
                                                            const BrochureScale        **scale);
gboolean                   brochure_score_lacks_scale      (const BrochureLanguageTest  *test,
                                                            const BrochureTestAnswer    *answer);

G_END_DECLS
