/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-test.h"
#include "widgets/brochure-context-menu.h"
#include "window-test.h"

static void
activate (BrochureWindow *window,
          const char     *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL));
  ui_test_spin (50);
}

static GtkWidget *
find_button (BrochureWindow *window,
             const char     *tooltip)
{
  return ui_test_find_text (GTK_WIDGET (adw_navigation_split_view_get_content (window_test_get_split (window))),
                            GTK_TYPE_BUTTON, tooltip);
}

static BrochureDocument *
load_large (void)
{
  g_autoptr(GString) json = g_string_new (NULL);

  g_string_append (json,
                   "{\"schemaVersion\": \"1.0\", \"id\": \"large\", \"sourceLanguage\": \"en\", \"asOf\": \"2030\","
                   " \"organisations\": [{\"id\": \"o\", \"name\": \"O\", \"organisationType\": \"root\"}],"
                   " \"programmes\": [{\"id\": \"p\", \"name\": \"Large\", \"programmeType\": \"course\","
                   " \"provider\": \"o\", \"sections\": [");

  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (json, "%s{\"id\": \"s%u\", \"title\": \"Section %u\","
                            " \"blocks\": [{\"kind\": \"paragraph\", \"text\": \"Text.\"}]}",
                            i > 0 ? ", " : "", i, i);

  g_string_append (json, "]}]}");

  return ui_test_load_json (json->str);
}

