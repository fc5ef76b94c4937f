/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * BrochureMarker:
 *
 * Marks one thing of a page for a moment, so that the eye finds what a link or a search led to.
 *
 * One that is filled with zeros marks nothing yet.
 */
typedef struct
{
  /*< private >*/
  GtkWidget *marked;
  guint timeout_id;
} BrochureMarker;

void brochure_marker_mark  (BrochureMarker *self,
                            GtkWidget      *widget);
void brochure_marker_clear (BrochureMarker *self);

G_END_DECLS
