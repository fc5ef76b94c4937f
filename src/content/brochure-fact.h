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
 * BrochureValue:
 * @type: which of the other members count
 * @text: (nullable): the text; of a number its unit, of a link its label
 * @literal: (nullable): what is the same in every language: a decimal number or
 *   amount, an ISO 8601 duration, a place's name or ISO 3166-1 code, a link's target
 * @currency: (nullable): ISO 4217 code of an amount
 * @per: (nullable): what the amount is paid for: `year`, `programme`, `ects`
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
  char *per;
  gboolean indicative;
  BrochurePartialDate date;
} BrochureValue;

/**
 * BrochureFactStatus:
 * @BROCHURE_FACT_STATED: the source says so
 * @BROCHURE_FACT_INFERRED: it follows from what the source says
 * @BROCHURE_FACT_PUBLIC_RECORD: another public source says so
 */
typedef enum
{
  BROCHURE_FACT_STATED,
  BROCHURE_FACT_INFERRED,
  BROCHURE_FACT_PUBLIC_RECORD,
} BrochureFactStatus;

/**
 * BrochureFact:
 * @id: unique in the brochure, for example `F77`
 * @label: what the fact is about
 * @value: what it is
 * @source: id of a [struct@Source]
 * @locator: (nullable): where in the source, for example `line 44`
 * @status: how it is known
 * @note: (nullable): what a reader should know about it
 * @original: (nullable): the source's own words, where they were corrected
 */
typedef struct
{
  char *id;
  BrochureText *label;
  BrochureValue *value;
  char *source;
  char *locator;
  BrochureFactStatus status;
  BrochureText *note;
  char *original;
} BrochureFact;

void brochure_value_free (BrochureValue *self);
void brochure_fact_free  (BrochureFact  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureValue, brochure_value_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureFact, brochure_fact_free)

G_END_DECLS
