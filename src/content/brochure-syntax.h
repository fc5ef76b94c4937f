/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How codes and numbers of the content are spelt. Each returns whether the
 * whole of a string has that form. */

gboolean brochure_syntax_is_country      (const char *string);
gboolean brochure_syntax_is_currency     (const char *string);
gboolean brochure_syntax_is_decimal      (const char *string);
gboolean brochure_syntax_is_duration     (const char *string);
gboolean brochure_syntax_is_email        (const char *string);
gboolean brochure_syntax_is_language_tag (const char *string);
gboolean brochure_syntax_is_link         (const char *string);
gboolean brochure_syntax_is_phone        (const char *string);
gboolean brochure_syntax_is_web_address  (const char *string);

char    *brochure_syntax_to_line         (const char *string);

G_END_DECLS
