/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-highlighter.h"

#include <adwaita.h>

#include "search/brochure-fold.h"
#include "widgets/brochure-fold-row.h"
#include "widgets/brochure-table.h"
#include "widgets/brochure-verdict-bar.h"

/* Above layout and drawing: what is marked is never a frame late. */
#define REFRESH_PRIORITY G_PRIORITY_HIGH_IDLE

/* A label that is looked through. */
typedef struct
{
  /* Owned */
  GtkLabel *label;
  PangoAttrList *own;    /* what it had, NULL where it had none */
  PangoAttrList *marked; /* what it was given, NULL where nothing is marked */

  guint first; /* its matches in those of all labels */
  guint n_matches;
} Passage;

typedef struct
{
  guint passage;
  int start;
  int end;
} Match;

struct _BrochureHighlighter
{
  GObject parent_instance;

  /* owned */
  char *query;
  GArray *matches;
  GPtrArray *passages;

  /* borrowed */
  GtkWidget *root; /* weak */

  BrochureHighlightColors colors;
  guint current; /* G_MAXUINT for none */
  guint refresh_id;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureHighlighter, brochure_highlighter, G_TYPE_OBJECT)

static void
passage_free (gpointer data)
{
  Passage *passage = data;

  g_clear_object (&passage->label);
  g_clear_pointer (&passage->own, pango_attr_list_unref);
  g_clear_pointer (&passage->marked, pango_attr_list_unref);
  g_free (passage);
}

/* When it lays out markup without links, GtkLabel adds the attributes that it was given to
 * those of the markup, for good. Only reading the markup again drops them; text, links
 * and selection stay the same. */
static void
read_markup_again (GtkLabel *label)
{
  gboolean use_underline = gtk_label_get_use_underline (label);
  gboolean is_selected;
  int start;
  int end;

  if (!gtk_label_get_use_markup (label) || strstr (gtk_label_get_label (label), "<a ") != NULL)
    return;

  is_selected = gtk_label_get_selection_bounds (label, &start, &end);
  gtk_label_set_use_underline (label, !use_underline);
  gtk_label_set_use_underline (label, use_underline);

  if (is_selected)
    gtk_label_select_region (label, start, end);
}

/* Whoever gave the label other attributes since knows best what it should have. */
static void
unmark (Passage *passage)
{
  PangoAttrList *attributes = gtk_label_get_attributes (passage->label);

  if (passage->marked == NULL)
    return;

  if (attributes != NULL && pango_attr_list_equal (attributes, passage->marked))
    gtk_label_set_attributes (passage->label, passage->own);

  read_markup_again (passage->label);
  gtk_widget_remove_css_class (GTK_WIDGET (passage->label), "matched");

  g_clear_pointer (&passage->own, pango_attr_list_unref);
  g_clear_pointer (&passage->marked, pango_attr_list_unref);
}

static void
add_color (PangoAttrList  *attributes,
           PangoAttribute *attribute,
           const Match    *match)
{
  attribute->start_index = match->start;
  attribute->end_index = match->end;
  pango_attr_list_insert (attributes, attribute);
}

static guint16
to_pango (float channel)
{
  return (guint16) (CLAMP (channel, 0, 1) * G_MAXUINT16);
}

static void
mark (BrochureHighlighter *self,
      Passage             *passage)
{
  const GdkRGBA *text = &self->colors.text;
  PangoAttrList *own;

  unmark (passage);

  if (passage->n_matches == 0)
    return;

  own = gtk_label_get_attributes (passage->label);
  passage->own = own != NULL ? pango_attr_list_ref (own) : NULL;
  passage->marked = own != NULL ? pango_attr_list_copy (own) : pango_attr_list_new ();

  for (guint i = passage->first; i < passage->first + passage->n_matches; i++)
    {
      const Match *match = &g_array_index (self->matches, Match, i);
      const GdkRGBA *behind = i == self->current ? &self->colors.current : &self->colors.match;

      add_color (passage->marked, pango_attr_background_new (to_pango (behind->red), to_pango (behind->green),
                                                             to_pango (behind->blue)), match);
      add_color (passage->marked, pango_attr_foreground_new (to_pango (text->red), to_pango (text->green),
                                                             to_pango (text->blue)), match);
      /* Quiet labels have a colour that lets through what is behind it. */
      add_color (passage->marked, pango_attr_foreground_alpha_new (G_MAXUINT16), match);
    }

  gtk_label_set_attributes (passage->label, passage->marked);
  gtk_widget_add_css_class (GTK_WIDGET (passage->label), "matched");
}

