/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"

G_BEGIN_DECLS

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

G_END_DECLS
