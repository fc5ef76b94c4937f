/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-asking.h"
#include "app/brochure-failure-view.h"
#include "app/brochure-focus.h"
#include "app/brochure-preferences.h"
#include "app/brochure-window-private.h"
#include "content/brochure-link.h"
#include "content/brochure-today.h"
#include "content/reading/brochure-loader.h"
#include "widgets/brochure-twin.h"

/* Long enough not to write at every step of a resize, short enough that
 * a kill loses nothing that a person would remember. */
#define SAVE_SIZE_MS 200

G_DEFINE_FINAL_TYPE (BrochureWindow, brochure_window, ADW_TYPE_APPLICATION_WINDOW)

static void
save_size (BrochureWindow *self)
{
  int width;
  int height;

  g_clear_handle_id (&self->save_size_id, g_source_remove);
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);

  if (width > 0 && height > 0)
    g_settings_set (self->settings, "window-size", "(ii)", width, height);
}

static void
on_save_size_timeout (gpointer user_data)
{
  BrochureWindow *self = user_data;

  self->save_size_id = 0;
  save_size (self);
}

static void
on_size_changed (BrochureWindow *self)
{
  g_clear_handle_id (&self->save_size_id, g_source_remove);
  self->save_size_id = g_timeout_add_once (SAVE_SIZE_MS, on_save_size_timeout, self);
}

static void
on_focus_lost (gpointer user_data)
{
  BrochureWindow *self = user_data;

  self->focus_id = 0;

  if (self->view != NULL && gtk_window_get_focus (GTK_WINDOW (self)) == NULL)
    brochure_view_focus_page (self->view);
}

/* A control that cannot be used any longer leaves the focus nowhere, and keys without effect: unless
 * something else takes it at once, the page does. */
static void
on_focus_changed (BrochureWindow *self)
{
  if (gtk_window_get_focus (GTK_WINDOW (self)) == NULL && self->focus_id == 0)
    self->focus_id = g_idle_add_once (on_focus_lost, self);
}

/* Only the bundled brochure is begun again where it was left. */
static gboolean
is_bundled (BrochureWindow *self)
{
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();

  return self->file != NULL && g_file_equal (self->file, bundled);
}

/* As the part of a link that names a place: SECTION or SECTION#PIECE. */
static void
save_section (BrochureWindow *self)
{
  const char *section = brochure_place_get_section (self->place);
  const char *piece = brochure_place_get_piece (self->place);
  g_autofree char *kept = piece != NULL ? g_strconcat (section, "#", piece, NULL) : g_strdup (section);

  if (section != NULL && is_bundled (self))
    g_settings_set_string (self->settings, "last-section", kept);
}

/* As in the menu of the desktop; other brochures are known by what they are about. */
static const char *
get_name (BrochureWindow *self)
{
  if (self->document != NULL && !is_bundled (self))
    return brochure_text_get (brochure_document_get_programme (self->document)->name);

  return _("Public Sector ICT");
}

/* Where the desktop lists windows, each says what is read in it. */
static void
update_title (BrochureWindow *self)
{
  const char *id = brochure_place_get_section (self->place);
  const BrochureSection *section = NULL;
  g_autofree char *title = NULL;

  if (self->document != NULL && id != NULL)
    section = brochure_programme_find_section (brochure_document_get_programme (self->document), id);

  if (section != NULL)
    /* As “Careers – Public Sector ICT”, in every language. */
    title = g_strdup_printf ("%s – %s", brochure_text_get (section->title), get_name (self));

  gtk_window_set_title (GTK_WINDOW (self), title != NULL ? title : get_name (self));
}

static void
on_place_changed (BrochureWindow *self)
{
  save_section (self);
  update_title (self);
  _brochure_window_update_actions (self);
}

static gboolean
has_section (const char *section,
             gpointer    user_data)
{
  return brochure_programme_find_section (user_data, section) != NULL;
}

static void
set_child (BrochureWindow *self,
           GtkWidget      *child)
{
  brochure_focus_drop (GTK_WIDGET (self->toast_overlay));
  g_action_map_remove_action (G_ACTION_MAP (self), "contact");
  self->view = BROCHURE_IS_VIEW (child) ? BROCHURE_VIEW (child) : NULL;

  if (self->view != NULL)
    {
      g_autoptr(GAction) contact = brochure_view_create_contact_action (self->view);

      g_action_map_add_action (G_ACTION_MAP (self), contact);
      g_signal_connect_object (self->view, "changed",
                               G_CALLBACK (_brochure_window_update_actions), self, G_CONNECT_SWAPPED);
    }

  adw_toast_overlay_set_child (self->toast_overlay, child);
  _brochure_window_update_actions (self);

  /* GTK would begin in the list of sections, where Page Down leads away from what is there to be read. */
  if (self->view != NULL && gtk_window_get_focus (GTK_WINDOW (self)) == NULL)
    brochure_view_focus_page (self->view);
}

