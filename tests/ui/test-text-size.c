/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-application.h"
#include "app/brochure-settings.h"
#include "app/brochure-window.h"
#include "content/reading/brochure-loader.h"
#include "pages/brochure-page.h"
#include "ui-test.h"

/* What the column keeps free at its sides, in pixels. */
#define MARGINS 24

/* The program itself, for it is the one that scales. */
static BrochureApplication *application;

static const struct { const char *name; int width; int height; } sizes[] = {
  { "smallest", 360, 294 },
  { "phone", 360, 640 },
  { "wide", 1100, 720 },
};

static BrochureWindow *
present (BrochureDocument *document,
         int               width,
         int               height)
{
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  BrochureWindow *window;

  g_settings_set (settings, "window-size", "(ii)", width, height);
  window = brochure_window_new (GTK_APPLICATION (application), settings);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_widget_remove_css_class (GTK_WIDGET (window), "solid-csd");
  brochure_window_show_document (window, document, NULL);
  gtk_window_present (GTK_WINDOW (window));
  ui_test_spin (150);

  return window;
}

/* libadwaita warns of what does not fit, which is fatal here. */
static void
test_fits (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  GPtrArray *sections = brochure_document_get_programme (document)->sections;
  BrochureWindow *window;

  g_settings_set_double (settings, "text-scale", BROCHURE_SETTINGS_TEXT_SCALE_MAXIMUM);
  window = present (document, sizes[i].width, sizes[i].height);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), ==, sizes[i].width);

  for (guint j = 0; j < sections->len; j++)
    {
      brochure_window_show_section (window, ((const BrochureSection *) g_ptr_array_index (sections, j))->id, NULL);
      ui_test_spin (20);
      gtk_widget_queue_resize (GTK_WIDGET (window));
      ui_test_spin (20);
      ui_test_assert_fits (GTK_WIDGET (window));
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
on_find_paragraph (GtkWidget *widget,
                   gpointer   user_data)
{
  GtkWidget **paragraph = user_data;

  if (*paragraph == NULL && GTK_IS_LABEL (widget) && strlen (gtk_label_get_text (GTK_LABEL (widget))) > 80)
    *paragraph = widget;
}

static int
get_least_width (BrochureWindow *window)
{
  GtkWidget *paragraph = NULL;
  int width;

  ui_test_foreach (ui_test_find_type (GTK_WIDGET (window), BROCHURE_TYPE_PAGE), on_find_paragraph, &paragraph);
  g_assert_nonnull (paragraph);
  gtk_widget_measure (paragraph, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);

  return width;
}

/* What was made for the usual size becomes as narrow as what is made for the largest. */
static void
test_stays_narrow (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  BrochureWindow *window;
  int width;

  g_settings_set_double (settings, "text-scale", 1);
  window = present (document, 1200, 720);
  brochure_window_show_section (window, "careers", NULL);
  ui_test_spin (50);
  width = get_least_width (window);

  g_settings_set_double (settings, "text-scale", BROCHURE_SETTINGS_TEXT_SCALE_MAXIMUM);
  ui_test_spin (50);
  g_assert_cmpint (get_least_width (window), <, width * 3 / 2);

  g_settings_set_double (settings, "text-scale", 1);
  ui_test_spin (50);
  g_assert_cmpint (get_least_width (window), ==, width);
  gtk_window_destroy (GTK_WINDOW (window));
}

static int
get_text_width (BrochureWindow *window)
{
  GtkWidget *page = ui_test_find_type (GTK_WIDGET (window), BROCHURE_TYPE_PAGE);
  GtkWidget *title = ui_test_find_role (page, GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  return gtk_widget_get_width (title);
}

static int
get_text_height (BrochureWindow *window)
{
  GtkWidget *page = ui_test_find_type (GTK_WIDGET (window), BROCHURE_TYPE_PAGE);
  GtkWidget *title = ui_test_find_role (page, GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  return gtk_widget_get_height (title);
}

/* Lines hold as many letters as before, as far as there is room. */
static void
test_follows (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  BrochureWindow *window;
  int width;
  int height;

  g_settings_set_double (settings, "text-scale", 1);
  window = present (document, 1200, 720);
  brochure_window_show_section (window, "careers", NULL);
  ui_test_spin (50);
  width = get_text_width (window);
  height = get_text_height (window);
  g_assert_cmpint (width, ==, 720 - MARGINS);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
  ui_test_spin (50);
  g_assert_cmpint (get_text_width (window), >, width);
  g_assert_cmpint (get_text_height (window), >, height);

  g_settings_set_double (settings, "text-scale", BROCHURE_SETTINGS_TEXT_SCALE_MINIMUM);
  ui_test_spin (50);
  g_assert_cmpint (get_text_width (window), ==, 540 - MARGINS);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-reset", NULL);
  ui_test_spin (50);
  g_assert_cmpint (get_text_width (window), ==, width);
  g_assert_cmpint (get_text_height (window), ==, height);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  ui_test_init (&argc, &argv);
  application = brochure_application_new ("io.github.publicsectorict.Brochure.TextSize");
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *path = g_strconcat ("/text-size/fits/", sizes[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_fits);
    }

  g_test_add_func ("/text-size/follows", test_follows);
  g_test_add_func ("/text-size/stays-narrow", test_stays_narrow);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
