/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "export/brochure-manuscript.h"

G_BEGIN_DECLS

/* How far one is, in thousandths, when all is set and nothing is drawn yet. */
#define BROCHURE_PAGES_PROGRESS 400

/**
 * BrochurePages:
 *
 * A manuscript on pages of a size. Where everything stands is decided once, for printers and files alike; lines
 * are set again when they are drawn, so that a long brochure does not need much memory. It may be made and used
 * in a thread, but only in one.
 */
typedef struct _BrochurePages BrochurePages;

/**
 * BrochurePagesHeadingFunc:
 * @level: 1 for a chapter, 2 for a heading in it
 * @title: the heading
 * @place: where it is, as the attributes of a link of cairo's
 * @user_data: closure
 *
 * Is told of one heading.
 */
typedef void (*BrochurePagesHeadingFunc) (guint       level,
                                          const char *title,
                                          const char *place,
                                          gpointer    user_data);

BrochurePages *brochure_pages_new             (const BrochureManuscript *manuscript,
                                               double                    width,
                                               double                    height,
                                               int                      *progress,
                                               GCancellable             *cancellable);
void           brochure_pages_free            (BrochurePages            *self);

guint          brochure_pages_count           (const BrochurePages      *self);
void           brochure_pages_draw            (BrochurePages            *self,
                                               cairo_t                  *cr,
                                               guint                     page,
                                               gboolean                  is_tagged);
void           brochure_pages_foreach_heading (BrochurePages            *self,
                                               BrochurePagesHeadingFunc  func,
                                               gpointer                  user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochurePages, brochure_pages_free)

G_END_DECLS
