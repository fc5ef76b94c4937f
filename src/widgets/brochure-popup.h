/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void brochure_popup_show (GtkPopover *popover,
                          GtkWidget  *parent);

G_END_DECLS
