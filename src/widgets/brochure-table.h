/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_TABLE (brochure_table_get_type ())

/**
 * BrochureTable:
 *
 * A table of texts. Where it is too wide for the window it scrolls sideways by itself.
 */
G_DECLARE_FINAL_TYPE (BrochureTable, brochure_table, BROCHURE, TABLE, AdwBin)

GtkWidget *brochure_table_new (const BrochureBlock *block);

G_END_DECLS
