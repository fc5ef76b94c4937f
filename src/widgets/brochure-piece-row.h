/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-document.h"
#include "telling/brochure-piece.h"
#include "widgets/brochure-piece-style.h"

G_BEGIN_DECLS

GtkWidget *brochure_piece_row_new      (BrochureDocument    *document,
                                        const BrochurePiece *piece,
                                        BrochurePieceStyle   style);
GtkWidget *brochure_piece_row_new_list (void);

G_END_DECLS
