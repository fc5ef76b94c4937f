/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-check.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_VERDICT_BAR (brochure_verdict_bar_get_type ())

/**
 * BrochureVerdictBar:
 *
 * What the answers come to in one line, for where there is no room for more.
 */
G_DECLARE_FINAL_TYPE (BrochureVerdictBar, brochure_verdict_bar, BROCHURE, VERDICT_BAR, GtkBox)

GtkWidget *brochure_verdict_bar_new (BrochureCheck *check);

G_END_DECLS
