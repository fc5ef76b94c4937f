/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-application.h"
#include "ui-test.h"

/* Text is 80% of black at least; what is quiet is 72% of that, and 90% in high contrast. */
#define CLEAR 0.65f

static BrochureApplication *application;

static void
test_quiet_is_clear (void)
{
  static const char * const classes[] = { "verdict-icon", "verdict-open", NULL };
  GtkWidget *window = gtk_application_window_new (GTK_APPLICATION (application));
  GtkWidget *icon = gtk_image_new ();
  GdkRGBA color;

  gtk_widget_set_css_classes (icon, (const char **) classes);
  gtk_window_set_child (GTK_WINDOW (window), icon);
  gtk_window_present (GTK_WINDOW (window));
  ui_test_spin (50);
  gtk_widget_get_color (icon, &color);
  g_assert_cmpfloat (color.alpha, >, CLEAR);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  ui_test_init (&argc, &argv);
  application = brochure_application_new ("io.github.publicsectorict.Brochure.HighContrast");
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));

  g_test_add_func ("/high-contrast/quiet-is-clear", test_quiet_is_clear);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
