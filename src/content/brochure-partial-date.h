/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureDateStatus:
 * @BROCHURE_DATE_FIXED: the date is stated as settled
 * @BROCHURE_DATE_EXPECTED: the source itself only expects it
 */
typedef enum
{
  BROCHURE_DATE_FIXED,
  BROCHURE_DATE_EXPECTED,
} BrochureDateStatus;

/**
 * BrochurePartialDate:
 * @year: the year
 * @month: 1 to 12, or 0 where only the year is known
 * @day: 1 to 31, or 0 where only the month is known
 * @status: how sure the source is
 *
 * A date that may be known to the year or month only (ISO 8601 reduced precision).
 */
typedef struct
{
  int year;
  int month;
  int day;
  BrochureDateStatus status;
} BrochurePartialDate;

gboolean brochure_partial_date_parse    (const char                *string,
                                         BrochurePartialDate       *date);
gboolean brochure_partial_date_is_past  (const BrochurePartialDate *date,
                                         const GDate               *today);
gboolean brochure_partial_date_is_after (const BrochurePartialDate *date,
                                         const BrochurePartialDate *other);

G_END_DECLS
