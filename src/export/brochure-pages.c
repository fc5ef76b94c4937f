/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-pages-private.h"

#include <math.h>

#include "export/brochure-composition.h"

/* As many headings in a row as anybody writes; more are not kept together. */
#define MAX_KEPT 6

/* What lines of a page must not be exceeded by: a rounding error. */
#define EPSILON 0.05f

static const BrochureStrip *
get_strip (const BrochurePages *self,
           guint                i)
{
  return g_ptr_array_index (self->strips, i);
}

static BrochureExtent *
get_extent (const BrochurePages *self,
            guint                i)
{
  return &g_array_index (self->extents, BrochureExtent, i);
}

static float
get_room (const BrochurePages *self)
{
  return (float) (self->height - BROCHURE_PAGES_TOP - BROCHURE_PAGES_BOTTOM);
}

/* Where each line of the cell that is read in a strip ends, the last cell. */
static GArray *
list_line_ends (BrochurePages       *self,
                const BrochureStrip *strip)
{
  const BrochureCell *cell = g_ptr_array_index (strip->cells, strip->cells->len - 1);
  PangoLayout *layout = _brochure_pages_set_cell (self, cell, "0", NULL);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  GArray *ends = g_array_new (FALSE, FALSE, sizeof (float));

  do
    {
      int y;
      float end;

      pango_layout_iter_get_line_yrange (iter, NULL, &y);
      end = strip->padding + (float) pango_units_to_double (y);
      g_array_append_val (ends, end);
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);

  return ends;
}

/* The first lines of all cells stand on one height. At least two lines of one stand together, and none by itself on the
 * next page. */
static void
measure (BrochurePages *self,
         guint          i)
{
  const BrochureStrip *strip = get_strip (self, i);
  BrochureExtent *extent = get_extent (self, i);
  float below = 0;
  int n_lines = 0;

  for (guint j = 0; j < strip->cells->len; j++)
    {
      PangoLayout *layout = _brochure_pages_set_cell (self, g_ptr_array_index (strip->cells, j), "0", NULL);
      float baseline = (float) pango_units_to_double (pango_layout_get_baseline (layout));
      PangoRectangle extents;

      pango_layout_get_extents (layout, NULL, &extents);
      extent->baseline = fmaxf (extent->baseline, baseline);
      below = fmaxf (below, (float) pango_units_to_double (extents.height) - baseline);
      n_lines = pango_layout_get_line_count (layout);
    }

  extent->height = extent->baseline + below + 2 * strip->padding;
  extent->least = extent->height;

  if (!strip->is_whole && n_lines > 3)
    extent->least = strip->padding + (extent->baseline + below) * 2.2f / (float) n_lines;
}

/* How much room a strip needs to begin: with what it must stand with. */
static float
get_needed (const BrochurePages *self,
            guint                i)
{
  float needed = 0;

  for (guint n = 0; n < MAX_KEPT && get_strip (self, i)->keeps && i + 1 < self->strips->len; n++, i++)
    needed += get_extent (self, i)->height + get_strip (self, i + 1)->above;

  return needed + get_extent (self, i)->least;
}

/* How much of a strip goes into @room, or nothing. Where it @must, a line does, however high it is. */
static float
find_break (BrochurePages *self,
            guint          i,
            float          offset,
            float          room,
            gboolean       must)
{
  const BrochureStrip *strip = get_strip (self, i);
  g_autoptr(GArray) ends = NULL;
  guint from = 0;
  guint to;

  if (strip->is_whole && !must)
    return 0;

  ends = list_line_ends (self, strip);

  while (from < ends->len && g_array_index (ends, float, from) <= offset + EPSILON)
    from++;

  for (to = from; to < ends->len && g_array_index (ends, float, to) <= offset + room; to++)
    ;

  if (ends->len - to == 1 && to > from)
    to--;

  if (to < from + 2 && !must)
    return 0;

  if (to >= ends->len || (to == from && from + 1 >= ends->len))
    return get_extent (self, i)->height - offset;

  return g_array_index (ends, float, MAX (to, from + 1) - 1) - offset;
}

static void
begin_page (BrochurePages *self)
{
  BrochureLeaf leaf = { self->slices->len, self->chapter };

  g_array_append_val (self->leaves, leaf);
}

