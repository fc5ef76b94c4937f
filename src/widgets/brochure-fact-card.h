/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"
#include "telling/brochure-piece.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_FACT_CARD (brochure_fact_card_get_type ())

/**
 * BrochureFactCard:
 *
 * A fact as a card. The whole card is one button that leads to the section where the fact stands.
 */
G_DECLARE_FINAL_TYPE (BrochureFactCard, brochure_fact_card, BROCHURE, FACT_CARD, GtkButton)

GtkWidget *brochure_fact_card_new (BrochureDocument    *document,
                                   const BrochurePiece *piece);

G_END_DECLS
