/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-evaluation.h"

G_BEGIN_DECLS

/* What a whole evaluation comes to, in words: for the verdict on screen, and for text to take along. */

char       *brochure_report_headline   (const BrochureEvaluation *evaluation);
char       *brochure_report_closure    (const BrochureEvaluation *evaluation);
char       *brochure_report_would_do   (const BrochureEvaluation *evaluation);
char       *brochure_report_caption    (const BrochureEvaluation *evaluation);

GPtrArray  *brochure_report_sort_rules (const BrochureEvaluation *evaluation);
const char *brochure_report_rule_word  (const BrochureRuleResult *result);
char       *brochure_report_answered   (const BrochureEvaluation *evaluation,
                                        const BrochureRuleResult *result);
char       *brochure_report_line       (const BrochureRuleResult *result);
char       *brochure_report_asked      (const BrochureEvaluation *evaluation,
                                        const BrochureRuleResult *result);
char       *brochure_report_source     (const BrochureEvaluation *evaluation,
                                        const BrochureRule       *rule);
char       *brochure_report_describe   (const BrochureEvaluation *evaluation,
                                        const BrochureTestResult *result);

G_END_DECLS
