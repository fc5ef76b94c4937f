/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/brochure-window.h"
#include "search/brochure-search-result.h"

G_BEGIN_DECLS

/* What tests of the search share. */

BrochureWindow       *search_test_present        (BrochureDocument *document,
                                                  int               width,
                                                  int               height);

void                  search_test_activate       (BrochureWindow   *window,
                                                  const char       *action);
void                  search_test_search         (BrochureWindow   *window,
                                                  const char       *text);
void                  search_test_press_enter    (BrochureWindow   *window);
void                  search_test_press_escape   (BrochureWindow   *window);

GtkWidget            *search_test_get_sidebar    (BrochureWindow   *window);
GtkWidget            *search_test_get_entry      (BrochureWindow   *window);
GtkWidget            *search_test_get_results    (BrochureWindow   *window);
GtkSingleSelection   *search_test_get_model      (BrochureWindow   *window);
BrochureSearchResult *search_test_get_result     (BrochureWindow   *window,
                                                  guint             position);

GtkWidget            *search_test_find_piece     (BrochureWindow   *window,
                                                  const char       *id);
GtkWidget            *search_test_find_marked    (GtkWidget        *block);

gboolean              search_test_has_focus      (BrochureWindow   *window,
                                                  GtkWidget        *widget);
void                  search_test_assert_in_view (BrochureWindow   *window,
                                                  GtkWidget        *widget);

G_END_DECLS
