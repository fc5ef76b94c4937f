/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "eligibility/brochure-check.h"
#include "pages/brochure-scroller.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_PAGE (brochure_page_get_type ())

/**
 * BrochurePage:
 *
 * What a reader sees of one section. A page brings its own scrolling and
 * knows nothing of the container it is in: it asks with `win.show-section`,
 * `win.show-section-block`, `win.next`, `win.previous` and `win.contact`.
 *
 * It shows the blocks of its section one below the other. A subclass that
 * shows a kind of block in its own way overrides
 * [vfunc@Page.create_block]; it must not need anything else.
 */
G_DECLARE_DERIVABLE_TYPE (BrochurePage, brochure_page, BROCHURE, PAGE, AdwBin)

/**
 * BrochurePageClass:
 * @create_block: creates the widget of a block, or returns %NULL for a block that shows nothing
 */
struct _BrochurePageClass
{
  AdwBinClass parent_class;

  GtkWidget *(*create_block) (BrochurePage        *self,
                              const BrochureBlock *block);
};

BrochureDocument *brochure_page_get_document     (BrochurePage *self);
BrochureScroller *brochure_page_get_scroller     (BrochurePage *self);
const GDate      *brochure_page_get_today        (BrochurePage *self);

void              brochure_page_complete         (BrochurePage *self);
GtkWidget        *brochure_page_find_piece       (BrochurePage *self,
                                                  const char   *id);
gboolean          brochure_page_show_piece       (BrochurePage *self,
                                                  const char   *id);

void              brochure_page_contents_changed (BrochurePage *self);

G_END_DECLS
