/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What templates decide: functions without state, bound as callbacks by their class. */

gboolean brochure_closures_has_text (GtkWidget  *widget,
                                     const char *text);

G_END_DECLS
