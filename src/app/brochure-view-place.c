/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-view-private.h"
#include "widgets/brochure-linkable.h"

/* Not at every step of the wheel, but before anybody could have read on. */
#define SAVE_PLACE_MS 500

static void
on_save_place_timeout (gpointer user_data)
{
  BrochureView *self = user_data;

  self->save_place_id = 0;
  brochure_view_save_place (self);
}

static void
on_moved (BrochureView     *self,
          BrochureScroller *scroller)
{
  if (self->save_place_id == 0)
    self->save_place_id = g_timeout_add_once (SAVE_PLACE_MS, on_save_place_timeout, self);
}

static void
on_left (gpointer user_data)
{
  g_object_unref (user_data);
}

/**
 * _brochure_view_leave:
 * @former: (nullable): what is shown no longer
 *
 * Takes hundreds of widgets down once what stands in their place is there to see.
 */
void
_brochure_view_leave (GtkWidget *former)
{
  if (former != NULL)
    g_idle_add_once (on_left, g_object_ref (former));
}

/**
 * _brochure_view_restore_place:
 * @self: a view
 *
 * Scrolls to where its place is. How far down that is can only be told of a whole page.
 */
void
_brochure_view_restore_place (BrochureView *self)
{
  double scroll = brochure_place_get_scroll (self->place);

  if (scroll > 0)
    brochure_page_complete (self->page);

  brochure_scroller_set_scroll (brochure_page_get_scroller (self->page), scroll);
}

/**
 * _brochure_view_show_page:
 * @self: a view with a new page
 *
 * Shows it, and writes down now and then how far it is read: who kills the program loses no more than a moment.
 */
void
_brochure_view_show_page (BrochureView *self)
{
  _brochure_view_leave (adw_bin_get_child (self->page_bin));
  g_clear_handle_id (&self->save_place_id, g_source_remove);
  g_signal_connect_object (brochure_page_get_scroller (self->page), "moved",
                           G_CALLBACK (on_moved), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->page_bin, GTK_WIDGET (self->page));
  _brochure_view_restore_place (self);
}

/**
 * brochure_view_begin_at:
 * @self: a view
 * @piece: id of a piece on the page that is shown
 *
 * Begins with that piece at the upper edge, if it exists.
 */
void
brochure_view_begin_at (BrochureView *self,
                        const char   *piece)
{
  GtkWidget *part;

  g_return_if_fail (BROCHURE_IS_VIEW (self));
  g_return_if_fail (piece != NULL);

  part = brochure_page_find_piece (self->page, piece);

  if (part != NULL)
    brochure_scroller_set_top (brochure_page_get_scroller (self->page), part);
}

/**
 * brochure_view_save_place:
 * @self: a view
 *
 * Writes down how far the page is read, as must be done before another section or view is shown.
 */
void
brochure_view_save_place (BrochureView *self)
{
  BrochureScroller *scroller;
  GtkWidget *top;

  g_return_if_fail (BROCHURE_IS_VIEW (self));

  scroller = brochure_page_get_scroller (self->page);
  top = brochure_scroller_get_top (scroller);
  brochure_place_set_scroll (self->place, brochure_scroller_get_scroll (scroller),
                             top != NULL ? brochure_linkable_find_id (top) : NULL);
}

/**
 * brochure_view_scroll_to_piece:
 * @self: a view
 * @piece: id of a piece on the page that is shown, or an empty one for the top
 *
 * Brings @piece into view and marks it for a moment.
 *
 * Returns: whether it exists
 */
gboolean
brochure_view_scroll_to_piece (BrochureView *self,
                               const char   *piece)
{
  g_return_val_if_fail (BROCHURE_IS_VIEW (self), FALSE);
  g_return_val_if_fail (piece != NULL, FALSE);

  if (*piece != '\0')
    return brochure_page_show_piece (self->page, piece);

  brochure_scroller_set_scroll (brochure_page_get_scroller (self->page), 0);

  return TRUE;
}
