/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-label.h"

#include <glib/gi18n.h>

#include "content/brochure-link.h"
#include "content/brochure-markup.h"
#include "widgets/brochure-feedback.h"
#include "widgets/brochure-text-scale.h"

/* As many letters as fit beside a button on a phone, and as many of larger ones, up to the largest, which
 * templates say, too. */
#define EASY_CHARS 8
#define EASY_LARGE_CHARS 4

/* Of the usual text. */
#define USUAL_DPI (96 * PANGO_SCALE)

/* Shorter ones would become wider. */
#define MIN_CHARS 12

static void
on_launched (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  GtkUriLauncher *launcher = GTK_URI_LAUNCHER (source);
  g_autoptr(GtkWidget) widget = user_data;
  g_autoptr(GError) error = NULL;

  if (gtk_uri_launcher_launch_finish (launcher, result, &error) ||
      g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    return;

  /* With no program to open it, the address is at least there to paste. */
  brochure_feedback_copy (widget, gtk_uri_launcher_get_uri (launcher),
                          _("The link could not be opened; its address was copied"));
}

static gboolean
on_activate_link (GtkLabel   *label,
                  const char *uri,
                  gpointer    user_data)
{
  return brochure_label_open_link (GTK_WIDGET (label), uri);
}

static void
on_link_clicked (GtkButton *button,
                 gpointer   uri)
{
  brochure_label_open_link (GTK_WIDGET (button), uri);
}

/* A selectable label takes the focus when it is pressed, and only then. One that is merely not focusable
 * would still say that it took it, and Tab would end there. */
static void
on_pressed (GtkLabel        *label,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *gesture)
{
  gtk_widget_set_can_focus (GTK_WIDGET (label), TRUE);
}

static void
on_leave (GtkLabel                *label,
          GtkEventControllerFocus *controller)
{
  gtk_widget_set_can_focus (GTK_WIDGET (label), FALSE);
}

static gboolean
is_editing (GMenuModel *menu,
            int         position)
{
  static const char * const actions[] = { "clipboard.cut", "clipboard.paste", "selection.delete", NULL };
  g_autofree char *action = NULL;

  return g_menu_model_get_item_attribute (menu, position, G_MENU_ATTRIBUTE_ACTION, "s", &action) &&
         g_strv_contains (actions, action);
}

static void
remove_editing (GMenuModel *menu)
{
  for (int i = g_menu_model_get_n_items (menu) - 1; i >= 0; i--)
    {
      g_autoptr(GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);

      if (section != NULL)
        remove_editing (section);
      else if (is_editing (menu, i) && G_IS_MENU (menu))
        g_menu_remove (G_MENU (menu), i);
    }
}

/* GTK makes the menu of a label when it is first asked for, with all that a menu of a text has. */
static void
on_children_changed (GListModel *children,
                     guint       position,
                     guint       n_removed,
                     guint       n_added,
                     gpointer    user_data)
{
  for (guint i = position; i < position + n_added; i++)
    {
      g_autoptr(GtkWidget) child = g_list_model_get_item (children, i);

      if (GTK_IS_POPOVER_MENU (child))
        remove_editing (gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (child)));
    }
}

/* What cannot change offers neither Cut nor Paste. */
static void
trim_menu (GtkLabel *label)
{
  GListModel *children = gtk_widget_observe_children (GTK_WIDGET (label));

  g_signal_connect (children, "items-changed", G_CALLBACK (on_children_changed), NULL);
  g_object_set_data_full (G_OBJECT (label), "brochure-children", children, g_object_unref);
}

/* Where the first link of a label begins, in characters of its text; -1 without one. */
static int
find_first_link (GtkLabel *label)
{
  const char *markup = gtk_label_get_label (label);
  const char *link = gtk_label_get_use_markup (label) ? strstr (markup, "<a ") : NULL;
  int position = 0;

  if (link == NULL)
    return -1;

  while (markup < link)
    {
      if (*markup == '<')
        {
          markup = strchr (markup, '>') + 1;
          continue;
        }

      markup = *markup == '&' ? strchr (markup, ';') + 1 : g_utf8_next_char (markup);
      position++;
    }

  return position;
}

/* GTK takes the focus to where the cursor is: among plain words it would be of no use there. A link it
 * opens with Enter, and goes on to the next one with Tab. */
static void
wait_on_link (GtkLabel *label)
{
  int position = find_first_link (label);

  if (position >= 0 && !gtk_label_get_selection_bounds (label, NULL, NULL))
    gtk_label_select_region (label, position, position);
}

