/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "content/brochure-document.h"
#include "place/brochure-place.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_WINDOW (brochure_window_get_type ())

/**
 * BrochureWindow:
 *
 * One brochure in a window, or the reason why it cannot be shown. The window
 * owns the actions and the place; what it shows is a [class@View] built around them.
 */
G_DECLARE_FINAL_TYPE (BrochureWindow, brochure_window, BROCHURE, WINDOW, AdwApplicationWindow)

BrochureWindow   *brochure_window_new           (GtkApplication   *application,
                                                 GSettings        *settings);

BrochureDocument *brochure_window_get_document  (BrochureWindow   *self);
GFile            *brochure_window_get_file      (BrochureWindow   *self);
BrochurePlace    *brochure_window_get_place     (BrochureWindow   *self);

void              brochure_window_show_document (BrochureWindow   *self,
                                                 BrochureDocument *document,
                                                 GPtrArray        *problems);
void              brochure_window_show_failure  (BrochureWindow   *self,
                                                 GFile            *file,
                                                 GPtrArray        *problems);
void              brochure_window_show_section  (BrochureWindow   *self,
                                                 const char       *section,
                                                 const char       *piece);
void              brochure_window_close_dialogs (BrochureWindow   *self);
void              brochure_window_rebuild       (BrochureWindow   *self);

G_END_DECLS
