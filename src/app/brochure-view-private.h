/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/brochure-find-bar.h"
#include "app/brochure-sidebar.h"
#include "app/brochure-view.h"

G_BEGIN_DECLS

struct _BrochureView
{
  AdwBreakpointBin parent_instance;

  /* owned */
  BrochureCheck *check;
  BrochureDocument *document;
  BrochurePlace *place;
  GSettings *settings;

  /* borrowed */
  BrochureFindBar *find_bar;      /* child of content_toolbar_view; NULL until something is to be found */
  BrochurePage *page;             /* child of page_bin */
  const BrochureSection *section; /* of the document; what the page shows */

  double pinch_scale; /* at the last step */
  double zoom_delta;  /* towards the next one */
  guint hide_contact_id;
  guint save_place_id;
  gboolean is_placing; /* what happens to the pane is none of the reader's doing */
  gboolean reopen_contact; /* once there is room for the pane again */
  gboolean reopen_content; /* once a search that covers the page is left */

  /* template */
  GtkWidget *back_button;
  GtkWidget *bookmark_button;
  AdwOverlaySplitView *contact_split;
  AdwToolbarView *contact_toolbar_view;
  AdwNavigationPage *content_page;
  AdwToolbarView *content_toolbar_view;
  GtkWidget *forward_button;
  AdwHeaderBar *header_bar;
  AdwBin *page_bin;
  BrochureSidebar *sidebar;
  AdwNavigationPage *sidebar_page;
  AdwNavigationSplitView *split;
};

void     _brochure_view_bind_contact  (GtkWidgetClass *widget_class);
void     _brochure_view_bind_gestures (GtkWidgetClass *widget_class);
gboolean _brochure_view_can_swipe     (BrochureView   *self,
                                       int             step);
gboolean _brochure_view_close_contact (BrochureView   *self);
void     _brochure_view_leave         (GtkWidget      *former);
void     _brochure_view_restore_place (BrochureView   *self);
void     _brochure_view_show_page     (BrochureView   *self);

G_END_DECLS
