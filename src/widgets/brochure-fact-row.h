/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_FACT_ROW (brochure_fact_row_get_type ())

/**
 * BrochureFactRow:
 *
 * A fact as a row: its label, its value as the reader's language writes it,
 * and the mark of its source.
 */
G_DECLARE_FINAL_TYPE (BrochureFactRow, brochure_fact_row, BROCHURE, FACT_ROW, AdwActionRow)

GtkWidget *brochure_fact_row_new          (BrochureDocument   *document,
                                           const BrochureFact *fact,
                                           const GDate        *today);
GtkWidget *brochure_fact_row_new_detailed (BrochureDocument   *document,
                                           const BrochureFact *fact,
                                           const GDate        *today);

G_END_DECLS
