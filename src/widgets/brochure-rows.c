/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-rows.h"

#include <glib/gi18n.h>

#include "widgets/brochure-feedback.h"
#include "widgets/brochure-label.h"

#define KEY_MESSAGE "brochure-message"
#define KEY_TEXT "brochure-text"
#define KEY_URI "brochure-uri"

static GtkWidget *
add_row (GtkWidget  *rows,
         const char *title,
         const char *subtitle)
{
  g_autofree char *title_markup = g_markup_escape_text (title, -1);
  GtkWidget *row = adw_action_row_new ();

  gtk_widget_add_css_class (row, "property");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title_markup);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_append (GTK_LIST_BOX (rows), row);

  return row;
}

static void
on_copy_clicked (GtkButton *button,
                 gpointer   user_data)
{
  brochure_feedback_copy (GTK_WIDGET (button),
                          g_object_get_data (G_OBJECT (button), KEY_TEXT),
                          g_object_get_data (G_OBJECT (button), KEY_MESSAGE));
}

static void
on_open_clicked (GtkButton *button,
                 gpointer   user_data)
{
  brochure_label_open_link (GTK_WIDGET (button), g_object_get_data (G_OBJECT (button), KEY_URI));
}

static void
on_activated (AdwActionRow *row,
              gpointer      user_data)
{
  brochure_label_open_link (GTK_WIDGET (row), g_object_get_data (G_OBJECT (row), KEY_URI));
}

/**
 * brochure_rows_new:
 *
 * Creates a boxed list.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
brochure_rows_new (void)
{
  GtkWidget *rows = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (rows), GTK_SELECTION_NONE);
  gtk_widget_set_valign (rows, GTK_ALIGN_START);
  gtk_widget_add_css_class (rows, "boxed-list");

  return rows;
}

/**
 * brochure_rows_add:
 * @rows: a boxed list
 * @title: what the row is about
 * @value: the value
 * @note: (nullable): what a reader should know about it
 *
 * Adds a row; all strings are in the language of the interface.
 *
 * Returns: (transfer none): the row
 */
GtkWidget *
brochure_rows_add (GtkWidget  *rows,
                   const char *title,
                   const char *value,
                   const char *note)
{
  g_autofree char *escaped = g_markup_escape_text (value, -1);
  g_autoptr(GString) subtitle = g_string_new (escaped);

  brochure_rows_append_line (subtitle, note);

  return add_row (rows, title, subtitle->str);
}

/**
 * brochure_rows_add_text:
 * @rows: a boxed list
 * @title: what the row is about
 * @text: a text of the content
 *
 * Adds a row whose value is a text of the content.
 *
 * Returns: (transfer none): the row
 */
GtkWidget *
brochure_rows_add_text (GtkWidget          *rows,
                        const char         *title,
                        const BrochureText *text)
{
  g_autofree char *markup = brochure_label_dup_markup (text);

  return add_row (rows, title, markup);
}

/**
 * brochure_rows_add_link:
 * @row: a row
 * @uri: a link
 *
 * Makes the row as a whole follow a link.
 */
void
brochure_rows_add_link (GtkWidget  *row,
                        const char *uri)
{
  gboolean is_inside = g_str_has_prefix (uri, "brochure:");
  GtkWidget *arrow = gtk_image_new_from_icon_name (is_inside ? "go-next-symbolic" : "adw-external-link-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  g_object_set_data_full (G_OBJECT (row), KEY_URI, g_strdup (uri), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (on_activated), NULL);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
}

/**
 * brochure_rows_add_copy:
 * @row: a row
 * @text: what to copy
 * @tooltip: the name of the button
 * @message: a short sentence that says it was copied
 *
 * Adds a button that copies a text.
 */
void
brochure_rows_add_copy (GtkWidget  *row,
                        const char *text,
                        const char *tooltip,
                        const char *message)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-copy-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
  g_object_set_data_full (G_OBJECT (button), KEY_TEXT, g_strdup (text), g_free);
  g_object_set_data_full (G_OBJECT (button), KEY_MESSAGE, g_strdup (message), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (on_copy_clicked), NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/**
 * brochure_rows_add_open:
 * @row: a row
 * @icon_name: name of a symbolic icon
 * @tooltip: the name of the button
 * @uri: an address outside the brochure
 *
 * Adds a button that opens an address with another program.
 */
void
brochure_rows_add_open (GtkWidget  *row,
                        const char *icon_name,
                        const char *tooltip,
                        const char *uri)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
  g_object_set_data_full (G_OBJECT (button), KEY_URI, g_strdup (uri), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (on_open_clicked), NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/**
 * brochure_rows_append_line:
 * @markup: Pango markup
 * @line: (nullable): a line in the language of the interface
 *
 * Adds a smaller line below a value.
 */
void
brochure_rows_append_line (GString    *markup,
                           const char *line)
{
  g_autofree char *escaped = NULL;

  if (line == NULL)
    return;

  escaped = g_markup_escape_text (line, -1);
  g_string_append_printf (markup, "\n<span size=\"smaller\" alpha=\"70%%\">%s</span>", escaped);
}
