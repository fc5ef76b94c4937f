/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Parts of a page that a link can lead to. */

void       brochure_linkable_add      (GtkWidget  *widget,
                                       const char *id);
void       brochure_linkable_add_fact (GtkWidget  *widget,
                                       const char *fact_id);

GtkWidget *brochure_linkable_find     (GtkWidget  *root,
                                       const char *id);

G_END_DECLS
