/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-section.h"

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
