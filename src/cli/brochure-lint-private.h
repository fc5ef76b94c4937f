/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "content/brochure-problem.h"

G_BEGIN_DECLS

/* What the files of the lint share: brochure-lint.c looks at what is shown and where, brochure-lint-words.c tells of
 * words and scores that do not exist, the others look at what they are named for: brochure-lint-rules.c at rules,
 * brochure-lint-accepted.c at the tests that these accept.
 * What they get to see may lack what is required. */
typedef struct
{
  BrochureDocument *document;
  const BrochureProgramme *programme;
  const GDate *today;
  GPtrArray *problems;
  GHashTable *doubted; /* facts that a discrepancy names */
  GHashTable *scales;  /* ids of all scales */
  GStrv groups;        /* ids of all groups of countries */
  GHashTable *broken;  /* pointers of all that has a mistake in it which keeps the brochure from being shown */
  guint n_suggested;
} BrochureLint;

/* What is said of scores and days that should follow on one another. */
/* Translators: “this” is a scale with its days, a grade or a row of a table of scores */
#define BROCHURE_LINT_GAP     N_("There is a gap before this")
/* Translators: “this” is a scale with its days, a grade or a row of a table of scores */
#define BROCHURE_LINT_OVERLAP N_("This overlaps another")

BrochureProblem *_brochure_lint_error        (BrochureLint         *lint,
                                              gconstpointer         part,
                                              const char           *member,
                                              const char           *message,
                                              const char           *expected,
                                              const char           *found);
BrochureProblem *_brochure_lint_warn         (BrochureLint         *lint,
                                              gconstpointer         part,
                                              const char           *member,
                                              const char           *message,
                                              const char           *expected,
                                              const char           *found);
void             _brochure_lint_suggest      (BrochureLint         *lint,
                                              BrochureProblem      *problem,
                                              const char           *word,
                                              const char * const   *known);
BrochureProblem *_brochure_lint_unknown      (BrochureLint         *lint,
                                              gconstpointer         part,
                                              const char           *member,
                                              const char           *word,
                                              const char * const   *known);
gboolean         _brochure_lint_is_broken    (BrochureLint         *lint,
                                              gconstpointer         part,
                                              const char           *member);
gboolean         _brochure_lint_has          (GHashTable           *facts,
                                              char * const         *refs);
void             _brochure_lint_words        (BrochureLint         *lint,
                                              gconstpointer         part,
                                              const char           *member,
                                              char * const         *words,
                                              const char * const   *known);
void             _brochure_lint_once         (BrochureLint         *lint,
                                              gconstpointer         part,
                                              const char           *member,
                                              char * const         *words);
void             _brochure_lint_country      (BrochureLint         *lint,
                                              gconstpointer         part,
                                              const char           *member,
                                              const char           *code);
BrochureProblem *_brochure_lint_place        (BrochureLint         *lint,
                                              gconstpointer         part,
                                              const char           *member,
                                              const char           *word);
void             _brochure_lint_score        (BrochureLint         *lint,
                                              gconstpointer         part,
                                              const char           *member,
                                              const char           *decimal,
                                              const BrochureScale  *scale,
                                              gboolean              is_component);
char            *_brochure_lint_join         (const char           *member,
                                              const char           *name);

void             _brochure_lint_accepted     (BrochureLint         *lint,
                                              const BrochureRule   *rule);
void             _brochure_lint_audiences    (BrochureLint         *lint);
void             _brochure_lint_cases        (BrochureLint         *lint);
void             _brochure_lint_dates        (BrochureLint         *lint);
void             _brochure_lint_explanations (BrochureLint         *lint);
void             _brochure_lint_rules        (BrochureLint         *lint);
void             _brochure_lint_scales       (BrochureLint         *lint);

G_END_DECLS
