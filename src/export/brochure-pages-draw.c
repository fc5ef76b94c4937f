/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-pages-private.h"

#include "language/brochure-format.h"

/* Where the lines in the margins stand, in points from the edges. */
#define HEAD_Y 44.0
#define FOOT_Y 38.0

#define BAR_WIDTH 3.0

/* One page in the drawing. */
typedef struct
{
  BrochurePages *pages;
  cairo_t *cr;
  gboolean is_tagged;
} Drawing;

/* What is no part of the text: lines, tints and what stands in the margins. */
#define ARTIFACT "Artifact"

static void
begin_tag (Drawing    *self,
           const char *tag)
{
  if (self->is_tagged)
    cairo_tag_begin (self->cr, tag, NULL);
}

static void
end_tag (Drawing    *self,
         const char *tag)
{
  if (self->is_tagged)
    cairo_tag_end (self->cr, tag);
}

static void
on_link (const char *target,
         gpointer    user_data)
{
  Drawing *self = user_data;
  g_autofree char *place = target != NULL ? _brochure_pages_dup_place (self->pages, target) : NULL;

  if (place != NULL)
    cairo_tag_begin (self->cr, CAIRO_TAG_LINK, place);
  else
    cairo_tag_end (self->cr, CAIRO_TAG_LINK);
}

/* The number of the page that something is on. */
static char *
dup_number (BrochurePages *pages,
            const char    *anchor)
{
  guint strip = GPOINTER_TO_UINT (g_hash_table_lookup (pages->anchors, anchor));

  strip = MIN (strip, pages->extents->len - 1);

  return brochure_format_integer (g_array_index (pages->extents, BrochureExtent, strip).page + 1);
}

/* Draws the lines of a cell whose middle is between @from and @to; on @y stands the first of them all.
 * A cell without text has a @number. */
static void
draw_cell (Drawing            *self,
           const BrochureCell *cell,
           const char         *number,
           double              y,
           double              from,
           double              to)
{
  BrochurePages *pages = self->pages;
  double column = pages->width - 2 * BROCHURE_PAGES_SIDE;
  double x = BROCHURE_PAGES_SIDE + (pages->manuscript->is_rtl ? column - cell->x - cell->width : cell->x);
  GArray *links;
  PangoLayout *layout = _brochure_pages_set_cell (pages, cell, number, &links);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  y -= pango_units_to_double (pango_layout_get_baseline (layout));

  if (cell->tag != NULL)
    begin_tag (self, cell->tag);

  do
    {
      int start;
      int end;
      double middle;

      pango_layout_iter_get_line_yrange (iter, &start, &end);
      middle = y + pango_units_to_double (start + end) / 2;

      if (from <= middle && middle < to)
        brochure_typesetting_show_line (self->cr, layout, iter, cell, x, y, links,
                                        self->is_tagged ? on_link : NULL, self);
    }
  while (pango_layout_iter_next_line (iter));

  if (cell->tag != NULL)
    end_tag (self, cell->tag);

  pango_layout_iter_free (iter);
}

static void
fill (Drawing      *self,
      double        x,
      double        y,
      double        width,
      double        height,
      const double *rgb)
{
  cairo_set_source_rgb (self->cr, rgb[0], rgb[1], rgb[2]);
  cairo_rectangle (self->cr, x, y, width, height);
  cairo_fill (self->cr);
}

static void
draw_ground (Drawing             *self,
             const BrochureStrip *strip,
             const BrochureSlice *slice,
             double               y)
{
  static const struct { double ground[3]; double bar[3]; } tints[] = {
    [BROCHURE_TINT_HEAD] = { { 0.94, 0.945, 0.955 } },
    [BROCHURE_TINT_NOTE] = { { 0.93, 0.955, 0.99 }, { 0.21, 0.52, 0.89 } },
    [BROCHURE_TINT_WARNING] = { { 0.995, 0.95, 0.86 }, { 0.80, 0.50, 0.0 } },
    [BROCHURE_TINT_CLAIM] = { { 0.95, 0.945, 0.935 }, { 0.60, 0.59, 0.58 } },
  };
  const double rule[] = { 0.84, 0.84, 0.86 };
  double width = self->pages->width - 2 * BROCHURE_PAGES_SIDE;
  double bar_x = self->pages->manuscript->is_rtl ? BROCHURE_PAGES_SIDE + width - BAR_WIDTH : BROCHURE_PAGES_SIDE;

  if (strip->tint == BROCHURE_TINT_NONE && !strip->has_rule)
    return;

  begin_tag (self, ARTIFACT);

  if (strip->tint != BROCHURE_TINT_NONE)
    fill (self, BROCHURE_PAGES_SIDE, y, width, slice->height, tints[strip->tint].ground);

  if (strip->tint > BROCHURE_TINT_HEAD)
    fill (self, bar_x, y, BAR_WIDTH, slice->height, tints[strip->tint].bar);

  if (strip->has_rule)
    fill (self, BROCHURE_PAGES_SIDE, y + slice->height - 0.5, width, 0.5, rule);

  end_tag (self, ARTIFACT);
}

