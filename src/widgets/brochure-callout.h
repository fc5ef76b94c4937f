/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "telling/brochure-piece.h"

G_BEGIN_DECLS

GtkWidget *brochure_callout_new (const BrochurePiece *piece);

G_END_DECLS
