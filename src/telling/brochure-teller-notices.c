/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"

static BrochurePiece *
tell_notice (BrochureTeller       *self,
             const BrochureNotice *notice,
             int                   level)
{
  gboolean is_warning = level == 0 && notice->severity == BROCHURE_NOTICE_WARNING;
  BrochurePiece *piece = _brochure_teller_add (self, is_warning ? BROCHURE_PIECE_WARNING : BROCHURE_PIECE_NOTE,
                                               notice->id);

  piece->level = level;
  piece->label = _brochure_teller_quote (notice->title);
  piece->text = brochure_text_ref (notice->text);
  piece->note = _brochure_teller_say (brochure_wording_notice_origin (self->document, notice));
  piece->facts = g_strdupv (notice->refs);

  return piece;
}

/* What has expired is kept, but out of the way. */
void
_brochure_teller_tell_notices (BrochureTeller *self)
{
  GPtrArray *notices = brochure_document_get_notices (self->document);
  g_autoptr(GPtrArray) expired = g_ptr_array_new ();
  g_autofree char *number = NULL;

  for (guint i = 0; i < notices->len; i++)
    {
      BrochureNotice *notice = g_ptr_array_index (notices, i);

      if (brochure_notice_is_expired (notice, &self->today))
        g_ptr_array_add (expired, notice);
      else
        tell_notice (self, notice, 0);
    }

  if (expired->len == 0)
    return;

  number = brochure_format_integer (expired->len);
  _brochure_teller_add (self, BROCHURE_PIECE_FOLD, NULL)->label =
    /* Translators: what unfolds below the notices that hold; their number follows in brackets */
    _brochure_teller_say (brochure_wording_annotated (_("Expired notices"), number));

  for (guint i = 0; i < expired->len; i++)
    tell_notice (self, g_ptr_array_index (expired, i), 1);
}

/* Leads to where all notices and their sources are. */
static char *
dup_target (BrochureTeller       *self,
            const BrochureNotice *notice)
{
  const BrochureSection *section = brochure_programme_find_section_of_kind (self->programme, BROCHURE_BLOCK_NOTICES);

  return section != NULL ? g_strdup_printf ("brochure:section/%s#%s", section->id, notice->id) : NULL;
}

void
_brochure_teller_tell_notices_of (BrochureTeller        *self,
                                  const BrochureSection *section)
{
  GPtrArray *notices = brochure_document_get_notices (self->document);

  for (guint i = 0; i < notices->len; i++)
    {
      const BrochureNotice *notice = g_ptr_array_index (notices, i);
      BrochurePiece *piece;

      if (notice->sections == NULL || !g_strv_contains ((const char * const *) notice->sections, section->id) ||
          brochure_notice_is_expired (notice, &self->today))
        continue;

      piece = tell_notice (self, notice, 0);
      g_clear_pointer (&piece->note, brochure_text_unref);
      piece->target = dup_target (self, notice);
    }
}
