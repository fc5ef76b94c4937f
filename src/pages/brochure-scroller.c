/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/brochure-scroller.h"

/* What is looked for does not stick to the edge of the window, in pixels. */
#define EDGE 48

struct _BrochureScroller
{
  GObject parent_instance;

  /* Borrowed: it owns this one */
  GtkScrolledWindow *window;

  double scroll;     /* negative where none is wanted */
  GtkWidget *widget; /* weak */
  GtkLabel *label;   /* weak */
  int index;

  GtkWidget *anchor; /* weak; what the upper edge goes through, if anything is above it */
  double anchor_part; /* how much of it is above, from 0 to 1 */
  double anchor_gap; /* or how far it is below */

  double changed_value; /* where it was scrolled when sizes changed last */
  gboolean is_applying;
  guint tick_id;
};

enum
{
  MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureScroller, brochure_scroller, G_TYPE_OBJECT)

static GtkAdjustment *
get_adjustment (BrochureScroller *self)
{
  return gtk_scrolled_window_get_vadjustment (self->window);
}

/* What scrolls, whose own coordinates do not change with that. */
static GtkWidget *
get_content (BrochureScroller *self)
{
  GtkWidget *child = gtk_scrolled_window_get_child (self->window);

  return GTK_IS_VIEWPORT (child) ? gtk_viewport_get_child (GTK_VIEWPORT (child)) : child;
}

static void
forget (BrochureScroller *self)
{
  self->scroll = -1;
  g_clear_weak_pointer (&self->widget);
  g_clear_weak_pointer (&self->label);
}

/* The first part of a widget that is not above a line. */
static GtkWidget *
find_part (BrochureScroller *self,
           GtkWidget        *widget,
           double            line,
           graphene_rect_t  *area)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_get_mapped (child) && gtk_widget_compute_bounds (child, get_content (self), area) &&
          area->size.height > 0 && area->origin.y + area->size.height > line)
        return child;
    }

  return NULL;
}

/* Whatever comes to have another size, what is read now stays where it is. */
static void
drop_anchor (BrochureScroller *self)
{
  double line = gtk_adjustment_get_value (get_adjustment (self));
  GtkWidget *part = get_content (self);
  graphene_rect_t area;

  g_clear_weak_pointer (&self->anchor);

  if (line < 1)
    return;

  while (part != NULL && (part = find_part (self, part, line, &area)) != NULL)
    {
      g_set_weak_pointer (&self->anchor, part);
      self->anchor_gap = MAX (area.origin.y - line, 0);
      self->anchor_part = MAX (line - area.origin.y, 0) / area.size.height;

      if (area.origin.y > line)
        break;
    }
}

/* Where a character of a label is, or, while it is folded away, what it is folded into. */
static gboolean
locate (BrochureScroller *self,
        GtkLabel         *label,
        int               index,
        graphene_rect_t  *area)
{
  GtkWidget *widget = GTK_WIDGET (label);
  PangoRectangle character;
  int x;
  int y;

  while (widget != GTK_WIDGET (self->window) && !gtk_widget_get_mapped (widget))
    widget = gtk_widget_get_parent (widget);

  if (!gtk_widget_compute_bounds (widget, get_content (self), area) || area->size.height <= 0)
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

/* What stands beside the page scrolls by itself. */
static gboolean
is_outside (BrochureScroller *self,
            GtkLabel         *label)
{
  return !gtk_widget_is_ancestor (GTK_WIDGET (label), GTK_WIDGET (self->window));
}

/* Scrolls what is nearest around a label: a table sideways, what stands beside the page. */
static void
show_in_viewport (GtkLabel *label)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (label), GTK_TYPE_VIEWPORT);

  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), GTK_WIDGET (label), NULL);
}

static void
show_character (BrochureScroller *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double value = gtk_adjustment_get_value (adjustment);
  double page_size = gtk_adjustment_get_page_size (adjustment);
  double margin = MIN (page_size / 8, EDGE);
  graphene_rect_t area;

  if (is_outside (self, self->label))
    {
      show_in_viewport (self->label);
      return;
    }

  if (!locate (self, self->label, self->index, &area))
    return;

  if (area.origin.y < value + margin || area.origin.y + area.size.height > value + page_size - margin)
    gtk_adjustment_set_value (adjustment, area.origin.y - page_size / 3);
}

static void
apply_anchor (BrochureScroller *self)
{
  graphene_rect_t area;

  if (gtk_widget_compute_bounds (self->anchor, get_content (self), &area) && area.size.height > 0)
    gtk_adjustment_set_value (get_adjustment (self),
                              area.origin.y + self->anchor_part * area.size.height - self->anchor_gap);
}

