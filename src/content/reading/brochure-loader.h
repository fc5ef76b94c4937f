/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "content/brochure-problem.h"
#include "content/reading/brochure-reader.h"

G_BEGIN_DECLS

BrochureDocument *brochure_loader_load         (GFile                   *file,
                                                GPtrArray              **problems,
                                                GError                 **error);
gboolean          brochure_loader_foreach_text (GFile                   *file,
                                                BrochureReaderTextFunc   func,
                                                gpointer                 user_data,
                                                GPtrArray              **problems);
GFile            *brochure_loader_get_bundled  (void);

G_END_DECLS
