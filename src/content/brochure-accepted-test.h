/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureUncounted:
 * @BROCHURE_UNCOUNTED_IGNORE: a component that does not count is not looked at
 * @BROCHURE_UNCOUNTED_ASSESS: below the minimum of the others it is left to the assessors
 */
typedef enum
{
  BROCHURE_UNCOUNTED_IGNORE,
  BROCHURE_UNCOUNTED_ASSESS,
} BrochureUncounted;

/**
 * BrochureAcceptedTest:
 * @test: id of a [struct@LanguageTest]
 * @scale: (nullable): id of the scale the minima are on; none where only a grade counts
 * @minimum: (nullable): lowest overall score, a decimal string
 * @component_minimum: (nullable): lowest score of each counted component, a decimal string
 * @components_counted: the components that @component_minimum holds for, or none where it holds for all
 * @component_minima: (element-type utf8 utf8): other minima, by component
 * @uncounted: what becomes of the others
 * @minimum_grade: (nullable): lowest grade
 * @assess_modules: modules that are left to the assessors even at or above the minimum
 * @max_age_months: how old a result may be, 0 where that is not said here
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
  GHashTable *component_minima;
  BrochureUncounted uncounted;
  char *minimum_grade;
  GStrv assess_modules;
  int max_age_months;
  GStrv advisories;
  BrochureText *note;
  GStrv refs;
} BrochureAcceptedTest;

static inline gboolean
brochure_accepted_test_has_component_minimum (const BrochureAcceptedTest *self)
{
  return self->component_minimum != NULL || g_hash_table_size (self->component_minima) > 0;
}

G_END_DECLS
