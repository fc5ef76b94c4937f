/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/brochure-view.h"
#include "app/brochure-window.h"

G_BEGIN_DECLS

struct _BrochureWindow
{
  AdwApplicationWindow parent_instance;

  /* owned */
  BrochureCheck *check;       /* NULL while a failure is shown */
  BrochureDocument *document; /* likewise */
  GFile *file;
  BrochurePlace *place;
  GSettings *settings;

  /* borrowed */
  BrochureView *view; /* child of toast_overlay; NULL while a failure is shown */

  guint focus_id;
  guint save_size_id;

  /* template */
  AdwToastOverlay *toast_overlay;
};

void _brochure_window_install_actions  (GtkWidgetClass *widget_class);
void _brochure_window_install_calendar (GtkWidgetClass *widget_class);
void _brochure_window_install_export   (GtkWidgetClass *widget_class);

void _brochure_window_add_toast       (BrochureWindow *self,
                                       const char     *title,
                                       const char     *button,
                                       const char     *action,
                                       GVariant       *target);
void _brochure_window_add_details     (BrochureWindow *self,
                                       const char     *title,
                                       const char     *details);
void _brochure_window_add_unsaved     (BrochureWindow *self,
                                       const GError   *error);
void _brochure_window_save_place      (BrochureWindow *self);
void _brochure_window_update_actions  (BrochureWindow *self);

G_END_DECLS
