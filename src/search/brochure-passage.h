/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

G_BEGIN_DECLS

/**
 * BrochurePassage:
 * @block: the block that shows it
 * @is_fact: whether it is a fact, a date, a price or a requirement rather than running text
 * @title: (nullable): what it is called: a fact's label, a heading
 * @text: what it says
 *
 * Something that a section shows, in the language of the interface, without markup and in one line.
 */
typedef struct
{
  const BrochureBlock *block;
  gboolean is_fact;
  char *title;
  char *text;
} BrochurePassage;

void       brochure_passage_free            (BrochurePassage       *self);

GPtrArray *brochure_passages_of_section     (BrochureDocument      *document,
                                             const BrochureSection *section,
                                             const GDate           *today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochurePassage, brochure_passage_free)

G_END_DECLS
