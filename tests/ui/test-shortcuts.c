/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "app/brochure-application-private.h"
#include "ui-test.h"

/* The window of the floor and the dialog of libadwaita 1.8, which cannot be made here: both
 * are read as the data that they are. */
static const struct { const char *name; const char *path; const char *root; const char *item; } files[] = {
  { "window", RESOURCE_PATH "/app/brochure-shortcuts.ui", "GtkShortcutsWindow", "GtkShortcutsShortcut" },
  { "dialog", RESOURCE_PATH "/shortcuts-dialog.ui", "AdwShortcutsDialog", "AdwShortcutsItem" },
};

/* Keys that GTK brings along, or a widget has for itself. */
static const char * const own_keys[] = { "<Alt>Down", "<Alt>Up", "Delete", "F10", NULL };

/* One entry of a list of shortcuts. */
typedef struct
{
  char *accelerator;
  char *direction;
  char *title;
} Shortcut;

typedef struct
{
  const char *item;
  GPtrArray *shortcuts;
  GString *outline;    /* everything that a reader sees */
  GString *root;       /* class and id of the outermost object */
  Shortcut *shortcut;  /* the one that is being read */
  char *property;
} Reading;

static BrochureApplication *application;

static void
free_shortcut (gpointer data)
{
  Shortcut *shortcut = data;

  g_free (shortcut->accelerator);
  g_free (shortcut->direction);
  g_free (shortcut->title);
  g_free (shortcut);
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

  if (g_str_equal (element, "object"))
    {
      g_assert_cmpstr (names[0], ==, "class");

      if (reading->root->len == 0)
        g_string_printf (reading->root, "%s %s", values[0], values[1]);

      if (g_str_equal (values[0], reading->item))
        {
          reading->shortcut = g_new0 (Shortcut, 1);
          g_ptr_array_add (reading->shortcuts, reading->shortcut);
        }
    }
  else if (g_str_equal (element, "property"))
    {
      g_set_str (&reading->property, values[0]);

      if (g_str_equal (values[0], "title"))
        g_assert_cmpstr (values[1], ==, "yes");
    }
}

static void
on_end_element (GMarkupParseContext  *context,
                const char           *element,
                gpointer              user_data,
                GError              **error)
{
  Reading *reading = user_data;

  g_clear_pointer (&reading->property, g_free);
}

static void
on_text (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Reading *reading = user_data;
  g_autofree char *value = g_strndup (text, length);

  if (g_strcmp0 (reading->property, "title") == 0 ||
      g_strcmp0 (reading->property, "accelerator") == 0 ||
      g_strcmp0 (reading->property, "direction") == 0)
    g_string_append_printf (reading->outline, "%s: %s\n", reading->property, value);

  if (reading->shortcut == NULL)
    return;

  if (g_strcmp0 (reading->property, "accelerator") == 0)
    g_set_str (&reading->shortcut->accelerator, value);
  else if (g_strcmp0 (reading->property, "direction") == 0)
    g_set_str (&reading->shortcut->direction, value);
  else if (g_strcmp0 (reading->property, "title") == 0)
    g_set_str (&reading->shortcut->title, value);
}

