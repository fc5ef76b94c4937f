/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-failure-view.h"

#include "content/reading/brochure-loader.h"
#include "widgets/brochure-label.h"

/**
 * brochure_failure_view_new:
 * @file: the file that was to be shown
 * @details: what is wrong with it, a finding a line
 *
 * Returns: (transfer full): what a window shows instead of a brochure that could not be loaded
 */
GtkWidget *
brochure_failure_view_new (GFile      *file,
                           const char *details)
{
  g_autoptr(GtkBuilder) builder = NULL;
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();
  g_autofree char *name = NULL;
  g_autofree char *description = NULL;
  g_autofree char *markup = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (details != NULL, NULL);

  builder = gtk_builder_new_from_resource (RESOURCE_PATH "/app/brochure-failure-view.ui");
  name = g_file_get_parse_name (file);
  /* Translators: %s is a file name */
  description = g_strdup_printf (_("There is something wrong with “%s”. Nothing was changed."), name);
  markup = g_markup_escape_text (description, -1);
  adw_status_page_set_description (ADW_STATUS_PAGE (gtk_builder_get_object (builder, "status_page")), markup);
  adw_clamp_set_child (ADW_CLAMP (gtk_builder_get_object (builder, "details_clamp")),
                       brochure_label_new_literal (details, "failure-details"));
  gtk_widget_set_visible (GTK_WIDGET (gtk_builder_get_object (builder, "bundled_button")),
                          !g_file_equal (file, bundled));

  return g_object_ref (GTK_WIDGET (gtk_builder_get_object (builder, "view")));
}
