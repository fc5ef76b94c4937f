/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-check.h"
#include "widgets/brochure-piece-style.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_REQUIREMENTS (brochure_requirements_get_type ())

/**
 * BrochureRequirements:
 *
 * The requirements of a brochure, with where the reader stands and which documents are ready.
 */
G_DECLARE_FINAL_TYPE (BrochureRequirements, brochure_requirements, BROCHURE, REQUIREMENTS, AdwBin)

GtkWidget *brochure_requirements_new (BrochureCheck       *check,
                                      const BrochureBlock *block,
                                      BrochurePieceStyle   style);

G_END_DECLS
