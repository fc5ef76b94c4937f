/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <pango/pangocairo.h>
#include <stdlib.h>

#include "app/brochure-application-private.h"
#include "app/brochure-options.h"
#include "app/brochure-settings.h"
#include "app/brochure-shortcuts.h"
#include "content/reading/brochure-loader.h"
#include "language/brochure-language.h"

G_DEFINE_FINAL_TYPE (BrochureApplication, brochure_application, ADW_TYPE_APPLICATION)

/* The window that shows FILE, or else one that can: of a file that failed there is
 * nothing to keep. */
static BrochureWindow *
find_window (BrochureApplication *self,
             GFile               *file)
{
  BrochureWindow *failed = NULL;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      BrochureWindow *window;

      if (!BROCHURE_IS_WINDOW (l->data))
        continue;

      window = l->data;

      if (brochure_window_get_file (window) != NULL &&
          g_file_equal (brochure_window_get_file (window), file))
        return window;

      if (failed == NULL && brochure_window_get_document (window) == NULL)
        failed = window;
    }

  return failed;
}

/* Says on stderr what is wrong with FILE. */
static BrochureDocument *
load_file (GFile      *file,
           GPtrArray **problems)
{
  g_autofree char *name = g_file_get_parse_name (file);
  BrochureDocument *document = brochure_loader_load (file, problems, NULL);

  for (guint i = 0; i < (*problems)->len; i++)
    {
      g_autofree char *line = brochure_problem_to_string (g_ptr_array_index (*problems, i), name);

      g_printerr ("%s\n", line);
    }

  return document;
}

/* Shows FILE in WINDOW, or why it cannot be shown. */
static void
show_file (BrochureWindow *window,
           GFile          *file)
{
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(BrochureDocument) document = load_file (file, &problems);

  if (document != NULL)
    brochure_window_show_document (window, document, problems);
  else
    brochure_window_show_failure (window, file, problems);
}

/* Brings up the window of FILE. The bundled brochure does not change while it is
 * shown; any other is somebody's work and is read again. */
