/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <malloc.h>

#include "app/brochure-application.h"
#include "language/brochure-language.h"

#include "bench.h"
#include "frame.h"

/* What another language costs, from the choice until the window has drawn its next frame, and what a switch
 * leaves behind. */

#define N_SWITCHES 60
#define N_WARM 20

static double
switch_to (GApplication *application,
           GtkWidget    *window,
           const char   *code)
{
  double start = bench_get_cpu ();

  g_action_group_activate_action (G_ACTION_GROUP (application), "language", g_variant_new_string (code));
  frame_wait (window);

  return bench_get_cpu () - start;
}

static void
measure (GApplication *application,
         GtkWidget    *window,
         const char   *section)
{
  static const char * const codes[] = { "nl", "ar", "en", "" };
  g_autoptr(GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr(GArray) rest = g_array_new (FALSE, FALSE, sizeof (double));
  gsize heap = 0;
  guint n_widgets = 0;

  gtk_widget_activate_action (window, "win.show-section", "s", section);
  frame_rest (window, rest);

  for (int i = 0; i < N_SWITCHES; i++)
    {
      double time = switch_to (application, window, codes[i % G_N_ELEMENTS (codes)]);

      g_array_append_val (times, time);
      frame_rest (window, rest);
      if (i + 1 == N_WARM)
        {
          heap = mallinfo2 ().uordblks;
          n_widgets = frame_count_widgets (window);
        }
    }

  heap = mallinfo2 ().uordblks - heap;
  bench_sort (times);
  g_print ("%-20s language switch: median %4.0f ms, slowest %4.0f ms; heap %+.1f KiB a switch, %+d widgets in all\n", section,
           bench_get_percent (times, 50), bench_get_percent (times, 100),
           (double) (gssize) heap / 1024 / (N_SWITCHES - N_WARM), (int) (frame_count_widgets (window) - n_widgets));
}

int
main (int    argc,
      char **argv)
{
  static const char * const sections[] = { "overview", "why-leiden", "dates", "entry-requirements", "eligibility",
                                           "about-this-brochure" };
  g_autoptr(GApplication) application = NULL;
  GtkWidget *window;

  brochure_language_init ();
  gtk_disable_setlocale ();
  application = G_APPLICATION (brochure_application_new (NULL));
  window = frame_open (application);

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    measure (application, window, sections[i]);

  return 0;
}
