/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/brochure-sidebar-item.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_SIDEBAR_ROW (brochure_sidebar_row_get_type ())

/**
 * BrochureSidebarRow:
 *
 * What a row of the sidebar shows and what can be done with it: a click leads to its
 * section, its menu marks it, and a bookmark can be dragged to another place.
 */
G_DECLARE_FINAL_TYPE (BrochureSidebarRow, brochure_sidebar_row, BROCHURE, SIDEBAR_ROW, GtkBox)

BrochureSidebarItem *brochure_sidebar_row_get_item (BrochureSidebarRow *self);

G_END_DECLS
