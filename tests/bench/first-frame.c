/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-application.h"
#include "app/brochure-options.h"
#include "language/brochure-language.h"

#include "frame.h"

/* The program itself, with the arguments that it takes, until it has drawn its first frame. */

/* Only of use where settings are kept in memory. */
static void
open_contact (void)
{
  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_set_boolean (settings, "contact-pane-open", g_getenv ("BENCH_CONTACT") != NULL);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(BrochureApplication) application = NULL;

  gtk_disable_setlocale ();
  brochure_language_init ();

  application = brochure_application_new (NULL);
  brochure_options_add (G_APPLICATION (application), (const char * const *) argv);
  open_contact ();
  frame_watch (GTK_APPLICATION (application));

  return g_application_run (G_APPLICATION (application), argc, argv);
}
