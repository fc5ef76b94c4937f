/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-text.h"

G_BEGIN_DECLS

/* How a text of the content becomes a label: its markup, its links, its
 * language, and selecting it without a stop for the Tab key at every paragraph. */

GtkWidget *brochure_label_new         (const BrochureText *text,
                                       const char         *style_class);
GtkWidget *brochure_label_new_heading (const BrochureText *text,
                                       int                 level,
                                       const char         *style_class);
GtkWidget *brochure_label_new_literal (const char         *literal,
                                       const char         *style_class);

void       brochure_label_set_text    (GtkLabel           *label,
                                       const BrochureText *text);

char      *brochure_label_dup_markup  (const BrochureText *text);

void       brochure_label_ease        (GtkWidget          *tree,
                                       GtkWidget          *place);

void       brochure_label_add_link    (GtkButton          *button,
                                       const char         *uri);
gboolean   brochure_label_open_link   (GtkWidget          *widget,
                                       const char         *uri);
void       brochure_label_watch_links (GtkLabel           *label);

G_END_DECLS
