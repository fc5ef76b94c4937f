/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-audience.h"
#include "content/brochure-value.h"

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
  BrochureAudience *audience;
  GPtrArray *indicative;
  BrochureText *note;
  GStrv refs;
} BrochurePrice;

G_END_DECLS
