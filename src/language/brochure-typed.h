/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Numbers and dates as people type them, with the digits, marks and order of their language. */

char     *brochure_typed_to_ascii    (const char *text);
char     *brochure_typed_dup_decimal (const char *text);
gboolean  brochure_typed_parse_day   (const char *text,
                                      GDate      *day);

G_END_DECLS
