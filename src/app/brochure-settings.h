/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_SETTINGS (brochure_settings_get_type ())

#define BROCHURE_TEXT_SCALE_MINIMUM 0.75
#define BROCHURE_TEXT_SCALE_MAXIMUM 2.0

/**
 * BrochureSettings:
 *
 * What is kept from one start to the next, as properties. The only reader of
 * GSettings: everybody else binds to this.
 */
G_DECLARE_FINAL_TYPE (BrochureSettings, brochure_settings, BROCHURE, SETTINGS, GObject)

BrochureSettings *brochure_settings_new                  (const char       *schema_id);

gboolean          brochure_settings_is_kept              (BrochureSettings *self);

const char       *brochure_settings_get_answers          (BrochureSettings *self);
void              brochure_settings_set_answers          (BrochureSettings *self,
                                                          const char       *answers);
AdwColorScheme    brochure_settings_get_color_scheme     (BrochureSettings *self);
void              brochure_settings_set_color_scheme     (BrochureSettings *self,
                                                          AdwColorScheme    color_scheme);
const char       *brochure_settings_get_language         (BrochureSettings *self);
void              brochure_settings_set_language         (BrochureSettings *self,
                                                          const char       *language);
const char       *brochure_settings_get_last_section     (BrochureSettings *self);
double            brochure_settings_get_text_scale       (BrochureSettings *self);
void              brochure_settings_set_text_scale       (BrochureSettings *self,
                                                          double            text_scale);
void              brochure_settings_get_window_size      (BrochureSettings *self,
                                                          int              *width,
                                                          int              *height);
void              brochure_settings_set_window_size      (BrochureSettings *self,
                                                          int               width,
                                                          int               height);

void              brochure_settings_zoom                 (BrochureSettings *self,
                                                          int               direction);

G_END_DECLS
