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

char *brochure_markup_to_pango     (const char             *text);
char *brochure_markup_to_plain     (const char             *text);
void  brochure_markup_foreach_link (const char             *text,
                                    BrochureMarkupLinkFunc  func,
                                    gpointer                user_data);

G_END_DECLS