/* The menu of the button names the places behind it, the nearest first. */
static void
test_menu (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  GtkWidget *back;
  GMenuModel *menu;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "dates");
  window_test_show_section (window, "careers");
  back = find_button (window, "Back");
  g_assert_true (brochure_context_menu_popup (back, NULL));
  ui_test_spin (50);
  menu = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (ui_test_find_type (back, GTK_TYPE_POPOVER_MENU)));
  g_assert_cmpint (g_menu_model_get_n_items (menu), ==, 2);
  g_menu_model_get_item_attribute (menu, 0, G_MENU_ATTRIBUTE_LABEL, "s", &first);
  g_menu_model_get_item_attribute (menu, 1, G_MENU_ATTRIBUTE_LABEL, "s", &second);
  g_assert_cmpstr (first, ==, "Dates");
  g_assert_cmpstr (second, ==, "Overview");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", -2);
  ui_test_spin (50);
  g_assert_cmpstr (window_test_get_shown (window), ==, "overview");
  g_assert_true (window_test_is_enabled (window, "win.forward"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_back_and_forward (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  g_assert_false (window_test_is_enabled (window, "win.back"));
  g_assert_false (window_test_is_enabled (window, "win.forward"));

  window_test_show_section (window, "dates");
  window_test_show_section (window, "dates");
  activate (window, "win.next");
  g_assert_cmpstr (window_test_get_shown (window), ==, "entry-requirements");
  activate (window, "win.back");
  g_assert_cmpstr (window_test_get_shown (window), ==, "dates");
  activate (window, "win.back");
  g_assert_cmpstr (window_test_get_shown (window), ==, "overview");
  g_assert_false (window_test_is_enabled (window, "win.back"));
  activate (window, "win.forward");
  activate (window, "win.forward");
  g_assert_cmpstr (window_test_get_shown (window), ==, "entry-requirements");
  g_assert_false (window_test_is_enabled (window, "win.forward"));

  /* Going somewhere new leaves behind what lay ahead. */
  activate (window, "win.back");
  window_test_show_section (window, "careers");
  g_assert_false (window_test_is_enabled (window, "win.forward"));
  activate (window, "win.back");
  g_assert_cmpstr (window_test_get_shown (window), ==, "dates");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
assert_scroll (BrochureWindow *window,
               double          scroll)
{
  g_assert_cmpfloat_with_epsilon (brochure_scroller_get_scroll (brochure_page_get_scroller (window_test_get_page (window))), scroll, 0.01);
}

static void
set_scroll (BrochureWindow *window,
            double          scroll)
{
  brochure_scroller_set_scroll (brochure_page_get_scroller (window_test_get_page (window)), scroll);
  ui_test_spin (50);
  assert_scroll (window, scroll);
}

static void
test_scroll (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 400);
  window_test_show_section (window, "about-this-brochure");
  ui_test_spin (100);
  set_scroll (window, 0.6);
  window_test_show_section (window, "entry-requirements");
  ui_test_spin (100);
  assert_scroll (window, 0);
  set_scroll (window, 0.3);

  activate (window, "win.back");
  ui_test_spin (100);
  assert_scroll (window, 0.6);
  set_scroll (window, 0.8);
  activate (window, "win.forward");
  ui_test_spin (100);
  assert_scroll (window, 0.3);
  activate (window, "win.back");
  ui_test_spin (100);
  assert_scroll (window, 0.8);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* As when the language changes. */
static void
test_rebuild (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 400);
  window_test_show_section (window, "about-this-brochure");
  ui_test_spin (100);
  set_scroll (window, 0.5);
  window_test_show_section (window, "dates");
  activate (window, "win.next");
  activate (window, "win.back");
  brochure_window_rebuild (window);
  ui_test_spin (100);
  g_assert_true (window_test_is_enabled (window, "win.forward"));
  activate (window, "win.back");
  ui_test_spin (100);
  g_assert_cmpstr (window_test_get_shown (window), ==, "about-this-brochure");
  assert_scroll (window, 0.5);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_other_document (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(BrochureDocument) again = ui_test_load_bundled ();
  g_autoptr(BrochureDocument) other = ui_test_load ("evening-course.json");
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "dates");
  window_test_show_section (window, "careers");
  activate (window, "win.back");

  /* The same one, read again, is still where it was. */
  brochure_window_show_document (window, again, NULL);
  ui_test_spin (50);
  g_assert_true (window_test_is_enabled (window, "win.back"));
  g_assert_true (window_test_is_enabled (window, "win.forward"));

  brochure_window_show_document (window, other, NULL);
  ui_test_spin (50);
  g_assert_false (window_test_is_enabled (window, "win.back"));
  g_assert_false (window_test_is_enabled (window, "win.forward"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A link can lead somewhere before there is anything to see; there is no way back from there. */
static void
test_linked_first (void)
{
  static const struct { const char *linked; const char *shown; } cases[] = {
    { "dates", "dates" },
    { "moon-landing", "overview" },
  };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      BrochureWindow *window;

      window_test_forget ();
      g_settings_set_string (window_test_get_settings (), "last-section", "careers");
      window = window_test_present (NULL, 1100, 720);
      brochure_place_visit (brochure_window_get_place (window), cases[i].linked, FALSE);
      brochure_window_show_document (window, document, NULL);
      ui_test_spin (50);
      g_assert_cmpstr (window_test_get_shown (window), ==, cases[i].shown);
      g_assert_false (window_test_is_enabled (window, "win.back"));
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

/* One way back at a time: to the list, or where a link on another page led here, to that. */
static void
test_narrow (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  AdwNavigationSplitView *split;
  AdwNavigationPage *content;

  window_test_forget ();
  window = window_test_present (document, 360, 640);
  split = window_test_get_split (window);
  content = adw_navigation_split_view_get_content (split);
  g_assert_true (adw_navigation_page_get_can_pop (content));
  g_assert_null (find_button (window, "Forward"));

  window_test_show_section (window, "tuition-fees");
  g_assert_false (adw_navigation_page_get_can_pop (content));
  g_assert_nonnull (find_button (window, "Back"));
  g_assert_true (window_test_is_enabled (window, "win.back"));
  ui_test_save_png (GTK_WIDGET (window), "history-narrow-linked");

  /* The next section is beside this one, in the list. */
  activate (window, "win.next");
  g_assert_true (adw_navigation_page_get_can_pop (content));
  activate (window, "win.back");
  g_assert_cmpstr (window_test_get_shown (window), ==, "tuition-fees");
  g_assert_false (adw_navigation_page_get_can_pop (content));
  activate (window, "win.back");
  g_assert_cmpstr (window_test_get_shown (window), ==, "overview");
  g_assert_true (adw_navigation_page_get_can_pop (content));

  /* The list is not part of the history, nor does the history work from there. */
  activate (window, "win.forward");
  activate (window, "win.forward");
  adw_navigation_split_view_set_show_content (split, FALSE);
  ui_test_spin (50);
  g_assert_false (window_test_is_enabled (window, "win.back"));
  window_test_show_section (window, "careers");
  g_assert_true (adw_navigation_page_get_can_pop (content));
  g_assert_true (window_test_is_enabled (window, "win.back"));

  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 720);
  ui_test_spin (150);
  g_assert_nonnull (find_button (window, "Back"));
  g_assert_nonnull (find_button (window, "Forward"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkGesture *
find_pan (GtkWidget *widget)
{
  for (GtkWidget *parent = widget; parent != NULL; parent = gtk_widget_get_parent (parent))
    {
      g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (parent);

      for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
        {
          g_autoptr(GObject) controller = g_list_model_get_item (controllers, i);

          if (GTK_IS_GESTURE_PAN (controller))
            return GTK_GESTURE (controller);
        }
    }

  g_assert_not_reached ();
}

static void
swipe (BrochureWindow *window,
       double          distance)
{
  GtkGesture *pan = find_pan (GTK_WIDGET (window_test_get_page (window)));

  g_signal_emit_by_name (pan, "drag-end", distance, 0.0);
  ui_test_spin (50);
}

static void
test_swipe (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 360, 640);
  window_test_show_section (window, "dates");
  swipe (window, 40);
  g_assert_cmpstr (window_test_get_shown (window), ==, "dates");
  swipe (window, 120);
  g_assert_cmpstr (window_test_get_shown (window), ==, "overview");

  /* From here on a swipe leads to the list, by other hands than ours. */
  swipe (window, 120);
  g_assert_cmpstr (window_test_get_shown (window), ==, "overview");
  swipe (window, -120);
  g_assert_cmpstr (window_test_get_shown (window), ==, "dates");
  gtk_window_destroy (GTK_WINDOW (window));

  /* With room for everything, nothing is swiped away. */
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "careers");
  swipe (window, 120);
  g_assert_cmpstr (window_test_get_shown (window), ==, "careers");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_swipe_rtl (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  window = window_test_present (document, 360, 640);
  window_test_show_section (window, "dates");
  swipe (window, 120);
  g_assert_cmpstr (window_test_get_shown (window), ==, "dates");
  swipe (window, -120);
  g_assert_cmpstr (window_test_get_shown (window), ==, "overview");
  gtk_window_destroy (GTK_WINDOW (window));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Neither the number of sections nor of steps is felt. */
static void
test_thousand (void)
{
  g_autoptr(BrochureDocument) document = load_large ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);

  for (guint i = 0; i < 999; i++)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.next", NULL);

  ui_test_spin (50);
  g_assert_cmpstr (window_test_get_shown (window), ==, "s999");

  for (guint i = 0; i < 999; i++)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);

  ui_test_spin (50);
  g_assert_cmpstr (window_test_get_shown (window), ==, "s900");
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  window_test_init (&argc, &argv);

  g_test_add_func ("/window-history/back-and-forward", test_back_and_forward);
  g_test_add_func ("/window-history/menu", test_menu);
  g_test_add_func ("/window-history/scroll", test_scroll);
  g_test_add_func ("/window-history/rebuild", test_rebuild);
  g_test_add_func ("/window-history/other-document", test_other_document);
  g_test_add_func ("/window-history/linked-first", test_linked_first);
  g_test_add_func ("/window-history/narrow", test_narrow);
  g_test_add_func ("/window-history/swipe", test_swipe);
  g_test_add_func ("/window-history/swipe-rtl", test_swipe_rtl);
  g_test_add_func ("/window-history/thousand", test_thousand);

  return window_test_run ();
}
