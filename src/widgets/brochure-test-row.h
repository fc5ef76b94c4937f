/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-evaluation.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_TEST_ROW (brochure_test_row_get_type ())

/**
 * BrochureTestRow:
 *
 * One language test in the eligibility form. Its fields are built from what
 * the content says about the test: no test is known here.
 */
G_DECLARE_FINAL_TYPE (BrochureTestRow, brochure_test_row, BROCHURE, TEST_ROW, AdwExpanderRow)

GtkWidget          *brochure_test_row_new        (BrochureDocument         *document,
                                                  const BrochureTestAnswer *answer);

BrochureTestAnswer *brochure_test_row_dup_answer (BrochureTestRow          *self);
void                brochure_test_row_set_faults (BrochureTestRow          *self,
                                                  const BrochureEvaluation *evaluation,
                                                  guint                     index);
GtkWidget          *brochure_test_row_find_field (BrochureTestRow          *self,
                                                  const char               *name);

G_END_DECLS
