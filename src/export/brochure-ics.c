/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-ics.h"

#include <string.h>

#include "language/brochure-language.h"
#include "telling/brochure-wording.h"

/* RFC 5545. Octets of a line, without its end. */
#define LINE_LENGTH 75

/* What an alarm comes before a day by. */
#define ALARM "-P7D"

/* Adds a line, folded where no character is cut. */
static void
add_line (GString    *string,
          const char *line)
{
  gsize length = 0;

  for (const char *c = line; *c != '\0'; c = g_utf8_next_char (c))
    {
      gsize size = (gsize) (g_utf8_next_char (c) - c);

      if (length + size > LINE_LENGTH)
        {
          g_string_append (string, "\r\n ");
          length = 1;
        }

      g_string_append_len (string, c, (gssize) size);
      length += size;
    }

  g_string_append (string, "\r\n");
}

/* Adds a property whose value is a text in the language of the interface. */
static void
add_text (GString    *string,
          const char *name,
          const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr(GString) line = g_string_new (name);

  g_string_append_printf (line, ";LANGUAGE=%s:", brochure_language_get_current ());

  for (const char *c = valid; *c != '\0'; c++)
    {
      if (*c == '\n')
        g_string_append (line, "\\n");
      else if (strchr ("\\;,", *c) != NULL)
        g_string_append_printf (line, "\\%c", *c);
      else if (!g_ascii_iscntrl (*c))
        g_string_append_c (line, *c);
    }

  add_line (string, line->str);
}

static void
add_day (GString     *string,
         const char  *name,
         const GDate *day)
{
  g_autofree char *line = g_strdup_printf ("%s;VALUE=DATE:%04u%02d%02u", name, (guint) g_date_get_year (day),
                                           (int) g_date_get_month (day), (guint) g_date_get_day (day));

  add_line (string, line);
}

/* The same event has the same name whenever it is written, so that it is not there twice. */
static void
add_identity (GString                *string,
              BrochureDocument       *document,
              const BrochureOffering *offering,
              BrochureOfferingDate    which)
{
  static const char * const names[] = { "start", "apply-from", "apply-until" };
  g_autoptr(GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "DTSTAMP:%Y%m%dT%H%M%SZ");
  g_autofree char *uid = g_strdup_printf ("UID:%s-%s-%s@%s", brochure_document_get_id (document), offering->id,
                                          names[which], "io.github.publicsectorict.Brochure");

  add_line (string, uid);
  add_line (string, stamp);
}

static void
add_alarm (GString    *string,
           const char *summary)
{
  add_line (string, "BEGIN:VALARM");
  add_line (string, "ACTION:DISPLAY");
  add_text (string, "DESCRIPTION", summary);
  add_line (string, "TRIGGER:" ALARM);
  add_line (string, "END:VALARM");
}

static void
add_event (GString                *string,
           BrochureDocument       *document,
           const BrochureOffering *offering,
           BrochureOfferingDate    which,
           const GDate            *today)
{
  const BrochurePartialDate *date = brochure_offering_get_date (offering, which);
  g_autofree char *summary = brochure_wording_event (document, which);
  g_autofree char *description = brochure_wording_event_description (document, offering, date, today);
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, (GDateDay) date->day, (GDateMonth) date->month, (GDateYear) date->year);

  add_line (string, "BEGIN:VEVENT");
  add_identity (string, document, offering, which);
  add_day (string, "DTSTART", &day);
  g_date_add_days (&day, 1);
  add_day (string, "DTEND", &day);
  add_text (string, "SUMMARY", summary);
  add_text (string, "DESCRIPTION", description);
  add_line (string, date->status == BROCHURE_DATE_EXPECTED ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
  add_line (string, "TRANSP:TRANSPARENT");
  add_alarm (string, summary);
  add_line (string, "END:VEVENT");
}

/**
 * brochure_ics_write:
 * @document: a brochure
 * @offering: one of its intakes
 * @today: the day of now
 *
 * Writes the days of an intake that are still to come for a calendar: as whole days, with an alarm a week before.
 *
 * Returns: (transfer full): the file, with no event where there is no such day
 */
GBytes *
brochure_ics_write (BrochureDocument       *document,
                    const BrochureOffering *offering,
                    const GDate            *today)
{
  GString *string;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (offering != NULL, NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  string = g_string_new (NULL);
  add_line (string, "BEGIN:VCALENDAR");
  add_line (string, "VERSION:2.0");
  add_line (string, "PRODID:-//publicsectorict//Brochure " VERSION "//EN");
  add_line (string, "CALSCALE:GREGORIAN");
  add_line (string, "METHOD:PUBLISH");

  for (int which = BROCHURE_OFFERING_DATE_START; which <= BROCHURE_OFFERING_DATE_APPLY_UNTIL; which++)
    if (brochure_offering_has_day (offering, (BrochureOfferingDate) which, today))
      add_event (string, document, offering, (BrochureOfferingDate) which, today);

  add_line (string, "END:VCALENDAR");

  return g_string_free_to_bytes (string);
}
