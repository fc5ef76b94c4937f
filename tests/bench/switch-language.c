/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <malloc.h>

#include "app/brochure-application.h"
#include "language/brochure-language.h"

/* How long a reader waits for another language: from the choice until the
 * window has drawn its next frame. And what a switch leaves on the heap. */

#define N_SWITCHES 60
#define N_WARM 20

static gboolean painted;

static void
on_after_paint (void)
{
  painted = TRUE;
}

static double
switch_to (GApplication *application,
           GtkWidget    *window,
           const char   *code)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (on_after_paint), NULL);
  gint64 start = g_get_monotonic_time ();

  g_action_group_activate_action (G_ACTION_GROUP (application), "language", g_variant_new_string (code));
  painted = FALSE;
  gtk_widget_queue_draw (window);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);

  g_signal_handler_disconnect (clock, handler);

  return (g_get_monotonic_time () - start) / 1000.0;
}

static void
rest (void)
{
  gint64 end = g_get_monotonic_time () + 150 * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const double *first = a, *second = b;

  return (*first > *second) - (*first < *second);
}

static void
measure (GApplication *application,
         GtkWidget    *window,
         const char   *section)
{
  static const char * const codes[] = { "nl", "ar", "en", "" };
  double times[N_SWITCHES];
  gsize heap = 0;

  gtk_widget_activate_action (window, "win.show-section", "s", section);
  rest ();

  for (int i = 0; i < N_SWITCHES; i++)
    {
      times[i] = switch_to (application, window, codes[i % G_N_ELEMENTS (codes)]);
      rest ();
      if (i + 1 == N_WARM)
        heap = mallinfo2 ().uordblks;
    }

  heap = mallinfo2 ().uordblks - heap;
  qsort (times, N_SWITCHES, sizeof *times, compare);
  g_print ("%-20s language switch: median %4.0f ms, slowest %4.0f ms; heap %+.1f KiB a switch\n", section,
           times[N_SWITCHES / 2], times[N_SWITCHES - 1], (double) (gssize) heap / 1024 / (N_SWITCHES - N_WARM));
}

int
main (int    argc,
      char **argv)
{
  static const char * const sections[] = { "overview", "entry-requirements", "eligibility" };
  g_autoptr(GApplication) application = NULL;
  GtkWidget *window;

  brochure_language_init ();
  gtk_disable_setlocale ();
  application = G_APPLICATION (brochure_application_new (NULL));
  if (!g_application_register (application, NULL, NULL))
    return 1;

  g_application_activate (application);
  rest ();
  window = GTK_WIDGET (gtk_application_get_windows (GTK_APPLICATION (application))->data);
  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    measure (application, window, sections[i]);

  return 0;
}
