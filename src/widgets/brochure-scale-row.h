/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-language-test.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_SCALE_ROW (brochure_scale_row_get_type ())

/**
 * BrochureScaleRow:
 *
 * Asks on which of its scales a test was scored, and tells them apart by their scores and dates.
 */
G_DECLARE_FINAL_TYPE (BrochureScaleRow, brochure_scale_row, BROCHURE, SCALE_ROW, AdwPreferencesRow)

GtkWidget  *brochure_scale_row_new       (const BrochureLanguageTest *test);

const char *brochure_scale_row_get_value (BrochureScaleRow           *self);
void        brochure_scale_row_set_value (BrochureScaleRow           *self,
                                          const char                 *value);
void        brochure_scale_row_set_error (BrochureScaleRow           *self,
                                          const char                 *error);

G_END_DECLS
