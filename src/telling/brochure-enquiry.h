/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-check.h"

G_BEGIN_DECLS

/* A message to the provider of a programme. */

char       *brochure_enquiry_dup_text     (BrochureCheck    *check);

const char *brochure_enquiry_find_address (BrochureDocument *document);
char       *brochure_enquiry_to_uri       (BrochureDocument *document,
                                           const char       *text,
                                           gboolean         *is_cut);

G_END_DECLS
