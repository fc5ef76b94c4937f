/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_SOURCE_MARK (brochure_source_mark_get_type ())

/**
 * BrochureSourceMark:
 *
 * The quiet button beside one or several facts that tells where they come from.
 */
G_DECLARE_FINAL_TYPE (BrochureSourceMark, brochure_source_mark, BROCHURE, SOURCE_MARK, AdwBin)

GtkWidget *brochure_source_mark_new     (BrochureDocument   *document,
                                         const BrochureFact *fact);
GtkWidget *brochure_source_mark_new_for (BrochureDocument   *document,
                                         const char * const *refs);

G_END_DECLS
