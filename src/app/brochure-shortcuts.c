/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-shortcuts.h"

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

/**
 * brochure_shortcuts_new:
 * @application: the application
 *
 * Lists the shortcuts where libadwaita has no dialog for them, in the language of now. GTK's
 * window looks up no actions by itself: it is given the first accelerator of each.
 *
 * Returns: (transfer none): the window
 */
GtkWindow *
brochure_shortcuts_new (GtkApplication *application)
{
  g_autoptr(GBytes) bytes = g_resources_lookup_data (RESOURCE_PATH "/shortcuts-dialog.ui",
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr(GString) ui = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_autoptr(GtkBuilder) builder = NULL;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_string_replace (ui, names[i].adw, names[i].gtk, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    {
      g_auto(GStrv) accels = gtk_application_get_accels_for_action (application, shortcuts[i].action);
      g_autofree char *action = g_strdup_printf ("\"action-name\">%s<", shortcuts[i].action);
      g_autofree char *accel = g_markup_printf_escaped ("\"accelerator\">%s<", accels[0]);

      g_string_replace (ui, action, accel, 0);
    }

  builder = gtk_builder_new_from_string (ui->str, (gssize) ui->len);

  return GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts_dialog"));
}