static void
add_slice (BrochurePages *self,
           guint          strip,
           float         *y,
           float          offset,
           float          height,
           gboolean       is_repeated)
{
  BrochureSlice slice = { strip, *y, offset, height, is_repeated };

  g_array_append_val (self->slices, slice);
  *y += height;
}

/* Begins a page with the head of the table that goes on there. */
static float
turn_page (BrochurePages *self,
           guint          i)
{
  int head = get_strip (self, i)->head;
  float y = 0;

  begin_page (self);

  if (head >= 0 && get_extent (self, (guint) head)->height < get_room (self) / 4)
    add_slice (self, (guint) head, &y, 0, get_extent (self, (guint) head)->height, TRUE);

  return y;
}

static void
note_place (BrochurePages *self,
            guint          i,
            float          y)
{
  get_extent (self, i)->page = self->leaves->len - 1;
  get_extent (self, i)->y = y;

  if (get_strip (self, i)->level == 1)
    self->chapter = get_strip (self, i);

  /* A page is headed by what its first line belongs to. */
  if (y <= 0)
    g_array_index (self->leaves, BrochureLeaf, self->leaves->len - 1).chapter = self->chapter;
}

/* Puts a strip below @y, on as many pages as it takes. At the top of a page there is no better place to wait for. */
static float
place (BrochurePages *self,
       guint          i,
       float          y)
{
  const float height = get_extent (self, i)->height;
  gboolean is_top = y <= 0;
  float offset = 0;

  note_place (self, i, y);

  while (height - offset > get_room (self) - y + EPSILON)
    {
      float part = find_break (self, i, offset, get_room (self) - y, is_top);

      if (part > 0)
        add_slice (self, i, &y, offset, part, FALSE);

      offset += part;

      if (height - offset <= EPSILON)
        return y;

      y = turn_page (self, i);
      is_top = TRUE;

      if (offset <= 0)
        note_place (self, i, y);
    }

  add_slice (self, i, &y, offset, height - offset, FALSE);

  return y;
}

static gboolean
paginate (BrochurePages *self,
          int           *progress,
          GCancellable  *cancellable)
{
  float y = 0;

  for (guint i = 0; i < self->strips->len; i++)
    {
      if (g_cancellable_is_cancelled (cancellable))
        return FALSE;

      measure (self, i);
      g_atomic_int_set (progress, (int) (i * (guint64) BROCHURE_PAGES_PROGRESS / self->strips->len));
    }

  begin_page (self);

  for (guint i = 0; i < self->strips->len; i++)
    {
      const BrochureStrip *strip = get_strip (self, i);

      if (g_cancellable_is_cancelled (cancellable))
        return FALSE;

      if (y > 0 && (strip->begins_page || y + strip->above + get_needed (self, i) > get_room (self) + EPSILON))
        y = turn_page (self, i);
      else if (y > 0)
        y += strip->above;

      y = place (self, i, y);
    }

  return TRUE;
}

/**
 * brochure_pages_new:
 * @manuscript: a manuscript; it must live as long as the pages
 * @width: width of the paper, in points
 * @height: height of the paper, in points
 * @progress: (out caller-allocates): told meanwhile how far it got, up to %BROCHURE_PAGES_PROGRESS; other threads may
 *   look
 * @cancellable: (nullable): to stop it
 *
 * Sets a manuscript on pages.
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL where that was cancelled
 */
BrochurePages *
brochure_pages_new (const BrochureManuscript *manuscript,
                    double                    width,
                    double                    height,
                    int                      *progress,
                    GCancellable             *cancellable)
{
  g_autoptr(BrochurePages) self = NULL;

  g_return_val_if_fail (manuscript != NULL, NULL);
  g_return_val_if_fail (progress != NULL, NULL);

  self = g_new0 (BrochurePages, 1);
  self->manuscript = manuscript;
  self->width = fmax (width, 3 * BROCHURE_PAGES_SIDE);
  self->height = fmax (height, 3 * BROCHURE_PAGES_TOP);
  self->anchors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->context = brochure_typesetting_create_context (manuscript->language, manuscript->is_rtl);
  self->leaves = g_array_new (FALSE, FALSE, sizeof (BrochureLeaf));
  self->slices = g_array_new (FALSE, FALSE, sizeof (BrochureSlice));
  self->strips = brochure_composition_make (manuscript, (float) (self->width - 2 * BROCHURE_PAGES_SIDE), self->anchors);
  self->extents = g_array_new (FALSE, TRUE, sizeof (BrochureExtent));
  g_array_set_size (self->extents, self->strips->len);

  return paginate (self, progress, cancellable) ? g_steal_pointer (&self) : NULL;
}

