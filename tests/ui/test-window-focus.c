/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-test.h"
#include "window-test.h"

static GtkWidget *
get_focus (BrochureWindow *window)
{
  return gtk_window_get_focus (GTK_WINDOW (window));
}

static double
get_scroll (BrochureWindow *window)
{
  return brochure_scroller_get_scroll (brochure_page_get_scroller (window_test_get_page (window)));
}

static void
assert_page_has_focus (BrochureWindow *window)
{
  g_assert_true (get_focus (window) == GTK_WIDGET (window_test_get_page (window)));
}

static GtkWidget *
get_list (BrochureWindow *window)
{
  return ui_test_find_type (GTK_WIDGET (adw_navigation_split_view_get_sidebar (window_test_get_split (window))),
                            GTK_TYPE_LIST_VIEW);
}

static const struct { const char *name; int width; } widths[] = {
  { "wide", 1100 },
  { "narrow", 360 },
};

/* Once a section was chosen, the keys that scroll are about its page. */
static void
test_choosing (gconstpointer data)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  double scroll;

  window_test_forget ();
  window = window_test_present (document, widths[GPOINTER_TO_UINT (data)].width, 400);
  adw_navigation_split_view_set_show_content (window_test_get_split (window), FALSE);
  ui_test_spin (50);
  gtk_widget_grab_focus (get_list (window));
  gtk_widget_activate_action (get_list (window), "list.activate-item", "u", 11);
  ui_test_spin (400);
  assert_page_has_focus (window);

  g_assert_true (window_test_press (window, GDK_KEY_Page_Down, GDK_NO_MODIFIER_MASK));
  ui_test_spin (300);
  scroll = get_scroll (window);
  g_assert_cmpfloat (scroll, >, 0);
  g_assert_true (window_test_press (window, GDK_KEY_space, GDK_NO_MODIFIER_MASK));
  ui_test_spin (300);
  g_assert_cmpfloat (get_scroll (window), >, scroll);
  window_test_press (window, GDK_KEY_space, GDK_SHIFT_MASK);
  window_test_press (window, GDK_KEY_Home, GDK_NO_MODIFIER_MASK);
  ui_test_spin (300);
  g_assert_cmpfloat (get_scroll (window), ==, 0);

  /* From there Tab goes on into the page. */
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (window_test_get_page (window)), GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_ancestor (get_focus (window), GTK_WIDGET (window_test_get_page (window))));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What cannot be pressed any longer does not take the focus away with it. */
static void
test_disabled (void)
{
  static const char * const names[] = { "Back", "Forward" };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "dates");

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkWidget *button =
        ui_test_find_text (GTK_WIDGET (adw_navigation_split_view_get_content (window_test_get_split (window))),
                           GTK_TYPE_BUTTON, names[i]);

      g_assert_true (gtk_widget_grab_focus (button));
      g_signal_emit_by_name (button, "clicked");
      ui_test_spin (50);
      g_assert_false (gtk_widget_get_sensitive (button));
      assert_page_has_focus (window);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

/* Escape closes what is open from wherever it is pressed. */
static void
test_escape (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  GtkSearchBar *bar;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.find-in-page", NULL);
  bar = GTK_SEARCH_BAR (ui_test_find_type (GTK_WIDGET (window_test_get_pane (window)), GTK_TYPE_SEARCH_BAR));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.contact", NULL);
  ui_test_spin (50);
  gtk_widget_grab_focus (get_list (window));

  g_assert_true (window_test_press (window, GDK_KEY_Escape, GDK_NO_MODIFIER_MASK));
  g_assert_false (adw_overlay_split_view_get_show_sidebar (window_test_get_pane (window)));
  g_assert_true (gtk_search_bar_get_search_mode (bar));
  g_assert_true (window_test_press (window, GDK_KEY_Escape, GDK_NO_MODIFIER_MASK));
  g_assert_false (gtk_search_bar_get_search_mode (bar));
  g_assert_true (gtk_widget_is_ancestor (get_focus (window), get_list (window)));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is asked for from elsewhere is not shown behind a dialog. */
static void
test_dialogs (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  GListModel *dialogs;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  dialogs = adw_application_window_get_dialogs (ADW_APPLICATION_WINDOW (window));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-details", "s", "Details");
  ui_test_spin (50);
  g_assert_cmpuint (g_list_model_get_n_items (dialogs), ==, 1);
  brochure_window_close_dialogs (window);
  brochure_window_show_section (window, "dates", NULL);
  ui_test_spin (50);
  g_assert_cmpuint (g_list_model_get_n_items (dialogs), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_gone (gpointer user_data)
{
  return *(gpointer *) user_data == NULL;
}

/* What had the focus before a dialog may be gone after it. Then the page has it, and nothing keeps the dialog. */
static void
test_dialog_over_another_page (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = gtk_button_new_with_label ("Button");
  gpointer left = NULL;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  gtk_box_append (GTK_BOX (box), button);
  g_set_weak_pointer (&left, box);
  adw_dialog_set_child (dialog, box);
  adw_dialog_present (dialog, GTK_WIDGET (window));
  ui_test_spin (50);
  g_assert_true (get_focus (window) == button);

  brochure_window_show_document (window, document, NULL);
  ui_test_spin (50);
  adw_dialog_close (dialog);
  ui_test_wait_for (is_gone, &left);
  ui_test_spin (50);
  assert_page_has_focus (window);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  window_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *path = g_strconcat ("/window-focus/choosing/", widths[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_choosing);
    }

  g_test_add_func ("/window-focus/dialog-over-another-page", test_dialog_over_another_page);
  g_test_add_func ("/window-focus/dialogs", test_dialogs);
  g_test_add_func ("/window-focus/disabled", test_disabled);
  g_test_add_func ("/window-focus/escape", test_escape);

  return window_test_run ();
}
