/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-check.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_CONTACT_PANE (brochure_contact_pane_get_type ())

/**
 * BrochureContactPane:
 *
 * How to reach the provider of the programme: a message to it, what the brochure
 * knows, to copy or to open, and a plain word where it knows nothing.
 */
G_DECLARE_FINAL_TYPE (BrochureContactPane, brochure_contact_pane, BROCHURE, CONTACT_PANE, AdwBin)

void brochure_contact_pane_set_check (BrochureContactPane *self,
                                      BrochureCheck       *check);

G_END_DECLS
