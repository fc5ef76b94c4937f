/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_SETTINGS_ENABLE_BACKEND

#include <adwaita.h>
#include <gio/gsettingsbackend.h>
#include <glib/gstdio.h>
#include <math.h>

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
  g_autoptr(GSettings) settings = NULL;

  reset ();
  settings = g_settings_new (APPLICATION_ID);
  g_settings_set_double (settings, "text-scale", test->from);
  brochure_settings_zoom (settings, test->direction);
  g_assert_cmpfloat_with_epsilon (g_settings_get_double (settings, "text-scale"), test->to, 0.001);
}

/* The schema allows the sizes that zooming goes to, and no other. */
static void
test_text_scale (void)
{
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr(GSettingsSchema) schema = NULL;
  g_autoptr(GSettingsSchemaKey) key = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  key = g_settings_schema_get_key (schema, "text-scale");
  g_assert_true (g_settings_schema_key_range_check (key, g_variant_new_double (BROCHURE_SETTINGS_TEXT_SCALE_MINIMUM)));
  g_assert_true (g_settings_schema_key_range_check (key, g_variant_new_double (BROCHURE_SETTINGS_TEXT_SCALE_MAXIMUM)));
  g_assert_false (g_settings_schema_key_range_check (key, g_variant_new_double (0.74)));
  g_assert_false (g_settings_schema_key_range_check (key, g_variant_new_double (2.01)));
}

/* GSettings takes what is not a number for one in the range. */
static void
test_not_a_number (void)
{
  g_autoptr(GSettings) damaged = g_settings_new (APPLICATION_ID);
  g_autoptr(GSettings) settings = NULL;
  gboolean are_kept;

  g_assert_true (g_settings_set_double (damaged, "text-scale", -NAN));
  settings = brochure_settings_new (APPLICATION_ID, &are_kept);
  g_assert_cmpfloat (g_settings_get_double (settings, "text-scale"), ==, 1.0);
}

/* What is in the settings file, and what comes of it: a damaged value is as good as none. */
static const struct { const char *name; const char *key; const char *stored; const char *read; } stored_cases[] = {
  { "style", "color-scheme", "'force-dark'", "'force-dark'" },
  { "style-at-first-follow", "color-scheme", "'follow'", "'default'" },
  { "style-at-first-light", "color-scheme", "'light'", "'force-light'" },
  { "style-at-first-dark", "color-scheme", "'dark'", "'force-dark'" },
  { "style-unknown", "color-scheme", "'pink'", "'default'" },
  { "style-of-other-type", "color-scheme", "4", "'default'" },
  { "text-too-large", "text-scale", "17.0", "1.0" },
  { "text-of-other-type", "text-scale", "'large'", "1.0" },
  { "size", "window-size", "(640, 480)", "(640, 480)" },
  { "size-of-other-type", "window-size", "640", "(1100, 720)" },
  { "bookmarks-of-other-type", "bookmarks", "'dates'", "@as []" },
};

static void
test_stored (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL);
  g_autofree char *path = g_build_filename (folder, "keyfile", NULL);
  g_autofree char *group = g_strdup (RESOURCE_PATH + 1);
  g_autofree char *text = g_strdup_printf ("[%s]\n%s=%s\n", group, stored_cases[i].key, stored_cases[i].stored);
  g_autoptr(GSettingsBackend) backend = NULL;
  g_autoptr(GSettings) settings = NULL;
  g_autoptr(GVariant) value = NULL;
  g_autofree char *read = NULL;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  backend = g_keyfile_settings_backend_new (path, "/", NULL);
  settings = g_settings_new_with_backend (APPLICATION_ID, backend);
  value = g_settings_get_value (settings, stored_cases[i].key);
  read = g_variant_print (value, TRUE);
  g_assert_cmpstr (read, ==, stored_cases[i].read);
  g_unlink (path);
  g_rmdir (folder);
}

/* A program that was half installed still works, only without memory. */
static void
test_no_schema (void)
{
  gboolean are_kept = TRUE;
  g_autoptr(GSettings) settings = brochure_settings_new ("org.example.NotInstalled", &are_kept);
  g_autoptr(GSettings) kept = g_settings_new (APPLICATION_ID);
  g_autofree char *section = g_settings_get_string (settings, "last-section");

  reset ();
  g_assert_false (are_kept);
  g_assert_cmpstr (section, ==, "");
  brochure_settings_zoom (settings, 1);
  g_assert_cmpfloat_with_epsilon (g_settings_get_double (settings, "text-scale"), 1.1, 0.001);
  g_assert_cmpfloat_with_epsilon (g_settings_get_double (kept, "text-scale"), 1.0, 0.001);
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
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autofree char *nick = NULL;
  AdwDialog *preferences;
  GtkWidget *parent;
  GtkWidget *style;
  GtkWidget *size;

  reset ();
  g_settings_set_double (settings, "text-scale", 1.5);
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
  nick = g_settings_get_string (settings, "color-scheme");
  g_assert_cmpstr (nick, ==, "force-dark");
  g_assert_cmpfloat_with_epsilon (g_settings_get_double (settings, "text-scale"), 0.75, 0.001);

  /* What another program writes is seen at once. */
  g_settings_set_string (settings, "color-scheme", "force-light");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (style)), ==, 1);
  g_settings_set_string (settings, "color-scheme", "prefer-dark");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (style)), ==, 0);
  ui_test_spin (100);
  ui_test_save_png (parent, "preferences-narrow");

  gtk_window_destroy (GTK_WINDOW (parent));
}

/* The answers go at once, and come back as they were. */
static void
test_clear_answers (void)
{
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autofree char *cleared = NULL;
  g_autofree char *restored = NULL;
  g_autofree char *text = NULL;
  GtkWidget *preferences;
  GtkWidget *parent;
  GtkWidget *row;

  reset ();
  parent = present_parent ();
  preferences = GTK_WIDGET (brochure_preferences_new (settings));
  adw_dialog_present (ADW_DIALOG (preferences), parent);
  ui_test_spin (100);
  row = ui_test_find_text (parent, ADW_TYPE_BUTTON_ROW, "_Clear Answers");
  g_assert_false (gtk_widget_get_sensitive (row));

  g_settings_set_string (settings, "answers", "{\"country\":\"IN\"}");
  g_assert_true (gtk_widget_get_sensitive (row));
  gtk_widget_activate (row);
  cleared = g_settings_get_string (settings, "answers");
  g_assert_cmpstr (cleared, ==, "");
  ui_test_spin (100);
  text = ui_test_collect_text (parent);
  g_assert_nonnull (strstr (text, "Answers cleared"));
  g_signal_emit_by_name (ui_test_find_text (parent, GTK_TYPE_BUTTON, "_Undo"), "clicked");
  restored = g_settings_get_string (settings, "answers");
  g_assert_cmpstr (restored, ==, "{\"country\":\"IN\"}");
  gtk_window_destroy (GTK_WINDOW (parent));
}

static void
test_finalize (void)
{
  GSettings *settings = g_settings_new (APPLICATION_ID);

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

  for (gsize i = 0; i < G_N_ELEMENTS (stored_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/settings/stored/", stored_cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_stored);
    }

  g_test_add_func ("/settings/text-scale", test_text_scale);
  g_test_add_func ("/settings/not-a-number", test_not_a_number);
  g_test_add_func ("/settings/no-schema", test_no_schema);
  g_test_add_func ("/settings/preferences", test_preferences);
  g_test_add_func ("/settings/clear-answers", test_clear_answers);
  g_test_add_func ("/settings/finalize", test_finalize);

  return g_test_run ();
}
