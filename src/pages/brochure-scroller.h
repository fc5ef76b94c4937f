/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BROCHURE_TYPE_SCROLLER (brochure_scroller_get_type ())

/**
 * BrochureScroller:
 *
 * Brings what was asked for into view: at once, or as soon as it has a size and a place, and again while
 * these change, until the reader moves. What is at the upper edge then stays there, however the text flows.
 */
G_DECLARE_FINAL_TYPE (BrochureScroller, brochure_scroller, BROCHURE, SCROLLER, GObject)

BrochureScroller *brochure_scroller_new          (GtkScrolledWindow *window);

double            brochure_scroller_get_scroll   (BrochureScroller  *self);
void              brochure_scroller_set_scroll   (BrochureScroller  *self,
                                                  double             scroll);
GtkWidget        *brochure_scroller_get_top      (BrochureScroller  *self);
void              brochure_scroller_set_top      (BrochureScroller  *self,
                                                  GtkWidget         *widget);
void              brochure_scroller_step         (BrochureScroller  *self,
                                                  GtkScrollType      type);
void              brochure_scroller_show_widget  (BrochureScroller  *self,
                                                  GtkWidget         *widget);
void              brochure_scroller_show_text    (BrochureScroller  *self,
                                                  GtkLabel          *label,
                                                  int                index);
gboolean          brochure_scroller_is_past      (BrochureScroller  *self,
                                                  GtkWidget         *widget);
gboolean          brochure_scroller_is_past_text (BrochureScroller  *self,
                                                  GtkLabel          *label,
                                                  int                index);

G_END_DECLS
