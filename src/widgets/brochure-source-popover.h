/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_SOURCE_POPOVER (brochure_source_popover_get_type ())

/**
 * BrochureSourcePopover:
 *
 * Where one or several facts come from, with a button to copy them.
 */
G_DECLARE_FINAL_TYPE (BrochureSourcePopover, brochure_source_popover, BROCHURE, SOURCE_POPOVER, GtkPopover)

GtkWidget *brochure_source_popover_new (BrochureDocument   *document,
                                        const char * const *facts);

G_END_DECLS
