/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-hero.h"

#include "telling/brochure-wording.h"
#include "widgets/brochure-columns-layout.h"
#include "widgets/brochure-illustration.h"
#include "widgets/brochure-label.h"

#define PICTURE_HEIGHT 170

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
 * @piece: its hero
 *
 * Creates the hero of a brochure's programme.
 *
 * Returns: (transfer floating): the hero
 */
GtkWidget *
brochure_hero_new (BrochureDocument    *document,
                   const BrochurePiece *piece)
{
  const BrochureMedia *image;
  BrochureHero *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (piece != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_HERO, NULL);
  show_text (self->tagline_label, piece->note);
  show_text (self->name_label, piece->label);
  show_text (self->abstract_label, piece->text);

  gtk_widget_set_visible (self->eligibility_button, piece->target != NULL);

  /* Nobody is asked to try for what is closed. */
  if (brochure_document_find_closing_notice (document) == NULL)
    gtk_widget_add_css_class (self->eligibility_button, "suggested-action");

  if (piece->target != NULL)
    {
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->eligibility_button), "s", piece->target);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->eligibility_button), "win.show-section");
    }

  image = brochure_document_get_programme (document)->image;

  if (image != NULL)
    {
      g_autofree char *words = brochure_wording_credit (image);
      g_autoptr(BrochureText) credit = words != NULL ? brochure_text_new_literal (g_steal_pointer (&words)) : NULL;

      gtk_box_append (GTK_BOX (self->columns),
                      g_object_new (ADW_TYPE_CLAMP,
                                    "child", brochure_illustration_new (document, image->path, image->alt, credit, FALSE),
                                    "maximum-size", PICTURE_HEIGHT,
                                    "orientation", GTK_ORIENTATION_VERTICAL,
                                    "tightening-threshold", PICTURE_HEIGHT,
                                    NULL));
    }

  return GTK_WIDGET (self);
}
