/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-partial-date.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/* No scale has more components than this; a content file with more is refused. */
#define BROCHURE_MAX_COMPONENTS 16

/**
 * BrochureAggregate:
 * @BROCHURE_AGGREGATE_NONE: the overall score cannot be computed from the components
 * @BROCHURE_AGGREGATE_SUM: the sum of the components
 * @BROCHURE_AGGREGATE_MEAN_HALF: their mean to the nearest half, quarters upwards
 * @BROCHURE_AGGREGATE_MEAN_INT: their mean to the nearest whole number, halves upwards
 */
typedef enum
{
  BROCHURE_AGGREGATE_NONE,
  BROCHURE_AGGREGATE_SUM,
  BROCHURE_AGGREGATE_MEAN_HALF,
  BROCHURE_AGGREGATE_MEAN_INT,
} BrochureAggregate;

/**
 * BrochureGrade:
 * @grade: the letter, or what the certificate calls the level (`B2`)
 * @label: (nullable): a longer form, for example “Level B2”
 * @minimum: lowest score, in steps of the scale
 * @maximum: highest score, in steps of the scale
 * @is_answer: whether it is one that a person can give as an answer (A, B, C)
 */
typedef struct
{
  char *grade;
  BrochureText *label;
  int minimum;
  int maximum;
  gboolean is_answer;
} BrochureGrade;

/**
 * BrochureScale:
 * @id: for example `toefl-120`
 * @name: (nullable): what a reader calls it
 * @answer: (nullable): the value of `scale` in answers that chooses it, for example `0-120`
 * @step: the step in hundredths of a point: 50 is half a point, 100 a whole one
 * @minimum: lowest overall score, in steps
 * @maximum: highest overall score, in steps
 * @component_minimum: lowest component score, in steps
 * @component_maximum: highest component score, in steps
 * @reported_from: lowest score that a certificate shows, in steps
 * @components: names of the components, at most %BROCHURE_MAX_COMPONENTS
 * @aggregate: how the overall score follows from the components
 * @grades: (element-type BrochureGrade): grade bands, possibly none
 * @taken_from: first day of tests on this scale; year 0 where not said
 * @taken_until: last day of tests on this scale; year 0 where not said
 *
 * All scores are whole numbers of steps: there is no floating point in rules.
 */
typedef struct
{
  char *id;
  BrochureText *name;
  char *answer;
  int step;
  int minimum;
  int maximum;
  int component_minimum;
  int component_maximum;
  int reported_from;
  GStrv components;
  BrochureAggregate aggregate;
  GPtrArray *grades;
  BrochurePartialDate taken_from;
  BrochurePartialDate taken_until;
} BrochureScale;

/**
 * BrochureConcordanceRow:
 * @score: a score on the newer scale, in its steps
 * @component: (nullable): the component it is for, or nothing for the overall score
 * @minimum: lowest corresponding score on the older scale, in its steps
 * @maximum: highest corresponding score on the older scale, in its steps
 */
typedef struct
{
  int score;
  char *component;
  int minimum;
  int maximum;
} BrochureConcordanceRow;

/**
 * BrochureConcordance:
 * @from: id of the scale that is looked up
 * @to: id of the scale that minima are on
 * @rows: (element-type BrochureConcordanceRow): which scores correspond
 * @source: (nullable): id of a [struct@Source]
 */
typedef struct
{
  char *from;
  char *to;
  GPtrArray *rows;
  char *source;
} BrochureConcordance;

/**
 * BrochureLanguageTest:
 * @id: its name in answers, for example `ielts`
 * @name: what it is called
 * @aliases: other names
 * @modules: modules a candidate can choose, the first one assumed; possibly none
 * @scales: (element-type BrochureScale): the scales it is or was scored on
 * @concordances: (element-type BrochureConcordance): how its scales compare
 */
typedef struct
{
  char *id;
  BrochureText *name;
  GStrv aliases;
  GStrv modules;
  GPtrArray *scales;
  GPtrArray *concordances;
} BrochureLanguageTest;

void brochure_grade_free           (BrochureGrade          *self);
void brochure_scale_free           (BrochureScale          *self);
void brochure_concordance_row_free (BrochureConcordanceRow *self);
void brochure_concordance_free     (BrochureConcordance    *self);
void brochure_language_test_free   (BrochureLanguageTest   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureGrade, brochure_grade_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureScale, brochure_scale_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureConcordanceRow, brochure_concordance_row_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureConcordance, brochure_concordance_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureLanguageTest, brochure_language_test_free)

G_END_DECLS
