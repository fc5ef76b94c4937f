/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-failure-view.h"
#include "app/brochure-preferences.h"
#include "app/brochure-window-private.h"
#include "content/brochure-link.h"
#include "content/brochure-today.h"
#include "content/reading/brochure-loader.h"
#include "widgets/brochure-twin.h"

/* Long enough not to write at every step of a resize, short enough that
 * a kill loses nothing that a person would remember. */
#define SAVE_SIZE_MS 200

enum
{
  PROP_0,
  PROP_CONTACT_OPEN,
  PROP_SETTINGS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureWindow, brochure_window, ADW_TYPE_APPLICATION_WINDOW)

static void
save_size (BrochureWindow *self)
{
  int width;
  int height;

  g_clear_handle_id (&self->save_size_id, g_source_remove);
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);

  if (width > 0 && height > 0)
    brochure_settings_set_window_size (self->settings, width, height);
}

static gboolean
on_save_size_timeout (gpointer user_data)
{
  BrochureWindow *self = user_data;

  self->save_size_id = 0;
  save_size (self);

  return G_SOURCE_REMOVE;
}

static void
on_size_changed (BrochureWindow *self)
{
  g_clear_handle_id (&self->save_size_id, g_source_remove);
  self->save_size_id = g_timeout_add (SAVE_SIZE_MS, on_save_size_timeout, self);
}

/* Only the bundled brochure is begun again where it was left. */
static gboolean
is_bundled (BrochureWindow *self)
{
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();

  return self->file != NULL && g_file_equal (self->file, bundled);
}

static void
on_section_changed (BrochureWindow *self)
{
  const char *section = brochure_window_state_get_section (self->state);

  if (section != NULL && is_bundled (self))
    g_object_set (self->settings, "last-section", section, NULL);

  _brochure_window_update_actions (self);
}

/* A pane that lay over the page for a moment is not kept, nor that it had to go. */
static void
on_contact_open_changed (BrochureWindow *self)
{
  if (self->view != NULL && !brochure_view_covers_page (self->view))
    g_object_set (self->settings,
                  "contact-pane-open", brochure_window_state_get_contact_open (self->state),
                  NULL);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTACT_OPEN]);
}

/* Writes down what must not be lost when the page goes. A link may have led elsewhere
 * already, before the history heard of it. */
static void
save_place (BrochureWindow *self)
{
  BrochureHistory *history = brochure_window_state_get_history (self->state);
  const BrochurePlace *place = brochure_history_get_current (history);

  if (self->view == NULL)
    return;

  brochure_view_save_place (self->view);

  if (place != NULL && g_strcmp0 (place->section, brochure_window_state_get_section (self->state)) == 0)
    brochure_history_set_scroll (history, brochure_window_state_get_scroll (self->state));
}

static gboolean
has_place (const BrochurePlace *place,
           gpointer             user_data)
{
  return brochure_programme_find_section (user_data, place->section) != NULL;
}

static void
set_child (BrochureWindow *self,
           GtkWidget      *child)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  /* See drop_focus() of the view: the same goes for all that is shown. */
  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->toast_overlay)))
    gtk_window_set_focus (GTK_WINDOW (self), NULL);

  self->view = BROCHURE_IS_VIEW (child) ? BROCHURE_VIEW (child) : NULL;

  if (self->view != NULL)
    g_signal_connect_object (self->view, "notify::narrow",
                             G_CALLBACK (_brochure_window_update_actions), self, G_CONNECT_SWAPPED);

  adw_toast_overlay_set_child (self->toast_overlay, child);
  _brochure_window_update_actions (self);
}

