/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_OFFERING_VIEW (brochure_offering_view_get_type ())

/**
 * BrochureOfferingView:
 *
 * One intake with its dates, and with what is honest to say of them.
 */
G_DECLARE_FINAL_TYPE (BrochureOfferingView, brochure_offering_view, BROCHURE, OFFERING_VIEW, GtkBox)

GtkWidget *brochure_offering_view_new (BrochureDocument       *document,
                                       const BrochureOffering *offering,
                                       const GDate            *today);

G_END_DECLS
