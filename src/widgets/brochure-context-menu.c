/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-context-menu.h"

#include "widgets/brochure-popup.h"

#define KEY_FUNC "brochure-context-menu-func"

static void
popup_at (GtkWidget  *widget,
          GtkGesture *gesture,
          double      x,
          double      y)
{
  GdkRectangle at = { (int) x, (int) y, 1, 1 };

  if (brochure_context_menu_popup (widget, &at))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
on_pressed (GtkWidget       *widget,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *gesture)
{
  popup_at (widget, GTK_GESTURE (gesture), x, y);
}

static void
on_long_pressed (GtkWidget           *widget,
                 double               x,
                 double               y,
                 GtkGestureLongPress *gesture)
{
  popup_at (widget, GTK_GESTURE (gesture), x, y);
}

static gboolean
on_menu_key (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  return brochure_context_menu_popup (widget, NULL);
}

/**
 * brochure_context_menu_set_func:
 * @widget: a widget
 * @func: what makes its menu
 *
 * Lets brochure_context_menu_popup() show a menu, for widgets around which somebody else looks out
 * for the click or key that asks for it.
 */
void
brochure_context_menu_set_func (GtkWidget               *widget,
                                BrochureContextMenuFunc  func)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (func != NULL);

  g_object_set_data (G_OBJECT (widget), KEY_FUNC, func);
}

/**
 * brochure_context_menu_add:
 * @widget: a widget that lays out its children with a layout manager
 * @func: makes the menu, each time it is asked for
 *
 * Gives a widget a context menu: at the other button of the mouse, a long press, and the
 * keys Menu and Shift+F10 where the focus is in it.
 */
void
brochure_context_menu_add (GtkWidget               *widget,
                           BrochureContextMenuFunc  func)
{
  static const char * const keys[] = { "Menu", "<Shift>F10" };
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();
  GtkEventController *shortcuts = gtk_shortcut_controller_new ();

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (func != NULL);

  brochure_context_menu_set_func (widget, func);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed), widget);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect_swapped (long_press, "pressed", G_CALLBACK (on_long_pressed), widget);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (long_press));

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (shortcuts),
                                          gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys[i]),
                                                            gtk_callback_action_new (on_menu_key, NULL, NULL)));

  gtk_widget_add_controller (widget, shortcuts);
}

/**
 * brochure_context_menu_popup:
 * @widget: a widget with a context menu
 * @at: (nullable): where in it, or %NULL for the whole of it
 *
 * Opens the context menu of a widget.
 *
 * Returns: whether there is one
 */
gboolean
brochure_context_menu_popup (GtkWidget          *widget,
                             const GdkRectangle *at)
{
  BrochureContextMenuFunc func;
  g_autoptr(GMenu) menu = NULL;
  GtkWidget *popover;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  func = (BrochureContextMenuFunc) g_object_get_data (G_OBJECT (widget), KEY_FUNC);
  g_return_val_if_fail (func != NULL, FALSE);

  menu = func (widget);

  if (menu == NULL)
    return FALSE;

  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), at == NULL);
  gtk_widget_set_halign (popover, at != NULL ? GTK_ALIGN_START : GTK_ALIGN_CENTER);
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), at);
  brochure_popup_show (GTK_POPOVER (popover), widget);

  return TRUE;
}
