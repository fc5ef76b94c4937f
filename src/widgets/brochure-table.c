/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-table.h"

#include "telling/brochure-piece.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-linkable.h"

static GtkWidget *
create_cell (const BrochurePiece *piece,
             int                  row)
{
  gboolean is_head = piece->kind == BROCHURE_PIECE_COLUMN;
  GtkWidget *cell = g_object_new (GTK_TYPE_BOX,
                                  "accessible-role", is_head ? GTK_ACCESSIBLE_ROLE_COLUMN_HEADER : GTK_ACCESSIBLE_ROLE_CELL,
                                  "css-classes", (const char * const[]) { "cell", is_head ? "head" : "row", NULL },
                                  "hexpand", TRUE,
                                  NULL);

  gtk_accessible_update_relation (GTK_ACCESSIBLE (cell),
                                  GTK_ACCESSIBLE_RELATION_COL_INDEX, piece->level + 1,
                                  GTK_ACCESSIBLE_RELATION_ROW_INDEX, row + 1,
                                  -1);
  gtk_box_append (GTK_BOX (cell), brochure_label_new (is_head ? piece->label : piece->text, NULL));
  brochure_linkable_set_piece (cell, piece);

  return cell;
}

/**
 * brochure_table_new:
 * @cells: (element-type BrochurePiece): the heads of columns and the cells of a table, row by row
 *
 * Creates a table. Its columns share the width, and it scrolls sideways only where words would break.
 *
 * Returns: (transfer floating): the table
 */
GtkWidget *
brochure_table_new (GPtrArray *cells)
{
  GtkWidget *grid = g_object_new (GTK_TYPE_GRID, "accessible-role", GTK_ACCESSIBLE_ROLE_TABLE, NULL);
  GtkWidget *scrolled_window = gtk_scrolled_window_new ();
  int row = -1;

  g_return_val_if_fail (cells != NULL, NULL);

  for (guint i = 0; i < cells->len; i++)
    {
      const BrochurePiece *piece = g_ptr_array_index (cells, i);

      if (piece->level == 0)
        row++;

      gtk_grid_attach (GTK_GRID (grid), create_cell (piece, row), piece->level, MAX (row, 0), 1, 1);
    }

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled_window), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled_window), grid);
  gtk_widget_add_css_class (scrolled_window, "card");
  gtk_widget_add_css_class (scrolled_window, "brochure-table");

  return scrolled_window;
}