static void
close_outer (Drawing *self)
{
  if (self->pages->open_outer != NULL)
    end_tag (self, self->pages->open_outer->outer);

  self->pages->open_outer = NULL;
}

/* Neighbours of one group are in one element, over the end of a page too. */
static void
open_outer (Drawing             *self,
            const BrochureStrip *strip)
{
  const BrochureStrip *open = self->pages->open_outer;

  if (open != NULL && strip->outer != NULL && open->group == strip->group)
    return;

  close_outer (self);

  if (strip->outer != NULL)
    begin_tag (self, strip->outer);

  self->pages->open_outer = strip->outer != NULL ? strip : NULL;
}

static void
draw_strip (Drawing             *self,
            const BrochureStrip *strip,
            const BrochureSlice *slice,
            double               y)
{
  float baseline = g_array_index (self->pages->extents, BrochureExtent, slice->strip).baseline;

  for (guint i = 0; i < strip->cells->len; i++)
    {
      const BrochureCell *cell = g_ptr_array_index (strip->cells, i);
      g_autofree char *number = cell->page_of != NULL ? dup_number (self->pages, cell->page_of) : NULL;

      draw_cell (self, cell, number, y - slice->offset + strip->padding + baseline, y, y + slice->height);
    }
}

/* What was read already is not read again; within an artifact cairo takes no other elements. */
static void
draw_repeated (Drawing             *self,
               const BrochureStrip *strip,
               const BrochureSlice *slice,
               double               y)
{
  Drawing untagged = { self->pages, self->cr, FALSE };

  begin_tag (self, ARTIFACT);
  draw_ground (&untagged, strip, slice, y);
  draw_strip (&untagged, strip, slice, y);
  end_tag (self, ARTIFACT);
}

static void
draw_slice (Drawing             *self,
            const BrochureSlice *slice)
{
  const BrochureStrip *strip = g_ptr_array_index (self->pages->strips, slice->strip);
  float height = g_array_index (self->pages->extents, BrochureExtent, slice->strip).height;
  double y = BROCHURE_PAGES_TOP + slice->y;

  if (slice->is_repeated)
    {
      draw_repeated (self, strip, slice, y);
      return;
    }

  if (slice->offset <= 0)
    open_outer (self, strip);

  draw_ground (self, strip, slice, y);

  if (slice->offset <= 0)
    begin_tag (self, strip->tag);

  draw_strip (self, strip, slice, y);

  if (slice->offset + slice->height >= height - 0.1f)
    end_tag (self, strip->tag);
}

/* A line in the margin: what stands at its start, and at its end. */
static void
draw_margin (Drawing      *self,
             BrochureText *start,
             const char   *end,
             double        y)
{
  float width = (float) (self->pages->width - 2 * BROCHURE_PAGES_SIDE);
  BrochureCell first = { .face = BROCHURE_FACE_MARGIN, .text = start, .width = width * 0.56f };
  BrochureCell last = { .face = BROCHURE_FACE_MARGIN, .x = width * 0.6f, .width = width * 0.4f };

  draw_cell (self, &first, NULL, y, 0, self->pages->height);
  draw_cell (self, &last, end, y, 0, self->pages->height);
  self->pages->cached_cell = NULL;
}

static void
draw_margins (Drawing *self,
              guint    page)
{
  const BrochureManuscript *manuscript = self->pages->manuscript;
  const BrochureStrip *chapter = g_array_index (self->pages->leaves, BrochureLeaf, page).chapter;
  BrochureText *title = chapter != NULL ? ((BrochureCell *) g_ptr_array_index (chapter->cells, 0))->text
                                        : manuscript->title;
  g_autofree char *number = brochure_format_integer (page + 1);

  begin_tag (self, ARTIFACT);

  if (page > 0)
    draw_margin (self, manuscript->programme, title != NULL ? brochure_text_get (title) : "", HEAD_Y);

  draw_margin (self, manuscript->foot, number, self->pages->height - FOOT_Y);
  end_tag (self, ARTIFACT);
}

/**
 * brochure_pages_draw:
 * @self: pages
 * @cr: where to draw, in points
 * @page: which one, from 0
 * @is_tagged: whether to draw with it the structure of the text, for those who have it read to them, and links; all
 *   pages are drawn in order then
 *
 * Draws a page.
 */
void
brochure_pages_draw (BrochurePages *self,
                     cairo_t       *cr,
                     guint          page,
                     gboolean       is_tagged)
{
  Drawing drawing = { self, cr, is_tagged };
  guint end;

  g_return_if_fail (self != NULL);
  g_return_if_fail (page < self->leaves->len);

  end = page + 1 < self->leaves->len ? g_array_index (self->leaves, BrochureLeaf, page + 1).first : self->slices->len;

  draw_margins (&drawing, page);

  for (guint i = g_array_index (self->leaves, BrochureLeaf, page).first; i < end; i++)
    draw_slice (&drawing, &g_array_index (self->slices, BrochureSlice, i));

  if (page + 1 == self->leaves->len)
    close_outer (&drawing);
}
