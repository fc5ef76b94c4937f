/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-fact.h"

G_BEGIN_DECLS

/**
 * BrochurePrice:
 * @value: the amount that counts, always money
 * @academic_year: (nullable): for which year, for example `2021–22`
 * @audience: (nullable): for whom
 * @indicative: (element-type BrochureValue): the same price in other currencies, as an indication
 * @note: (nullable): what a reader should know about it
 * @refs: ids of the facts it states
 */
typedef struct
{
  BrochureValue *value;
  char *academic_year;
  BrochureText *audience;
  GPtrArray *indicative;
  BrochureText *note;
  GStrv refs;
} BrochurePrice;

/**
 * BrochureOffering:
 * @id: unique in the programme
 * @title: (nullable): what the intake is called
 * @start: (nullable): when it starts
 * @apply_from: (nullable): when applications open
 * @apply_until: (nullable): when applications close
 * @audience: (nullable): for whom
 * @state: (nullable): `active`, `inactive`, `cancelled` or `x-unknown`
 * @prices: (element-type BrochurePrice): what it costs
 * @places: (nullable): how many places, a decimal number
 * @note: (nullable): what a reader should know about it
 * @refs: ids of the facts it states
 *
 * One intake of a programme.
 */
typedef struct
{
  char *id;
  BrochureText *title;
  BrochurePartialDate *start;
  BrochurePartialDate *apply_from;
  BrochurePartialDate *apply_until;
  BrochureText *audience;
  char *state;
  GPtrArray *prices;
  char *places;
  BrochureText *note;
  GStrv refs;
} BrochureOffering;

void brochure_price_free    (BrochurePrice    *self);
void brochure_offering_free (BrochureOffering *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochurePrice, brochure_price_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureOffering, brochure_offering_free)

G_END_DECLS
