/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What the schema allows as `text-scale`. */
#define BROCHURE_SETTINGS_TEXT_SCALE_MINIMUM 0.75
#define BROCHURE_SETTINGS_TEXT_SCALE_MAXIMUM 2.0

GSettings *brochure_settings_new  (const char *schema_id,
                                   gboolean   *are_kept);

void       brochure_settings_zoom (GSettings  *settings,
                                   int         direction);

G_END_DECLS
