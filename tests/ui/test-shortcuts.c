/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "app/brochure-application.h"
#include "app/brochure-mnemonic.h"
#include "app/brochure-shortcuts.h"
#include "ui-test.h"

/* Keys that GTK brings along, or a widget has for itself. */
static const char * const own_keys[] = { "<Alt>Down", "<Alt>Up", "Delete", "F10", NULL };

static BrochureApplication *application;

typedef struct
{
  GHashTable *actions; /* how often each is listed */
  GHashTable *keys;    /* likewise, where no action is named */
  const char *property;
  guint n_items;
  guint n_titles;
} Reading;

static void
count (GHashTable *counts,
       const char *text,
       gsize       length)
{
  char *name = g_strndup (text, length);

  g_hash_table_insert (counts, name, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, name)) + 1));
}

static void
on_start_element (GMarkupParseContext  *context,
                  const char           *element,
                  const char          **names,
                  const char          **values,
                  gpointer              user_data,
                  GError              **error)
{
  Reading *reading = user_data;

  reading->property = NULL;

  if (g_str_equal (element, "object"))
    {
      reading->n_items += g_str_equal (values[0], "AdwShortcutsItem");
      return;
    }

  if (!g_str_equal (element, "property"))
    return;

  reading->property = g_intern_string (values[0]);

  if (g_str_equal (values[0], "title"))
    g_assert_cmpstr (values[1], ==, "yes");
}

static void
on_text (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Reading *reading = user_data;

  if (g_strcmp0 (reading->property, "action-name") == 0)
    count (reading->actions, text, length);
  else if (g_strcmp0 (reading->property, "accelerator") == 0)
    count (reading->keys, text, length);
  else if (g_strcmp0 (reading->property, "title") == 0)
    reading->n_titles++;

  reading->property = NULL;
}

static char *
dup_accelerator (const char *action)
{
  g_auto(GStrv) accels = gtk_application_get_accels_for_action (GTK_APPLICATION (application), action);

  return g_strdup (accels[0]);
}

/* What is listed exists, and what exists is listed, once. The dialog of libadwaita 1.8 cannot be
 * made here: its file is read as the data that it is. */
static void
test_lists_what_exists (void)
{
  static const GMarkupParser parser = { .start_element = on_start_element, .text = on_text };
  g_autoptr(GHashTable) listed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GBytes) bytes = g_resources_lookup_data (RESOURCE_PATH "/app/brochure-shortcuts.ui", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  Reading reading = { listed, keys, NULL, 0, 0 };
  g_autoptr(GMarkupParseContext) context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &reading, NULL);
  g_auto(GStrv) actions = gtk_application_list_action_descriptions (GTK_APPLICATION (application));
  g_autoptr(GError) error = NULL;
  guint n_actions = 0;

  g_markup_parse_context_parse (context, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  for (gsize i = 0; actions[i] != NULL; i++)
    {
      g_autofree char *accelerator = dup_accelerator (actions[i]);

      if (accelerator == NULL)
        continue;

      n_actions++;

      if (GPOINTER_TO_UINT (g_hash_table_lookup (listed, actions[i])) != 1)
        g_error ("%s is listed %u times", actions[i], GPOINTER_TO_UINT (g_hash_table_lookup (listed, actions[i])));
    }

  g_assert_cmpuint (n_actions, >, 10);
  g_assert_cmpuint (g_hash_table_size (listed), ==, n_actions);
  g_assert_cmpuint (g_hash_table_size (keys), ==, g_strv_length ((GStrv) own_keys));

  for (gsize i = 0; own_keys[i] != NULL; i++)
    g_assert_cmpuint (GPOINTER_TO_UINT (g_hash_table_lookup (keys, own_keys[i])), ==, 1);

  g_assert_cmpuint (reading.n_items, ==, n_actions + g_hash_table_size (keys));
  g_assert_cmpuint (reading.n_titles, ==, reading.n_items + 5);
}

static const struct { const char *action; GtkTextDirection direction; const char *accelerator; } direction_cases[] = {
  { "win.back", GTK_TEXT_DIR_LTR, "<Alt>Left" },
  { "win.forward", GTK_TEXT_DIR_LTR, "<Alt>Right" },
  { "win.back", GTK_TEXT_DIR_RTL, "<Alt>Right" },
  { "win.forward", GTK_TEXT_DIR_RTL, "<Alt>Left" },
  { "win.next", GTK_TEXT_DIR_RTL, "<Alt>Page_Down" },
};

