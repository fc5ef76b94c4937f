/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-composition-private.h"

/* In points, or as a part of the column. */
#define HEAD_SHARE 0.28f
#define CELL_PADDING 6.0f

/* Tables of more columns than words fit into are written as lists. */
#define MAX_COLUMNS 7

static gboolean
is_table (const BrochurePiece *piece)
{
  return piece->kind == BROCHURE_PIECE_COLUMN || piece->kind == BROCHURE_PIECE_CELL;
}

/* Where the cell of a column begins; the first column names the row and needs less room. */
static float
get_column_x (BrochureComposer *self,
              int               column,
              int               n_columns)
{
  float head = n_columns > 1 ? self->width * MIN (HEAD_SHARE, 1.4f / (float) n_columns) : self->width;

  if (column == 0)
    return 0;

  return head + (self->width - head) * (float) (column - 1) / (float) MAX (n_columns - 1, 1);
}

static void
add_table_cell (BrochureComposer    *self,
                const BrochurePiece *piece,
                int                  n_columns)
{
  BrochureStrip *strip = g_ptr_array_index (self->strips, self->strips->len - 1);
  gboolean is_head = piece->kind == BROCHURE_PIECE_COLUMN;
  gboolean names_others = is_head || piece->level == 0;
  float x = get_column_x (self, piece->level, n_columns) + CELL_PADDING;
  float end = get_column_x (self, piece->level + 1, n_columns) - CELL_PADDING;
  BrochureCell *cell = brochure_strip_add_cell (strip, names_others ? BROCHURE_FACE_HEAD : BROCHURE_FACE_QUIET,
                                                is_head ? piece->label : piece->text, x, end - x);

  cell->tag = names_others ? "TH" : "TD";
  cell->is_marked_up = !is_head;
  cell->note = piece->note != NULL && !is_head ? brochure_text_ref (piece->note) : NULL;
}

/* The last cell of a row that has too few goes on to the last column. */
static void
stretch_last_cell (BrochureComposer *self)
{
  BrochureStrip *strip = g_ptr_array_index (self->strips, self->strips->len - 1);
  BrochureCell *last = g_ptr_array_index (strip->cells, strip->cells->len - 1);

  last->width = self->width - last->x - CELL_PADDING;
}

static void
add_table (BrochureComposer *self,
           GPtrArray        *pieces,
           guint             from,
           guint             to,
           int               n_columns)
{
  int head = -1;

  for (guint i = from; i < to; i++)
    {
      const BrochurePiece *piece = g_ptr_array_index (pieces, i);

      if (i == from || piece->level == 0)
        {
          BrochureStrip *strip;

          strip = _brochure_composition_add_member (self, "Table", "TR", i == from, i == from ? 10 : 0);
          strip->padding = 4.5f;
          strip->head = head;
          strip->is_whole = TRUE;
          strip->has_rule = TRUE;

          if (piece->kind == BROCHURE_PIECE_COLUMN)
            {
              head = (int) self->strips->len - 1;
              strip->tint = BROCHURE_TINT_HEAD;
              strip->keeps = TRUE;
            }
        }

      add_table_cell (self, piece, n_columns);
      _brochure_composition_set_anchors (self, piece, self->strips->len - 1);

      if (i + 1 == to || ((const BrochurePiece *) g_ptr_array_index (pieces, i + 1))->level == 0)
        stretch_last_cell (self);
    }
}

/* Each cell says which column it is of. */
static void
add_list (BrochureComposer *self,
          GPtrArray        *pieces,
          guint             from,
          guint             to)
{
  for (guint i = from; i < to; i++)
    {
      const BrochurePiece *piece = g_ptr_array_index (pieces, i);

      if (piece->kind == BROCHURE_PIECE_CELL)
        {
          _brochure_composition_add_pair (self, piece);
          self->last = BROCHURE_PIECE_ROW;
        }
    }
}

guint
_brochure_composition_add_cells (BrochureComposer *self,
                                 GPtrArray        *pieces,
                                 guint             from)
{
  int n_columns = 0;
  guint to;

  for (to = from; to < pieces->len && is_table (g_ptr_array_index (pieces, to)); to++)
    n_columns = MAX (n_columns, ((const BrochurePiece *) g_ptr_array_index (pieces, to))->level + 1);

  if (n_columns <= MAX_COLUMNS)
    add_table (self, pieces, from, to, n_columns);
  else
    add_list (self, pieces, from, to);

  self->last = BROCHURE_PIECE_CELL;

  return to;
}
