/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "app/brochure-writing.h"
#include "content/reading/brochure-loader.h"
#include "ui-test.h"
#include "window-test.h"

static BrochureDocument *
load_other (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), "evening-course.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);

  return brochure_loader_load (file, NULL, NULL);
}

static GtkWidget *
find_button (GtkWidget  *root,
             const char *label)
{
  if (GTK_IS_BUTTON (root) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (root)), label) == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
close_others (BrochureWindow *window)
{
  g_autoptr(GListModel) toplevels = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = g_list_model_get_n_items (toplevels); i > 0; i--)
    {
      g_autoptr(GtkWindow) other = g_list_model_get_item (toplevels, i - 1);

      if (other != GTK_WINDOW (window))
        gtk_window_destroy (other);
    }
}

static guint
count_windows (void)
{
  return g_list_model_get_n_items (gtk_window_get_toplevels ());
}

/* Each asks how much, then where to. */
static void
test_dialogs (gconstpointer data)
{
  const char *action = data;
  g_autoptr(BrochureDocument) document = load_other ();
  BrochureWindow *window = window_test_present (document, 900, 700);
  guint n_windows = count_windows ();
  AdwDialog *dialog;

  g_assert_true (window_test_is_enabled (window, action));
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
  ui_test_spin (300);

  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_true (window_test_shows_text (window, "The whole brochure"));

  gtk_widget_activate (adw_dialog_get_default_widget (dialog));
  ui_test_spin (1500);

  g_assert_cmpuint (count_windows (), >, n_windows);
  close_others (window);
  ui_test_spin (100);
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_one_more (gpointer user_data)
{
  return count_windows () > GPOINTER_TO_UINT (user_data);
}

static gboolean
is_no_more (gpointer user_data)
{
  return count_windows () <= GPOINTER_TO_UINT (user_data);
}

/* A result goes where it is to at once; what asks for that stands in the way of nothing that is asked for from elsewhere. */
static void
test_result (gconstpointer data)
{
  g_autoptr(BrochureDocument) document = load_other ();
  BrochureWindow *window = window_test_present (document, 900, 700);
  guint n_windows = count_windows ();

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), data, NULL));
  ui_test_wait_for (is_one_more, GUINT_TO_POINTER (n_windows));
  ui_test_spin (500);
  brochure_window_close_dialogs (window);
  ui_test_wait_for (is_no_more, GUINT_TO_POINTER (n_windows));
  ui_test_spin (100);
  gtk_window_destroy (GTK_WINDOW (window));
}

typedef struct
{
  gboolean is_done;
  GError *error;
} Outcome;

static void
on_written (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  Outcome *outcome = user_data;

  brochure_writing_finish (result, &outcome->error);
  outcome->is_done = TRUE;
}

/* Whether a file is written, whether it can be, and whether the window goes meanwhile. */
static const struct
{
  const char *name;
  const char *folder;
  gboolean is_closed;
} writings[] = {
  { "written", "", FALSE },
  { "vanished-folder", "gone", FALSE },
  { "closed-window", "", TRUE },
};

static void
test_writing (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *folder = g_dir_make_tmp ("brochure-writing-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, writings[i].folder, "file.pdf", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(BrochureDocument) document = load_other ();
  BrochureWindow *window = window_test_present (document, 900, 700);
  Outcome outcome = { FALSE, NULL };

  brochure_writing_start (GTK_WIDGET (window), "Writing", brochure_manuscript_new (document, NULL, NULL), NULL, NULL,
                          file, on_written, &outcome);

  if (writings[i].is_closed)
    gtk_window_destroy (GTK_WINDOW (window));

  while (!outcome.is_done)
    g_main_context_iteration (NULL, TRUE);

  /* It may have been done before the window was gone. */
  if (writings[i].is_closed && outcome.error != NULL)
    g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  else if (*writings[i].folder != '\0')
    g_assert_nonnull (outcome.error);
  else
    g_assert_no_error (outcome.error);

  g_assert_cmpint (g_file_query_exists (file, NULL), ==, outcome.error == NULL);
  g_clear_error (&outcome.error);
  g_remove (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);

  if (!writings[i].is_closed)
    gtk_window_destroy (GTK_WINDOW (window));
}

/* An intake whose days are to come has a button; it leaves a file for a calendar. */
static void
test_calendar (void)
{
  g_autoptr(BrochureDocument) document = load_other ();
  BrochureWindow *window = window_test_present (document, 900, 700);
  const BrochureSection *section = brochure_programme_find_section_of_kind (brochure_document_get_programme (document),
                                                                            BROCHURE_BLOCK_OFFERINGS);
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "brochure", "spring.ics", NULL);
  g_autofree char *contents = NULL;
  GtkWidget *button;

  window_test_show_section (window, section->id);
  ui_test_spin (100);
  button = find_button (GTK_WIDGET (window_test_get_page (window)), "Add to Calendar");
  g_assert_nonnull (button);
  gtk_widget_activate (button);
  ui_test_spin (500);

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "BEGIN:VCALENDAR\r\n"));
  close_others (window);
  ui_test_spin (100);
  g_remove (path);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  window_test_init (&argc, &argv);

  g_test_add_data_func ("/window/export/save-dialog", "win.export", test_dialogs);
  g_test_add_data_func ("/window/export/print-dialog", "win.print", test_dialogs);
  g_test_add_data_func ("/window/export/print-result", "win.print-result", test_result);
  g_test_add_data_func ("/window/export/save-result", "win.save-result", test_result);
  g_test_add_data_func ("/window/export/save-result-as-text", "win.save-result-as-text", test_result);

  for (guint i = 0; i < G_N_ELEMENTS (writings); i++)
    {
      g_autofree char *path = g_strconcat ("/window/export/writing/", writings[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_writing);
    }

  g_test_add_func ("/window/export/calendar", test_calendar);

  return window_test_run ();
}
