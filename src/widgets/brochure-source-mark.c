/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-source-mark.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "widgets/brochure-source-popover.h"

#define KEY_FACTS "brochure-facts"

/* Most are never opened, so the popover waits until one is. */
static void
on_create_popup (GtkMenuButton *button,
                 gpointer       document)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button,
                                 brochure_source_popover_new (document,
                                                              g_object_get_data (G_OBJECT (button), KEY_FACTS)));
}

/**
 * brochure_source_mark_new:
 * @document: a brochure
 * @facts: (nullable): ids of some of its facts
 *
 * Creates the quiet button beside facts that tells where they come from.
 *
 * Returns: (transfer floating) (nullable): the button, or %NULL where there are no facts
 */
GtkWidget *
brochure_source_mark_new (BrochureDocument   *document,
                          const char * const *facts)
{
  g_autofree char *list = NULL;
  g_autofree char *name = NULL;
  GtkWidget *mark;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  if (facts == NULL || facts[0] == NULL)
    return NULL;

  list = brochure_format_list (facts);
  /* Translators: tooltip of a button beside one or several facts; %s lists their numbers: “F83, F84 and F85” */
  name = g_strdup_printf (ngettext ("Source of Fact %s", "Sources of Facts %s", g_strv_length ((GStrv) facts)), list);
  mark = g_object_new (GTK_TYPE_MENU_BUTTON,
                       "css-classes", (const char * const[]) { "circular", "flat", "source-mark", NULL },
                       "icon-name", "brochure-source-symbolic",
                       "tooltip-text", name,
                       "valign", GTK_ALIGN_CENTER,
                       NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (mark), KEY_FACTS, g_strdupv ((GStrv) facts), (GDestroyNotify) g_strfreev);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (mark), on_create_popup,
                                         g_object_ref (document), g_object_unref);

  return mark;
}
