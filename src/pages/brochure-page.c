/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/brochure-page.h"

#include "widgets/brochure-block-view.h"
#include "widgets/brochure-context-menu.h"
#include "widgets/brochure-fact-list.h"
#include "widgets/brochure-highlighter.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-linkable.h"
#include "widgets/brochure-neighbours.h"
#include "widgets/brochure-text-scale.h"

/* A line of body text of about 72 characters, and room for three cards. */
#define READING_WIDTH 640
#define WIDE_WIDTH 820

#define MARK_MILLISECONDS 1600

/* What is looked for does not stick to the edge of the window, in pixels. */
#define EDGE 48

typedef struct
{
  /* Owned */
  BrochureDocument *document;
  char *section_id;
  GtkWidget *marked;

  /* Borrowed */
  GtkWidget *facts; /* child of column, NULL where there are none */
  const BrochureSection *section; /* of the document */

  GDate today;
  int width; /* in scale-independent pixels, at the usual text size */
  double wanted_scroll;
  GtkWidget *wanted_block; /* weak */
  GtkLabel *wanted_label; /* weak */
  int wanted_index;
  guint mark_id;
  guint tick_id;

  /* Template */
  GtkWidget *scrolled_window;
  GtkWidget *clamp;
  GtkWidget *column;
  GtkWidget *title_label;
  GtkWidget *blocks;
  GtkWidget *neighbours;
} BrochurePagePrivate;

enum
{
  PROP_0,
  PROP_DOCUMENT,
  PROP_SECTION_ID,
  N_PROPS,
};

enum
{
  CONTENTS_CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_TYPE_WITH_PRIVATE (BrochurePage, brochure_page, ADW_TYPE_BIN)

static BrochurePagePrivate *
get_private (BrochurePage *self)
{
  return brochure_page_get_instance_private (self);
}

static GtkAdjustment *
get_adjustment (BrochurePage *self)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (get_private (self)->scrolled_window));
}

/* Blocks that are made of columns want more room than a line of text. */
static gboolean
is_wide (const BrochureSection *section)
{
  return brochure_section_has_kind (section, BROCHURE_BLOCK_CARDS) ||
         brochure_section_has_kind (section, BROCHURE_BLOCK_ELIGIBILITY) ||
         brochure_section_has_kind (section, BROCHURE_BLOCK_HERO) ||
         brochure_section_has_kind (section, BROCHURE_BLOCK_REQUIREMENTS);
}

static GtkWidget *
find_block_view (BrochurePage *self,
                 const char   *id)
{
  BrochurePagePrivate *priv = get_private (self);

  for (GtkWidget *child = gtk_widget_get_first_child (priv->blocks);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *part = BROCHURE_IS_BLOCK_VIEW (child)
                        ? brochure_block_view_find (BROCHURE_BLOCK_VIEW (child), id)
                        : brochure_linkable_find (child, id);

      if (part != NULL)
        return part;
    }

  /* A fact that no block shows may be among those at the foot. */
  return priv->facts != NULL ? brochure_fact_list_reveal (BROCHURE_FACT_LIST (priv->facts), id) : NULL;
}

/* What is folded away cannot be brought into view, and what unfolds is looked at for that. */
static void
unfold (GtkWidget *part)
{
  brochure_highlighter_unfold (part);

  if (ADW_IS_EXPANDER_ROW (part))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (part), TRUE);
}

static void
unmark (BrochurePage *self)
{
  BrochurePagePrivate *priv = get_private (self);

  g_clear_handle_id (&priv->mark_id, g_source_remove);

  if (priv->marked != NULL)
    gtk_widget_remove_css_class (priv->marked, "marked");

  g_clear_object (&priv->marked);
}

static void
on_mark_timeout (gpointer user_data)
{
  BrochurePage *self = user_data;

  get_private (self)->mark_id = 0;
  unmark (self);
}

