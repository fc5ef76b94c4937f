/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-calendar.h"

#include "language/brochure-format.h"

/* Whether TEXT is how LC_TIME has a day written. */
static gboolean
is_date (const char *text,
         const char *format,
         int         month,
         int         day)
{
  /* This year begins with a Sunday. */
  g_autoptr(GDateTime) date = g_date_time_new_utc (2023, month, day, 0, 0, 0);
  g_autofree char *formatted = g_date_time_format (date, format);

  return g_strcmp0 (text, formatted) == 0;
}

static void
translate_label (GtkLabel *label)
{
  g_autofree char *text = g_strdup (gtk_label_get_label (label));

  for (int i = 0; i < 7; i++)
    {
      if (is_date (text, "%a", 1, i + 1))
        gtk_label_set_label (label, brochure_format_weekday (i));
    }

  for (int i = 1; i <= 12; i++)
    {
      if (is_date (text, "%OB", i, 1))
        gtk_label_set_label (label, brochure_format_month (i));
    }
}

static void
translate_labels (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    translate_label (GTK_LABEL (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    translate_labels (child);
}

/**
 * brochure_calendar_new:
 *
 * Creates a calendar in the language of the interface: GTK writes months and
 * weekdays once, in the language of LC_TIME.
 *
 * Returns: (transfer floating): a [class@Gtk.Calendar]
 */
GtkWidget *
brochure_calendar_new (void)
{
  GtkWidget *calendar = gtk_calendar_new ();

  translate_labels (calendar);

  return calendar;
}
