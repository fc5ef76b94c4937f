/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-illustration.h"

#include "widgets/brochure-label.h"

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

/**
 * brochure_illustration_new:
 * @document: a brochure
 * @path: where the picture is in its content folder
 * @alternative: what the picture shows, for those who do not see it
 * @credit: (nullable): who made it
 * @show_credit: whether to say below it who made it; else that is its tooltip
 *
 * Creates a picture. A file that is not there or is no picture leaves its
 * alternative text.
 *
 * Returns: (transfer floating): the picture
 */
GtkWidget *
brochure_illustration_new (BrochureDocument   *document,
                           const char         *path,
                           const BrochureText *alternative,
                           const BrochureText *credit,
                           gboolean            show_credit)
{
  g_autoptr(GFile) file = NULL;
  GdkTexture *texture = NULL;
  GtkWidget *box;
  GtkWidget *picture;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (alternative != NULL, NULL);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  file = brochure_document_resolve_media (document, path);

  if (file != NULL)
    texture = load_texture (document, file);

  if (texture == NULL)
    {
      gtk_box_append (GTK_BOX (box), brochure_label_new (alternative, "dimmed"));
      return box;
    }

  picture = gtk_picture_new_for_paintable (GDK_PAINTABLE (texture));
  gtk_picture_set_content_fit (GTK_PICTURE (picture), GTK_CONTENT_FIT_SCALE_DOWN);
  gtk_picture_set_alternative_text (GTK_PICTURE (picture), brochure_text_get (alternative));
  gtk_box_append (GTK_BOX (box), picture);

  if (credit != NULL && !show_credit)
    {
      gtk_widget_set_tooltip_text (picture, brochure_text_get (credit));
    }
  else if (credit != NULL)
    {
      GtkWidget *label = brochure_label_new (credit, "caption");

      gtk_widget_add_css_class (label, "dimmed");
      gtk_box_append (GTK_BOX (box), label);
    }

  return box;
}
