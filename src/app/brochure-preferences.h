/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/brochure-settings.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_PREFERENCES (brochure_preferences_get_type ())

/**
 * BrochurePreferences:
 *
 * Style and text size; every change takes effect at once and is kept.
 */
G_DECLARE_FINAL_TYPE (BrochurePreferences, brochure_preferences, BROCHURE, PREFERENCES, AdwPreferencesDialog)

AdwDialog *brochure_preferences_new (BrochureSettings *settings);

G_END_DECLS
