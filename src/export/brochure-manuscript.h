/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-check.h"

G_BEGIN_DECLS

/**
 * BrochureChapter:
 * @id: id of the section
 * @title: its title
 * @pieces: (element-type BrochurePiece): what is told in it
 */
typedef struct
{
  char *id;
  BrochureText *title;
  GPtrArray *pieces;
} BrochureChapter;

/**
 * BrochureManuscript:
 * @title: what it is called
 * @eyebrow: (nullable): what stands above that
 * @abstract: (nullable): what it is about, in a sentence
 * @programme: name of the programme, for the head of each page
 * @contents: (nullable): heading of the contents; %NULL where there is one chapter only
 * @imprint: (element-type BrochureText): where it all comes from and of when it is, a paragraph each
 * @foot: of when it is, in a line
 * @language: BCP 47 tag of the language it is in
 * @is_rtl: whether that is written from right to left
 * @chapters: (element-type BrochureChapter): what it is made of
 *
 * A brochure, or a section of it, in words and in order, for whatever writes it down. It stays in the
 * language of the moment in which it was made, so that a thread can take its time with it.
 */
typedef struct
{
  BrochureText *title;
  BrochureText *eyebrow;
  BrochureText *abstract;
  BrochureText *programme;
  BrochureText *contents;
  GPtrArray *imprint;
  BrochureText *foot;
  char *language;
  gboolean is_rtl;
  GPtrArray *chapters;
} BrochureManuscript;

BrochureManuscript *brochure_manuscript_new        (BrochureDocument         *document,
                                                    const BrochureSection    *section,
                                                    BrochureCheck            *check);
BrochureManuscript *brochure_manuscript_new_result (BrochureCheck            *check);
void                brochure_manuscript_free       (BrochureManuscript       *self);

char               *brochure_manuscript_dup_title  (const BrochureManuscript *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureManuscript, brochure_manuscript_free)

G_END_DECLS
