/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "export/brochure-strip.h"

G_BEGIN_DECLS

PangoContext *brochure_typesetting_create_context (const char          *language,
                                                   gboolean             is_rtl);
PangoLayout  *brochure_typesetting_create_layout  (PangoContext        *context,
                                                   const BrochureCell  *cell,
                                                   const char          *number,
                                                   GHashTable          *anchors,
                                                   GArray             **links);

void          brochure_typesetting_show_line      (cairo_t             *cr,
                                                   PangoLayout         *layout,
                                                   PangoLayoutIter     *iter,
                                                   const BrochureCell  *cell,
                                                   double               x,
                                                   double               y,
                                                   GArray              *links,
                                                   void               (*on_link) (const char *target,
                                                                                  gpointer    user_data),
                                                   gpointer             user_data);

G_END_DECLS
