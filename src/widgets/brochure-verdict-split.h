/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-check.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_VERDICT_SPLIT (brochure_verdict_split_get_type ())

/**
 * BrochureVerdictSplit:
 *
 * Keeps the verdict in sight of whatever asks for answers: beside it where both have room, each scrolling by
 * itself, and else in a sheet whose bar is always to be seen.
 *
 * What asks never changes its parent: what is typed and focused there stays so at any width.
 */
G_DECLARE_FINAL_TYPE (BrochureVerdictSplit, brochure_verdict_split, BROCHURE, VERDICT_SPLIT, GtkWidget)

GtkWidget *brochure_verdict_split_new   (BrochureCheck        *check,
                                         GtkWidget            *content);
void       brochure_verdict_split_close (BrochureVerdictSplit *self);

G_END_DECLS
