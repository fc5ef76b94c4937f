/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_DISCREPANCY_ROW (brochure_discrepancy_row_get_type ())

/**
 * BrochureDiscrepancyRow:
 *
 * What contradicts itself in the sources, which facts that concerns, and
 * what the brochure makes of it.
 */
G_DECLARE_FINAL_TYPE (BrochureDiscrepancyRow, brochure_discrepancy_row, BROCHURE, DISCREPANCY_ROW, AdwExpanderRow)

GtkWidget *brochure_discrepancy_row_new  (BrochureDocument          *document,
                                          const BrochureDiscrepancy *discrepancy);

void       brochure_discrepancy_row_fill (BrochureDiscrepancyRow    *self);

G_END_DECLS
