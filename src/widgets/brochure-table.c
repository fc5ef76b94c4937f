/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-table.h"

#include "widgets/brochure-label.h"

struct _BrochureTable
{
  AdwBin parent_instance;

  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (BrochureTable, brochure_table, ADW_TYPE_BIN)

static void
add_row (BrochureTable     *self,
         GPtrArray         *texts,
         GPtrArray         *size_groups,
         GtkAccessibleRole  cell_role,
         const char        *style_class)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_ROW,
                                 NULL);

  gtk_widget_add_css_class (row, style_class);

  for (guint i = 0; i < texts->len; i++)
    {
      GtkWidget *cell = g_object_new (GTK_TYPE_BOX,
                                      "accessible-role", cell_role,
                                      "hexpand", TRUE,
                                      NULL);

      gtk_widget_add_css_class (cell, "cell");
      gtk_box_append (GTK_BOX (cell), brochure_label_new (g_ptr_array_index (texts, i), NULL));
      gtk_box_append (GTK_BOX (row), cell);

      if (size_groups->len <= i)
        g_ptr_array_add (size_groups, gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL));

      gtk_size_group_add_widget (g_ptr_array_index (size_groups, i), cell);
    }

  gtk_box_append (GTK_BOX (self->box), row);
}

static void
brochure_table_class_init (BrochureTableClass *klass)
{
}

static void
brochure_table_init (BrochureTable *self)
{
  GtkWidget *scrolled_window = gtk_scrolled_window_new ();

  self->box = g_object_new (GTK_TYPE_BOX,
                            "accessible-role", GTK_ACCESSIBLE_ROLE_TABLE,
                            "orientation", GTK_ORIENTATION_VERTICAL,
                            NULL);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled_window), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled_window), self->box);
  gtk_widget_add_css_class (scrolled_window, "card");
  gtk_widget_add_css_class (scrolled_window, "brochure-table");
  adw_bin_set_child (ADW_BIN (self), scrolled_window);
}

/**
 * brochure_table_new:
 * @block: a block of kind table
 *
 * Creates a table.
 *
 * Returns: (transfer floating): the table
 */
GtkWidget *
brochure_table_new (const BrochureBlock *block)
{
  g_autoptr(GPtrArray) size_groups = g_ptr_array_new_with_free_func (g_object_unref);
  BrochureTable *self;

  g_return_val_if_fail (block != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_TABLE, NULL);

  if (block->columns->len > 0)
    add_row (self, block->columns, size_groups, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, "head");

  for (guint i = 0; i < block->rows->len; i++)
    add_row (self, g_ptr_array_index (block->rows, i), size_groups, GTK_ACCESSIBLE_ROLE_CELL, "row");

  return GTK_WIDGET (self);
}
