/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-composition-private.h"

#include "content/brochure-link.h"

/* All in points. A line of prose has about 70 characters. */
#define PROSE_WIDTH 404.0f
#define LABEL_SHARE 0.32f
#define BULLET_WIDTH 14.0f
#define INDENT 16.0f
#define GUTTER 10.0f
#define NUMBER_WIDTH 42.0f

static BrochureStrip *
add_strip (BrochureComposer *self,
           const char       *tag,
           float             above)
{
  BrochureStrip *strip = brochure_strip_new (tag, above);

  g_ptr_array_add (self->strips, strip);

  return strip;
}

/* One of several strips that belong together; the first of them stands apart. */
BrochureStrip *
_brochure_composition_add_member (BrochureComposer *self,
                                  const char       *outer,
                                  const char       *tag,
                                  gboolean          is_first,
                                  float             above)
{
  BrochureStrip *strip = add_strip (self, tag, above);

  if (is_first)
    self->n_groups++;

  strip->outer = outer;
  strip->group = self->n_groups;

  return strip;
}

static void
set_anchor (BrochureComposer *self,
            const char       *block,
            guint             strip)
{
  char *anchor = brochure_link_to_uri (self->chapter->id, block);

  if (!g_hash_table_contains (self->anchors, anchor))
    g_hash_table_insert (self->anchors, anchor, GUINT_TO_POINTER (strip));
  else
    g_free (anchor);
}

/* Links lead to a piece or to a fact that it states. */
void
_brochure_composition_set_anchors (BrochureComposer    *self,
                                   const BrochurePiece *piece,
                                   guint                strip)
{
  set_anchor (self, piece->id, strip);

  for (gsize i = 0; piece->facts != NULL && piece->facts[i] != NULL; i++)
    set_anchor (self, piece->facts[i], strip);
}

static float
get_prose_width (BrochureComposer *self)
{
  return MIN (self->width, PROSE_WIDTH);
}

static BrochureCell *
add_paragraph (BrochureComposer *self,
               const char       *tag,
               BrochureFace      face,
               BrochureText     *text,
               float             above)
{
  BrochureStrip *strip = add_strip (self, tag, above);

  return brochure_strip_add_cell (strip, face, text, 0, get_prose_width (self));
}

/* Headings stand with what they are the heading of, and close to it. */
static void
add_heading (BrochureComposer *self,
             BrochureText     *text,
             int               level)
{
  static const char * const tags[] = { "H2", "H3", "H4", "H5" };
  static const struct { BrochureFace face; float above; } looks[] = {
    { BROCHURE_FACE_HEADING, 18 },
    { BROCHURE_FACE_GROUP, 14 },
    { BROCHURE_FACE_GROUP, 12 },
  };
  int look = self->fold_level >= 0 ? 2 : CLAMP (level - 2, 0, 2);
  BrochureStrip *strip = add_strip (self, tags[look + (self->is_whole ? 1 : 0)], looks[look].above);
  BrochureCell *cell = brochure_strip_add_cell (strip, looks[look].face, text, 0, self->width);

  strip->keeps = TRUE;
  strip->level = look == 0 ? 2 : 0;

  if (self->fold_level >= 0)
    {
      cell->face = BROCHURE_FACE_SMALL_LABEL;
      strip->above = level > 3 ? 4 : 9;
    }
}

static void
add_bullet (BrochureComposer    *self,
            const BrochurePiece *piece,
            const char          *mark)
{
  gboolean is_first = self->last != piece->kind;
  BrochureStrip *strip = _brochure_composition_add_member (self, "L", "LI", is_first, is_first ? 8 : 4);
  g_autoptr(BrochureText) bullet = brochure_text_new_literal (g_strdup (mark));
  BrochureCell *cell;

  brochure_strip_add_cell (strip, BROCHURE_FACE_BODY, bullet, 0, BULLET_WIDTH)->tag = "Lbl";
  cell = brochure_strip_add_cell (strip, BROCHURE_FACE_BODY, piece->text, BULLET_WIDTH,
                                  get_prose_width (self) - BULLET_WIDTH);
  cell->tag = "LBody";
  cell->is_marked_up = TRUE;
}

