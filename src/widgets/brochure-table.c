/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-table.h"

#include "telling/brochure-piece.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-linkable.h"
#include "widgets/brochure-text-scale.h"
#include "widgets/brochure-toggles.h"

/* Below this a column of words is no pleasure to read; in scale-independent pixels. */
#define COLUMN_WIDTH 150

/* What the first column gets at most beside one other, in hundredths. */
#define HEAD_SHARE 40

typedef struct
{
  GtkWidget *widget;
  int row;
  int column;
  int end; /* the column after its last: what ends a row early goes on to the last column */
} Cell;

struct _BrochureTable
{
  GtkWidget parent_instance;

  /* Owned */
  GArray *cells;

  /* Borrowed */
  GtkWidget *toggle; /* %NULL where all columns are always shown */

  int n_rows;
  int n_columns;
};

G_DEFINE_FINAL_TYPE (BrochureTable, brochure_table, GTK_TYPE_WIDGET)

static const Cell *
get_cell (BrochureTable *self,
          guint          i)
{
  return &g_array_index (self->cells, Cell, i);
}

static int
get_chosen (BrochureTable *self)
{
  return (int) adw_toggle_group_get_active (ADW_TOGGLE_GROUP (self->toggle)) + 1;
}

static gboolean
is_narrow (BrochureTable *self,
           int            width)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double wanted = adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, COLUMN_WIDTH, gtk_widget_get_settings (widget)) *
                  brochure_text_scale_get (widget);

  return self->toggle != NULL && width < self->n_columns * wanted;
}

static gboolean
is_shown (BrochureTable *self,
          const Cell    *cell,
          gboolean       narrow)
{
  return !narrow || cell->column == 0 || (cell->column <= get_chosen (self) && get_chosen (self) < cell->end);
}

/* The least and the wanted width of each column; what covers several has no say. */
static void
measure_columns (BrochureTable    *self,
                 GtkRequestedSize *sizes)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      const Cell *cell = get_cell (self, i);
      int minimum;
      int natural;

      if (cell->end - cell->column > 1)
        continue;

      gtk_widget_measure (cell->widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
      sizes[cell->column].minimum_size = MAX (sizes[cell->column].minimum_size, minimum);
      sizes[cell->column].natural_size = MAX (sizes[cell->column].natural_size, natural);
    }
}

static void
share_width (BrochureTable    *self,
             int               width,
             GtkRequestedSize *sizes)
{
  int left = width;

  measure_columns (self, sizes);

  if (is_narrow (self, width))
    {
      int chosen = get_chosen (self);
      int head = MAX (sizes[0].minimum_size, MIN (sizes[0].natural_size, width * HEAD_SHARE / 100));

      for (int i = 1; i < self->n_columns; i++)
        sizes[i].minimum_size = i == chosen ? width - head : 0;

      sizes[0].minimum_size = head;
      return;
    }

  for (int i = 0; i < self->n_columns; i++)
    left -= sizes[i].minimum_size;

  left = gtk_distribute_natural_allocation (MAX (left, 0), self->n_columns, sizes);

  for (int i = 0; i < self->n_columns; i++)
    sizes[i].minimum_size += left / self->n_columns;
}

static int
get_cell_width (const GtkRequestedSize *sizes,
                const Cell             *cell)
{
  int width = 0;

  for (int i = cell->column; i < cell->end; i++)
    width += sizes[i].minimum_size;

  return width;
}

static void
measure_rows (BrochureTable          *self,
              const GtkRequestedSize *sizes,
              gboolean                narrow,
              int                    *heights)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      const Cell *cell = get_cell (self, i);
      int height;

      if (!is_shown (self, cell, narrow))
        continue;

      gtk_widget_measure (cell->widget, GTK_ORIENTATION_VERTICAL, get_cell_width (sizes, cell),
                          NULL, &height, NULL, NULL);
      heights[cell->row] = MAX (heights[cell->row], height);
    }
}

