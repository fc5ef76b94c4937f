/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-test-reading.h"
#include "eligibility/brochure-test-result.h"

G_BEGIN_DECLS

/* Judging one language test: for the evaluation only. */

gboolean            brochure_language_rule_sees  (const BrochureRule        *rule,
                                                  const BrochureTestReading *reading);
BrochureTestResult *brochure_language_rule_judge (const BrochureRule        *rule,
                                                  const BrochureTestReading *reading,
                                                  const BrochureTestAnswer  *answer,
                                                  guint                      index,
                                                  const GDate               *day);

G_END_DECLS
