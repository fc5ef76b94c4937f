/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-evaluation.h"

G_BEGIN_DECLS

/* Words for results, in the language of the interface: the program's own sentences, or those of a content file where
 * it has something of its own to say, filled with values formatted for that language. */

char       *brochure_explanation_rule          (const BrochureEvaluation *evaluation,
                                                const BrochureRuleResult *result);
char       *brochure_explanation_test          (const BrochureEvaluation *evaluation,
                                                const BrochureRuleResult *rule,
                                                const BrochureTestResult *result);
char       *brochure_explanation_change        (const BrochureEvaluation *evaluation,
                                                const BrochureRuleResult *rule,
                                                const BrochureTestResult *result);
char       *brochure_explanation_enough        (const BrochureEvaluation *evaluation,
                                                const BrochureRuleResult *result);
char       *brochure_explanation_brief         (const BrochureEvaluation *evaluation,
                                                const BrochureRuleResult *result);
char       *brochure_explanation_brief_test    (const BrochureEvaluation *evaluation,
                                                const BrochureRuleResult *rule,
                                                const BrochureTestResult *result);
const char *brochure_explanation_decider       (const BrochureEvaluation *evaluation,
                                                const BrochureRuleResult *result);
char       *brochure_explanation_country       (const BrochureEvaluation *evaluation);
char       *brochure_explanation_country_first (const BrochureEvaluation *evaluation,
                                                const BrochureRuleResult *result);
char       *brochure_explanation_advisory      (const BrochureEvaluation *evaluation,
                                                BrochureAdvisory          advisory);
char       *brochure_explanation_invalid       (const BrochureInvalid    *invalid);

G_END_DECLS
