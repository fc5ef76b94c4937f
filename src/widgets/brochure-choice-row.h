/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_CHOICE_ROW (brochure_choice_row_get_type ())

/**
 * BrochureChoiceRow:
 *
 * A row to choose one of several values. Normally its first choice is that
 * nothing is answered, whose value is the empty string.
 */
G_DECLARE_FINAL_TYPE (BrochureChoiceRow, brochure_choice_row, BROCHURE, CHOICE_ROW, AdwComboRow)

GtkWidget  *brochure_choice_row_new        (const char        *title);
GtkWidget  *brochure_choice_row_new_always (const char        *title);

const char *brochure_choice_row_get_value  (BrochureChoiceRow *self);
void        brochure_choice_row_set_value  (BrochureChoiceRow *self,
                                            const char        *value);

void        brochure_choice_row_add_choice (BrochureChoiceRow *self,
                                            const char        *value,
                                            const char        *label);

G_END_DECLS
