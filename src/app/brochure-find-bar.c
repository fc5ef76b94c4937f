/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-find-bar.h"

#include <glib/gi18n.h>

#include "app/brochure-focus.h"
#include "language/brochure-format.h"
#include "widgets/brochure-feedback.h"
#include "widgets/brochure-highlighter.h"

/* Long enough that a word is announced once, when it is typed. */
#define ANNOUNCE_MILLISECONDS 500

/* More than anybody looks for; a selection beyond it was made for something else. */
#define MAX_SELECTION 100

struct _BrochureFindBar
{
  AdwBin parent_instance;

  /* owned */
  BrochureHighlighter *highlighter;

  /* borrowed */
  GtkWidget *former_focus; /* weak */
  BrochurePage *page;      /* weak */

  guint announce_id;

  /* template */
  GtkSearchBar *bar;
  GtkLabel *count_label;
  GtkWidget *current_color;
  GtkWidget *entry;
  GtkWidget *match_color;
  GtkWidget *text_color;
};

G_DEFINE_FINAL_TYPE (BrochureFindBar, brochure_find_bar, ADW_TYPE_BIN)

static gboolean
is_open (BrochureFindBar *self)
{
  return gtk_search_bar_get_search_mode (self->bar);
}

/* What is looked for. It stays when the bar is closed. */
static const char *
get_text (BrochureFindBar *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

static char *
describe_count (guint n_matches,
                guint current)
{
  g_autofree char *number = brochure_format_integer (n_matches);
  g_autofree char *position = NULL;

  if (n_matches == 0)
    /* Translators: of words that were looked for in the page */
    return g_strdup (_("No matches"));

  if (current == G_MAXUINT)
    /* Translators: %s is how often a word stands in the page */
    return g_strdup_printf (ngettext ("%s match", "%s matches", n_matches), number);

  position = brochure_format_integer (current + 1);

  /* Translators: which match of a word in the page is shown, and how many there are: “3 of 17” */
  return g_strdup_printf (C_("match", "%1$s of %2$s"), position, number);
}

static void
announce (gpointer user_data)
{
  BrochureFindBar *self = user_data;

  self->announce_id = 0;
  brochure_feedback_announce (GTK_WIDGET (self), gtk_label_get_label (self->count_label));
}

static void
update_count (BrochureFindBar *self)
{
  guint n_matches = brochure_highlighter_get_n_matches (self->highlighter);
  gboolean is_looking = is_open (self) && *get_text (self) != '\0';
  g_autofree char *count = describe_count (n_matches, brochure_highlighter_get_current (self->highlighter));

  if (is_looking && n_matches == 0)
    gtk_widget_add_css_class (self->entry, "error");
  else
    gtk_widget_remove_css_class (self->entry, "error");

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "find.next", n_matches > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "find.previous", n_matches > 0);

  if (g_strcmp0 (gtk_label_get_label (self->count_label), is_looking ? count : "") == 0)
    return;

  gtk_label_set_label (self->count_label, is_looking ? count : "");
  g_clear_handle_id (&self->announce_id, g_source_remove);

  if (is_looking && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->announce_id = g_timeout_add_once (ANNOUNCE_MILLISECONDS, announce, self);
}

static void
show_match (BrochureFindBar *self,
            guint            position)
{
  GtkLabel *label;
  int start;

  brochure_highlighter_set_current (self->highlighter, position);
  update_count (self);

  if (self->page == NULL || position == G_MAXUINT)
    return;

  label = brochure_highlighter_get_match (self->highlighter, position, &start, NULL);
  brochure_highlighter_unfold (GTK_WIDGET (label));
  brochure_scroller_show_text (brochure_page_get_scroller (self->page), label, start);
}

/* The first match that is not above what the reader sees now, or else the first. */
static guint
find_first (BrochureFindBar *self)
{
  guint n_matches = brochure_highlighter_get_n_matches (self->highlighter);

  for (guint i = 0; self->page != NULL && i < n_matches; i++)
    {
      int start;
      GtkLabel *label = brochure_highlighter_get_match (self->highlighter, i, &start, NULL);

      if (!brochure_scroller_is_past_text (brochure_page_get_scroller (self->page), label, start))
        return i;
    }

  return n_matches > 0 ? 0 : G_MAXUINT;
}

static void
update_colors (BrochureFindBar *self)
{
  BrochureHighlightColors colors;

  gtk_widget_get_color (self->match_color, &colors.match);
  gtk_widget_get_color (self->current_color, &colors.current);
  gtk_widget_get_color (self->text_color, &colors.text);
  brochure_highlighter_set_colors (self->highlighter, &colors);
}

static void
prepare_page (BrochureFindBar *self)
{
  if (self->page != NULL && is_open (self) && *get_text (self) != '\0')
    brochure_page_complete (self->page);
}

/* Looks for what is to be found now: nothing, while the bar is closed. */
static void
update_query (BrochureFindBar *self)
{
  prepare_page (self);
  brochure_highlighter_set_query (self->highlighter, is_open (self) ? get_text (self) : "");
  update_count (self);
}

/* What is selected in the page is likely what is looked for. */
static void
take_selection (BrochureFindBar *self,
                GtkWidget       *focus)
{
  g_autofree char *selection = NULL;
  const char *text;
  int start;
  int end;

  if (!GTK_IS_LABEL (focus) || !gtk_label_get_selection_bounds (GTK_LABEL (focus), &start, &end) ||
      end - start > MAX_SELECTION)
    return;

  text = gtk_label_get_text (GTK_LABEL (focus));
  selection = g_utf8_substring (text, start, end);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), selection);
}

