/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-piece-row.h"

#include <glib/gi18n.h>

#include "widgets/brochure-feedback.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-linkable.h"
#include "widgets/brochure-source-mark.h"

#define INDENT 24

#define KEY_ID "brochure-id"
#define KEY_TEXT "brochure-text"
#define KEY_URI "brochure-uri"

/* What can be copied of a row, by what it leads to. */
static const struct
{
  const char *scheme;
  const char *tooltip;
} copies[] = {
  /* Translators: a button beside an address */
  { "http:", N_("Copy Web Address") },
  { "https:", N_("Copy Web Address") },
  /* Translators: a button beside an address */
  { "mailto:", N_("Copy E-Mail Address") },
  /* Translators: a button beside an address */
  { "tel:", N_("Copy Phone Number") },
  /* Translators: a button beside an address */
  { "", N_("Copy Address") },
};

static void
on_copy_clicked (GtkButton *button,
                 gpointer   user_data)
{
  brochure_feedback_copy (GTK_WIDGET (button), g_object_get_data (G_OBJECT (button), KEY_TEXT), NULL);
}

static void
on_activated (AdwActionRow *row,
              gpointer      user_data)
{
  brochure_label_open_link (GTK_WIDGET (row), g_object_get_data (G_OBJECT (row), KEY_URI));
}

static GtkWidget *
add_button (GtkWidget  *row,
            const char *icon_name,
            const char *tooltip)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON,
                                    "css-classes", (const char * const[]) { "flat", NULL },
                                    "icon-name", icon_name,
                                    "tooltip-text", tooltip,
                                    "valign", GTK_ALIGN_CENTER,
                                    NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return button;
}

static void
add_copy (GtkWidget           *row,
          const BrochurePiece *piece)
{
  const char *target = piece->target != NULL ? piece->target : "";
  const char *text = g_str_has_prefix (target, "http") ? target : brochure_text_get (piece->text);
  GtkWidget *button;
  guint i = 0;

  while (!g_str_has_prefix (target, copies[i].scheme))
    i++;

  button = add_button (row, "edit-copy-symbolic", _(copies[i].tooltip));
  g_object_set_data_full (G_OBJECT (button), KEY_TEXT, g_strdup (text), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (on_copy_clicked), NULL);
}

static void
add_map (GtkWidget  *row,
         const char *uri)
{
  /* Translators: a button beside an address */
  brochure_label_add_link (GTK_BUTTON (add_button (row, "brochure-map-symbolic", _("Show on Map"))), uri);
}

/* Makes the row as a whole follow a link. */
static void
add_link (GtkWidget  *row,
          const char *uri)
{
  gboolean is_inside = g_str_has_prefix (uri, "brochure:");
  GtkWidget *arrow = gtk_image_new_from_icon_name (is_inside ? "go-next-symbolic" : "adw-external-link-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  g_object_set_data_full (G_OBJECT (row), KEY_URI, g_strdup (uri), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (on_activated), NULL);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  if (!is_inside)
    gtk_widget_set_tooltip_text (row, uri);
}

static void
on_source_activated (AdwActionRow *row,
                     gpointer      user_data)
{
  gtk_widget_activate_action (GTK_WIDGET (row), "page.show-source", "s", g_object_get_data (G_OBJECT (row), KEY_ID));
}

/* A row that leads nowhere tells where it comes from. */
static void
add_source (GtkWidget           *row,
            const BrochurePiece *piece)
{
  if (piece->facts == NULL || piece->facts[0] == NULL)
    return;

  g_object_set_data_full (G_OBJECT (row), KEY_ID, g_strdup (piece->id), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (on_source_activated), NULL);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
}

static void
add_target (GtkWidget           *row,
            const BrochurePiece *piece)
{
  if (piece->target == NULL)
    return;

  if (g_str_has_prefix (piece->target, "geo:"))
    add_map (row, piece->target);
  else
    add_link (row, piece->target);
}

/* Lines in Latin letters stand with the others where the window reads from right to left: each
 * takes the window's direction (RLM) and keeps its own inside (FSI … PDI, UAX #9). */
static char *
dup_aligned (const char *markup)
{
  g_auto(GStrv) lines = g_strsplit (markup, "\n", -1);
  g_autoptr(GString) aligned = g_string_new (NULL);

  if (gtk_widget_get_default_direction () != GTK_TEXT_DIR_RTL)
    return g_strdup (markup);

  for (gsize i = 0; lines[i] != NULL; i++)
    g_string_append_printf (aligned, "%s\u200f\u2068%s\u2069", i > 0 ? "\n" : "", lines[i]);

  return g_string_free_and_steal (g_steal_pointer (&aligned));
}

static gboolean
has_value (const BrochurePiece *piece)
{
  return piece->kind == BROCHURE_PIECE_ROW || piece->kind == BROCHURE_PIECE_CONTACT;
}

static char *
dup_subtitle (const BrochurePiece *piece)
{
  g_autoptr(GString) markup = g_string_new (NULL);

  if (piece->text != NULL)
    {
      g_autofree char *text = brochure_label_dup_markup (piece->text);
      g_autofree char *aligned = piece->kind == BROCHURE_PIECE_CONTACT ? dup_aligned (text) : NULL;

      g_string_append (markup, aligned != NULL ? aligned : text);
    }

  if (piece->note != NULL)
    {
      g_autofree char *note = brochure_label_dup_markup (piece->note);

      /* The second line of other rows is small already. */
      g_string_append_printf (markup, has_value (piece) ? "%s<span size=\"smaller\" alpha=\"75%%\">%s</span>" : "%s%s",
                              markup->len > 0 ? "\n" : "", note);
    }

  return g_string_free_and_steal (g_steal_pointer (&markup));
}

/**
 * brochure_piece_row_new:
 * @document: a brochure
 * @piece: a piece with a label and a value
 * @style: whether the row tells or marks its sources
 *
 * Creates the row of a boxed list that shows a piece.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
brochure_piece_row_new (BrochureDocument    *document,
                        const BrochurePiece *piece,
                        BrochurePieceStyle   style)
{
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  GtkWidget *marks;
  GtkWidget *row;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (piece != NULL, NULL);

  title = piece->label != NULL ? brochure_label_dup_markup (piece->label) : NULL;
  subtitle = dup_subtitle (piece);
  row = g_object_new (ADW_TYPE_ACTION_ROW,
                      "activatable", FALSE,
                      "subtitle", subtitle,
                      "title", title != NULL ? title : "",
                      NULL);

  if (has_value (piece))
    gtk_widget_add_css_class (row, "property");
  else
    gtk_widget_set_margin_start (gtk_widget_get_first_child (row), piece->level * INDENT);

  if ((style & BROCHURE_PIECE_STYLE_MARKS) != 0 &&
      (marks = brochure_source_mark_new (document, (const char * const *) piece->facts)) != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), marks);

  if (piece->kind == BROCHURE_PIECE_CONTACT || (piece->kind == BROCHURE_PIECE_ENTRY && piece->target != NULL))
    add_copy (row, piece);

  add_target (row, piece);

  if ((style & BROCHURE_PIECE_STYLE_SOURCES) != 0 && !gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)))
    add_source (row, piece);

  brochure_linkable_set_piece (row, piece);

  return row;
}

/**
 * brochure_piece_row_new_list:
 *
 * Creates a boxed list for rows.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
brochure_piece_row_new_list (void)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_set_valign (list, GTK_ALIGN_START);
  gtk_widget_add_css_class (list, "boxed-list");

  return list;
}
