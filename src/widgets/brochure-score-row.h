/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-score.h"
#include "widgets/brochure-input-row.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_SCORE_ROW (brochure_score_row_get_type ())

/**
 * BrochureScoreRow:
 *
 * An entry for a score that knows its scale.
 */
G_DECLARE_FINAL_TYPE (BrochureScoreRow, brochure_score_row, BROCHURE, SCORE_ROW, BrochureInputRow)

GtkWidget *brochure_score_row_new          (const char          *title,
                                            const BrochureScale *scale,
                                            const char          *component);

void       brochure_score_row_set_computed (BrochureScoreRow    *self,
                                            int                  score);

G_END_DECLS
