/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-view-private.h"

/* A finger that has come so far, in pixels, meant it. */
#define SWIPE_DISTANCE 80

/* Two fingers that have come so much apart, or together, mean another size. */
#define PINCH_SCALE 1.2

/* As far as a touchpad goes for one step of a wheel, in pixels. */
#define SURFACE_STEP 60

/* What the side buttons of a mouse are numbered; neither GDK nor GTK has names for them. */
#define BUTTON_BACK 8
#define BUTTON_FORWARD 9

static void
step (BrochureView *self,
      int           direction)
{
  gtk_widget_activate_action (GTK_WIDGET (self), direction < 0 ? "win.back" : "win.forward", NULL);
}

/* A page lies on the one before it: it is pushed off towards the end of a line. */
static int
get_step (BrochureView *self,
          gboolean      to_the_right)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  return to_the_right != is_rtl ? -1 : 1;
}

/* What leads nowhere is left to whom else it may concern. */
static void
on_button_pressed (BrochureView    *self,
                   int              n_press,
                   double           x,
                   double           y,
                   GtkGestureClick *gesture)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));
  int direction = button == BUTTON_BACK ? -1 : 1;

  if ((button != BUTTON_BACK && button != BUTTON_FORWARD) || !brochure_view_can_step (self, direction))
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  step (self, direction);
}

static void
on_pan (BrochureView    *self,
        GtkPanDirection  direction,
        double           offset,
        GtkGesturePan   *gesture)
{
  gboolean to_the_right = direction == GTK_PAN_DIRECTION_RIGHT;

  gtk_gesture_set_state (GTK_GESTURE (gesture),
                         _brochure_view_can_swipe (self, get_step (self, to_the_right))
                         ? GTK_EVENT_SEQUENCE_CLAIMED : GTK_EVENT_SEQUENCE_DENIED);
}

static void
on_pan_end (BrochureView  *self,
            double         offset_x,
            double         offset_y,
            GtkGesturePan *gesture)
{
  int direction = get_step (self, offset_x > 0);

  if (ABS (offset_x) >= SWIPE_DISTANCE && _brochure_view_can_swipe (self, direction))
    step (self, direction);
}

static void
zoom (BrochureView *self,
      int           direction)
{
  gtk_widget_activate_action (GTK_WIDGET (self), direction > 0 ? "win.zoom-in" : "win.zoom-out", NULL);
}

/* A touchpad scrolls by parts of a step. */
static gboolean
on_scroll (BrochureView             *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if ((state & gtk_accelerator_get_default_mod_mask ()) != GDK_CONTROL_MASK)
    {
      self->zoom_delta = 0;
      return GDK_EVENT_PROPAGATE;
    }

  self->zoom_delta += gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL ? dy : dy / SURFACE_STEP;

  if (ABS (self->zoom_delta) >= 1)
    {
      zoom (self, self->zoom_delta < 0 ? 1 : -1);
      self->zoom_delta = 0;
    }

  return GDK_EVENT_STOP;
}

static void
on_pinch_begin (BrochureView     *self,
                GdkEventSequence *sequence,
                GtkGesture       *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  self->pinch_scale = 1;
}

static void
on_pinch (BrochureView   *self,
          double          scale,
          GtkGestureZoom *gesture)
{
  double change = scale / self->pinch_scale;

  if (change < PINCH_SCALE && change > 1 / PINCH_SCALE)
    return;

  self->pinch_scale = scale;
  zoom (self, change > 1 ? 1 : -1);
}

/**
 * _brochure_view_bind_gestures:
 * @widget_class: the class of views
 *
 * Lets the side buttons of a mouse, and in a narrow window a finger that swipes over the
 * page, go back and forward. What moves up or down is left to scrolling, unless Ctrl is held: then it changes
 * the size of the text, as two fingers do.
 */
void
_brochure_view_bind_gestures (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, on_button_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_pan);
  gtk_widget_class_bind_template_callback (widget_class, on_pan_end);
  gtk_widget_class_bind_template_callback (widget_class, on_pinch);
  gtk_widget_class_bind_template_callback (widget_class, on_pinch_begin);
  gtk_widget_class_bind_template_callback (widget_class, on_scroll);
}
