/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "eligibility/brochure-check.h"

G_BEGIN_DECLS

/* What several tests of the eligibility rules need. */

BrochureDocument         *fixture_load           (const char               *name);
BrochureDocument         *fixture_load_bundled   (void);
BrochureDocument         *fixture_load_other     (void);
BrochureDocument         *fixture_load_path      (const char               *path);

GDate                     fixture_get_today      (void);

BrochureAnswers          *fixture_read_answers   (const char               *json);
char                     *fixture_evaluate       (BrochureDocument         *document,
                                                  const char               *json);
char                     *fixture_summarize      (const BrochureEvaluation *evaluation);
BrochureCheck            *fixture_check          (BrochureDocument         *document,
                                                  const char               *json);
char                     *fixture_write_result   (BrochureCheck            *check);
char                      fixture_verdict_letter (BrochureVerdict           verdict);

G_END_DECLS
