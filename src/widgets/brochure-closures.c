/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-closures.h"

/**
 * brochure_closures_has_text:
 * @widget: the widget whose template asks
 * @text: (nullable): a text
 *
 * Returns: whether there is anything to show
 */
gboolean
brochure_closures_has_text (GtkWidget  *widget,
                            const char *text)
{
  return text != NULL && *text != '\0';
}
