/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureSpan:
 * @start: the first byte
 * @end: the byte after the last one
 *
 * A stretch of a text, in bytes, from one whole character to another.
 */
typedef struct
{
  gsize start;
  gsize end;
} BrochureSpan;

/**
 * BrochureFold:
 *
 * A text as a search sees it: without what people do not type when they look for something, with
 * the way back from each of its bytes to the text itself.
 *
 * Case, accents, width and ligatures are gone (ß is ss, ø is o, ﬁ is fi), digits of every script
 * are Latin ones, typographic quotes and dashes are those of a keyboard, blanks are single spaces.
 * Soft hyphens and marks of direction are left out, and in Arabic the short vowels, the tatweel, and
 * the difference between the forms of alef, of ya and of ha.
 */
typedef struct _BrochureFold BrochureFold;

GArray       *brochure_fold_find     (const char         *text,
                                      const char         *query);

BrochureFold *brochure_fold_new      (const char         *text);
void          brochure_fold_free     (BrochureFold       *self);

const char   *brochure_fold_get_text (const BrochureFold *self);
BrochureSpan  brochure_fold_get_span (const BrochureFold *self,
                                      gsize               start,
                                      gsize               end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureFold, brochure_fold_free)

G_END_DECLS
