/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-wording.h"

#include <glib/gi18n.h>

/**
 * brochure_wording_offering_date:
 * @which: a date of an intake
 *
 * Names a date of an intake.
 *
 * Returns: a translated phrase
 */
const char *
brochure_wording_offering_date (BrochureOfferingDate which)
{
  switch (which)
    {
    case BROCHURE_OFFERING_DATE_START:
      return _("Start");

    case BROCHURE_OFFERING_DATE_APPLY_FROM:
      return _("Applications open");

    case BROCHURE_OFFERING_DATE_APPLY_UNTIL:
    default:
      return _("Application deadline");
    }
}

/* Whether anybody can count on its dates. */
static gboolean
takes_place (BrochureDocument       *document,
             const BrochureOffering *offering)
{
  return offering->state != BROCHURE_OFFERING_INACTIVE && offering->state != BROCHURE_OFFERING_CANCELLED &&
         brochure_document_find_closing_notice (document) == NULL;
}

/**
 * brochure_wording_no_event:
 * @document: a brochure
 * @offering: one of its intakes
 * @today: the day of now
 *
 * Says why none of the dates of an intake can be put in a calendar.
 *
 * Returns: (nullable): a translated sentence, or %NULL where one of them can
 */
const char *
brochure_wording_no_event (BrochureDocument       *document,
                           const BrochureOffering *offering,
                           const GDate            *today)
{
  gboolean is_past = FALSE;
  gboolean is_open = FALSE;

  if (!takes_place (document, offering))
    return _("Nothing to put in a calendar: it is not open for applications.");

  for (int which = BROCHURE_OFFERING_DATE_START; which <= BROCHURE_OFFERING_DATE_APPLY_UNTIL; which++)
    {
      const BrochurePartialDate *date = brochure_offering_get_date (offering, (BrochureOfferingDate) which);

      if (brochure_offering_has_day (offering, (BrochureOfferingDate) which, today))
        return NULL;

      is_past |= date != NULL;
      is_open |= date != NULL && date->day == 0 && !brochure_partial_date_is_past (date, today);
    }

  return is_past && !is_open ? _("Nothing to put in a calendar: its days have passed.")
                             : _("Nothing to put in a calendar: its days are not known.");
}

/**
 * brochure_wording_event:
 * @document: a brochure
 * @which: which date of an intake
 *
 * Names a day in a calendar, among many that have nothing to do with the brochure.
 *
 * Returns: (transfer full): a translated phrase
 */
char *
brochure_wording_event (BrochureDocument     *document,
                        BrochureOfferingDate  which)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);

  /* Translators: a day in a calendar: the programme, and what happens; “Garden Design: Application deadline” */
  return g_strdup_printf (C_("calendar", "%1$s: %2$s"), brochure_text_get (programme->name),
                          brochure_wording_offering_date (which));
}

/**
 * brochure_wording_event_description:
 * @document: a brochure
 * @offering: one of its intakes
 * @date: one of the dates of that
 * @today: the day of now
 *
 * Says of a day in a calendar where it comes from, and what a reader should know about it.
 *
 * Returns: (transfer full): translated sentences, one a line
 */
char *
brochure_wording_event_description (BrochureDocument          *document,
                                    const BrochureOffering    *offering,
                                    const BrochurePartialDate *date,
                                    const GDate               *today)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureOrganisation *provider = brochure_document_find_organisation (document, programme->provider);
  g_autofree char *note = brochure_wording_date_note (date, today);
  g_autoptr(GString) lines = g_string_new (offering->title != NULL ? brochure_text_get (offering->title) : NULL);

  if (note != NULL)
    g_string_append_printf (lines, "%s%s", lines->len > 0 ? "\n" : "", note);

  if (provider != NULL)
    {
      g_string_append (lines, lines->len > 0 ? "\n" : "");
      /* Translators: below a day in a calendar; %s is a university */
      g_string_append_printf (lines, _("From a brochure that is not published by %s. Ask there whether it still holds."),
                              brochure_text_get (provider->name));
    }

  return g_string_free_and_steal (g_steal_pointer (&lines));
}
