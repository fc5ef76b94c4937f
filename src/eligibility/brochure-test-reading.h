/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "eligibility/brochure-invalid.h"

G_BEGIN_DECLS

/* Validation: for the evaluation only. */

/**
 * BrochureTestKind:
 *
 * What an entry of the answers is about.
 */
typedef enum
{
  BROCHURE_TEST_KIND_MISSING,
  BROCHURE_TEST_KIND_KNOWN,
  BROCHURE_TEST_KIND_OTHER,
  BROCHURE_TEST_KIND_EXEMPT,
  BROCHURE_TEST_KIND_NONE_YET,
} BrochureTestKind;

/**
 * BrochureTestReading:
 * @kind: what the entry is about
 * @is_valid: whether it can be judged
 * @language: (nullable): the language it is about, where that is said
 * @test: the test, where it is a known one
 * @scale: its scale
 * @lacks_scale: whether the answers do not say which scale that is; its scores are not read then
 * @overall: overall score, given or computed, in steps, or %BROCHURE_SCORE_NONE
 * @is_computed: whether it was computed from the components
 * @components: (array length=n_components): component scores in the order of the scale
 * @n_components: how many components the scale has
 * @grade: (nullable): the grade that was given
 * @module: (nullable): the module, the first one where none was given
 * @has_date: whether @date was given
 * @date: when it was taken
 *
 * A test of the answers, checked and in whole steps.
 */
typedef struct
{
  BrochureTestKind kind;
  gboolean is_valid;
  const char *language;
  const BrochureLanguageTest *test;
  const BrochureScale *scale;
  gboolean lacks_scale;
  int overall;
  gboolean is_computed;
  int components[BROCHURE_MAX_COMPONENTS];
  guint n_components;
  const BrochureGrade *grade;
  const char *module;
  gboolean has_date;
  GDate date;
} BrochureTestReading;

void brochure_test_reading_init (BrochureTestReading      *self,
                                 BrochureDocument         *document,
                                 const BrochureTestAnswer *answer,
                                 guint                     index,
                                 const GDate              *as_of,
                                 GPtrArray                *invalid);

G_END_DECLS
