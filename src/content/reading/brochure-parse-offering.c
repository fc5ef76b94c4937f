/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-enums.h"
#include "content/brochure-offering.h"
#include "content/reading/brochure-parse-private.h"

static gpointer
read_price (BrochureReader *reader,
            gpointer        user_data)
{
  BrochurePrice *self = brochure_reader_new0 (reader, BrochurePrice);

  brochure_reader_be_strict (reader);
  self->value = _brochure_parse_money (reader, NULL);
  self->academic_year = brochure_reader_read_string (reader, "academicYear", FALSE);
  self->audience = _brochure_parse_audience (reader, FALSE);
  self->indicative = brochure_reader_read_array (reader, "indicative", FALSE,
                                                 _brochure_parse_money, NULL);
  self->note = brochure_reader_read_text (reader, "note", FALSE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  for (guint i = 0; i < self->indicative->len; i++)
    {
      BrochureValue *value = g_ptr_array_index (self->indicative, i);

      value->indicative = TRUE;
    }

  return self;
}

/* A word this version does not know does not say that anybody can apply. */
static BrochureOfferingState
read_state (BrochureReader *reader)
{
  return brochure_reader_read_enum (reader, "state", FALSE, BROCHURE_TYPE_OFFERING_STATE,
                                    brochure_reader_has_member (reader, "state")
                                    ? BROCHURE_OFFERING_UNKNOWN : BROCHURE_OFFERING_UNSTATED);
}

gpointer
_brochure_parse_offering (BrochureReader *reader,
                          gpointer        user_data)
{
  BrochureOffering *self = brochure_reader_new0 (reader, BrochureOffering);

  brochure_reader_be_strict (reader);
  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->start = brochure_reader_dup_date (reader, "start");
  self->apply_from = brochure_reader_dup_date (reader, "applyFrom");
  self->apply_until = brochure_reader_dup_date (reader, "applyUntil");
  brochure_reader_check_order (reader, "applyFrom", self->apply_from, self->apply_until);
  self->audience = _brochure_parse_audience (reader, FALSE);
  self->state = read_state (reader);
  self->prices = brochure_reader_read_array (reader, "price", FALSE, read_price, NULL);
  self->places = brochure_reader_read_decimal (reader, "places", FALSE);
  self->note = brochure_reader_read_text (reader, "note", FALSE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self;
}
