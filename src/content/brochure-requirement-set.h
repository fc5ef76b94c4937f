/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

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
  BROCHURE_RULE_DEGREE_LEVEL,
  BROCHURE_RULE_SUBJECT,
  BROCHURE_RULE_LANGUAGE_TEST,
  BROCHURE_RULE_TEST_AGE,
  BROCHURE_RULE_DOCUMENT,
  BROCHURE_RULE_INFO,
  BROCHURE_RULE_UNKNOWN,
} BrochureRuleType;

/**
 * BrochureAcceptedTest:
 * @test: id of a [struct@LanguageTest]
 * @scale: (nullable): id of the scale the minima are on; none where only a grade counts
 * @minimum: (nullable): lowest overall score, a decimal string
 * @component_minimum: (nullable): lowest score of each counted component, a decimal string
 * @components_counted: the components that @component_minimum holds for
 * @minimum_grade: (nullable): lowest grade
 * @assess_modules: modules that are left to the assessors even at or above the minimum
 * @advisories: ids of advisories that go with this test: `ielts-may-differ` with every result in it,
 *   `cambridge-components` where its component rule is applied
 * @note: (nullable): what a reader should know about it
 * @refs: ids of the facts it states
 */
typedef struct
{
  char *test;
  char *scale;
  char *minimum;
  char *component_minimum;
  GStrv components_counted;
  char *minimum_grade;
  GStrv assess_modules;
  GStrv advisories;
  BrochureText *note;
  GStrv refs;
} BrochureAcceptedTest;

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

/**
 * BrochureRequirementSet:
 * @id: its name in results, for example `united-states`
 * @title: whom it is for, in words
 * @countries: ISO 3166-1 alpha-2 codes it is for
 * @except: ISO 3166-1 alpha-2 codes it is not for although it is the default
 * @is_default: whether it is for every country that no other set names
 * @rules: (element-type BrochureRule): what it asks
 * @exemptions: (element-type BrochureText): who is exempt, possibly nobody
 * @notes: (element-type BrochureText): what a reader should know about it
 * @source: (nullable): id of a [struct@Source]
 * @refs: ids of the facts it states
 */
typedef struct
{
  char *id;
  BrochureText *title;
  GStrv countries;
  GStrv except;
  gboolean is_default;
  GPtrArray *rules;
  GPtrArray *exemptions;
  GPtrArray *notes;
  char *source;
  GStrv refs;
} BrochureRequirementSet;

void brochure_accepted_test_free   (BrochureAcceptedTest   *self);
void brochure_rule_free            (BrochureRule           *self);
void brochure_requirement_set_free (BrochureRequirementSet *self);

const BrochureRule *brochure_requirement_set_find_rule (const BrochureRequirementSet *self,
                                                        const char                   *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureAcceptedTest, brochure_accepted_test_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureRule, brochure_rule_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureRequirementSet, brochure_requirement_set_free)

G_END_DECLS
