/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/brochure-marker.h"
#include "pages/brochure-page.h"
#include "telling/brochure-teller.h"

G_BEGIN_DECLS

typedef struct
{
  /* Owned */
  BrochureCheck *check;
  BrochureDocument *document;
  char *section_id;
  BrochureScroller *scroller;
  BrochureTeller *teller;

  /* Borrowed */
  GtkWidget *heading; /* what says the title: the label for it, or a hero */
  const BrochureSection *section; /* of the document */

  GDate today;
  gboolean is_past_heading;
  gboolean show_sources;
  BrochureMarker marker;

  /* Template */
  GtkWidget *scrolled_window;
  GtkWidget *clamp;
  GtkWidget *column;
  GtkWidget *title_label;
  GtkWidget *blocks;
  GtkWidget *neighbours;
} BrochurePagePrivate;

void                 _brochure_page_bind_keys   (GtkWidgetClass *widget_class);
BrochurePagePrivate *_brochure_page_get_private (BrochurePage   *self);

G_END_DECLS
