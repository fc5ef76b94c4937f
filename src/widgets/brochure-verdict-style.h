/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "content/brochure-verdict.h"

G_BEGIN_DECLS

/* How a verdict looks, always beside words. */

const char *brochure_verdict_style_get_icon_name (BrochureVerdict  verdict);
void        brochure_verdict_style_apply         (GtkWidget       *widget,
                                                  BrochureVerdict  verdict);

G_END_DECLS
