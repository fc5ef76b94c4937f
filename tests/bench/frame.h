/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void       frame_watch         (GtkApplication *application);
GtkWidget *frame_open          (GApplication   *application);
void       frame_wait          (GtkWidget      *window);
void       frame_rest          (GtkWidget      *window,
                                GArray         *works);
guint      frame_count_widgets (GtkWidget      *widget);

G_END_DECLS