static gboolean
is_pair (BrochurePieceKind kind)
{
  return kind == BROCHURE_PIECE_ROW || kind == BROCHURE_PIECE_CONTACT || kind == BROCHURE_PIECE_CARD;
}

static char *
dup_target (const BrochurePiece *piece)
{
  if (piece->target == NULL || g_str_has_prefix (piece->target, "geo:"))
    return NULL;

  return piece->kind == BROCHURE_PIECE_CARD ? brochure_link_to_uri (piece->target, NULL) : g_strdup (piece->target);
}

/* A row of label and value; what a reader should know stands below the value. */
void
_brochure_composition_add_pair (BrochureComposer    *self,
                                const BrochurePiece *piece)
{
  gboolean is_small = self->fold_level >= 0;
  gboolean is_first = !is_pair (self->last);
  gboolean is_heading = self->last == BROCHURE_PIECE_HEADING || self->last == BROCHURE_PIECE_FOLD;
  float label_width = self->width * LABEL_SHARE;
  float above = !is_first ? 0 : is_heading ? 2 : 8;
  BrochureStrip *strip = _brochure_composition_add_member (self, "Table", "TR", is_first, above);
  BrochureCell *cell;

  strip->padding = is_small ? 2.5f : 4.5f;
  strip->has_rule = TRUE;
  strip->is_whole = TRUE;
  brochure_strip_add_cell (strip, is_small ? BROCHURE_FACE_SMALL_LABEL : BROCHURE_FACE_LABEL, piece->label,
                           0, label_width - GUTTER)->tag = "TH";
  cell = brochure_strip_add_cell (strip, is_small ? BROCHURE_FACE_SMALL : BROCHURE_FACE_BODY, piece->text,
                                  label_width, self->width - label_width);
  cell->tag = "TD";
  cell->note = piece->note != NULL ? brochure_text_ref (piece->note) : NULL;
  cell->target = dup_target (piece);
  cell->is_link = piece->kind != BROCHURE_PIECE_CARD;
}

static void
add_entry (BrochureComposer    *self,
           const BrochurePiece *piece)
{
  gboolean is_first = self->last != BROCHURE_PIECE_ENTRY;
  BrochureStrip *strip = _brochure_composition_add_member (self, "L", "LI", is_first, is_first ? 8 : 6);
  float x = INDENT * (float) CLAMP (piece->level, 0, 8);
  BrochureCell *cell = brochure_strip_add_cell (strip, BROCHURE_FACE_BODY, piece->text,
                                                x, get_prose_width (self) - x);

  cell->tag = "LBody";
  cell->head = piece->label != NULL ? brochure_text_ref (piece->label) : NULL;
  cell->note = piece->note != NULL ? brochure_text_ref (piece->note) : NULL;
  cell->target = dup_target (piece);
  cell->is_link = TRUE;
  strip->is_whole = TRUE;
}

static void
add_callout (BrochureComposer    *self,
             const BrochurePiece *piece)
{
  BrochureStrip *strip = add_strip (self, "Note", 10);
  BrochureCell *cell = brochure_strip_add_cell (strip, BROCHURE_FACE_BODY, piece->text,
                                                INDENT, self->width - 2 * INDENT);

  strip->padding = 9;
  strip->tint = piece->kind == BROCHURE_PIECE_WARNING ? BROCHURE_TINT_WARNING
              : piece->kind == BROCHURE_PIECE_CLAIM ? BROCHURE_TINT_CLAIM : BROCHURE_TINT_NOTE;
  cell->is_marked_up = TRUE;
  cell->head = piece->label != NULL ? brochure_text_ref (piece->label) : NULL;
  cell->note = piece->note != NULL ? brochure_text_ref (piece->note) : NULL;
}

static void
add_figure (BrochureComposer    *self,
            const BrochurePiece *piece)
{
  BrochureCell *cell = add_paragraph (self, "P", BROCHURE_FACE_FIGURE, piece->text, 12);

  cell->note = piece->note != NULL ? brochure_text_ref (piece->note) : NULL;
  ((BrochureStrip *) g_ptr_array_index (self->strips, self->strips->len - 1))->keeps = TRUE;
}

/* On paper a picture is what its words say; its credit stands below them. */
static void
add_picture (BrochureComposer    *self,
             const BrochurePiece *piece)
{
  BrochureCell *cell = add_paragraph (self, "P", BROCHURE_FACE_QUIET, piece->label, 8);

  cell->note = piece->text != NULL ? brochure_text_ref (piece->text) : NULL;
}

