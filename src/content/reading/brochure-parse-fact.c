/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-currency.h"
#include "content/brochure-enums.h"
#include "content/brochure-fact.h"
#include "content/brochure-syntax.h"
#include "content/reading/brochure-parse-private.h"

static void
read_place (BrochureReader *reader,
            BrochureValue  *self)
{
  if (brochure_reader_has_member (reader, "countryCode"))
    self->literal = brochure_reader_read_checked (reader, "countryCode", TRUE,
                                                  brochure_syntax_is_country,
                                                  BROCHURE_PROBLEM_COUNTRY);
  else
    self->literal = brochure_reader_read_string (reader, "place", TRUE);
}

static void
check_money (BrochureReader      *reader,
             const BrochureValue *self)
{
  if (self->literal != NULL && self->literal[0] == '-')
    brochure_reader_add_fault (reader, "amount", _("An amount is below zero"), NULL, self->literal);

  if (self->currency != NULL && !brochure_currency_is_known (self->currency))
    brochure_reader_add_fault (reader, "currency", _(BROCHURE_PROBLEM_NO_SUCH), BROCHURE_PROBLEM_CURRENCY,
                               self->currency);
}

static void
read_money (BrochureReader *reader,
            BrochureValue  *self)
{
  self->literal = brochure_reader_read_decimal (reader, "amount", TRUE);
  self->currency = brochure_reader_read_checked (reader, "currency", TRUE,
                                                 brochure_syntax_is_currency,
                                                 BROCHURE_PROBLEM_CURRENCY);
  check_money (reader, self);
  self->per = brochure_reader_read_known_enum (reader, "per", FALSE, BROCHURE_TYPE_PER,
                                         BROCHURE_PER_NOTHING);
}

/* Reads the object of a value; nothing where its type is not known, which a
 * newer minor version of the format may bring. */
static gpointer
read_value_object (BrochureReader *reader,
                   gpointer        user_data)
{
  BrochureValue *self;
  int type;

  brochure_reader_be_strict (reader);
  type = brochure_reader_read_enum (reader, "type", TRUE, BROCHURE_TYPE_VALUE_TYPE, -1);
  if (type == -1)
    {
      brochure_reader_be_open (reader);
      return NULL;
    }

  self = brochure_reader_new0 (reader, BrochureValue);
  self->type = type;
  switch (self->type)
    {
    case BROCHURE_VALUE_TEXT:
      self->text = brochure_reader_read_text (reader, "text", TRUE);
      break;
    case BROCHURE_VALUE_NUMBER:
      self->literal = brochure_reader_read_decimal (reader, "number", TRUE);
      self->text = brochure_reader_read_text (reader, "unit", FALSE);
      break;
    case BROCHURE_VALUE_MONEY:
      read_money (reader, self);
      self->indicative = brochure_reader_read_boolean (reader, "indicative", FALSE);
      break;
    case BROCHURE_VALUE_DURATION:
      self->literal = brochure_reader_read_checked (reader, "duration", TRUE,
                                                    brochure_syntax_is_duration,
                                                    BROCHURE_PROBLEM_DURATION);
      break;
    case BROCHURE_VALUE_DATE:
      brochure_reader_read_date (reader, NULL, TRUE, &self->date);
      break;
    case BROCHURE_VALUE_PLACE:
      read_place (reader, self);
      break;
    case BROCHURE_VALUE_LINK:
      self->literal = brochure_reader_read_link (reader, "target", TRUE);
      self->text = brochure_reader_read_text (reader, "text", FALSE);
      break;
    default:
      g_assert_not_reached ();
    }

  return self;
}

static BrochureValue *
read_value (BrochureReader *reader)
{
  BrochureText *text;
  BrochureValue *self;

  if (brochure_reader_holds_object (reader, "value"))
    return brochure_reader_read_object (reader, "value", TRUE, read_value_object);

  text = brochure_reader_read_text (reader, "value", TRUE);
  if (text == NULL)
    return NULL;

  self = brochure_reader_new0 (reader, BrochureValue);
  self->text = text;

  return self;
}

/* Parts of money that a price shares with a fact. */
gpointer
_brochure_parse_money (BrochureReader *reader,
                       gpointer        user_data)
{
  BrochureValue *self = brochure_reader_new0 (reader, BrochureValue);

  brochure_reader_be_strict (reader);
  self->type = BROCHURE_VALUE_MONEY;
  read_money (reader, self);

  return self;
}

gpointer
_brochure_parse_fact (BrochureReader *reader,
                      gpointer        user_data)
{
  BrochureFact *self = brochure_reader_new0 (reader, BrochureFact);

  self->id = brochure_reader_read_id (reader, "id",
                                      brochure_reader_get_ids (reader, BROCHURE_REFERENCE_FACT));
  self->label = brochure_reader_read_text (reader, "label", TRUE);
  self->value = read_value (reader);
  self->source = brochure_reader_read_reference (reader, "source", TRUE,
                                                 BROCHURE_REFERENCE_SOURCE);
  self->locator = brochure_reader_read_string (reader, "locator", FALSE);
  self->status = brochure_reader_read_enum (reader, "status", FALSE, BROCHURE_TYPE_FACT_STATUS,
                                            BROCHURE_FACT_STATED);
  self->note = brochure_reader_read_text (reader, "note", FALSE);
  self->original = brochure_reader_read_string (reader, "original", FALSE);

  return self->value != NULL ? self : NULL;
}
