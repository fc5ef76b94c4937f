/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "eligibility/brochure-test-answer.h"

G_BEGIN_DECLS

/**
 * BrochureAnswers:
 * @id: (nullable): the answers' id, echoed in the result
 * @as_of: the day to judge from, `YYYY-MM-DD`, where it is not that of the check
 * @country: where the applicant studied, ISO 3166-1 alpha-2 or `XK`
 * @nationality: the applicant's nationality, likewise
 * @degree_level: `none`, `in-progress`, `bachelor`, `master` or `equivalent`
 * @field: id of a choice of the programme's subject rules
 * @work: `none` or `relevant`
 * @tests: (element-type BrochureTestAnswer): language tests
 * @tests_kind: %BROCHURE_INPUT_OTHER where `tests` was not a JSON array
 * @choices: (element-type BrochureNamedInput): id of a choice by the id of the rule that offers it
 * @choices_kind: %BROCHURE_INPUT_OTHER where `choices` was not a JSON object
 * @numbers: (element-type BrochureNamedInput): figures by the id of the rule that asks for them
 * @numbers_kind: %BROCHURE_INPUT_OTHER where `numbers` was not a JSON object
 *
 * What an applicant tells about themselves. Every part may be empty. Nothing changes any more once
 * they are held against a brochure.
 */
typedef struct
{
  JsonNode *id;
  BrochureInput as_of;
  BrochureInput country;
  BrochureInput nationality;
  BrochureInput degree_level;
  BrochureInput field;
  BrochureInput work;
  GPtrArray *tests;
  BrochureInputKind tests_kind;
  GPtrArray *choices;
  BrochureInputKind choices_kind;
  GPtrArray *numbers;
  BrochureInputKind numbers_kind;
} BrochureAnswers;

BrochureAnswers *brochure_answers_new      (void);
BrochureAnswers *brochure_answers_ref      (BrochureAnswers       *self);
void             brochure_answers_unref    (BrochureAnswers       *self);

gboolean         brochure_answers_is_empty (const BrochureAnswers *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureAnswers, brochure_answers_unref)

G_END_DECLS
