/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-document.h"
#include "telling/brochure-piece.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_HERO (brochure_hero_get_type ())

/**
 * BrochureHero:
 *
 * The programme's name, abstract and picture, with the two things that most
 * readers want to do next.
 */
G_DECLARE_FINAL_TYPE (BrochureHero, brochure_hero, BROCHURE, HERO, AdwBin)

GtkWidget *brochure_hero_new (BrochureDocument    *document,
                              const BrochurePiece *piece);

G_END_DECLS
