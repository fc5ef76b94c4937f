/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_ILLUSTRATION (brochure_illustration_get_type ())

/**
 * BrochureIllustration:
 *
 * A picture of the content folder, with its alternative text and credit.
 */
G_DECLARE_FINAL_TYPE (BrochureIllustration, brochure_illustration, BROCHURE, ILLUSTRATION, GtkBox)

GtkWidget *brochure_illustration_new (BrochureDocument    *document,
                                      const BrochureMedia *media,
                                      gboolean             show_credit);

G_END_DECLS
