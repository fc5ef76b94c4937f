/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-contact-pane.h"
#include "app/brochure-focus.h"
#include "app/brochure-view-private.h"

/* Longer than the pane takes to slide away. */
#define HIDE_CONTACT_MS 400

/* Where the pane would cover the page, it waits until it is asked for. */
static void
on_contact_collapsed_changed (BrochureView *self)
{
  gboolean is_open = adw_overlay_split_view_get_show_sidebar (self->contact_split);
  gboolean is_collapsed = adw_overlay_split_view_get_collapsed (self->contact_split);

  if (self->is_placing)
    return;

  adw_overlay_split_view_set_show_sidebar (self->contact_split, !is_collapsed && (is_open || self->reopen_contact));
  self->reopen_contact = is_collapsed && is_open;
}

/* Most readers never open it: it is made when it is asked for. */
static void
show_contact (BrochureView *self)
{
  if (adw_toolbar_view_get_content (self->contact_toolbar_view) == NULL)
    {
      GtkWidget *pane = g_object_new (BROCHURE_TYPE_CONTACT_PANE, NULL);

      brochure_contact_pane_set_check (BROCHURE_CONTACT_PANE (pane), self->check);
      adw_toolbar_view_set_content (self->contact_toolbar_view, pane);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->contact_toolbar_view), TRUE);
}

static void
hide_contact (gpointer user_data)
{
  BrochureView *self = user_data;

  self->hide_contact_id = 0;
  gtk_widget_set_visible (GTK_WIDGET (self->contact_toolbar_view), FALSE);
}

/* libadwaita divides by the width of a pane that is to slide, even before it has one. What is not on the screen is
 * there at once instead. */
static void
skip_sliding (BrochureView *self)
{
  GtkWidget *split = GTK_WIDGET (self->contact_split);
  GtkWidget *focus;

  if (!gtk_widget_get_mapped (split) || gtk_widget_get_width (split) > 0)
    return;

  focus = brochure_focus_is_in (split) ? brochure_focus_get (split) : NULL;
  gtk_widget_set_child_visible (split, FALSE);
  gtk_widget_set_child_visible (split, TRUE);

  /* GTK looks for another place for what was hidden. */
  if (focus != NULL)
    gtk_widget_grab_focus (focus);
}

/* A closed pane must be out of the layout: when a wide window becomes a narrow one at
 * a stroke, libadwaita allocates it no width at all, and GTK warns of that. One that lay
 * over the page for a moment is not kept, nor that it had to go. */
static void
on_contact_shown_changed (BrochureView *self)
{
  gboolean is_open = adw_overlay_split_view_get_show_sidebar (self->contact_split);

  g_clear_handle_id (&self->hide_contact_id, g_source_remove);
  skip_sliding (self);

  if (is_open)
    show_contact (self);
  else
    self->hide_contact_id = g_timeout_add_once (HIDE_CONTACT_MS, hide_contact, self);

  if (!adw_overlay_split_view_get_collapsed (self->contact_split))
    g_settings_set_boolean (self->settings, "contact-pane-open", is_open);
}

/**
 * _brochure_view_bind_contact:
 * @widget_class: the class of views
 *
 * Makes the contact pane when it is first opened, and keeps it where there is room for it.
 */
void
_brochure_view_bind_contact (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, on_contact_collapsed_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_contact_shown_changed);
}

/**
 * _brochure_view_close_contact:
 * @self: a view
 *
 * Closes the contact pane.
 *
 * Returns: whether it was open
 */
gboolean
_brochure_view_close_contact (BrochureView *self)
{
  gboolean is_open = adw_overlay_split_view_get_show_sidebar (self->contact_split);

  adw_overlay_split_view_set_show_sidebar (self->contact_split, FALSE);

  return is_open;
}

/**
 * brochure_view_create_contact_action:
 * @self: a view
 *
 * Returns: (transfer full): an action that opens and closes the contact pane
 */
GAction *
brochure_view_create_contact_action (BrochureView *self)
{
  g_return_val_if_fail (BROCHURE_IS_VIEW (self), NULL);

  return G_ACTION (g_property_action_new ("contact", self->contact_split, "show-sidebar"));
}
