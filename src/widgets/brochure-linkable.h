/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "telling/brochure-piece.h"

G_BEGIN_DECLS

/* Parts of a page that a link can lead to. */

void        brochure_linkable_set_id    (GtkWidget           *widget,
                                         const char          *id);
void        brochure_linkable_set_piece (GtkWidget           *widget,
                                         const BrochurePiece *piece);

GtkWidget  *brochure_linkable_find      (GtkWidget           *root,
                                         const char          *id);
const char *brochure_linkable_find_id   (GtkWidget           *widget);

GStrv       brochure_linkable_get_facts (GtkWidget           *widget);
void        brochure_linkable_add_menus (GtkWidget           *root);
gboolean    brochure_linkable_popup     (GtkWidget           *widget);

G_END_DECLS
