/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-writing.h"

#include <glib/gi18n.h>

#include "export/brochure-pdf.h"
#include "export/brochure-saving.h"

/* What is done sooner needs no dialog that says it is being done. */
#define PATIENCE_MS 600
#define STEP_MS 100

/* A PDF that is being written. */
typedef struct
{
  BrochureManuscript *manuscript;
  GArray *ranges;
  GFile *file;
  double width;
  double height;
  int progress; /* in thousandths; the thread writes it */

  AdwDialog *dialog; /* owned; NULL while nobody waits for it */
  GtkWidget *parent; /* likewise */
  GtkProgressBar *bar;
  char *heading;
  guint patience_id;
  guint step_id;
} Writing;

static void
writing_free (Writing *self)
{
  brochure_manuscript_free (self->manuscript);
  g_clear_pointer (&self->ranges, g_array_unref);
  g_object_unref (self->file);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  g_clear_handle_id (&self->step_id, g_source_remove);
  g_clear_object (&self->dialog);
  g_clear_object (&self->parent);
  g_free (self->heading);
  g_free (self);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Writing *self = task_data;
  GError *error = NULL;
  g_autoptr(GBytes) bytes = brochure_pdf_write (self->manuscript, self->width, self->height, self->ranges,
                                                &self->progress, cancellable, &error);

  if (bytes != NULL && brochure_saving_write (self->file, bytes, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static gboolean
on_step (gpointer user_data)
{
  Writing *self = user_data;

  gtk_progress_bar_set_fraction (self->bar, g_atomic_int_get (&self->progress) / 1000.0);

  return G_SOURCE_CONTINUE;
}

static void
on_patience (gpointer user_data)
{
  GTask *task = user_data;
  Writing *self = g_task_get_task_data (task);

  self->patience_id = 0;
  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  self->dialog = g_object_ref_sink (adw_alert_dialog_new (self->heading, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, self->heading, -1);
  adw_alert_dialog_set_extra_child (ADW_ALERT_DIALOG (self->dialog), GTK_WIDGET (self->bar));
  /* Translators: stops what is being done, or does not begin it */
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (self->dialog), "cancel", _("_Cancel"));
  g_signal_connect_object (self->dialog, "response",
                           G_CALLBACK (g_cancellable_cancel), g_task_get_cancellable (task), G_CONNECT_SWAPPED);
  adw_dialog_present (self->dialog, self->parent);
  self->step_id = g_timeout_add (STEP_MS, on_step, self);
}

/* What the reader wants of it is what goes to the printer. */
static GArray *
list_ranges (GtkPrintSettings *settings)
{
  GArray *ranges;
  g_autofree GtkPageRange *wanted = NULL;
  int n_wanted;

  if (settings == NULL || gtk_print_settings_get_print_pages (settings) != GTK_PRINT_PAGES_RANGES)
    return NULL;

  ranges = g_array_new (FALSE, FALSE, sizeof (BrochurePdfRange));
  wanted = gtk_print_settings_get_page_ranges (settings, &n_wanted);

  for (int i = 0; i < n_wanted; i++)
    {
      BrochurePdfRange range = { (guint) MAX (wanted[i].start, 0),
                                 wanted[i].end < 0 ? G_MAXUINT : (guint) wanted[i].end };

      g_array_append_val (ranges, range);
    }

  return ranges;
}

/**
 * brochure_writing_start:
 * @parent: the window that a dialog stands over
 * @heading: what the dialog says while it takes time
 * @manuscript: (transfer full): what to write
 * @page_setup: (nullable): on which paper; that of the region where it is not said
 * @settings: (nullable): which pages
 * @file: where to write it
 * @callback: called when it is written
 * @user_data: closure of @callback
 *
 * Writes a PDF without holding up the window. Where that takes time, a dialog shows how far it is, with a button that
 * stops it.
 */
void
brochure_writing_start (GtkWidget           *parent,
                        const char          *heading,
                        BrochureManuscript  *manuscript,
                        GtkPageSetup        *page_setup,
                        GtkPrintSettings    *settings,
                        GFile               *file,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GTask) task = NULL;
  Writing *self;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (manuscript != NULL);
  g_return_if_fail (G_IS_FILE (file));

  self = g_new0 (Writing, 1);
  self->manuscript = manuscript;
  self->ranges = list_ranges (settings);
  self->file = g_object_ref (file);
  self->parent = g_object_ref (parent);
  self->heading = g_strdup (heading);

  if (page_setup != NULL)
    {
      self->width = gtk_page_setup_get_paper_width (page_setup, GTK_UNIT_POINTS);
      self->height = gtk_page_setup_get_paper_height (page_setup, GTK_UNIT_POINTS);
    }
  else
    {
      brochure_pdf_get_default_size (&self->width, &self->height);
    }

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, brochure_writing_start);
  g_task_set_check_cancellable (task, FALSE); /* what is written already is there */
  g_task_set_task_data (task, self, (GDestroyNotify) writing_free);
  self->patience_id = g_timeout_add_once (PATIENCE_MS, on_patience, task);

  /* A window that goes takes with it what it waits for. */
  g_signal_connect_object (parent, "destroy", G_CALLBACK (g_cancellable_cancel), cancellable, G_CONNECT_SWAPPED);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * brochure_writing_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends what [func@writing_start] began.
 *
 * Returns: whether the file was written
 */
gboolean
brochure_writing_finish (GAsyncResult  *result,
                         GError       **error)
{
  Writing *self = g_task_get_task_data (G_TASK (result));

  g_clear_handle_id (&self->patience_id, g_source_remove);
  g_clear_handle_id (&self->step_id, g_source_remove);

  if (self->dialog != NULL)
    adw_dialog_force_close (self->dialog);

  /* The last to let go of the task may be the thread. */
  g_clear_object (&self->dialog);
  g_clear_object (&self->parent);

  return g_task_propagate_boolean (G_TASK (result), error);
}
