/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-illustration.h"

#include <glib/gi18n.h>

#include "widgets/brochure-label.h"

struct _BrochureIllustration
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (BrochureIllustration, brochure_illustration, GTK_TYPE_BOX)

static char *
dup_credit (const BrochureMedia *media)
{
  if (media->credit != NULL && media->licence != NULL)
    /* Translators: who made a picture, and its licence: “Ada Thistle (CC0-1.0)” */
    return g_strdup_printf (_("%1$s (%2$s)"), brochure_text_get (media->credit), media->licence);

  if (media->credit != NULL)
    return g_strdup (brochure_text_get (media->credit));

  return g_strdup (media->licence);
}

/* Reading a picture takes a third of a second where the toolkit does so in a sandbox, so it is kept
 * as long as its brochure: every change of the language shows it again. */
static GdkTexture *
load_texture (BrochureDocument *document,
              GFile            *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *key = g_strconcat ("texture ", uri, NULL);
  GdkTexture *texture = g_object_get_data (G_OBJECT (document), key);

  if (texture == NULL)
    {
      texture = gdk_texture_new_from_file (file, NULL);

      if (texture != NULL)
        g_object_set_data_full (G_OBJECT (document), key, texture, g_object_unref);
    }

  return texture;
}

static void
brochure_illustration_class_init (BrochureIllustrationClass *klass)
{
}

static void
brochure_illustration_init (BrochureIllustration *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * brochure_illustration_new:
 * @document: a brochure
 * @media: one of its pictures
 * @show_credit: whether to say below it who made it; else that is its tooltip
 *
 * Creates a picture. A file that is not there or is no picture leaves its
 * alternative text.
 *
 * Returns: (transfer floating): the picture
 */
GtkWidget *
brochure_illustration_new (BrochureDocument    *document,
                           const BrochureMedia *media,
                           gboolean             show_credit)
{
  g_autoptr(GFile) file = NULL;
  g_autofree char *credit = NULL;
  BrochureIllustration *self;
  GdkTexture *texture = NULL;
  GtkWidget *picture;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (media != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_ILLUSTRATION, NULL);
  file = brochure_document_resolve_media (document, media);

  if (file != NULL)
    texture = load_texture (document, file);

  if (texture == NULL)
    {
      gtk_box_append (GTK_BOX (self), brochure_label_new (media->alt, "dimmed"));
      return GTK_WIDGET (self);
    }

  picture = gtk_picture_new_for_paintable (GDK_PAINTABLE (texture));
  gtk_picture_set_content_fit (GTK_PICTURE (picture), GTK_CONTENT_FIT_SCALE_DOWN);
  gtk_picture_set_alternative_text (GTK_PICTURE (picture), brochure_text_get (media->alt));
  gtk_box_append (GTK_BOX (self), picture);

  credit = dup_credit (media);

  if (!show_credit)
    {
      gtk_widget_set_tooltip_text (picture, credit);
    }
  else if (credit != NULL)
    {
      GtkWidget *label = brochure_label_new_literal (credit, "caption");

      gtk_widget_add_css_class (label, "dimmed");
      gtk_box_append (GTK_BOX (self), label);
    }

  return GTK_WIDGET (self);
}
