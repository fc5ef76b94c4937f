/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"

void
_brochure_teller_tell_facts (BrochureTeller      *self,
                             const BrochureBlock *block)
{
  for (gsize i = 0; block->refs != NULL && block->refs[i] != NULL; i++)
    {
      const BrochureFact *fact = brochure_programme_find_fact (self->programme, block->refs[i]);

      if (fact != NULL)
        _brochure_teller_add_fact (self, fact);
    }
}

/* What follows from the value is more urgent than what the editor adds. */
static BrochureText *
dup_card_note (BrochureTeller     *self,
               const BrochureFact *fact)
{
  char *note = brochure_wording_value_note (fact->value, &self->today);

  if (note == NULL)
    note = g_strdup (brochure_wording_per (fact->value->per));

  return note != NULL ? _brochure_teller_say (note) : _brochure_teller_quote (fact->note);
}

void
_brochure_teller_tell_cards (BrochureTeller      *self,
                             const BrochureBlock *block)
{
  guint first = self->pieces->len;

  _brochure_teller_tell_facts (self, block);

  for (guint i = first; i < self->pieces->len; i++)
    {
      BrochurePiece *piece = g_ptr_array_index (self->pieces, i);
      const BrochureFact *fact = brochure_programme_find_fact (self->programme, piece->id);
      const BrochureSection *section = brochure_programme_find_section_of_fact (self->programme, piece->id);

      piece->kind = BROCHURE_PIECE_CARD;
      g_clear_pointer (&piece->note, brochure_text_unref);
      piece->note = dup_card_note (self, fact);

      if (section != NULL)
        g_set_str (&piece->target, section->id);

      /* What an amount is per stands below it. */
      if (fact->value->type == BROCHURE_VALUE_MONEY)
        {
          brochure_text_unref (piece->text);
          piece->text = _brochure_teller_say (brochure_format_money (fact->value->literal, fact->value->currency));
        }
    }
}

void
_brochure_teller_tell_corrections (BrochureTeller *self)
{
  GPtrArray *facts = self->programme->facts;

  for (guint i = 0; i < facts->len; i++)
    {
      const BrochureFact *fact = g_ptr_array_index (facts, i);
      BrochurePiece *row;

      if (fact->original == NULL)
        continue;

      row = _brochure_teller_add_fact (self, fact);
      g_clear_pointer (&row->note, brochure_text_unref);
      row->note = _brochure_teller_say (brochure_wording_original (fact));
    }
}
