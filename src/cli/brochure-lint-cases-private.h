/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "cli/brochure-lint-private.h"

G_BEGIN_DECLS

/* What the files of the cases share: brochure-lint-cases.c works them, brochure-lint-results.c holds what comes out
 * against what should. */

/* What the words of a brochure's cases can be. */
typedef struct
{
  BrochureLint *lint;
  const BrochureCase *worked;
  GPtrArray *rules;    /* ids, of every set */
  GPtrArray *sets;     /* ids */
  GHashTable *rule_ids;
  guint work;          /* how often a case holds a rule against one test */
} BrochureLintCases;

static inline const char * const *
_brochure_lint_get_words (GPtrArray *words)
{
  return (const char * const *) words->pdata;
}

static inline const char *
_brochure_lint_get_string (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
         ? json_node_get_string (node) : NULL;
}

BrochureProblem *_brochure_lint_unknown_rule (BrochureLintCases *self,
                                              const char        *place,
                                              const char        *id);
void             _brochure_lint_results      (BrochureLintCases *self,
                                              JsonObject        *result);

G_END_DECLS
