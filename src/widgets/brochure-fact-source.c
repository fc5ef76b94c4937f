/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-fact-source.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"
#include "widgets/brochure-label.h"

struct _BrochureFactSource
{
  GtkBox parent_instance;

  /* Template */
  GtkWidget *number_label;
  GtkWidget *value_label;
  GtkWidget *status_label;
  GtkWidget *source_label;
  GtkWidget *note_label;
  GtkWidget *original_label;
};

G_DEFINE_FINAL_TYPE (BrochureFactSource, brochure_fact_source, GTK_TYPE_BOX)

/* Most places are lines of a text; others are told in the source's own way. */
static char *
dup_place (const char *locator)
{
  static const char line[] = "line ";

  if (!g_str_has_prefix (locator, line))
    return g_strdup (locator);

  /* Translators: where in a source a fact is; %s is the number of a line */
  return g_strdup_printf (_("line %s"), locator + strlen (line));
}

static void
show_source (BrochureFactSource *self,
             BrochureDocument      *document,
             const BrochureFact    *fact)
{
  g_autofree char *source = brochure_wording_source (document, fact->source);
  g_autoptr(GString) string = g_string_new (source);

  if (source != NULL && fact->locator != NULL)
    g_string_append_c (string, '\n');

  if (fact->locator != NULL)
    {
      g_autofree char *place = dup_place (fact->locator);

      g_string_append (string, place);
    }

  gtk_label_set_label (GTK_LABEL (self->source_label), string->str);
  gtk_widget_set_visible (self->source_label, string->len > 0);
}

static void
show_original (BrochureFactSource *self,
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
  original = g_strdup_printf (_("In the source: “%s”"), quoted);
  gtk_label_set_markup (GTK_LABEL (self->original_label), original);
}

static void
brochure_fact_source_class_init (BrochureFactSourceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-fact-source.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureFactSource, number_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureFactSource, value_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureFactSource, status_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureFactSource, source_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureFactSource, note_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureFactSource, original_label);
}

static void
brochure_fact_source_init (BrochureFactSource *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  brochure_label_watch_links (GTK_LABEL (self->note_label));
}

/**
 * brochure_fact_source_new:
 * @document: a brochure
 * @fact: one of its facts
 *
 * Creates the view of where a fact comes from.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
brochure_fact_source_new (BrochureDocument   *document,
                             const BrochureFact *fact)
{
  BrochureFactSource *self;
  g_autofree char *number = NULL;
  g_autofree char *words = NULL;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (fact != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_FACT_SOURCE, NULL);
  number = brochure_wording_fact_number (fact);

  gtk_label_set_label (GTK_LABEL (self->number_label), number);
  words = brochure_wording_fact_alone (fact);
  gtk_label_set_label (GTK_LABEL (self->value_label), words);
  gtk_label_set_label (GTK_LABEL (self->status_label), brochure_wording_fact_status (fact->status));
  show_source (self, document, fact);
  brochure_label_set_text (GTK_LABEL (self->note_label), fact->note);
  gtk_widget_set_visible (self->note_label, fact->note != NULL);
  show_original (self, document, fact);

  return GTK_WIDGET (self);
}
