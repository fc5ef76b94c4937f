/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-asking.h"

#define KEY "brochure-asking"

/**
 * brochure_asking_begin:
 * @window: (nullable): what a chooser of files is to stand over
 *
 * Such a chooser is a window of its own, often that of another program.
 *
 * Returns: (transfer none) (nullable): what closes it; not for GtkPrintDialog, which takes it for the window of another
 *   program always (seen with GTK 4.18)
 */
GCancellable *
brochure_asking_begin (GtkWindow *window)
{
  GCancellable *cancellable;

  if (window == NULL)
    return NULL;

  cancellable = g_object_get_data (G_OBJECT (window), KEY);

  if (cancellable == NULL)
    {
      cancellable = g_cancellable_new ();
      g_object_set_data_full (G_OBJECT (window), KEY, cancellable, g_object_unref);
    }

  return cancellable;
}

/**
 * brochure_asking_end:
 * @window: a window
 *
 * Closes what stands over a window as one of its own: choosers of files and printers.
 */
void
brochure_asking_end (GtkWindow *window)
{
  g_autoptr(GCancellable) cancellable = NULL;
  GListModel *windows = gtk_window_get_toplevels ();

  g_return_if_fail (GTK_IS_WINDOW (window));

  cancellable = g_object_steal_data (G_OBJECT (window), KEY);

  if (cancellable != NULL)
    g_cancellable_cancel (cancellable);

  /* One may take others with it. */
  for (guint i = g_list_model_get_n_items (windows); i > 0; i--)
    {
      g_autoptr(GtkWindow) other = g_list_model_get_item (windows, i - 1);

      if (other != NULL && gtk_window_get_transient_for (other) == window)
        gtk_window_close (other);
    }
}

/**
 * brochure_asking_is_given_up:
 * @error: (nullable): what came of it
 *
 * Returns: whether nobody wants it any more: whoever stopped it need not be told
 */
gboolean
brochure_asking_is_given_up (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ||
         g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED) ||
         g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED);
}
