/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Two trees of widgets that were built of the same things, before and after a
 * switch of the language. What is where in the one is there in the other. */

GtkWidget *brochure_twin_find        (GtkWidget *tree,
                                      GtkWidget *twin_tree,
                                      GtkWidget *widget);
gboolean   brochure_twin_is_unfolded (GtkWidget *tree);
void       brochure_twin_unfold      (GtkWidget *tree,
                                      GtkWidget *twin_tree);
void       brochure_twin_take_focus  (GtkWidget *twin,
                                      GtkWidget *widget);

G_END_DECLS
