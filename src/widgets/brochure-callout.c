/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-callout.h"

#include <glib/gi18n.h>

#include "widgets/brochure-label.h"

/* The icon says in shape what the colour says. */
static const struct
{
  BrochurePieceKind kind;
  const char *css_class;
  const char *icon;
} styles[] = {
  { BROCHURE_PIECE_CLAIM,   "callout-claim",   "brochure-source-symbolic" },
  { BROCHURE_PIECE_WARNING, "callout-warning", "dialog-warning-symbolic" },
  { BROCHURE_PIECE_NOTE,    "callout-note",    "brochure-info-symbolic" },
};

static GtkWidget *
create_link (const BrochurePiece *piece)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON,
                                    "css-classes", (const char * const[]) { "flat", NULL },
                                    /* Translators: a button beside a notice; leads to what it is based on */
                                    "label", _("_Why"),
                                    "use-underline", TRUE,
                                    "valign", GTK_ALIGN_START,
                                    NULL);

  brochure_label_add_link (GTK_BUTTON (button), piece->target);

  return button;
}

/* The link stands beside the heading, so that the text has all of the width. */
static GtkWidget *
create_head (const BrochurePiece *piece)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *heading = brochure_label_new_heading (piece->label, 3, "heading");

  gtk_widget_set_hexpand (heading, TRUE);
  gtk_box_append (GTK_BOX (head), heading);

  if (piece->target != NULL)
    gtk_box_append (GTK_BOX (head), create_link (piece));

  return head;
}

static GtkWidget *
create_words (const BrochurePiece *piece)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_set_hexpand (words, TRUE);

  if (piece->label != NULL)
    gtk_box_append (GTK_BOX (words), create_head (piece));

  if (piece->text != NULL)
    gtk_box_append (GTK_BOX (words), brochure_label_new (piece->text, "prose"));

  if (piece->note != NULL)
    {
      GtkWidget *note = brochure_label_new (piece->note, "caption");

      gtk_widget_add_css_class (note, "dimmed");
      gtk_box_append (GTK_BOX (words), note);
    }

  return words;
}

/**
 * brochure_callout_new:
 * @piece: a note, a warning or a claim
 *
 * Creates what shows a text set apart.
 *
 * Returns: (transfer floating): the callout
 */
GtkWidget *
brochure_callout_new (const BrochurePiece *piece)
{
  GtkWidget *callout;
  GtkWidget *icon;
  guint i = 0;

  g_return_val_if_fail (piece != NULL, NULL);

  while (i < G_N_ELEMENTS (styles) - 1 && styles[i].kind != piece->kind)
    i++;

  callout = g_object_new (GTK_TYPE_BOX,
                          "accessible-role", GTK_ACCESSIBLE_ROLE_NOTE,
                          "css-classes", (const char * const[]) { "callout", styles[i].css_class, NULL },
                          "spacing", 12,
                          NULL);
  icon = g_object_new (GTK_TYPE_IMAGE,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       "icon-name", styles[i].icon,
                       "valign", GTK_ALIGN_START,
                       NULL);
  gtk_box_append (GTK_BOX (callout), icon);
  gtk_box_append (GTK_BOX (callout), create_words (piece));

  return callout;
}
