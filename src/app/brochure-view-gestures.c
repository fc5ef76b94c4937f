/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-view-gestures.h"

/* A finger that has come so far, in pixels, meant it. */
#define SWIPE_DISTANCE 80

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
                         brochure_view_can_swipe (self, get_step (self, to_the_right))
                         ? GTK_EVENT_SEQUENCE_CLAIMED : GTK_EVENT_SEQUENCE_DENIED);
}

static void
on_pan_end (BrochureView  *self,
            double         offset_x,
            double         offset_y,
            GtkGesturePan *gesture)
{
  int direction = get_step (self, offset_x > 0);

  if (ABS (offset_x) >= SWIPE_DISTANCE && brochure_view_can_swipe (self, direction))
    step (self, direction);
}

/**
 * brochure_view_add_gestures:
 * @self: a view
 * @page: what holds the page in it
 *
 * Lets the side buttons of a mouse, and in a narrow window a finger that swipes over the
 * page, go back and forward. What moves up or down is left to scrolling.
 */
void
brochure_view_add_gestures (BrochureView *self,
                            GtkWidget    *page)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *pan = gtk_gesture_pan_new (GTK_ORIENTATION_HORIZONTAL);

  g_return_if_fail (BROCHURE_IS_VIEW (self));
  g_return_if_fail (GTK_IS_WIDGET (page));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (on_button_pressed), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (pan), TRUE);
  g_signal_connect_object (pan, "pan", G_CALLBACK (on_pan), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pan, "drag-end", G_CALLBACK (on_pan_end), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (page, GTK_EVENT_CONTROLLER (pan));
}
