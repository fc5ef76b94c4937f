/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-evaluation.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_CHECK (brochure_check_get_type ())

/**
 * BrochureCheck:
 *
 * What one person answers to one brochure, and what that comes to. Whatever asks for
 * answers or shows a verdict binds to it, and it outlives them all.
 */
G_DECLARE_FINAL_TYPE (BrochureCheck, brochure_check, BROCHURE, CHECK, GObject)

BrochureCheck            *brochure_check_new            (BrochureDocument *document,
                                                         const GDate      *as_of);

BrochureDocument         *brochure_check_get_document   (BrochureCheck    *self);
const BrochureEvaluation *brochure_check_get_evaluation (BrochureCheck    *self);
BrochureEvaluation       *brochure_check_compare        (BrochureCheck    *self,
                                                         const char       *set_id);

BrochureAnswers          *brochure_check_get_answers    (BrochureCheck    *self);
void                      brochure_check_set_answers    (BrochureCheck    *self,
                                                         BrochureAnswers  *answers);
void                      brochure_check_restrict_answers (BrochureCheck    *self,
                                                         BrochureAnswers  *answers);
void                      brochure_check_set_as_of      (BrochureCheck    *self,
                                                         const GDate      *as_of);
void                      brochure_check_set_chosen_set (BrochureCheck    *self,
                                                         const char       *set_id);

gboolean                  brochure_check_has_document   (BrochureCheck    *self,
                                                         const char       *name);
void                      brochure_check_set_document   (BrochureCheck    *self,
                                                         const char       *name,
                                                         gboolean          is_ready);

const char               *brochure_check_get_enquiry    (BrochureCheck    *self);
void                      brochure_check_set_enquiry    (BrochureCheck    *self,
                                                         const char       *enquiry);

G_END_DECLS