static void
set_direction (GtkTextDirection direction)
{
  gtk_widget_set_default_direction (direction);
  brochure_shortcuts_set_accelerators (GTK_APPLICATION (application));
}

static void
test_direction (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (direction_cases); i++)
    {
      g_autofree char *accelerator = NULL;

      set_direction (direction_cases[i].direction);
      accelerator = dup_accelerator (direction_cases[i].action);
      g_assert_cmpstr (accelerator, ==, direction_cases[i].accelerator);
    }

  set_direction (GTK_TEXT_DIR_LTR);
}

/* No two actions by one key. */
static void
test_no_key_twice (void)
{
  g_auto(GStrv) actions = gtk_application_list_action_descriptions (GTK_APPLICATION (application));

  for (gsize i = 0; actions[i] != NULL; i++)
    {
      g_auto(GStrv) accels = gtk_application_get_accels_for_action (GTK_APPLICATION (application), actions[i]);

      for (gsize j = 0; accels[j] != NULL; j++)
        {
          g_auto(GStrv) users = gtk_application_get_actions_for_accel (GTK_APPLICATION (application), accels[j]);

          g_assert_cmpuint (g_strv_length (users), ==, 1);
        }
    }
}

/* The keys that are shown; both lists have a widget with this property for each. */
static void
on_collect_accelerator (GtkWidget *widget,
                        gpointer   user_data)
{
  g_autofree char *accelerator = NULL;

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "accelerator") == NULL)
    return;

  g_object_get (widget, "accelerator", &accelerator, NULL);
  g_assert_nonnull (accelerator);
  g_assert_cmpstr (accelerator, !=, "");
  g_string_append_printf (user_data, "%s\n", accelerator);
}

/* What opens has every kind of key, whoever makes it; libadwaita lists every key of an action, GTK the first. */
static void
test_opens (void)
{
  static const char * const accelerators[] = { "<Alt>Left", "<Control>plus", "F10" };
  static const char * const titles[] = { "Back", "Larger Text", "Main Menu", "Usual Text Size" };
  GtkWidget *parent = gtk_application_window_new (GTK_APPLICATION (application));
  g_autoptr(GString) list = g_string_new ("\n");

  gtk_window_present (GTK_WINDOW (parent));
  ui_test_spin (100);
  g_action_group_activate_action (G_ACTION_GROUP (application), "shortcuts", NULL);
  ui_test_spin (300);
  g_assert_nonnull (ui_test_find_shortcuts ());
  ui_test_foreach (ui_test_find_shortcuts (), on_collect_accelerator, list);

  for (gsize i = 0; i < G_N_ELEMENTS (accelerators); i++)
    {
      g_autofree char *line = g_strdup_printf ("\n%s", accelerators[i]);

      g_assert_nonnull (strstr (list->str, line));
    }

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    g_assert_nonnull (ui_test_find_text (ui_test_find_shortcuts (), GTK_TYPE_LABEL, titles[i]));

  ui_test_save_png (ui_test_find_shortcuts (), "shortcuts");
  ui_test_close_shortcuts ();
  gtk_window_destroy (GTK_WINDOW (parent));
}

static const struct { const char *label; const char *words; } mnemonic_cases[] = {
  { "Move _Up", "Move Up" },
  { "Save as P_DF…", "Save as PDF" },
  { "_Print…", "Print" },
  { "印刷 (_P)…", "印刷" },
  { "打开(_O)", "打开" },
  { "Quit", "Quit" },
};

static void
test_mnemonics (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (mnemonic_cases); i++)
    {
      g_autofree char *words = brochure_mnemonic_drop (mnemonic_cases[i].label);

      g_assert_cmpstr (words, ==, mnemonic_cases[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  ui_test_init (&argc, &argv);
  application = brochure_application_new ("io.github.publicsectorict.Brochure.Shortcuts");
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));

  g_test_add_func ("/shortcuts/lists-what-exists", test_lists_what_exists);
  g_test_add_func ("/shortcuts/direction", test_direction);
  g_test_add_func ("/shortcuts/mnemonics", test_mnemonics);
  g_test_add_func ("/shortcuts/no-key-twice", test_no_key_twice);
  g_test_add_func ("/shortcuts/opens", test_opens);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
