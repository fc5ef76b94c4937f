/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search-test.h"

#include "app/brochure-search-view.h"
#include "app/brochure-sidebar.h"
#include "ui-test.h"
#include "widgets/brochure-linkable.h"
#include "window-test.h"

/* The list of sections, with the search above. */
GtkWidget *
search_test_get_sidebar (BrochureWindow *window)
{
  return ui_test_find_type (GTK_WIDGET (window), BROCHURE_TYPE_SIDEBAR);
}

/* Where one types. */
GtkWidget *
search_test_get_entry (BrochureWindow *window)
{
  return ui_test_find_type (search_test_get_sidebar (window), GTK_TYPE_SEARCH_ENTRY);
}

/* The view is there at all times, but only seen while something is searched for. */
GtkWidget *
search_test_get_results (BrochureWindow *window)
{
  GtkWidget *view = ui_test_find_type (search_test_get_sidebar (window), BROCHURE_TYPE_SEARCH_VIEW);

  return view != NULL && gtk_widget_get_mapped (view) ? view : NULL;
}

/* The list of results. */
GtkSingleSelection *
search_test_get_model (BrochureWindow *window)
{
  GtkWidget *list_view = ui_test_find_type (search_test_get_results (window), GTK_TYPE_LIST_VIEW);

  return GTK_SINGLE_SELECTION (gtk_list_view_get_model (GTK_LIST_VIEW (list_view)));
}

/* One of them. */
BrochureSearchResult *
search_test_get_result (BrochureWindow *window,
                        guint           position)
{
  g_autoptr(BrochureSearchResult) result = g_list_model_get_item (G_LIST_MODEL (search_test_get_model (window)), position);

  g_assert_nonnull (result);

  return result;
}

/* Does what a key or a button does. */
void
search_test_activate (BrochureWindow *window,
                      const char     *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL));
  ui_test_spin (50);
}

/* Opens the search and types. */
void
search_test_search (BrochureWindow *window,
                    const char     *text)
{
  search_test_activate (window, "win.search");
  gtk_editable_set_text (GTK_EDITABLE (search_test_get_entry (window)), text);
  ui_test_spin (50);
}

/* Goes to the result that is selected. */
void
search_test_press_enter (BrochureWindow *window)
{
  g_signal_emit_by_name (search_test_get_entry (window), "activate");
  ui_test_spin (400);
}

/* Leaves the search. */
void
search_test_press_escape (BrochureWindow *window)
{
  g_signal_emit_by_name (search_test_get_entry (window), "stop-search");
  ui_test_spin (100);
}

/* A window as it is at first. */
BrochureWindow *
search_test_present (BrochureDocument *document,
                     int               width,
                     int               height)
{
  window_test_forget ();

  return window_test_present (document, width, height);
}

/* Whether one types there. */
gboolean
search_test_has_focus (BrochureWindow *window,
                       GtkWidget      *widget)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* Some of it is seen. */
void
search_test_assert_in_view (BrochureWindow *window,
                            GtkWidget      *widget)
{
  GtkWidget *page = GTK_WIDGET (window_test_get_page (window));
  graphene_rect_t bounds;

  g_assert_nonnull (widget);
  g_assert_true (gtk_widget_get_mapped (widget));
  g_assert_true (gtk_widget_compute_bounds (widget, page, &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, >, 20);
  g_assert_cmpfloat (bounds.origin.y, <, gtk_widget_get_height (page));
}

/* What tells a piece in the page. */
GtkWidget *
search_test_find_piece (BrochureWindow *window,
                        const char     *id)
{
  return brochure_linkable_find (GTK_WIDGET (window_test_get_page (window)), id);
}

static void
on_find_marked (GtkWidget *widget,
                gpointer   user_data)
{
  GtkWidget **marked = user_data;

  if (gtk_widget_has_css_class (widget, "marked"))
    *marked = widget;
}

/* What is marked as found. */
GtkWidget *
search_test_find_marked (GtkWidget *block)
{
  GtkWidget *marked = NULL;

  ui_test_foreach (block, on_find_marked, &marked);

  return marked;
}
