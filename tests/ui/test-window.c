/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-settings.h"
#include "app/brochure-sidebar.h"
#include "app/brochure-window.h"
#include "pages/brochure-page.h"
#include "ui-test.h"
#include "window-test.h"

static void
test_begins_at_overview (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  g_assert_cmpstr (window_test_get_shown (window), ==, "overview");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Overview – Public Sector ICT");
  g_assert_false (window_test_is_enabled (window, "win.previous"));
  g_assert_true (window_test_is_enabled (window, "win.next"));
  ui_test_save_png (GTK_WIDGET (window), "window");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What the page says in large letters the bar does not say above it. */
static void
test_title_in_bar (void)
{
  static const char * const ids[] = { "overview", "about-this-brochure" };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  GtkWidget *bar;

  window_test_forget ();
  window = window_test_present (document, 900, 400);
  bar = ui_test_find_type (GTK_WIDGET (adw_navigation_split_view_get_content (window_test_get_split (window))),
                           ADW_TYPE_HEADER_BAR);

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      window_test_show_section (window, ids[i]);
      g_assert_false (adw_header_bar_get_show_title (ADW_HEADER_BAR (bar)));
      brochure_scroller_set_scroll (brochure_page_get_scroller (window_test_get_page (window)), 1);
      ui_test_spin (50);
      g_assert_true (adw_header_bar_get_show_title (ADW_HEADER_BAR (bar)));
    }

  brochure_scroller_set_scroll (brochure_page_get_scroller (window_test_get_page (window)), 0);
  ui_test_spin (50);
  g_assert_false (adw_header_bar_get_show_title (ADW_HEADER_BAR (bar)));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
assert_pane_has_name (GtkWidget *widget,
                      gpointer   user_data)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);
  guint *n_panes = user_data;

  if (!GTK_IS_SCROLLED_WINDOW (widget) || !gtk_widget_get_mapped (widget))
    return;

  g_assert_true (gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) ||
                 gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  (*n_panes)++;
}

