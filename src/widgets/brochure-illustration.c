/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-illustration.h"

#include "content/brochure-picture.h"
#include "widgets/brochure-label.h"

/* The widest that a picture is shown, on a screen of twice as many pixels. */
#define MAX_SIZE 1440

/* A drawing has any size, and says which it likes; it is made no larger than it is shown. */
static void
on_size_prepared (GdkPixbufLoader *loader,
                  int              width,
                  int              height,
                  gpointer         user_data)
{
  double scale = (double) MAX_SIZE / MAX (MAX (width, height), 1);

  if (scale < 1)
    gdk_pixbuf_loader_set_size (loader, MAX ((int) (width * scale), 1), MAX ((int) (height * scale), 1));
}

static GdkTexture *
create_texture (GdkPixbuf *pixbuf)
{
  g_autoptr(GBytes) bytes = gdk_pixbuf_read_pixel_bytes (pixbuf);

  return gdk_memory_texture_new (gdk_pixbuf_get_width (pixbuf), gdk_pixbuf_get_height (pixbuf),
                                 gdk_pixbuf_get_has_alpha (pixbuf) ? GDK_MEMORY_R8G8B8A8 : GDK_MEMORY_R8G8B8,
                                 bytes, gdk_pixbuf_get_rowstride (pixbuf));
}

static GdkTexture *
read_texture (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr(GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  g_autofree char *contents = NULL;
  gboolean is_read;
  gsize length;

  g_signal_connect (loader, "size-prepared", G_CALLBACK (on_size_prepared), NULL);
  is_read = path != NULL && !brochure_picture_is_too_large (path) &&
            g_file_get_contents (path, &contents, &length, NULL) &&
            gdk_pixbuf_loader_write (loader, (const guchar *) contents, length, NULL);

  /* It wants to be closed even where nothing came of it. */
  if (!gdk_pixbuf_loader_close (loader, NULL) || !is_read || gdk_pixbuf_loader_get_pixbuf (loader) == NULL)
    return NULL;

  return create_texture (gdk_pixbuf_loader_get_pixbuf (loader));
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
      texture = read_texture (file);

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
