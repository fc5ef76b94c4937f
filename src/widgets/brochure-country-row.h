/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_COUNTRY_ROW (brochure_country_row_get_type ())

/**
 * BrochureCountryRow:
 *
 * A row to choose a country by typing what one calls it.
 *
 * AdwComboRow finds a text anywhere in a name, in the order of the list, and nothing by another name.
 */
G_DECLARE_FINAL_TYPE (BrochureCountryRow, brochure_country_row, BROCHURE, COUNTRY_ROW, AdwActionRow)

const char *brochure_country_row_get_value (BrochureCountryRow *self);
void        brochure_country_row_set_value (BrochureCountryRow *self,
                                            const char         *value);

G_END_DECLS
