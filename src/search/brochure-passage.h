/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

G_BEGIN_DECLS

/**
 * BrochurePassageKind:
 * @BROCHURE_PASSAGE_TEXT: running text
 * @BROCHURE_PASSAGE_FACT: a fact, a date, a price or a requirement
 * @BROCHURE_PASSAGE_HEAD: the programme's name, and what introduces it
 *
 * What a passage is.
 */
typedef enum
{
  BROCHURE_PASSAGE_TEXT,
  BROCHURE_PASSAGE_FACT,
  BROCHURE_PASSAGE_HEAD,
} BrochurePassageKind;

/**
 * BrochurePassage:
 * @section: the section that shows it
 * @block: the block in it that does
 * @kind: what it is
 * @fact: (nullable): the fact that it tells
 * @refs: (nullable): ids of the facts that a part of the programme states, where it shows one
 * @title: (nullable): what it is called: a fact's label, a heading
 * @text: what it says
 *
 * Something that a section shows, in the language of the interface, without markup and in one line.
 */
typedef struct
{
  const BrochureSection *section;
  const BrochureBlock *block;
  BrochurePassageKind kind;
  const BrochureFact *fact;
  GStrv refs;
  char *title;
  char *text;
} BrochurePassage;

void       brochure_passage_free     (BrochurePassage       *self);

gboolean   brochure_passage_states   (const BrochurePassage *self,
                                      const char            *fact_id);

GPtrArray *brochure_passages_collect (BrochureDocument      *document,
                                      const GDate           *today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochurePassage, brochure_passage_free)

G_END_DECLS