static void
apply (BrochureScroller *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double page_size = gtk_adjustment_get_page_size (adjustment);
  double range = gtk_adjustment_get_upper (adjustment) - page_size;
  graphene_rect_t bounds;

  if (page_size < 1)
    return;

  self->is_applying = TRUE;

  if (self->widget != NULL)
    {
      if (gtk_widget_compute_bounds (self->widget, get_content (self), &bounds) && bounds.size.height > 0)
        gtk_adjustment_set_value (adjustment, bounds.origin.y - page_size / 8);
    }
  else if (self->scroll >= 0)
    {
      gtk_adjustment_set_value (adjustment, self->scroll * range);
    }
  else if (self->label == NULL && self->anchor != NULL)
    {
      apply_anchor (self);
    }

  if (self->label != NULL)
    show_character (self);

  self->is_applying = FALSE;
}

/* What was asked for is there once there is room to scroll; from then on what is read is what counts. */
static void
settle (BrochureScroller *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);

  if (self->widget != NULL || self->label != NULL || self->scroll >= 0)
    drop_anchor (self);

  if (gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) >= 1)
    self->scroll = -1;
}

static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  BrochureScroller *self = user_data;

  double moved = gtk_adjustment_get_value (get_adjustment (self)) - self->changed_value;

  self->tick_id = 0;

  /* Something else has scrolled since, to follow the focus. */
  if (self->widget == NULL && self->label == NULL && self->scroll < 0 && ABS (moved) >= 1)
    drop_anchor (self);
  else
    apply (self);

  settle (self);

  return G_SOURCE_REMOVE;
}

/* The adjustment changes before the widgets get their new places: one can only be found after that, in
 * the next frame. */
static void
on_adjustment_changed (BrochureScroller *self,
                       GtkAdjustment    *adjustment)
{
  if (self->widget == NULL && self->label == NULL && self->scroll >= 0)
    apply (self);

  self->changed_value = gtk_adjustment_get_value (adjustment);

  if (self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self->window), on_tick, self, NULL);
}

static void
on_value_changed (BrochureScroller *self,
                  GtkAdjustment    *adjustment)
{
  if (!self->is_applying && self->tick_id == 0)
    drop_anchor (self);

  g_signal_emit (self, signals[MOVED], 0);
}

/* Once the reader moves, the place that was asked for no longer counts. */
static gboolean
on_scroll (BrochureScroller         *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  forget (self);

  return GDK_EVENT_PROPAGATE;
}

static gboolean
on_key_pressed (BrochureScroller      *self,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                GtkEventControllerKey *controller)
{
  forget (self);

  return GDK_EVENT_PROPAGATE;
}

static void
on_pressed (BrochureScroller *self,
            int               n_press,
            double            x,
            double            y,
            GtkGestureClick  *gesture)
{
  forget (self);
}

static void
watch (BrochureScroller   *self,
       GtkEventController *controller,
       const char         *signal,
       GCallback           callback)
{
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, signal, callback, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->window), controller);
}

static void
brochure_scroller_dispose (GObject *object)
{
  BrochureScroller *self = BROCHURE_SCROLLER (object);

  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->window), self->tick_id);

  self->tick_id = 0;
  forget (self);
  g_clear_weak_pointer (&self->anchor);

  G_OBJECT_CLASS (brochure_scroller_parent_class)->dispose (object);
}

