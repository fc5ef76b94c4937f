/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-source-popover.h"

#include <glib/gi18n.h>

#include "telling/brochure-wording.h"
#include "widgets/brochure-fact-source.h"
#include "widgets/brochure-feedback.h"

struct _BrochureSourcePopover
{
  GtkPopover parent_instance;

  /* Owned */
  char *fact_id; /* the last one, for the link where there is no other */
  GString *text;

  guint n_facts;

  /* Template */
  GtkWidget *facts;
  GtkWidget *copy_button;
  GtkWidget *copy_link_button;
};

G_DEFINE_FINAL_TYPE (BrochureSourcePopover, brochure_source_popover, GTK_TYPE_POPOVER)

static void
add_fact (BrochureSourcePopover *self,
          BrochureDocument      *document,
          const BrochureFact    *fact)
{
  g_autofree char *text = brochure_wording_fact (document, fact);

  g_set_str (&self->fact_id, fact->id);

  if (self->n_facts++ > 0)
    g_string_append_c (self->text, '\n');

  g_string_append (self->text, text);
  gtk_box_append (GTK_BOX (self->facts), brochure_fact_source_new (document, fact));
}

static void
on_copy_clicked (BrochureSourcePopover *self,
                 GtkButton             *button)
{
  /* The popover goes away; what it belongs to stays in the window with the toasts. */
  brochure_feedback_copy (gtk_widget_get_parent (GTK_WIDGET (self)), self->text->str, NULL);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
on_copy_link_clicked (BrochureSourcePopover *self,
                      GtkButton             *button)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.copy-link-to", "(ss)", "", self->fact_id);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
brochure_source_popover_finalize (GObject *object)
{
  BrochureSourcePopover *self = BROCHURE_SOURCE_POPOVER (object);

  g_clear_pointer (&self->fact_id, g_free);
  g_string_free (self->text, TRUE);

  G_OBJECT_CLASS (brochure_source_popover_parent_class)->finalize (object);
}

static void
brochure_source_popover_class_init (BrochureSourcePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = brochure_source_popover_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-source-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureSourcePopover, facts);
  gtk_widget_class_bind_template_child (widget_class, BrochureSourcePopover, copy_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureSourcePopover, copy_link_button);
  gtk_widget_class_bind_template_callback (widget_class, on_copy_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_copy_link_clicked);
}

static void
brochure_source_popover_init (BrochureSourcePopover *self)
{
  self->text = g_string_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_source_popover_new:
 * @document: a brochure
 * @facts: ids of some of its facts
 *
 * Creates a popover that says where facts come from.
 *
 * Returns: (transfer floating): the popover
 */
GtkWidget *
brochure_source_popover_new (BrochureDocument   *document,
                             const char * const *facts)
{
  const BrochureProgramme *programme;
  BrochureSourcePopover *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (facts != NULL, NULL);

  programme = brochure_document_get_programme (document);
  self = g_object_new (BROCHURE_TYPE_SOURCE_POPOVER, NULL);

  for (gsize i = 0; facts[i] != NULL; i++)
    {
      const BrochureFact *fact = brochure_programme_find_fact (programme, facts[i]);

      if (fact != NULL)
        add_fact (self, document, fact);
    }

  gtk_button_set_label (GTK_BUTTON (self->copy_button),
                        ngettext ("_Copy Fact", "_Copy Facts", self->n_facts));
  gtk_widget_set_visible (self->copy_link_button, self->n_facts == 1);

  return GTK_WIDGET (self);
}
