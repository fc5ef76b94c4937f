/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "eligibility/brochure-check.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_ENQUIRY_VIEW (brochure_enquiry_view_get_type ())

/**
 * BrochureEnquiryView:
 *
 * A message to the provider of the programme, to change, copy or send. It follows the answers until somebody
 * changes it.
 */
G_DECLARE_FINAL_TYPE (BrochureEnquiryView, brochure_enquiry_view, BROCHURE, ENQUIRY_VIEW, GtkBox)

void brochure_enquiry_view_set_check (BrochureEnquiryView *self,
                                      BrochureCheck       *check);

G_END_DECLS
