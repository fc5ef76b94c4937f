/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-asking.h"
#include "app/brochure-mnemonic.h"
#include "app/brochure-window-private.h"
#include "app/brochure-writing.h"
#include "export/brochure-manuscript.h"
#include "export/brochure-plain.h"
#include "export/brochure-saving.h"

/* What is to be written, and what became of the steps before. */
typedef struct
{
  BrochureWindow *window;
  gboolean is_print;
  gboolean is_result;
  gboolean is_text; /* as it was asked for; a name may tell otherwise */
  GtkCheckButton *whole; /* of the dialog that asks how much */
  BrochureManuscript *manuscript;
  GtkPrintDialog *print_dialog;
  GtkPrintSetup *setup;
  GFile *file;
} Job;

static void
job_free (Job *self)
{
  g_object_unref (self->window);
  g_clear_object (&self->whole);
  g_clear_pointer (&self->manuscript, brochure_manuscript_free);
  g_clear_object (&self->print_dialog);
  g_clear_pointer (&self->setup, gtk_print_setup_unref);
  g_clear_object (&self->file);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static void
report (Job          *self,
        const GError *error)
{
  if (brochure_asking_is_given_up (error))
    return;

  if (self->is_print)
    /* Translators: of a section or the whole brochure; more is told on demand */
    _brochure_window_add_details (self->window, _("It could not be printed"), error->message);
  else
    _brochure_window_add_unsaved (self->window, error);
}

static void
tell_saved (Job *self)
{
  g_autofree char *name = g_file_get_basename (self->file);
  g_autofree char *shown = g_filename_display_name (name);
  /* Translators: %s is the name of a file */
  g_autofree char *title = g_strdup_printf (_("Saved as “%s”"), shown);

  _brochure_window_add_details (self->window, title, NULL);
}

static void
on_saved (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Job) self = user_data;
  g_autoptr(GError) error = NULL;

  if (brochure_writing_finish (result, &error))
    tell_saved (self);
  else
    report (self, error);
}

/* A result is short: nobody waits for its text. */
static void
save_text (Job *self)
{
  g_autoptr(GBytes) bytes = brochure_plain_write (self->manuscript);
  g_autoptr(GError) error = NULL;

  if (brochure_saving_write (self->file, bytes, NULL, &error))
    tell_saved (self);
  else
    report (self, error);
}

/* What a name ends in tells everybody what is in the file; where it tells nothing, it is what was asked for. */
static gboolean
wants_text (Job *self)
{
  g_autofree char *name = g_file_get_basename (self->file);

  return g_str_has_suffix (name, ".txt") || (self->is_text && !g_str_has_suffix (name, ".pdf"));
}

static void
on_file_chosen (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(Job) self = user_data;
  g_autoptr(GError) error = NULL;

  self->file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (self->file == NULL)
    {
      report (self, error);
      return;
    }

  if (self->is_result && wants_text (self))
    {
      save_text (self);
      return;
    }

  /* Translators: what is being done, above its progress */
  brochure_writing_start (GTK_WIDGET (self->window), _("Saving the PDF"), g_steal_pointer (&self->manuscript),
                          NULL, NULL, self->file, on_saved, self);
  g_steal_pointer (&self);
}

static void
choose_file (Job *self)
{
  const char *suffix = self->is_text ? "txt" : "pdf";
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  g_autofree char *title = brochure_manuscript_dup_title (self->manuscript);
  g_autofree char *heading = brochure_mnemonic_drop (self->is_result ? _("_Save Result…") : _("Save as P_DF…"));
  g_autofree char *name = g_strconcat (g_strdelimit (title, "/\\:", '-'), ".", suffix, NULL);

  gtk_file_filter_set_name (filter, self->is_text
                            /* Translators: a kind of file to save as */
                            ? _("Text Documents (.txt)")
                            /* Translators: a kind of file to save as */
                            : _("PDF Documents"));
  gtk_file_filter_add_suffix (filter, suffix);
  g_list_store_append (filters, filter);

  gtk_file_dialog_set_title (dialog, heading);
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_default_filter (dialog, filter);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self->window), brochure_asking_begin (GTK_WINDOW (self->window)),
                        on_file_chosen, self);
}

static void
on_printed (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(Job) self = user_data;
  g_autoptr(GError) error = NULL;

  if (!gtk_print_dialog_print_file_finish (GTK_PRINT_DIALOG (source), result, &error))
    report (self, error);

  g_file_delete (self->file, NULL, NULL);
}

static void
on_ready_to_print (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(Job) self = user_data;
  g_autoptr(GError) error = NULL;

  if (!brochure_writing_finish (result, &error))
    {
      report (self, error);
      g_file_delete (self->file, NULL, NULL);
      return;
    }

  gtk_print_dialog_print_file (self->print_dialog, GTK_WINDOW (self->window), self->setup, self->file, NULL,
                               on_printed, self);
  g_steal_pointer (&self);
}

