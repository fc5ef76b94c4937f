/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/brochure-page.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_ELIGIBILITY_PAGE (brochure_eligibility_page_get_type ())

/**
 * BrochureEligibilityPage:
 *
 * The page of a section with an `eligibility` block: the form, and beside or
 * below it the verdict.
 *
 * What is filled in is the property [property@EligibilityPage:answers]: the
 * window binds it to the setting of that name, both ways, and needs to know
 * nothing else. It is notified at most half a second after a change, and at
 * once when the page goes away.
 *
 * Anything in the window can open the check with answers filled in: it
 * activates `win.check-with` with the JSON of the answers as a string, for
 * which the window shows the section and calls
 * brochure_eligibility_page_fill ().
 */
G_DECLARE_FINAL_TYPE (BrochureEligibilityPage, brochure_eligibility_page, BROCHURE, ELIGIBILITY_PAGE, BrochurePage)

const char *brochure_eligibility_page_get_answers (BrochureEligibilityPage *self);
void        brochure_eligibility_page_set_answers (BrochureEligibilityPage *self,
                                                   const char              *answers);

void        brochure_eligibility_page_fill        (BrochureEligibilityPage *self,
                                                   const char              *answers);
void        brochure_eligibility_page_save        (BrochureEligibilityPage *self);

G_END_DECLS
