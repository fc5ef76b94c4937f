/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-popup.h"

#include "widgets/brochure-menu.h"

#define KEY_FOCUS "brochure-popup-focus"
#define KEY_POPOVER "brochure-popup-popover"

static void
remove_popover (GtkWidget *parent)
{
  g_autoptr(GtkPopover) popover = g_object_steal_data (G_OBJECT (parent), KEY_POPOVER);

  if (popover == NULL)
    return;

  if (GTK_IS_POPOVER_MENU (popover))
    brochure_menu_clear (G_MENU (gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (popover))));

  /* A widget on its way out may have given up its children already. */
  if (gtk_widget_get_parent (GTK_WIDGET (popover)) != NULL)
    gtk_widget_unparent (GTK_WIDGET (popover));
}

static gboolean
on_remove (gpointer user_data)
{
  GtkWidget *popover = user_data;
  GtkWidget *parent = gtk_widget_get_parent (popover);

  if (parent != NULL && g_object_get_data (G_OBJECT (parent), KEY_POPOVER) == popover)
    remove_popover (parent);

  return G_SOURCE_REMOVE;
}

/* The focus goes back to where it was. An item must not keep it: GtkLabel looks back at the last
 * widget that had it, which is gone by then. */
static void
give_back_focus (GtkWidget *popover)
{
  GtkRoot *root = gtk_widget_get_root (popover);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *former = g_object_get_data (G_OBJECT (popover), KEY_FOCUS);

  if (focus != NULL && gtk_widget_is_ancestor (focus, popover))
    gtk_root_set_focus (root, former != NULL && gtk_widget_get_root (former) == root ? former : NULL);
}

/* What was pressed in it still needs it, for a moment. */
static void
on_closed (GtkPopover *popover,
           gpointer    user_data)
{
  give_back_focus (GTK_WIDGET (popover));
  g_idle_add_full (G_PRIORITY_DEFAULT, on_remove, g_object_ref (popover), g_object_unref);
}

/**
 * brochure_popup_show:
 * @popover: (transfer floating): a popover
 * @parent: what it belongs to: a widget that lays out its children with a layout manager
 *
 * Shows a popover once: it goes when it is closed, or with its parent, and gives the focus back.
 */
void
brochure_popup_show (GtkPopover *popover,
                     GtkWidget  *parent)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_if_fail (GTK_IS_POPOVER (popover));
  g_return_if_fail (GTK_IS_WIDGET (parent));

  remove_popover (parent);
  g_signal_handlers_disconnect_by_func (parent, remove_popover, NULL);
  g_signal_connect (parent, "destroy", G_CALLBACK (remove_popover), NULL);
  g_signal_connect (popover, "closed", G_CALLBACK (on_closed), NULL);
  g_object_set_data_full (G_OBJECT (parent), KEY_POPOVER, g_object_ref_sink (popover), g_object_unref);
  gtk_widget_set_parent (GTK_WIDGET (popover), parent);
  root = gtk_widget_get_root (parent);
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL)
    g_object_set_data_full (G_OBJECT (popover), KEY_FOCUS, g_object_ref (focus), g_object_unref);

  gtk_popover_popup (popover);
}
