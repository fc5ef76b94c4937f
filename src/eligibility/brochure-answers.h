/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "eligibility/brochure-test-answer.h"

G_BEGIN_DECLS

/**
 * BrochureAnswers:
 * @id: (nullable): the answers' id, echoed in the result
 * @country: where the applicant studied, ISO 3166-1 alpha-2
 * @degree_level: `none`, `in-progress`, `bachelor`, `master` or `equivalent`
 * @field: `cs`, `related-listed`, `related-self` or `other`
 * @work: `none` or `relevant`
 * @tests: (element-type BrochureTestAnswer): language tests
 * @tests_kind: %BROCHURE_INPUT_OTHER where `tests` was not a JSON array
 *
 * What an applicant tells about themselves. Every part may be empty. Nothing changes any more once
 * they are held against a brochure.
 */
typedef struct
{
  JsonNode *id;
  BrochureInput country;
  BrochureInput degree_level;
  BrochureInput field;
  BrochureInput work;
  GPtrArray *tests;
  BrochureInputKind tests_kind;
} BrochureAnswers;

BrochureAnswers *brochure_answers_new      (void);
BrochureAnswers *brochure_answers_ref      (BrochureAnswers       *self);
void             brochure_answers_unref    (BrochureAnswers       *self);

gboolean         brochure_answers_is_empty (const BrochureAnswers *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureAnswers, brochure_answers_unref)

G_END_DECLS
