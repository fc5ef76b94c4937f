/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-callout.h"

#include "widgets/brochure-label.h"

struct _BrochureCallout
{
  GtkBox parent_instance;

  GtkWidget *words;
};

/* The icon says in shape what the colour says; an unknown style is a note. */
static const struct
{
  const char *style;
  const char *css_class;
  const char *icon;
} styles[] = {
  { "note",    "callout-note",    "brochure-info-symbolic" },
  { "warning", "callout-warning", "dialog-warning-symbolic" },
  { "claim",   "callout-claim",   "brochure-source-symbolic" },
};

G_DEFINE_FINAL_TYPE (BrochureCallout, brochure_callout, GTK_TYPE_BOX)

static void
brochure_callout_class_init (BrochureCalloutClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_NOTE);
}

static void
brochure_callout_init (BrochureCallout *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "callout");

  self->words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_hexpand (self->words, TRUE);
}

/**
 * brochure_callout_new:
 * @style: (nullable): `note`, `warning` or `claim`
 * @title: (nullable): a heading
 * @text: (nullable): what it says
 *
 * Creates a callout.
 *
 * Returns: (transfer floating): the callout
 */
GtkWidget *
brochure_callout_new (const char         *style,
                      const BrochureText *title,
                      const BrochureText *text)
{
  BrochureCallout *self = g_object_new (BROCHURE_TYPE_CALLOUT, NULL);
  GtkWidget *icon;
  guint known = 0;

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    if (g_strcmp0 (style, styles[i].style) == 0)
      known = i;

  icon = g_object_new (GTK_TYPE_IMAGE,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       "icon-name", styles[known].icon,
                       "valign", GTK_ALIGN_START,
                       NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self), styles[known].css_class);
  gtk_box_append (GTK_BOX (self), icon);
  gtk_box_append (GTK_BOX (self), self->words);

  if (title != NULL)
    gtk_box_append (GTK_BOX (self->words), brochure_label_new_heading (title, 3, "heading"));

  if (text != NULL)
    gtk_box_append (GTK_BOX (self->words), brochure_label_new (text, "prose"));

  return GTK_WIDGET (self);
}

/**
 * brochure_callout_add_caption:
 * @self: a callout
 * @caption: a line in the language of the interface
 *
 * Adds a small line below the text.
 */
void
brochure_callout_add_caption (BrochureCallout *self,
                              const char      *caption)
{
  GtkWidget *label;

  g_return_if_fail (BROCHURE_IS_CALLOUT (self));
  g_return_if_fail (caption != NULL);

  label = brochure_label_new_literal (caption, "caption");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_box_append (GTK_BOX (self->words), label);
}
