/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-text-scale.h"

static int
get_font_size (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);

  return pango_font_description_get_size (pango_context_get_font_description (context));
}

/**
 * brochure_text_scale_get:
 * @widget: a widget with reading text
 *
 * Gets how much larger than that of its window the text of a widget is, for what is as wide
 * as so many letters. The size of the system's text is not counted: sp units have it already.
 *
 * Returns: 1 for the usual size
 */
double
brochure_text_scale_get (GtkWidget *widget)
{
  GtkRoot *root;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 1);

  root = gtk_widget_get_root (widget);

  if (root == NULL || get_font_size (GTK_WIDGET (root)) <= 0)
    return 1;

  return (double) get_font_size (widget) / get_font_size (GTK_WIDGET (root));
}
