/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_NEIGHBOURS (brochure_neighbours_get_type ())

/**
 * BrochureNeighbours:
 *
 * The two cards at the foot of a page that lead to the previous and the next section.
 */
G_DECLARE_FINAL_TYPE (BrochureNeighbours, brochure_neighbours, BROCHURE, NEIGHBOURS, GtkWidget)

void brochure_neighbours_set_section (BrochureNeighbours    *self,
                                      BrochureDocument      *document,
                                      const BrochureSection *section);

G_END_DECLS