static void
on_setup_chosen (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(Job) self = user_data;
  g_autoptr(GFileIOStream) stream = NULL;
  g_autoptr(GError) error = NULL;

  self->setup = gtk_print_dialog_setup_finish (GTK_PRINT_DIALOG (source), result, &error);

  if (self->setup != NULL)
    self->file = g_file_new_tmp ("brochure-XXXXXX.pdf", &stream, &error);

  if (self->file == NULL)
    {
      report (self, error);
      return;
    }

  /* Translators: what is being done before printing, above its progress */
  brochure_writing_start (GTK_WIDGET (self->window), _("Laying Out the Pages"), g_steal_pointer (&self->manuscript),
                          gtk_print_setup_get_page_setup (self->setup),
                          gtk_print_setup_get_print_settings (self->setup), self->file, on_ready_to_print, self);
  g_steal_pointer (&self);
}

static void
choose_printer (Job *self)
{
  g_autofree char *title = brochure_mnemonic_drop (_("_Print…"));

  self->print_dialog = gtk_print_dialog_new ();
  gtk_print_dialog_set_title (self->print_dialog, title);
  gtk_print_dialog_setup (self->print_dialog, GTK_WINDOW (self->window), NULL, on_setup_chosen, self);
}

static void
on_extent_chosen (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(Job) self = user_data;
  const char *response = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);
  const BrochureSection *section = NULL;

  if (!g_str_equal (response, "go-on") || self->window->document == NULL)
    return;

  if (!gtk_check_button_get_active (self->whole))
    section = brochure_programme_find_section (brochure_document_get_programme (self->window->document),
                                               brochure_place_get_section (self->window->place));

  self->manuscript = brochure_manuscript_new (self->window->document, section, self->window->check);

  if (self->is_print)
    choose_printer (g_steal_pointer (&self));
  else
    choose_file (g_steal_pointer (&self));
}

static GtkWidget *
create_choice (GtkWidget  *box,
               const char *label)
{
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", label, "wrap", TRUE, "xalign", 0.0, NULL);
  GtkWidget *choice = gtk_check_button_new ();

  gtk_check_button_set_child (GTK_CHECK_BUTTON (choice), text);
  gtk_box_append (GTK_BOX (box), choice);

  return choice;
}

/* The page that is looked at, or all of them. */
static void
choose_extent (BrochureWindow *window,
               gboolean        is_print)
{
  const BrochureSection *section = brochure_programme_find_section (brochure_document_get_programme (window->document),
                                                                    brochure_place_get_section (window->place));
  Job *self = g_new0 (Job, 1);
  g_autofree char *heading = brochure_mnemonic_drop (is_print ? _("_Print…") : _("Save as P_DF…"));
  AdwDialog *dialog = adw_alert_dialog_new (heading, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  /* Translators: what is printed or saved; %s is the title of a section */
  g_autofree char *label = g_strdup_printf (_("This section: %s"), brochure_text_get (section->title));
  GtkWidget *part = create_choice (box, label);

  self->window = g_object_ref (window);
  self->is_print = is_print;
  /* Translators: what is printed or saved */
  self->whole = g_object_ref (GTK_CHECK_BUTTON (create_choice (box, _("The whole brochure"))));
  gtk_check_button_set_group (self->whole, GTK_CHECK_BUTTON (part));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (part), TRUE);
  adw_alert_dialog_set_extra_child (ADW_ALERT_DIALOG (dialog), box);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "cancel", _("_Cancel"),
                                  "go-on", is_print ? _("_Print…") : _("Save as P_DF…"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "go-on", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "go-on");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), GTK_WIDGET (window), NULL, on_extent_chosen, self);
}

static void
export_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  choose_extent (BROCHURE_WINDOW (widget), g_str_equal (action_name, "win.print"));
}

static void
result_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  BrochureWindow *window = BROCHURE_WINDOW (widget);
  Job *self;

  if (window->check == NULL)
    return;

  self = g_new0 (Job, 1);
  self->window = g_object_ref (window);
  self->is_print = g_str_equal (action_name, "win.print-result");
  self->is_result = TRUE;
  self->is_text = g_str_equal (action_name, "win.save-result-as-text");
  self->manuscript = brochure_manuscript_new_result (window->check);

  if (self->is_print)
    choose_printer (self);
  else
    choose_file (self);
}

/**
 * _brochure_window_install_export:
 * @widget_class: the class of windows
 *
 * Installs the actions that put a brochure on paper and into files.
 */
void
_brochure_window_install_export (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "win.print-result", NULL, result_action);
  gtk_widget_class_install_action (widget_class, "win.save-result", NULL, result_action);
  gtk_widget_class_install_action (widget_class, "win.save-result-as-text", NULL, result_action);
}
