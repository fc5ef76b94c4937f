/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-partial-date.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureSource:
 * @id: unique in the brochure
 * @title: what it is
 * @publisher: (nullable): who published it
 * @url: (nullable): where it was
 * @as_of: when it was seen
 * @language: (nullable): BCP 47 tag
 * @note: (nullable): what a reader should know about it
 */
typedef struct
{
  char *id;
  BrochureText *title;
  BrochureText *publisher;
  char *url;
  BrochurePartialDate as_of;
  char *language;
  BrochureText *note;
} BrochureSource;

/**
 * BrochureNotice:
 * @id: unique in the brochure
 * @kind: `health`, `closed`, `portal`, `privacy`
 * @severity: `info` or `warning`
 * @title: (nullable): a short form, for the banner
 * @text: what it says
 * @since: when it began; year 0 where not known
 * @valid_until: when it ended; year 0 where it did not
 * @source: id of a [struct@Source]
 * @refs: ids of the facts it states
 */
typedef struct
{
  char *id;
  char *kind;
  char *severity;
  BrochureText *title;
  BrochureText *text;
  BrochurePartialDate since;
  BrochurePartialDate valid_until;
  char *source;
  GStrv refs;
} BrochureNotice;

/**
 * BrochureDiscrepancy:
 * @id: unique in the brochure, for example `Q18`
 * @title: (nullable): a short form
 * @facts: ids of the facts that disagree
 * @explanation: what disagrees
 * @treatment: what this brochure makes of it
 */
typedef struct
{
  char *id;
  BrochureText *title;
  GStrv facts;
  BrochureText *explanation;
  BrochureText *treatment;
} BrochureDiscrepancy;

void brochure_source_free      (BrochureSource      *self);
void brochure_notice_free      (BrochureNotice      *self);
void brochure_discrepancy_free (BrochureDiscrepancy *self);

gboolean brochure_notice_is_expired (const BrochureNotice *self,
                                     const GDate          *today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureSource, brochure_source_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureNotice, brochure_notice_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureDiscrepancy, brochure_discrepancy_free)

G_END_DECLS
