/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-shortcuts.h"

#include "app/brochure-mnemonic.h"

typedef struct
{
  const char *action;
  const char *accels[4]; /* the first is the one to show where there is room for one */
} Shortcut;

/* Every accelerator of the program. */
static const Shortcut shortcuts[] = {
  { "app.open", { "<Control>o" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.quit", { "<Control>q" } },
  { "app.shortcuts", { "<Control>question" } },
  { "win.back", { "<Alt>Left", "Back" } },
  { "win.bookmark", { "<Control>d" } },
  { "win.close", { "<Control>w" } },
  { "win.contact", { "F9" } },
  { "win.copy-link", { "<Control><Shift>l" } },
  { "win.export", { "<Control>e" } },
  { "win.find-in-page", { "<Control><Shift>f" } },
  { "win.find-next", { "F3", "<Control>g" } },
  { "win.find-previous", { "<Shift>F3", "<Control><Shift>g" } },
  { "win.forward", { "<Alt>Right", "Forward" } },
  { "win.next", { "<Alt>Page_Down" } },
  { "win.previous", { "<Alt>Page_Up" } },
  { "win.print", { "<Control>p" } },
  { "win.search", { "<Control>f" } },
  { "win.zoom-in", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
  { "win.zoom-out", { "<Control>minus", "<Control>KP_Subtract" } },
  { "win.zoom-reset", { "<Control>0", "<Control>KP_0" } },
};

/* What points the other way where one reads from right to left, as in libadwaita: the key
 * of an arrow does what a button with that arrow does. */
static const Shortcut rtl_shortcuts[] = {
  { "win.back", { "<Alt>Right", "Back" } },
  { "win.forward", { "<Alt>Left", "Forward" } },
};

/* The list of shortcuts is written for libadwaita 1.8 and later. Before that it is GTK that
 * shows one: the same under other names, and all on one page, for the buttons of several
 * make GTK 4.18 warn. */
static const struct { const char *adw; const char *gtk; } names[] = {
  { "<object class=\"AdwShortcutsDialog\" id=\"shortcuts_dialog\">",
    "<object class=\"GtkShortcutsWindow\" id=\"shortcuts_dialog\">"
    "<property name=\"modal\">True</property>"
    "<child><object class=\"GtkShortcutsSection\">"
    "<property name=\"max-height\">18</property>"
    "<property name=\"section-name\">shortcuts</property>" },
  { "</interface>", "</child></object></interface>" },
  { "AdwShortcutsSection", "GtkShortcutsGroup" },
  { "AdwShortcutsItem", "GtkShortcutsShortcut" },
};

/* GTK's window looks up no actions by itself: it is given the first accelerator of each. */
static void
write_for_gtk (GString        *ui,
               GtkApplication *application)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_string_replace (ui, names[i].adw, names[i].gtk, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    {
      g_auto(GStrv) accels = gtk_application_get_accels_for_action (application, shortcuts[i].action);
      g_autofree char *action = g_strdup_printf ("\"action-name\">%s<", shortcuts[i].action);
      g_autofree char *accel = g_markup_printf_escaped ("\"accelerator\">%s<", accels[0]);

      g_string_replace (ui, action, accel, 0);
    }
}

static gboolean
append_title (const GMatchInfo *match,
              GString          *ui,
              gpointer          user_data)
{
  g_autofree char *title = g_match_info_fetch (match, 1);
  g_autofree char *words = brochure_mnemonic_drop (gettext (title));
  g_autofree char *escaped = g_markup_printf_escaped ("\"title\">%s<", words);

  g_string_append (ui, escaped);

  return FALSE;
}

/**
 * brochure_shortcuts_set_accelerators:
 * @application: the application
 *
 * Sets every accelerator, for the default direction of now.
 */
void
brochure_shortcuts_set_accelerators (GtkApplication *application)
{
  gboolean is_rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;

  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (application, shortcuts[i].action, shortcuts[i].accels);

  for (gsize i = 0; is_rtl && i < G_N_ELEMENTS (rtl_shortcuts); i++)
    gtk_application_set_accels_for_action (application, rtl_shortcuts[i].action, rtl_shortcuts[i].accels);
}

/* The list in the language of now. */
static void
fill_builder (GtkBuilder     *builder,
              GtkApplication *application)
{
  g_autoptr(GBytes) bytes = g_resources_lookup_data (RESOURCE_PATH "/app/brochure-shortcuts.ui",
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr(GRegex) titles = g_regex_new ("\"title\"[^>]*>([^<]*)<", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
  g_autofree char *translated = g_regex_replace_eval (titles, g_bytes_get_data (bytes, NULL),
                                                      (gssize) g_bytes_get_size (bytes), 0, G_REGEX_MATCH_DEFAULT,
                                                      append_title, NULL, NULL);
  g_autoptr(GString) ui = g_string_new (translated);

  if (gtk_builder_get_type_from_name (builder, "AdwShortcutsDialog") == G_TYPE_INVALID)
    write_for_gtk (ui, application);

  gtk_builder_add_from_string (builder, ui->str, (gssize) ui->len, NULL);
}

/**
 * brochure_shortcuts_present:
 * @application: the application
 *
 * Lists the shortcuts over the active window, with the words of now.
 *
 * Returns: (transfer none) (nullable): the window of it, where libadwaita has no dialog
 */
GtkWindow *
brochure_shortcuts_present (GtkApplication *application)
{
  g_autoptr(GtkBuilder) builder = gtk_builder_new ();
  GtkWindow *parent;
  GObject *list;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  parent = gtk_application_get_active_window (application);
  fill_builder (builder, application);
  list = gtk_builder_get_object (builder, "shortcuts_dialog");

  if (!GTK_IS_WINDOW (list))
    {
      adw_dialog_present (ADW_DIALOG (list), GTK_WIDGET (parent));
      return NULL;
    }

  gtk_window_set_transient_for (GTK_WINDOW (list), parent);
  gtk_window_present (GTK_WINDOW (list));

  return GTK_WINDOW (list);
}
