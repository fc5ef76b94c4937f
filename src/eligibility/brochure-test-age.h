/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "content/brochure-verdict.h"
#include "eligibility/brochure-test-reading.h"

G_BEGIN_DECLS

/* How old tests may be: for the evaluation only. */

GDate           brochure_test_age_find_day (BrochureDocument          *document,
                                            BrochureCountedTo          counted_to,
                                            const GDate               *as_of);
BrochureVerdict brochure_test_age_judge    (const BrochureTestReading *reading,
                                            int                        max_age_months,
                                            const GDate               *day);

G_END_DECLS
