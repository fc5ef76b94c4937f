/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "telling/brochure-teller.h"

G_BEGIN_DECLS

/* What the composers share: each adds the pieces of one kind of block to @pieces. */

/**
 * BrochureTeller:
 * @document: the brochure
 * @programme: its programme
 * @check: (nullable): what somebody answered to it
 * @today: the day as of which dates are judged
 * @block_id: id of the block that is told, from which pieces without a name of their own take theirs
 * @pieces: (element-type BrochurePiece): what has been told of it
 */
struct _BrochureTeller
{
  BrochureDocument *document;
  const BrochureProgramme *programme;
  BrochureCheck *check;
  GDate today;
  const char *block_id;
  GPtrArray *pieces;
};

BrochurePiece *_brochure_teller_add          (BrochureTeller     *self,
                                              BrochurePieceKind   kind,
                                              const char         *id);
BrochurePiece *_brochure_teller_add_fact     (BrochureTeller     *self,
                                              const BrochureFact *fact);
BrochurePiece *_brochure_teller_add_heading  (BrochureTeller     *self,
                                              const char         *id,
                                              int                 level,
                                              BrochureText       *title);
BrochurePiece *_brochure_teller_add_row      (BrochureTeller     *self,
                                              const char         *label,
                                              char               *text);
BrochurePiece *_brochure_teller_add_text     (BrochureTeller     *self,
                                              BrochurePieceKind   kind,
                                              BrochureText       *text);
BrochurePiece *_brochure_teller_add_words    (BrochureTeller     *self,
                                              BrochurePieceKind   kind,
                                              const char         *words);
void           _brochure_teller_add_audience (BrochureTeller     *self,
                                              const BrochureAudience *audience,
                                              gboolean            is_wanted);

BrochureText *_brochure_teller_join_values (BrochureTeller      *self,
                                            const BrochureBlock *block);
void          _brochure_teller_label_links (BrochureTeller      *self);
BrochureText *_brochure_teller_quote      (BrochureText       *text);
BrochureText *_brochure_teller_say        (char               *words);
char         *_brochure_teller_join_lines (const char * const *lines,
                                           gsize               n);

void  _brochure_teller_add_item              (BrochureTeller        *self,
                                              const BrochureRule    *rule,
                                              const char            *audience);
void  _brochure_teller_tell_answers          (BrochureTeller        *self,
                                              const BrochureAnswers *answers);
void  _brochure_teller_tell_cards            (BrochureTeller        *self,
                                              const BrochureBlock   *block);
void  _brochure_teller_tell_contact          (BrochureTeller        *self);
void  _brochure_teller_tell_corrections      (BrochureTeller        *self);
void  _brochure_teller_tell_discrepancies    (BrochureTeller        *self);
guint _brochure_teller_tell_discrepancies_of (BrochureTeller        *self,
                                              const BrochureSection *section);
void  _brochure_teller_tell_facts            (BrochureTeller        *self,
                                              const BrochureBlock   *block);
void  _brochure_teller_tell_fees             (BrochureTeller        *self);
void  _brochure_teller_tell_notices          (BrochureTeller        *self);
void  _brochure_teller_tell_notices_of       (BrochureTeller        *self,
                                              const BrochureSection *section);
void  _brochure_teller_tell_offerings        (BrochureTeller        *self);
void  _brochure_teller_tell_organisations    (BrochureTeller        *self);
void  _brochure_teller_tell_requirement_lists (BrochureTeller        *self);
void  _brochure_teller_tell_requirement_notes (BrochureTeller        *self);
void  _brochure_teller_tell_requirements     (BrochureTeller        *self);
void  _brochure_teller_tell_result           (BrochureTeller        *self,
                                              const BrochureEvaluation *evaluation);
void  _brochure_teller_tell_sources          (BrochureTeller        *self);
void  _brochure_teller_tell_sources_of       (BrochureTeller        *self,
                                              const BrochureSection *section);
void  _brochure_teller_tell_table            (BrochureTeller        *self,
                                              const BrochureBlock   *block);

G_END_DECLS
