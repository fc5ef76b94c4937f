/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-focus.h"

static gboolean
on_key_pressed (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                gpointer               user_data)
{
  GtkWidget *focus = brochure_focus_get (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller)));

  return GTK_IS_TEXT (focus) && !gtk_widget_get_mapped (focus) && gtk_event_controller_key_forward (controller, focus);
}

static void
on_dialog_changed (AdwApplicationWindow *window)
{
  GtkWidget *content = adw_application_window_get_content (window);

  if (adw_application_window_get_visible_dialog (window) == NULL && content != NULL && !brochure_focus_is_in (content))
    gtk_window_set_focus (GTK_WINDOW (window), NULL);
}

/**
 * brochure_focus_get:
 * @widget: a widget
 *
 * Returns: (transfer none) (nullable): what has the focus in its window
 */
GtkWidget *
brochure_focus_get (GtkWidget *widget)
{
  GtkRoot *root;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  root = gtk_widget_get_root (widget);

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

/**
 * brochure_focus_is_in:
 * @widget: a widget
 *
 * Returns: whether something in it has the focus
 */
gboolean
brochure_focus_is_in (GtkWidget *widget)
{
  GtkWidget *focus;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  focus = brochure_focus_get (widget);

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

/**
 * brochure_focus_drop:
 * @widget: a widget that is about to go
 *
 * Takes the focus from what is in a widget. GTK itself would look for the next one only
 * after that is freed, and GtkLabel looks back at the last one.
 *
 * Returns: whether it had the focus
 */
gboolean
brochure_focus_drop (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  if (!brochure_focus_is_in (widget))
    return FALSE;

  gtk_root_set_focus (gtk_widget_get_root (widget), NULL);

  return TRUE;
}

/**
 * brochure_focus_remember:
 * @former: a weak pointer to set
 * @widget: a widget that is about to take the focus
 *
 * Writes down what has the focus now, unless @widget has it already.
 */
void
brochure_focus_remember (GtkWidget **former,
                         GtkWidget  *widget)
{
  GtkWidget *focus;

  g_return_if_fail (former != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  focus = brochure_focus_get (widget);

  if (focus != NULL && !gtk_widget_is_ancestor (focus, widget))
    g_set_weak_pointer (former, focus);
}

/**
 * brochure_focus_restore:
 * @former: a weak pointer that was set; it is cleared
 *
 * Gives the focus back.
 *
 * Returns: whether what had it is still there and took it
 */
gboolean
brochure_focus_restore (GtkWidget **former)
{
  GtkWidget *widget;

  g_return_val_if_fail (former != NULL, FALSE);

  widget = *former;
  g_clear_weak_pointer (former);

  return widget != NULL && gtk_widget_get_mapped (widget) && gtk_widget_grab_focus (widget);
}

/**
 * brochure_focus_watch:
 * @window: a window
 *
 * Lets an entry have what is typed while it opens. GTK 4.24 drops what is typed before the entry that
 * has the focus is on the screen, which the one in a bar is with the next frame only.
 *
 * Takes the focus out of a dialog that closes. libadwaita gives it back to what had it before, and where that is gone
 * it would stay in the dialog, which GTK then keeps for ever.
 */
void
brochure_focus_watch (AdwApplicationWindow *window)
{
  GtkEventController *keys;

  g_return_if_fail (ADW_IS_APPLICATION_WINDOW (window));

  keys = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed), NULL);
  gtk_widget_add_controller (GTK_WIDGET (window), keys);
  g_signal_connect (window, "notify::visible-dialog", G_CALLBACK (on_dialog_changed), NULL);
}
