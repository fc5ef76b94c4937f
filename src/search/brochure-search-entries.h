/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "telling/brochure-piece.h"

G_BEGIN_DECLS

/**
 * BrochureSearchEntry:
 * @section: the section that tells it, borrowed from the brochure
 * @block_id: (nullable): id of the block in it that does, borrowed too; what stands at its foot is in none
 * @piece: (nullable): what is told; of the section itself nothing but its title
 *
 * Something that can be found.
 */
typedef struct
{
  const BrochureSection *section;
  const char *block_id;
  BrochurePiece *piece;
} BrochureSearchEntry;

GArray *brochure_search_entries_collect (BrochureDocument *document);

G_END_DECLS