static void
add_prose (BrochureComposer    *self,
           const BrochurePiece *piece)
{
  BrochureFace face = piece->kind == BROCHURE_PIECE_LEAD ? BROCHURE_FACE_LEAD
                    : piece->kind == BROCHURE_PIECE_QUIET ? BROCHURE_FACE_QUIET : BROCHURE_FACE_BODY;
  BrochureCell *cell;

  if (self->fold_level >= 0)
    face = BROCHURE_FACE_SMALL;

  cell = add_paragraph (self, "P", face, piece->text,
                        face == BROCHURE_FACE_BODY ? 8 : face == BROCHURE_FACE_SMALL ? 3 : 6);
  cell->is_marked_up = TRUE;
}

/* A link that stands by itself is of no use on a page that one cannot turn from. */
static void
add_link (BrochureComposer    *self,
          const BrochurePiece *piece)
{
  BrochureFace face = self->fold_level >= 0 ? BROCHURE_FACE_SMALL : BROCHURE_FACE_BODY;
  BrochureCell *cell;

  if (!self->is_whole && piece->level == 0 && g_str_has_prefix (piece->target, "brochure:"))
    return;

  cell = add_paragraph (self, "P", face, piece->label, self->last == BROCHURE_PIECE_LINK ? 2 : 8);
  cell->target = dup_target (piece);
  cell->is_link = TRUE;
}

static void
add_fold (BrochureComposer    *self,
          const BrochurePiece *piece)
{
  self->fold_level = -1;
  add_heading (self, piece->label, 3);
  self->fold_level = piece->level;
}

static void
add_piece (BrochureComposer    *self,
           const BrochurePiece *piece)
{
  switch ((int) piece->kind)
    {
    case BROCHURE_PIECE_HEADING:
      add_heading (self, piece->label, piece->level);
      break;

    case BROCHURE_PIECE_LEAD:
    case BROCHURE_PIECE_PARAGRAPH:
    case BROCHURE_PIECE_QUIET:
      add_prose (self, piece);
      break;

    case BROCHURE_PIECE_BULLET:
      add_bullet (self, piece, "•");
      break;

    case BROCHURE_PIECE_DOCUMENT:
      add_bullet (self, piece, piece->is_checked ? "☑" : "☐");
      break;

    case BROCHURE_PIECE_ROW:
    case BROCHURE_PIECE_CONTACT:
    case BROCHURE_PIECE_CARD:
      _brochure_composition_add_pair (self, piece);
      break;

    case BROCHURE_PIECE_ENTRY:
      add_entry (self, piece);
      break;

    case BROCHURE_PIECE_FIGURE:
      add_figure (self, piece);
      break;

    case BROCHURE_PIECE_NOTE:
    case BROCHURE_PIECE_WARNING:
    case BROCHURE_PIECE_CLAIM:
      add_callout (self, piece);
      break;

    case BROCHURE_PIECE_PICTURE:
      add_picture (self, piece);
      break;

    case BROCHURE_PIECE_LINK:
      add_link (self, piece);
      break;

    case BROCHURE_PIECE_FOLD:
      add_fold (self, piece);
      break;

    default:
      break;
    }

  self->last = piece->kind;
}

static void
add_chapter (BrochureComposer         *self,
             const BrochureManuscript *manuscript,
             const BrochureChapter    *chapter)
{
  self->chapter = chapter;
  self->fold_level = -1;
  self->last = BROCHURE_PIECE_HEADING;
  set_anchor (self, NULL, self->strips->len);

  if (self->is_whole)
    {
      BrochureStrip *strip = add_strip (self, "H2", 34);

      brochure_strip_add_cell (strip, BROCHURE_FACE_CHAPTER, chapter->title, 0, self->width);
      strip->level = 1;
      strip->keeps = TRUE;
      strip->begins_page = chapter == g_ptr_array_index (manuscript->chapters, 0);
    }

  for (guint i = 0; i < chapter->pieces->len;)
    {
      const BrochurePiece *piece = g_ptr_array_index (chapter->pieces, i);

      if (piece->level <= self->fold_level || (piece->kind == BROCHURE_PIECE_HEADING && piece->level == 2))
        self->fold_level = -1;

      if ((piece->kind == BROCHURE_PIECE_COLUMN || piece->kind == BROCHURE_PIECE_CELL))
        {
          i = _brochure_composition_add_cells (self, chapter->pieces, i);
          continue;
        }

      _brochure_composition_set_anchors (self, piece, self->strips->len);
      add_piece (self, piece);
      i++;
    }
}

