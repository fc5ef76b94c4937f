/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-text.h"

G_BEGIN_DECLS

/* Boxed lists of a label and a value, as most of what is not running text is shown. */

GtkWidget *brochure_rows_new          (void);
GtkWidget *brochure_rows_add          (GtkWidget          *rows,
                                       const char         *title,
                                       const char         *value,
                                       const char         *note);
GtkWidget *brochure_rows_add_text     (GtkWidget          *rows,
                                       const char         *title,
                                       const BrochureText *text);
void       brochure_rows_add_link     (GtkWidget          *row,
                                       const char         *uri);
void       brochure_rows_add_copy     (GtkWidget          *row,
                                       const char         *text,
                                       const char         *tooltip,
                                       const char         *message);
void       brochure_rows_add_open     (GtkWidget          *row,
                                       const char         *icon_name,
                                       const char         *tooltip,
                                       const char         *uri);

void       brochure_rows_append_line  (GString            *markup,
                                       const char         *line);

G_END_DECLS
