/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-evaluation.h"

G_BEGIN_DECLS

/* Words for results, in the language of the interface. What is about the programme comes from the content's
 * own templates, filled with values formatted for that language. */

char       *brochure_explain_rule          (const BrochureEvaluation *evaluation,
                                            const BrochureRuleResult *result);
char       *brochure_explain_test          (const BrochureEvaluation *evaluation,
                                            const BrochureRuleResult *rule,
                                            const BrochureTestResult *result);
char       *brochure_explain_change        (const BrochureEvaluation *evaluation,
                                            const BrochureRuleResult *rule,
                                            const BrochureTestResult *result);
char       *brochure_explain_advisory      (const BrochureEvaluation *evaluation,
                                            BrochureAdvisory          advisory);
char       *brochure_explain_score         (const BrochureScale      *scale,
                                            int                       score);
char       *brochure_explain_invalid       (const BrochureInvalid    *invalid);

const char *brochure_verdict_get_label     (BrochureVerdict           verdict);
const char *brochure_component_get_label   (const char               *component);

G_END_DECLS