static BrochureWindow *
open_file (BrochureApplication *self,
           GFile               *file,
           const BrochureLink  *link)
{
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();
  BrochureWindow *window = find_window (self, file);

  if (window != NULL && brochure_window_get_document (window) != NULL && g_file_equal (file, bundled))
    {
      gtk_window_present (GTK_WINDOW (window));
      return window;
    }

  if (window == NULL)
    window = brochure_window_new (GTK_APPLICATION (self), self->settings);

  /* Known beforehand, the section is the only one that is ever built. */
  if (link != NULL && brochure_window_get_document (window) == NULL)
    brochure_place_visit (brochure_window_get_place (window), link->section, FALSE);

  show_file (window, file);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

/* Tells a link from a file among what others hand to the program. Whatever is
 * neither is refused: this program fetches nothing. */
static gboolean
read_argument (const char     *argument,
               GFile          *file,
               GFile         **content,
               BrochureLink  **link,
               GError        **error)
{
  const char *scheme = g_uri_peek_scheme (argument);

  if (scheme != NULL && !g_str_equal (scheme, "file"))
    {
      g_clear_pointer (link, brochure_link_free);
      *link = brochure_link_parse (argument, error);
      return *link != NULL;
    }

  g_set_object (content, file);
  return TRUE;
}

/* The reading text alone grows: buttons and sidebar follow the system. */
static void
update_reading_style (BrochureApplication *self)
{
  int percent = (int) (g_settings_get_double (self->settings, "text-scale") * 100 + 0.5);
  g_autofree char *css = g_strdup_printf (".reading { font-size: %d%%; }", percent);

  gtk_css_provider_load_from_string (self->reading_style, css);
}

/* Since 1.9 libadwaita warns of a style sheet that only high contrast loads; the media query
 * that it would rather see is one that GTK 4.18 does not know. */
static void
update_contrast_style (BrochureApplication *self)
{
  if (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
    gtk_css_provider_load_from_resource (self->contrast_style, RESOURCE_PATH "/high-contrast.css");
  else
    gtk_css_provider_load_from_string (self->contrast_style, "");
}

static GtkCssProvider *
add_style (void)
{
  GtkCssProvider *style = gtk_css_provider_new ();

  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

  return style;
}

/* GTK would take the direction from LC_CTYPE, which our language need not have. */
static void
update_direction (void)
{
  const char *language = brochure_language_get_current ();

  gtk_widget_set_default_direction (brochure_language_is_rtl (language) ? GTK_TEXT_DIR_RTL
                                                                        : GTK_TEXT_DIR_LTR);
}

/* What could not be read is read again: what is wrong with it was told in another language. */
static void
rebuild_window (BrochureWindow *window)
{
  g_autoptr(GFile) file = NULL;

  if (brochure_window_get_document (window) != NULL)
    {
      brochure_window_rebuild (window);
      return;
    }

  if (g_set_object (&file, brochure_window_get_file (window)))
    show_file (window, file);
}

static void
set_language (BrochureApplication *self,
              const char          *language)
{
  brochure_language_apply (language);
  update_direction ();
  brochure_shortcuts_set_accelerators (GTK_APPLICATION (self));

  if (self->shortcuts != NULL)
    gtk_window_destroy (self->shortcuts);

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      if (BROCHURE_IS_WINDOW (l->data))
        rebuild_window (l->data);
    }
}

static gboolean
on_switch (gpointer user_data)
{
  BrochureApplication *self = user_data;
  g_autofree char *language = g_settings_get_string (self->settings, "language");

  self->switch_id = 0;
  set_language (self, language);

  return G_SOURCE_REMOVE;
}

static void
on_open_link (BrochureApplication    *self,
              const BrochureLink     *link,
              BrochureSearchProvider *provider)
{
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();

  _brochure_application_open_place (self, bundled, link);
}

static void
on_open_search (BrochureApplication    *self,
                const char             *text,
                BrochureSearchProvider *provider)
{
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();
  BrochureWindow *window = open_file (self, bundled, NULL);

  brochure_window_close_dialogs (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search-for", "s", text);
}

/* The desktop may ask as soon as the program has its name, so this comes before it. */
static gboolean
brochure_application_dbus_register (GApplication     *application,
                                    GDBusConnection  *connection,
                                    const char       *object_path,
                                    GError          **error)
{
  BrochureApplication *self = BROCHURE_APPLICATION (application);
  g_autofree char *path = g_strconcat (object_path, "/SearchProvider", NULL);

  if (!G_APPLICATION_CLASS (brochure_application_parent_class)->dbus_register (application, connection,
                                                                               object_path, error))
    return FALSE;

  self->search_provider = brochure_search_provider_new (application);
  g_signal_connect_object (self->search_provider, "open-link",
                           G_CALLBACK (on_open_link), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search_provider, "open-search",
                           G_CALLBACK (on_open_search), self, G_CONNECT_SWAPPED);

  return brochure_search_provider_export (self->search_provider, connection, path, error);
}

static void
brochure_application_dbus_unregister (GApplication    *application,
                                      GDBusConnection *connection,
                                      const char      *object_path)
{
  g_clear_object (&BROCHURE_APPLICATION (application)->search_provider);

  G_APPLICATION_CLASS (brochure_application_parent_class)->dbus_unregister (application, connection, object_path);
}

/* Without any font, all that is written would be blank. Looked for is the one that is needed anyway. */
static gboolean
has_font (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr(PangoFontDescription) description = NULL;
  g_autoptr(PangoFont) font = NULL;
  g_autofree char *name = NULL;

  g_object_get (gtk_settings_get_default (), "gtk-font-name", &name, NULL);
  description = pango_font_description_from_string (name);
  font = pango_context_load_font (context, description);
  g_object_unref (context);

  return font != NULL;
}

static void
brochure_application_startup (GApplication *application)
{
  BrochureApplication *self = BROCHURE_APPLICATION (application);

  /* By this the desktop finds the icon; the command line has been answered under its own name. */
  g_set_prgname (APPLICATION_ID);
  G_APPLICATION_CLASS (brochure_application_parent_class)->startup (application);

  if (!has_font ())
    {
      g_printerr ("There is no font on this system to show text with\n");
      exit (EXIT_FAILURE);
    }

  update_direction ();
  gtk_window_set_default_icon_name (APPLICATION_ID);
  /* Who goes through a page with the Tab key is not about to copy its paragraphs. */
  g_object_set (gtk_settings_get_default (), "gtk-label-select-on-focus", FALSE, NULL);
  brochure_shortcuts_set_accelerators (GTK_APPLICATION (self));

  /* Said to whoever packages the program, so in English. */
  if (!self->settings_are_kept)
    g_printerr ("The settings schema “%s” is not installed: changes last until the program ends\n", APPLICATION_ID);

  g_settings_bind (self->settings, "color-scheme",
                   adw_style_manager_get_default (), "color-scheme", G_SETTINGS_BIND_GET);
  self->contrast_style = add_style ();
  self->reading_style = add_style ();
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (update_contrast_style), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::language",
                           G_CALLBACK (_brochure_application_switch_language), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::text-scale",
                           G_CALLBACK (update_reading_style), self, G_CONNECT_SWAPPED);
  update_contrast_style (self);
  update_reading_style (self);
  _brochure_application_add_actions (self);
}

static void
brochure_application_activate (GApplication *application)
{
  _brochure_application_open_place (BROCHURE_APPLICATION (application), NULL, NULL);
}

/* What other programs ask for over D-Bus. */
static void
brochure_application_open (GApplication  *application,
                           GFile        **files,
                           int            n_files,
                           const char    *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      g_autoptr(GFile) content = NULL;
      g_autoptr(BrochureLink) link = NULL;
      g_autoptr(GError) error = NULL;
      g_autofree char *uri = g_file_get_uri (files[i]);

      if (read_argument (uri, files[i], &content, &link, &error))
        _brochure_application_open_place (BROCHURE_APPLICATION (application), content, link);
      else
        g_printerr ("%s\n", error->message);
    }
}

