/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/brochure-application.h"
#include "app/brochure-search-provider.h"
#include "app/brochure-window.h"
#include "content/brochure-link.h"

G_BEGIN_DECLS

struct _BrochureApplication
{
  AdwApplication parent_instance;

  /* owned */
  GtkCssProvider *contrast_style;
  GtkCssProvider *reading_style;
  BrochureSearchProvider *search_provider;
  GSettings *settings;

  /* borrowed */
  GtkWindow *shortcuts; /* NULL while it is closed */

  guint switch_id;

  gboolean options_understood;
  gboolean settings_are_kept;
};

void _brochure_application_add_actions     (BrochureApplication *self);

void _brochure_application_open_place      (BrochureApplication *self,
                                            GFile               *file,
                                            const BrochureLink  *link);
void _brochure_application_switch_language (BrochureApplication *self);
void _brochure_application_update_language (BrochureApplication *self);

G_END_DECLS
