/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-fact.h"

#include "content/reading/brochure-parse.h"
#include "content/reading/brochure-syntax.h"

/* In the order of BrochureValueType. */
static const char * const value_types[] = {
  "text", "number", "money", "duration", "date", "place", "link", NULL,
};

/* In the order of BrochureFactStatus. */
static const char * const statuses[] = { "stated", "inferred", "public-record", NULL };

static const char * const pers[] = { "year", "programme", "ects", NULL };

static BrochureValue *
value_new (BrochureValueType  type,
           BrochureText      *text)
{
  BrochureValue *self = g_new0 (BrochureValue, 1);

  self->type = type;
  self->text = text;

  return self;
}

/* Parts of money that a price shares with a fact. */
static BrochureValue *
read_amount (BrochureReader *reader)
{
  BrochureValue *self = value_new (BROCHURE_VALUE_MONEY, NULL);

  self->literal = brochure_reader_read_decimal (reader, "amount", TRUE);
  self->currency = brochure_reader_read_checked (reader, "currency", TRUE,
                                                 brochure_syntax_is_currency,
                                                 _("a currency’s code such as “EUR”"));
  self->per = brochure_reader_read_choice (reader, "per", FALSE, pers);

  return self;
}

static void
read_place (BrochureReader *reader,
            BrochureValue  *self)
{
  if (brochure_reader_has_member (reader, "countryCode"))
    self->literal = brochure_reader_read_checked (reader, "countryCode", TRUE,
                                                  brochure_syntax_is_country,
                                                  _("a country’s code such as “NL”"));
  else
    self->literal = brochure_reader_read_string (reader, "place", TRUE);
}

static void
read_link (BrochureReader *reader,
           BrochureValue  *self)
{
  self->literal = brochure_reader_read_link (reader, "target", TRUE);
  self->text = brochure_reader_read_text (reader, "text", FALSE);
}

/* Reads the object of a value; nothing where its type is not known, which a
 * newer minor version of the format may bring. */
static BrochureValue *
read_value_object (BrochureReader *reader)
{
  BrochureValue *self;
  int type = brochure_reader_read_enum (reader, "type", TRUE, value_types, -1);

  if (type == -1)
    return NULL;

  if (type == BROCHURE_VALUE_MONEY)
    {
      self = read_amount (reader);
      self->indicative = brochure_reader_read_boolean (reader, "indicative", FALSE);
      return self;
    }

  self = value_new (type, NULL);
  switch (self->type)
    {
    case BROCHURE_VALUE_TEXT:
      self->text = brochure_reader_read_text (reader, "text", TRUE);
      break;
    case BROCHURE_VALUE_NUMBER:
      self->literal = brochure_reader_read_decimal (reader, "number", TRUE);
      self->text = brochure_reader_read_text (reader, "unit", FALSE);
      break;
    case BROCHURE_VALUE_DURATION:
      self->literal = brochure_reader_read_checked (reader, "duration", TRUE,
                                                    brochure_syntax_is_duration,
                                                    _("a duration such as “P2Y”"));
      break;
    case BROCHURE_VALUE_DATE:
      brochure_reader_read_date (reader, NULL, TRUE, &self->date);
      break;
    case BROCHURE_VALUE_PLACE:
      read_place (reader, self);
      break;
    case BROCHURE_VALUE_LINK:
      read_link (reader, self);
      break;
    case BROCHURE_VALUE_MONEY:
    default:
      g_assert_not_reached ();
    }

  return self;
}

static BrochureValue *
read_value (BrochureReader *reader)
{
  BrochureValue *self;
  BrochureText *text;

  if (brochure_reader_holds_object (reader, "value"))
    {
      brochure_reader_enter (reader, "value", TRUE);
      self = read_value_object (reader);
      brochure_reader_leave (reader);

      return self;
    }

  text = brochure_reader_read_text (reader, "value", TRUE);

  return text != NULL ? value_new (BROCHURE_VALUE_TEXT, text) : NULL;
}

/**
 * brochure_money_read:
 * @reader: stands on an object with an amount
 * @user_data: unused
 *
 * Returns: (transfer full): a [struct@Value] of money
 */
gpointer
brochure_money_read (BrochureReader *reader,
                     gpointer        user_data)
{
  return read_amount (reader);
}

/**
 * brochure_fact_read:
 * @reader: stands on a fact
 * @user_data: unused
 *
 * Returns: (transfer full) (nullable): a [struct@Fact], or %NULL where its value cannot be shown
 */
gpointer
brochure_fact_read (BrochureReader *reader,
                    gpointer        user_data)
{
  g_autoptr(BrochureFact) self = g_new0 (BrochureFact, 1);

  self->id = brochure_reader_read_id (reader, "id",
                                      brochure_reader_get_ids (reader, BROCHURE_REFERENCE_FACT));
  self->label = brochure_reader_read_text (reader, "label", TRUE);
  self->value = read_value (reader);
  self->source = brochure_reader_read_reference (reader, "source", TRUE,
                                                 BROCHURE_REFERENCE_SOURCE);
  self->locator = brochure_reader_read_string (reader, "locator", FALSE);
  self->status = brochure_reader_read_enum (reader, "status", FALSE, statuses,
                                            BROCHURE_FACT_STATED);
  self->note = brochure_reader_read_text (reader, "note", FALSE);
  self->original = brochure_reader_read_string (reader, "original", FALSE);

  return self->value != NULL ? g_steal_pointer (&self) : NULL;
}

/**
 * brochure_value_free:
 * @self: (transfer full): a value
 */
void
brochure_value_free (BrochureValue *self)
{
  g_clear_pointer (&self->text, brochure_text_unref);
  g_clear_pointer (&self->literal, g_free);
  g_clear_pointer (&self->currency, g_free);
  g_clear_pointer (&self->per, g_free);
  g_free (self);
}

/**
 * brochure_fact_free:
 * @self: (transfer full): a fact
 */
void
brochure_fact_free (BrochureFact *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->label, brochure_text_unref);
  g_clear_pointer (&self->value, brochure_value_free);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->locator, g_free);
  g_clear_pointer (&self->note, brochure_text_unref);
  g_clear_pointer (&self->original, g_free);
  g_free (self);
}
