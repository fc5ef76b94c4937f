/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-illustration.h"

#include "content/brochure-picture.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-texture.h"

/* A picture that is being read. */
typedef struct
{
  BrochureDocument *document;
  char *key; /* by which the document keeps it */
  GCancellable *cancellable;
  GtkWidget *overlay;
  GtkWidget *picture;
  GtkWidget *alternative;
} Reading;

static void
reading_free (gpointer  data,
              GClosure *closure)
{
  Reading *self = data;

  g_object_unref (self->document);
  g_free (self->key);
  g_object_unref (self->cancellable);
  g_free (self);
}

/* Whoever goes on to another page does not wait for it. */
static void
on_destroy (GtkWidget *overlay,
            gpointer   user_data)
{
  Reading *self = user_data;

  g_cancellable_cancel (self->cancellable);
}

static void
on_read (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Reading *self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GdkTexture) texture = brochure_texture_read_finish (result, &error);

  /* Given up: its widgets are gone, and all that is known of it with them. */
  if (error != NULL)
    return;

  if (texture == NULL)
    {
      gtk_widget_set_visible (self->picture, FALSE);
      gtk_overlay_set_measure_overlay (GTK_OVERLAY (self->overlay), self->alternative, TRUE);
      return;
    }

  gtk_picture_set_paintable (GTK_PICTURE (self->picture), GDK_PAINTABLE (texture));
  gtk_overlay_remove_overlay (GTK_OVERLAY (self->overlay), self->alternative);
  g_object_set_data_full (G_OBJECT (self->document), self->key, g_steal_pointer (&texture), g_object_unref);
}

/* Until a picture is read its words stand in its place, which is as large as it will be where that is known. */
static GtkWidget *
create_reading (BrochureDocument   *document,
                GFile              *file,
                const char         *key,
                GtkWidget          *picture,
                const BrochureText *alternative)
{
  Reading *self = g_new0 (Reading, 1);
  g_autoptr(GdkPaintable) place = NULL;
  guint width;
  guint height;

  brochure_picture_read_size (g_file_peek_path (file), &width, &height);
  brochure_texture_fit (&width, &height);
  place = gdk_paintable_new_empty ((int) width, (int) height);
  gtk_picture_set_paintable (GTK_PICTURE (picture), place);

  self->document = g_object_ref (document);
  self->key = g_strdup (key);
  self->cancellable = g_cancellable_new ();
  self->picture = picture;
  self->alternative = brochure_label_new (alternative, "dimmed");
  self->overlay = gtk_overlay_new ();
  gtk_overlay_set_child (GTK_OVERLAY (self->overlay), picture);
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), self->alternative);
  gtk_overlay_set_clip_overlay (GTK_OVERLAY (self->overlay), self->alternative, TRUE);
  gtk_overlay_set_measure_overlay (GTK_OVERLAY (self->overlay), self->alternative, width == 0 || height == 0);

  g_signal_connect_data (self->overlay, "destroy", G_CALLBACK (on_destroy), self, reading_free, G_CONNECT_DEFAULT);
  brochure_texture_read (file, self->cancellable, on_read, self);

  return self->overlay;
}

/* What was read is kept as long as its brochure: every change of the language shows it again. */
static GtkWidget *
create_picture (BrochureDocument   *document,
                GFile              *file,
                GtkWidget          *picture,
                const BrochureText *alternative)
{
  g_autofree char *key = g_strconcat ("texture ", g_file_peek_path (file), NULL);
  GdkPaintable *texture = g_object_get_data (G_OBJECT (document), key);

  if (texture == NULL)
    return create_reading (document, file, key, picture, alternative);

  gtk_picture_set_paintable (GTK_PICTURE (picture), texture);

  return picture;
}

/**
 * brochure_illustration_new:
 * @document: a brochure
 * @path: where the picture is in its content folder
 * @alternative: what the picture shows, for those who do not see it
 * @credit: (nullable): who made it
 * @show_credit: whether to say below it who made it; else that is its tooltip
 *
 * Creates a picture. Its alternative text stands until it is read, and instead
 * of a file that is not there or cannot be shown.
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
  GtkWidget *box;
  GtkWidget *picture;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (alternative != NULL, NULL);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  file = brochure_document_resolve_media (document, path);

  if (file == NULL || !brochure_picture_is_known (g_file_peek_path (file)))
    {
      gtk_box_append (GTK_BOX (box), brochure_label_new (alternative, "dimmed"));
      return box;
    }

  picture = gtk_picture_new ();
  gtk_picture_set_content_fit (GTK_PICTURE (picture), GTK_CONTENT_FIT_SCALE_DOWN);
  gtk_picture_set_alternative_text (GTK_PICTURE (picture), brochure_text_get (alternative));
  gtk_box_append (GTK_BOX (box), create_picture (document, file, picture, alternative));

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
