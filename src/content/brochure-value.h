/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-partial-date.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureValueType:
 * @BROCHURE_VALUE_TEXT: a translatable text
 * @BROCHURE_VALUE_NUMBER: a decimal number, optionally with a unit
 * @BROCHURE_VALUE_MONEY: an amount in a currency
 * @BROCHURE_VALUE_DURATION: an ISO 8601 duration such as `P2Y`
 * @BROCHURE_VALUE_DATE: a partial date
 * @BROCHURE_VALUE_PLACE: a place: a street, a city, a postcode or a country
 * @BROCHURE_VALUE_LINK: a link to a section or to the web
 */
typedef enum
{
  BROCHURE_VALUE_TEXT,
  BROCHURE_VALUE_NUMBER,
  BROCHURE_VALUE_MONEY,
  BROCHURE_VALUE_DURATION,
  BROCHURE_VALUE_DATE,
  BROCHURE_VALUE_PLACE,
  BROCHURE_VALUE_LINK,
} BrochureValueType;

/**
 * BrochurePer:
 * @BROCHURE_PER_NOTHING: it is not said
 * @BROCHURE_PER_YEAR: a year of study
 * @BROCHURE_PER_PROGRAMME: the whole programme
 * @BROCHURE_PER_ECTS: a credit
 *
 * What an amount of money is paid for.
 */
typedef enum
{
  BROCHURE_PER_NOTHING, /*< skip >*/
  BROCHURE_PER_YEAR,
  BROCHURE_PER_PROGRAMME,
  BROCHURE_PER_ECTS,
} BrochurePer;

/**
 * BrochureValue:
 * @type: which of the other members count
 * @text: (nullable): the text; of a number its unit, of a link its label
 * @literal: (nullable): what is the same in every language: a decimal number or
 *   amount, an ISO 8601 duration, a place's name or ISO 3166-1 code, a link's target
 * @currency: (nullable): ISO 4217 code of an amount
 * @per: what the amount is paid for
 * @indicative: whether the amount is only an indication
 * @date: the date
 *
 * A typed value: formatted for the reader's language, never typed as prose.
 */
typedef struct
{
  BrochureValueType type;
  BrochureText *text;
  char *literal;
  char *currency;
  BrochurePer per;
  gboolean indicative;
  BrochurePartialDate date;
} BrochureValue;

G_END_DECLS
