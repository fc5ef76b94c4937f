/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-feedback.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/**
 * brochure_feedback_announce:
 * @widget: a widget in which something changed
 * @words: what to say of it
 *
 * Has screen readers say something. It comes from the window: what a widget says that no
 * screen reader has looked at yet, GTK drops.
 */
void
brochure_feedback_announce (GtkWidget  *widget,
                            const char *words)
{
  GtkRoot *root;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (words != NULL);

  root = gtk_widget_get_root (widget);

  if (root != NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (root), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/**
 * brochure_feedback_copy:
 * @widget: the widget that was pressed
 * @text: what to copy
 * @message: (nullable): what to say beside it
 *
 * Puts a text into the clipboard and says so: in a toast of the window around
 * the widget, which screen readers announce as well.
 */
void
brochure_feedback_copy (GtkWidget  *widget,
                        const char *text,
                        const char *message)
{
  GtkWidget *overlay;
  AdwToast *toast;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (text != NULL);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);

  overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  if (overlay == NULL)
    return;

  toast = adw_toast_new (message != NULL ? message : _("Copied to the clipboard"));
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}
