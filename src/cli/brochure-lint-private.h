/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "content/brochure-problem.h"

G_BEGIN_DECLS

/* What the files of the lint share: brochure-lint.c looks at texts, dates and
 * what leads nowhere, brochure-lint-rules.c at tests and rules. */
typedef struct
{
  BrochureDocument *document;
  const BrochureProgramme *programme;
  const GDate *today;
  GPtrArray *problems;
  GHashTable *texts;
} BrochureLint;

void _brochure_lint_add   (BrochureLint  *lint,
                           gboolean       is_error,
                           gconstpointer  part,
                           const char    *member,
                           const char    *message,
                           const char    *expected,
                           const char    *found);
void _brochure_lint_rules (BrochureLint  *lint);

G_END_DECLS
