/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

static void
tell_cells (BrochureTeller *self,
            GPtrArray      *columns,
            GPtrArray      *cells)
{
  for (guint i = 0; i < cells->len; i++)
    {
      BrochurePiece *cell = _brochure_teller_add_text (self, BROCHURE_PIECE_CELL, g_ptr_array_index (cells, i));

      cell->level = (int) i;

      if (i < columns->len)
        cell->label = brochure_text_ref (g_ptr_array_index (columns, i));
    }
}

void
_brochure_teller_tell_table (BrochureTeller      *self,
                             const BrochureBlock *block)
{
  for (guint i = 0; i < block->columns->len; i++)
    {
      BrochurePiece *column = _brochure_teller_add (self, BROCHURE_PIECE_COLUMN, NULL);

      column->level = (int) i;
      column->label = brochure_text_ref (g_ptr_array_index (block->columns, i));
    }

  for (guint i = 0; i < block->rows->len; i++)
    tell_cells (self, block->columns, g_ptr_array_index (block->rows, i));
}
