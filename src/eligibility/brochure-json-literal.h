/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What json-glib cannot hold: it makes machine numbers of numbers, where a score must stay the digits that were
 * written, and C strings of strings. So before it reads, each number becomes a string that begins with a mark, and
 * so does each such character; after it has written, they become again what they were. */

#define BROCHURE_JSON_LITERAL_NUMBER '\001'

char *brochure_json_literal_hide   (const char  *json,
                                   GError     **error);
char *brochure_json_literal_show (const char  *json);

G_END_DECLS
