/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"
#include "frame.h"

/* Time for what a program puts off until it has been drawn. */
#define REST_MS 1000

/* Longer than anything takes to slide in or out. */
#define ANIMATION_MS 350

static double
read_mebibytes (const char *rollup,
                const char *name)
{
  const char *line = strstr (rollup, name);

  return line != NULL ? strtod (line + strlen (name), NULL) / 1024 : 0;
}

static void
on_rested (gpointer user_data)
{
  g_autofree char *rollup = NULL;

  g_file_get_contents ("/proc/self/smaps_rollup", &rollup, NULL, NULL);
  printf ("%.2f %.2f\n", read_mebibytes (rollup, "\nPss:"), read_mebibytes (rollup, "\nPrivate_Dirty:"));
  fflush (stdout);
  _Exit (0);
}

static void
on_first_paint (GdkFrameClock *clock,
                GtkWidget     *window)
{
  static gboolean is_drawn = FALSE;
  const char *start = g_getenv ("BENCH_START");

  if (is_drawn || !gtk_widget_get_mapped (window) || gtk_widget_get_height (window) == 0)
    return;

  is_drawn = TRUE;
  printf ("%.2f %.2f ", bench_get_cpu (),
          start != NULL ? g_get_monotonic_time () / 1e3 - g_ascii_strtod (start, NULL) * 1e3 : 0.0);
  fflush (stdout);

  /* For a counter of instructions. */
  if (g_getenv ("BENCH_FIRST_FRAME_ONLY") != NULL)
    _Exit (0);

  g_timeout_add_once (REST_MS, on_rested, NULL);
}

static void
on_realize (GtkWidget *window)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (on_first_paint), window);
}

static void
on_window_added (GtkApplication *application,
                 GtkWindow      *window)
{
  g_signal_connect_after (window, "realize", G_CALLBACK (on_realize), NULL);
}

/* Prints what the first frame of a program took and what it rests on a while after that, and ends it:
 * milliseconds of the processor and of the clock, mebibytes of its share of all memory and of its own. */
void
frame_watch (GtkApplication *application)
{
  g_signal_connect (application, "window-added", G_CALLBACK (on_window_added), NULL);
}

typedef struct
{
  GArray *works; /* of every frame, where somebody wants to know */
  double last;
  gboolean is_done;
} Watch;

static void
on_frame (GdkFrameClock *clock,
          Watch         *watch)
{
  double now = bench_get_cpu ();
  double work = now - watch->last;

  if (watch->works != NULL)
    g_array_append_val (watch->works, work);
  else
    watch->is_done = TRUE;

  watch->last = now;
}

static void
on_end (gpointer user_data)
{
  ((Watch *) user_data)->is_done = TRUE;
}

static void
follow (GtkWidget *window,
        Watch     *watch)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (on_frame), watch);

  while (!watch->is_done)
    g_main_context_iteration (NULL, TRUE);

  g_signal_handler_disconnect (clock, handler);
}

/* Waits for the next frame. */
void
frame_wait (GtkWidget *window)
{
  Watch watch = { NULL };

  gtk_widget_queue_draw (window);
  follow (window, &watch);
}

/* Goes on until everything has come to rest, and notes what each frame took until then. */
void
frame_rest (GtkWidget *window,
            GArray    *works)
{
  Watch watch = { works, bench_get_cpu () };

  g_timeout_add_once (ANIMATION_MS, on_end, &watch);
  follow (window, &watch);
}

/* Opens the program's window; it has been drawn when this returns. */
GtkWidget *
frame_open (GApplication *application)
{
  g_autoptr(GArray) works = g_array_new (FALSE, FALSE, sizeof (double));
  GtkWidget *window;

  if (!g_application_register (application, NULL, NULL))
    exit (1);

  g_application_activate (application);
  window = GTK_WIDGET (gtk_application_get_windows (GTK_APPLICATION (application))->data);
  frame_rest (window, works);

  return window;
}

/* How many there are in a widget, itself included. */
guint
frame_count_widgets (GtkWidget *widget)
{
  guint n = 1;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += frame_count_widgets (child);

  return n;
}
