/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/brochure-page.h"

G_BEGIN_DECLS

GtkWidget *brochure_page_factory_create (BrochureDocument      *document,
                                         const BrochureSection *section);

G_END_DECLS
