/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-text.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_CALLOUT (brochure_callout_get_type ())

/**
 * BrochureCallout:
 *
 * A text set apart from the others: a note, a warning, or a claim of the source.
 */
G_DECLARE_FINAL_TYPE (BrochureCallout, brochure_callout, BROCHURE, CALLOUT, GtkBox)

GtkWidget *brochure_callout_new         (const char         *style,
                                         const BrochureText *title,
                                         const BrochureText *text);

void       brochure_callout_add_caption (BrochureCallout    *self,
                                         const char         *caption);

G_END_DECLS
