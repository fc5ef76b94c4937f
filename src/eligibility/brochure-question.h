/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

G_BEGIN_DECLS

/**
 * BrochureQuestionKind:
 * @BROCHURE_QUESTION_COUNTRY: where the highest degree is from
 * @BROCHURE_QUESTION_NATIONALITY: which nationality
 * @BROCHURE_QUESTION_DEGREE_LEVEL: which level the highest degree is of
 * @BROCHURE_QUESTION_FIELD: which of some subjects it is in
 * @BROCHURE_QUESTION_WORK: whether there is work experience that counts
 * @BROCHURE_QUESTION_CHOICE: which of the choices of a rule
 * @BROCHURE_QUESTION_NUMBER: the figure of a rule
 * @BROCHURE_QUESTION_TESTS: which tests of languages
 * @BROCHURE_QUESTION_TEST_DATE: when these were taken
 */
typedef enum
{
  BROCHURE_QUESTION_COUNTRY,
  BROCHURE_QUESTION_NATIONALITY,
  BROCHURE_QUESTION_DEGREE_LEVEL,
  BROCHURE_QUESTION_FIELD,
  BROCHURE_QUESTION_WORK,
  BROCHURE_QUESTION_CHOICE,
  BROCHURE_QUESTION_NUMBER,
  BROCHURE_QUESTION_TESTS,
  BROCHURE_QUESTION_TEST_DATE,
} BrochureQuestionKind;

/**
 * BrochureQuestion:
 * @kind: what is asked
 * @rule: (nullable): the first rule that asks it; nothing where no single rule does
 * @choices: (nullable) (element-type BrochureChoice): of a field or a choice, every choice that some rule has, each
 *   id once
 * @places: (nullable): where in @choices each id is
 *
 * A question that the rules of a programme ask of applicants.
 */
typedef struct
{
  BrochureQuestionKind kind;
  const BrochureRule *rule;
  GPtrArray *choices;
  GHashTable *places;
} BrochureQuestion;

GPtrArray              *brochure_question_list        (BrochureDocument     *document);
gboolean                brochure_question_is_asked    (const BrochureRule   *rule,
                                                       BrochureQuestionKind  kind);
const BrochureQuestion *brochure_question_find        (const GPtrArray      *questions,
                                                       BrochureQuestionKind  kind);
const BrochureChoice   *brochure_question_find_choice (const GPtrArray      *choices,
                                                       const char           *id);

G_END_DECLS
