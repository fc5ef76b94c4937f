/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>


G_BEGIN_DECLS

GtkWidget *brochure_table_new (GPtrArray *cells);

G_END_DECLS