/* Answers are about one brochure; the settings keep them from one to the next. */
static void
begin_check (BrochureWindow *self)
{
  GDate today;

  g_clear_object (&self->check);
  brochure_today_get (&today);
  self->check = brochure_check_new (self->document, &today);
  g_settings_bind (self->settings, "answers", self->check, "kept", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "checked-documents", self->check, "documents", G_SETTINGS_BIND_DEFAULT);
}

static BrochureView *
create_view (BrochureWindow *self)
{
  update_title (self);

  return BROCHURE_VIEW (brochure_view_new (self->check, self->place, self->settings, get_name (self)));
}

static void
brochure_window_dispose (GObject *object)
{
  BrochureWindow *self = BROCHURE_WINDOW (object);

  if (self->save_size_id != 0)
    save_size (self);

  _brochure_window_save_place (self);
  g_signal_handlers_disconnect_by_func (self, on_focus_changed, NULL);
  g_clear_handle_id (&self->focus_id, g_source_remove);
  self->view = NULL;
  g_action_map_remove_action (G_ACTION_MAP (self), "contact");
  gtk_widget_dispose_template (GTK_WIDGET (object), BROCHURE_TYPE_WINDOW);
  g_clear_object (&self->check);
  g_clear_object (&self->document);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (brochure_window_parent_class)->dispose (object);
}

static void
brochure_window_finalize (GObject *object)
{
  BrochureWindow *self = BROCHURE_WINDOW (object);

  g_clear_object (&self->place);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (brochure_window_parent_class)->finalize (object);
}

static void
brochure_window_class_init (BrochureWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_window_dispose;
  object_class->finalize = brochure_window_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/app/brochure-window.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureWindow, toast_overlay);
  _brochure_window_install_actions (widget_class);
  _brochure_window_install_calendar (widget_class);
  _brochure_window_install_export (widget_class);
}

static void
brochure_window_init (BrochureWindow *self)
{
  self->place = brochure_place_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (on_focus_changed), NULL);
  brochure_focus_watch (ADW_APPLICATION_WINDOW (self));
}

/* What a window begins with, and what of it is kept. */
static void
bind_settings (BrochureWindow *self)
{
  int width;
  int height;

  g_settings_get (self->settings, "window-size", "(ii)", &width, &height);

  if (width > 0 && height > 0)
    gtk_window_set_default_size (GTK_WINDOW (self), width, height);

  g_signal_connect (self, "notify::default-width", G_CALLBACK (on_size_changed), NULL);
  g_signal_connect (self, "notify::default-height", G_CALLBACK (on_size_changed), NULL);
  g_settings_bind (self->settings, "window-maximized", self, "maximized",
                   G_SETTINGS_BIND_SET | G_SETTINGS_BIND_GET_NO_CHANGES | G_SETTINGS_BIND_NO_SENSITIVITY);
  g_settings_bind (self->settings, "bookmarks", brochure_place_get_bookmarks (self->place), "kept",
                   G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (self->settings, "changed::text-scale",
                           G_CALLBACK (_brochure_window_update_actions), self, G_CONNECT_SWAPPED);
}

/**
 * brochure_window_new:
 * @application: the application
 * @settings: what is kept; size and contact pane begin as they were left
 *
 * Returns: (transfer none): a window that shows nothing yet
 */
BrochureWindow *
brochure_window_new (GtkApplication *application,
                     GSettings      *settings)
{
  BrochureWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (BROCHURE_TYPE_WINDOW, "application", application, NULL);
  self->settings = g_object_ref (settings);
  bind_settings (self);
  g_signal_connect_object (self->place, "changed", G_CALLBACK (on_place_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->place, "moved", G_CALLBACK (save_section), self, G_CONNECT_SWAPPED);
  _brochure_window_update_actions (self);

  return self;
}

/**
 * brochure_window_get_document:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the brochure that is shown, if any
 */
BrochureDocument *
brochure_window_get_document (BrochureWindow *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW (self), NULL);

  return self->document;
}

/**
 * brochure_window_get_file:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the file that is, or was to be, shown
 */
GFile *
brochure_window_get_file (BrochureWindow *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW (self), NULL);

  return self->file;
}

