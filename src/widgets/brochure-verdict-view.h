/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-evaluation.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_VERDICT_VIEW (brochure_verdict_view_get_type ())

/**
 * BrochureVerdictView:
 *
 * What a set of answers comes to: a summary, every requirement with its
 * reasons, the other requirement sets one click away, and what else to know.
 */
G_DECLARE_FINAL_TYPE (BrochureVerdictView, brochure_verdict_view, BROCHURE, VERDICT_VIEW, GtkBox)

GtkWidget                *brochure_verdict_view_new            (BrochureDocument    *document,
                                                                const GDate         *today);

const BrochureEvaluation *brochure_verdict_view_get_evaluation (BrochureVerdictView *self);
const char               *brochure_verdict_view_get_headline   (BrochureVerdictView *self);
char                     *brochure_verdict_view_dup_text       (BrochureVerdictView *self);

void                      brochure_verdict_view_take_answers   (BrochureVerdictView *self,
                                                                BrochureAnswers     *answers);
void                      brochure_verdict_view_compare        (BrochureVerdictView *self,
                                                                const char          *set_id);

G_END_DECLS
