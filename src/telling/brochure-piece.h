/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochurePieceKind:
 * @BROCHURE_PIECE_HEADING: a heading; level 2 is a block's, 3 that of a group in it
 * @BROCHURE_PIECE_LEAD: a paragraph that opens a section
 * @BROCHURE_PIECE_PARAGRAPH: running text
 * @BROCHURE_PIECE_QUIET: running text of less weight: a remark below a list
 * @BROCHURE_PIECE_BULLET: an entry of a list
 * @BROCHURE_PIECE_DOCUMENT: an entry of a list of documents to send; target is its name in that list
 * @BROCHURE_PIECE_ROW: a label and a value
 * @BROCHURE_PIECE_ENTRY: something with a name (label) in a list of its like, indented as deep as its level
 * @BROCHURE_PIECE_CONTACT: a row whose text a reader may want to copy or to reach somebody by
 * @BROCHURE_PIECE_FIGURE: one value that stands by itself
 * @BROCHURE_PIECE_CARD: a fact that leads to the section where it stands
 * @BROCHURE_PIECE_NOTE: a text set apart
 * @BROCHURE_PIECE_WARNING: a text set apart that a reader must not miss
 * @BROCHURE_PIECE_CLAIM: a text set apart that is somebody's claim
 * @BROCHURE_PIECE_COLUMN: the head of a table's column; level is its place
 * @BROCHURE_PIECE_CELL: a cell of a table; level is the place of its column, label its head
 * @BROCHURE_PIECE_PICTURE: a picture; label says what it shows, text who made it, target is its path
 * @BROCHURE_PIECE_LINK: a link that stands by itself
 * @BROCHURE_PIECE_FOLD: what the pieces after it that are of a higher level are folded into
 * @BROCHURE_PIECE_HERO: the programme's name (label), what it is (text) and its kind (note)
 * @BROCHURE_PIECE_FORM: the place of the eligibility form
 * @BROCHURE_PIECE_EVENT: a button (label) that adds an intake (target) to a calendar
 *
 * What a piece is. The text of a lead, paragraph, quiet paragraph, bullet, document, cell, note, warning, claim and
 * hero has inline markup; every other text, all labels and all notes are plain.
 */
typedef enum
{
  BROCHURE_PIECE_HEADING,
  BROCHURE_PIECE_LEAD,
  BROCHURE_PIECE_PARAGRAPH,
  BROCHURE_PIECE_QUIET,
  BROCHURE_PIECE_BULLET,
  BROCHURE_PIECE_DOCUMENT,
  BROCHURE_PIECE_ROW,
  BROCHURE_PIECE_ENTRY,
  BROCHURE_PIECE_CONTACT,
  BROCHURE_PIECE_FIGURE,
  BROCHURE_PIECE_CARD,
  BROCHURE_PIECE_NOTE,
  BROCHURE_PIECE_WARNING,
  BROCHURE_PIECE_CLAIM,
  BROCHURE_PIECE_COLUMN,
  BROCHURE_PIECE_CELL,
  BROCHURE_PIECE_PICTURE,
  BROCHURE_PIECE_LINK,
  BROCHURE_PIECE_FOLD,
  BROCHURE_PIECE_HERO,
  BROCHURE_PIECE_FORM,
  BROCHURE_PIECE_EVENT,
} BrochurePieceKind;

/**
 * BrochurePiece:
 * @id: what links and search hits lead to, unique in its section
 * @kind: what it is
 * @level: of a heading its level, of a table's part its column, else how deep it stands
 * @label: (nullable): what it is called
 * @text: (nullable): what it says
 * @note: (nullable): what a reader should know about it; of a column, what it is called where there is little room
 * @facts: (nullable): ids of the facts that it rests on
 * @target: (nullable): what it leads to: `brochure:section/…`, a web, mail, phone or map address, a picture's path,
 *   or, of a card and the hero, the id of a section, of an event, that of an intake
 * @is_checked: of a document, whether the reader has it ready; of a column, whether it is for the reader
 *
 * What a reader meets as one thing, in the language of the interface at the time it was told.
 */
typedef struct
{
  char *id;
  BrochurePieceKind kind;
  int level;
  BrochureText *label;
  BrochureText *text;
  BrochureText *note;
  GStrv facts;
  char *target;
  gboolean is_checked;
} BrochurePiece;

void      brochure_piece_free       (BrochurePiece       *self);

gboolean  brochure_piece_has_markup (const BrochurePiece *self);
gboolean  brochure_piece_states     (const BrochurePiece *self,
                                     const char          *fact_id);
char     *brochure_piece_dup_plain  (const BrochurePiece *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochurePiece, brochure_piece_free)

G_END_DECLS
