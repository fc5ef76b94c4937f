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
      /* Translators: when an intake starts, before a date */
      return _("Start");

    case BROCHURE_OFFERING_DATE_APPLY_FROM:
      /* Translators: from when on one can apply, before a date */
      return _("Applications open");

    case BROCHURE_OFFERING_DATE_APPLY_UNTIL:
    default:
      /* Translators: until when one can apply, before a date; or a day in a calendar */
      return _("Application deadline");
    }
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

  return brochure_wording_labelled (brochure_text_get (programme->name), brochure_wording_offering_date (which));
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
      /* Translators: of a brochure, in its imprint or below a day in a calendar; %s is a university */
      g_string_append_printf (lines, _("Not published by %s. Ask there before you rely on it."),
                              brochure_text_get (provider->name));
    }

  return g_string_free_and_steal (g_steal_pointer (&lines));
}
