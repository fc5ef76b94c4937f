/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/brochure-page-factory.h"

#include "pages/brochure-eligibility-page.h"

/**
 * brochure_page_factory_create:
 * @document: a brochure
 * @section: one of its sections
 * @check: (nullable): what is answered to the brochure
 * @show_sources: whether everything that rests on a fact carries a mark that tells its source
 *
 * Creates the page that shows a section: of the kind that the section needs.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
brochure_page_factory_create (BrochureDocument      *document,
                              const BrochureSection *section,
                              BrochureCheck         *check,
                              gboolean               show_sources)
{
  gboolean is_form;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (section != NULL, NULL);

  is_form = brochure_section_has_kind (section, BROCHURE_BLOCK_ELIGIBILITY);

  return g_object_new (is_form ? BROCHURE_TYPE_ELIGIBILITY_PAGE : BROCHURE_TYPE_PAGE,
                       "document", document,
                       "section-id", section->id,
                       "check", check,
                       "show-sources", show_sources,
                       NULL);
}
