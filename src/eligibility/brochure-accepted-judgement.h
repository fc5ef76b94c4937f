/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-test-reading.h"
#include "eligibility/brochure-test-result.h"

G_BEGIN_DECLS

/* Judging a language test by one of the entries that a rule accepts: for the evaluation only. */

void brochure_accepted_judgement_make (const BrochureRule         *rule,
                                       const BrochureAcceptedTest *accepted,
                                       const BrochureTestReading  *reading,
                                       const GDate                *day,
                                       BrochureTestResult         *result);

G_END_DECLS
