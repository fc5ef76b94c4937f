/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

GtkWidget *brochure_source_mark_new (BrochureDocument   *document,
                                     const char * const *facts);

G_END_DECLS
