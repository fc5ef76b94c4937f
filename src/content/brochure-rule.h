/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-accepted-test.h"
#include "content/brochure-partial-date.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureRuleType:
 * @BROCHURE_RULE_DEGREE_LEVEL: asks for a degree of some level
 * @BROCHURE_RULE_SUBJECT: asks for a field of study
 * @BROCHURE_RULE_LANGUAGE_TEST: asks for a result in one of several language tests
 * @BROCHURE_RULE_TEST_AGE: asks that a test result be recent
 * @BROCHURE_RULE_DOCUMENT: asks for a document; told, not judged
 * @BROCHURE_RULE_INFO: tells something; not judged
 * @BROCHURE_RULE_UNKNOWN: of a type this version does not know; left to the assessors
 */
typedef enum
{
  BROCHURE_RULE_DEGREE_LEVEL, /*< nick=degreeLevel >*/
  BROCHURE_RULE_SUBJECT,
  BROCHURE_RULE_LANGUAGE_TEST, /*< nick=languageTest >*/
  BROCHURE_RULE_TEST_AGE, /*< nick=testAge >*/
  BROCHURE_RULE_DOCUMENT,
  BROCHURE_RULE_INFO,
  BROCHURE_RULE_UNKNOWN, /*< skip >*/
} BrochureRuleType;

/**
 * BrochureRule:
 * @id: its name in results, for example `degree-level`
 * @type: what kind of rule it is
 * @title: (nullable): what it is about
 * @text: (nullable): the requirement as the source has it, in words
 * @meets: answers that meet it (`degreeLevel`, `subject`)
 * @needs_assessment: answers that are left to the assessors (`degreeLevel`, `subject`)
 * @work_counts: whether work experience can lead to an assessment where the answer alone would not meet the rule
 * @related_fields: (element-type BrochureText): fields of study that count as related, possibly none
 * @accepted_tests: (element-type BrochureAcceptedTest): tests that count (`languageTest`)
 * @max_age_months: how old a test may be, 0 where not set (`testAge`)
 * @explanations: (element-type utf8 BrochureText): templates with named placeholders by key
 * @source: (nullable): id of a [struct@Source]
 * @refs: ids of the facts it states
 * @valid_from: from when it holds; year 0 where not said
 * @valid_to: until when it holds; year 0 where not said
 */
typedef struct
{
  char *id;
  BrochureRuleType type;
  BrochureText *title;
  BrochureText *text;
  GStrv meets;
  GStrv needs_assessment;
  gboolean work_counts;
  GPtrArray *related_fields;
  GPtrArray *accepted_tests;
  int max_age_months;
  GHashTable *explanations;
  char *source;
  GStrv refs;
  BrochurePartialDate valid_from;
  BrochurePartialDate valid_to;
} BrochureRule;

G_END_DECLS