/* Answers are about one brochure; the settings keep them from one to the next. */
static void
begin_check (BrochureWindow *self)
{
  g_autoptr(BrochureCheck) check = NULL;
  GDate today;

  brochure_today_get (&today);
  check = brochure_check_new (self->document, &today);
  g_object_bind_property (self->settings, "answers", check, "kept",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  brochure_window_state_set_check (self->state, check);
}

static void
update_title (BrochureWindow *self)
{
  const char *title = _("Public Sector ICT");

  if (self->document != NULL)
    title = brochure_text_get (brochure_document_get_programme (self->document)->name);

  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
brochure_window_constructed (GObject *object)
{
  BrochureWindow *self = BROCHURE_WINDOW (object);
  gboolean contact_open;
  int width;
  int height;

  G_OBJECT_CLASS (brochure_window_parent_class)->constructed (object);

  brochure_settings_get_window_size (self->settings, &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  g_signal_connect (self, "notify::default-width", G_CALLBACK (on_size_changed), NULL);
  g_signal_connect (self, "notify::default-height", G_CALLBACK (on_size_changed), NULL);
  g_object_bind_property (self->settings, "window-maximized", self, "maximized",
                          G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "maximized", self->settings, "window-maximized",
                          G_BINDING_DEFAULT);

  g_object_bind_property (self->settings, "bookmarks",
                          brochure_window_state_get_bookmarks (self->state), "kept",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);

  g_object_get (self->settings, "contact-pane-open", &contact_open, NULL);
  brochure_window_state_set_contact_open (self->state, contact_open);

  g_signal_connect_object (self->settings, "notify::text-scale",
                           G_CALLBACK (_brochure_window_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "notify::contact-open",
                           G_CALLBACK (on_contact_open_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "notify::content-open",
                           G_CALLBACK (_brochure_window_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (brochure_window_state_get_history (self->state), "changed",
                           G_CALLBACK (_brochure_window_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "notify::section",
                           G_CALLBACK (on_section_changed), self, G_CONNECT_SWAPPED);
  _brochure_window_update_actions (self);
}

static void
brochure_window_dispose (GObject *object)
{
  BrochureWindow *self = BROCHURE_WINDOW (object);

  if (self->save_size_id != 0)
    save_size (self);

  self->view = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), BROCHURE_TYPE_WINDOW);
  g_clear_object (&self->document);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (brochure_window_parent_class)->dispose (object);
}

static void
brochure_window_finalize (GObject *object)
{
  BrochureWindow *self = BROCHURE_WINDOW (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (brochure_window_parent_class)->finalize (object);
}

static void
brochure_window_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  BrochureWindow *self = BROCHURE_WINDOW (object);

  switch (property_id)
    {
    case PROP_CONTACT_OPEN:
      g_value_set_boolean (value, brochure_window_state_get_contact_open (self->state));
      break;

    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_window_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  BrochureWindow *self = BROCHURE_WINDOW (object);

  switch (property_id)
    {
    case PROP_CONTACT_OPEN:
      brochure_window_state_set_contact_open (self->state, g_value_get_boolean (value));
      break;

    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_window_class_init (BrochureWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = brochure_window_constructed;
  object_class->dispose = brochure_window_dispose;
  object_class->finalize = brochure_window_finalize;
  object_class->get_property = brochure_window_get_property;
  object_class->set_property = brochure_window_set_property;

  /**
   * BrochureWindow:contact-open:
   *
   * Whether the contact pane is open, as the action `win.contact` has it.
   */
  properties[PROP_CONTACT_OPEN] =
    g_param_spec_boolean ("contact-open", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureWindow:settings:
   *
   * What is kept.
   */
  properties[PROP_SETTINGS] =
    g_param_spec_object ("settings", NULL, NULL, BROCHURE_TYPE_SETTINGS,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/app/brochure-window.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureWindow, toast_overlay);
  _brochure_window_install_actions (widget_class);
}

static void
brochure_window_init (BrochureWindow *self)
{
  self->state = brochure_window_state_new ();
  brochure_window_state_set_content_open (self->state, TRUE);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_window_new:
 * @application: the application
 * @settings: what is kept; size and contact pane begin as they were left
 *
 * Returns: (transfer none): a window that shows nothing yet
 */
BrochureWindow *
brochure_window_new (GtkApplication   *application,
                     BrochureSettings *settings)
{
  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (BROCHURE_IS_SETTINGS (settings), NULL);

  return g_object_new (BROCHURE_TYPE_WINDOW,
                       "application", application,
                       "settings", settings,
                       NULL);
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
 * brochure_window_get_state:
 * @self: a window
 *
 * Returns: (transfer none): where the reader is
 */
BrochureWindowState *
brochure_window_get_state (BrochureWindow *self)
{
  g_return_val_if_fail (BROCHURE_IS_WINDOW (self), NULL);

  return self->state;
}

/**
 * _brochure_window_add_toast:
 * @self: a window
 * @title: what to say, as plain text
 * @button: (nullable): label of a button to go with it
 * @action: (nullable): what the button does
 * @target: (nullable) (transfer floating): with what
 *
 * Says something in passing.
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
    }

  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

/* One toast for all that the loader put up with. */
static void
report_problems (BrochureWindow *self,
                 GPtrArray      *problems)
{
  g_autofree char *name = g_file_get_basename (self->file);
  g_autoptr(GString) details = g_string_new (NULL);
  g_autofree char *title = NULL;

  if (problems == NULL || problems->len == 0)
    return;

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = brochure_problem_to_string (g_ptr_array_index (problems, i), name);

      g_string_append_printf (details, "%s%s", i > 0 ? "\n" : "", line);
    }

  title = g_strdup_printf (ngettext ("One part of this brochure is not shown as meant",
                                     "%u parts of this brochure are not shown as meant",
                                     problems->len),
                           problems->len);
  _brochure_window_add_toast (self, title, _("_Details"), "win.show-details", g_variant_new_string (details->str));
}

/**
 * brochure_window_show_document:
 * @self: a window
 * @document: the brochure to show
 * @problems: (nullable) (element-type BrochureProblem): what the loader put up with
 *
 * Shows a brochure: at the section that is shown already if it has it too,
 * as it has when it is loaded again, at the last one if it is the bundled
 * brochure, else at its first. Only one that is loaded again has a history.
 */
void
brochure_window_show_document (BrochureWindow   *self,
                               BrochureDocument *document,
                               GPtrArray        *problems)
{
  const BrochureProgramme *programme;
  const BrochureSection *section = NULL;
  BrochureHistory *history;
  const char *id;

  g_return_if_fail (BROCHURE_IS_WINDOW (self));
  g_return_if_fail (BROCHURE_IS_DOCUMENT (document));

  programme = brochure_document_get_programme (document);
  history = brochure_window_state_get_history (self->state);
  save_place (self);

  if (self->file != NULL && g_file_equal (self->file, brochure_document_get_file (document)))
    {
      brochure_history_retain (history, has_place, (gpointer) programme);
    }
  else
    {
      brochure_history_clear (history);
      brochure_window_state_set_scroll (self->state, 0);
    }

  g_set_object (&self->document, document);
  g_set_object (&self->file, brochure_document_get_file (document));

  brochure_bookmarks_set_scope (brochure_window_state_get_bookmarks (self->state),
                                is_bundled (self) ? NULL : brochure_document_get_id (document));
  id = brochure_window_state_get_section (self->state);

  if (id == NULL && is_bundled (self))
    id = brochure_settings_get_last_section (self->settings);

  if (id != NULL)
    section = brochure_programme_find_section (programme, id);

  if (section == NULL)
    section = g_ptr_array_index (programme->sections, 0);

  /* What was shown before must not follow the state into another brochure. */
  set_child (self, NULL);
  begin_check (self);
  brochure_window_state_set_section (self->state, section->id);
  brochure_history_visit (history, section->id, NULL, FALSE);
  on_section_changed (self); /* it may have been there before the file was */
  set_child (self, brochure_view_new (document, self->state));
  update_title (self);
  report_problems (self, problems);
}

/**
 * brochure_window_show_failure:
 * @self: a window
 * @file: a file that could not be loaded
 * @details: what is wrong with it, a finding a line
 *
 * Shows why there is no brochure to see.
 */
void
brochure_window_show_failure (BrochureWindow *self,
                              GFile          *file,
                              const char     *details)
{
  g_return_if_fail (BROCHURE_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (details != NULL);

  g_clear_object (&self->document);
  g_set_object (&self->file, file);
  brochure_window_state_set_section (self->state, NULL);
  set_child (self, brochure_failure_view_new (file, details));
  update_title (self);
}

/**
 * brochure_window_show_section:
 * @self: a window that shows a brochure
 * @section: id of a section
 * @block: (nullable): id of a block in it to bring into view
 *
 * Shows a section; one that does not exist is told of, over the first one.
 */
void
brochure_window_show_section (BrochureWindow *self,
                              const char     *section,
                              const char     *block)
{
  const BrochureProgramme *programme;

  g_return_if_fail (BROCHURE_IS_WINDOW (self));
  g_return_if_fail (self->document != NULL);
  g_return_if_fail (section != NULL);

  programme = brochure_document_get_programme (self->document);

  if (brochure_programme_find_section (programme, section) == NULL)
    {
      const BrochureSection *first = g_ptr_array_index (programme->sections, 0);
      g_autofree char *shown = brochure_link_describe (section);
      /* Translators: %s is the id of a section, out of a link */
      g_autofree char *title = g_strdup_printf (_("There is no section “%s” in this brochure"), shown);

      _brochure_window_add_toast (self, title, NULL, NULL, NULL);
      section = first->id;
      block = NULL;
    }

  /* With one thing to see at a time, what did not come from the list came from the page. */
  _brochure_window_go_to (self, section, block,
                          brochure_view_get_narrow (self->view) &&
                          brochure_window_state_get_content_open (self->state));
}

/**
 * _brochure_window_go_to:
 * @self: a window that shows a brochure
 * @section: id of a section that it has
 * @block: (nullable): id of a block in it to bring into view
 * @is_linked: whether the way back from there is to the page that is shown
 *
 * Shows a section; a block that does not exist is told of, over its section.
 */
void
_brochure_window_go_to (BrochureWindow *self,
                        const char     *section,
                        const char     *block,
                        gboolean        is_linked)
{
  g_return_if_fail (BROCHURE_IS_WINDOW (self));
  g_return_if_fail (self->view != NULL);
  g_return_if_fail (section != NULL);

  save_place (self);
  brochure_history_visit (brochure_window_state_get_history (self->state), section, block, is_linked);
  brochure_window_state_set_section (self->state, section);
  brochure_window_state_set_content_open (self->state, TRUE);

  if (block != NULL && !brochure_view_scroll_to_block (self->view, block))
    {
      g_autofree char *shown = brochure_link_describe (block);
      /* Translators: %s is the id of a part of a section, out of a link */
      g_autofree char *title = g_strdup_printf (_("This section has no part “%s”"), shown);

      _brochure_window_add_toast (self, title, NULL, NULL, NULL);
    }
}

/**
 * _brochure_window_step:
 * @self: a window that shows a brochure
 * @step: -1 for back, 1 for forward
 *
 * Shows a section again, as it was left.
 */
void
_brochure_window_step (BrochureWindow *self,
                       int             step)
{
  const BrochurePlace *place;

  g_return_if_fail (BROCHURE_IS_WINDOW (self));
  g_return_if_fail (self->view != NULL);

  save_place (self);
  place = brochure_history_step (brochure_window_state_get_history (self->state), step);

  if (place == NULL)
    return;

  brochure_window_state_set_section (self->state, place->section);
  brochure_window_state_set_scroll (self->state, place->scroll);
  brochure_window_state_set_content_open (self->state, TRUE);
  brochure_view_restore_place (self->view);
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
 * Builds everything it shows again around the same state, in the language of now.
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

  save_place (self);
  view = BROCHURE_VIEW (brochure_view_new (self->document, self->state));
  brochure_view_take_place (view, self->view);
  g_set_object (&focus, gtk_window_get_focus (GTK_WINDOW (self)));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->view)))
    twin = brochure_twin_find (GTK_WIDGET (self->view), GTK_WIDGET (view), focus);

  adw_toast_overlay_dismiss_all (self->toast_overlay);
  set_child (self, GTK_WIDGET (view));
  update_title (self);

  if (twin != NULL)
    brochure_twin_take_focus (twin, focus);

  rebuild_dialogs (self);
}
