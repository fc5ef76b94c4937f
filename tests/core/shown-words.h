/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

/* What a brochure shows of a fact, gathered from the model as the pages gather it. */

gboolean  shown_refers_to      (GStrv                  refs,
                                const char            *id);
char     *shown_words_of_value (const BrochureValue   *value);
char     *shown_words_of_fact  (BrochureDocument      *document,
                                const BrochureSection *section,
                                const BrochureFact    *fact);
