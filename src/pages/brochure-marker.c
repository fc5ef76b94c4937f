/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/brochure-marker.h"

#define MARK_MILLISECONDS 1600

static void
on_timeout (gpointer user_data)
{
  BrochureMarker *self = user_data;

  self->timeout_id = 0;
  brochure_marker_clear (self);
}

/**
 * brochure_marker_mark:
 * @self: a marker, which must be cleared before it goes
 * @widget: what to mark
 *
 * Marks @widget for a moment, and nothing else any more.
 */
void
brochure_marker_mark (BrochureMarker *self,
                      GtkWidget      *widget)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  brochure_marker_clear (self);
  g_set_object (&self->marked, widget);
  gtk_widget_add_css_class (widget, "marked");
  self->timeout_id = g_timeout_add_once (MARK_MILLISECONDS, on_timeout, self);
}

/**
 * brochure_marker_clear:
 * @self: a marker
 *
 * Takes the mark away at once.
 */
void
brochure_marker_clear (BrochureMarker *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->timeout_id, g_source_remove);

  if (self->marked != NULL)
    gtk_widget_remove_css_class (self->marked, "marked");

  g_clear_object (&self->marked);
}