static void
mark (BrochurePage *self,
      GtkWidget    *block)
{
  BrochurePagePrivate *priv = get_private (self);

  unmark (self);
  g_set_object (&priv->marked, block);
  gtk_widget_add_css_class (block, "marked");
  priv->mark_id = g_timeout_add_once (MARK_MILLISECONDS, on_mark_timeout, self);
}

/* Where a character of a label is on the page, or, while it is folded away, what it is folded into. */
static gboolean
locate (BrochurePage    *self,
        GtkLabel        *label,
        int              index,
        graphene_rect_t *area)
{
  BrochurePagePrivate *priv = get_private (self);
  GtkWidget *widget = GTK_WIDGET (label);
  PangoRectangle character;
  int x;
  int y;

  while (widget != GTK_WIDGET (self) && !gtk_widget_get_mapped (widget))
    widget = gtk_widget_get_parent (widget);

  if (!gtk_widget_compute_bounds (widget, priv->clamp, area) || area->size.height <= 0)
    return FALSE;

  if (widget != GTK_WIDGET (label))
    return TRUE;

  pango_layout_index_to_pos (gtk_label_get_layout (label), index, &character);
  pango_extents_to_pixels (&character, NULL);
  gtk_label_get_layout_offsets (label, &x, &y);

  graphene_rect_init (area, area->origin.x + (float) (x + character.x), area->origin.y + (float) (y + character.y),
                      (float) character.width, (float) character.height);

  return TRUE;
}

static void
show_character (BrochurePage *self)
{
  BrochurePagePrivate *priv = get_private (self);
  GtkAdjustment *adjustment = get_adjustment (self);
  double value = gtk_adjustment_get_value (adjustment);
  double page_size = gtk_adjustment_get_page_size (adjustment);
  double margin = MIN (page_size / 8, EDGE);
  graphene_rect_t area;

  if (!locate (self, priv->wanted_label, priv->wanted_index, &area))
    return;

  if (area.origin.y < value + margin || area.origin.y + area.size.height > value + page_size - margin)
    gtk_adjustment_set_value (adjustment, area.origin.y - page_size / 3);
}

/* Applies what was asked for while the page had no size yet. */
static void
apply_wanted (BrochurePage *self)
{
  BrochurePagePrivate *priv = get_private (self);
  GtkAdjustment *adjustment = get_adjustment (self);
  double page_size = gtk_adjustment_get_page_size (adjustment);
  double range = gtk_adjustment_get_upper (adjustment) - page_size;
  graphene_rect_t bounds;

  if (page_size < 1)
    return;

  if (priv->wanted_block != NULL)
    {
      if (gtk_widget_compute_bounds (priv->wanted_block, priv->column, &bounds) && bounds.size.height > 0)
        gtk_adjustment_set_value (adjustment, bounds.origin.y - page_size / 8);
    }
  else if (priv->wanted_scroll >= 0)
    {
      gtk_adjustment_set_value (adjustment, priv->wanted_scroll * range);
    }

  if (priv->wanted_label != NULL)
    show_character (self);
}

/* Goes on from where the page is, or is about to be. */
static void
set_wanted_text (BrochurePage *self,
                 GtkLabel     *label,
                 int           index)
{
  BrochurePagePrivate *priv = get_private (self);
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (label), GTK_TYPE_VIEWPORT);

  g_set_weak_pointer (&priv->wanted_label, label);
  priv->wanted_index = index;
  apply_wanted (self);

  /* Tables may have to scroll sideways too. */
  if (viewport != NULL && gtk_widget_is_ancestor (viewport, priv->clamp))
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), GTK_WIDGET (label), NULL);
}

static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  BrochurePage *self = BROCHURE_PAGE (widget);

  get_private (self)->tick_id = 0;
  apply_wanted (self);

  return G_SOURCE_REMOVE;
}

static void
forget_wanted (BrochurePage *self)
{
  BrochurePagePrivate *priv = get_private (self);

  priv->wanted_scroll = -1;
  g_clear_weak_pointer (&priv->wanted_block);
  g_clear_weak_pointer (&priv->wanted_label);
}

