/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_COLUMNS_LAYOUT (brochure_columns_layout_get_type ())

/**
 * BrochureColumnsLayout:
 *
 * Lays children out in as many columns of equal width as there is room for.
 *
 * GtkFlowBox would take keyboard focus and selection for itself, and the lines
 * of an AdwWrapBox do not share columns.
 */
G_DECLARE_FINAL_TYPE (BrochureColumnsLayout, brochure_columns_layout, BROCHURE, COLUMNS_LAYOUT, GtkLayoutManager)

GtkLayoutManager *brochure_columns_layout_new (int column_width,
                                               int max_columns,
                                               int spacing);

G_END_DECLS
