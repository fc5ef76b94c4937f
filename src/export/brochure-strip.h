/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureFace:
 *
 * How a text looks; brochure-typesetting.c knows sizes, weights and colours.
 */
typedef enum
{
  BROCHURE_FACE_TITLE,
  BROCHURE_FACE_EYEBROW,
  BROCHURE_FACE_ABSTRACT,
  BROCHURE_FACE_CHAPTER,
  BROCHURE_FACE_HEADING,
  BROCHURE_FACE_GROUP,
  BROCHURE_FACE_LEAD,
  BROCHURE_FACE_BODY,
  BROCHURE_FACE_QUIET,
  BROCHURE_FACE_LABEL,
  BROCHURE_FACE_FIGURE,
  BROCHURE_FACE_HEAD,
  BROCHURE_FACE_SMALL,
  BROCHURE_FACE_SMALL_LABEL,
  BROCHURE_FACE_MARGIN,
  BROCHURE_N_FACES,
} BrochureFace;

/**
 * BrochureTint:
 *
 * What lies under a strip.
 */
typedef enum
{
  BROCHURE_TINT_NONE,
  BROCHURE_TINT_HEAD,
  BROCHURE_TINT_NOTE,
  BROCHURE_TINT_WARNING,
  BROCHURE_TINT_CLAIM,
} BrochureTint;

/**
 * BrochureCell:
 * @face: how it looks
 * @head: (nullable): what stands above the text, in bold
 * @text: (nullable): the text
 * @note: (nullable): what stands below it, less heavy
 * @target: (nullable): where all of it leads to
 * @page_of: (nullable): the text is the number of the page on which this anchor is
 * @tag: (nullable): what it is in the structure of the document
 * @is_marked_up: whether the text has inline markup
 * @is_link: whether what leads to @target looks like a link
 * @x: where it begins, from the side on which one begins to read
 * @width: how wide it is
 *
 * A text in a strip.
 */
typedef struct
{
  BrochureFace face;
  BrochureText *head;
  BrochureText *text;
  BrochureText *note;
  char *target;
  char *page_of;
  const char *tag;
  gboolean is_marked_up;
  gboolean is_link;
  float x;
  float width;
} BrochureCell;

/**
 * BrochureStrip:
 * @tag: what it is in the structure of the document: `P`, `H1`, `TR`, …
 * @outer: (nullable): what it is in together with its neighbours of the same @group: `L`, `Table`
 * @group: number of that
 * @level: its level in the outline of the document, or 0 where it is not in it
 * @cells: (element-type BrochureCell): what stands side by side
 * @above: room above it, but not at the top of a page
 * @padding: room within it, above and below
 * @head: index of the strip that stands above again where a page begins with this one, or -1
 * @tint: what lies under it
 * @begins_page: whether it always stands at the top of a page
 * @has_rule: whether there is a line below it
 * @is_whole: whether it is not to be broken
 * @keeps: whether the next one stands on the same page
 *
 * What a page is cut into from top to bottom.
 */
typedef struct
{
  const char *tag;
  const char *outer;
  guint group;
  guint level;
  GPtrArray *cells;
  float above;
  float padding;
  int head;
  BrochureTint tint;
  gboolean begins_page;
  gboolean has_rule;
  gboolean is_whole;
  gboolean keeps;
} BrochureStrip;

BrochureStrip *brochure_strip_new      (const char    *tag,
                                        float          above);
void           brochure_strip_free     (BrochureStrip *self);

BrochureCell  *brochure_strip_add_cell (BrochureStrip *self,
                                        BrochureFace   face,
                                        BrochureText  *text,
                                        float          x,
                                        float          width);

G_END_DECLS
