/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"
#include "place/brochure-bookmarks.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_SIDEBAR_ITEM (brochure_sidebar_item_get_type ())

/**
 * BrochureSidebarItem:
 *
 * A section as the sidebar lists it: in its place, or as a bookmark, which can be of
 * a section that is no more.
 */
G_DECLARE_FINAL_TYPE (BrochureSidebarItem, brochure_sidebar_item, BROCHURE, SIDEBAR_ITEM, GObject)

BrochureSidebarItem *brochure_sidebar_item_new             (BrochureDocument      *document,
                                                            BrochureBookmarks     *bookmarks,
                                                            const char            *id,
                                                            const BrochureSection *section,
                                                            gboolean               is_bookmark);

BrochureBookmarks   *brochure_sidebar_item_get_bookmarks   (BrochureSidebarItem   *self);
const char          *brochure_sidebar_item_get_id          (BrochureSidebarItem   *self);
gboolean             brochure_sidebar_item_get_is_bookmark (BrochureSidebarItem   *self);
gboolean             brochure_sidebar_item_get_is_present  (BrochureSidebarItem   *self);

G_END_DECLS