/**
 * brochure_window_get_place:
 * @self: a window
 *
 * Returns: (transfer none): where the reader is
 */
BrochurePlace *
brochure_window_get_place (BrochureWindow *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW (self), NULL);

  return self->place;
}

/**
 * _brochure_window_add_toast:
 * @self: a window
 * @title: what to say, as plain text
 * @button: (nullable): label of a button to go with it
 * @action: (nullable): what the button does
 * @target: (nullable) (transfer floating): with what
 *
 * Says something in passing. What there is to be done about comes before what was only said.
 */
void
_brochure_window_add_toast (BrochureWindow *self,
                            const char     *title,
                            const char     *button,
                            const char     *action,
                            GVariant       *target)
{
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_use_markup (toast, FALSE);

  if (button != NULL)
    {
      adw_toast_set_button_label (toast, button);
      adw_toast_set_action_name (toast, action);
      adw_toast_set_action_target_value (toast, target);
      adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
    }

  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

/* Tells how something went, and more about it on demand. A window that is gone says nothing any more. */
void
_brochure_window_add_details (BrochureWindow *self,
                              const char     *title,
                              const char     *details)
{
  if (self->toast_overlay != NULL)
    /* Translators: a button beside a message such as “The file could not be saved”, and the title of what it opens */
    _brochure_window_add_toast (self, title, details != NULL ? _("_Details") : NULL, "win.show-details",
                                details != NULL ? g_variant_new_string (details) : NULL);
}

void
_brochure_window_add_unsaved (BrochureWindow *self,
                              const GError   *error)
{
  /* Translators: of what was exported; more is told on demand */
  _brochure_window_add_details (self, _("The file could not be saved"), error->message);
}

/* One toast for all that the loader put up with. */
static void
report_problems (BrochureWindow *self,
                 GPtrArray      *problems)
{
  g_autofree char *file_name = g_file_get_basename (self->file);
  g_autofree char *name = brochure_link_describe (file_name);
  g_autoptr(GString) details = g_string_new (NULL);
  g_autofree char *title = NULL;

  if (problems == NULL || problems->len == 0)
    return;

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = brochure_problem_to_string (g_ptr_array_index (problems, i), name);

      g_string_append_printf (details, "%s%s", i > 0 ? "\n" : "", line);
    }

  /* Translators: of a brochure that has mistakes; %u is how many parts */
  title = g_strdup_printf (ngettext ("One part of this brochure is not shown as meant",
                                     "%u parts of this brochure are not shown as meant",
                                     problems->len),
                           problems->len);
  _brochure_window_add_details (self, title, details->str);
}

/* Where to begin in a brochure that the reader has not been in, and with which piece there. */
static const BrochureSection *
choose_section (BrochureWindow           *self,
                const BrochureProgramme  *programme,
                gboolean                  is_fresh,
                char                    **piece)
{
  g_autofree char *last = g_settings_get_string (self->settings, "last-section");
  const BrochureSection *section = NULL;
  char *mark = strchr (last, '#');

  if (mark != NULL)
    *mark++ = '\0';

  if (is_fresh && is_bundled (self))
    section = brochure_programme_find_section (programme, last);

  if (section == NULL)
    return g_ptr_array_index (programme->sections, 0);

  *piece = g_strdup (mark);

  return section;
}

/**
 * brochure_window_show_document:
 * @self: a window
 * @document: the brochure to show
 * @problems: (nullable) (element-type BrochureProblem): what the loader put up with
 *
 * Shows a brochure: where the reader is already, if it was only loaded again or a link led
 * there, at the last section if it is the bundled brochure, else at its first.
 */
