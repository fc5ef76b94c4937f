/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"
#include "widgets/brochure-piece-style.h"

G_BEGIN_DECLS

GtkWidget *brochure_piece_view_new (BrochureDocument   *document,
                                    GPtrArray          *pieces,
                                    BrochurePieceStyle  style);

G_END_DECLS
