/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "search/brochure-passage.h"

G_BEGIN_DECLS

/**
 * BrochurePassageWalk:
 * @document: the brochure
 * @programme: its programme
 * @section: the section that is walked through
 * @block: the block at hand
 * @refs: (nullable): ids of the facts that the part at hand states
 * @today: the day as of which to judge dates
 * @facts: (element-type utf8 BrochureFact): all facts by id
 * @stated: (element-type utf8): ids of the facts that a block states
 * @told: (element-type utf8): ids of the facts that were walked through
 * @passages: what was collected
 * @text: what was added since the last passage
 *
 * A walk through what a section shows. Words are added, then made a passage.
 */
typedef struct
{
  BrochureDocument *document;
  const BrochureProgramme *programme;
  const BrochureSection *section;
  const BrochureBlock *block;
  GStrv refs;
  const GDate *today;
  GHashTable *facts;
  GHashTable *stated;
  GHashTable *told;
  GPtrArray *passages;
  GString *text;
} BrochurePassageWalk;

void _brochure_passage_walk_add           (BrochurePassageWalk *walk,
                                           const char          *words);
void _brochure_passage_walk_add_row       (BrochurePassageWalk *walk,
                                           const char          *label,
                                           const char          *value);
void _brochure_passage_walk_add_text      (BrochurePassageWalk *walk,
                                           const BrochureText  *text);
void _brochure_passage_walk_add_texts     (BrochurePassageWalk *walk,
                                          GPtrArray           *texts);
void _brochure_passage_walk_end           (BrochurePassageWalk *walk,
                                          BrochurePassageKind  kind,
                                          const char          *title);
void _brochure_passage_walk_end_titled    (BrochurePassageWalk *walk,
                                          BrochurePassageKind  kind,
                                          const BrochureText  *title);
void _brochure_passage_walk_refs          (BrochurePassageWalk *walk,
                                          GStrv                refs);

void _brochure_passage_walk_contact       (BrochurePassageWalk *walk);
void _brochure_passage_walk_corrections   (BrochurePassageWalk *walk);
void _brochure_passage_walk_discrepancies (BrochurePassageWalk *walk);
void _brochure_passage_walk_eligibility   (BrochurePassageWalk *walk);
void _brochure_passage_walk_fees          (BrochurePassageWalk *walk);
void _brochure_passage_walk_notices       (BrochurePassageWalk *walk);
void _brochure_passage_walk_offerings     (BrochurePassageWalk *walk);
void _brochure_passage_walk_organisations (BrochurePassageWalk *walk);
void _brochure_passage_walk_requirements  (BrochurePassageWalk *walk);
void _brochure_passage_walk_sources       (BrochurePassageWalk *walk);

G_END_DECLS
