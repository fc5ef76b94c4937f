/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "search/brochure-search-result.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_SEARCH_ROW (brochure_search_row_get_type ())

/**
 * BrochureSearchRow:
 *
 * A place that was found: what it is called, what it says, and the section
 * that it is in, with what was searched for in bold.
 */
G_DECLARE_FINAL_TYPE (BrochureSearchRow, brochure_search_row, BROCHURE, SEARCH_ROW, GtkBox)

GtkWidget *brochure_search_row_new        (void);

void       brochure_search_row_set_result (BrochureSearchRow    *self,
                                           BrochureSearchResult *result,
                                           const char           *section_icon);

G_END_DECLS
