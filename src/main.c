/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-application.h"
#include "app/brochure-options.h"
#include "language/brochure-language.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr(BrochureApplication) application = NULL;

  /* GTK would undo what the next line does. */
  gtk_disable_setlocale ();
  brochure_language_init ();

  application = brochure_application_new (APPLICATION_ID);
  brochure_options_add (G_APPLICATION (application), (const char * const *) argv);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
