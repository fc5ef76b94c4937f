/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "brochure-source-popover.h"

#include <glib/gi18n.h>

#include "brochure-feedback.h"
#include "brochure-label.h"
#include "brochure-wording.h"

struct _BrochureSourcePopover
{
  GtkPopover parent_instance;

  /* Owned */
  char *fact_text;

  /* Template */
  GtkWidget *number_label;
  GtkWidget *status_label;
  GtkWidget *source_label;
  GtkWidget *note_label;
  GtkWidget *original_label;
};

G_DEFINE_FINAL_TYPE (BrochureSourcePopover, brochure_source_popover, GTK_TYPE_POPOVER)

static void
show_source (BrochureSourcePopover *self,
             BrochureDocument      *document,
             const BrochureFact    *fact)
{
  g_autofree char *source = brochure_wording_source (document, fact->source);
  g_autoptr(GString) string = g_string_new (source);

  if (source != NULL && fact->locator != NULL)
    g_string_append_c (string, '\n');

  if (fact->locator != NULL)
    g_string_append (string, fact->locator);

  gtk_label_set_label (GTK_LABEL (self->source_label), string->str);
  gtk_widget_set_visible (self->source_label, string->len > 0);
}

static void
show_original (BrochureSourcePopover *self,
               BrochureDocument      *document,
               const BrochureFact    *fact)
{
  g_autofree char *original = NULL;
  g_autofree char *escaped = NULL;
  g_autofree char *quoted = NULL;

  gtk_widget_set_visible (self->original_label, fact->original != NULL);

  if (fact->original == NULL)
    return;

  escaped = g_markup_escape_text (fact->original, -1);
  quoted = g_strdup_printf ("<span lang=\"%s\">%s</span>",
                            brochure_document_get_source_language (document), escaped);
  /* Translators: %s is the wording of the source, in its language */
  original = g_strdup_printf (_("Original wording: “%s”"), quoted);
  gtk_label_set_markup (GTK_LABEL (self->original_label), original);
}

static void
copy_clicked_cb (BrochureSourcePopover *self,
                 GtkButton             *button)
{
  brochure_feedback_copy (gtk_widget_get_parent (GTK_WIDGET (self)), self->fact_text, _("Fact copied"));
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
brochure_source_popover_finalize (GObject *object)
{
  BrochureSourcePopover *self = BROCHURE_SOURCE_POPOVER (object);

  g_clear_pointer (&self->fact_text, g_free);

  G_OBJECT_CLASS (brochure_source_popover_parent_class)->finalize (object);
}

static void
brochure_source_popover_class_init (BrochureSourcePopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = brochure_source_popover_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-source-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureSourcePopover, number_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureSourcePopover, status_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureSourcePopover, source_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureSourcePopover, note_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureSourcePopover, original_label);
  gtk_widget_class_bind_template_callback (widget_class, copy_clicked_cb);
}

static void
brochure_source_popover_init (BrochureSourcePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_source_popover_new:
 * @document: a brochure
 * @fact: one of its facts
 *
 * Creates a popover that says where a fact comes from.
 *
 * Returns: (transfer floating): the popover
 */
GtkWidget *
brochure_source_popover_new (BrochureDocument   *document,
                             const BrochureFact *fact)
{
  BrochureSourcePopover *self;
  g_autofree char *number = NULL;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (fact != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_SOURCE_POPOVER, NULL);
  self->fact_text = brochure_wording_fact (document, fact);
  number = brochure_wording_fact_number (fact);

  gtk_label_set_label (GTK_LABEL (self->number_label), number);
  gtk_label_set_label (GTK_LABEL (self->status_label), brochure_wording_fact_status (fact->status));
  show_source (self, document, fact);
  brochure_label_set_text (GTK_LABEL (self->note_label), fact->note);
  gtk_widget_set_visible (self->note_label, fact->note != NULL);
  show_original (self, document, fact);

  return GTK_WIDGET (self);
}
