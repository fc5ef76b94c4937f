/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-score.h"

G_BEGIN_DECLS

/* What an overall score says about components that are not given: they are tried in thought, each within its
 * range, so that the overall score comes out. Components and their minima are arrays in the order of the scale,
 * in which %BROCHURE_SCORE_NONE stands for one that is not given, or of which nothing is asked. */

/**
 * BrochureInference:
 * @BROCHURE_INFERENCE_OPEN: they may be high enough or not
 * @BROCHURE_INFERENCE_SUFFICIENT: whatever they are, all are at their minima
 * @BROCHURE_INFERENCE_INSUFFICIENT: whatever they are, one of them is below its minimum
 */
typedef enum
{
  BROCHURE_INFERENCE_OPEN,
  BROCHURE_INFERENCE_SUFFICIENT,
  BROCHURE_INFERENCE_INSUFFICIENT,
} BrochureInference;

gboolean          brochure_component_inference_is_feasible     (const BrochureScale *scale,
                                                                int                  overall,
                                                                const int           *components);
BrochureInference brochure_component_inference_judge           (const BrochureScale *scale,
                                                                int                  overall,
                                                                const int           *components,
                                                                const int           *minima);
int               brochure_component_inference_find_sufficient (const BrochureScale *scale,
                                                                const int           *components,
                                                                const int           *minima);

G_END_DECLS
