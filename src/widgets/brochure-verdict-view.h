/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-check.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_VERDICT_VIEW (brochure_verdict_view_get_type ())

/**
 * BrochureVerdictView:
 *
 * What a set of answers comes to: the rule that decides and what would do, every requirement in a row that
 * opens, and what else to know. Toggles above it choose the requirement set.
 */
G_DECLARE_FINAL_TYPE (BrochureVerdictView, brochure_verdict_view, BROCHURE, VERDICT_VIEW, GtkBox)

GtkWidget *brochure_verdict_view_new (BrochureCheck *check);

G_END_DECLS
