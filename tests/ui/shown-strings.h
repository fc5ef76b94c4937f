/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* All that is to be read in the program, and whether it is in the language that was chosen. */

GHashTable *shown_strings_collect           (void);
void        shown_strings_assert_translated (GHashTable *english,
                                             GHashTable *strings,
                                             const char *code);

G_END_DECLS
