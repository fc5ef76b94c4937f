/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-partial-date.h"
#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureNoticeKind:
 * @BROCHURE_NOTICE_HEALTH: of the health of applicants or students
 * @BROCHURE_NOTICE_CLOSED: the programme takes no new students
 * @BROCHURE_NOTICE_PORTAL: of the source or its host
 * @BROCHURE_NOTICE_PRIVACY: of what happens to a reader's data
 * @BROCHURE_NOTICE_UNKNOWN: of a kind this version does not know
 */
typedef enum
{
  BROCHURE_NOTICE_HEALTH,
  BROCHURE_NOTICE_CLOSED,
  BROCHURE_NOTICE_PORTAL,
  BROCHURE_NOTICE_PRIVACY,
  BROCHURE_NOTICE_UNKNOWN, /*< skip >*/
} BrochureNoticeKind;

/**
 * BrochureNoticeSeverity:
 * @BROCHURE_NOTICE_INFO: good to know
 * @BROCHURE_NOTICE_WARNING: not to be missed
 */
typedef enum
{
  BROCHURE_NOTICE_INFO,
  BROCHURE_NOTICE_WARNING,
} BrochureNoticeSeverity;

/**
 * BrochureNotice:
 * @id: unique in the brochure
 * @kind: what it is about
 * @severity: how much it matters
 * @title: (nullable): a short form, for the banner
 * @text: what it says
 * @since: when it began; year 0 where not known
 * @valid_until: when it ended; year 0 where it did not
 * @sections: (nullable): ids of the sections that begin with it
 * @source: id of a [struct@Source]
 * @refs: ids of the facts it states
 */
typedef struct
{
  char *id;
  BrochureNoticeKind kind;
  BrochureNoticeSeverity severity;
  BrochureText *title;
  BrochureText *text;
  BrochurePartialDate since;
  BrochurePartialDate valid_until;
  GStrv sections;
  char *source;
  GStrv refs;
} BrochureNotice;

gboolean brochure_notice_is_expired (const BrochureNotice *self,
                                     const GDate          *today);

G_END_DECLS
