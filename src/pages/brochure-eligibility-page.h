/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-check.h"
#include "pages/brochure-page.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_ELIGIBILITY_PAGE (brochure_eligibility_page_get_type ())

/**
 * BrochureEligibilityPage:
 *
 * The page of a section with an `eligibility` block: the form, and always in
 * sight of it the verdict. Both show the [class@Check] that the page was made for.
 */
G_DECLARE_FINAL_TYPE (BrochureEligibilityPage, brochure_eligibility_page, BROCHURE, ELIGIBILITY_PAGE, BrochurePage)

G_END_DECLS
