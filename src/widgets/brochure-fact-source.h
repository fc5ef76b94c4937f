/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_FACT_SOURCE (brochure_fact_source_get_type ())

/**
 * BrochureFactSource:
 *
 * Where one fact comes from: number, status, source and date, note and the
 * original wording.
 */
G_DECLARE_FINAL_TYPE (BrochureFactSource, brochure_fact_source, BROCHURE, FACT_SOURCE, GtkBox)

GtkWidget *brochure_fact_source_new (BrochureDocument   *document,
                                     const BrochureFact *fact);

G_END_DECLS
