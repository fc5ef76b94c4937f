/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "content/brochure-problem.h"
#include "content/reading/brochure-reader.h"

G_BEGIN_DECLS

/**
 * BrochureLoaderLookFunc:
 * @document: what was read, with or without errors
 * @problems: (element-type BrochureProblem): where problems are added
 * @user_data: closure
 *
 * Looks for what reading alone does not find.
 */
typedef void (*BrochureLoaderLookFunc) (BrochureDocument *document,
                                        GPtrArray        *problems,
                                        gpointer          user_data);

BrochureDocument *brochure_loader_load         (GFile                   *file,
                                                GPtrArray              **problems,
                                                GError                 **error);
GPtrArray        *brochure_loader_check        (GFile                   *file,
                                                BrochureLoaderLookFunc   look_func,
                                                gpointer                 user_data);
gboolean          brochure_loader_foreach_text (GFile                   *file,
                                                BrochureReaderTextFunc   func,
                                                gpointer                 user_data,
                                                GPtrArray              **problems);
GFile            *brochure_loader_get_bundled  (void);

G_END_DECLS
