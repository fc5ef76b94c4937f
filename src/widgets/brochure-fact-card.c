/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-fact-card.h"

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-linkable.h"

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
show_value (BrochureFactCard   *self,
            const BrochureFact *fact)
{
  g_autofree char *value = NULL;

  if (fact->value->type == BROCHURE_VALUE_TEXT)
    {
      brochure_label_set_text (GTK_LABEL (self->value_label), fact->value->text);
      return;
    }

  /* What an amount is per stands below it. */
  if (fact->value->type == BROCHURE_VALUE_MONEY)
    value = brochure_format_money (fact->value->literal, fact->value->currency);
  else
    value = brochure_format_value (fact->value);

  gtk_label_set_text (GTK_LABEL (self->value_label), value);
}

/* What follows from the value is more urgent than what the editor adds. */
static void
show_note (BrochureFactCard   *self,
           const BrochureFact *fact,
           const GDate        *today)
{
  g_autofree char *note = brochure_wording_value_note (fact->value, today);

  if (note == NULL)
    note = g_strdup (brochure_wording_per (fact->value->per));

  gtk_widget_set_visible (self->note_label, note != NULL || fact->note != NULL);

  if (note != NULL)
    gtk_label_set_text (GTK_LABEL (self->note_label), note);
  else if (fact->note != NULL)
    brochure_label_set_text (GTK_LABEL (self->note_label), fact->note);
}

static void
show_section (BrochureFactCard      *self,
              const BrochureSection *section)
{
  const char *icon = section != NULL ? section->icon : NULL;

  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), icon);
  gtk_widget_set_visible (self->icon, icon != NULL);

  /* A fact that stands nowhere else is a card that cannot be pressed. */
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
 * @fact: one of its facts
 * @today: the day as of which to judge dates
 *
 * Creates the card of a fact.
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
brochure_fact_card_new (BrochureDocument   *document,
                        const BrochureFact *fact,
                        const GDate        *today)
{
  BrochureFactCard *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (fact != NULL, NULL);
  g_return_val_if_fail (today != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_FACT_CARD, NULL);
  brochure_label_set_text (GTK_LABEL (self->name_label), fact->label);
  show_value (self, fact);
  show_note (self, fact, today);
  brochure_linkable_add_fact (GTK_WIDGET (self), fact->id);
  show_section (self, brochure_programme_find_section_of_fact (brochure_document_get_programme (document), fact->id));

  return GTK_WIDGET (self);
}