void
brochure_window_show_document (BrochureWindow   *self,
                               BrochureDocument *document,
                               GPtrArray        *problems)
{
  const BrochureProgramme *programme;
  g_autofree char *piece = NULL;
  BrochureView *view;
  gboolean is_again;
  gboolean is_fresh;

  g_return_if_fail (BROCHURE_IS_WINDOW (self));
  g_return_if_fail (BROCHURE_IS_DOCUMENT (document));

  programme = brochure_document_get_programme (document);
  is_again = self->file != NULL && g_file_equal (self->file, brochure_document_get_file (document));
  is_fresh = !is_again && (self->file != NULL || brochure_place_get_section (self->place) == NULL);
  _brochure_window_save_place (self);

  if (is_fresh)
    brochure_place_clear (self->place);
  else
    brochure_place_retain (self->place, has_section, (gpointer) programme);

  g_set_object (&self->document, document);
  g_set_object (&self->file, brochure_document_get_file (document));
  brochure_bookmarks_set_scope (brochure_place_get_bookmarks (self->place),
                                is_bundled (self) ? NULL : brochure_document_get_id (document));

  if (brochure_place_get_section (self->place) == NULL)
    brochure_place_visit (self->place, choose_section (self, programme, is_fresh, &piece)->id, FALSE);

  on_place_changed (self); /* it may have been there before the file was */

  begin_check (self);
  view = create_view (self);

  if (is_again && self->view != NULL)
    brochure_view_take_place (view, self->view);
  else if (piece != NULL)
    brochure_view_begin_at (view, piece);

  set_child (self, GTK_WIDGET (view));
  report_problems (self, problems);
}

/**
 * brochure_window_show_failure:
 * @self: a window
 * @file: a file that could not be loaded
 * @problems: (element-type BrochureProblem): what is wrong with it
 *
 * Shows why there is no brochure to see.
 */
void
brochure_window_show_failure (BrochureWindow *self,
                              GFile          *file,
                              GPtrArray      *problems)
{
  g_autoptr(GtkWidget) view = NULL;

  g_return_if_fail (BROCHURE_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (problems != NULL);

  _brochure_window_save_place (self);

  if (self->file != NULL && !g_file_equal (self->file, file))
    brochure_place_clear (self->place);

  g_clear_object (&self->check);
  g_clear_object (&self->document);
  g_set_object (&self->file, file);
  view = brochure_failure_view_new (file, problems);
  set_child (self, view);
  update_title (self);
}

/**
 * brochure_window_close_dialogs:
 * @self: a window
 *
 * Clears the way to what somebody asked for from elsewhere: behind a dialog it would not be seen.
 */
void
brochure_window_close_dialogs (BrochureWindow *self)
{
  GListModel *dialogs;

  g_return_if_fail (BROCHURE_IS_WINDOW (self));

  brochure_asking_end (GTK_WINDOW (self));
  dialogs = adw_application_window_get_dialogs (ADW_APPLICATION_WINDOW (self));

  for (guint i = g_list_model_get_n_items (dialogs); i > 0; i--)
    {
      g_autoptr(AdwDialog) dialog = g_list_model_get_item (dialogs, i - 1);

      adw_dialog_force_close (dialog);
    }
}

/* The preferences stay open, for that is where languages are chosen. What else a
 * page has opened was about to act on that page, and goes with it. */
static void
rebuild_dialogs (BrochureWindow *self)
{
  GListModel *dialogs = adw_application_window_get_dialogs (ADW_APPLICATION_WINDOW (self));

  for (guint i = g_list_model_get_n_items (dialogs); i > 0; i--)
    {
      g_autoptr(AdwDialog) dialog = g_list_model_get_item (dialogs, i - 1);

      if (BROCHURE_IS_PREFERENCES (dialog))
        brochure_preferences_rebuild (BROCHURE_PREFERENCES (dialog));
      else
        adw_dialog_force_close (dialog);
    }
}

/**
 * brochure_window_rebuild:
 * @self: a window that shows a brochure
 *
 * Builds everything it shows again around the same place, in the language of now.
 * The window itself stays: so do its place, its size and what is above it.
 */
void
brochure_window_rebuild (BrochureWindow *self)
{
  g_autoptr(GtkWidget) focus = NULL;
  GtkWidget *twin = NULL;
  BrochureView *view;

  g_return_if_fail (BROCHURE_IS_WINDOW (self));
  g_return_if_fail (self->view != NULL);

  _brochure_window_save_place (self);
  view = create_view (self);
  brochure_view_take_place (view, self->view);
  g_set_object (&focus, gtk_window_get_focus (GTK_WINDOW (self)));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->view)))
    twin = brochure_twin_find (GTK_WIDGET (self->view), GTK_WIDGET (view), focus);

  adw_toast_overlay_dismiss_all (self->toast_overlay);
  set_child (self, GTK_WIDGET (view));

  if (twin != NULL)
    brochure_twin_take_focus (twin, focus);

  rebuild_dialogs (self);
}
