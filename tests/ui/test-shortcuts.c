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

static char *
dup_accelerator (const char *action)
{
  g_auto(GStrv) accels = gtk_application_get_accels_for_action (GTK_APPLICATION (application), action);

  return g_strdup (accels[0]);
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

typedef struct
{
  GHashTable *counts; /* of the widgets that have a key */
  char *begin;        /* the key that comes first */
} Keys;

/* Both lists have widgets with this property. libadwaita lists every key of an action there, GTK the first. */
static void
on_count_accelerator (GtkWidget *widget,
                      gpointer   user_data)
{
  Keys *keys = user_data;
  GHashTable *counts = keys->counts;
  g_autofree char *accelerators = NULL;
  char *first;

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "accelerator") == NULL)
    return;

  g_object_get (widget, "accelerator", &accelerators, NULL);
  g_assert_nonnull (accelerators);
  g_assert_cmpstr (accelerators, !=, "");
  first = g_strndup (accelerators, strcspn (accelerators, " "));
  if (keys->begin == NULL)
    keys->begin = g_strdup (first);
  g_hash_table_insert (counts, first, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, first)) + 1));
}

/* As often as one that is listed once: GTK has several widgets for each, some of them for its search. */
static void
assert_listed_once (GHashTable *counts,
                    const char *accelerator)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, accelerator));
  guint n_once = GPOINTER_TO_UINT (g_hash_table_lookup (counts, own_keys[0]));

  if (n == 0 || n != n_once)
    g_error ("%s is shown by %u widgets, and %s by %u", accelerator, n, own_keys[0], n_once);
}

static void
assert_lists_what_exists (GtkWidget *list)
{
  g_autoptr(GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto(GStrv) actions = gtk_application_list_action_descriptions (GTK_APPLICATION (application));
  Keys keys = { counts, NULL };
  g_autofree char *begin = NULL;
  guint n_actions = 0;

  ui_test_foreach (list, on_count_accelerator, &keys);
  begin = keys.begin;
  g_assert_cmpstr (begin, ==, "<Alt>Left");

  for (gsize i = 0; actions[i] != NULL; i++)
    {
      g_autofree char *accelerator = dup_accelerator (actions[i]);

      if (accelerator == NULL)
        continue;

      n_actions++;
      assert_listed_once (counts, accelerator);
    }

  for (gsize i = 0; own_keys[i] != NULL; i++)
    assert_listed_once (counts, own_keys[i]);

  g_assert_cmpuint (n_actions, >, 10);
  g_assert_cmpuint (g_hash_table_size (counts), ==, n_actions + g_strv_length ((GStrv) own_keys));
}

/* What is listed exists, and what exists is listed, once, whoever shows the list. */
static void
test_opens (void)
{
  static const char * const titles[] = { "Back", "General", "Larger Text", "Main Menu", "Save as PDF", "Usual Text Size" };
  GtkWidget *parent = gtk_application_window_new (GTK_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (parent));
  ui_test_spin (100);
  g_action_group_activate_action (G_ACTION_GROUP (application), "shortcuts", NULL);
  ui_test_spin (300);
  g_assert_nonnull (ui_test_find_shortcuts ());
  assert_lists_what_exists (ui_test_find_shortcuts ());

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

  g_test_add_func ("/shortcuts/direction", test_direction);
  g_test_add_func ("/shortcuts/mnemonics", test_mnemonics);
  g_test_add_func ("/shortcuts/no-key-twice", test_no_key_twice);
  g_test_add_func ("/shortcuts/opens", test_opens);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
