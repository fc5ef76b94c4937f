/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_EXAMPLE_DIALOG (brochure_example_dialog_get_type ())

/**
 * BrochureExampleDialog:
 *
 * The worked cases of a brochure, to choose one that fills the form.
 */
G_DECLARE_FINAL_TYPE (BrochureExampleDialog, brochure_example_dialog, BROCHURE, EXAMPLE_DIALOG, AdwDialog)

AdwDialog *brochure_example_dialog_new (BrochureDocument *document);

G_END_DECLS
