/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-text.h"

G_BEGIN_DECLS

void brochure_toggles_add   (AdwToggleGroup     *group,
                             const char         *name,
                             const BrochureText *label,
                             const BrochureText *tooltip);
void brochure_toggles_clear (AdwToggleGroup     *group);

G_END_DECLS
