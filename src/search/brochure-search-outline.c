/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-search-index-private.h"

/* Deeper than any heading; and the first level of those that tell things of the same kind apart. */
#define DEPTH_PIECE 16
#define LEVEL_GROUP 3

/* What an entry is called, if it has a name of its own. */
const char *
_brochure_search_entry_get_label (const BrochureSearchEntry *self)
{
  const BrochureText *label = self->piece != NULL ? self->piece->label : self->section->title;

  return label != NULL ? brochure_text_get (label) : NULL;
}

static gboolean
is_kind (const BrochureSearchEntry *entry,
         BrochurePieceKind          kind)
{
  return entry->piece != NULL && entry->piece->kind == kind;
}

/* Columns stand beside each other, and so do the cells of a row, but under its first one. */
static int
get_depth (const BrochurePiece *piece)
{
  switch ((int) piece->kind)
    {
    case BROCHURE_PIECE_HEADING:
      return piece->level;

    case BROCHURE_PIECE_COLUMN:
      return DEPTH_PIECE;

    case BROCHURE_PIECE_CELL:
      return DEPTH_PIECE + MIN (piece->level, 1);

    default:
      return DEPTH_PIECE + piece->level;
    }
}

static gboolean
is_under (const BrochureSearchIndex *self,
          const BrochureSearchEntry *entry,
          guint                      number)
{
  const BrochureSearchEntry *other = _brochure_search_index_get_entry (self, number);
  guint fold = _brochure_search_index_get_place (self, number)->fold;

  if (other->piece == NULL)
    return TRUE;

  if (other->block_id != entry->block_id)
    return FALSE;

  if (other->piece->kind == BROCHURE_PIECE_FOLD)
    return entry->piece->level > other->piece->level;

  /* The facts at the foot come after the questions that are open, and belong to none of them. */
  if (_brochure_search_entry_is_at_foot (entry) && entry->piece->kind == BROCHURE_PIECE_ROW)
    return FALSE;

  return get_depth (other->piece) < get_depth (entry->piece) &&
         (fold == 0 || entry->piece->level > _brochure_search_index_get_entry (self, fold)->piece->level);
}

/* What is nearest before an entry and less deep in the same block: the heading above, the cell at the head of
 * its row, what it is indented under or folded into; or else the section's title. */
static guint
find_parent (const BrochureSearchIndex *self,
             const BrochureSearchEntry *entry,
             guint                      number)
{
  guint parent = number - 1;

  while (!is_under (self, entry, parent))
    parent = _brochure_search_index_get_place (self, parent)->parent;

  return parent;
}

/* Of @columns, those of the last table so far, that of a cell, unless it is what the cell itself is called. */
static guint
find_column (const BrochureSearchIndex *self,
             const BrochureSearchEntry *cell,
             GArray                    *columns)
{
  guint level = (guint) cell->piece->level;
  guint column = level < columns->len ? g_array_index (columns, guint, level) : 0;
  const BrochureSearchEntry *head = _brochure_search_index_get_entry (self, column);

  if (head->block_id != cell->block_id || g_strcmp0 (_brochure_search_entry_get_label (head), _brochure_search_entry_get_label (cell)) == 0)
    return 0;

  return column;
}

static guint
find_group (const BrochureSearchIndex *self,
            const BrochureSearchEntry *entry,
            guint                      parent,
            GArray                    *columns)
{
  const BrochureSearchEntry *over = _brochure_search_index_get_entry (self, parent);

  if (entry->piece->kind == BROCHURE_PIECE_CELL)
    return find_column (self, entry, columns);

  if (is_kind (over, BROCHURE_PIECE_FOLD))
    return _brochure_search_entry_is_at_foot (over) ? 0 : parent;

  if (is_kind (over, BROCHURE_PIECE_HEADING) && over->piece->level >= LEVEL_GROUP)
    return parent;

  return _brochure_search_index_get_place (self, parent)->group;
}

/* Keeps the columns of the table at hand, which come before its cells. */
static void
add_column (GArray *columns,
            guint   level,
            guint   number)
{
  g_array_set_size (columns, MIN (columns->len, level));

  if (columns->len == level)
    g_array_append_val (columns, number);
}

/* Finds where an entry stands among those before it; @columns is empty at the first and then handed on. */
BrochureSearchPlace
_brochure_search_index_find_place (const BrochureSearchIndex *self,
                                   GArray                    *columns,
                                   guint                      number)
{
  const BrochureSearchEntry *entry = _brochure_search_index_get_entry (self, number);
  BrochureSearchPlace place = { .parent = number };

  if (entry->piece == NULL)
    return place;

  if (entry->piece->kind == BROCHURE_PIECE_COLUMN)
    add_column (columns, (guint) entry->piece->level, number);

  place.parent = find_parent (self, entry, number);
  place.fold = is_kind (_brochure_search_index_get_entry (self, place.parent), BROCHURE_PIECE_FOLD)
               ? place.parent : _brochure_search_index_get_place (self, place.parent)->fold;
  place.group = find_group (self, entry, place.parent, columns);

  return place;
}
