/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"

void
_brochure_teller_tell_sources (BrochureTeller *self)
{
  GPtrArray *sources = brochure_document_get_sources (self->document);

  for (guint i = 0; i < sources->len; i++)
    {
      const BrochureSource *source = g_ptr_array_index (sources, i);
      BrochurePiece *piece = _brochure_teller_add (self, BROCHURE_PIECE_ENTRY, source->id);

      piece->label = brochure_text_ref (source->title);
      piece->text = _brochure_teller_say (brochure_wording_source_origin (source));
      piece->note = _brochure_teller_quote (source->note);
      piece->target = g_strdup (source->url);
    }
}

/* A fact with all that is known of it. */
static void
tell_fact_source (BrochureTeller     *self,
                  const BrochureFact *fact)
{
  BrochurePiece *row = _brochure_teller_add_fact (self, fact);
  g_autofree char *origin = brochure_wording_fact_origin (self->document, fact);
  g_autofree char *original = brochure_wording_original (fact);
  const char * const lines[] = {
    row->note != NULL ? brochure_text_get (row->note) : NULL,
    fact->note != NULL ? brochure_text_get (fact->note) : NULL,
    original,
    origin,
  };
  char *note = _brochure_teller_join_lines (lines, G_N_ELEMENTS (lines));

  row->level = 1;
  g_clear_pointer (&row->note, brochure_text_unref);
  row->note = _brochure_teller_say (note);
}

/* What is open is told before what is known. */
void
_brochure_teller_tell_sources_of (BrochureTeller        *self,
                                  const BrochureSection *section)
{
  BrochurePiece *fold = _brochure_teller_add (self, BROCHURE_PIECE_FOLD, NULL);
  guint n_open = _brochure_teller_tell_discrepancies_of (self, section);
  g_autofree char *number = brochure_format_integer (n_open);

  for (guint i = 0; i < section->facts->len; i++)
    tell_fact_source (self, g_ptr_array_index (section->facts, i));

  /* Translators: what unfolds at the foot of a page: its sources, and questions that they leave open */
  fold->label = _brochure_teller_say (n_open > 0 ? brochure_wording_annotated (_("Sources and open questions"), number)
                                                 : g_strdup (brochure_wording_sources ()));

  if (self->pieces->len == 1)
    g_ptr_array_set_size (self->pieces, 0);
}
