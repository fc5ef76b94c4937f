/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

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
void  brochure_markup_foreach_link (const char             *text,
                                    BrochureMarkupLinkFunc  func,
                                    gpointer                user_data);

G_END_DECLS