/* What is listed, and in OUTLINE all that a reader sees of it. */
static GPtrArray *
read_shortcuts (gsize   file,
                char  **outline)
{
  static const GMarkupParser parser = { .start_element = on_start_element, .end_element = on_end_element, .text = on_text };
  g_autoptr(GBytes) bytes = g_resources_lookup_data (files[file].path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  Reading reading = { files[file].item, g_ptr_array_new_with_free_func (free_shortcut),
                      g_string_new (NULL), g_string_new (NULL), NULL, NULL };
  g_autoptr(GMarkupParseContext) context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &reading, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_nonnull (bytes);
  g_markup_parse_context_parse (context, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (reading.root->str, files[file].root));
  g_string_free (reading.root, TRUE);
  *outline = g_string_free_and_steal (reading.outline);

  return reading.shortcuts;
}

/* How many of SHORTCUTS are shown for ACCELERATOR where one reads in DIRECTION. */
static guint
count_listed (GPtrArray  *shortcuts,
              const char *accelerator,
              const char *direction)
{
  guint n_listed = 0;

  for (guint i = 0; i < shortcuts->len; i++)
    {
      const Shortcut *shortcut = g_ptr_array_index (shortcuts, i);

      if (shortcut->direction != NULL && !g_str_equal (shortcut->direction, direction))
        continue;

      if (gtk_accelerator_parse (shortcut->accelerator, NULL, NULL))
        {
          guint key, listed_key;
          GdkModifierType modifiers, listed_modifiers;

          gtk_accelerator_parse (accelerator, &key, &modifiers);
          gtk_accelerator_parse (shortcut->accelerator, &listed_key, &listed_modifiers);
          n_listed += key == listed_key && modifiers == listed_modifiers;
        }
    }

  return n_listed;
}

/* The first accelerator of every action that has one, by the name of the action. */
static GHashTable *
collect_accelerators (void)
{
  g_auto(GStrv) actions = gtk_application_list_action_descriptions (GTK_APPLICATION (application));
  GHashTable *accelerators = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (gsize i = 0; actions[i] != NULL; i++)
    {
      g_auto(GStrv) accels = gtk_application_get_accels_for_action (GTK_APPLICATION (application), actions[i]);

      if (accels[0] != NULL)
        g_hash_table_insert (accelerators, g_strdup (actions[i]), g_strdup (accels[0]));
    }

  return accelerators;
}

/* What is listed exists, and what exists is listed, once. */
static void
assert_same (gsize       file,
             const char *direction)
{
  g_autoptr(GHashTable) accelerators = collect_accelerators ();
  g_autofree char *outline = NULL;
  g_autoptr(GPtrArray) shortcuts = read_shortcuts (file, &outline);
  GHashTableIter iter;
  const char *action;
  const char *accelerator;
  guint n_listed = 0;

  g_assert_cmpuint (g_hash_table_size (accelerators), >, 10);
  g_hash_table_iter_init (&iter, accelerators);

  while (g_hash_table_iter_next (&iter, (gpointer *) &action, (gpointer *) &accelerator))
    {
      if (count_listed (shortcuts, accelerator, direction) != 1)
        g_error ("%s (%s, %s) is listed %u times in %s", action, accelerator, direction,
                 count_listed (shortcuts, accelerator, direction), files[file].path);
    }

  for (guint i = 0; i < shortcuts->len; i++)
    {
      const Shortcut *shortcut = g_ptr_array_index (shortcuts, i);

      g_assert_nonnull (shortcut->title);
      g_assert_nonnull (shortcut->accelerator);

      if (shortcut->direction == NULL || g_str_equal (shortcut->direction, direction))
        n_listed += !g_strv_contains (own_keys, shortcut->accelerator);
    }

  g_assert_cmpuint (n_listed, ==, g_hash_table_size (accelerators));
}

static void
test_lists_what_exists (gconstpointer data)
{
  gsize file = GPOINTER_TO_SIZE (data);

  assert_same (file, "ltr");

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  _brochure_application_update_accelerators (application);
  assert_same (file, "rtl");

  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  _brochure_application_update_accelerators (application);
}

static void
test_same_in_both (void)
{
  g_autofree char *window_outline = NULL;
  g_autofree char *dialog_outline = NULL;
  g_autoptr(GPtrArray) window = read_shortcuts (0, &window_outline);
  g_autoptr(GPtrArray) dialog = read_shortcuts (1, &dialog_outline);

  g_assert_cmpuint (window->len, ==, dialog->len);
  g_assert_cmpstr (window_outline, ==, dialog_outline);
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

/* Where libadwaita has no dialog, the action opens our window; where it has, its own. */
static void
test_opens (void)
{
  GtkWidget *parent = gtk_application_window_new (GTK_APPLICATION (application));
  GtkWidget *shown = NULL;

  gtk_window_present (GTK_WINDOW (parent));
  ui_test_spin (100);
  g_action_group_activate_action (G_ACTION_GROUP (application), "shortcuts", NULL);
  ui_test_spin (300);

  if (g_type_from_name ("AdwShortcutsDialog") == G_TYPE_INVALID)
    {
      g_autoptr(GListModel) toplevels = g_object_ref (gtk_window_get_toplevels ());

      for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
        {
          g_autoptr(GtkWidget) window = g_list_model_get_item (toplevels, i);

          if (g_str_equal (G_OBJECT_TYPE_NAME (window), "GtkShortcutsWindow"))
            shown = window;
        }

      g_assert_nonnull (shown);
      g_assert_nonnull (ui_test_find_text (shown, GTK_TYPE_LABEL, "Usual text size"));
      ui_test_save_png (shown, "shortcuts");
      gtk_window_destroy (GTK_WINDOW (shown));
    }

  gtk_window_destroy (GTK_WINDOW (parent));
}

int
main (int    argc,
      char **argv)
{
  int status;

  ui_test_init (&argc, &argv);
  application = brochure_application_new ("io.github.publicsectorict.Brochure.Shortcuts");
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_strconcat ("/shortcuts/lists-what-exists/", files[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_lists_what_exists);
    }

  g_test_add_func ("/shortcuts/same-in-both", test_same_in_both);
  g_test_add_func ("/shortcuts/no-key-twice", test_no_key_twice);
  g_test_add_func ("/shortcuts/opens", test_opens);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
