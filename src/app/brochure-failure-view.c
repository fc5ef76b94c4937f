/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-failure-view.h"

#include "content/brochure-link.h"
#include "content/brochure-problem.h"
#include "content/reading/brochure-loader.h"
#include "widgets/brochure-label.h"

/* What is wrong in words, and below them where, for an editor to go to. */
static GtkWidget *
create_finding (const BrochureProblem *problem,
                const char            *file_name)
{
  GtkWidget *finding = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *words = brochure_problem_describe (problem);
  g_autofree char *place = brochure_problem_dup_place (problem, file_name);
  GtkWidget *place_label = brochure_label_new_literal (place, "monospace");

  gtk_widget_add_css_class (place_label, "caption");
  gtk_label_set_wrap_mode (GTK_LABEL (place_label), PANGO_WRAP_CHAR);
  gtk_box_append (GTK_BOX (finding), brochure_label_new_literal (words, NULL));
  gtk_box_append (GTK_BOX (finding), place_label);

  return finding;
}

static void
add_findings (GtkBox    *box,
              GPtrArray *problems,
              GFile     *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *file_name = g_filename_display_name (name);

  for (guint i = 0; i < problems->len; i++)
    {
      const BrochureProblem *problem = g_ptr_array_index (problems, i);

      if (problem->is_error)
        gtk_box_append (box, create_finding (problem, file_name));
    }
}

/**
 * brochure_failure_view_new:
 * @file: the file that was to be shown
 * @problems: (element-type BrochureProblem): what is wrong with it
 *
 * Returns: (transfer full): what a window shows instead of a brochure that could not be loaded
 */
GtkWidget *
brochure_failure_view_new (GFile     *file,
                           GPtrArray *problems)
{
  g_autoptr(GtkBuilder) builder = NULL;
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();
  g_autofree char *name = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *isolated = NULL;
  g_autofree char *description = NULL;
  g_autofree char *markup = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (problems != NULL, NULL);

  builder = gtk_builder_new_from_resource (RESOURCE_PATH "/app/brochure-failure-view.ui");
  name = g_file_get_basename (file);
  /* A name keeps its own direction, whatever that of the sentence is. */
  shown = brochure_link_describe (name);
  isolated = g_strdup_printf ("\u2068%s\u2069", shown);
  /* Translators: %s is a file name */
  description = g_strdup_printf (_("There is something wrong with “%s”. Nothing was changed."), isolated);
  markup = g_markup_escape_text (description, -1);
  adw_status_page_set_description (ADW_STATUS_PAGE (gtk_builder_get_object (builder, "status_page")), markup);
  add_findings (GTK_BOX (gtk_builder_get_object (builder, "findings_box")), problems, file);
  gtk_widget_set_visible (GTK_WIDGET (gtk_builder_get_object (builder, "bundled_button")),
                          !g_file_equal (file, bundled));

  return g_object_ref (GTK_WIDGET (gtk_builder_get_object (builder, "view")));
}
