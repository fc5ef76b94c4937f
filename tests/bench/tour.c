/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-application.h"
#include "app/brochure-window.h"
#include "language/brochure-language.h"
#include "pages/brochure-page.h"

#include "bench.h"
#include "frame.h"

/* What a reader does, and how much work each frame is until it can be seen: the first time, and after that. */

#define N_ROUNDS 3

typedef struct
{
  GtkWidget *window;
  GArray *works;
} Tour;

/* Of the children that are shown the first one of a type. */
static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
finish_step (Tour   *tour,
             double  start)
{
  double work;

  frame_wait (tour->window);
  work = bench_get_cpu () - start;
  g_array_append_val (tour->works, work);
  frame_rest (tour->window, tour->works);
}

static void
show_section (Tour       *tour,
              const char *section)
{
  double start = bench_get_cpu ();

  gtk_widget_activate_action (tour->window, "win.show-section", "s", section);
  finish_step (tour, start);
}

static void
type_text (Tour       *tour,
           GtkWidget  *text,
           const char *typed)
{
  for (const char *end = typed; *end != '\0'; end = g_utf8_next_char (end))
    {
      g_autofree char *part = g_strndup (typed, g_utf8_next_char (end) - typed);
      double start = bench_get_cpu ();

      gtk_editable_set_text (GTK_EDITABLE (text), part);
      finish_step (tour, start);
    }
}

static void
visit_sections (Tour *tour)
{
  BrochureDocument *document = brochure_window_get_document (BROCHURE_WINDOW (tour->window));
  GPtrArray *sections = brochure_document_get_programme (document)->sections;

  for (guint i = 0; i < sections->len; i++)
    show_section (tour, ((const BrochureSection *) g_ptr_array_index (sections, i))->id);
}

static void
search (Tour *tour)
{
  double start = bench_get_cpu ();

  gtk_widget_activate_action (tour->window, "win.search-for", "s", "");
  finish_step (tour, start);
  type_text (tour, find (tour->window, GTK_TYPE_TEXT), "board of admissions");
  start = bench_get_cpu ();
  gtk_widget_activate_action (find (tour->window, GTK_TYPE_TEXT), "search.close", NULL);
  finish_step (tour, start);
}

static void
fill_form (Tour *tour)
{
  show_section (tour, "eligibility");
  g_array_set_size (tour->works, 0);
  type_text (tour, find (find (tour->window, BROCHURE_TYPE_PAGE), GTK_TYPE_TEXT), "6.5");
}

static void
unfold (Tour *tour)
{
  show_section (tour, "about-this-brochure");
  g_array_set_size (tour->works, 0);

  for (int i = 0; i < 2; i++)
    {
      double start = bench_get_cpu ();

      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (find (tour->window, ADW_TYPE_EXPANDER_ROW)), i == 0);
      finish_step (tour, start);
    }
}

static void
open_contact (Tour *tour)
{
  for (int i = 0; i < 2; i++)
    {
      double start = bench_get_cpu ();

      gtk_widget_activate_action (tour->window, "win.contact", NULL);
      finish_step (tour, start);
    }
}

static const struct
{
  const char *name;
  void (*visit) (Tour *tour);
} scenes[] = {
  { "sections", visit_sections },
  { "search", search },
  { "form", fill_form },
  { "expander", unfold },
  { "contact pane", open_contact },
};

static void
report (const char *name,
        const char *round,
        GArray     *works)
{
  bench_sort (works);
  g_print ("%-13s %s: %4u frames; median %5.1f ms, 99 %% under %5.1f ms, slowest %5.1f ms\n", name, round, works->len,
           bench_get_percent (works, 50), bench_get_percent (works, 99), bench_get_percent (works, 100));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GApplication) application = NULL;
  Tour tour = { NULL };

  gtk_disable_setlocale ();
  brochure_language_init ();
  application = G_APPLICATION (brochure_application_new (NULL));
  tour.window = frame_open (application);

  for (gsize i = 0; i < G_N_ELEMENTS (scenes); i++)
    {
      g_autoptr(GArray) warm = g_array_new (FALSE, FALSE, sizeof (double));

      for (int round = 0; round < N_ROUNDS; round++)
        {
          g_autoptr(GArray) works = g_array_new (FALSE, FALSE, sizeof (double));

          tour.works = works;
          scenes[i].visit (&tour);

          if (round == 0)
            report (scenes[i].name, "cold", works);
          else
            g_array_append_vals (warm, works->data, works->len);
        }

      report (scenes[i].name, "warm", warm);
    }

  return 0;
}
