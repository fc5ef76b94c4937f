/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-sidebar-private.h"
#include "app/brochure-sidebar-row.h"
#include "widgets/brochure-context-menu.h"

/* The bookmarks, each as the sidebar lists it. */
static GPtrArray *
create_bookmarks (BrochureSidebar *self)
{
  const BrochureProgramme *programme = brochure_document_get_programme (self->document);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < brochure_bookmarks_get_size (self->bookmarks); i++)
    {
      const char *id = brochure_bookmarks_get_id (self->bookmarks, i);

      g_ptr_array_add (items,
                       brochure_sidebar_item_new_bookmark (id, brochure_programme_find_section (programme, id),
                                                           BOOKMARKS_GROUP));
    }

  return items;
}

/* The row that the focus is in, if it is one of the list. The rows that take the focus are
 * those of GTK, around ours. */
static BrochureSidebarRow *
get_focus_row (BrochureSidebar *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *row = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *child;

  if (row == NULL || !gtk_widget_is_ancestor (row, GTK_WIDGET (self->list_view)))
    return NULL;

  while (gtk_widget_get_parent (row) != GTK_WIDGET (self->list_view))
    row = gtk_widget_get_parent (row);

  child = gtk_widget_get_first_child (row);

  return BROCHURE_IS_SIDEBAR_ROW (child) ? BROCHURE_SIDEBAR_ROW (child) : NULL;
}

static BrochureSidebarItem *
get_focus_item (BrochureSidebar *self)
{
  BrochureSidebarRow *row = get_focus_row (self);

  return row != NULL ? brochure_sidebar_row_get_item (row) : NULL;
}

/* Who works on the bookmarks by keyboard goes on with the same one, or the next. */
static void
restore_focus (BrochureSidebar *self,
               const char      *id,
               guint            former)
{
  guint position = former;

  if (self->n_bookmarks == 0)
    return;

  if (!brochure_bookmarks_find (self->bookmarks, id, &position))
    position = MIN (former, self->n_bookmarks - 1);

  gtk_list_view_scroll_to (self->list_view, self->bookmarks_start + position, GTK_LIST_SCROLL_FOCUS, NULL);
}

static gboolean
on_menu_key (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  BrochureSidebarRow *row = get_focus_row (BROCHURE_SIDEBAR (widget));

  return row != NULL && brochure_context_menu_popup (GTK_WIDGET (row), NULL);
}

static gboolean
on_move_key (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  BrochureSidebar *self = BROCHURE_SIDEBAR (widget);
  BrochureSidebarItem *item = get_focus_item (self);
  int step = g_variant_get_int32 (arguments);
  guint position;

  if (item == NULL || !brochure_sidebar_item_get_is_bookmark (item) ||
      !brochure_bookmarks_find (self->bookmarks, brochure_sidebar_item_get_id (item), &position))
    return GDK_EVENT_PROPAGATE;

  if (step > 0 || position > 0)
    gtk_widget_activate_action (widget, "win.move-bookmark", "(su)",
                                brochure_sidebar_item_get_id (item), position + step);

  return GDK_EVENT_STOP;
}

static gboolean
on_remove_key (GtkWidget *widget,
               GVariant  *arguments,
               gpointer   user_data)
{
  BrochureSidebarItem *item = get_focus_item (BROCHURE_SIDEBAR (widget));

  if (item == NULL || !brochure_sidebar_item_get_is_bookmark (item))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (widget, "win.remove-bookmark", "s", brochure_sidebar_item_get_id (item));

  return GDK_EVENT_STOP;
}

/**
 * _brochure_sidebar_install_bookmark_keys:
 * @widget_class: the class of sidebars
 *
 * Installs the keys of a row: its menu, and to move and remove a bookmark.
 */
void
_brochure_sidebar_install_bookmark_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, GDK_NO_MODIFIER_MASK, on_menu_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, on_menu_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, on_move_key, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, on_move_key, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, GDK_NO_MODIFIER_MASK, on_remove_key, NULL);
}

/**
 * _brochure_sidebar_update_bookmarks:
 * @self: a sidebar with a document
 *
 * Lists the bookmarks of now.
 */
void
_brochure_sidebar_update_bookmarks (BrochureSidebar *self)
{
  g_autoptr(GPtrArray) items = create_bookmarks (self);
  BrochureSidebarItem *focus = get_focus_item (self);
  g_autofree char *id = NULL;
  guint former = 0;

  if (focus != NULL && brochure_sidebar_item_get_is_bookmark (focus) &&
      g_list_store_find (self->items, focus, &former))
    {
      id = g_strdup (brochure_sidebar_item_get_id (focus));
      former -= self->bookmarks_start;
    }

  self->following = TRUE;
  g_list_store_splice (self->items, self->bookmarks_start, self->n_bookmarks, items->pdata, items->len);
  self->n_bookmarks = items->len;
  self->following = FALSE;
  _brochure_sidebar_follow_section (self);

  if (id != NULL)
    restore_focus (self, id, former);
}
