/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-linkable.h"

#include <glib/gi18n.h>

#include "widgets/brochure-context-menu.h"
#include "widgets/brochure-source-mark.h"

#define KEY_ID "brochure-linkable-id"
#define KEY_IS_FACT "brochure-linkable-is-fact"

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        GVariant   *target)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_append_item (menu, item);
}

static GMenu *
create_menu (GtkWidget *widget)
{
  const char *id = g_object_get_data (G_OBJECT (widget), KEY_ID);
  GMenu *menu = g_menu_new ();

  if (g_object_get_data (G_OBJECT (widget), KEY_IS_FACT) != NULL)
    append (menu, ngettext ("_Copy Fact", "_Copy Facts", 1), "win.copy-fact", g_variant_new_string (id));

  append (menu, _("Copy _Link"), "win.copy-link-to", g_variant_new ("(ss)", "", id));

  return menu;
}

/* A label that can be selected has a menu of its own, which takes this in. */
static void
extend_menus (GtkWidget  *widget,
              GMenuModel *menu)
{
  if (GTK_IS_LABEL (widget) && gtk_label_get_selectable (GTK_LABEL (widget)) &&
      gtk_label_get_extra_menu (GTK_LABEL (widget)) == NULL)
    gtk_label_set_extra_menu (GTK_LABEL (widget), menu);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    extend_menus (child, menu);
}

/**
 * brochure_linkable_add:
 * @widget: a part of a page, with all that is in it
 * @id: the id that a link to it has
 *
 * Lets a link lead to a part of a page, and gives it a menu to copy that link.
 */
void
brochure_linkable_add (GtkWidget  *widget,
                       const char *id)
{
  g_autoptr(GMenu) menu = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (id != NULL);

  g_object_set_data_full (G_OBJECT (widget), KEY_ID, g_strdup (id), g_free);
  brochure_context_menu_add (widget, create_menu);
  menu = create_menu (widget);
  extend_menus (widget, G_MENU_MODEL (menu));
}

/**
 * brochure_linkable_add_fact:
 * @widget: a part of a page that states one fact
 * @fact_id: the id of the fact
 *
 * Lets a link lead to a fact, and gives it a menu to copy that link or the fact as text.
 */
void
brochure_linkable_add_fact (GtkWidget  *widget,
                            const char *fact_id)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (fact_id != NULL);

  g_object_set_data (G_OBJECT (widget), KEY_IS_FACT, GINT_TO_POINTER (TRUE));
  brochure_linkable_add (widget, fact_id);
}

/* What stands around the mark of a fact: its row, or what else it was put in. */
static GtkWidget *
get_marked (GtkWidget *mark)
{
  GtkWidget *row = gtk_widget_get_ancestor (mark, GTK_TYPE_LIST_BOX_ROW);

  return row != NULL ? row : gtk_widget_get_parent (mark);
}

/**
 * brochure_linkable_find:
 * @root: a widget
 * @id: an id
 *
 * Finds the part that has an id, or else a part that states the fact of that id.
 *
 * Returns: (transfer none) (nullable): the part
 */
GtkWidget *
brochure_linkable_find (GtkWidget  *root,
                        const char *id)
{
  g_return_val_if_fail (GTK_IS_WIDGET (root), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (g_strcmp0 (g_object_get_data (G_OBJECT (root), KEY_ID), id) == 0)
    return root;

  if (BROCHURE_IS_SOURCE_MARK (root))
    return brochure_source_mark_states (BROCHURE_SOURCE_MARK (root), id) ? get_marked (root) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *part = brochure_linkable_find (child, id);

      if (part != NULL)
        return part;
    }

  return NULL;
}
