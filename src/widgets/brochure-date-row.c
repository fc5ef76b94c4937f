/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-date-row.h"

#include <glib/gi18n.h>

#include "eligibility/brochure-day.h"
#include "language/brochure-format.h"
#include "language/brochure-typed.h"
#include "widgets/brochure-calendar.h"

#define PATTERN "0000-00-00"
#define N_DIGITS 8

struct _BrochureDateRow
{
  BrochureInputRow parent_instance;

  /* Borrowed */
  GtkWidget *calendar;
};

G_DEFINE_FINAL_TYPE (BrochureDateRow, brochure_date_row, BROCHURE_TYPE_INPUT_ROW)

static gboolean
get_day (BrochureDateRow *self,
         GDate           *day)
{
  return brochure_typed_parse_day (brochure_input_row_get_text (BROCHURE_INPUT_ROW (self)), day);
}

static void
on_day_selected (BrochureDateRow *self,
                 GtkCalendar     *calendar)
{
  g_autoptr(GDateTime) day = gtk_calendar_get_date (calendar);
  g_autofree char *text = g_date_time_format (day, "%Y-%m-%d");

  gtk_editable_set_text (GTK_EDITABLE (brochure_input_row_get_entry (BROCHURE_INPUT_ROW (self))), text);
}

/* The calendar opens at the day that is typed in; that is no new choice. */
static void
on_popover_show (BrochureDateRow *self,
                 GtkPopover      *popover)
{
  GDate date;

  if (!get_day (self, &date))
    return;

  g_signal_handlers_block_by_func (self->calendar, on_day_selected, self);
  /* Each of these is checked against the others: the first of a month is in all of them. */
  g_object_set (self->calendar,
                "day", 1,
                "year", (int) g_date_get_year (&date),
                "month", (int) g_date_get_month (&date) - 1,
                NULL);
  g_object_set (self->calendar, "day", (int) g_date_get_day (&date), NULL);
  g_signal_handlers_unblock_by_func (self->calendar, on_day_selected, self);
}

static GtkWidget *
create_button (BrochureDateRow *self)
{
  GtkWidget *popover = gtk_popover_new ();

  self->calendar = brochure_calendar_new ();
  g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (on_day_selected), self, G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), self->calendar);
  g_signal_connect_object (popover, "show", G_CALLBACK (on_popover_show), self, G_CONNECT_SWAPPED);

  return g_object_new (GTK_TYPE_MENU_BUTTON,
                       "css-classes", (const char * const[]) { "flat", NULL },
                       "icon-name", "brochure-calendar-symbolic",
                       "popover", popover,
                       /* Translators: a button that opens a calendar */
                       "tooltip-text", _("Choose Date"),
                       "valign", GTK_ALIGN_CENTER,
                       NULL);
}

static gboolean
brochure_date_row_can_become_valid (BrochureInputRow *row,
                                    const char       *text)
{
  g_autofree char *typed = brochure_typed_to_ascii (text);
  guint n_digits = 0;
  GDate day;

  /* A day in other words is written as dates are kept once it is finished. */
  if (brochure_typed_parse_day (text, &day))
    return !brochure_day_parse (text, &day);

  for (const char *c = typed; *c != '\0'; c++)
    {
      if (g_ascii_isalpha (*c))
        return FALSE;

      n_digits += g_ascii_isdigit (*c) ? 1 : 0;
    }

  return n_digits < N_DIGITS;
}

/* What is kept does not depend on a language. */
static char *
brochure_date_row_dup_finished (BrochureInputRow *row,
                                const char       *text)
{
  char iso[sizeof PATTERN];
  GDate day;

  if (!brochure_typed_parse_day (text, &day))
    return NULL;

  g_snprintf (iso, sizeof iso, "%04u-%02u-%02u", g_date_get_year (&day), g_date_get_month (&day), g_date_get_day (&day));

  return g_strdup (iso);
}

static void
brochure_date_row_class_init (BrochureDateRowClass *klass)
{
  BrochureInputRowClass *row_class = BROCHURE_INPUT_ROW_CLASS (klass);

  row_class->can_become_valid = brochure_date_row_can_become_valid;
  row_class->dup_finished = brochure_date_row_dup_finished;
}

static void
brochure_date_row_init (BrochureDateRow *self)
{
  GtkEntry *entry = brochure_input_row_get_entry (BROCHURE_INPUT_ROW (self));

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), strlen (PATTERN));
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), strlen (PATTERN));
  gtk_entry_set_input_purpose (entry, GTK_INPUT_PURPOSE_FREE_FORM);
  brochure_input_row_add_suffix (BROCHURE_INPUT_ROW (self), create_button (self));
}

/**
 * brochure_date_row_new:
 * @title: what happened on that day
 *
 * Creates an entry for a day.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
brochure_date_row_new (const char *title)
{
  BrochureDateRow *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_DATE_ROW,
                       "title", title,
                       "use-markup", FALSE,
                       NULL);
  brochure_date_row_update (self);

  return GTK_WIDGET (self);
}

/**
 * brochure_date_row_update:
 * @self: a row
 *
 * Says below the title how to type a day, or in words which day is typed.
 */
void
brochure_date_row_update (BrochureDateRow *self)
{
  g_autofree char *caption = NULL;
  GDate date;

  g_return_if_fail (BROCHURE_IS_DATE_ROW (self));

  if (get_day (self, &date))
    {
      BrochurePartialDate day = {
        .year = g_date_get_year (&date),
        .month = (int) g_date_get_month (&date),
        .day = g_date_get_day (&date),
      };

      caption = brochure_format_partial_date (&day);
    }

  /* Translators: how to type a date: year, month and day as numbers */
  brochure_input_row_set_caption (BROCHURE_INPUT_ROW (self), caption != NULL ? caption : _("Year-month-day"));
}
