/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_COUNTRY (brochure_country_get_type ())

/**
 * BrochureCountry:
 *
 * A country to choose, with its name in the language it was listed in.
 */
G_DECLARE_FINAL_TYPE (BrochureCountry, brochure_country, BROCHURE, COUNTRY, GObject)

BrochureCountry *brochure_country_new      (const char      *code,
                                            const char      *name);

const char      *brochure_country_get_code (BrochureCountry *self);
const char      *brochure_country_get_name (BrochureCountry *self);

G_END_DECLS
