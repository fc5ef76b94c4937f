/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/brochure-evaluate.h"
#include "content/brochure-loader.h"

/* The command `--evaluate` without the rest of the program, for tests that need no display server's
 * libraries: evaluate-lines CONTENT FILE|-. */
int
main (int   argc,
      char *argv[])
{
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;

  if (argc != 3)
    return 2;

  file = g_file_new_for_path (argv[1]);
  document = brochure_loader_load (file, NULL, &error);
  if (document == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return brochure_evaluate_run (document, argv[2]);
}
