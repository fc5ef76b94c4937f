/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-evaluation.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_BACKGROUND_GROUP (brochure_background_group_get_type ())

/**
 * BrochureBackgroundGroup:
 *
 * What the requirements of a brochure ask of applicants beside tests of languages: where they studied what, and
 * the questions of the programme's own rules.
 */
G_DECLARE_FINAL_TYPE (BrochureBackgroundGroup, brochure_background_group, BROCHURE, BACKGROUND_GROUP,
                      AdwPreferencesGroup)

GtkWidget *brochure_background_group_new        (BrochureDocument         *document);

void       brochure_background_group_load       (BrochureBackgroundGroup  *self,
                                                 const BrochureAnswers    *answers);
void       brochure_background_group_collect    (BrochureBackgroundGroup  *self,
                                                 BrochureAnswers          *answers);
void       brochure_background_group_show_state (BrochureBackgroundGroup  *self,
                                                 const BrochureEvaluation *evaluation);
GtkWidget *brochure_background_group_find_field (BrochureBackgroundGroup  *self,
                                                 const char               *pointer);

G_END_DECLS
