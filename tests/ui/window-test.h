/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/brochure-window.h"
#include "pages/brochure-page.h"

G_BEGIN_DECLS

/* What tests of a whole window share. */

void                    window_test_init            (int              *argc,
                                                     char           ***argv);
int                     window_test_run             (void);

GtkApplication         *window_test_get_application (void);
GSettings              *window_test_get_settings    (void);
void                    window_test_forget          (void);

BrochureWindow         *window_test_present         (BrochureDocument *document,
                                                     int               width,
                                                     int               height);
void                    window_test_show_section    (BrochureWindow   *window,
                                                     const char       *section);

BrochurePage           *window_test_get_page        (BrochureWindow   *window);
AdwOverlaySplitView    *window_test_get_pane        (BrochureWindow   *window);
const char             *window_test_get_shown       (BrochureWindow   *window);
AdwNavigationSplitView *window_test_get_split       (BrochureWindow   *window);
gboolean                window_test_press           (BrochureWindow   *window,
                                                     guint             keyval,
                                                     GdkModifierType   state);
gboolean                window_test_is_enabled      (BrochureWindow   *window,
                                                     const char       *action);
gboolean                window_test_shows_text      (BrochureWindow   *window,
                                                     const char       *text);

G_END_DECLS
