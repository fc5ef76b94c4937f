/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_SOURCE_POPOVER (brochure_source_popover_get_type ())

/**
 * BrochureSourcePopover:
 *
 * Where one fact comes from: number, source and date, status, note and the
 * original wording, with a button to copy it all.
 */
G_DECLARE_FINAL_TYPE (BrochureSourcePopover, brochure_source_popover, BROCHURE, SOURCE_POPOVER, GtkPopover)

GtkWidget *brochure_source_popover_new (BrochureDocument   *document,
                                        const BrochureFact *fact);

G_END_DECLS