static void
on_links_changed (GtkLabel   *label,
                  GParamSpec *pspec,
                  gpointer    user_data)
{
  g_autoptr(GtkAccessible) link = NULL;

  if (gtk_widget_get_root (GTK_WIDGET (label)) != NULL && find_first_link (label) >= 0)
    link = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (label));
}

static void
make_selectable (GtkLabel *label)
{
  GtkGesture *click;
  GtkEventController *focus;

  gtk_label_set_selectable (label, TRUE);
  trim_menu (label);

  focus = gtk_event_controller_focus_new ();
  gtk_widget_add_controller (GTK_WIDGET (label), focus);

  /* Links are reached by keyboard, so their label stays focusable. */
  if (find_first_link (label) >= 0)
    {
      wait_on_link (label);
      g_signal_connect_swapped (focus, "leave", G_CALLBACK (wait_on_link), label);
      brochure_label_watch_links (label);
      return;
    }

  click = gtk_gesture_click_new ();
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed), label);
  gtk_widget_add_controller (GTK_WIDGET (label), GTK_EVENT_CONTROLLER (click));

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_leave), label);
  gtk_widget_set_can_focus (GTK_WIDGET (label), FALSE);
}

static GtkWidget *
create_label (GtkAccessibleRole  role,
              const char        *style_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", role,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0,
                                   NULL);

  if (style_class != NULL)
    gtk_widget_add_css_class (label, style_class);

  return label;
}

/**
 * brochure_label_new:
 * @text: (nullable): a text, may contain markup
 * @style_class: (nullable): a style class
 *
 * Creates a label of running text: it wraps, can be selected, and its links work.
 *
 * Returns: (transfer floating): the label
 */
GtkWidget *
brochure_label_new (const BrochureText *text,
                    const char         *style_class)
{
  GtkWidget *label = create_label (GTK_ACCESSIBLE_ROLE_LABEL, style_class);

  brochure_label_set_text (GTK_LABEL (label), text);
  g_signal_connect (label, "activate-link", G_CALLBACK (on_activate_link), NULL);
  make_selectable (GTK_LABEL (label));

  return label;
}

/**
 * brochure_label_new_heading:
 * @text: a text
 * @level: its level in the outline, 1 being the page's title
 * @style_class: a style class
 *
 * Creates a label that assistive technology finds as a heading.
 *
 * Returns: (transfer floating): the label
 */
GtkWidget *
brochure_label_new_heading (const BrochureText *text,
                            int                 level,
                            const char         *style_class)
{
  GtkWidget *label = create_label (GTK_ACCESSIBLE_ROLE_HEADING, style_class);

  brochure_label_set_text (GTK_LABEL (label), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label),
                                  GTK_ACCESSIBLE_PROPERTY_LEVEL, level,
                                  -1);

  return label;
}

/**
 * brochure_label_new_literal:
 * @literal: a string that is already in the language of the interface
 * @style_class: (nullable): a style class
 *
 * Creates a label that wraps and can be selected.
 *
 * Returns: (transfer floating): the label
 */
GtkWidget *
brochure_label_new_literal (const char *literal,
                            const char *style_class)
{
  GtkWidget *label = create_label (GTK_ACCESSIBLE_ROLE_LABEL, style_class);

  gtk_label_set_label (GTK_LABEL (label), literal);
  make_selectable (GTK_LABEL (label));

  return label;
}

/**
 * brochure_label_set_text:
 * @label: a label
 * @text: (nullable): a text, may contain markup
 *
 * Sets what a label says, and in which language: screen readers pronounce it
 * and Pango chooses glyphs by that.
 */
void
brochure_label_set_text (GtkLabel           *label,
                         const BrochureText *text)
{
  g_autofree char *markup = NULL;
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();
  const char *language;

  g_return_if_fail (GTK_IS_LABEL (label));

  if (text == NULL)
    {
      gtk_label_set_label (label, "");
      return;
    }

  markup = brochure_markup_to_pango (brochure_text_get (text));
  language = brochure_text_get_language (text);

  if (language != NULL)
    pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));

  gtk_label_set_attributes (label, attributes);
  gtk_label_set_markup (label, markup);
}

/**
 * brochure_label_dup_markup:
 * @text: a text without markup
 *
 * Writes a text as Pango markup that names its language, for rows, whose
 * labels cannot be reached.
 *
 * Returns: (transfer full): the markup
 */
