/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-preferences.h"
#include "app/brochure-settings.h"
#include "ui-test.h"

typedef struct
{
  const char *name;
  double from;
  int direction;
  double to;
} ZoomCase;

static const ZoomCase zoom_cases[] = {
  { "in", 1.0, 1, 1.1 },
  { "out", 1.0, -1, 0.9 },
  { "in-from-between", 1.05, 1, 1.1 },
  { "out-from-between", 1.05, -1, 1.0 },
  { "in-at-largest", 2.0, 1, 2.0 },
  { "out-at-smallest", 0.75, -1, 0.75 },
  { "in-below-largest", 1.95, 1, 2.0 },
  { "reset-large", 1.75, 0, 1.0 },
  { "reset-usual", 1.0, 0, 1.0 },
};

static void
on_count (guint *count)
{
  (*count)++;
}

static void
reset (void)
{
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr(GSettingsSchema) schema = NULL;
  g_auto(GStrv) keys = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);

  for (gsize i = 0; keys[i] != NULL; i++)
    g_settings_reset (settings, keys[i]);
}

static void
test_zoom (gconstpointer data)
{
  const ZoomCase *test = data;
  g_autoptr(BrochureSettings) settings = NULL;

  reset ();
  settings = brochure_settings_new (APPLICATION_ID);
  brochure_settings_set_text_scale (settings, test->from);
  brochure_settings_zoom (settings, test->direction);
  g_assert_cmpfloat_with_epsilon (brochure_settings_get_text_scale (settings), test->to, 0.001);
}

static void
test_kept (void)
{
  g_autoptr(BrochureSettings) first = NULL;
  g_autoptr(BrochureSettings) second = NULL;
  gboolean contact_pane_open;
  gboolean window_maximized;
  int width;
  int height;

  reset ();
  first = brochure_settings_new (APPLICATION_ID);
  g_assert_true (brochure_settings_is_kept (first));
  brochure_settings_get_window_size (first, &width, &height);
  g_assert_cmpint (width, ==, 1100);
  g_assert_cmpint (height, ==, 720);

  brochure_settings_set_answers (first, "{\"country\": \"IN\"}");
  brochure_settings_set_color_scheme (first, ADW_COLOR_SCHEME_FORCE_DARK);
  brochure_settings_set_language (first, "nl");
  brochure_settings_set_text_scale (first, 1.5);
  brochure_settings_set_window_size (first, 640, 480);
  g_object_set (first,
                "contact-pane-open", TRUE,
                "last-section", "dates",
                "window-maximized", TRUE,
                NULL);

  second = brochure_settings_new (APPLICATION_ID);
  g_assert_cmpstr (brochure_settings_get_answers (second), ==, "{\"country\": \"IN\"}");
  g_assert_cmpint (brochure_settings_get_color_scheme (second), ==, ADW_COLOR_SCHEME_FORCE_DARK);
  g_assert_cmpstr (brochure_settings_get_language (second), ==, "nl");
  g_assert_cmpstr (brochure_settings_get_last_section (second), ==, "dates");
  g_assert_cmpfloat_with_epsilon (brochure_settings_get_text_scale (second), 1.5, 0.001);
  brochure_settings_get_window_size (second, &width, &height);
  g_assert_cmpint (width, ==, 640);
  g_assert_cmpint (height, ==, 480);
  g_object_get (second,
                "contact-pane-open", &contact_pane_open,
                "window-maximized", &window_maximized,
                NULL);
  g_assert_true (contact_pane_open);
  g_assert_true (window_maximized);
}

