/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-search-entries.h"

#include "telling/brochure-teller.h"

static void
clear_entry (gpointer data)
{
  BrochureSearchEntry *entry = data;

  g_clear_pointer (&entry->piece, brochure_piece_free);
}

/* Takes the pieces over. */
static void
add_pieces (GArray                *entries,
            const BrochureSection *section,
            const char            *block_id,
            GPtrArray             *pieces)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      BrochureSearchEntry entry = { section, block_id, g_ptr_array_index (pieces, i) };

      g_array_append_val (entries, entry);
    }

  g_ptr_array_set_free_func (pieces, NULL);
  g_ptr_array_unref (pieces);
}

/**
 * brochure_search_entries_collect:
 * @document: a brochure
 *
 * Collects all that a brochure tells, in the language of the interface: of each section its title,
 * then its pieces.
 *
 * Returns: (transfer full) (element-type BrochureSearchEntry): what can be found, in order
 */
GArray *
brochure_search_entries_collect (BrochureDocument *document)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (BrochureSearchEntry));
  g_autoptr(BrochureTeller) teller = brochure_teller_new (document);
  GPtrArray *sections = brochure_document_get_programme (document)->sections;

  g_array_set_clear_func (entries, clear_entry);

  for (guint i = 0; i < sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (sections, i);
      BrochureSearchEntry title = { .section = section };

      g_array_append_val (entries, title);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          const BrochureBlock *block = g_ptr_array_index (section->blocks, j);

          add_pieces (entries, section, block->id, brochure_teller_tell_block (teller, block));
        }

      add_pieces (entries, section, NULL, brochure_teller_tell_foot (teller, section));
    }

  return entries;
}
