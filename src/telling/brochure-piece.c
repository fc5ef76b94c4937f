/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-piece.h"

#include "content/brochure-markup.h"

/* Between what stands in rows or lines of its own. */
#define SEPARATOR " · "

/* Lines become parts of one line, as rows do. */
static void
append_plain (GString            *string,
              const BrochureText *text,
              gboolean            is_marked_up)
{
  const char *words = text != NULL ? brochure_text_get (text) : "";
  g_autofree char *plain = is_marked_up ? brochure_markup_to_plain (words) : g_strdup (words);
  g_auto(GStrv) lines = g_strsplit (plain, "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      if (lines[i][0] == '\0')
        continue;

      if (string->len > 0)
        g_string_append (string, SEPARATOR);

      g_string_append (string, lines[i]);
    }
}

/**
 * brochure_piece_free:
 * @self: (transfer full): a piece
 */
void
brochure_piece_free (BrochurePiece *self)
{
  g_free (self->id);
  g_clear_pointer (&self->label, brochure_text_unref);
  g_clear_pointer (&self->text, brochure_text_unref);
  g_clear_pointer (&self->note, brochure_text_unref);
  g_strfreev (self->facts);
  g_free (self->target);
  g_free (self);
}

/**
 * brochure_piece_has_markup:
 * @self: a piece
 *
 * Tells whether the text of a piece has inline markup; labels and notes never have any.
 *
 * Returns: whether it may
 */
gboolean
brochure_piece_has_markup (const BrochurePiece *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  switch ((int) self->kind)
    {
    case BROCHURE_PIECE_LEAD:
    case BROCHURE_PIECE_PARAGRAPH:
    case BROCHURE_PIECE_QUIET:
    case BROCHURE_PIECE_BULLET:
    case BROCHURE_PIECE_DOCUMENT:
    case BROCHURE_PIECE_NOTE:
    case BROCHURE_PIECE_WARNING:
    case BROCHURE_PIECE_CLAIM:
    case BROCHURE_PIECE_CELL:
    case BROCHURE_PIECE_HERO:
      return TRUE;

    default:
      return FALSE;
    }
}

/**
 * brochure_piece_states:
 * @self: a piece
 * @fact_id: id of a fact
 *
 * Tells whether a piece rests on a fact.
 *
 * Returns: whether it does
 */
gboolean
brochure_piece_states (const BrochurePiece *self,
                       const char          *fact_id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (fact_id != NULL, FALSE);

  return self->facts != NULL && g_strv_contains ((const char * const *) self->facts, fact_id);
}

/**
 * brochure_piece_dup_plain:
 * @self: a piece
 *
 * Writes text and note of a piece without markup and in one line; the label is left out.
 *
 * Returns: (transfer full): the words, possibly none
 */
char *
brochure_piece_dup_plain (const BrochurePiece *self)
{
  GString *string = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  append_plain (string, self->text, brochure_piece_has_markup (self));
  append_plain (string, self->note, FALSE);

  return g_string_free_and_steal (string);
}
