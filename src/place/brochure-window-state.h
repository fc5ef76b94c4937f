/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "eligibility/brochure-check.h"
#include "place/brochure-bookmarks.h"
#include "place/brochure-history.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_WINDOW_STATE (brochure_window_state_get_type ())

/**
 * BrochureWindowState:
 *
 * Where a reader is: everything of a window that must outlive its widgets.
 * When the language changes, new widgets are built around the same state.
 */
G_DECLARE_FINAL_TYPE (BrochureWindowState, brochure_window_state, BROCHURE, WINDOW_STATE, GObject)

BrochureWindowState *brochure_window_state_new              (void);

BrochureBookmarks   *brochure_window_state_get_bookmarks    (BrochureWindowState *self);
BrochureCheck       *brochure_window_state_get_check        (BrochureWindowState *self);
void                 brochure_window_state_set_check        (BrochureWindowState *self,
                                                             BrochureCheck       *check);
gboolean             brochure_window_state_get_contact_open (BrochureWindowState *self);
void                 brochure_window_state_set_contact_open (BrochureWindowState *self,
                                                             gboolean             contact_open);
gboolean             brochure_window_state_get_content_open (BrochureWindowState *self);
void                 brochure_window_state_set_content_open (BrochureWindowState *self,
                                                             gboolean             content_open);
gboolean             brochure_window_state_get_find_open    (BrochureWindowState *self);
void                 brochure_window_state_set_find_open    (BrochureWindowState *self,
                                                             gboolean             find_open);
BrochureHistory     *brochure_window_state_get_history      (BrochureWindowState *self);
double               brochure_window_state_get_scroll       (BrochureWindowState *self);
void                 brochure_window_state_set_scroll       (BrochureWindowState *self,
                                                             double               scroll);
gboolean             brochure_window_state_get_search_open  (BrochureWindowState *self);
void                 brochure_window_state_set_search_open  (BrochureWindowState *self,
                                                             gboolean             search_open);
void                 brochure_window_state_set_search_text  (BrochureWindowState *self,
                                                             const char          *search_text);
const char          *brochure_window_state_get_section      (BrochureWindowState *self);
void                 brochure_window_state_set_section      (BrochureWindowState *self,
                                                             const char          *section);

G_END_DECLS