static void
add_contents (BrochureComposer         *self,
              const BrochureManuscript *manuscript)
{
  BrochureStrip *strip = add_strip (self, "H2", 26);

  brochure_strip_add_cell (strip, BROCHURE_FACE_HEADING, manuscript->contents, 0, self->width);
  strip->keeps = TRUE;

  for (guint i = 0; i < manuscript->chapters->len; i++)
    {
      const BrochureChapter *chapter = g_ptr_array_index (manuscript->chapters, i);
      g_autofree char *anchor = brochure_link_to_uri (chapter->id, NULL);
      BrochureCell *cell;

      strip = _brochure_composition_add_member (self, "TOC", "TOCI", i == 0, i == 0 ? 6 : 0);
      strip->padding = manuscript->chapters->len > 12 ? 2 : 3.5f;
      strip->has_rule = TRUE;
      cell = brochure_strip_add_cell (strip, BROCHURE_FACE_BODY, chapter->title,
                                      0, self->width - NUMBER_WIDTH - GUTTER);
      cell->target = g_strdup (anchor);
      cell = brochure_strip_add_cell (strip, BROCHURE_FACE_BODY, NULL, self->width - NUMBER_WIDTH, NUMBER_WIDTH);
      cell->page_of = g_steal_pointer (&anchor);
    }
}

static void
add_title (BrochureComposer         *self,
           const BrochureManuscript *manuscript)
{
  if (manuscript->eyebrow != NULL)
    {
      add_paragraph (self, "P", BROCHURE_FACE_EYEBROW, manuscript->eyebrow, 0);
      ((BrochureStrip *) g_ptr_array_index (self->strips, 0))->padding = self->is_whole ? 16 : 0;
    }

  add_paragraph (self, "H1", self->is_whole ? BROCHURE_FACE_TITLE : BROCHURE_FACE_CHAPTER, manuscript->title, 4);
  ((BrochureStrip *) g_ptr_array_index (self->strips, self->strips->len - 1))->keeps = TRUE;

  if (manuscript->abstract != NULL)
    add_paragraph (self, "P", BROCHURE_FACE_ABSTRACT, manuscript->abstract, 8);
}

/* Where it all comes from is said below the title of the whole, and at the end of a section. */
static void
add_imprint (BrochureComposer         *self,
             const BrochureManuscript *manuscript)
{
  for (guint i = 0; i < manuscript->imprint->len; i++)
    add_paragraph (self, "P", BROCHURE_FACE_SMALL, g_ptr_array_index (manuscript->imprint, i), i == 0 ? 20 : 2);
}

/**
 * brochure_composition_make:
 * @manuscript: a manuscript
 * @width: how wide the column is, in points
 * @anchors: (element-type utf8 guint): takes what links lead to, and which strip it is
 *
 * Decides how a manuscript looks on paper: what stands beside what, and what must not be parted.
 *
 * Returns: (transfer full) (element-type BrochureStrip): strips from top to bottom
 */
GPtrArray *
brochure_composition_make (const BrochureManuscript *manuscript,
                           float                     width,
                           GHashTable               *anchors)
{
  BrochureComposer self = { .anchors = anchors, .width = width, .fold_level = -1 };

  g_return_val_if_fail (manuscript != NULL, NULL);
  g_return_val_if_fail (anchors != NULL, NULL);

  self.strips = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_strip_free);
  self.is_whole = manuscript->contents != NULL;
  add_title (&self, manuscript);

  if (self.is_whole)
    {
      add_imprint (&self, manuscript);
      add_contents (&self, manuscript);
    }

  for (guint i = 0; i < manuscript->chapters->len; i++)
    add_chapter (&self, manuscript, g_ptr_array_index (manuscript->chapters, i));

  if (!self.is_whole)
    add_imprint (&self, manuscript);

  return self.strips;
}
