/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "eligibility/brochure-score.h"

G_BEGIN_DECLS

/* What a form must know to ask for the result of a test. */

gboolean             brochure_test_form_asks_for_date    (BrochureDocument           *document,
                                                          const BrochureLanguageTest *test);
const BrochureScale *brochure_test_form_choose_scale     (const BrochureLanguageTest *test,
                                                          const BrochureTestAnswer   *answer);
void                 brochure_test_form_settle_scale     (const BrochureLanguageTest *test,
                                                          BrochureTestAnswer         *answer);

G_END_DECLS
