/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_BLOCKS (brochure_blocks_get_type ())

/**
 * BrochureBlocks:
 *
 * The blocks of a page, one below the other. What fills a window is made at once, the rest a little in each frame
 * after that, so that no page keeps anybody waiting however long it is. Whoever looks for something in it completes
 * it first.
 */
G_DECLARE_FINAL_TYPE (BrochureBlocks, brochure_blocks, BROCHURE, BLOCKS, GtkBox)

/**
 * BrochureBlocksFunc:
 * @i: which block, from 0; they are asked for in order
 * @user_data: (closure): as it was given
 *
 * Returns: (transfer floating) (nullable): the block, or %NULL where there is nothing to show
 */
typedef GtkWidget *(*BrochureBlocksFunc)  (guint               i,
                                           gpointer            user_data);

void               brochure_blocks_begin    (BrochureBlocks     *self,
                                             guint               n_blocks,
                                             BrochureBlocksFunc  func,
                                             gpointer            user_data);
void               brochure_blocks_complete (BrochureBlocks     *self);

G_END_DECLS
