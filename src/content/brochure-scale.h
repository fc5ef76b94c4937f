/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-limits.h"
#include "content/brochure-partial-date.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

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
  BROCHURE_AGGREGATE_MEAN_HALF, /*< nick=meanHalf >*/
  BROCHURE_AGGREGATE_MEAN_INT, /*< nick=meanInt >*/
} BrochureAggregate;

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

G_END_DECLS
