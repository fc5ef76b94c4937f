/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-link.h"

G_BEGIN_DECLS

/**
 * BrochureMarkupLinkFunc:
 * @target: where the link leads
 * @user_data: closure
 *
 * Is told of one link.
 */
typedef void (*BrochureMarkupLinkFunc) (const char *target,
                                        gpointer    user_data);

/**
 * BrochureMarkupLabelFunc:
 * @link: a link into the brochure
 * @user_data: closure
 *
 * Says what the place is called that a link leads to.
 *
 * Returns: (transfer full) (nullable): its name
 */
typedef char *(*BrochureMarkupLabelFunc) (const BrochureLink *link,
                                          gpointer            user_data);

/**
 * BrochureMarkupSpan:
 * @start: where it begins in the plain text, in bytes
 * @end: where it ends
 * @target: (nullable): where a link leads; %NULL for emphasis
 *
 * A stretch of plain text that is more than plain.
 */
typedef struct
{
  guint start;
  guint end;
  char *target;
} BrochureMarkupSpan;

char *brochure_markup_to_pango     (const char             *text);
char *brochure_markup_to_plain     (const char             *text);
char *brochure_markup_to_spans     (const char             *text,
                                    GArray                **spans);
char *brochure_markup_label_links  (const char             *text,
                                    BrochureMarkupLabelFunc func,
                                    gpointer                user_data);
void  brochure_markup_foreach_link (const char             *text,
                                    BrochureMarkupLinkFunc  func,
                                    gpointer                user_data);

G_END_DECLS