/* The part of the command line that is for windows, wherever it was typed. */
static int
brochure_application_command_line (GApplication            *application,
                                   GApplicationCommandLine *command_line)
{
  BrochureApplication *self = BROCHURE_APPLICATION (application);
  GVariantDict *options = g_application_command_line_get_options_dict (command_line);
  g_autoptr(BrochureLink) link = NULL;
  g_autoptr(GFile) content = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree const char **arguments = NULL;
  const char *language;
  const char *path;
  const char *section;

  /* A later call speaks for the run that is under way; it is not kept either. */
  if (g_application_command_line_get_is_remote (command_line) &&
      g_variant_dict_lookup (options, "language", "&s", &language))
    set_language (self, language);

  if (g_variant_dict_lookup (options, "content", "^&ay", &path))
    content = g_application_command_line_create_file_for_arg (command_line, path);

  if (g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &arguments))
    {
      g_autoptr(GFile) file =
        g_application_command_line_create_file_for_arg (command_line, arguments[0]);

      if (!read_argument (arguments[0], file, &content, &link, &error))
        {
          g_application_command_line_printerr (command_line, "%s\n", error->message);
          return BROCHURE_EXIT_INPUT;
        }
    }

  if (g_variant_dict_lookup (options, "section", "&s", &section))
    {
      g_autofree char *uri = brochure_link_to_uri (section, NULL);

      g_clear_pointer (&link, brochure_link_free);
      link = brochure_link_parse (uri, &error);

      if (link == NULL)
        {
          g_application_command_line_printerr (command_line, "%s\n", error->message);
          return BROCHURE_EXIT_INPUT;
        }
    }

  _brochure_application_open_place (self, content, link);

  return BROCHURE_EXIT_FINE;
}

static int
brochure_application_handle_local_options (GApplication *application,
                                           GVariantDict *options)
{
  BrochureApplication *self = BROCHURE_APPLICATION (application);

  self->options_understood = TRUE;

  return brochure_options_run (options);
}

