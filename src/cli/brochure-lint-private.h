/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "content/brochure-problem.h"

G_BEGIN_DECLS

/* What the files of the lint share: brochure-lint.c looks at what is shown and
 * where, brochure-lint-dates.c at days, brochure-lint-explanations.c at the words for results.
 * What they get to see may lack what is required. */
typedef struct
{
  BrochureDocument *document;
  const BrochureProgramme *programme;
  const GDate *today;
  GPtrArray *problems;
  GHashTable *doubted; /* facts that a discrepancy names */
  guint n_suggested;
} BrochureLint;

BrochureProblem *_brochure_lint_add   (BrochureLint   *lint,
                                       gboolean        is_error,
                                       gconstpointer   part,
                                       const char     *member,
                                       const char     *message,
                                       const char     *expected,
                                       const char     *found);
gboolean         _brochure_lint_has   (GHashTable     *facts,
                                       char * const   *refs);
void             _brochure_lint_dates (BrochureLint   *lint);
void             _brochure_lint_explanations
                                      (BrochureLint   *lint);

G_END_DECLS
