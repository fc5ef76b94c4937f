/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-offering.h"

/**
 * brochure_offering_get_date:
 * @self: an intake
 * @which: one of its dates
 *
 * Returns: (transfer none) (nullable): the date, or %NULL where it is not said
 */
const BrochurePartialDate *
brochure_offering_get_date (const BrochureOffering *self,
                            BrochureOfferingDate    which)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (which)
    {
    case BROCHURE_OFFERING_DATE_START:
      return self->start;

    case BROCHURE_OFFERING_DATE_APPLY_FROM:
      return self->apply_from;

    case BROCHURE_OFFERING_DATE_APPLY_UNTIL:
    default:
      return self->apply_until;
    }
}

/**
 * brochure_offering_has_day:
 * @self: an intake
 * @which: one of its dates
 * @today: the day of now
 *
 * Tells whether a date can stand in a calendar.
 *
 * Returns: whether it is known to the day, and that is still to come
 */
gboolean
brochure_offering_has_day (const BrochureOffering *self,
                           BrochureOfferingDate    which,
                           const GDate            *today)
{
  const BrochurePartialDate *date = brochure_offering_get_date (self, which);
  GDate day;

  if (date == NULL || date->day == 0)
    return FALSE;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, (GDateDay) date->day, (GDateMonth) date->month, (GDateYear) date->year);

  return g_date_compare (&day, today) > 0;
}
