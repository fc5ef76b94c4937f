/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-asking.h"
#include "app/brochure-window-private.h"
#include "content/brochure-today.h"
#include "export/brochure-ics.h"
#include "export/brochure-saving.h"

/* Days on their way to a calendar. */
typedef struct
{
  BrochureWindow *window;
  GBytes *bytes;
  char *name;
} Days;

static void
days_free (Days *self)
{
  g_object_unref (self->window);
  g_bytes_unref (self->bytes);
  g_free (self->name);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Days, days_free)

static void
on_file_chosen (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(Days) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    brochure_saving_write (file, self->bytes, NULL, &error);

  if (error != NULL && !brochure_asking_is_given_up (error))
    _brochure_window_add_unsaved (self->window, error);
}

/* With no calendar on this machine, the days are kept for one elsewhere. */
static void
on_launched (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(Days) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GtkFileDialog) dialog = NULL;

  if (gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (source), result, &error) ||
      g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    return;

  dialog = gtk_file_dialog_new ();
  /* Translators: the title of a dialog that asks where days such as a deadline are saved */
  gtk_file_dialog_set_title (dialog, _("Save for a Calendar"));
  gtk_file_dialog_set_initial_name (dialog, self->name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self->window), brochure_asking_begin (GTK_WINDOW (self->window)),
                        on_file_chosen, self);
  g_steal_pointer (&self);
}

static const BrochureOffering *
find_offering (BrochureWindow *self,
               const char     *id)
{
  GPtrArray *offerings = brochure_document_get_programme (self->document)->offerings;

  for (guint i = 0; i < offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (offerings, i);

      if (g_str_equal (offering->id, id))
        return offering;
    }

  return NULL;
}

/* The file that a calendar reads stands where the system may clean up. */
static void
add_to_calendar_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  BrochureWindow *window = BROCHURE_WINDOW (widget);
  const BrochureOffering *offering = find_offering (window, g_variant_get_string (parameter, NULL));
  g_autofree char *folder = g_build_filename (g_get_user_cache_dir (), "brochure", NULL);
  g_autoptr(GtkFileLauncher) launcher = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = NULL;
  g_autoptr(Days) self = NULL;
  GDate today;

  if (offering == NULL)
    return;

  brochure_today_get (&today);
  self = g_new0 (Days, 1);
  self->window = g_object_ref (window);
  self->bytes = brochure_ics_write (window->document, offering, &today);
  self->name = g_strdup_printf ("%s.ics", offering->id);
  g_mkdir_with_parents (folder, 0700);
  file = g_file_new_build_filename (folder, self->name, NULL);

  if (!brochure_saving_write (file, self->bytes, NULL, &error))
    {
      _brochure_window_add_unsaved (self->window, error);
      return;
    }

  launcher = gtk_file_launcher_new (file);
  gtk_file_launcher_launch (launcher, GTK_WINDOW (window), NULL, on_launched, self);
  g_steal_pointer (&self);
}

/**
 * _brochure_window_install_calendar:
 * @widget_class: the class of windows
 *
 * Installs the action that hands the days of an intake to a calendar.
 */
void
_brochure_window_install_calendar (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.add-to-calendar", "s", add_to_calendar_action);
}
