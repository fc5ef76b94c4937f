/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "content/brochure-section.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_SIDEBAR_ITEM (brochure_sidebar_item_get_type ())

/**
 * BrochureSidebarItem:
 *
 * A section as the sidebar lists it.
 */
G_DECLARE_FINAL_TYPE (BrochureSidebarItem, brochure_sidebar_item, BROCHURE, SIDEBAR_ITEM, GObject)

BrochureSidebarItem *brochure_sidebar_item_new     (const BrochureSection *section,
                                                    guint                  group_index);

const char          *brochure_sidebar_item_get_id  (BrochureSidebarItem   *self);

G_END_DECLS
