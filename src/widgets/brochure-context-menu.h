/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * BrochureContextMenuFunc:
 * @widget: a widget
 *
 * Makes the menu that a widget has now.
 *
 * Returns: (transfer full) (nullable): the menu, or %NULL where there is nothing to do
 */
typedef GMenu *(*BrochureContextMenuFunc) (GtkWidget *widget);

void     brochure_context_menu_add      (GtkWidget               *widget,
                                         BrochureContextMenuFunc  func);
gboolean brochure_context_menu_popup    (GtkWidget               *widget,
                                         const GdkRectangle      *at);
void     brochure_context_menu_set_func (GtkWidget               *widget,
                                         BrochureContextMenuFunc  func);

G_END_DECLS
