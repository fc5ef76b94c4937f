/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-check.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_ELIGIBILITY_FORM (brochure_eligibility_form_get_type ())

/**
 * BrochureEligibilityForm:
 *
 * The questions that the requirements of a brochure ask. It only fills in a
 * [class@Check]; what the answers lead to is told by [class@VerdictView].
 */
G_DECLARE_FINAL_TYPE (BrochureEligibilityForm, brochure_eligibility_form, BROCHURE, ELIGIBILITY_FORM, GtkBox)

GtkWidget *brochure_eligibility_form_new        (BrochureCheck           *check);
void       brochure_eligibility_form_show_field (BrochureEligibilityForm *self,
                                                 const char              *pointer);

G_END_DECLS
