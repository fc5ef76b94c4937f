/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "eligibility/brochure-answers.h"

G_BEGIN_DECLS

/* Answers as JSON: the input of --evaluate, and what the settings keep. */

BrochureAnswers *brochure_answers_json_parse (const char            *json,
                                              GError               **error);
BrochureAnswers *brochure_answers_json_read  (JsonObject            *object);
char            *brochure_answers_json_write (const BrochureAnswers *answers);
gboolean         brochure_answers_json_equal (const BrochureAnswers *a,
                                              const BrochureAnswers *b);

G_END_DECLS