/* The adjustment changes before the blocks get their new places: a block can
 * only be found after that, in the next frame. */
static void
on_adjustment_changed (BrochurePage  *self,
                       GtkAdjustment *adjustment)
{
  BrochurePagePrivate *priv = get_private (self);

  if (priv->wanted_block == NULL && priv->wanted_label == NULL)
    apply_wanted (self);
  else if (priv->tick_id == 0)
    priv->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, NULL, NULL);
}

/* Once the reader moves, the place that was asked for no longer counts. */
static gboolean
on_scroll (BrochurePage             *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  forget_wanted (self);

  return GDK_EVENT_PROPAGATE;
}

static gboolean
on_key_pressed (BrochurePage          *self,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                GtkEventControllerKey *controller)
{
  forget_wanted (self);

  return GDK_EVENT_PROPAGATE;
}

static void
on_pressed (BrochurePage    *self,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *gesture)
{
  forget_wanted (self);
}

static void
watch_reader (BrochurePage *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkEventController *click = GTK_EVENT_CONTROLLER (gtk_gesture_click_new ());

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (on_scroll), self);
  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (on_key_pressed), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed), self);

  gtk_event_controller_set_propagation_phase (scroll, GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (key, GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (click, GTK_PHASE_CAPTURE);

  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  gtk_widget_add_controller (GTK_WIDGET (self), key);
  gtk_widget_add_controller (GTK_WIDGET (self), click);
}

/* Text has no focus that would tell which part of it is meant: it is the one at the top. */
static gboolean
on_menu_key (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  BrochurePage *self = BROCHURE_PAGE (widget);
  BrochurePagePrivate *priv = get_private (self);
  double top = gtk_adjustment_get_value (get_adjustment (self));
  graphene_rect_t bounds;

  for (GtkWidget *child = gtk_widget_get_first_child (priv->blocks);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_compute_bounds (child, priv->column, &bounds) && bounds.origin.y >= top)
        {
          mark (self, child);
          return brochure_context_menu_popup (child, NULL);
        }
    }

  return GDK_EVENT_PROPAGATE;
}

static void
add_blocks (BrochurePage *self)
{
  BrochurePagePrivate *priv = get_private (self);

  for (guint i = 0; i < priv->section->blocks->len; i++)
    {
      GtkWidget *block = BROCHURE_PAGE_GET_CLASS (self)->create_block (self, g_ptr_array_index (priv->section->blocks, i));

      if (block == NULL)
        continue;

      gtk_box_append (GTK_BOX (priv->blocks), block);

      if (!BROCHURE_IS_BLOCK_VIEW (block))
        brochure_linkable_add (block, ((const BrochureBlock *) g_ptr_array_index (priv->section->blocks, i))->id);
    }
}

static void
add_facts (BrochurePage *self)
{
  BrochurePagePrivate *priv = get_private (self);

  priv->facts = brochure_fact_list_new_for_section (priv->document, priv->section, &priv->today);

  if (priv->facts != NULL)
    gtk_box_insert_child_after (GTK_BOX (priv->column), priv->facts, priv->blocks);
}

static void
update_width (BrochurePage *self)
{
  BrochurePagePrivate *priv = get_private (self);
  int width = (int) (priv->width * brochure_text_scale_get (GTK_WIDGET (self)));

  adw_clamp_set_maximum_size (ADW_CLAMP (priv->clamp), width);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (priv->clamp), width);
}

/* The size of the text is a matter of CSS. */
static void
brochure_page_css_changed (GtkWidget         *widget,
                           GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (brochure_page_parent_class)->css_changed (widget, change);

  update_width (BROCHURE_PAGE (widget));
}

static GtkWidget *
brochure_page_real_create_block (BrochurePage        *self,
                                 const BrochureBlock *block)
{
  BrochurePagePrivate *priv = get_private (self);

  return brochure_block_view_new (priv->document, block, &priv->today);
}

