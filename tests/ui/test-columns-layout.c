/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-test.h"
#include "widgets/brochure-columns-layout.h"

static const struct
{
  const char *name;
  int n_children;
  int width;
  int columns;
} columns[] = {
  { "narrow", 6, 360, 1 },
  { "two-fit", 6, 412, 2 },
  { "two-just-not", 6, 411, 1 },
  { "three", 6, 800, 3 },
  { "even", 4, 800, 2 },
  { "few", 2, 800, 2 },
};

static void
test_columns (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);

  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      GtkWidget *first = NULL;
      int height;
      int column_width = (columns[i].width - (columns[i].columns - 1) * 12) / columns[i].columns;
      int lines = (columns[i].n_children + columns[i].columns - 1) / columns[i].columns;
      graphene_rect_t bounds;

      g_object_ref_sink (box);
      gtk_widget_set_direction (box, direction);
      gtk_widget_set_layout_manager (box, brochure_columns_layout_new (200, 3, 12));

      for (int j = 0; j < columns[i].n_children; j++)
        {
          GtkWidget *child = gtk_label_new (NULL);

          gtk_widget_set_size_request (child, 10, 40);
          gtk_box_append (GTK_BOX (box), child);
        }

      gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, columns[i].width, NULL, &height, NULL, NULL);
      g_assert_cmpint (height, ==, lines * 40 + (lines - 1) * 12);

      gtk_widget_allocate (box, columns[i].width, height, -1, NULL);
      first = gtk_widget_get_first_child (box);
      g_assert_cmpint (gtk_widget_get_width (first), ==, column_width);
      g_assert_true (gtk_widget_compute_bounds (first, box, &bounds));
      g_assert_cmpfloat (bounds.origin.x, ==,
                         direction == GTK_TEXT_DIR_RTL ? columns[i].width - column_width : 0);
      g_object_unref (box);
    }
}

/* Buttons stand one below the other before their labels are cut. */
static void
test_natural_columns (void)
{
  GtkWidget *box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  GtkWidget *buttons[2];
  int natural;
  graphene_rect_t bounds;

  gtk_widget_set_layout_manager (box, g_object_new (BROCHURE_TYPE_COLUMNS_LAYOUT,
                                                    "column-width", 10, "keeps-natural", TRUE, "max-columns", 2,
                                                    NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      buttons[i] = g_object_new (GTK_TYPE_BUTTON, "can-shrink", TRUE, "label", "A label that is long", NULL);
      gtk_box_append (GTK_BOX (box), buttons[i]);
    }

  gtk_widget_measure (buttons[0], GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  for (int missing = 0; missing < 2; missing++)
    {
      int width = 2 * natural + 12 - missing;
      int height;

      gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
      gtk_widget_allocate (box, width, height, -1, NULL);
      g_assert_true (gtk_widget_compute_bounds (buttons[1], box, &bounds));
      g_assert_cmpint (bounds.origin.y > 0, ==, missing);
    }

  g_object_unref (box);
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autofree char *path = g_strconcat ("/columns-layout/columns/", columns[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_columns);
    }

  g_test_add_func ("/columns-layout/natural-columns", test_natural_columns);

  return g_test_run ();
}
