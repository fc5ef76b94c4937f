/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_BULLET_LIST (brochure_bullet_list_get_type ())

/**
 * BrochureBulletList:
 *
 * A list whose entries are a block's items, or the values of the facts it refers to.
 */
G_DECLARE_FINAL_TYPE (BrochureBulletList, brochure_bullet_list, BROCHURE, BULLET_LIST, GtkBox)

GtkWidget *brochure_bullet_list_new (BrochureDocument    *document,
                                     const BrochureBlock *block);

G_END_DECLS
