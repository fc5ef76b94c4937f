/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/brochure-search-view.h"
#include "app/brochure-sidebar.h"

G_BEGIN_DECLS

/* Which run of items the bookmarks are; only sections without a heading can stand above it. */
#define BOOKMARKS_GROUP 1

struct _BrochureSidebar
{
  AdwBin parent_instance;

  /* owned */
  BrochureBookmarks *bookmarks;
  BrochureDocument *document;
  char *search_text;
  char *section;

  /* borrowed */
  GtkWidget *former_focus; /* weak; where the reader was before the search */

  guint bookmarks_start; /* how many items stand above the bookmarks */
  guint n_bookmarks; /* how many of them are listed */
  gboolean collapsed;
  gboolean following; /* the selection changes because the section did */
  gboolean is_behind; /* the section changed while the list was not there to follow */
  gboolean returning; /* the list is there again, as it was */
  gboolean search_open;

  /* template */
  GListStore *items;
  GtkListView *list_view;
  GMenu *primary_menu;
  GtkSearchBar *search_bar;
  GtkWidget *search_entry;
  BrochureSearchView *search_view;
  GtkSingleSelection *selection;
  GtkStack *stack;
  GtkWidget *title_label;
};

void _brochure_sidebar_follow_section        (BrochureSidebar *self);

void _brochure_sidebar_install_bookmark_keys (GtkWidgetClass  *widget_class);
void _brochure_sidebar_update_bookmarks      (BrochureSidebar *self);

G_END_DECLS
