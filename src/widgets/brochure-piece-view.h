/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

/**
 * BrochurePieceViewStyle:
 * @BROCHURE_PIECE_VIEW_PLAIN: one below the other
 * @BROCHURE_PIECE_VIEW_WITH_MARKS: each with the mark of its sources, which a narrow place has no room for
 * @BROCHURE_PIECE_VIEW_COLUMNS: groups side by side where there is room
 *
 * How pieces are shown.
 */
typedef enum
{
  BROCHURE_PIECE_VIEW_PLAIN = 0,
  BROCHURE_PIECE_VIEW_WITH_MARKS = 1 << 0,
  BROCHURE_PIECE_VIEW_COLUMNS = 1 << 1,
} BrochurePieceViewStyle;

GtkWidget *brochure_piece_view_new (BrochureDocument       *document,
                                    GPtrArray              *pieces,
                                    BrochurePieceViewStyle  style);

G_END_DECLS
