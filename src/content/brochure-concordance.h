/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

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

G_END_DECLS