static int
measure_toggle (BrochureTable *self,
                int            width)
{
  int height = 0;

  if (is_narrow (self, width))
    gtk_widget_measure (self->toggle, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  return height;
}

static void
measure_width (BrochureTable *self,
               int           *minimum,
               int           *natural)
{
  g_autofree GtkRequestedSize *sizes = g_new0 (GtkRequestedSize, self->n_columns);
  int widest = 0;

  *minimum = *natural = 0;
  measure_columns (self, sizes);

  for (int i = 0; i < self->n_columns; i++)
    {
      *minimum += self->toggle == NULL ? sizes[i].minimum_size : 0;
      *natural += sizes[i].natural_size;
      widest = MAX (widest, i > 0 ? sizes[i].minimum_size : 0);
    }

  if (self->toggle != NULL)
    {
      gtk_widget_measure (self->toggle, GTK_ORIENTATION_HORIZONTAL, -1, minimum, NULL, NULL, NULL);
      *minimum = MAX (*minimum, sizes[0].minimum_size + widest);
    }

  *natural = MAX (*natural, *minimum);
}

static void
on_active_changed (BrochureTable  *self,
                   GParamSpec     *pspec,
                   AdwToggleGroup *toggle)
{
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static GtkWidget *
create_cell (const BrochurePiece *piece,
             int                  row)
{
  gboolean is_head = piece->kind == BROCHURE_PIECE_COLUMN;
  GtkWidget *cell = g_object_new (GTK_TYPE_BOX,
                                  "accessible-role", is_head ? GTK_ACCESSIBLE_ROLE_COLUMN_HEADER
                                                             : GTK_ACCESSIBLE_ROLE_CELL,
                                  "css-classes", (const char * const[]) { "cell", is_head ? "head" : "row", NULL },
                                  NULL);
  GtkWidget *label = brochure_label_new (is_head ? piece->label : piece->text, NULL);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (cell),
                                  GTK_ACCESSIBLE_RELATION_COL_INDEX, piece->level + 1,
                                  GTK_ACCESSIBLE_RELATION_ROW_INDEX, row + 1,
                                  -1);
  gtk_box_append (GTK_BOX (cell), label);

  if (piece->note != NULL && !is_head)
    {
      gtk_orientable_set_orientation (GTK_ORIENTABLE (cell), GTK_ORIENTATION_VERTICAL);
      gtk_box_append (GTK_BOX (cell), brochure_label_new (piece->note, "standing"));
    }

  brochure_linkable_set_piece (cell, piece);

  return cell;
}

static void
add_cell (BrochureTable       *self,
          const BrochurePiece *piece)
{
  Cell cell = { .column = piece->level, .end = piece->level + 1 };

  if (piece->level == 0)
    self->n_rows++;

  cell.row = MAX (self->n_rows - 1, 0);
  cell.widget = create_cell (piece, cell.row);
  gtk_widget_set_parent (cell.widget, GTK_WIDGET (self));
  g_array_append_val (self->cells, cell);
  self->n_columns = MAX (self->n_columns, cell.end);
}

static void
stretch_last_cells (BrochureTable *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      Cell *cell = &g_array_index (self->cells, Cell, i);

      if (i + 1 == self->cells->len || get_cell (self, i + 1)->row != cell->row)
        cell->end = self->n_columns;
    }
}

static void
add_toggle (BrochureTable *self,
            GPtrArray     *cells)
{
  self->toggle = adw_toggle_group_new ();
  adw_toggle_group_set_homogeneous (ADW_TOGGLE_GROUP (self->toggle), TRUE);

  for (guint i = 0; i < cells->len; i++)
    {
      const BrochurePiece *piece = g_ptr_array_index (cells, i);

      if (piece->kind == BROCHURE_PIECE_COLUMN && piece->level > 0)
        {
          brochure_toggles_add (ADW_TOGGLE_GROUP (self->toggle), NULL,
                                piece->note != NULL ? piece->note : piece->label, piece->label);

          if (piece->is_checked)
            adw_toggle_group_set_active (ADW_TOGGLE_GROUP (self->toggle), (guint) piece->level - 1);
        }
    }

  gtk_widget_set_parent (self->toggle, GTK_WIDGET (self));
  g_signal_connect_object (self->toggle, "notify::active", G_CALLBACK (on_active_changed), self, G_CONNECT_SWAPPED);
}

static GtkSizeRequestMode
brochure_table_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
brochure_table_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  BrochureTable *self = BROCHURE_TABLE (widget);
  g_autofree GtkRequestedSize *sizes = g_new0 (GtkRequestedSize, self->n_columns);
  g_autofree int *heights = g_new0 (int, self->n_rows + 1);
  int least;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, minimum, natural);
      return;
    }

  measure_width (self, &least, natural);
  for_size = for_size < 0 ? *natural : MAX (for_size, least);
  share_width (self, for_size, sizes);
  measure_rows (self, sizes, is_narrow (self, for_size), heights);
  *minimum = measure_toggle (self, for_size);

  for (int i = 0; i < self->n_rows; i++)
    *minimum += heights[i];

  *natural = *minimum;
}

