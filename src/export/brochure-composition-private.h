/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/brochure-composition.h"
#include "export/brochure-strip.h"
#include "telling/brochure-piece.h"

G_BEGIN_DECLS

/**
 * BrochureComposer:
 * @chapter: the chapter that is being composed
 * @strips: (element-type BrochureStrip): what there is so far
 * @anchors: (element-type utf8 guint): what links lead to, and which strip it is
 * @width: how wide the column is
 * @is_whole: whether there are several chapters
 * @n_groups: how many groups of strips there are so far
 * @last: what the last piece was
 * @fold_level: of what level the pieces of a fold are above, or -1 outside of folds
 */
typedef struct
{
  const BrochureChapter *chapter;
  GPtrArray *strips;
  GHashTable *anchors;
  float width;
  gboolean is_whole;
  guint n_groups;
  BrochurePieceKind last;
  int fold_level;
} BrochureComposer;

BrochureStrip *_brochure_composition_add_member  (BrochureComposer    *self,
                                                  const char          *outer,
                                                  const char          *tag,
                                                  gboolean             is_first,
                                                  float                above);
void           _brochure_composition_add_pair    (BrochureComposer    *self,
                                                  const BrochurePiece *piece);
guint          _brochure_composition_add_cells   (BrochureComposer    *self,
                                                  GPtrArray           *pieces,
                                                  guint                from);
void           _brochure_composition_set_anchors (BrochureComposer    *self,
                                                  const BrochurePiece *piece,
                                                  guint                strip);

G_END_DECLS
