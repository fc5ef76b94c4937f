/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"

static gboolean
is_same_date (const BrochurePartialDate *a,
              const BrochurePartialDate *b)
{
  return a->year == b->year && a->month == b->month && a->day == b->day;
}

/* An intake refers to its facts as a whole; a date rests on those that state it. */
static GStrv
list_facts (BrochureTeller            *self,
            const BrochureOffering    *offering,
            const BrochurePartialDate *date)
{
  g_autoptr(GStrvBuilder) facts = g_strv_builder_new ();

  for (gsize i = 0; offering->refs != NULL && offering->refs[i] != NULL; i++)
    {
      const BrochureFact *fact = brochure_programme_find_fact (self->programme, offering->refs[i]);

      if (fact != NULL && fact->value->type == BROCHURE_VALUE_DATE && is_same_date (&fact->value->date, date))
        g_strv_builder_add (facts, fact->id);
    }

  return g_strv_builder_end (facts);
}

static void
tell_date (BrochureTeller         *self,
           const BrochureOffering *offering,
           BrochureOfferingDate    which)
{
  const BrochurePartialDate *date = brochure_offering_get_date (offering, which);
  BrochurePiece *row;

  if (date == NULL)
    return;

  row = _brochure_teller_add_row (self, brochure_wording_offering_date (which), brochure_format_partial_date (date));
  row->note = _brochure_teller_say (brochure_wording_date_note (date, &self->today));
  row->facts = list_facts (self, offering, date);
}

/* Whether it has a day to come that somebody can count on. */
static gboolean
has_event (BrochureTeller         *self,
           const BrochureOffering *offering)
{
  if (offering->state == BROCHURE_OFFERING_INACTIVE || offering->state == BROCHURE_OFFERING_CANCELLED ||
      brochure_document_find_closing_notice (self->document) != NULL)
    return FALSE;

  for (int which = BROCHURE_OFFERING_DATE_START; which <= BROCHURE_OFFERING_DATE_APPLY_UNTIL; which++)
    if (brochure_offering_has_day (offering, (BrochureOfferingDate) which, &self->today))
      return TRUE;

  return FALSE;
}

static void
tell_event (BrochureTeller         *self,
            const BrochureOffering *offering)
{
  BrochurePiece *piece;

  if (!has_event (self, offering))
    return;

  piece = _brochure_teller_add (self, BROCHURE_PIECE_EVENT, NULL);
  /* Translators: a button below the dates of an intake */
  piece->label = _brochure_teller_say (g_strdup (_("Add to Calendar")));
  piece->target = g_strdup (offering->id);
}

static void
tell_offering (BrochureTeller         *self,
               const BrochureOffering *offering)
{
  _brochure_teller_add_heading (self, offering->id, 3, offering->title);
  tell_date (self, offering, BROCHURE_OFFERING_DATE_START);
  tell_date (self, offering, BROCHURE_OFFERING_DATE_APPLY_FROM);
  tell_date (self, offering, BROCHURE_OFFERING_DATE_APPLY_UNTIL);
  _brochure_teller_add_audience (self, offering->audience, FALSE);

  if (offering->places != NULL)
    /* Translators: how many students an intake has room for, before a number */
    _brochure_teller_add_row (self, _("Places"), brochure_format_decimal (offering->places));

  /* Translators: whether an intake takes place, before “Not open for applications” */
  _brochure_teller_add_row (self, _("Status"), g_strdup (brochure_wording_offering_state (offering, &self->today)));
  _brochure_teller_add_text (self, BROCHURE_PIECE_QUIET, offering->note);
  tell_event (self, offering);
}

void
_brochure_teller_tell_offerings (BrochureTeller *self)
{
  GPtrArray *offerings = self->programme->offerings;

  if (offerings->len == 0)
    _brochure_teller_add_words (self, BROCHURE_PIECE_PARAGRAPH, brochure_wording_not_stated ());

  for (guint i = 0; i < offerings->len; i++)
    tell_offering (self, g_ptr_array_index (offerings, i));
}
