/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "language/brochure-locale-data.h"

G_BEGIN_DECLS

void                      brochure_language_init          (void);
void                      brochure_language_apply         (const char *code);

const char               *brochure_language_get_current   (void);
const BrochureLocaleData *brochure_language_get_data      (void);
gboolean                  brochure_language_is_rtl        (const char *code);
gboolean                  brochure_language_can_translate (void);

G_END_DECLS
