/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-twin.h"

#include <adwaita.h>

/* Popovers come and go with what is done; they have no twins. */
static GtkWidget *
skip_popovers (GtkWidget *child)
{
  while (child != NULL && GTK_IS_NATIVE (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static GtkWidget *
get_first (GtkWidget *parent)
{
  return skip_popovers (gtk_widget_get_first_child (parent));
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return skip_popovers (gtk_widget_get_next_sibling (child));
}

static gboolean
is_within (GtkWidget *widget,
           GtkWidget *ancestor)
{
  return widget == ancestor || gtk_widget_is_ancestor (widget, ancestor);
}

/**
 * brochure_twin_find:
 * @tree: a tree of widgets
 * @twin_tree: its twin
 * @widget: a widget in @tree
 *
 * Finds the twin of a widget, or of the nearest widget around it that has one:
 * the rows of a new list, say, are not there before they are shown.
 *
 * Returns: (transfer none): a widget in @twin_tree
 */
GtkWidget *
brochure_twin_find (GtkWidget *tree,
                    GtkWidget *twin_tree,
                    GtkWidget *widget)
{
  GtkWidget *child;
  GtkWidget *twin;

  g_return_val_if_fail (GTK_IS_WIDGET (tree), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (twin_tree), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  child = get_first (tree);
  twin = get_first (twin_tree);

  while (child != NULL && twin != NULL && !is_within (widget, child))
    {
      child = get_next (child);
      twin = get_next (twin);
    }

  if (child == NULL || twin == NULL || G_OBJECT_TYPE (child) != G_OBJECT_TYPE (twin))
    return twin_tree;

  return brochure_twin_find (child, twin, widget);
}

/**
 * brochure_twin_is_unfolded:
 * @tree: a tree of widgets
 *
 * Returns: whether a row in it is unfolded
 */
gboolean
brochure_twin_is_unfolded (GtkWidget *tree)
{
  g_return_val_if_fail (GTK_IS_WIDGET (tree), FALSE);

  if (ADW_IS_EXPANDER_ROW (tree) && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (tree)))
    return TRUE;

  for (GtkWidget *child = get_first (tree); child != NULL; child = get_next (child))
    {
      if (brochure_twin_is_unfolded (child))
        return TRUE;
    }

  return FALSE;
}

/**
 * brochure_twin_unfold:
 * @tree: a tree of widgets
 * @twin_tree: its twin
 *
 * Unfolds and folds the rows in @twin_tree as they are in @tree, and opens its sheets.
 */
void
brochure_twin_unfold (GtkWidget *tree,
                      GtkWidget *twin_tree)
{
  GtkWidget *child;
  GtkWidget *twin;

  g_return_if_fail (GTK_IS_WIDGET (tree));
  g_return_if_fail (GTK_IS_WIDGET (twin_tree));

  if (G_OBJECT_TYPE (tree) != G_OBJECT_TYPE (twin_tree))
    return;

  if (ADW_IS_EXPANDER_ROW (tree))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (twin_tree),
                                   adw_expander_row_get_expanded (ADW_EXPANDER_ROW (tree)));

  if (ADW_IS_BOTTOM_SHEET (tree))
    adw_bottom_sheet_set_open (ADW_BOTTOM_SHEET (twin_tree), adw_bottom_sheet_get_open (ADW_BOTTOM_SHEET (tree)));

  for (child = get_first (tree), twin = get_first (twin_tree);
       child != NULL && twin != NULL;
       child = get_next (child), twin = get_next (twin))
    brochure_twin_unfold (child, twin);
}

/**
 * brochure_twin_take_focus:
 * @twin: what brochure_twin_find() found for @widget
 * @widget: a widget that had the focus
 *
 * Moves the focus to a twin, or to what is nearest to it, with the cursor at
 * the same place of what is typed.
 */
void
brochure_twin_take_focus (GtkWidget *twin,
                          GtkWidget *widget)
{
  int start;
  int end;

  g_return_if_fail (GTK_IS_WIDGET (twin));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (GTK_IS_TEXT (twin) && GTK_IS_TEXT (widget) && gtk_text_grab_focus_without_selecting (GTK_TEXT (twin)))
    {
      gtk_editable_get_selection_bounds (GTK_EDITABLE (widget), &start, &end);
      gtk_editable_select_region (GTK_EDITABLE (twin), start, end);
      return;
    }

  while (twin != NULL && !gtk_widget_grab_focus (twin))
    twin = gtk_widget_get_parent (twin);
}