/**
 * brochure_pages_free:
 * @self: (transfer full): pages
 */
void
brochure_pages_free (BrochurePages *self)
{
  g_hash_table_unref (self->anchors);
  g_clear_pointer (&self->cached_links, g_array_unref);
  g_clear_object (&self->cached_layout);
  g_object_unref (self->context);
  g_array_unref (self->extents);
  g_array_unref (self->leaves);
  g_array_unref (self->slices);
  g_ptr_array_unref (self->strips);
  g_free (self);
}

/**
 * brochure_pages_count:
 * @self: pages
 *
 * Returns: how many there are
 */
guint
brochure_pages_count (const BrochurePages *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->leaves->len;
}

static char *
format_place (const BrochurePages *self,
              guint                strip)
{
  const BrochureExtent *extent = get_extent (self, MIN (strip, self->strips->len - 1));

  return g_strdup_printf ("page=%u pos=[0 %d]", extent->page + 1, (int) (extent->y + BROCHURE_PAGES_TOP) - 12);
}

/* Quotes an address for cairo, which takes nothing but ASCII. */
static char *
format_uri (const char *target)
{
  g_autofree char *escaped = g_uri_escape_string (target, G_URI_RESERVED_CHARS_GENERIC_DELIMITERS
                                                          G_URI_RESERVED_CHARS_SUBCOMPONENT_DELIMITERS "%", FALSE);
  g_autoptr(GString) quoted = g_string_new (escaped);

  g_string_replace (quoted, "'", "%27", 0);

  return g_strdup_printf ("uri='%s'", quoted->str);
}

/**
 * _brochure_pages_dup_place:
 * @self: pages
 * @target: where a link leads to
 *
 * Finds where a link leads to on these pages or on the web.
 *
 * Returns: (transfer full): attributes of a link of cairo's
 */
char *
_brochure_pages_dup_place (const BrochurePages *self,
                           const char          *target)
{
  return g_str_has_prefix (target, "brochure:")
         ? format_place (self, GPOINTER_TO_UINT (g_hash_table_lookup (self->anchors, target)))
         : format_uri (target);
}

/**
 * _brochure_pages_set_cell:
 * @self: pages
 * @cell: a cell
 * @number: (nullable): the text of a cell without one
 * @links: (out) (optional) (transfer none): the links in it
 *
 * Sets the lines of a cell.
 *
 * Returns: (transfer none): the lines, up to the next call
 */
PangoLayout *
_brochure_pages_set_cell (BrochurePages       *self,
                          const BrochureCell  *cell,
                          const char          *number,
                          GArray             **links)
{
  if (cell->text == NULL || self->cached_cell != cell)
    {
      g_clear_object (&self->cached_layout);
      g_clear_pointer (&self->cached_links, g_array_unref);
      self->cached_cell = cell;
      self->cached_layout = brochure_typesetting_create_layout (self->context, cell, number, self->anchors,
                                                                &self->cached_links);
    }

  if (links != NULL)
    *links = self->cached_links;

  return self->cached_layout;
}

/**
 * brochure_pages_foreach_heading:
 * @self: pages
 * @func: (scope call): called for each heading, in order
 * @user_data: closure of @func
 *
 * Lists what an outline of the pages consists of.
 */
void
brochure_pages_foreach_heading (BrochurePages            *self,
                                BrochurePagesHeadingFunc  func,
                                gpointer                  user_data)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (func != NULL);

  for (guint i = 0; i < self->strips->len; i++)
    {
      const BrochureStrip *strip = get_strip (self, i);

      if (strip->level > 0)
        {
          g_autofree char *place = format_place (self, i);

          func (strip->level, brochure_text_get (((const BrochureCell *) g_ptr_array_index (strip->cells, 0))->text),
                place, user_data);
        }
    }
}
