/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-audience.h"
#include "content/brochure-partial-date.h"
#include "content/brochure-price.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureOfferingState:
 * @BROCHURE_OFFERING_UNSTATED: it is not said
 * @BROCHURE_OFFERING_ACTIVE: it takes place
 * @BROCHURE_OFFERING_INACTIVE: nobody can apply
 * @BROCHURE_OFFERING_CANCELLED: it does not take place
 * @BROCHURE_OFFERING_UNKNOWN: the source leaves it open
 */
typedef enum
{
  BROCHURE_OFFERING_UNSTATED, /*< skip >*/
  BROCHURE_OFFERING_ACTIVE,
  BROCHURE_OFFERING_INACTIVE,
  BROCHURE_OFFERING_CANCELLED,
  BROCHURE_OFFERING_UNKNOWN, /*< nick=x-unknown >*/
} BrochureOfferingState;

/**
 * BrochureOfferingDate:
 * @BROCHURE_OFFERING_DATE_START: when it starts
 * @BROCHURE_OFFERING_DATE_APPLY_FROM: when applications open
 * @BROCHURE_OFFERING_DATE_APPLY_UNTIL: when applications close
 *
 * A date of an intake.
 */
typedef enum
{
  BROCHURE_OFFERING_DATE_START,
  BROCHURE_OFFERING_DATE_APPLY_FROM,
  BROCHURE_OFFERING_DATE_APPLY_UNTIL,
} BrochureOfferingDate;

/**
 * BrochureOffering:
 * @id: unique in the programme
 * @title: (nullable): what the intake is called
 * @start: (nullable): when it starts
 * @apply_from: (nullable): when applications open
 * @apply_until: (nullable): when applications close
 * @audience: (nullable): for whom
 * @state: whether it takes place
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
  BrochureAudience *audience;
  BrochureOfferingState state;
  GPtrArray *prices;
  char *places;
  BrochureText *note;
  GStrv refs;
} BrochureOffering;

const BrochurePartialDate *brochure_offering_get_date (const BrochureOffering *self,
                                                       BrochureOfferingDate    which);
gboolean                   brochure_offering_has_day  (const BrochureOffering *self,
                                                       BrochureOfferingDate    which,
                                                       const GDate            *today);

G_END_DECLS
