/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-texture.h"

#include "content/brochure-picture-size.h"
#include "content/brochure-picture.h"

/* The widest that a picture is shown, on a screen of twice as many pixels. */
#define MAX_SIZE 1440

/* Pictures that are decoded at a time: each may take the memory of all its pixels. */
#define N_WORKERS 2

/* How much is decoded until one looks whether anybody still waits for it. */
#define CHUNK_SIZE (64 * 1024)

/**
 * brochure_texture_fit:
 * @width: (inout): the width of a picture
 * @height: (inout): its height
 *
 * Makes a size no larger than anything that is shown.
 */
void
brochure_texture_fit (guint *width,
                      guint *height)
{
  double scale;

  g_return_if_fail (width != NULL);
  g_return_if_fail (height != NULL);

  scale = (double) MAX_SIZE / MAX (*width, *height);

  if (scale < 1)
    {
      *width = MAX ((guint) (*width * scale), 1);
      *height = MAX ((guint) (*height * scale), 1);
    }
}

/* What a picture says of itself goes first: of the same drawing one loader makes inches of 90 pixels, another of 96. */
static void
on_size_prepared (GdkPixbufLoader *loader,
                  int              width,
                  int              height,
                  gpointer         user_data)
{
  gsize length;
  const char *data = g_bytes_get_data (user_data, &length);
  guint new_width;
  guint new_height;

  brochure_picture_size_parse (data, length, &new_width, &new_height);

  if (new_width == 0 || new_height == 0)
    {
      new_width = (guint) MAX (width, 1);
      new_height = (guint) MAX (height, 1);
    }

  brochure_texture_fit (&new_width, &new_height);
  gdk_pixbuf_loader_set_size (loader, (int) new_width, (int) new_height);
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
decode (GBytes       *contents,
        GCancellable *cancellable)
{
  g_autoptr(GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  gsize length = g_bytes_get_size (contents);
  gboolean is_good = TRUE;

  g_signal_connect (loader, "size-prepared", G_CALLBACK (on_size_prepared), contents);

  for (gsize i = 0; i < length && is_good && !g_cancellable_is_cancelled (cancellable); i += CHUNK_SIZE)
    {
      g_autoptr(GBytes) chunk = g_bytes_new_from_bytes (contents, i, MIN (length - i, CHUNK_SIZE));

      is_good = gdk_pixbuf_loader_write_bytes (loader, chunk, NULL);
    }

  /* It wants to be closed even where nothing came of it. */
  if (!gdk_pixbuf_loader_close (loader, NULL) || !is_good || gdk_pixbuf_loader_get_pixbuf (loader) == NULL)
    return NULL;

  return create_texture (gdk_pixbuf_loader_get_pixbuf (loader));
}

static void
read_in_thread (gpointer item,
                gpointer user_data)
{
  g_autoptr(GTask) task = item;
  GdkTexture *texture = NULL;
  char *data;
  gsize length;

  if (g_task_return_error_if_cancelled (task))
    return;

  data = brochure_picture_read (g_task_get_task_data (task), &length, NULL);

  if (data != NULL)
    {
      g_autoptr(GBytes) contents = g_bytes_new_take (data, length);

      texture = decode (contents, g_task_get_cancellable (task));
    }

  g_task_return_pointer (task, texture, g_object_unref);
}

/**
 * brochure_texture_read:
 * @file: a picture
 * @cancellable: gives it up: what is being decoded then is thrown away
 * @callback: called when it was read
 * @user_data: (closure): its argument
 *
 * Reads a picture beside the main loop, no larger than it is shown. Where the
 * toolkit does so in a sandbox it takes a third of a second, and a drawing that
 * was made to hurt takes more; the program may end meanwhile.
 */
void
brochure_texture_read (GFile               *file,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  static GThreadPool *workers;
  GTask *task;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (G_IS_CANCELLABLE (cancellable));

  if (workers == NULL)
    workers = g_thread_pool_new (read_in_thread, NULL, N_WORKERS, FALSE, NULL);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, brochure_texture_read);
  g_task_set_task_data (task, g_file_get_path (file), g_free);
  g_thread_pool_push (workers, task, NULL);
}

/**
 * brochure_texture_read_finish:
 * @result: the result of brochure_texture_read()
 * @error: return location for an error
 *
 * Takes a picture that was read.
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL where it cannot be shown or, with an error, was given up
 */
GdkTexture *
brochure_texture_read_finish (GAsyncResult  *result,
                              GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
