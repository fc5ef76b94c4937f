/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-item.h"
#include "content/brochure-media.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureBlockKind:
 * @BROCHURE_BLOCK_PARAGRAPH: running text; style `lead` sets it larger, `quiet` less heavy
 * @BROCHURE_BLOCK_LIST: a list; items, or the facts named by refs
 * @BROCHURE_BLOCK_FACTS: facts as rows of label and value
 * @BROCHURE_BLOCK_CARDS: facts as cards that lead to the section they stand in
 * @BROCHURE_BLOCK_TABLE: columns and rows of text
 * @BROCHURE_BLOCK_CALLOUT: a text set apart; style `note`, `warning` or `claim`
 * @BROCHURE_BLOCK_IMAGE: a picture
 * @BROCHURE_BLOCK_HERO: the programme's name, abstract and picture with the main buttons
 * @BROCHURE_BLOCK_OFFERINGS: the programme's intakes and their dates
 * @BROCHURE_BLOCK_FEES: the prices of the intakes
 * @BROCHURE_BLOCK_REQUIREMENTS: the requirement sets side by side
 * @BROCHURE_BLOCK_ELIGIBILITY: the eligibility form and its verdict
 * @BROCHURE_BLOCK_CONTACT: the provider's addresses and contacts
 * @BROCHURE_BLOCK_ORGANISATIONS: the organisations and how they belong together
 * @BROCHURE_BLOCK_SOURCES: where the facts come from
 * @BROCHURE_BLOCK_DISCREPANCIES: what contradicts itself in the sources
 * @BROCHURE_BLOCK_CORRECTIONS: facts whose wording was corrected
 * @BROCHURE_BLOCK_NOTICES: notices, the expired ones collapsed
 */
typedef enum
{
  BROCHURE_BLOCK_PARAGRAPH,
  BROCHURE_BLOCK_LIST,
  BROCHURE_BLOCK_FACTS,
  BROCHURE_BLOCK_CARDS,
  BROCHURE_BLOCK_TABLE,
  BROCHURE_BLOCK_CALLOUT,
  BROCHURE_BLOCK_IMAGE,
  BROCHURE_BLOCK_HERO,
  BROCHURE_BLOCK_OFFERINGS,
  BROCHURE_BLOCK_FEES,
  BROCHURE_BLOCK_REQUIREMENTS,
  BROCHURE_BLOCK_ELIGIBILITY,
  BROCHURE_BLOCK_CONTACT,
  BROCHURE_BLOCK_ORGANISATIONS,
  BROCHURE_BLOCK_SOURCES,
  BROCHURE_BLOCK_DISCREPANCIES,
  BROCHURE_BLOCK_CORRECTIONS,
  BROCHURE_BLOCK_NOTICES,
} BrochureBlockKind;

/**
 * BrochureBlockStyle:
 * @BROCHURE_BLOCK_STYLE_PLAIN: nothing special
 * @BROCHURE_BLOCK_STYLE_LEAD: of a paragraph: larger
 * @BROCHURE_BLOCK_STYLE_QUIET: of a paragraph: less heavy
 * @BROCHURE_BLOCK_STYLE_NOTE: of a callout: good to know
 * @BROCHURE_BLOCK_STYLE_WARNING: of a callout: not to be missed
 * @BROCHURE_BLOCK_STYLE_CLAIM: of a callout: what is only the source's word
 *
 * A variant of a kind.
 */
typedef enum
{
  BROCHURE_BLOCK_STYLE_PLAIN, /*< skip >*/
  BROCHURE_BLOCK_STYLE_LEAD,
  BROCHURE_BLOCK_STYLE_QUIET,
  BROCHURE_BLOCK_STYLE_NOTE,
  BROCHURE_BLOCK_STYLE_WARNING,
  BROCHURE_BLOCK_STYLE_CLAIM,
} BrochureBlockStyle;

/**
 * BrochureBlock:
 * @id: unique in its section; given by the file or by position (`block-3`)
 * @kind: what it is
 * @style: a variant of the kind
 * @title: (nullable): a heading above it
 * @text: (nullable): text with inline markup
 * @refs: ids of the facts it shows or states, possibly none
 * @items: (element-type BrochureItem): entries of a list
 * @columns: (element-type BrochureText): a table's heads
 * @rows: (element-type GPtrArray): a table's rows, each an array of [struct@Text]
 * @media: (nullable): a picture
 */
typedef struct
{
  char *id;
  BrochureBlockKind kind;
  BrochureBlockStyle style;
  BrochureText *title;
  BrochureText *text;
  GStrv refs;
  GPtrArray *items;
  GPtrArray *columns;
  GPtrArray *rows;
  BrochureMedia *media;
} BrochureBlock;

G_END_DECLS
