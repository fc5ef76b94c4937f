/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

G_BEGIN_DECLS

/* Words that several widgets need for what the data says in codes. */

const char *brochure_wording_fact_status  (BrochureFactStatus         status);
const char *brochure_wording_per          (const char                *per);
const char *brochure_wording_component    (const char                *component);
const char *brochure_wording_rule         (BrochureRuleType           type);
const char *brochure_wording_organisation (const char                *type);
char       *brochure_wording_date_note    (const BrochurePartialDate *date,
                                           const GDate               *today);
char       *brochure_wording_value_note   (const BrochureValue       *value,
                                           const GDate               *today);
char       *brochure_wording_source       (BrochureDocument          *document,
                                           const char                *source_id);
char       *brochure_wording_fact         (BrochureDocument          *document,
                                           const BrochureFact        *fact);
char       *brochure_wording_fact_number  (const BrochureFact        *fact);

G_END_DECLS
