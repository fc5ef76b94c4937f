/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureShippedLanguage:
 * @code: as gettext names it: `nl`, `pt_BR`
 * @percent: how many strings of a hundred are translated, counted when the program was built
 *
 * A language that this build has a catalogue for.
 */
typedef struct
{
  const char *code;
  int percent;
} BrochureShippedLanguage;

const BrochureShippedLanguage *brochure_languages_list     (gsize      *n_languages);
const BrochureShippedLanguage *brochure_languages_find     (const char *code);

const char                    *brochure_languages_get_name (const char *code);

G_END_DECLS
