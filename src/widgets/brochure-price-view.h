/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_PRICE_VIEW (brochure_price_view_get_type ())

/**
 * BrochurePriceView:
 *
 * One price: the amount that counts, what is not stated about it, and
 * amounts in other currencies that are only an indication.
 */
G_DECLARE_FINAL_TYPE (BrochurePriceView, brochure_price_view, BROCHURE, PRICE_VIEW, GtkBox)

GtkWidget *brochure_price_view_new (BrochureDocument    *document,
                                    const BrochurePrice *price);

G_END_DECLS
