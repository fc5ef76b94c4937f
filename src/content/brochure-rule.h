/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-accepted-test.h"
#include "content/brochure-choice.h"
#include "content/brochure-country-minimum.h"
#include "content/brochure-partial-date.h"
#include "content/brochure-scale.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureRuleType:
 * @BROCHURE_RULE_DEGREE_LEVEL: asks for a degree of some level
 * @BROCHURE_RULE_SUBJECT: asks for a field of study
 * @BROCHURE_RULE_CHOICE: asks a question of the programme's own
 * @BROCHURE_RULE_LANGUAGE_TEST: asks for a result in one of several language tests
 * @BROCHURE_RULE_TEST_AGE: asks that a test result be recent
 * @BROCHURE_RULE_NUMBER: asks for one figure: an average mark, credits, years of work
 * @BROCHURE_RULE_ANY_OF: asks that one of several rules be met
 * @BROCHURE_RULE_ALL_OF: asks that several rules be met
 * @BROCHURE_RULE_DOCUMENT: asks for a document; told, not judged
 * @BROCHURE_RULE_INFO: tells something; not judged
 * @BROCHURE_RULE_UNKNOWN: of a type this version does not know; left to the assessors
 */
typedef enum
{
  BROCHURE_RULE_DEGREE_LEVEL, /*< nick=degreeLevel >*/
  BROCHURE_RULE_SUBJECT,
  BROCHURE_RULE_CHOICE,
  BROCHURE_RULE_LANGUAGE_TEST, /*< nick=languageTest >*/
  BROCHURE_RULE_TEST_AGE, /*< nick=testAge >*/
  BROCHURE_RULE_NUMBER,
  BROCHURE_RULE_ANY_OF, /*< nick=anyOf >*/
  BROCHURE_RULE_ALL_OF, /*< nick=allOf >*/
  BROCHURE_RULE_DOCUMENT,
  BROCHURE_RULE_INFO,
  BROCHURE_RULE_UNKNOWN, /*< skip >*/
} BrochureRuleType;

/**
 * BrochureCountedTo:
 * @BROCHURE_COUNTED_TO_AS_OF: the day of the check
 * @BROCHURE_COUNTED_TO_START: when the next offering starts
 * @BROCHURE_COUNTED_TO_DEADLINE: when applications for the next offering close
 *
 * On which day a test must not be too old.
 */
typedef enum
{
  BROCHURE_COUNTED_TO_AS_OF, /*< nick=asOf >*/
  BROCHURE_COUNTED_TO_START,
  BROCHURE_COUNTED_TO_DEADLINE,
} BrochureCountedTo;

/**
 * BrochureRule:
 * @id: its name in results, for example `degree-level`
 * @type: what kind of rule it is
 * @title: (nullable): what it is about
 * @text: (nullable): the requirement as the source has it, in words
 * @meets: (nullable): degree levels that meet it (`degreeLevel`), or the answers that did (`subject`) before files
 *   listed their choices
 * @needs_assessment: (nullable): likewise those that are left to the assessors
 * @choices: (element-type BrochureChoice): answers there are, with what they lead to (`subject`, `choice`)
 * @work_counts: whether work experience can lead to an assessment where the answer alone would not meet the rule
 * @language: (nullable): the language that tests must be in; English where it is not said (`languageTest`)
 * @accepted_tests: (element-type BrochureAcceptedTest): tests that count (`languageTest`)
 * @max_age_months: how old a test may be, 0 where not set (`languageTest`, `testAge`)
 * @counted_to: on which day (`languageTest`, `testAge`)
 * @scale: (nullable): which figures there are; it has a range and a step only (`number`)
 * @lower_is_better: whether the lower of two figures is the better one (`number`)
 * @minimum: (nullable): the figure that is just enough, a decimal string (`number`)
 * @country_minima: (element-type BrochureCountryMinimum): others, by country (`number`)
 * @unit: (nullable): what is counted (`number`)
 * @rules: (element-type BrochureRule): the rules it joins (`anyOf`, `allOf`)
 * @explanations: (element-type utf8 BrochureText): templates with named placeholders by key
 * @decided_by: (nullable): who decides
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
  GPtrArray *choices;
  gboolean work_counts;
  char *language;
  GPtrArray *accepted_tests;
  int max_age_months;
  BrochureCountedTo counted_to;
  BrochureScale *scale;
  gboolean lower_is_better;
  char *minimum;
  GPtrArray *country_minima;
  BrochureText *unit;
  GPtrArray *rules;
  GHashTable *explanations;
  BrochureText *decided_by;
  char *source;
  GStrv refs;
  BrochurePartialDate valid_from;
  BrochurePartialDate valid_to;
} BrochureRule;

gboolean            brochure_rule_is_judged          (const BrochureRule *self);
const char * const *brochure_rule_list_degree_levels (void);
const char * const *brochure_rule_list_fields        (void);

G_END_DECLS
