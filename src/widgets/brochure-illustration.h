/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

GtkWidget *brochure_illustration_new (BrochureDocument   *document,
                                      const char         *path,
                                      const BrochureText *alternative,
                                      const BrochureText *credit,
                                      gboolean            show_credit);

G_END_DECLS