/* What scrolls can have the focus, and says then where that is. */
static void
test_names_of_panes (void)
{
  static const char * const sections[] = { "eligibility", "entry-requirements" };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1500, 900);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.contact", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      guint n_panes = 0;

      window_test_show_section (window, sections[i]);
      ui_test_spin (50);
      ui_test_foreach (GTK_WIDGET (window), assert_pane_has_name, &n_panes);
      g_assert_cmpuint (n_panes, >=, 4);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_show_about (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(BrochureDocument) other = ui_test_load_json (
    "{\"schemaVersion\": \"1.0\", \"id\": \"c\", \"sourceLanguage\": \"en\", \"asOf\": \"2030\","
    " \"programmes\": [{\"id\": \"p\", \"name\": \"P\", \"programmeType\": \"course\", \"provider\": \"o\","
    " \"sections\": [{\"id\": \"s\", \"title\": \"S\", \"blocks\": []}]}],"
    " \"organisations\": [{\"id\": \"o\", \"name\": \"O\", \"organisationType\": \"root\"}]}");
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-about", NULL);
  g_assert_cmpstr (window_test_get_shown (window), ==, "about-this-brochure");
  brochure_window_show_document (window, other, NULL);
  g_assert_false (window_test_is_enabled (window, "win.show-about"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_show_section (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  GtkWidget *list_view;
  GtkSelectionModel *model;
  g_autofree char *selected = NULL;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "tuition-fees");
  g_assert_cmpstr (window_test_get_shown (window), ==, "tuition-fees");

  list_view = ui_test_find_type (ui_test_find_type (GTK_WIDGET (window), BROCHURE_TYPE_SIDEBAR), GTK_TYPE_LIST_VIEW);
  model = gtk_list_view_get_model (GTK_LIST_VIEW (list_view));
  g_object_get (gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (model)), "title", &selected, NULL);
  g_assert_cmpstr (selected, ==, "Tuition Fees");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.next", NULL);
  g_assert_cmpstr (window_test_get_shown (window), ==, "dates");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.previous", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.previous", NULL);
  g_assert_cmpstr (window_test_get_shown (window), ==, "study-options");

  window_test_show_section (window, "about-this-brochure");
  g_assert_false (window_test_is_enabled (window, "win.next"));
  g_assert_true (window_test_is_enabled (window, "win.previous"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_unknown_section (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "dates");
  window_test_show_section (window, "moon-landing");
  g_assert_cmpstr (window_test_get_shown (window), ==, "overview");
  g_assert_true (window_test_shows_text (window, "There is no section “moon-landing” in this brochure"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_notice (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(BrochureDocument) other = ui_test_load ("evening-course.json");
  const BrochureNotice *closing = brochure_document_find_closing_notice (document);
  const char *text = brochure_text_get (closing->title);
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  g_assert_true (window_test_shows_text (window, text));
  g_assert_nonnull (ui_test_find_text (GTK_WIDGET (window), GTK_TYPE_BUTTON, "_Why"));
  g_signal_emit_by_name (ui_test_find_text (GTK_WIDGET (window), GTK_TYPE_BUTTON, "_Why"), "clicked");
  ui_test_spin (50);
  g_assert_cmpstr (window_test_get_shown (window), ==, "about-this-brochure");
  window_test_show_section (window, "careers");
  g_assert_false (window_test_shows_text (window, text));

  /* One that takes students has nothing to say of it. */
  g_assert_null (brochure_document_find_closing_notice (other));
  brochure_window_show_document (window, other, NULL);
  ui_test_spin (50);
  g_assert_null (ui_test_find_text (GTK_WIDGET (window), GTK_TYPE_BUTTON, "_Why"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_narrow (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  AdwNavigationSplitView *split;

  window_test_forget ();
  window = window_test_present (document, 360, 640);
  split = window_test_get_split (window);
  g_assert_true (adw_navigation_split_view_get_collapsed (split));
  g_assert_true (adw_navigation_split_view_get_show_content (split));

  adw_navigation_split_view_set_show_content (split, FALSE);
  ui_test_spin (50);
  ui_test_save_png (GTK_WIDGET (window), "window-narrow-sections");
  window_test_show_section (window, "skills");
  g_assert_true (adw_navigation_split_view_get_show_content (split));
  g_assert_cmpstr (window_test_get_shown (window), ==, "skills");

  /* The same one again must lead there too. */
  adw_navigation_split_view_set_show_content (split, FALSE);
  ui_test_spin (50);
  window_test_show_section (window, "skills");
  g_assert_true (adw_navigation_split_view_get_show_content (split));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_contact (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  AdwOverlaySplitView *pane;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  pane = window_test_get_pane (window);
  g_assert_false (adw_overlay_split_view_get_show_sidebar (pane));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.contact", NULL);
  g_assert_true (adw_overlay_split_view_get_show_sidebar (pane));
  g_assert_true (g_settings_get_boolean (window_test_get_settings (), "contact-pane-open"));
  ui_test_spin (100);
  g_assert_true (window_test_shows_text (window, "Rapenburg 70"));
  ui_test_save_png (GTK_WIDGET (window), "window-contact");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.contact", NULL);
  g_assert_false (adw_overlay_split_view_get_show_sidebar (pane));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is ticked stays ticked, beside what is of other brochures. */
static void
test_documents (void)
{
  static const char * const former[] = { "other/set/rule", NULL };
  static const char * const kept[] = { "other/set/rule", "marrowby-evening-course/elsewhere/letter", NULL };
  g_autoptr(BrochureDocument) document = ui_test_load ("evening-course.json");
  const BrochureSection *section = brochure_programme_find_section_of_kind (brochure_document_get_programme (document),
                                                                            BROCHURE_BLOCK_REQUIREMENTS);

  window_test_forget ();
  g_settings_set_strv (window_test_get_settings (), "checked-documents", former);

  for (int i = 0; i < 2; i++)
    {
      BrochureWindow *window = window_test_present (document, 900, 700);
      g_auto(GStrv) found = NULL;
      GtkWidget *button;

      window_test_show_section (window, section->id);
      button = ui_test_find_type (GTK_WIDGET (window_test_get_page (window)), GTK_TYPE_CHECK_BUTTON);
      g_assert_cmpint (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)), ==, i);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
      found = g_settings_get_strv (window_test_get_settings (), "checked-documents");
      g_assert_cmpstrv (found, kept);
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

/* In a narrow window the pane would cover what there is to read: it is opened only
 * when asked for, and comes back with the room for it. */
static void
test_contact_narrow (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  AdwOverlaySplitView *pane;

  window_test_forget ();
  g_settings_set_boolean (window_test_get_settings (), "contact-pane-open", TRUE);
  window = window_test_present (document, 360, 640);
  pane = window_test_get_pane (window);
  g_assert_false (adw_overlay_split_view_get_show_sidebar (pane));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.contact", NULL);
  g_assert_true (adw_overlay_split_view_get_show_sidebar (pane));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.contact", NULL);
  g_assert_false (adw_overlay_split_view_get_show_sidebar (pane));
  g_assert_true (g_settings_get_boolean (window_test_get_settings (), "contact-pane-open"));

  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 720);
  ui_test_spin (200);
  g_assert_true (adw_overlay_split_view_get_show_sidebar (pane));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A size that cannot be is as good as none, and no cause for alarm. */
static void
test_odd_size (void)
{
  static const int odd[][2] = { { -5, -5 }, { 0, 0 }, { G_MININT, G_MAXINT }, { 1, 1 } };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();

  window_test_forget ();

  for (gsize i = 0; i < G_N_ELEMENTS (odd); i++)
    {
      BrochureWindow *window = window_test_present (document, odd[i][0], odd[i][1]);

      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), >=, 360);
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

/* Nothing is left for the moment of closing: a window that is killed has kept everything. */
static void
test_kept_at_once (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  BrochureWindow *next;
  int width;
  int height;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "careers");
  adw_overlay_split_view_set_show_sidebar (window_test_get_pane (window), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 650);
  ui_test_spin (400);
  g_settings_get (window_test_get_settings (), "window-size", "(ii)", &width, &height);
  g_assert_cmpint (width, ==, 1000);
  g_assert_cmpint (height, ==, 650);

  next = brochure_window_new (window_test_get_application (), window_test_get_settings ());
  brochure_window_show_document (next, document, NULL);
  gtk_window_present (GTK_WINDOW (next));
  ui_test_spin (50);
  g_assert_cmpstr (window_test_get_shown (next), ==, "careers");
  g_assert_true (adw_overlay_split_view_get_show_sidebar (window_test_get_pane (next)));
  gtk_window_get_default_size (GTK_WINDOW (next), &width, &height);
  g_assert_cmpint (width, ==, 1000);
  g_assert_cmpint (height, ==, 650);

  gtk_window_destroy (GTK_WINDOW (next));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Widening and narrowing keep the place. */
static void
test_resize (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "careers");
  gtk_window_set_default_size (GTK_WINDOW (window), 400, 600);
  ui_test_spin (150);
  g_assert_true (adw_navigation_split_view_get_collapsed (window_test_get_split (window)));
  g_assert_cmpstr (window_test_get_shown (window), ==, "careers");
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 720);
  ui_test_spin (150);
  g_assert_false (adw_navigation_split_view_get_collapsed (window_test_get_split (window)));
  g_assert_cmpstr (window_test_get_shown (window), ==, "careers");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_zoom (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  g_assert_false (window_test_is_enabled (window, "win.zoom-reset"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
  g_assert_cmpfloat_with_epsilon (g_settings_get_double (window_test_get_settings (), "text-scale"), 1.1, 0.001);
  g_assert_true (window_test_is_enabled (window, "win.zoom-reset"));

  g_settings_set_double (window_test_get_settings (), "text-scale", BROCHURE_SETTINGS_TEXT_SCALE_MAXIMUM);
  g_assert_false (window_test_is_enabled (window, "win.zoom-in"));
  g_assert_true (window_test_is_enabled (window, "win.zoom-out"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-reset", NULL);
  g_assert_cmpfloat_with_epsilon (g_settings_get_double (window_test_get_settings (), "text-scale"), 1.0, 0.001);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
on_find_pinch (GtkWidget *widget,
               gpointer   user_data)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_ZOOM (controller))
        *(GtkEventController **) user_data = controller;
    }
}

/* Two fingers change the size of the text by a stop with every fifth that they come apart, or together. */
static void
test_pinch (void)
{
  static const struct { double scale; double expected; } steps[] = {
    { 1.15, 1.0 }, { 1.25, 1.1 }, { 1.4, 1.1 }, { 1.55, 1.25 }, { 1.25, 1.1 }, { 0.9, 1.0 }, { 0.7, 0.9 },
  };
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  GtkEventController *pinch = NULL;
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  ui_test_foreach (GTK_WIDGET (window), on_find_pinch, &pinch);
  g_assert_nonnull (pinch);
  g_signal_emit_by_name (pinch, "begin", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_signal_emit_by_name (pinch, "scale-changed", steps[i].scale);
      g_assert_cmpfloat_with_epsilon (g_settings_get_double (window_test_get_settings (), "text-scale"),
                                      steps[i].expected, 0.001);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

/* Sizes in percent multiply: text inside two scaled columns would be four times as large. */
static void
test_reading_once (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;
  GtkWidget *label;
  guint n_columns = 0;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "careers");
  label = ui_test_find_role (GTK_WIDGET (window_test_get_page (window)), GTK_ACCESSIBLE_ROLE_HEADING, "Careers");
  g_assert_nonnull (label);

  for (GtkWidget *parent = label; parent != NULL; parent = gtk_widget_get_parent (parent))
    n_columns += gtk_widget_has_css_class (parent, "reading");

  g_assert_cmpuint (n_columns, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_finalize (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  BrochureWindow *window;

  window_test_forget ();
  window = window_test_present (document, 1100, 720);
  window_test_show_section (window, "careers");
  brochure_window_rebuild (window);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  ui_test_spin (50);
  g_assert_null (window);

  g_assert_finalize_object (g_steal_pointer (&document));
}

int
main (int    argc,
      char **argv)
{
  window_test_init (&argc, &argv);

  g_test_add_func ("/window/begins-at-overview", test_begins_at_overview);
  g_test_add_func ("/window/show-section", test_show_section);
  g_test_add_func ("/window/show-about", test_show_about);
  g_test_add_func ("/window/title-in-bar", test_title_in_bar);
  g_test_add_func ("/window/names-of-panes", test_names_of_panes);
  g_test_add_func ("/window/unknown-section", test_unknown_section);
  g_test_add_func ("/window/notice", test_notice);
  g_test_add_func ("/window/narrow", test_narrow);
  g_test_add_func ("/window/contact", test_contact);
  g_test_add_func ("/window/contact-narrow", test_contact_narrow);
  g_test_add_func ("/window/documents", test_documents);
  g_test_add_func ("/window/kept-at-once", test_kept_at_once);
  g_test_add_func ("/window/odd-size", test_odd_size);
  g_test_add_func ("/window/resize", test_resize);
  g_test_add_func ("/window/zoom", test_zoom);
  g_test_add_func ("/window/pinch", test_pinch);
  g_test_add_func ("/window/reading-once", test_reading_once);
  g_test_add_func ("/window/finalize", test_finalize);

  return window_test_run ();
}
