/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_REQUIREMENT_SET_VIEW (brochure_requirement_set_view_get_type ())

/**
 * BrochureRequirementSetView:
 *
 * What one set of entry requirements asks.
 */
G_DECLARE_FINAL_TYPE (BrochureRequirementSetView, brochure_requirement_set_view, BROCHURE, REQUIREMENT_SET_VIEW, GtkBox)

GtkWidget *brochure_requirement_set_view_new (BrochureDocument             *document,
                                              const BrochureRequirementSet *set);

G_END_DECLS
