/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-saving.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdlib.h>
#include <unistd.h>

/* A device or a pipe is written to; there is nothing to replace. */
static gboolean
write_through (GFile         *file,
               GBytes        *bytes,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr(GFileOutputStream) stream = g_file_append_to (file, G_FILE_CREATE_NONE, cancellable, error);

  return stream != NULL &&
         g_output_stream_write_all (G_OUTPUT_STREAM (stream), g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                    NULL, cancellable, error) &&
         g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);
}

/* Whether nothing can be made where a file is to be. What GLib would say names the file beside it, which nobody knows. */
static gboolean
set_error_of_folder (const char  *path,
                     GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *shown = g_filename_display_name (folder);
  int number = access (folder, W_OK | X_OK) == 0 ? 0 : errno;

  if (number == 0)
    return FALSE;

  /* Translators: of a folder to save a file in: its name, and why that cannot be, such as “Permission denied” */
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (number), _("Nothing can be saved in “%1$s”: %2$s"), shown,
               g_strerror (number));

  return TRUE;
}

/* Written beside the file, brought to the disk, and only then called by its name. */
static gboolean
replace (const char  *path,
         GBytes      *bytes,
         GError     **error)
{
  char *real = realpath (path, NULL);
  const char *target = real != NULL ? real : path;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  gboolean is_written = !set_error_of_folder (target, error) &&
                        g_file_set_contents_full (target, data, (gssize) length,
                                                  G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                                  0666, error);

  free (real);

  return is_written;
}

/**
 * brochure_saving_write:
 * @file: a file, there or not
 * @bytes: what is to be in it
 * @cancellable: (nullable): to stop it before it is begun
 * @error: return location for an error
 *
 * Writes a file as a whole or not at all: what was there stays until everything is on the disk, and where that
 * cannot be done nothing is left behind. A link stays one.
 *
 * Returns: whether it was written
 */
gboolean
brochure_saving_write (GFile         *file,
                       GBytes        *bytes,
                       GCancellable  *cancellable,
                       GError       **error)
{
  const char *path;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  path = g_file_peek_path (file);

  if (path == NULL)
    return g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                                    G_FILE_CREATE_NONE, NULL, cancellable, error);

  if (g_file_test (path, G_FILE_TEST_EXISTS) && !g_file_test (path, G_FILE_TEST_IS_REGULAR | G_FILE_TEST_IS_DIR))
    return write_through (file, bytes, cancellable, error);

  return replace (path, bytes, error);
}
