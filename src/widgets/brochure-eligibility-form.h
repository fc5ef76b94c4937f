/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "widgets/brochure-test-row.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_ELIGIBILITY_FORM (brochure_eligibility_form_get_type ())

/**
 * BrochureEligibilityForm:
 *
 * The questions that the requirements of a brochure ask. It only takes
 * answers; what they lead to is told by [class@VerdictView].
 */
G_DECLARE_FINAL_TYPE (BrochureEligibilityForm, brochure_eligibility_form, BROCHURE, ELIGIBILITY_FORM, GtkBox)

GtkWidget       *brochure_eligibility_form_new         (BrochureDocument         *document);

BrochureAnswers *brochure_eligibility_form_dup_answers (BrochureEligibilityForm  *self,
                                                        gboolean                  finished_only);
void             brochure_eligibility_form_set_answers (BrochureEligibilityForm  *self,
                                                        const BrochureAnswers    *answers);
void             brochure_eligibility_form_set_faults  (BrochureEligibilityForm  *self,
                                                        const BrochureEvaluation *evaluation);

BrochureTestRow *brochure_eligibility_form_get_test    (BrochureEligibilityForm  *self,
                                                        guint                     index);

G_END_DECLS
