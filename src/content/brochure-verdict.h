/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureVerdict:
 * @BROCHURE_VERDICT_NONE: no verdict: an answer it needs is not valid, or there is nothing to judge
 * @BROCHURE_VERDICT_MEETS: the requirement as listed is met
 * @BROCHURE_VERDICT_DOES_NOT_MEET: it is not met
 * @BROCHURE_VERDICT_NEEDS_ASSESSMENT: people must judge it
 * @BROCHURE_VERDICT_MISSING_INFORMATION: the answers do not say enough yet
 * @BROCHURE_VERDICT_NOT_APPLICABLE: the requirement does not apply
 */
typedef enum
{
  BROCHURE_VERDICT_NONE,
  BROCHURE_VERDICT_MEETS,
  BROCHURE_VERDICT_DOES_NOT_MEET,
  BROCHURE_VERDICT_NEEDS_ASSESSMENT,
  BROCHURE_VERDICT_MISSING_INFORMATION,
  BROCHURE_VERDICT_NOT_APPLICABLE,
} BrochureVerdict;

G_END_DECLS