static void
brochure_table_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  BrochureTable *self = BROCHURE_TABLE (widget);
  g_autofree GtkRequestedSize *sizes = g_new0 (GtkRequestedSize, self->n_columns);
  g_autofree int *heights = g_new0 (int, self->n_rows + 1);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean narrow = is_narrow (self, width);
  int y = measure_toggle (self, width);
  int row = 0;

  share_width (self, width, sizes);
  measure_rows (self, sizes, narrow, heights);

  if (self->toggle != NULL)
    {
      gtk_widget_set_child_visible (self->toggle, narrow);

      if (narrow)
        gtk_widget_size_allocate (self->toggle, &(GtkAllocation) { 0, 0, width, y }, -1);
    }

  for (guint i = 0; i < self->cells->len; i++)
    {
      const Cell *cell = get_cell (self, i);
      int x = get_cell_width (sizes, &(Cell) { .column = 0, .end = cell->column });
      int cell_width = get_cell_width (sizes, cell);

      for (; row < cell->row; row++)
        y += heights[row];

      gtk_widget_set_child_visible (cell->widget, is_shown (self, cell, narrow));

      if (gtk_widget_get_child_visible (cell->widget))
        gtk_widget_size_allocate (cell->widget,
                                  &(GtkAllocation) { is_rtl ? width - x - cell_width : x, y, cell_width, heights[row] },
                                  -1);
    }
}

static void
brochure_table_dispose (GObject *object)
{
  BrochureTable *self = BROCHURE_TABLE (object);
  GtkWidget *child;

  if (self->toggle != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->toggle, on_active_changed, self);
      brochure_toggles_clear (ADW_TOGGLE_GROUP (self->toggle));
    }

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  self->toggle = NULL;
  g_array_set_size (self->cells, 0);

  G_OBJECT_CLASS (brochure_table_parent_class)->dispose (object);
}

static void
brochure_table_finalize (GObject *object)
{
  g_array_unref (BROCHURE_TABLE (object)->cells);

  G_OBJECT_CLASS (brochure_table_parent_class)->finalize (object);
}

static void
brochure_table_class_init (BrochureTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_table_dispose;
  object_class->finalize = brochure_table_finalize;

  widget_class->get_request_mode = brochure_table_get_request_mode;
  widget_class->measure = brochure_table_measure;
  widget_class->size_allocate = brochure_table_size_allocate;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
brochure_table_init (BrochureTable *self)
{
  self->cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  gtk_widget_add_css_class (GTK_WIDGET (self), "brochure-table");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * brochure_table_new:
 * @cells: (element-type BrochurePiece): the heads of columns and the cells of a table, row by row
 * @is_choosing: whether to show one column at a time where there is no room for all
 *
 * Creates a table. The last cell of a row that has too few goes on to the last column.
 *
 * Returns: (transfer floating): the table
 */
GtkWidget *
brochure_table_new (GPtrArray *cells,
                    gboolean   is_choosing)
{
  BrochureTable *self;

  g_return_val_if_fail (cells != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_TABLE, NULL);

  for (guint i = 0; i < cells->len; i++)
    add_cell (self, g_ptr_array_index (cells, i));

  stretch_last_cells (self);

  if (is_choosing && self->n_columns > 2)
    add_toggle (self, cells);

  return GTK_WIDGET (self);
}

/**
 * brochure_table_reveal:
 * @self: a table
 * @widget: something in it
 *
 * Chooses the column that something is in.
 */
void
brochure_table_reveal (BrochureTable *self,
                       GtkWidget     *widget)
{
  g_return_if_fail (BROCHURE_IS_TABLE (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  for (guint i = 0; self->toggle != NULL && i < self->cells->len; i++)
    {
      const Cell *cell = get_cell (self, i);

      if (cell->column > 0 && (widget == cell->widget || gtk_widget_is_ancestor (widget, cell->widget)))
        adw_toggle_group_set_active (ADW_TOGGLE_GROUP (self->toggle), (guint) cell->column - 1);
    }
}
