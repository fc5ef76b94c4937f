/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-rule.h"

/**
 * brochure_rule_is_judged:
 * @self: a rule
 *
 * Returns: whether answers are held against it; other rules are only told
 */
gboolean
brochure_rule_is_judged (const BrochureRule *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->type != BROCHURE_RULE_DOCUMENT && self->type != BROCHURE_RULE_INFO;
}

/**
 * brochure_rule_list_degree_levels:
 *
 * Returns: (transfer none) (array zero-terminated=1): what can be answered about a degree, in any programme
 */
const char * const *
brochure_rule_list_degree_levels (void)
{
  static const char * const levels[] = { "none", "in-progress", "bachelor", "master", "equivalent", NULL };

  return levels;
}

/**
 * brochure_rule_list_fields:
 *
 * Returns: (transfer none) (array zero-terminated=1): the fields of study of a rule that does not list its choices
 */
const char * const *
brochure_rule_list_fields (void)
{
  static const char * const fields[] = { "cs", "related-listed", "related-self", "other", NULL };

  return fields;
}
