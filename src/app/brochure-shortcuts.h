/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void       brochure_shortcuts_set_accelerators (GtkApplication *application);
GtkWindow *brochure_shortcuts_new              (GtkApplication *application);

G_END_DECLS
