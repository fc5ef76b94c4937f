/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-check.h"
#include "pages/brochure-page.h"

G_BEGIN_DECLS

GtkWidget *brochure_page_factory_create (BrochureDocument      *document,
                                         const BrochureSection *section,
                                         BrochureCheck         *check,
                                         gboolean               show_sources);

G_END_DECLS
