/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "eligibility/brochure-test-answer.h"

G_BEGIN_DECLS

/* Words for what an applicant answers. */

const char *brochure_wording_answers_degree (const char               *level);
const char *brochure_wording_answers_work   (const char               *experience);
char       *brochure_wording_answers_test   (const BrochureTestAnswer *answer);

G_END_DECLS
