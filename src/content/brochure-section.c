/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-section.h"

/**
 * brochure_section_find_block:
 * @self: a section
 * @id: id of a block
 *
 * Returns: (transfer none) (nullable): the block of that id
 */
const BrochureBlock *
brochure_section_find_block (const BrochureSection *self,
                             const char            *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->blocks_by_id, id);
}

/**
 * brochure_section_has_kind:
 * @self: a section
 * @kind: a kind of block
 *
 * Returns: whether one of its blocks is of that kind
 */
gboolean
brochure_section_has_kind (const BrochureSection *self,
                           BrochureBlockKind      kind)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const BrochureBlock *block = g_ptr_array_index (self->blocks, i);

      if (block->kind == kind)
        return TRUE;
    }

  return FALSE;
}