static void
mark_all (BrochureHighlighter *self)
{
  for (guint i = 0; i < self->passages->len; i++)
    mark (self, g_ptr_array_index (self->passages, i));
}

static void
on_refresh (gpointer user_data)
{
  BrochureHighlighter *self = user_data;

  self->refresh_id = 0;
  brochure_highlighter_refresh (self);
}

/* Labels seldom change alone. */
static void
on_label_changed (BrochureHighlighter *self)
{
  if (self->refresh_id == 0)
    {
      self->refresh_id = g_idle_add_once (on_refresh, self);
      g_source_set_priority (g_main_context_find_source_by_id (NULL, self->refresh_id), REFRESH_PRIORITY);
    }
}

static void
clear (BrochureHighlighter *self)
{
  g_clear_handle_id (&self->refresh_id, g_source_remove);

  for (guint i = 0; i < self->passages->len; i++)
    {
      Passage *passage = g_ptr_array_index (self->passages, i);

      g_signal_handlers_disconnect_by_func (passage->label, on_label_changed, self);
      unmark (passage);
    }

  g_ptr_array_set_size (self->passages, 0);
  g_array_set_size (self->matches, 0);
}

static void
look_through (BrochureHighlighter *self,
              GtkLabel            *label)
{
  g_autoptr(GArray) spans = brochure_fold_find (gtk_label_get_text (label), self->query);
  Passage *passage = g_new0 (Passage, 1);

  passage->label = g_object_ref (label);
  passage->first = self->matches->len;
  passage->n_matches = spans->len;

  for (guint i = 0; i < spans->len; i++)
    {
      const BrochureSpan *span = &g_array_index (spans, BrochureSpan, i);
      Match match = { self->passages->len, (int) span->start, (int) span->end };

      g_array_append_val (self->matches, match);
    }

  g_ptr_array_add (self->passages, passage);
  g_signal_connect_object (label, "notify::label", G_CALLBACK (on_label_changed), self, G_CONNECT_SWAPPED);
}

/* Folded rows count, for they can be unfolded; what is hidden in any other way is not
 * to be read now. */
static gboolean
is_hidden (GtkWidget *widget)
{
  /* What the bar says, the sheet that it opens says too. */
  if (!gtk_widget_get_visible (widget) || GTK_IS_NATIVE (widget) || BROCHURE_IS_VERDICT_BAR (widget))
    return TRUE;

  return GTK_IS_REVEALER (widget) && !gtk_revealer_get_reveal_child (GTK_REVEALER (widget)) &&
         gtk_widget_get_ancestor (widget, ADW_TYPE_EXPANDER_ROW) == NULL;
}

