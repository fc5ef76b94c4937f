/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_ORGANISATION_TREE (brochure_organisation_tree_get_type ())

/**
 * BrochureOrganisationTree:
 *
 * The organisations of a brochure and how they belong together.
 */
G_DECLARE_FINAL_TYPE (BrochureOrganisationTree, brochure_organisation_tree, BROCHURE, ORGANISATION_TREE, GtkBox)

GtkWidget *brochure_organisation_tree_new (BrochureDocument *document);

G_END_DECLS
