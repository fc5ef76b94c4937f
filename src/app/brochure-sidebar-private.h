/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/brochure-search-view.h"
#include "app/brochure-sidebar.h"

G_BEGIN_DECLS

struct _BrochureSidebar
{
  AdwBin parent_instance;

  /* owned */
  BrochureDocument *document;
  BrochurePlace *place;

  /* borrowed */
  GtkWidget *former_focus; /* weak; where the reader was before the search */

  gboolean collapsed;
  gboolean following; /* the selection changes because the section did */
  gboolean is_behind; /* the section changed while the list was not there to follow */
  gboolean is_passing; /* a key is held down */
  guint held_keycode;
  gboolean returning; /* the list is there again, as it was */

  /* template */
  GListStore *bookmarks;
  GListStore *groups; /* a list of items for each heading; the bookmarks are the second */
  GtkListView *list_view;
  GMenu *primary_menu;
  GtkSearchBar *search_bar;
  GtkWidget *search_entry;
  BrochureSearchView *search_view;
  GtkSingleSelection *selection;
  GtkSliceListModel *slice; /* what of all items is listed yet */
  GtkStack *stack;
};

void _brochure_sidebar_follow_section        (BrochureSidebar *self);

void _brochure_sidebar_install_bookmark_keys (GtkWidgetClass  *widget_class);
void _brochure_sidebar_update_bookmarks      (BrochureSidebar *self);

G_END_DECLS
