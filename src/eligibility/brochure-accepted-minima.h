/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-accepted-test.h"
#include "content/brochure-language-test.h"

G_BEGIN_DECLS

/**
 * BrochureAcceptedMinima:
 * @scale: the scale they are on
 * @overall: lowest overall score, that of the lowest grade included, or %BROCHURE_SCORE_NONE
 * @component: lowest score of each component that counts and has no other minimum, likewise
 * @components: (array): lowest score of each component in the order of @scale, likewise
 * @is_counted: (array): whether that component counts
 *
 * What a rule asks of a test, in whole steps.
 */
typedef struct
{
  const BrochureScale *scale;
  int overall;
  int component;
  int components[BROCHURE_MAX_COMPONENTS];
  gboolean is_counted[BROCHURE_MAX_COMPONENTS];
} BrochureAcceptedMinima;

gboolean brochure_accepted_minima_init           (BrochureAcceptedMinima       *self,
                                                  const BrochureAcceptedTest   *accepted,
                                                  const BrochureLanguageTest   *test,
                                                  const BrochureScale          *scale);
gboolean brochure_accepted_minima_has_components (const BrochureAcceptedMinima *self);

G_END_DECLS