static void
brochure_scroller_class_init (BrochureScrollerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brochure_scroller_dispose;

  /**
   * BrochureScroller::moved:
   * @self: a scroller
   *
   * Emitted when it is scrolled, by whatever.
   */
  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
brochure_scroller_init (BrochureScroller *self)
{
  self->scroll = -1;
}

/**
 * brochure_scroller_new:
 * @window: what it scrolls, which must outlive it
 *
 * Creates a scroller.
 *
 * Returns: (transfer full): the scroller
 */
BrochureScroller *
brochure_scroller_new (GtkScrolledWindow *window)
{
  BrochureScroller *self;

  g_return_val_if_fail (GTK_IS_SCROLLED_WINDOW (window), NULL);

  self = g_object_new (BROCHURE_TYPE_SCROLLER, NULL);
  self->window = window;

  watch (self, gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES), "scroll",
         G_CALLBACK (on_scroll));
  watch (self, gtk_event_controller_key_new (), "key-pressed", G_CALLBACK (on_key_pressed));
  watch (self, GTK_EVENT_CONTROLLER (gtk_gesture_click_new ()), "pressed", G_CALLBACK (on_pressed));
  g_signal_connect_object (get_adjustment (self), "changed",
                           G_CALLBACK (on_adjustment_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_adjustment (self), "value-changed",
                           G_CALLBACK (on_value_changed), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * brochure_scroller_get_scroll:
 * @self: a scroller
 *
 * Gets how far it is scrolled. As a fraction it holds in another language, text size or width too.
 *
 * Returns: from 0 (top) to 1 (end)
 */
double
brochure_scroller_get_scroll (BrochureScroller *self)
{
  GtkAdjustment *adjustment;
  double range;

  g_return_val_if_fail (BROCHURE_IS_SCROLLER (self), 0);

  adjustment = get_adjustment (self);
  range = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  return range >= 1 ? gtk_adjustment_get_value (adjustment) / range : MAX (self->scroll, 0);
}

/**
 * brochure_scroller_set_scroll:
 * @self: a scroller
 * @scroll: from 0 (top) to 1 (end)
 *
 * Scrolls to a fraction of the whole.
 */
void
brochure_scroller_set_scroll (BrochureScroller *self,
                              double            scroll)
{
  g_return_if_fail (BROCHURE_IS_SCROLLER (self));

  forget (self);
  self->scroll = CLAMP (scroll, 0, 1);
  apply (self);

  if (self->tick_id == 0)
    settle (self);
}

/**
 * brochure_scroller_get_top:
 * @self: a scroller
 *
 * Returns: (transfer none) (nullable): what is at the upper edge, unless it is the very beginning
 */
GtkWidget *
brochure_scroller_get_top (BrochureScroller *self)
{
  g_return_val_if_fail (BROCHURE_IS_SCROLLER (self), NULL);

  return self->anchor;
}

/**
 * brochure_scroller_set_top:
 * @self: a scroller
 * @widget: something in what it scrolls
 *
 * Begins with a widget at the upper edge, as soon as that has a size.
 */
void
brochure_scroller_set_top (BrochureScroller *self,
                           GtkWidget        *widget)
{
  g_return_if_fail (BROCHURE_IS_SCROLLER (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  forget (self);
  g_set_weak_pointer (&self->anchor, widget);
  self->anchor_part = 0;
  self->anchor_gap = 0;
  apply (self);
}

/**
 * brochure_scroller_step:
 * @self: a scroller
 * @type: which way, and how far
 *
 * Scrolls on, as by a key.
 */
void
brochure_scroller_step (BrochureScroller *self,
                        GtkScrollType     type)
{
  gboolean is_done;

  g_return_if_fail (BROCHURE_IS_SCROLLER (self));

  forget (self);
  g_signal_emit_by_name (self->window, "scroll-child", type, FALSE, &is_done);
}

/**
 * brochure_scroller_show_widget:
 * @self: a scroller
 * @widget: something in what it scrolls
 *
 * Brings a widget to the upper part of what is seen.
 */
void
brochure_scroller_show_widget (BrochureScroller *self,
                               GtkWidget        *widget)
{
  g_return_if_fail (BROCHURE_IS_SCROLLER (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  forget (self);
  g_set_weak_pointer (&self->widget, widget);
  apply (self);

  if (self->tick_id == 0)
    settle (self);
}

/**
 * brochure_scroller_show_text:
 * @self: a scroller
 * @label: a label in what it scrolls
 * @index: a place in its text, in bytes
 *
 * Brings a character into view, and does nothing where it is in view already.
 */
void
brochure_scroller_show_text (BrochureScroller *self,
                             GtkLabel         *label,
                             int               index)
{
  GtkWidget *viewport;

  g_return_if_fail (BROCHURE_IS_SCROLLER (self));
  g_return_if_fail (GTK_IS_LABEL (label));

  forget (self);
  g_set_weak_pointer (&self->label, label);
  self->index = index;
  apply (self);

  /* It may only be unfolded now, and has no place yet. */
  if (self->tick_id == 0 && is_outside (self, label))
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self->window), on_tick, self, NULL);

  /* Tables may have to scroll sideways too. */
  viewport = gtk_widget_get_ancestor (GTK_WIDGET (label), GTK_TYPE_VIEWPORT);

  if (viewport != NULL && gtk_widget_is_ancestor (viewport, get_content (self)))
    show_in_viewport (label);
}

/**
 * brochure_scroller_is_past:
 * @self: a scroller
 * @widget: something in what it scrolls
 *
 * Returns: whether it is scrolled beyond the end of a widget
 */
gboolean
brochure_scroller_is_past (BrochureScroller *self,
                           GtkWidget        *widget)
{
  graphene_rect_t bounds;

  g_return_val_if_fail (BROCHURE_IS_SCROLLER (self), FALSE);
  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  return gtk_widget_compute_bounds (widget, get_content (self), &bounds) && bounds.size.height > 0 &&
         bounds.origin.y + bounds.size.height <= gtk_adjustment_get_value (get_adjustment (self));
}

/**
 * brochure_scroller_is_past_text:
 * @self: a scroller
 * @label: a label in what it scrolls
 * @index: a place in its text, in bytes
 *
 * Returns: whether it is scrolled beyond a character
 */
gboolean
brochure_scroller_is_past_text (BrochureScroller *self,
                                GtkLabel         *label,
                                int               index)
{
  graphene_rect_t area;

  g_return_val_if_fail (BROCHURE_IS_SCROLLER (self), FALSE);
  g_return_val_if_fail (GTK_IS_LABEL (label), FALSE);

  return !is_outside (self, label) && locate (self, label, index, &area) &&
         area.origin.y + area.size.height <= gtk_adjustment_get_value (get_adjustment (self));
}
