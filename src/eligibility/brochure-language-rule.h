/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-evaluation.h"
#include "eligibility/brochure-test-reading.h"

G_BEGIN_DECLS

/* Judging one language test: for the evaluation only. */

void                brochure_language_rule_judge (const BrochureRule        *rule,
                                                  const BrochureTestReading *reading,
                                                  BrochureTestResult        *result);

BrochureTestResult *brochure_test_result_new     (const BrochureTestAnswer  *answer,
                                                  guint                      index);
void                brochure_test_result_free    (BrochureTestResult        *self);

G_END_DECLS
