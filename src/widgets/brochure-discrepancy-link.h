/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_DISCREPANCY_LINK (brochure_discrepancy_link_get_type ())

/**
 * BrochureDiscrepancyLink:
 *
 * The mark on facts that the sources are unclear about; it leads to the
 * list of discrepancies.
 */
G_DECLARE_FINAL_TYPE (BrochureDiscrepancyLink, brochure_discrepancy_link, BROCHURE, DISCREPANCY_LINK, GtkButton)

GtkWidget *brochure_discrepancy_link_new (BrochureDocument   *document,
                                          const char * const *refs);

G_END_DECLS
