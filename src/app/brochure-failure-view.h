/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_FAILURE_VIEW (brochure_failure_view_get_type ())

/**
 * BrochureFailureView:
 *
 * What a window shows instead of a brochure that could not be loaded.
 */
G_DECLARE_FINAL_TYPE (BrochureFailureView, brochure_failure_view, BROCHURE, FAILURE_VIEW, AdwBin)

GtkWidget *brochure_failure_view_new (GFile      *file,
                                      const char *details);

G_END_DECLS
