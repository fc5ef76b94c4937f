/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "eligibility/brochure-evaluation.h"

G_BEGIN_DECLS

/* A longer line is answered with an error; it is never held in memory. */
#define BROCHURE_EVALUATE_MAX_LINE (32 * 1024 * 1024)

int       brochure_evaluate_run    (BrochureDocument         *document,
                                    const char               *path);

gboolean  brochure_evaluate_stream (BrochureDocument         *document,
                                    const GDate              *today,
                                    int                       input,
                                    int                       output,
                                    gboolean                 *is_clean,
                                    GError                  **error);
gboolean  brochure_evaluate_line   (BrochureDocument         *document,
                                    const GDate              *today,
                                    const char               *line,
                                    gsize                     length,
                                    GString                  *output);

G_END_DECLS
