/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <malloc.h>
#include <stdlib.h>

#include "app/brochure-application.h"
#include "language/brochure-language.h"

#include "bench.h"
#include "frame.h"

/* What a switch to a section takes until it can be seen, and what it leaves behind. A counter of instructions counts
 * those of switch_to alone. */

/* In between. */
#define OTHER_SECTION "skills"

#define N_WARM 5

static void
rest_elsewhere (GtkWidget *window)
{
  g_autoptr(GArray) works = g_array_new (FALSE, FALSE, sizeof (double));

  frame_rest (window, works);
  gtk_widget_activate_action (window, "win.show-section", "s", OTHER_SECTION);
  frame_rest (window, works);
}

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
  gsize heap = 0;
  guint n_widgets = 0;

  rest_elsewhere (window);

  for (int i = 0; i < n_switches; i++)
    {
      double start = bench_get_cpu ();
      double time;

      switch_to (window, section);
      time = bench_get_cpu () - start;
      g_array_append_val (times, time);
      rest_elsewhere (window);

      if (i + 1 == N_WARM)
        {
          heap = mallinfo2 ().uordblks;
          n_widgets = frame_count_widgets (window);
        }
    }

  bench_sort (times);
  g_print ("%-20s section switch: median %5.1f ms, slowest %5.1f ms", section,
           bench_get_percent (times, 50), bench_get_percent (times, 100));

  if (n_switches > N_WARM)
    g_print ("; heap %+.1f KiB a switch, %+d widgets in all",
             (double) (gssize) (mallinfo2 ().uordblks - heap) / 1024 / (n_switches - N_WARM),
             (int) (frame_count_widgets (window) - n_widgets));

  g_print ("\n");
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
