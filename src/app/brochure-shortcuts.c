/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-shortcuts.h"

#include "app/brochure-mnemonic.h"

typedef struct
{
  const char *title;     /* of what it does, or of those that follow */
  const char *action;    /* NULL where a widget has the key for itself */
  const char *accels[4]; /* the first is the one to show where there is room for one */
} Shortcut;

/* Every accelerator of the program, in the order of the list. What is in a menu is said with the
 * words of the menu, so with its capitals too, and the marks of its letters. */
static const Shortcut shortcuts[] = {
  { N_("Sections") },
  { N_("Back"), "win.back", { "<Alt>Left", "Back" } },
  { N_("Forward"), "win.forward", { "<Alt>Right", "Forward" } },
  { N_("Next Section"), "win.next", { "<Alt>Page_Down" } },
  { N_("Previous Section"), "win.previous", { "<Alt>Page_Up" } },
  { N_("Copy _Link"), "win.copy-link", { "<Control><Shift>l" } },

  { N_("Search") },
  { N_("Search"), "win.search", { "<Control>f" } },
  { N_("Find in Page"), "win.find-in-page", { "<Control><Shift>f" } },
  { N_("Next Match"), "win.find-next", { "F3", "<Control>g" } },
  { N_("Previous Match"), "win.find-previous", { "<Shift>F3", "<Control><Shift>g" } },

  { N_("Bookmarks") },
  /* Translators: in the list of shortcuts: of the section that is shown */
  { N_("Add or Remove Bookmark"), "win.bookmark", { "<Control>d" } },
  { N_("Move _Up"), NULL, { "<Alt>Up" } },
  { N_("Move _Down"), NULL, { "<Alt>Down" } },
  { N_("_Remove Bookmark"), NULL, { "Delete" } },

  /* Translators: heading in the list of shortcuts: what changes how the window looks */
  { N_("View") },
  { N_("Contact"), "win.contact", { "F9" } },
  /* Translators: in the list of shortcuts */
  { N_("Larger Text"), "win.zoom-in", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
  /* Translators: in the list of shortcuts */
  { N_("Smaller Text"), "win.zoom-out", { "<Control>minus", "<Control>KP_Subtract" } },
  /* Translators: in the list of shortcuts */
  { N_("Usual Text Size"), "win.zoom-reset", { "<Control>0", "<Control>KP_0" } },

  /* Translators: heading in the list of shortcuts: what concerns the whole program */
  { N_("General") },
  { N_("Main Menu"), NULL, { "F10" } },
  { N_("_Open…"), "app.open", { "<Control>o" } },
  { N_("_Print…"), "win.print", { "<Control>p" } },
  { N_("Save as P_DF…"), "win.export", { "<Control>e" } },
  { N_("_Preferences"), "app.preferences", { "<Control>comma" } },
  { N_("_Keyboard Shortcuts"), "app.shortcuts", { "<Control>question" } },
  /* Translators: in the list of shortcuts */
  { N_("Close Window"), "win.close", { "<Control>w" } },
  /* Translators: in the list of shortcuts: ends the program */
  { N_("Quit"), "app.quit", { "<Control>q" } },
};

/* What points the other way where one reads from right to left, as in libadwaita: the key
 * of an arrow does what a button with that arrow does. */
static const Shortcut rtl_shortcuts[] = {
  { NULL, "win.back", { "<Alt>Right", "Back" } },
  { NULL, "win.forward", { "<Alt>Left", "Forward" } },
};

/* What the parts of the list are called. */
typedef struct
{
  const char *list;
  const char *section;
  const char *item;
} Names;

static const Names adw_names = { "AdwShortcutsDialog", "AdwShortcutsSection", "AdwShortcutsItem" };

/* What GTK shows where libadwaita has no dialog. All is on one page, for the buttons of several make GTK 4.18 warn. */
static const Names gtk_names = { "GtkShortcutsSection", "GtkShortcutsGroup", "GtkShortcutsShortcut" };

static gboolean
is_heading (const Shortcut *shortcut)
{
  return shortcut->accels[0] == NULL;
}

static void
set_accelerators (GtkApplication *application,
                  const Shortcut *list,
                  gsize           n_shortcuts)
{
  for (gsize i = 0; i < n_shortcuts; i++)
    {
      if (list[i].action != NULL)
        gtk_application_set_accels_for_action (application, list[i].action, list[i].accels);
    }
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
  g_return_if_fail (GTK_IS_APPLICATION (application));

  set_accelerators (application, shortcuts, G_N_ELEMENTS (shortcuts));

  if (gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL)
    set_accelerators (application, rtl_shortcuts, G_N_ELEMENTS (rtl_shortcuts));
}

/* A part as GtkBuilder makes one: the headers of libadwaita 1.7 do not know its own. */
static GObject *
make (const char *name,
      const char *title)
{
  g_autoptr(GtkBuilder) builder = gtk_builder_new ();
  GObject *part = g_object_new (gtk_builder_get_type_from_name (builder, name), NULL);

  if (G_IS_INITIALLY_UNOWNED (part))
    g_object_ref_sink (part);

  if (title != NULL)
    {
      g_autofree char *words = brochure_mnemonic_drop (gettext (title));

      g_object_set (part, "title", words, NULL);
    }

  return part;
}

/* Puts a part, which it takes, into one that GtkBuilder would, too. */
static void
take (GObject *parent,
      GObject *part)
{
  g_autoptr(GObject) taken = part;

  GTK_BUILDABLE_GET_IFACE (parent)->add_child (GTK_BUILDABLE (parent), NULL, taken, NULL);
}

/* libadwaita looks up the keys of an action, GTK is given the first. */
static GObject *
make_item (const Names    *names,
           GtkApplication *application,
           const Shortcut *shortcut)
{
  GObject *item = make (names->item, shortcut->title);
  g_auto(GStrv) accels = shortcut->action == NULL
                           ? NULL : gtk_application_get_accels_for_action (application, shortcut->action);

  if (names == &adw_names && shortcut->action != NULL)
    g_object_set (item, "action-name", shortcut->action, NULL);
  else
    g_object_set (item, "accelerator", accels != NULL ? accels[0] : shortcut->accels[0], NULL);

  return item;
}

/* The sections in the language of now. Each is full before it joins the list, as lists look through it then. */
static void
fill_list (GObject        *list,
           const Names    *names,
           GtkApplication *application)
{
  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts);)
    {
      GObject *section = make (names->section, shortcuts[i].title);

      for (i++; i < G_N_ELEMENTS (shortcuts) && !is_heading (&shortcuts[i]); i++)
        take (section, make_item (names, application, &shortcuts[i]));

      take (list, section);
    }
}

static GtkWindow *
present_window (GtkApplication *application,
                GtkWindow      *parent)
{
  g_autoptr(GObject) window = make ("GtkShortcutsWindow", NULL);
  GObject *page = make (gtk_names.list, NULL);

  g_object_set (page, "max-height", 18, NULL);
  fill_list (page, &gtk_names, application);
  take (window, page);
  gtk_window_set_modal (GTK_WINDOW (window), TRUE);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_present (GTK_WINDOW (window));

  return GTK_WINDOW (window);
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
  g_autoptr(GObject) dialog = NULL;
  GtkWindow *parent;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  parent = gtk_application_get_active_window (application);

  if (gtk_builder_get_type_from_name (builder, adw_names.list) == G_TYPE_INVALID)
    return present_window (application, parent);

  dialog = make (adw_names.list, NULL);
  fill_list (dialog, &adw_names, application);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (parent));

  return NULL;
}
