/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-test-age.h"

#include "eligibility/brochure-day.h"

static gboolean
takes_place (const BrochureOffering *offering)
{
  return offering->state != BROCHURE_OFFERING_INACTIVE && offering->state != BROCHURE_OFFERING_CANCELLED;
}

/**
 * brochure_test_age_find_day:
 * @document: a brochure
 * @counted_to: to what the age of a test is counted
 * @as_of: the day to judge from
 *
 * Finds the first day on which the next offering can start, or the last one on which one can apply for it.
 *
 * Returns: that day, or @as_of where no offering says one
 */
GDate
brochure_test_age_find_day (BrochureDocument  *document,
                            BrochureCountedTo  counted_to,
                            const GDate       *as_of)
{
  GPtrArray *offerings = brochure_document_get_programme (document)->offerings;
  GDate day = *as_of;

  for (guint i = 0; counted_to != BROCHURE_COUNTED_TO_AS_OF && i < offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (offerings, i);
      gboolean is_start = counted_to == BROCHURE_COUNTED_TO_START;
      const BrochurePartialDate *date = is_start ? offering->start : offering->apply_until;

      if (date == NULL || date->year == 0 || !takes_place (offering) || brochure_partial_date_is_past (date, as_of))
        continue;

      if (is_start)
        brochure_day_set_first (&day, date);
      else
        brochure_day_set_last (&day, date);
      break;
    }

  return day;
}

/**
 * brochure_test_age_judge:
 * @reading: a test
 * @max_age_months: how old it may be
 * @day: the day on which that counts
 *
 * Returns: whether the test is recent enough, as far as it says when it was taken
 */
BrochureVerdict
brochure_test_age_judge (const BrochureTestReading *reading,
                         int                        max_age_months,
                         const GDate               *day)
{
  GDate end;

  if (!reading->has_date)
    return BROCHURE_VERDICT_MISSING_INFORMATION;

  end = reading->date;
  g_date_add_months (&end, (guint) max_age_months);

  return g_date_compare (&end, day) >= 0 ? BROCHURE_VERDICT_MEETS : BROCHURE_VERDICT_DOES_NOT_MEET;
}