/* What another program, or another window, writes is seen at once. */
static void
test_outside_change (void)
{
  g_autoptr(GSettings) outside = g_settings_new (APPLICATION_ID);
  g_autoptr(BrochureSettings) settings = NULL;
  guint n_changes = 0;

  reset ();
  settings = brochure_settings_new (APPLICATION_ID);
  g_signal_connect_swapped (settings, "notify::color-scheme", G_CALLBACK (on_count), &n_changes);

  g_settings_set_string (outside, "color-scheme", "light");
  ui_test_spin (20);
  g_assert_cmpint (brochure_settings_get_color_scheme (settings), ==, ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_assert_cmpuint (n_changes, ==, 1);

  g_settings_set_string (outside, "color-scheme", "follow");
  ui_test_spin (20);
  g_assert_cmpint (brochure_settings_get_color_scheme (settings), ==, ADW_COLOR_SCHEME_DEFAULT);
  g_assert_cmpuint (n_changes, ==, 2);
}

static void
test_quiet (void)
{
  g_autoptr(BrochureSettings) settings = NULL;
  guint n_changes = 0;

  reset ();
  settings = brochure_settings_new (APPLICATION_ID);
  g_signal_connect_swapped (settings, "notify", G_CALLBACK (on_count), &n_changes);
  brochure_settings_set_text_scale (settings, 1.0);
  brochure_settings_set_language (settings, "");
  brochure_settings_set_language (settings, NULL);
  g_assert_cmpuint (n_changes, ==, 0);

  brochure_settings_set_text_scale (settings, 17);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_cmpfloat (brochure_settings_get_text_scale (settings), ==, BROCHURE_TEXT_SCALE_MAXIMUM);
}

/* A program that was half installed still works, only without memory. */
static void
test_no_schema (void)
{
  g_autoptr(BrochureSettings) settings = brochure_settings_new ("org.example.NotInstalled");

  g_assert_false (brochure_settings_is_kept (settings));
  g_assert_cmpstr (brochure_settings_get_last_section (settings), ==, "");
  brochure_settings_set_text_scale (settings, 1.25);
  brochure_settings_set_window_size (settings, 500, 400);
  g_assert_cmpfloat_with_epsilon (brochure_settings_get_text_scale (settings), 1.25, 0.001);
}

/* A dialog is shown inside a window of libadwaita only, here as small as a phone's. */
static GtkWidget *
present_parent (void)
{
  GtkWidget *parent = adw_window_new ();

  adw_window_set_content (ADW_WINDOW (parent), gtk_label_new (NULL));
  gtk_window_set_decorated (GTK_WINDOW (parent), FALSE);
  gtk_widget_remove_css_class (parent, "solid-csd");
  gtk_window_set_default_size (GTK_WINDOW (parent), 360, 400);
  gtk_widget_set_size_request (parent, 360, 294);
  gtk_window_present (GTK_WINDOW (parent));
  ui_test_spin (100);

  return parent;
}

static void
test_preferences (void)
{
  g_autoptr(BrochureSettings) settings = NULL;
  g_autoptr(GSettings) outside = g_settings_new (APPLICATION_ID);
  g_autofree char *nick = NULL;
  AdwDialog *preferences;
  GtkWidget *parent;
  GtkWidget *style;
  GtkWidget *size;

  reset ();
  settings = brochure_settings_new (APPLICATION_ID);
  brochure_settings_set_text_scale (settings, 1.5);
  parent = present_parent ();
  preferences = brochure_preferences_new (settings);
  adw_dialog_present (preferences, parent);
  ui_test_spin (100);

  style = ui_test_find_text (parent, ADW_TYPE_COMBO_ROW, "S_tyle");
  size = ui_test_find_text (parent, ADW_TYPE_SPIN_ROW, "Te_xt Size");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (style)), ==, 0);
  g_assert_cmpfloat_with_epsilon (adw_spin_row_get_value (ADW_SPIN_ROW (size)), 150, 0.001);

  adw_combo_row_set_selected (ADW_COMBO_ROW (style), 2);
  adw_spin_row_set_value (ADW_SPIN_ROW (size), 75);
  nick = g_settings_get_string (outside, "color-scheme");
  g_assert_cmpstr (nick, ==, "dark");
  g_assert_cmpfloat_with_epsilon (g_settings_get_double (outside, "text-scale"), 0.75, 0.001);

  brochure_settings_set_color_scheme (settings, ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (style)), ==, 1);
  ui_test_save_png (parent, "preferences-narrow");

  gtk_window_destroy (GTK_WINDOW (parent));
}

static void
test_finalize (void)
{
  BrochureSettings *settings = brochure_settings_new (APPLICATION_ID);

  ui_test_assert_finalizes (GTK_WIDGET (brochure_preferences_new (settings)));
  g_assert_finalize_object (settings);
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (zoom_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/settings/zoom/", zoom_cases[i].name, NULL);

      g_test_add_data_func (path, &zoom_cases[i], test_zoom);
    }

  g_test_add_func ("/settings/kept", test_kept);
  g_test_add_func ("/settings/outside-change", test_outside_change);
  g_test_add_func ("/settings/quiet", test_quiet);
  g_test_add_func ("/settings/no-schema", test_no_schema);
  g_test_add_func ("/settings/preferences", test_preferences);
  g_test_add_func ("/settings/finalize", test_finalize);

  return g_test_run ();
}
