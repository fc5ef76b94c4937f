/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-application-private.h"
#include "app/brochure-asking.h"
#include "app/brochure-preferences.h"
#include "app/brochure-shortcuts.h"
#include "content/reading/brochure-loader.h"

#define WEBSITE "https://github.com/publicsectorict/Brochure"

/* What the newest release brings, as the metainfo tells it. */
static char *
tell_release (void)
{
  static const struct
  {
    const char *before;
    const char *text;
    const char *after;
  } rows[] = {
#include "data/release-notes.h"
  };
  g_autoptr(GString) notes = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = g_markup_escape_text (gettext (rows[i].text), -1);

      g_string_append_printf (notes, "%s%s%s", rows[i].before, text, rows[i].after);
    }

  return g_string_free_and_steal (g_steal_pointer (&notes));
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  BrochureApplication *self = user_data;
  AdwDialog *dialog = adw_about_dialog_new ();
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (dialog);
  /* Translators: who made the program */
  const char *contributors = _("Public Sector ICT contributors");
  g_autofree char *copyright = g_strconcat ("© 2026 ", contributors, NULL);
  g_autofree char *release_notes = tell_release ();

  adw_about_dialog_set_application_icon (about, APPLICATION_ID);
  adw_about_dialog_set_application_name (about, _("Public Sector ICT"));
  adw_about_dialog_set_developer_name (about, contributors);
  adw_about_dialog_set_version (about, VERSION);
  adw_about_dialog_set_release_notes (about, release_notes);
  adw_about_dialog_set_release_notes_version (about, VERSION);
  adw_about_dialog_set_website (about, WEBSITE);
  adw_about_dialog_set_issue_url (about, WEBSITE "/issues");
  adw_about_dialog_set_comments (about,
    _("Every fact names its source and its age: the listing is of 2022, and the programme has since closed to new "
      "students. All of it works offline, and answers never leave the device. The university neither made nor "
      "endorsed this brochure."));
  adw_about_dialog_set_license_type (about, GTK_LICENSE_GPL_3_0);
  adw_about_dialog_set_copyright (about, copyright);
  /* Translators: your name and how to reach you, one translator a line */
  adw_about_dialog_set_translator_credits (about, _("translator-credits"));
  /* Translators: heading in the dialog About, above their licence */
  adw_about_dialog_add_legal_section (about, _("Text and Pictures of the Brochure"),
                                      copyright, GTK_LICENSE_CUSTOM,
                                      "<a href=\"https://creativecommons.org/licenses/by-sa/4.0/\">"
                                      "Creative Commons Attribution-ShareAlike 4.0 International</a>");
  adw_dialog_present (dialog, GTK_WIDGET (gtk_application_get_active_window (GTK_APPLICATION (self))));
}

static void
on_file_chosen (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(BrochureApplication) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    _brochure_application_open_place (self, file, NULL);
  else if (!brochure_asking_is_given_up (error))
    g_printerr ("%s\n", error->message);
}

static void
open_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  BrochureApplication *self = user_data;
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr(GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  /* Translators: the kind of files that can be chosen */
  gtk_file_filter_set_name (filter, _("Brochures"));
  gtk_file_filter_add_suffix (filter, "json");
  g_list_store_append (filters, filter);
  /* Translators: the title of a dialog that asks for a file */
  gtk_file_dialog_set_title (dialog, _("Open a Brochure"));
  /* The portal forgets a filter that is none of the list. */
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_default_filter (dialog, filter);
  gtk_file_dialog_open (dialog, window, brochure_asking_begin (window), on_file_chosen, g_object_ref (self));
}

static void
open_bundled_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();

  _brochure_application_open_place (user_data, bundled, NULL);
}

static void
preferences_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  BrochureApplication *self = user_data;

  adw_dialog_present (brochure_preferences_new (self->settings),
                      GTK_WIDGET (gtk_application_get_active_window (GTK_APPLICATION (self))));
}

/* Windows are taken down one by one, so that each keeps what it has to keep. */
static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  GList *windows;

  while ((windows = gtk_application_get_windows (user_data)) != NULL)
    gtk_window_destroy (windows->data);

  g_application_quit (user_data);
}

static void
shortcuts_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  BrochureApplication *self = user_data;

  g_set_weak_pointer (&self->shortcuts, brochure_shortcuts_present (user_data));
}

/* A run may have begun in another language than the one that is kept, so choosing that one
 * changes no setting and yet must have an effect. */
static void
language_action (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  BrochureApplication *self = user_data;

  g_settings_set_value (self->settings, "language", parameter);
  _brochure_application_switch_language (self);
}

/**
 * _brochure_application_add_actions:
 * @self: the application
 *
 * Adds all that can be done everywhere, as `app.` actions.
 */
void
_brochure_application_add_actions (BrochureApplication *self)
{
  static const GActionEntry entries[] = {
    { .name = "about", .activate = about_action },
    { .name = "language", .activate = language_action, .parameter_type = "s", .state = "''" },
    { .name = "open", .activate = open_action },
    { .name = "open-bundled", .activate = open_bundled_action },
    { .name = "preferences", .activate = preferences_action },
    { .name = "quit", .activate = quit_action },
    { .name = "shortcuts", .activate = shortcuts_action },
  };
  g_autoptr(GAction) show_sources = g_settings_create_action (self->settings, "show-sources");

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_action_map_add_action (G_ACTION_MAP (self), show_sources);

  _brochure_application_update_language (self);
}

/**
 * _brochure_application_update_language:
 * @self: the application
 *
 * Marks the choice of language in the preferences.
 */
void
_brochure_application_update_language (BrochureApplication *self)
{
  g_autoptr(GVariant) state = g_settings_get_value (self->settings, "language");
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "language");

  g_simple_action_set_state (G_SIMPLE_ACTION (action), state);
}