static void
step_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  brochure_find_bar_step (BROCHURE_FIND_BAR (widget), g_str_equal (action_name, "find.next") ? 1 : -1);
}

static void
on_entry_activated (BrochureFindBar *self)
{
  brochure_find_bar_step (self, 1);
}

static void
on_entry_changed (BrochureFindBar *self)
{
  update_query (self);

  if (!is_open (self) || brochure_highlighter_get_n_matches (self->highlighter) == 0)
    return;

  if (brochure_highlighter_get_current (self->highlighter) == G_MAXUINT)
    show_match (self, find_first (self));
  else
    show_match (self, brochure_highlighter_get_current (self->highlighter));
}

/* The bar has a button that closes it. */
static void
on_search_mode_changed (BrochureFindBar *self)
{
  update_query (self);

  if (!is_open (self))
    brochure_find_bar_end (self);
}

/* Before it is part of a window, a widget has no colours. */
static void
brochure_find_bar_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (brochure_find_bar_parent_class)->map (widget);

  update_colors (BROCHURE_FIND_BAR (widget));
}

static void
brochure_find_bar_dispose (GObject *object)
{
  BrochureFindBar *self = BROCHURE_FIND_BAR (object);

  g_clear_handle_id (&self->announce_id, g_source_remove);

  if (self->highlighter != NULL)
    brochure_highlighter_set_root (self->highlighter, NULL);

  g_clear_object (&self->highlighter);
  g_clear_weak_pointer (&self->former_focus);
  g_clear_weak_pointer (&self->page);

  G_OBJECT_CLASS (brochure_find_bar_parent_class)->dispose (object);
}

static void
brochure_find_bar_class_init (BrochureFindBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brochure_find_bar_dispose;

  widget_class->map = brochure_find_bar_map;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/app/brochure-find-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureFindBar, bar);
  gtk_widget_class_bind_template_child (widget_class, BrochureFindBar, count_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureFindBar, current_color);
  gtk_widget_class_bind_template_child (widget_class, BrochureFindBar, entry);
  gtk_widget_class_bind_template_child (widget_class, BrochureFindBar, match_color);
  gtk_widget_class_bind_template_child (widget_class, BrochureFindBar, text_color);
  gtk_widget_class_bind_template_callback (widget_class, brochure_find_bar_end);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_mode_changed);

  gtk_widget_class_install_action (widget_class, "find.next", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "find.previous", NULL, step_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_SHIFT_MASK, "find.previous", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_SHIFT_MASK, "find.previous", NULL);
}

