/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-named-input.h"

G_BEGIN_DECLS

/**
 * BrochureTestAnswer:
 * @kind: %BROCHURE_INPUT_TEXT normally; %BROCHURE_INPUT_OTHER where the entry was not a JSON object
 * @test: which test: the id of a [struct@LanguageTest], `other`, `exempt` or `none-yet`
 * @language: which language it is about, where @test does not say so
 * @module: which module of it, for example `academic`
 * @scale: which scale it was reported on, for example `0-120`
 * @overall: overall score
 * @grade: grade on the certificate
 * @date: when it was taken, `YYYY-MM-DD`
 * @components: (element-type BrochureNamedInput): component scores
 * @components_kind: %BROCHURE_INPUT_OTHER where `components` was not a JSON object
 *
 * One language test, exemption or announcement of one.
 */
typedef struct
{
  BrochureInputKind kind;
  BrochureInput test;
  BrochureInput language;
  BrochureInput module;
  BrochureInput scale;
  BrochureInput overall;
  BrochureInput grade;
  BrochureInput date;
  GPtrArray *components;
  BrochureInputKind components_kind;
} BrochureTestAnswer;

BrochureTestAnswer  *brochure_test_answer_new           (const char               *test);
BrochureTestAnswer  *brochure_test_answer_copy          (const BrochureTestAnswer *self);
void                 brochure_test_answer_free          (BrochureTestAnswer       *self);

BrochureInput       *brochure_test_answer_add_component (BrochureTestAnswer       *self,
                                                         const char               *name);
const BrochureInput *brochure_test_answer_get_component (const BrochureTestAnswer *self,
                                                         const char               *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureTestAnswer, brochure_test_answer_free)

G_END_DECLS
