/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-today.h"

/* Like the language, it is one for the whole program. */
static GDate as_of;

/**
 * brochure_today_get:
 * @day: (out caller-allocates): the day
 *
 * Gets the day by which dates and ages are judged: today, unless another one was set.
 */
void
brochure_today_get (GDate *day)
{
  g_autoptr(GDateTime) now = NULL;

  g_return_if_fail (day != NULL);

  if (g_date_valid (&as_of))
    {
      *day = as_of;
      return;
    }

  now = g_date_time_new_now_local ();
  g_date_clear (day, 1);
  g_date_set_dmy (day, g_date_time_get_day_of_month (now),
                  g_date_time_get_month (now), g_date_time_get_year (now));
}

/**
 * brochure_today_set:
 * @day: a day
 *
 * Sets the day by which dates and ages are judged, for `--as-of`.
 */
void
brochure_today_set (const GDate *day)
{
  g_return_if_fail (g_date_valid (day));

  as_of = *day;
}
