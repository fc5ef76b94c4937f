/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-test.h"

/* Every string that a person can see on a widget. */
static const char * const text_properties[] = { "label", "title", "subtitle", "text", "description" };

typedef struct
{
  GType type;
  GtkAccessibleRole role;
  const char *text;
  GtkWidget *found;
} Search;

static gboolean
has_text (GtkWidget  *widget,
          const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (text_properties); i++)
    {
      GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (widget), text_properties[i]);
      g_autofree char *value = NULL;

      if (pspec == NULL || !G_IS_PARAM_SPEC_STRING (pspec))
        continue;

      g_object_get (widget, text_properties[i], &value, NULL);

      if (value != NULL && strstr (value, text) != NULL)
        return TRUE;
    }

  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0)
    return TRUE;

  return FALSE;
}

static void
on_search (GtkWidget *widget,
           gpointer   user_data)
{
  Search *search = user_data;

  if (search->found != NULL)
    return;

  if (search->type != G_TYPE_NONE && !g_type_is_a (G_OBJECT_TYPE (widget), search->type))
    return;

  if (search->role != GTK_ACCESSIBLE_ROLE_NONE &&
      gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) != search->role)
    return;

  if (search->text != NULL && !has_text (widget, search->text))
    {
      g_autofree char *text = ui_test_collect_text (widget);

      if (strstr (text, search->text) == NULL)
        return;
    }

  search->found = widget;
}

/**
 * ui_test_find_type:
 * @root: a widget
 * @type: a type of widget
 *
 * Finds the first visible widget of a type.
 *
 * Returns: (transfer none) (nullable): the widget
 */
GtkWidget *
ui_test_find_type (GtkWidget *root,
                   GType      type)
{
  return ui_test_find_text (root, type, NULL);
}

/**
 * ui_test_find_text:
 * @root: a widget
 * @type: a type of widget
 * @text: (nullable): a part of what it says; or the whole of its tooltip
 *
 * Finds the first visible widget of a type that says something.
 *
 * Returns: (transfer none) (nullable): the widget
 */
GtkWidget *
ui_test_find_text (GtkWidget  *root,
                   GType       type,
                   const char *text)
{
  Search search = { type, GTK_ACCESSIBLE_ROLE_NONE, text, NULL };

  ui_test_foreach (root, on_search, &search);

  return search.found;
}

/**
 * ui_test_find_role:
 * @root: a widget
 * @role: an accessible role
 * @text: (nullable): a part of what it says; or the whole of its tooltip
 *
 * Finds the first visible widget of a role that says something.
 *
 * Returns: (transfer none) (nullable): the widget
 */
GtkWidget *
ui_test_find_role (GtkWidget         *root,
                   GtkAccessibleRole  role,
                   const char        *text)
{
  Search search = { G_TYPE_NONE, role, text, NULL };

  ui_test_foreach (root, on_search, &search);

  return search.found;
}

static void
on_find_shortcuts (GtkWidget *widget,
                   gpointer   user_data)
{
  const char *type = G_OBJECT_TYPE_NAME (widget);

  if (g_str_equal (type, "AdwShortcutsDialog") || g_str_equal (type, "GtkShortcutsWindow"))
    *(GtkWidget **) user_data = widget;
}

/**
 * ui_test_find_shortcuts:
 *
 * Finds the list of shortcuts: a dialog of libadwaita where that has one, else a window of GTK.
 *
 * Returns: (transfer none) (nullable): the list
 */
GtkWidget *
ui_test_find_shortcuts (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  GtkWidget *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr(GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      ui_test_foreach (toplevel, on_find_shortcuts, &found);
    }

  return found;
}

/**
 * ui_test_close_shortcuts:
 *
 * Closes the list of shortcuts.
 */
void
ui_test_close_shortcuts (void)
{
  GtkWidget *shown = ui_test_find_shortcuts ();

  if (ADW_IS_DIALOG (shown))
    adw_dialog_force_close (ADW_DIALOG (shown));
  else
    gtk_window_destroy (GTK_WINDOW (shown));

  ui_test_spin (50);
  g_assert_null (ui_test_find_shortcuts ());
}
