/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-day.h"

static gboolean
set (GDate                     *day,
     const BrochurePartialDate *date,
     GDateMonth                 month,
     gboolean                   is_last)
{
  g_date_clear (day, 1);
  if (date->year == 0)
    return FALSE;

  if (date->month != 0)
    month = (GDateMonth) date->month;
  if (date->day != 0)
    g_date_set_dmy (day, (GDateDay) date->day, month, (GDateYear) date->year);
  else
    g_date_set_dmy (day, is_last ? g_date_get_days_in_month (month, (GDateYear) date->year) : 1,
                    month, (GDateYear) date->year);

  return TRUE;
}

/**
 * brochure_day_parse:
 * @text: `YYYY-MM-DD`
 * @day: (out caller-allocates): the day
 *
 * Returns: whether @text is a day of the calendar
 */
gboolean
brochure_day_parse (const char *text,
                    GDate      *day)
{
  BrochurePartialDate date;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (day != NULL, FALSE);

  return brochure_partial_date_parse (text, &date) && date.day != 0 && brochure_day_set_first (day, &date);
}

/**
 * brochure_day_set_first:
 * @day: (out caller-allocates): the day
 * @date: a date that may be known to the month or year only
 *
 * Gets the first day that @date can mean.
 *
 * Returns: whether anything is said
 */
gboolean
brochure_day_set_first (GDate                     *day,
                        const BrochurePartialDate *date)
{
  return set (day, date, G_DATE_JANUARY, FALSE);
}

/**
 * brochure_day_set_last:
 * @day: (out caller-allocates): the day
 * @date: a date that may be known to the month or year only
 *
 * Gets the last day that @date can mean.
 *
 * Returns: whether anything is said
 */
gboolean
brochure_day_set_last (GDate                     *day,
                       const BrochurePartialDate *date)
{
  return set (day, date, G_DATE_DECEMBER, TRUE);
}
