/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"

static void
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
  /* Translators: %s is how many notices have expired */
  _brochure_teller_add (self, BROCHURE_PIECE_FOLD, NULL)->label =
    _brochure_teller_say (g_strdup_printf (ngettext ("%s expired notice", "%s expired notices", expired->len), number));

  for (guint i = 0; i < expired->len; i++)
    tell_notice (self, g_ptr_array_index (expired, i), 1);
}
