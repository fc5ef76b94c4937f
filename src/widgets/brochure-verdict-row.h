/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-evaluation.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_VERDICT_ROW (brochure_verdict_row_get_type ())

/**
 * BrochureVerdictRow:
 *
 * How one requirement was judged; opened, why, what would change it, and the
 * requirement as it is listed.
 */
G_DECLARE_FINAL_TYPE (BrochureVerdictRow, brochure_verdict_row, BROCHURE, VERDICT_ROW, AdwExpanderRow)

GtkWidget *brochure_verdict_row_new  (void);
void       brochure_verdict_row_show (BrochureVerdictRow       *self,
                                      const BrochureEvaluation *evaluation,
                                      const BrochureRuleResult *result);

G_END_DECLS
