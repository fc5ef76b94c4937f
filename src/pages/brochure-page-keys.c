/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/brochure-page-private.h"

#include "widgets/brochure-linkable.h"

/* GTK scrolls by pages from what is inside, but neither from the page itself nor with the space bar. */
static const struct { guint keyval; GdkModifierType state; GtkScrollType type; } keys[] = {
  { GDK_KEY_Down, GDK_NO_MODIFIER_MASK, GTK_SCROLL_STEP_DOWN },
  { GDK_KEY_End, GDK_NO_MODIFIER_MASK, GTK_SCROLL_END },
  { GDK_KEY_Home, GDK_NO_MODIFIER_MASK, GTK_SCROLL_START },
  { GDK_KEY_KP_Down, GDK_NO_MODIFIER_MASK, GTK_SCROLL_STEP_DOWN },
  { GDK_KEY_KP_End, GDK_NO_MODIFIER_MASK, GTK_SCROLL_END },
  { GDK_KEY_KP_Home, GDK_NO_MODIFIER_MASK, GTK_SCROLL_START },
  { GDK_KEY_KP_Page_Down, GDK_NO_MODIFIER_MASK, GTK_SCROLL_PAGE_DOWN },
  { GDK_KEY_KP_Page_Up, GDK_NO_MODIFIER_MASK, GTK_SCROLL_PAGE_UP },
  { GDK_KEY_KP_Up, GDK_NO_MODIFIER_MASK, GTK_SCROLL_STEP_UP },
  { GDK_KEY_Page_Down, GDK_NO_MODIFIER_MASK, GTK_SCROLL_PAGE_DOWN },
  { GDK_KEY_Page_Up, GDK_NO_MODIFIER_MASK, GTK_SCROLL_PAGE_UP },
  { GDK_KEY_Up, GDK_NO_MODIFIER_MASK, GTK_SCROLL_STEP_UP },
  { GDK_KEY_space, GDK_NO_MODIFIER_MASK, GTK_SCROLL_PAGE_DOWN },
  { GDK_KEY_space, GDK_SHIFT_MASK, GTK_SCROLL_PAGE_UP },
};

/* With arrows one goes from row to row in what is inside. */
static gboolean
on_key (GtkWidget *widget,
        GVariant  *arguments,
        gpointer   user_data)
{
  GtkScrollType type = (GtkScrollType) g_variant_get_int32 (arguments);

  if (!gtk_widget_is_focus (widget) && (type == GTK_SCROLL_STEP_DOWN || type == GTK_SCROLL_STEP_UP))
    return GDK_EVENT_PROPAGATE;

  brochure_page_complete (BROCHURE_PAGE (widget));
  brochure_scroller_step (brochure_page_get_scroller (BROCHURE_PAGE (widget)), type);

  return GDK_EVENT_STOP;
}

/* The block at the top: text has no focus that would tell which part of the page is meant. */
static GtkWidget *
find_top_block (BrochurePage *self)
{
  BrochurePagePrivate *priv = _brochure_page_get_private (self);
  graphene_rect_t bounds;

  for (GtkWidget *child = gtk_widget_get_first_child (priv->blocks);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_compute_bounds (child, priv->scrolled_window, &bounds) && bounds.origin.y >= 0)
        return child;
    }

  return NULL;
}

static gboolean
on_menu_key (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  BrochurePage *self = BROCHURE_PAGE (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *block;

  if (focus != NULL && gtk_widget_is_ancestor (focus, _brochure_page_get_private (self)->blocks))
    return brochure_linkable_popup (focus);

  block = find_top_block (self);

  if (block == NULL)
    return GDK_EVENT_PROPAGATE;

  brochure_marker_mark (&_brochure_page_get_private (self)->marker, block);

  return brochure_linkable_popup (block);
}

/**
 * _brochure_page_bind_keys:
 * @widget_class: the class of pages
 *
 * Lets the keys that scroll do so wherever in the page the focus is, and on the page itself, and that for the menu
 * open the one of what is read.
 */
void
_brochure_page_bind_keys (GtkWidgetClass *widget_class)
{
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].keyval, keys[i].state, on_key, "i", (int) keys[i].type);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, GDK_NO_MODIFIER_MASK, on_menu_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, on_menu_key, NULL);
}
