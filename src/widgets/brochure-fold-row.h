/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "telling/brochure-piece.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_FOLD_ROW (brochure_fold_row_get_type ())

/**
 * BrochureFoldRow:
 *
 * A row that folds pieces away. Most are never opened, so what is in it is made when it is, or
 * when somebody looks into it.
 */
G_DECLARE_FINAL_TYPE (BrochureFoldRow, brochure_fold_row, BROCHURE, FOLD_ROW, AdwExpanderRow)

/**
 * BrochureFoldRowFunc:
 * @self: a fold
 * @pieces: (element-type BrochurePiece): what is folded into it
 * @user_data: the owner that was given with the function
 *
 * Adds to a fold what it shows when it is open.
 */
typedef void (*BrochureFoldRowFunc) (BrochureFoldRow *self,
                                  GPtrArray    *pieces,
                                  gpointer      user_data);

GtkWidget *brochure_fold_row_new      (const BrochurePiece *piece,
                                   GPtrArray           *pieces,
                                   BrochureFoldRowFunc     func,
                                   GObject             *owner);

gboolean   brochure_fold_row_contains (BrochureFoldRow        *self,
                                   const char          *id);
void       brochure_fold_row_fill     (BrochureFoldRow        *self);

G_END_DECLS