static void
brochure_page_constructed (GObject *object)
{
  BrochurePage *self = BROCHURE_PAGE (object);
  BrochurePagePrivate *priv = get_private (self);

  G_OBJECT_CLASS (brochure_page_parent_class)->constructed (object);

  priv->section = brochure_programme_find_section (brochure_document_get_programme (priv->document),
                                                   priv->section_id);
  g_assert (priv->section != NULL);

  brochure_label_set_text (GTK_LABEL (priv->title_label), priv->section->title);
  /* A hero brings a heading of its own. */
  gtk_widget_set_visible (priv->title_label, !brochure_section_has_kind (priv->section, BROCHURE_BLOCK_HERO));
  brochure_page_set_width (self, is_wide (priv->section) ? WIDE_WIDTH : READING_WIDTH);

  add_blocks (self);
  add_facts (self);
  brochure_neighbours_set_section (BROCHURE_NEIGHBOURS (priv->neighbours), priv->document, priv->section);
}

static void
brochure_page_dispose (GObject *object)
{
  BrochurePage *self = BROCHURE_PAGE (object);

  forget_wanted (self);
  unmark (self);

  G_OBJECT_CLASS (brochure_page_parent_class)->dispose (object);
}

static void
brochure_page_finalize (GObject *object)
{
  BrochurePagePrivate *priv = get_private (BROCHURE_PAGE (object));

  g_clear_object (&priv->document);
  g_clear_pointer (&priv->section_id, g_free);

  G_OBJECT_CLASS (brochure_page_parent_class)->finalize (object);
}

static void
brochure_page_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  BrochurePagePrivate *priv = get_private (BROCHURE_PAGE (object));

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, priv->document);
      break;

    case PROP_SECTION_ID:
      g_value_set_string (value, priv->section_id);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
