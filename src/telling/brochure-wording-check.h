/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "eligibility/brochure-rule-result.h"

G_BEGIN_DECLS

/* Words for what the eligibility check has in codes and numbers. */

const char *brochure_wording_check_verdict      (BrochureVerdict           verdict);
const char *brochure_wording_check_country      (BrochureDocument         *document);
char       *brochure_wording_check_test         (BrochureDocument         *document,
                                                 const char               *test);
char       *brochure_wording_check_values       (const BrochureScale      *scale,
                                                 int                       minimum,
                                                 int                       maximum);
char       *brochure_wording_check_scale_bounds (const BrochureScale      *scale);
char       *brochure_wording_check_scale_dates  (const BrochureScale      *scale);
char       *brochure_wording_check_parts        (const char               *score,
                                                 const char               *parts);
char       *brochure_wording_check_unbroken     (const char               *test);
char       *brochure_wording_check_scored       (const char               *test,
                                                 const char               *score);
char       *brochure_wording_check_graded       (const char               *test,
                                                 const char               *grade);
const char *brochure_wording_check_module       (const char               *module);
char       *brochure_wording_check_score        (const BrochureScale      *scale,
                                                 int                       score);
char       *brochure_wording_check_figure       (const BrochureRule       *rule,
                                                 int                       figure);
const char *brochure_wording_check_component    (const char               *component);
char       *brochure_wording_check_enough       (BrochureDocument         *document,
                                                 const BrochureRuleResult *result);

G_END_DECLS