/* GApplication ends with 1 where it does not understand an option; 1 is for the input. */
static gboolean
brochure_application_local_command_line (GApplication   *application,
                                         char         ***arguments,
                                         int            *exit_status)
{
  BrochureApplication *self = BROCHURE_APPLICATION (application);
  GApplicationClass *parent_class = G_APPLICATION_CLASS (brochure_application_parent_class);
  gboolean handled = parent_class->local_command_line (application, arguments, exit_status);

  if (handled && !self->options_understood && *exit_status != BROCHURE_EXIT_FINE)
    *exit_status = BROCHURE_EXIT_USAGE;

  return handled;
}

static void
brochure_application_shutdown (GApplication *application)
{
  g_settings_sync ();

  G_APPLICATION_CLASS (brochure_application_parent_class)->shutdown (application);
}

static void
brochure_application_finalize (GObject *object)
{
  BrochureApplication *self = BROCHURE_APPLICATION (object);

  g_clear_object (&self->contrast_style);
  g_clear_object (&self->reading_style);
  g_clear_object (&self->search_provider);
  g_clear_object (&self->settings);
  g_clear_weak_pointer (&self->shortcuts);
  g_clear_handle_id (&self->switch_id, g_source_remove);

  G_OBJECT_CLASS (brochure_application_parent_class)->finalize (object);
}

static void
brochure_application_class_init (BrochureApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->finalize = brochure_application_finalize;

  application_class->activate = brochure_application_activate;
  application_class->command_line = brochure_application_command_line;
  application_class->dbus_register = brochure_application_dbus_register;
  application_class->dbus_unregister = brochure_application_dbus_unregister;
  application_class->handle_local_options = brochure_application_handle_local_options;
  application_class->local_command_line = brochure_application_local_command_line;
  application_class->open = brochure_application_open;
  application_class->shutdown = brochure_application_shutdown;
  application_class->startup = brochure_application_startup;
}

static void
brochure_application_init (BrochureApplication *self)
{
  g_autofree char *language = NULL;

  self->settings = brochure_settings_new (APPLICATION_ID, &self->settings_are_kept);
  language = g_settings_get_string (self->settings, "language");

  if (*language != '\0')
    brochure_language_apply (language);
}

/**
 * brochure_application_new:
 * @application_id: (nullable): the name to be known by; tests have their own
 *
 * Returns: (transfer full): the application
 */
BrochureApplication *
brochure_application_new (const char *application_id)
{
  return g_object_new (BROCHURE_TYPE_APPLICATION,
                       "application-id", application_id,
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", RESOURCE_PATH,
                       NULL);
}

/**
 * _brochure_application_open_place:
 * @self: the application
 * @file: (nullable): a brochure, or %NULL for the one that is open, else the bundled one
 * @link: (nullable): where in it
 *
 * Opens a brochure, or what is open already, at a place in it.
 */
void
_brochure_application_open_place (BrochureApplication *self,
                                  GFile               *file,
                                  const BrochureLink  *link)
{
  GtkWindow *active = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();
  BrochureWindow *window;

  if (file == NULL && BROCHURE_IS_WINDOW (active))
    {
      window = BROCHURE_WINDOW (active);
      gtk_window_present (active);
    }
  else
    {
      window = open_file (self, file != NULL ? file : bundled, link);
    }

  if (link == NULL || brochure_window_get_document (window) == NULL)
    return;

  brochure_window_close_dialogs (window);
  brochure_window_show_section (window, link->section, link->block);
}

/**
 * _brochure_application_switch_language:
 * @self: the application
 *
 * Shows everything in the language of the settings. The button that was pressed goes
 * with all the others: not while it is being pressed, but before anything is drawn again.
 */
void
_brochure_application_switch_language (BrochureApplication *self)
{
  _brochure_application_update_language (self);

  if (self->switch_id == 0)
    self->switch_id = g_idle_add_full (G_PRIORITY_DEFAULT, on_switch, self, NULL);
}