static void
brochure_find_bar_init (BrochureFindBar *self)
{
  self->highlighter = brochure_highlighter_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->highlighter, "changed", G_CALLBACK (update_count), self, G_CONNECT_SWAPPED);
  update_count (self);
}

/**
 * brochure_find_bar_begin:
 * @self: a bar
 *
 * Opens the bar, or comes back to it, to type what to look for.
 */
void
brochure_find_bar_begin (BrochureFindBar *self)
{
  g_return_if_fail (BROCHURE_IS_FIND_BAR (self));

  if (!brochure_focus_is_in (GTK_WIDGET (self)))
    {
      brochure_focus_remember (&self->former_focus, GTK_WIDGET (self));
      take_selection (self, self->former_focus);
    }

  gtk_search_bar_set_search_mode (self->bar, TRUE);
  gtk_widget_grab_focus (self->entry);
}

/**
 * brochure_find_bar_end:
 * @self: a bar
 *
 * Closes the bar and gives back the focus, if it had it.
 *
 * Returns: whether it was open
 */
gboolean
brochure_find_bar_end (BrochureFindBar *self)
{
  gboolean had_focus;
  gboolean was_open;

  g_return_val_if_fail (BROCHURE_IS_FIND_BAR (self), FALSE);

  was_open = is_open (self);
  had_focus = brochure_focus_drop (GTK_WIDGET (self));
  gtk_search_bar_set_search_mode (self->bar, FALSE);

  if (had_focus && !brochure_focus_restore (&self->former_focus) && self->page != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->page));

  return was_open;
}

/**
 * brochure_find_bar_step:
 * @self: a bar
 * @step: 1 for the next match, -1 for the previous one
 *
 * Goes to another match, around the end of the page if need be. A bar that is
 * closed opens first.
 */
void
brochure_find_bar_step (BrochureFindBar *self,
                        int              step)
{
  guint n_matches;
  guint current;

  g_return_if_fail (BROCHURE_IS_FIND_BAR (self));
  g_return_if_fail (step == 1 || step == -1);

  if (!is_open (self))
    brochure_find_bar_begin (self);

  n_matches = brochure_highlighter_get_n_matches (self->highlighter);
  current = brochure_highlighter_get_current (self->highlighter);

  if (n_matches == 0)
    return;

  if (current != G_MAXUINT)
    current = (current + n_matches + step) % n_matches;
  else if (step > 0)
    current = find_first (self);
  else
    current = (find_first (self) + n_matches - 1) % n_matches;

  show_match (self, current);
}

/**
 * brochure_find_bar_set_page:
 * @self: a bar
 * @page: the page to look in
 *
 * Looks in another page. The reader stays where they are, and steps to the
 * matches from there.
 */
void
brochure_find_bar_set_page (BrochureFindBar *self,
                            BrochurePage    *page)
{
  g_return_if_fail (BROCHURE_IS_FIND_BAR (self));
  g_return_if_fail (BROCHURE_IS_PAGE (page));

  g_set_weak_pointer (&self->page, page);
  prepare_page (self);
  brochure_highlighter_set_root (self->highlighter, GTK_WIDGET (page));
  g_signal_connect_object (page, "contents-changed",
                           G_CALLBACK (brochure_highlighter_refresh), self->highlighter, G_CONNECT_SWAPPED);
}

/**
 * brochure_find_bar_take_text:
 * @self: a new bar
 * @former: the one that it stands in for
 *
 * Goes on looking for the same.
 */
void
brochure_find_bar_take_text (BrochureFindBar *self,
                             BrochureFindBar *former)
{
  g_return_if_fail (BROCHURE_IS_FIND_BAR (self));
  g_return_if_fail (BROCHURE_IS_FIND_BAR (former));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), get_text (former));
  gtk_search_bar_set_search_mode (self->bar, is_open (former));
}
