/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <string.h>

#include "language/brochure-format.h"

/* Without words of its own a paragraph is made of its facts, each a sentence. */
BrochureText *
_brochure_teller_join_values (BrochureTeller      *self,
                              const BrochureBlock *block)
{
  g_autoptr(GString) words = g_string_new (NULL);
  const BrochureText *first = NULL;

  for (gsize i = 0; block->refs != NULL && block->refs[i] != NULL; i++)
    {
      const BrochureFact *fact = brochure_programme_find_fact (self->programme, block->refs[i]);
      g_autofree char *value = fact != NULL ? brochure_format_value (fact->value) : NULL;

      if (value == NULL)
        continue;

      if (first == NULL)
        first = fact->value->text;
      g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", value);
    }

  if (words->len == 0)
    return NULL;

  return first != NULL ? brochure_text_reword (first, g_string_free_and_steal (g_steal_pointer (&words)))
                       : _brochure_teller_say (g_string_free_and_steal (g_steal_pointer (&words)));
}

/* A link without words of its own is called what it leads to. */
void
_brochure_teller_label_links (BrochureTeller *self)
{
  for (guint i = 0; i < self->pieces->len; i++)
    {
      BrochurePiece *piece = g_ptr_array_index (self->pieces, i);
      g_autoptr(BrochureText) text = NULL;

      if (piece->text == NULL || !brochure_piece_has_markup (piece) ||
          strstr (brochure_text_get (piece->text), "[](") == NULL)
        continue;

      text = g_steal_pointer (&piece->text);
      piece->text = brochure_text_reword (text, brochure_programme_label_links (self->programme,
                                                                                brochure_text_get (text)));
    }
}
