/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-evaluation.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_VERDICT_ROW (brochure_verdict_row_get_type ())

/**
 * BrochureVerdictRow:
 *
 * How one requirement was judged: the verdict, why, what would change it, and
 * the requirement as it is listed.
 */
G_DECLARE_FINAL_TYPE (BrochureVerdictRow, brochure_verdict_row, BROCHURE, VERDICT_ROW, AdwPreferencesRow)

GtkWidget  *brochure_verdict_row_new         (const BrochureEvaluation *evaluation,
                                              const BrochureRuleResult *result);

const char *brochure_verdict_row_get_words   (BrochureVerdictRow       *self);

const char *brochure_verdict_get_icon_name   (BrochureVerdict           verdict);
const char *brochure_verdict_get_style_class (BrochureVerdict           verdict);

G_END_DECLS
