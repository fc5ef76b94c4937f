/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GCancellable *brochure_asking_begin       (GtkWindow    *window);
void          brochure_asking_end         (GtkWindow    *window);
gboolean      brochure_asking_is_given_up (const GError *error);

G_END_DECLS
