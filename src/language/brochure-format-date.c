/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"

#include "language/brochure-language.h"
#include "language/brochure-pattern.h"

/* More of anything than a programme can last; keeps the sum within an int. */
#define MAX_DURATION 100000

/* Reads “2Y” or the like; moves on only if the letter is the wanted one. */
static gboolean
read_part (const char **text,
           char         letter,
           int         *number)
{
  char *end;
  guint64 n;

  if (!g_ascii_isdigit (**text))
    return FALSE;

  n = g_ascii_strtoull (*text, &end, 10);
  if (*end != letter || n > MAX_DURATION)
    return FALSE;

  *number = (int) n;
  *text = end + 1;

  return TRUE;
}

/* Reads years, months, weeks and days in that order. Hours are not in use for programmes. */
static gboolean
parse_duration (const char *duration,
                int         parts[4])
{
  const char *text = duration + 1;
  gboolean is_any = FALSE;

  if (*duration != 'P')
    return FALSE;

  for (int i = 0; i < 4; i++)
    is_any |= read_part (&text, "YMWD"[i], &parts[i]);

  return is_any && *text == '\0';
}

static char *
format_part (int  kind,
             int  n)
{
  g_autofree char *number = brochure_format_integer (n);

  switch (kind)
    {
    case 0:
      /* Translators: a duration; %s is the number. */
      return g_strdup_printf (ngettext ("%s year", "%s years", n), number);

    case 1:
      /* Translators: a duration; %s is the number. */
      return g_strdup_printf (ngettext ("%s month", "%s months", n), number);

    case 2:
      /* Translators: a duration; %s is the number. */
      return g_strdup_printf (ngettext ("%s week", "%s weeks", n), number);

    case 3:
      /* Translators: a duration; %s is the number. */
      return g_strdup_printf (ngettext ("%s day", "%s days", n), number);

    default:
      g_assert_not_reached ();
    }
}

/**
 * brochure_format_partial_date:
 * @date: a date, possibly without day or month
 *
 * Returns: (transfer full): the date, for example “October 2022”
 */
char *
brochure_format_partial_date (const BrochurePartialDate *date)
{
  g_return_val_if_fail (date != NULL, NULL);
  g_return_val_if_fail (date->month >= 0 && date->month <= 12, NULL);

  return brochure_pattern_date (brochure_language_get_data (), date->year, date->month, date->day);
}

/**
 * brochure_format_day:
 * @day: a day
 *
 * Returns: (transfer full): the day, for example “1 September 2026”
 */
char *
brochure_format_day (const GDate *day)
{
  BrochurePartialDate date = { .status = BROCHURE_DATE_FIXED };

  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  date.year = g_date_get_year (day);
  date.month = g_date_get_month (day);
  date.day = g_date_get_day (day);

  return brochure_format_partial_date (&date);
}

/**
 * brochure_format_duration:
 * @duration: an ISO 8601 duration in years, months, weeks or days, for example `P1Y6M`
 *
 * Writes a duration in words. What is not understood is returned as it is.
 *
 * Returns: (transfer full): the duration, for example “1 year and 6 months”
 */
char *
brochure_format_duration (const char *duration)
{
  g_autoptr(GStrvBuilder) builder = NULL;
  g_auto(GStrv) words = NULL;
  int parts[4] = { -1, -1, -1, -1 };
  gboolean is_any = FALSE;

  g_return_val_if_fail (duration != NULL, NULL);

  if (!parse_duration (duration, parts))
    return g_strdup (duration);

  builder = g_strv_builder_new ();
  for (int i = 0; i < 4; i++)
    {
      if (parts[i] > 0)
        g_strv_builder_take (builder, format_part (i, parts[i]));
      is_any |= parts[i] > 0;
    }

  /* “0 years” is odd, but an empty string says less. */
  for (int i = 0; i < 4 && !is_any; i++)
    {
      if (parts[i] == 0)
        {
          g_strv_builder_take (builder, format_part (i, 0));
          is_any = TRUE;
        }
    }
  words = g_strv_builder_end (builder);

  return brochure_format_list ((const char * const *) words);
}

/**
 * brochure_format_month:
 * @month: a month, 1 being January
 *
 * Returns: (transfer none): its name, as it stands by itself
 */
const char *
brochure_format_month (int month)
{
  g_return_val_if_fail (month >= 1 && month <= 12, NULL);

  return brochure_language_get_data ()->months_alone[month - 1];
}

/**
 * brochure_format_weekday:
 * @weekday: a day of the week, 0 being Sunday
 *
 * Returns: (transfer none): its name, as narrow as it is understood
 */
const char *
brochure_format_weekday (int weekday)
{
  g_return_val_if_fail (weekday >= 0 && weekday < 7, NULL);

  return brochure_language_get_data ()->weekdays[weekday];
}