char *
brochure_label_dup_markup (const BrochureText *text)
{
  g_autofree char *escaped = NULL;
  const char *language;

  g_return_val_if_fail (text != NULL, NULL);

  escaped = g_markup_escape_text (brochure_text_get (text), -1);
  language = brochure_text_get_language (text);

  if (language == NULL)
    return g_steal_pointer (&escaped);

  return g_strdup_printf ("<span lang=\"%s\">%s</span>", language, escaped);
}

static int
get_easy_chars (GtkWidget *place)
{
  int dpi;

  g_object_get (gtk_widget_get_settings (place), "gtk-xft-dpi", &dpi, NULL);

  return brochure_text_scale_get (place) * dpi > USUAL_DPI ? EASY_LARGE_CHARS : EASY_CHARS;
}

/* What was eased before, or by a template, can be eased for another size of text; whoever has said otherwise how narrow
 * a label can become is left alone. */
static gboolean
can_ease (GtkLabel *label)
{
  int chars = gtk_label_get_width_chars (label);

  return gtk_label_get_wrap (label) &&
         (chars < 0 || chars == EASY_CHARS || chars == EASY_LARGE_CHARS) &&
         g_utf8_strlen (gtk_label_get_text (label), -1) > MIN_CHARS;
}

static void
ease (GtkWidget *tree,
      int        chars)
{
  if (GTK_IS_LABEL (tree) && can_ease (GTK_LABEL (tree)))
    gtk_label_set_width_chars (GTK_LABEL (tree), chars);

  for (GtkWidget *child = gtk_widget_get_first_child (tree); child != NULL; child = gtk_widget_get_next_sibling (child))
    ease (child, chars);
}

/**
 * brochure_label_ease:
 * @tree: widgets, the rows of libadwaita as well
 * @place: where they are, with text of the same size
 *
 * Says how narrow the labels in it can become. GTK would try it: it breaks a text between all of its letters, and
 * shapes each of them several times. That took half of the time in which a page came up. The wider they stay, the
 * less there is to break.
 */
void
brochure_label_ease (GtkWidget *tree,
                     GtkWidget *place)
{
  g_return_if_fail (GTK_IS_WIDGET (tree));
  g_return_if_fail (GTK_IS_WIDGET (place));

  ease (tree, get_easy_chars (place));
}

/**
 * brochure_label_open_link:
 * @widget: a widget in a window
 * @uri: a link to a section or block of the brochure, or to elsewhere
 *
 * Follows a link: inside the brochure with the window's actions, elsewhere
 * with the program that the person prefers.
 *
 * Returns: whether the link was taken care of
 */
gboolean
brochure_label_open_link (GtkWidget  *widget,
                          const char *uri)
{
  g_autoptr(GtkUriLauncher) launcher = NULL;
  g_autoptr(BrochureLink) link = NULL;
  GtkRoot *root;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);
  g_return_val_if_fail (uri != NULL, FALSE);

  link = brochure_link_parse (uri, NULL);

  if (link != NULL && link->block != NULL)
    return gtk_widget_activate_action (widget, "win.show-section-block", "(ss)", link->section, link->block);

  if (link != NULL)
    return gtk_widget_activate_action (widget, "win.show-section", "s", link->section);

  root = gtk_widget_get_root (widget);
  launcher = gtk_uri_launcher_new (uri);
  gtk_uri_launcher_launch (launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL,
                           on_launched, g_object_ref (widget));

  return TRUE;
}

/**
 * brochure_label_add_link:
 * @button: a button
 * @uri: a link
 *
 * Lets a button follow a link when it is pressed.
 */
void
brochure_label_add_link (GtkButton  *button,
                         const char *uri)
{
  g_return_if_fail (GTK_IS_BUTTON (button));
  g_return_if_fail (uri != NULL);

  g_signal_connect_data (button, "clicked", G_CALLBACK (on_link_clicked),
                         g_strdup (uri), (GClosureNotify) (void *) g_free, 0);
}

/**
 * brochure_label_watch_links:
 * @label: a label that may have links
 *
 * Lets assistive technology come to the links of a label. GTK 4.22 makes what stands for them there when they are
 * first asked for. Where that is while the label itself is put on the bus, it is put there twice, and remains there
 * once it has gone: whoever connects then aborts the program; see tests/upstream/gone-label.c. So ask before.
 */
void
brochure_label_watch_links (GtkLabel *label)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  g_signal_connect (label, "notify::label", G_CALLBACK (on_links_changed), NULL);
  g_signal_connect (label, "notify::root", G_CALLBACK (on_links_changed), NULL);
}
