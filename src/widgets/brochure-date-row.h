/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/brochure-input-row.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_DATE_ROW (brochure_date_row_get_type ())

/**
 * BrochureDateRow:
 *
 * An entry for a day, typed or picked from a calendar.
 */
G_DECLARE_FINAL_TYPE (BrochureDateRow, brochure_date_row, BROCHURE, DATE_ROW, BrochureInputRow)

GtkWidget *brochure_date_row_new    (const char      *title);
void       brochure_date_row_update (BrochureDateRow *self);

G_END_DECLS
