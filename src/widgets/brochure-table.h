/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_TABLE (brochure_table_get_type ())

/**
 * BrochureTable:
 *
 * A table whose columns share the width. Where there is no room for all of them side by side it can
 * show one at a time beside the first, and a toggle says which.
 */
G_DECLARE_FINAL_TYPE (BrochureTable, brochure_table, BROCHURE, TABLE, GtkWidget)

GtkWidget *brochure_table_new    (GPtrArray     *cells,
                                  gboolean       is_choosing);

void       brochure_table_reveal (BrochureTable *self,
                                  GtkWidget     *widget);

G_END_DECLS
