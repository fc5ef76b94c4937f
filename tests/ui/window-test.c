/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window-test.h"

#include "ui-test.h"

static GtkApplication *application;
static GSettings *settings;

/**
 * window_test_present:
 * @document: (nullable): a brochure
 * @width: how wide, in pixels
 * @height: how high, in pixels
 *
 * Presents a window of the program.
 *
 * Returns: (transfer none): the window
 */
BrochureWindow *
window_test_present (BrochureDocument *document,
                     int               width,
                     int               height)
{
  BrochureWindow *window;

  g_settings_set (settings, "window-size", "(ii)", width, height);
  window = brochure_window_new (application, settings);
  /* Without a compositor, the frame of the window would take some of its width. */
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_widget_remove_css_class (GTK_WIDGET (window), "solid-csd");

  if (document != NULL)
    brochure_window_show_document (window, document, NULL);

  gtk_window_present (GTK_WINDOW (window));
  ui_test_spin (150);

  return window;
}

/**
 * window_test_forget:
 *
 * Sets back what windows keep.
 */
void
window_test_forget (void)
{
  static const char * const keys[] = { "bookmarks", "contact-pane-open", "last-section", "text-scale" };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (settings, keys[i]);
}

/**
 * window_test_show_section:
 * @window: a window
 * @section: id of a section
 *
 * Goes to a section, as everything in a window does, and has the whole of its page made.
 */
void
window_test_show_section (BrochureWindow *window,
                          const char     *section)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s", section));
  brochure_page_complete (window_test_get_page (window));
  ui_test_spin (20);
}

/**
 * window_test_get_page:
 * @window: a window
 *
 * Returns: (transfer none): the page that is shown
 */
BrochurePage *
window_test_get_page (BrochureWindow *window)
{
  GtkWidget *page = ui_test_find_type (GTK_WIDGET (window), BROCHURE_TYPE_PAGE);

  g_assert_nonnull (page);

  return BROCHURE_PAGE (page);
}

/**
 * window_test_get_pane:
 * @window: a window
 *
 * Returns: (transfer none): what the contact pane is in
 */
AdwOverlaySplitView *
window_test_get_pane (BrochureWindow *window)
{
  return ADW_OVERLAY_SPLIT_VIEW (ui_test_find_type (GTK_WIDGET (window), ADW_TYPE_OVERLAY_SPLIT_VIEW));
}

/**
 * window_test_get_split:
 * @window: a window
 *
 * Returns: (transfer none): what the list of sections and the page are in
 */
AdwNavigationSplitView *
window_test_get_split (BrochureWindow *window)
{
  return ADW_NAVIGATION_SPLIT_VIEW (ui_test_find_type (GTK_WIDGET (window), ADW_TYPE_NAVIGATION_SPLIT_VIEW));
}

/**
 * window_test_get_shown:
 * @window: a window
 *
 * Returns: (transfer none): id of the section that is shown
 */
const char *
window_test_get_shown (BrochureWindow *window)
{
  g_autofree char *id = NULL;

  g_object_get (window_test_get_page (window), "section-id", &id, NULL);

  return g_intern_string (id);
}

static gboolean
does_key (GtkShortcut     *shortcut,
          GtkWidget       *widget,
          guint            keyval,
          GdkModifierType  state)
{
  GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

  return GTK_IS_KEYVAL_TRIGGER (trigger) &&
         gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval &&
         gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == state &&
         gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                       gtk_shortcut_get_arguments (shortcut));
}

/* What the shortcuts of one widget make of a key. */
static gboolean
press_at (GtkWidget       *widget,
          guint            keyval,
          GdkModifierType  state)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean is_done = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !is_done; i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)) && !is_done; j++)
        {
          g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);

          is_done = does_key (shortcut, widget, keyval, state);
        }
    }

  return is_done;
}

/**
 * window_test_press:
 * @window: a window
 * @keyval: a key
 * @state: what is held down with it
 *
 * Does what the shortcuts of what has the focus, and of all that is around it, do at a key.
 *
 * Returns: whether anything took it
 */
gboolean
window_test_press (BrochureWindow  *window,
                   guint            keyval,
                   GdkModifierType  state)
{
  gboolean is_done = FALSE;

  for (GtkWidget *widget = gtk_window_get_focus (GTK_WINDOW (window));
       widget != NULL && !is_done;
       widget = gtk_widget_get_parent (widget))
    is_done = press_at (widget, keyval, state);

  ui_test_spin (50);

  return is_done;
}

/**
 * window_test_is_enabled:
 * @window: a window
 * @action: name of an action
 *
 * Tells whether an action can be used. The actions of a window are its class's: what
 * can be pressed is what a button that names one says.
 *
 * Returns: whether it can
 */
gboolean
window_test_is_enabled (BrochureWindow *window,
                        const char     *action)
{
  GtkWidget *overlay = ui_test_find_type (GTK_WIDGET (window), ADW_TYPE_TOAST_OVERLAY);
  GtkWidget *old = adw_toast_overlay_get_child (ADW_TOAST_OVERLAY (overlay));
  GtkWidget *button = gtk_button_new ();
  GtkWidget *header = ui_test_find_type (old, ADW_TYPE_HEADER_BAR);
  gboolean enabled;

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), button);
  enabled = gtk_widget_get_sensitive (button);
  adw_header_bar_remove (ADW_HEADER_BAR (header), button);
  ui_test_spin (20);

  return enabled;
}

/**
 * window_test_shows_text:
 * @window: a window
 * @text: a text
 *
 * Returns: whether @text can be read in the window
 */
gboolean
window_test_shows_text (BrochureWindow *window,
                        const char     *text)
{
  g_autofree char *all = ui_test_collect_text (GTK_WIDGET (window));

  return strstr (all, text) != NULL;
}

/**
 * window_test_get_application:
 *
 * Returns: (transfer none): the application of all windows
 */
GtkApplication *
window_test_get_application (void)
{
  return application;
}

/**
 * window_test_get_settings:
 *
 * Returns: (transfer none): what windows keep
 */
GSettings *
window_test_get_settings (void)
{
  return settings;
}

/**
 * window_test_init:
 * @argc: (inout): number of arguments
 * @argv: (inout): the arguments
 *
 * Begins a program that tests windows.
 */
void
window_test_init (int    *argc,
                  char ***argv)
{
  ui_test_init (argc, argv);
  application = g_object_new (ADW_TYPE_APPLICATION,
                              "flags", G_APPLICATION_NON_UNIQUE,
                              "resource-base-path", RESOURCE_PATH,
                              NULL);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  settings = g_settings_new (APPLICATION_ID);
}

/**
 * window_test_run:
 *
 * Runs the tests.
 *
 * Returns: how the program ends
 */
int
window_test_run (void)
{
  int status = g_test_run ();

  g_clear_object (&settings);
  g_clear_object (&application);

  return status;
}
