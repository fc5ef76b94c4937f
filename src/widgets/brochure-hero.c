/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-hero.h"

#include "widgets/brochure-columns-layout.h"
#include "widgets/brochure-illustration.h"
#include "widgets/brochure-label.h"

struct _BrochureHero
{
  AdwBin parent_instance;

  /* Template */
  GtkWidget *columns;
  GtkWidget *tagline_label;
  GtkWidget *name_label;
  GtkWidget *abstract_label;
  GtkWidget *eligibility_button;
};

G_DEFINE_FINAL_TYPE (BrochureHero, brochure_hero, ADW_TYPE_BIN)

static void
show_text (GtkWidget          *label,
           const BrochureText *text)
{
  brochure_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_visible (label, text != NULL);
}

static void
brochure_hero_class_init (BrochureHeroClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BROCHURE_TYPE_COLUMNS_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-hero.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureHero, columns);
  gtk_widget_class_bind_template_child (widget_class, BrochureHero, tagline_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureHero, name_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureHero, abstract_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureHero, eligibility_button);
}

static void
brochure_hero_init (BrochureHero *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_hero_new:
 * @document: a brochure
 *
 * Creates the hero of a brochure's programme.
 *
 * Returns: (transfer floating): the hero
 */
GtkWidget *
brochure_hero_new (BrochureDocument *document)
{
  const BrochureProgramme *programme;
  const BrochureSection *eligibility;
  BrochureHero *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  programme = brochure_document_get_programme (document);
  eligibility = brochure_programme_find_section_of_kind (programme, BROCHURE_BLOCK_ELIGIBILITY);
  self = g_object_new (BROCHURE_TYPE_HERO, NULL);

  show_text (self->tagline_label, programme->tagline);
  show_text (self->name_label, programme->name);
  show_text (self->abstract_label, programme->abstract);

  gtk_widget_set_visible (self->eligibility_button, eligibility != NULL);

  if (eligibility != NULL)
    {
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->eligibility_button), "s", eligibility->id);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->eligibility_button), "win.show-section");
    }

  if (programme->image != NULL)
    gtk_box_append (GTK_BOX (self->columns), brochure_illustration_new (document, programme->image, FALSE));

  return GTK_WIDGET (self);
}
