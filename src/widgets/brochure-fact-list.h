/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_FACT_LIST (brochure_fact_list_get_type ())

/**
 * BrochureFactList:
 *
 * The expander at the foot of a section that lists every fact the section
 * states, with number, status and source. Its rows are made when it is first opened.
 */
G_DECLARE_FINAL_TYPE (BrochureFactList, brochure_fact_list, BROCHURE, FACT_LIST, AdwBin)

GtkWidget *brochure_fact_list_new_for_section (BrochureDocument      *document,
                                               const BrochureSection *section,
                                               const GDate           *today);

void       brochure_fact_list_fill            (BrochureFactList      *self);
GtkWidget *brochure_fact_list_reveal          (BrochureFactList      *self,
                                               const char            *id);

G_END_DECLS