static void
look_through_all (BrochureHighlighter *self,
                  GtkWidget           *widget)
{
  if (is_hidden (widget))
    return;

  if (BROCHURE_IS_FOLD_ROW (widget))
    brochure_fold_row_fill (BROCHURE_FOLD_ROW (widget));

  if (GTK_IS_LABEL (widget))
    look_through (self, GTK_LABEL (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    look_through_all (self, child);
}

/* The match that is where one was: itself, or the next one of the same label. */
static guint
find_match (BrochureHighlighter *self,
            GtkLabel            *label,
            int                  start)
{
  for (guint i = 0; label != NULL && i < self->matches->len; i++)
    {
      const Match *match = &g_array_index (self->matches, Match, i);
      const Passage *passage = g_ptr_array_index (self->passages, match->passage);

      if (passage->label == label && match->start >= start)
        return i;
    }

  return G_MAXUINT;
}

static void
brochure_highlighter_dispose (GObject *object)
{
  BrochureHighlighter *self = BROCHURE_HIGHLIGHTER (object);

  clear (self);
  g_clear_weak_pointer (&self->root);

  G_OBJECT_CLASS (brochure_highlighter_parent_class)->dispose (object);
}

static void
brochure_highlighter_finalize (GObject *object)
{
  BrochureHighlighter *self = BROCHURE_HIGHLIGHTER (object);

  g_clear_pointer (&self->query, g_free);
  g_clear_pointer (&self->matches, g_array_unref);
  g_clear_pointer (&self->passages, g_ptr_array_unref);

  G_OBJECT_CLASS (brochure_highlighter_parent_class)->finalize (object);
}

static void
brochure_highlighter_class_init (BrochureHighlighterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = brochure_highlighter_dispose;
  object_class->finalize = brochure_highlighter_finalize;

  /**
   * BrochureHighlighter::changed:
   * @self: a highlighter
   *
   * Emitted when there are other matches than there were.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
brochure_highlighter_init (BrochureHighlighter *self)
{
  self->query = g_strdup ("");
  self->matches = g_array_new (FALSE, FALSE, sizeof (Match));
  self->passages = g_ptr_array_new_with_free_func (passage_free);
  self->current = G_MAXUINT;
}

/**
 * brochure_highlighter_new:
 *
 * Returns: (transfer full): a highlighter that marks nothing yet
 */
BrochureHighlighter *
brochure_highlighter_new (void)
{
  return g_object_new (BROCHURE_TYPE_HIGHLIGHTER, NULL);
}

/**
 * brochure_highlighter_get_n_matches:
 * @self: a highlighter
 *
 * Returns: how many matches there are
 */
guint
brochure_highlighter_get_n_matches (BrochureHighlighter *self)
{
  g_return_val_if_fail (BROCHURE_IS_HIGHLIGHTER (self), 0);

  return self->matches->len;
}

/**
 * brochure_highlighter_get_current:
 * @self: a highlighter
 *
 * Returns: position of the match that the reader is at, in order of reading from 0,
 *   or %G_MAXUINT for none
 */
guint
brochure_highlighter_get_current (BrochureHighlighter *self)
{
  g_return_val_if_fail (BROCHURE_IS_HIGHLIGHTER (self), G_MAXUINT);

  return self->current;
}

/**
 * brochure_highlighter_set_current:
 * @self: a highlighter
 * @current: position of a match, or %G_MAXUINT for none
 *
 * Marks one match stronger than the others.
 */
void
brochure_highlighter_set_current (BrochureHighlighter *self,
                                  guint                current)
{
  guint former;

  g_return_if_fail (BROCHURE_IS_HIGHLIGHTER (self));
  g_return_if_fail (current == G_MAXUINT || current < self->matches->len);

  former = self->current;
  self->current = current;

  if (former != G_MAXUINT && former < self->matches->len)
    mark (self, g_ptr_array_index (self->passages, g_array_index (self->matches, Match, former).passage));

  if (current != G_MAXUINT)
    mark (self, g_ptr_array_index (self->passages, g_array_index (self->matches, Match, current).passage));
}

/**
 * brochure_highlighter_get_match:
 * @self: a highlighter
 * @position: position of a match
 * @start: (out) (optional): where it begins in the label's text, in bytes
 * @end: (out) (optional): where it ends
 *
 * Returns: (transfer none): the label that it is in
 */
GtkLabel *
brochure_highlighter_get_match (BrochureHighlighter *self,
                                guint                position,
                                int                 *start,
                                int                 *end)
{
  const Match *match;

  g_return_val_if_fail (BROCHURE_IS_HIGHLIGHTER (self), NULL);
  g_return_val_if_fail (position < self->matches->len, NULL);

  match = &g_array_index (self->matches, Match, position);

  if (start != NULL)
    *start = match->start;

  if (end != NULL)
    *end = match->end;

  return ((Passage *) g_ptr_array_index (self->passages, match->passage))->label;
}

/**
 * brochure_highlighter_set_colors:
 * @self: a highlighter
 * @colors: what to mark with
 */
void
brochure_highlighter_set_colors (BrochureHighlighter           *self,
                                 const BrochureHighlightColors *colors)
{
  g_return_if_fail (BROCHURE_IS_HIGHLIGHTER (self));
  g_return_if_fail (colors != NULL);

  self->colors = *colors;
  mark_all (self);
}

/**
 * brochure_highlighter_set_query:
 * @self: a highlighter
 * @query: (nullable): what to look for, in any case, width and with any accents
 *
 * Looks for something else. The current match stays where it is, as far as it still matches.
 */
void
brochure_highlighter_set_query (BrochureHighlighter *self,
                                const char          *query)
{
  g_return_if_fail (BROCHURE_IS_HIGHLIGHTER (self));

  if (g_set_str (&self->query, query != NULL ? query : ""))
    brochure_highlighter_refresh (self);
}

/**
 * brochure_highlighter_set_root:
 * @self: a highlighter
 * @root: (nullable): the widgets to look through
 */
void
brochure_highlighter_set_root (BrochureHighlighter *self,
                               GtkWidget           *root)
{
  g_return_if_fail (BROCHURE_IS_HIGHLIGHTER (self));
  g_return_if_fail (root == NULL || GTK_IS_WIDGET (root));

  if (g_set_weak_pointer (&self->root, root))
    brochure_highlighter_refresh (self);
}

/**
 * brochure_highlighter_refresh:
 * @self: a highlighter
 *
 * Looks once more, after labels came or went. Of those that only say something
 * else it learns by itself.
 */
void
brochure_highlighter_refresh (BrochureHighlighter *self)
{
  g_autoptr(GtkLabel) label = NULL;
  int start = 0;

  g_return_if_fail (BROCHURE_IS_HIGHLIGHTER (self));

  if (self->current != G_MAXUINT)
    label = g_object_ref (brochure_highlighter_get_match (self, self->current, &start, NULL));

  clear (self);

  if (self->root != NULL && *self->query != '\0')
    look_through_all (self, self->root);

  self->current = find_match (self, label, start);
  mark_all (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* The row that can fold WIDGET away, if any, and what is in it. */
static GtkWidget *
find_fold (GtkWidget *widget)
{
  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL; parent = gtk_widget_get_parent (parent))
    {
      if (GTK_IS_REVEALER (parent) && gtk_widget_get_ancestor (parent, ADW_TYPE_EXPANDER_ROW) != NULL)
        return gtk_widget_get_ancestor (parent, ADW_TYPE_EXPANDER_ROW);
    }

  return NULL;
}

/* Opens the sheet that WIDGET is in, or closes the one that covers it. */
static void
uncover (GtkWidget *widget)
{
  GtkWidget *bottom_sheet = gtk_widget_get_ancestor (widget, ADW_TYPE_BOTTOM_SHEET);
  GtkWidget *sheet = bottom_sheet != NULL ? adw_bottom_sheet_get_sheet (ADW_BOTTOM_SHEET (bottom_sheet)) : NULL;

  if (sheet != NULL)
    adw_bottom_sheet_set_open (ADW_BOTTOM_SHEET (bottom_sheet), gtk_widget_is_ancestor (widget, sheet));
}

/**
 * brochure_highlighter_unfold:
 * @widget: a widget
 *
 * Unfolds all rows that it is in, and the sheet.
 */
void
brochure_highlighter_unfold (GtkWidget *widget)
{
  GtkWidget *table;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  table = gtk_widget_get_ancestor (widget, BROCHURE_TYPE_TABLE);

  if (table != NULL)
    brochure_table_reveal (BROCHURE_TABLE (table), widget);

  for (GtkWidget *row = find_fold (widget); row != NULL; row = find_fold (row))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);

  uncover (widget);
}