brochure_page_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  BrochurePagePrivate *priv = get_private (BROCHURE_PAGE (object));

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      priv->document = g_value_dup_object (value);
      break;

    case PROP_SECTION_ID:
      priv->section_id = g_value_dup_string (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
brochure_page_class_init (BrochurePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  klass->create_block = brochure_page_real_create_block;

  object_class->constructed = brochure_page_constructed;
  object_class->dispose = brochure_page_dispose;
  object_class->finalize = brochure_page_finalize;
  object_class->get_property = brochure_page_get_property;
  object_class->set_property = brochure_page_set_property;

  widget_class->css_changed = brochure_page_css_changed;

  /**
   * BrochurePage:document:
   *
   * The brochure.
   */
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL,
                         BROCHURE_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochurePage:section-id:
   *
   * Which section of the brochure is shown.
   */
  properties[PROP_SECTION_ID] =
    g_param_spec_string ("section-id", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * BrochurePage::contents-changed:
   * @self: a page
   *
   * Emitted when parts of the page came or went.
   */
  signals[CONTENTS_CHANGED] = g_signal_new ("contents-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (BROCHURE_TYPE_NEIGHBOURS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/pages/brochure-page.ui");
  gtk_widget_class_bind_template_child_private (widget_class, BrochurePage, scrolled_window);
  gtk_widget_class_bind_template_child_private (widget_class, BrochurePage, clamp);
  gtk_widget_class_bind_template_child_private (widget_class, BrochurePage, column);
  gtk_widget_class_bind_template_child_private (widget_class, BrochurePage, title_label);
  gtk_widget_class_bind_template_child_private (widget_class, BrochurePage, blocks);
  gtk_widget_class_bind_template_child_private (widget_class, BrochurePage, neighbours);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, GDK_NO_MODIFIER_MASK, on_menu_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, on_menu_key, NULL);
}

static void
brochure_page_init (BrochurePage *self)
{
  BrochurePagePrivate *priv = get_private (self);
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();

  gtk_widget_init_template (GTK_WIDGET (self));

  forget_wanted (self);
  g_date_clear (&priv->today, 1);
  g_date_set_dmy (&priv->today, g_date_time_get_day_of_month (now),
                  g_date_time_get_month (now), g_date_time_get_year (now));

  watch_reader (self);
  g_signal_connect_object (get_adjustment (self), "changed",
                           G_CALLBACK (on_adjustment_changed), self, G_CONNECT_SWAPPED);
}

/**
 * brochure_page_new:
 * @document: a brochure
 * @section: one of its sections
 *
 * Creates the page that shows a section.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
brochure_page_new (BrochureDocument      *document,
                   const BrochureSection *section)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (section != NULL, NULL);

  return g_object_new (BROCHURE_TYPE_PAGE,
                       "document", document,
                       "section-id", section->id,
                       NULL);
}

/**
 * brochure_page_get_document:
 * @self: a page
 *
 * Gets the brochure that the page shows a section of.
 *
 * Returns: (transfer none): the brochure
 */
BrochureDocument *
brochure_page_get_document (BrochurePage *self)
{
  g_return_val_if_fail (BROCHURE_IS_PAGE (self), NULL);

  return get_private (self)->document;
}

/**
 * brochure_page_get_section:
 * @self: a page
 *
 * Gets the section that the page shows.
 *
 * Returns: (transfer none): the section
 */
const BrochureSection *
brochure_page_get_section (BrochurePage *self)
{
  g_return_val_if_fail (BROCHURE_IS_PAGE (self), NULL);

  return get_private (self)->section;
}

/**
 * brochure_page_get_today:
 * @self: a page
 *
 * Gets the day as of which the page judges whether a date has passed.
 *
 * Returns: (transfer none): the day on which the page was made
 */
const GDate *
brochure_page_get_today (BrochurePage *self)
{
  g_return_val_if_fail (BROCHURE_IS_PAGE (self), NULL);

  return &get_private (self)->today;
}

/**
 * brochure_page_get_scroll:
 * @self: a page
 *
 * Gets how far the page is scrolled. As a fraction it holds in another
 * language, text size or width too.
 *
 * Returns: from 0 (top) to 1 (end)
 */
double
brochure_page_get_scroll (BrochurePage *self)
{
  GtkAdjustment *adjustment;
  double range;

  g_return_val_if_fail (BROCHURE_IS_PAGE (self), 0);

  adjustment = get_adjustment (self);
  range = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  if (range >= 1)
    return gtk_adjustment_get_value (adjustment) / range;

  return MAX (get_private (self)->wanted_scroll, 0);
}

/**
 * brochure_page_set_scroll:
 * @self: a page
 * @scroll: from 0 (top) to 1 (end)
 *
 * Scrolls the page, at once or as soon as it has a size.
 */
void
brochure_page_set_scroll (BrochurePage *self,
                          double        scroll)
{
  BrochurePagePrivate *priv;

  g_return_if_fail (BROCHURE_IS_PAGE (self));

  priv = get_private (self);
  forget_wanted (self);
  priv->wanted_scroll = CLAMP (scroll, 0, 1);
  apply_wanted (self);
}

/**
 * brochure_page_set_width:
 * @self: a page
 * @width: in scale-independent pixels, at the usual text size
 *
 * Sets how wide the column gets at most; larger text has as much more room.
 */
void
brochure_page_set_width (BrochurePage *self,
                         int           width)
{
  g_return_if_fail (BROCHURE_IS_PAGE (self));

  get_private (self)->width = width;
  update_width (self);
}

/**
 * brochure_page_scroll_to_block:
 * @self: a page
 * @block_id: id of a block, or of a fact or anything else that a block shows
 *
 * Scrolls a block, or the part of it that has the id, into view, at once or as soon as the page has a size,
 * and marks it for a moment.
 *
 * Returns: whether the page has such a block
 */
gboolean
brochure_page_scroll_to_block (BrochurePage *self,
                               const char   *block_id)
{
  GtkWidget *block;

  g_return_val_if_fail (BROCHURE_IS_PAGE (self), FALSE);
  g_return_val_if_fail (block_id != NULL, FALSE);

  block = find_block_view (self, block_id);

  if (block == NULL)
    return FALSE;

  unfold (block);
  forget_wanted (self);
  g_set_weak_pointer (&get_private (self)->wanted_block, block);
  apply_wanted (self);
  mark (self, block);

  return TRUE;
}

/**
 * brochure_page_scroll_to_text:
 * @self: a page
 * @label: a label on it
 * @index: a place in its text, in bytes
 *
 * Scrolls a character into view, at once or as soon as it has a place,
 * and not at all where it is in view already.
 */
void
brochure_page_scroll_to_text (BrochurePage *self,
                              GtkLabel     *label,
                              int           index)
{
  g_return_if_fail (BROCHURE_IS_PAGE (self));
  g_return_if_fail (GTK_IS_LABEL (label));

  forget_wanted (self);
  set_wanted_text (self, label, index);
}

/* Of labels that say WORDS, the first that is seen, or else the first. */
static GtkLabel *
find_words (GtkWidget  *block,
            const char *words,
            int        *start)
{
  g_autoptr(BrochureHighlighter) highlighter = brochure_highlighter_new ();
  guint n_matches;

  brochure_highlighter_set_query (highlighter, words);
  brochure_highlighter_set_root (highlighter, block);
  n_matches = brochure_highlighter_get_n_matches (highlighter);

  for (guint i = 0; i < n_matches; i++)
    {
      GtkLabel *label = brochure_highlighter_get_match (highlighter, i, start, NULL);

      if (!brochure_highlighter_is_folded (GTK_WIDGET (label)))
        return label;
    }

  return n_matches > 0 ? brochure_highlighter_get_match (highlighter, 0, start, NULL) : NULL;
}

/**
 * brochure_page_scroll_to_words:
 * @self: a page
 * @block_id: id of a block, or of a fact that a block states
 * @words: what stands in it, the most telling first
 *
 * Scrolls a block into view as brochure_page_scroll_to_block() does, and on to where its
 * words are: unfolds what hides them, and marks the row that they are in, if any.
 */
void
brochure_page_scroll_to_words (BrochurePage       *self,
                               const char         *block_id,
                               const char * const *words)
{
  GtkWidget *block;
  GtkLabel *label = NULL;
  GtkWidget *row;
  int start;

  g_return_if_fail (BROCHURE_IS_PAGE (self));
  g_return_if_fail (block_id != NULL);
  g_return_if_fail (words != NULL);

  if (!brochure_page_scroll_to_block (self, block_id))
    return;

  block = find_block_view (self, block_id);

  for (gsize i = 0; words[i] != NULL && label == NULL; i++)
    label = find_words (block, words[i], &start);

  if (label == NULL)
    return;

  brochure_highlighter_unfold (GTK_WIDGET (label));
  set_wanted_text (self, label, start);
  row = gtk_widget_get_ancestor (GTK_WIDGET (label), GTK_TYPE_LIST_BOX_ROW);

  if (row != NULL && gtk_widget_is_ancestor (row, block))
    mark (self, row);
}

/**
 * brochure_page_is_past_text:
 * @self: a page
 * @label: a label on it
 * @index: a place in its text, in bytes
 *
 * Returns: whether the page is scrolled beyond a character
 */
gboolean
brochure_page_is_past_text (BrochurePage *self,
                            GtkLabel     *label,
                            int           index)
{
  graphene_rect_t area;

  g_return_val_if_fail (BROCHURE_IS_PAGE (self), FALSE);
  g_return_val_if_fail (GTK_IS_LABEL (label), FALSE);

  return locate (self, label, index, &area) &&
         area.origin.y + area.size.height <= gtk_adjustment_get_value (get_adjustment (self));
}

/**
 * brochure_page_contents_changed:
 * @self: a page
 *
 * For subclasses: tells that parts of the page came or went.
 */
void
brochure_page_contents_changed (BrochurePage *self)
{
  g_return_if_fail (BROCHURE_IS_PAGE (self));

  g_signal_emit (self, signals[CONTENTS_CHANGED], 0);
}
