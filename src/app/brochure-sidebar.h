/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-document.h"
#include "place/brochure-place.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_SIDEBAR (brochure_sidebar_get_type ())

/**
 * BrochureSidebar:
 *
 * The list of a brochure's sections under their headings, and of the bookmarks in it.
 * Choosing one activates `win.show-section`. While the brochure is searched, what was
 * found stands in its place.
 */
G_DECLARE_FINAL_TYPE (BrochureSidebar, brochure_sidebar, BROCHURE, SIDEBAR, AdwBin)

void     brochure_sidebar_set_document  (BrochureSidebar  *self,
                                         BrochureDocument *document,
                                         BrochurePlace    *place);
void     brochure_sidebar_set_collapsed (BrochureSidebar  *self,
                                         gboolean          collapsed);

gboolean brochure_sidebar_begin_search  (BrochureSidebar  *self,
                                         const char       *text);
void     brochure_sidebar_take_search   (BrochureSidebar  *self,
                                         BrochureSidebar  *former);

G_END_DECLS
