/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include "telling/brochure-wording.h"

static void
tell_organisation (BrochureTeller             *self,
                   const BrochureOrganisation *organisation,
                   int                         depth)
{
  BrochurePiece *row = _brochure_teller_add (self, BROCHURE_PIECE_ENTRY, organisation->id);

  row->level = depth;
  row->label = brochure_text_ref (organisation->name);
  row->text = _brochure_teller_say (g_strdup (brochure_wording_organisation (organisation->organisation_type)));
  row->note = _brochure_teller_quote (organisation->note);
  row->facts = g_strdupv (organisation->refs);
}

/* Each is told once, below its parent; @left has those that are still to be told. */
static void
tell_with_children (BrochureTeller             *self,
                    GPtrArray                  *left,
                    const BrochureOrganisation *organisation,
                    int                         depth)
{
  GPtrArray *organisations = brochure_document_get_organisations (self->document);

  if (!g_ptr_array_remove (left, (gpointer) organisation))
    return;

  tell_organisation (self, organisation, depth);

  for (guint i = 0; i < organisations->len; i++)
    {
      const BrochureOrganisation *child = g_ptr_array_index (organisations, i);

      if (g_strcmp0 (child->parent, organisation->id) == 0)
        tell_with_children (self, left, child, depth + 1);
    }
}

void
_brochure_teller_tell_organisations (BrochureTeller *self)
{
  GPtrArray *organisations = brochure_document_get_organisations (self->document);
  g_autoptr(GPtrArray) left = g_ptr_array_copy (organisations, NULL, NULL);

  g_ptr_array_set_free_func (left, NULL);

  for (guint i = 0; i < organisations->len; i++)
    {
      const BrochureOrganisation *organisation = g_ptr_array_index (organisations, i);

      if (organisation->parent == NULL)
        tell_with_children (self, left, organisation, 0);
    }

  /* Those whose parents go round in a circle have no first one. */
  while (left->len > 0)
    tell_with_children (self, left, g_ptr_array_index (left, 0), 0);
}
