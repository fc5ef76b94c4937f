/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-fact-card.h"

#include "widgets/brochure-label.h"

struct _BrochureFactCard
{
  GtkButton parent_instance;

  /* Template */
  GtkWidget *icon;
  GtkWidget *name_label;
  GtkWidget *value_label;
  GtkWidget *note_label;
};

G_DEFINE_FINAL_TYPE (BrochureFactCard, brochure_fact_card, GTK_TYPE_BUTTON)

static void
show_text (GtkWidget          *label,
           const BrochureText *text)
{
  brochure_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_visible (label, text != NULL);
}

/* A fact that stands nowhere else is a card that cannot be pressed. */
static void
show_target (BrochureFactCard      *self,
             const BrochureSection *section)
{
  const char *icon = section != NULL ? section->icon : NULL;

  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), icon);
  gtk_widget_set_visible (self->icon, icon != NULL);
  gtk_widget_set_can_target (GTK_WIDGET (self), section != NULL);
  gtk_widget_set_focusable (GTK_WIDGET (self), section != NULL);

  if (section != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", section->id);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), section != NULL ? "win.show-section" : NULL);
}

static void
brochure_fact_card_class_init (BrochureFactCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-fact-card.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureFactCard, icon);
  gtk_widget_class_bind_template_child (widget_class, BrochureFactCard, name_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureFactCard, value_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureFactCard, note_label);
}

static void
brochure_fact_card_init (BrochureFactCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_fact_card_new:
 * @document: a brochure
 * @piece: a card
 *
 * Creates the card of a fact, which leads to the section where the fact stands.
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
brochure_fact_card_new (BrochureDocument    *document,
                        const BrochurePiece *piece)
{
  const BrochureProgramme *programme;
  BrochureFactCard *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (piece != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_FACT_CARD, NULL);
  programme = brochure_document_get_programme (document);
  show_text (self->name_label, piece->label);
  show_text (self->value_label, piece->text);
  show_text (self->note_label, piece->note);
  show_target (self, piece->target != NULL ? brochure_programme_find_section (programme, piece->target) : NULL);

  return GTK_WIDGET (self);
}
