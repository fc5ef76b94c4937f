/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-check.h"
#include "place/brochure-place.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_VIEW (brochure_view_get_type ())

/**
 * BrochureView:
 *
 * Everything a window shows of one brochure in one language: sidebar, page and
 * contact pane. It follows a [class@Place] and can be thrown away and built again
 * around it at any time.
 */
G_DECLARE_FINAL_TYPE (BrochureView, brochure_view, BROCHURE, VIEW, AdwBreakpointBin)

GtkWidget *brochure_view_new                   (BrochureCheck    *check,
                                                BrochurePlace    *place,
                                                GSettings        *settings,
                                                const char       *title);

gboolean   brochure_view_can_step              (BrochureView     *self,
                                                int               step);
gboolean   brochure_view_covers_list           (BrochureView     *self);
GAction   *brochure_view_create_contact_action (BrochureView     *self);

void       brochure_view_begin_at              (BrochureView     *self,
                                                const char       *piece);
void       brochure_view_begin_find            (BrochureView     *self);
void       brochure_view_begin_search          (BrochureView     *self,
                                                const char       *text);
void       brochure_view_find_step             (BrochureView     *self,
                                                int               step);

void       brochure_view_focus_page            (BrochureView     *self);
void       brochure_view_save_place            (BrochureView     *self);
gboolean   brochure_view_scroll_to_piece       (BrochureView     *self,
                                                const char       *piece);
void       brochure_view_show_content          (BrochureView     *self);
void       brochure_view_take_place            (BrochureView     *self,
                                                BrochureView     *former);

G_END_DECLS
