/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-partial-date.h"

/* Reads exactly @count digits; -1 where there is anything else. */
static int
parse_digits (const char *string,
              int         count)
{
  int number = 0;

  for (int i = 0; i < count; i++)
    {
      if (!g_ascii_isdigit (string[i]))
        return -1;
      number = number * 10 + g_ascii_digit_value (string[i]);
    }

  return number;
}

/**
 * brochure_partial_date_parse:
 * @string: `2022`, `2022-10` or `2022-10-15`
 * @date: (out caller-allocates): the date, its status fixed; untouched on failure
 *
 * Parses an ISO 8601 calendar date, possibly of reduced precision.
 *
 * Returns: whether @string is one and exists in the calendar
 */
gboolean
brochure_partial_date_parse (const char          *string,
                             BrochurePartialDate *date)
{
  BrochurePartialDate parsed = { 0 };
  size_t length;

  g_return_val_if_fail (string != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  length = strlen (string);
  if (length != 4 && length != 7 && length != 10)
    return FALSE;

  parsed.year = parse_digits (string, 4);
  if (parsed.year < 1)
    return FALSE;

  if (length >= 7)
    {
      parsed.month = string[4] == '-' ? parse_digits (string + 5, 2) : -1;
      if (!g_date_valid_month (parsed.month))
        return FALSE;
    }

  if (length == 10)
    {
      parsed.day = string[7] == '-' ? parse_digits (string + 8, 2) : -1;
      if (parsed.day < 1 || !g_date_valid_dmy (parsed.day, parsed.month, parsed.year))
        return FALSE;
    }

  *date = parsed;
  return TRUE;
}

/**
 * brochure_partial_date_is_past:
 * @date: a date
 * @today: the day to judge from
 *
 * Tells whether all of @date lies before @today: a year is past from the first day of the next one.
 *
 * Returns: whether it is past; never for an unknown date
 */
gboolean
brochure_partial_date_is_past (const BrochurePartialDate *date,
                               const GDate               *today)
{
  int year;
  int month;

  g_return_val_if_fail (date != NULL, FALSE);
  g_return_val_if_fail (today != NULL && g_date_valid (today), FALSE);

  year = g_date_get_year (today);
  month = g_date_get_month (today);

  if (date->year == 0)
    return FALSE;

  if (date->year != year || date->month == 0)
    return date->year < year;

  if (date->month != month || date->day == 0)
    return date->month < month;

  return date->day < g_date_get_day (today);
}

/**
 * brochure_partial_date_is_after:
 * @date: (nullable): a date
 * @other: (nullable): another one
 *
 * Returns: whether all of @date lies after all of @other; never where one of them is unknown
 */
gboolean
brochure_partial_date_is_after (const BrochurePartialDate *date,
                                const BrochurePartialDate *other)
{
  if (date == NULL || other == NULL || date->year == 0 || other->year == 0)
    return FALSE;

  if (date->year != other->year || date->month == 0 || other->month == 0)
    return date->year > other->year;

  if (date->month != other->month || date->day == 0 || other->day == 0)
    return date->month > other->month;

  return date->day > other->day;
}
