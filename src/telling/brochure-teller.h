/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "eligibility/brochure-check.h"
#include "telling/brochure-piece.h"

G_BEGIN_DECLS

/**
 * BrochureTeller:
 *
 * Tells what a brochure says, in words and in order: a list of [struct@Piece] for each block and section.
 * Pages show that list, the search looks through it, and it is what is printed, so that no two of them can
 * tell something else. It tells in the language that the interface has at the time.
 */
typedef struct _BrochureTeller BrochureTeller;

BrochureTeller *brochure_teller_new          (BrochureDocument      *document);
void            brochure_teller_free         (BrochureTeller        *self);

void            brochure_teller_set_check    (BrochureTeller        *self,
                                              BrochureCheck         *check);

GPtrArray      *brochure_teller_tell_answers (BrochureTeller        *self);
GPtrArray      *brochure_teller_tell_block   (BrochureTeller        *self,
                                              const BrochureBlock   *block);
GPtrArray      *brochure_teller_tell_contact (BrochureTeller        *self);
GPtrArray      *brochure_teller_tell_foot    (BrochureTeller        *self,
                                              const BrochureSection *section);
GPtrArray      *brochure_teller_tell_result  (BrochureTeller        *self);
GPtrArray      *brochure_teller_tell_state   (BrochureTeller        *self,
                                              const BrochureSection *section);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureTeller, brochure_teller_free)

G_END_DECLS
