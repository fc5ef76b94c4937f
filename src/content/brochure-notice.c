/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-notice.h"

/**
 * brochure_notice_is_expired:
 * @self: a notice
 * @today: the day to judge from
 *
 * Returns: whether the last day it was meant for is over
 */
gboolean
brochure_notice_is_expired (const BrochureNotice *self,
                            const GDate          *today)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return brochure_partial_date_is_past (&self->valid_until, today);
}
