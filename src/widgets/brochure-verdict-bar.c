/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-verdict-bar.h"

#include "telling/brochure-report.h"
#include "widgets/brochure-verdict-style.h"

struct _BrochureVerdictBar
{
  GtkBox parent_instance;

  /* Owned */
  BrochureCheck *check;

  /* Borrowed */
  GtkWidget *image;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (BrochureVerdictBar, brochure_verdict_bar, GTK_TYPE_BOX)

static void
on_check_changed (BrochureVerdictBar *self)
{
  const BrochureEvaluation *evaluation = brochure_check_get_evaluation (self->check);
  g_autofree char *headline = brochure_report_headline (evaluation);

  brochure_verdict_style_apply (GTK_WIDGET (self), evaluation->overall);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->image), brochure_verdict_style_get_icon_name (evaluation->overall));
  gtk_label_set_label (GTK_LABEL (self->label), headline);
}

static void
brochure_verdict_bar_finalize (GObject *object)
{
  g_clear_object (&BROCHURE_VERDICT_BAR (object)->check);

  G_OBJECT_CLASS (brochure_verdict_bar_parent_class)->finalize (object);
}

static void
brochure_verdict_bar_class_init (BrochureVerdictBarClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brochure_verdict_bar_finalize;
}

static void
brochure_verdict_bar_init (BrochureVerdictBar *self)
{
  GtkWidget *more = gtk_image_new_from_icon_name ("pan-up-symbolic");

  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "verdict-bar");
  self->image = gtk_image_new ();
  self->label = g_object_new (GTK_TYPE_LABEL,
                              "ellipsize", PANGO_ELLIPSIZE_END,
                              "hexpand", TRUE,
                              "lines", 2,
                              "wrap", TRUE,
                              "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "xalign", 0.0,
                              NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (more), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->image), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_add_css_class (self->image, "verdict-icon");
  gtk_widget_add_css_class (self->label, "heading");
  gtk_box_append (GTK_BOX (self), self->image);
  gtk_box_append (GTK_BOX (self), self->label);
  gtk_box_append (GTK_BOX (self), more);
}

/**
 * brochure_verdict_bar_new:
 * @check: what is answered to a brochure
 *
 * Creates a bar.
 *
 * Returns: (transfer floating): the bar
 */
GtkWidget *
brochure_verdict_bar_new (BrochureCheck *check)
{
  BrochureVerdictBar *self;

  g_return_val_if_fail (BROCHURE_IS_CHECK (check), NULL);

  self = g_object_new (BROCHURE_TYPE_VERDICT_BAR, NULL);
  self->check = g_object_ref (check);
  g_signal_connect_object (check, "changed", G_CALLBACK (on_check_changed), self, G_CONNECT_SWAPPED);
  on_check_changed (self);

  return GTK_WIDGET (self);
}
