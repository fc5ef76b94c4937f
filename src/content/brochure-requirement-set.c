/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-requirement-set.h"

/**
 * brochure_requirement_set_find_rule:
 * @self: a requirement set
 * @id: id of a rule
 *
 * Returns: (transfer none) (nullable): the rule of that id
 */
const BrochureRule *
brochure_requirement_set_find_rule (const BrochureRequirementSet *self,
                                    const char                   *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->rules_by_id, id);
}
