/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_BLOCK_VIEW (brochure_block_view_get_type ())

/**
 * BrochureBlockView:
 *
 * A block with the heading above it.
 */
G_DECLARE_FINAL_TYPE (BrochureBlockView, brochure_block_view, BROCHURE, BLOCK_VIEW, GtkBox)

GtkWidget           *brochure_block_view_new       (BrochureDocument    *document,
                                                    const BrochureBlock *block,
                                                    const GDate         *today);

const BrochureBlock *brochure_block_view_get_block (BrochureBlockView   *self);
GtkWidget           *brochure_block_view_find      (BrochureBlockView   *self,
                                                    const char          *id);

G_END_DECLS
