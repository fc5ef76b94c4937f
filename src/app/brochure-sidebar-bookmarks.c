/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-focus.h"
#include "app/brochure-sidebar-private.h"
#include "app/brochure-sidebar-row.h"
#include "widgets/brochure-context-menu.h"

/* The row that the focus is in, if it is one of the list. The rows that take the focus are
 * those of GTK, around ours. */
static GtkWidget *
get_focus_row (BrochureSidebar *self)
{
  GtkWidget *row = brochure_focus_get (GTK_WIDGET (self));

  if (row == NULL || !gtk_widget_is_ancestor (row, GTK_WIDGET (self->list_view)))
    return NULL;

  while (gtk_widget_get_parent (row) != GTK_WIDGET (self->list_view))
    row = gtk_widget_get_parent (row);

  row = gtk_widget_get_first_child (row);

  return BROCHURE_IS_SIDEBAR_ROW (row) ? row : NULL;
}

/* The bookmark that has the focus, if one has. */
static BrochureSidebarItem *
get_focus_bookmark (BrochureSidebar *self)
{
  GtkWidget *row = get_focus_row (self);
  BrochureSidebarItem *item = row != NULL ? brochure_sidebar_row_get_item (BROCHURE_SIDEBAR_ROW (row)) : NULL;

  return item != NULL && brochure_sidebar_item_get_is_bookmark (item) ? item : NULL;
}

/* A bookmark that is listed already keeps its item, and with it the selection and its row. */
static BrochureSidebarItem *
dup_bookmark (BrochureSidebar *self,
              const char      *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->bookmarks)); i++)
    {
      g_autoptr(BrochureSidebarItem) item = g_list_model_get_item (G_LIST_MODEL (self->bookmarks), i);

      if (g_str_equal (brochure_sidebar_item_get_id (item), id))
        return g_steal_pointer (&item);
    }

  return brochure_sidebar_item_new (self->document, brochure_place_get_bookmarks (self->place), id,
                                    brochure_programme_find_section (brochure_document_get_programme (self->document), id),
                                    TRUE);
}

/* Who works on the bookmarks by keyboard goes on with the same one, or the next. */
static void
restore_focus (BrochureSidebar     *self,
               BrochureSidebarItem *item,
               guint                former)
{
  guint n_bookmarks = g_list_model_get_n_items (G_LIST_MODEL (self->bookmarks));
  g_autoptr(GListModel) above = g_list_model_get_item (G_LIST_MODEL (self->groups), 0);
  guint position;

  if (n_bookmarks == 0)
    return;

  if (!g_list_store_find (self->bookmarks, item, &position))
    position = MIN (former, n_bookmarks - 1);

  gtk_list_view_scroll_to (self->list_view, g_list_model_get_n_items (above) + position,
                           GTK_LIST_SCROLL_FOCUS, NULL);
}

static gboolean
on_menu_key (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  GtkWidget *row = get_focus_row (BROCHURE_SIDEBAR (widget));

  return row != NULL && brochure_context_menu_popup (row, NULL);
}

static gboolean
on_move_key (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  BrochureSidebar *self = BROCHURE_SIDEBAR (widget);
  BrochureSidebarItem *item = get_focus_bookmark (self);
  int step = g_variant_get_int32 (arguments);
  guint position;

  if (item == NULL || !g_list_store_find (self->bookmarks, item, &position))
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
  BrochureSidebarItem *item = get_focus_bookmark (BROCHURE_SIDEBAR (widget));

  if (item == NULL)
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

typedef struct
{
  double value;
  double upper;
  double page_size;
} Scroll;

/* The list has grown or shrunk above what the reader has before them: it moves on by as much. */
static void
on_adjustment_changed (GtkAdjustment *adjustment,
                       gpointer       user_data)
{
  Scroll scroll = *(const Scroll *) user_data;
  double growth = gtk_adjustment_get_upper (adjustment) - scroll.upper;
  gboolean is_resized = gtk_adjustment_get_page_size (adjustment) != scroll.page_size;

  if (growth == 0 && !is_resized)
    return;

  g_signal_handlers_disconnect_by_func (adjustment, on_adjustment_changed, user_data);

  if (!is_resized)
    gtk_adjustment_set_value (adjustment, scroll.value + growth);
}

static void
free_scroll (gpointer  data,
             GClosure *closure)
{
  g_free (data);
}

/* Who marks a section goes on looking at the same rows, and not at where they would have been. */
static void
keep_in_place (BrochureSidebar *self)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list_view));
  Scroll *scroll = g_new (Scroll, 1);

  scroll->value = gtk_adjustment_get_value (adjustment);
  scroll->upper = gtk_adjustment_get_upper (adjustment);
  scroll->page_size = gtk_adjustment_get_page_size (adjustment);
  g_signal_handlers_disconnect_matched (adjustment, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, on_adjustment_changed, NULL);
  g_signal_connect_data (adjustment, "changed", G_CALLBACK (on_adjustment_changed), scroll, free_scroll, 0);
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
  BrochureBookmarks *bookmarks = brochure_place_get_bookmarks (self->place);
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(BrochureSidebarItem) focus = NULL;
  guint former = 0;

  if (g_set_object (&focus, get_focus_bookmark (self)))
    g_list_store_find (self->bookmarks, focus, &former);

  for (guint i = 0; i < brochure_bookmarks_get_size (bookmarks); i++)
    g_ptr_array_add (items, dup_bookmark (self, brochure_bookmarks_get_id (bookmarks, i)));

  if (focus == NULL && gtk_widget_get_mapped (GTK_WIDGET (self->list_view)) &&
      items->len != g_list_model_get_n_items (G_LIST_MODEL (self->bookmarks)))
    keep_in_place (self);

  self->following = TRUE;
  g_list_store_splice (self->bookmarks, 0, g_list_model_get_n_items (G_LIST_MODEL (self->bookmarks)),
                       items->pdata, items->len);
  self->following = FALSE;
  _brochure_sidebar_follow_section (self);

  if (focus != NULL)
    restore_focus (self, focus, former);
}
