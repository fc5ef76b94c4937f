/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/brochure-pages.h"
#include "export/brochure-strip.h"
#include "export/brochure-typesetting.h"

G_BEGIN_DECLS

/* Margins, in points. */
#define BROCHURE_PAGES_SIDE 56.0
#define BROCHURE_PAGES_TOP 74.0
#define BROCHURE_PAGES_BOTTOM 70.0

/**
 * BrochureSlice:
 * @strip: index of a strip
 * @y: where on the page it stands
 * @offset: how much of the strip stands on earlier pages
 * @height: how much of it stands here
 * @is_repeated: whether it was there before: the head of a table
 *
 * What of a strip stands on a page.
 */
typedef struct
{
  guint strip;
  float y;
  float offset;
  float height;
  gboolean is_repeated;
} BrochureSlice;

/**
 * BrochureExtent:
 * @height: how high a strip is
 * @baseline: on which height the first lines of its cells stand
 * @least: what of it must stand together where it is broken
 * @page: on which page it begins
 * @y: where on that
 */
typedef struct
{
  float height;
  float baseline;
  float least;
  guint page;
  float y;
} BrochureExtent;

/**
 * BrochureLeaf:
 * @first: index of its first slice
 * @chapter: (nullable): the strip that is the heading of the chapter that it begins in
 *
 * A page.
 */
typedef struct
{
  guint first;
  const BrochureStrip *chapter;
} BrochureLeaf;

struct _BrochurePages
{
  /* owned */
  GHashTable *anchors; /* of utf8 to the index of a strip */
  GArray *cached_links;
  PangoContext *context;
  PangoLayout *cached_layout; /* what was set last: a long text is asked for once a page */
  GArray *extents; /* of BrochureExtent, one a strip */
  GArray *leaves;  /* of BrochureLeaf */
  GArray *slices;  /* of BrochureSlice */
  GPtrArray *strips;

  /* borrowed */
  const BrochureCell *cached_cell;
  const BrochureStrip *chapter; /* the heading of the one that is being set */
  const BrochureManuscript *manuscript;
  const BrochureStrip *open_outer; /* a strip whose outer element is not closed yet */

  double width;
  double height;
};

char        *_brochure_pages_dup_place (const BrochurePages *self,
                                        const char          *target);
PangoLayout *_brochure_pages_set_cell  (BrochurePages       *self,
                                        const BrochureCell  *cell,
                                        const char          *number,
                                        GArray             **links);

G_END_DECLS
