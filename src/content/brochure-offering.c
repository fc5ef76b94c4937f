/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-offering.h"

#include "content/reading/brochure-parse.h"

static gpointer
read_price (BrochureReader *reader,
            gpointer        user_data)
{
  BrochurePrice *self = g_new0 (BrochurePrice, 1);

  self->value = brochure_money_read (reader, NULL);
  self->academic_year = brochure_reader_read_string (reader, "academicYear", FALSE);
  self->audience = brochure_reader_read_text (reader, "audience", FALSE);
  self->indicative = brochure_reader_read_array (reader, "indicative", FALSE,
                                                 brochure_money_read, NULL,
                                                 (GDestroyNotify) brochure_value_free);
  self->note = brochure_reader_read_text (reader, "note", FALSE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  for (guint i = 0; i < self->indicative->len; i++)
    {
      BrochureValue *value = g_ptr_array_index (self->indicative, i);

      value->indicative = TRUE;
    }

  return self;
}

/**
 * brochure_offering_read:
 * @reader: stands on an offering
 * @user_data: (element-type utf8 utf8): the ids of offerings seen so far
 *
 * Returns: (transfer full): a [struct@Offering]
 */
gpointer
brochure_offering_read (BrochureReader *reader,
                        gpointer        user_data)
{
  static const char * const states[] = { "active", "inactive", "cancelled", "x-unknown", NULL };
  BrochureOffering *self = g_new0 (BrochureOffering, 1);

  self->id = brochure_reader_read_id (reader, "id", user_data);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->start = brochure_reader_dup_date (reader, "start");
  self->apply_from = brochure_reader_dup_date (reader, "applyFrom");
  self->apply_until = brochure_reader_dup_date (reader, "applyUntil");
  self->audience = brochure_reader_read_text (reader, "audience", FALSE);
  self->state = brochure_reader_read_choice (reader, "state", FALSE, states);
  self->prices = brochure_reader_read_array (reader, "price", FALSE, read_price, NULL,
                                             (GDestroyNotify) brochure_price_free);
  self->places = brochure_reader_read_decimal (reader, "places", FALSE);
  self->note = brochure_reader_read_text (reader, "note", FALSE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self;
}

/**
 * brochure_price_free:
 * @self: (transfer full): a price
 */
void
brochure_price_free (BrochurePrice *self)
{
  g_clear_pointer (&self->value, brochure_value_free);
  g_clear_pointer (&self->academic_year, g_free);
  g_clear_pointer (&self->audience, brochure_text_unref);
  g_clear_pointer (&self->indicative, g_ptr_array_unref);
  g_clear_pointer (&self->note, brochure_text_unref);
  g_clear_pointer (&self->refs, g_strfreev);
  g_free (self);
}

/**
 * brochure_offering_free:
 * @self: (transfer full): an offering
 */
void
brochure_offering_free (BrochureOffering *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, brochure_text_unref);
  g_clear_pointer (&self->start, g_free);
  g_clear_pointer (&self->apply_from, g_free);
  g_clear_pointer (&self->apply_until, g_free);
  g_clear_pointer (&self->audience, brochure_text_unref);
  g_clear_pointer (&self->state, g_free);
  g_clear_pointer (&self->prices, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_free);
  g_clear_pointer (&self->note, brochure_text_unref);
  g_clear_pointer (&self->refs, g_strfreev);
  g_free (self);
}
