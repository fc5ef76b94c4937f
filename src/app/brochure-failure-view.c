/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-failure-view.h"

#include "content/reading/brochure-loader.h"
#include "widgets/brochure-label.h"

struct _BrochureFailureView
{
  AdwBin parent_instance;

  /* template */
  GtkWidget *bundled_button;
  AdwClamp *details_clamp;
  AdwStatusPage *status_page;
};

G_DEFINE_FINAL_TYPE (BrochureFailureView, brochure_failure_view, ADW_TYPE_BIN)

static void
brochure_failure_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BROCHURE_TYPE_FAILURE_VIEW);

  G_OBJECT_CLASS (brochure_failure_view_parent_class)->dispose (object);
}

static void
brochure_failure_view_class_init (BrochureFailureViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_failure_view_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/app/brochure-failure-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureFailureView, bundled_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureFailureView, details_clamp);
  gtk_widget_class_bind_template_child (widget_class, BrochureFailureView, status_page);
}

static void
brochure_failure_view_init (BrochureFailureView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_failure_view_new:
 * @file: the file that was to be shown
 * @details: what is wrong with it, a finding a line
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
brochure_failure_view_new (GFile      *file,
                           const char *details)
{
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();
  g_autofree char *name = NULL;
  g_autofree char *description = NULL;
  g_autofree char *markup = NULL;
  BrochureFailureView *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (details != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_FAILURE_VIEW, NULL);
  name = g_file_get_parse_name (file);
  /* Translators: %s is a file name */
  description = g_strdup_printf (_("There is something wrong with “%s”. Nothing was changed."), name);
  markup = g_markup_escape_text (description, -1);
  adw_status_page_set_description (self->status_page, markup);
  adw_clamp_set_child (self->details_clamp, brochure_label_new_literal (details, "failure-details"));
  gtk_widget_set_visible (self->bundled_button, !g_file_equal (file, bundled));

  return GTK_WIDGET (self);
}
