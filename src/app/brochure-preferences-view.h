/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/brochure-settings.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_PREFERENCES_VIEW (brochure_preferences_view_get_type ())

/**
 * BrochurePreferencesView:
 *
 * What can be set, in the language of the moment it was built in.
 */
G_DECLARE_FINAL_TYPE (BrochurePreferencesView, brochure_preferences_view, BROCHURE, PREFERENCES_VIEW, AdwBin)

GtkWidget *brochure_preferences_view_new (BrochureSettings *settings);

G_END_DECLS
