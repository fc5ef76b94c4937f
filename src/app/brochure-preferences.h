/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_PREFERENCES (brochure_preferences_get_type ())

/**
 * BrochurePreferences:
 *
 * Language, style and text size; every change takes effect at once and is kept.
 * The dialog stays open while all that is in it changes its language.
 */
G_DECLARE_FINAL_TYPE (BrochurePreferences, brochure_preferences, BROCHURE, PREFERENCES, AdwDialog)

AdwDialog *brochure_preferences_new     (GSettings           *settings);

void       brochure_preferences_rebuild (BrochurePreferences *self);

G_END_DECLS
