/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *brochure_focus_get      (GtkWidget            *widget);
gboolean   brochure_focus_is_in    (GtkWidget            *widget);

gboolean   brochure_focus_drop     (GtkWidget            *widget);
void       brochure_focus_remember (GtkWidget           **former,
                                    GtkWidget            *widget);
gboolean   brochure_focus_restore  (GtkWidget           **former);

void       brochure_focus_watch    (AdwApplicationWindow *window);

G_END_DECLS
