/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>

#include "app/brochure-application.h"
#include "language/brochure-language.h"

#include "bench.h"
#include "frame.h"

/* What a switch to a section takes until it can be seen, in the processor's time. A counter of instructions counts those
 * of switch_to alone. */

static void __attribute__ ((noinline))
switch_to (GtkWidget  *window,
           const char *section)
{
  gtk_widget_activate_action (window, "win.show-section", "s", section);
  frame_wait (window);
}

static void
measure (GtkWidget  *window,
         const char *section,
         int         n_switches)
{
  g_autoptr(GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr(GArray) works = g_array_new (FALSE, FALSE, sizeof (double));

  for (int i = 0; i < n_switches; i++)
    {
      double start;

      gtk_widget_activate_action (window, "win.show-section", "s", "skills");
      frame_rest (window, works);
      start = bench_get_cpu ();
      switch_to (window, section);
      start = bench_get_cpu () - start;
      g_array_append_val (times, start);
      frame_rest (window, works);
    }

  bench_sort (times);
  g_print ("%-20s section switch: median %5.1f ms, slowest %5.1f ms\n", section,
           bench_get_percent (times, 50), bench_get_percent (times, 100));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GApplication) application = NULL;
  GtkWidget *window;

  brochure_language_init ();
  gtk_disable_setlocale ();
  application = G_APPLICATION (brochure_application_new (NULL));
  window = frame_open (application);

  for (int i = 2; i < argc; i++)
    measure (window, argv[i], atoi (argv[1]));

  return 0;
}
