/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "telling/brochure-wording.h"

static void
tell_fact_link (BrochureTeller *self,
                const char     *id,
                int             level)
{
  const BrochureFact *fact = brochure_programme_find_fact (self->programme, id);
  const BrochureSection *section = brochure_programme_find_section_of_fact (self->programme, id);
  g_autofree char *words = NULL;
  BrochurePiece *link;

  if (fact == NULL || section == NULL)
    return;

  words = brochure_wording_fact_alone (fact);
  link = _brochure_teller_add (self, BROCHURE_PIECE_LINK, NULL);
  link->level = level;
  link->label = _brochure_teller_say (brochure_wording_beside (fact->id, words));
  link->target = g_strdup_printf ("brochure:section/%s#%s", section->id, fact->id);
}

static void
tell_explanation (BrochureTeller            *self,
                  const BrochureDiscrepancy *discrepancy,
                  int                        level)
{
  BrochurePiece *heading;

  _brochure_teller_add_text (self, BROCHURE_PIECE_PARAGRAPH, discrepancy->explanation)->level = level;
  heading = _brochure_teller_add (self, BROCHURE_PIECE_HEADING, NULL);
  heading->level = 4;
  /* Translators: after this it is said what the brochure makes of a contradiction in its sources */
  heading->label = _brochure_teller_say (g_strdup (_("How it is treated here")));
  _brochure_teller_add_text (self, BROCHURE_PIECE_PARAGRAPH, discrepancy->treatment)->level = level;
}

static BrochureText *
get_title (const BrochureDiscrepancy *discrepancy)
{
  return discrepancy->title != NULL ? discrepancy->title : discrepancy->explanation;
}

void
_brochure_teller_tell_discrepancies (BrochureTeller *self)
{
  GPtrArray *discrepancies = brochure_document_get_discrepancies (self->document);

  for (guint i = 0; i < discrepancies->len; i++)
    {
      const BrochureDiscrepancy *discrepancy = g_ptr_array_index (discrepancies, i);
      BrochurePiece *fold = _brochure_teller_add (self, BROCHURE_PIECE_FOLD, discrepancy->id);

      fold->label = brochure_text_ref (get_title (discrepancy));
      fold->facts = g_strdupv (discrepancy->facts);
      tell_explanation (self, discrepancy, 1);

      for (gsize j = 0; discrepancy->facts != NULL && discrepancy->facts[j] != NULL; j++)
        tell_fact_link (self, discrepancy->facts[j], 1);
    }
}

static gboolean
concerns (BrochureTeller            *self,
          const BrochureDiscrepancy *discrepancy,
          const BrochureSection     *section)
{
  for (gsize i = 0; discrepancy->facts != NULL && discrepancy->facts[i] != NULL; i++)
    if (brochure_programme_find_section_of_fact (self->programme, discrepancy->facts[i]) == section)
      return TRUE;

  return FALSE;
}

/* Tells those that concern facts of a section, but not where all of them are told anyway, and counts them. */
guint
_brochure_teller_tell_discrepancies_of (BrochureTeller        *self,
                                        const BrochureSection *section)
{
  GPtrArray *discrepancies = brochure_document_get_discrepancies (self->document);
  guint n = 0;

  if (brochure_section_has_kind (section, BROCHURE_BLOCK_DISCREPANCIES))
    return 0;

  for (guint i = 0; i < discrepancies->len; i++)
    {
      const BrochureDiscrepancy *discrepancy = g_ptr_array_index (discrepancies, i);

      if (!concerns (self, discrepancy, section))
        continue;

      _brochure_teller_add_heading (self, discrepancy->id, 3, get_title (discrepancy));
      tell_explanation (self, discrepancy, 1);
      n++;
    }

  return n;
}
