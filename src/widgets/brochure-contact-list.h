/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_CONTACT_LIST (brochure_contact_list_get_type ())

/**
 * BrochureContactList:
 *
 * The provider's addresses and contacts, as far as the data has them, and an
 * honest line where it has none.
 */
G_DECLARE_FINAL_TYPE (BrochureContactList, brochure_contact_list, BROCHURE, CONTACT_LIST, GtkBox)

GtkWidget *brochure_contact_list_new (BrochureDocument *document,
                                      gboolean          has_marks);

G_END_DECLS
