/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/brochure-strip.h"

static void
cell_free (BrochureCell *cell)
{
  brochure_text_unref (cell->head);
  brochure_text_unref (cell->text);
  brochure_text_unref (cell->note);
  g_free (cell->target);
  g_free (cell->page_of);
  g_free (cell);
}

/**
 * brochure_strip_new:
 * @tag: (not nullable): what it is in the structure of the document, a static string
 * @above: room above it
 *
 * Returns: (transfer full): a strip without cells
 */
BrochureStrip *
brochure_strip_new (const char *tag,
                    float       above)
{
  BrochureStrip *self = g_new0 (BrochureStrip, 1);

  g_return_val_if_fail (tag != NULL, NULL);

  self->tag = tag;
  self->above = above;
  self->head = -1;
  self->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) cell_free);

  return self;
}

/**
 * brochure_strip_free:
 * @self: (transfer full): a strip
 */
void
brochure_strip_free (BrochureStrip *self)
{
  g_ptr_array_unref (self->cells);
  g_free (self);
}

/**
 * brochure_strip_add_cell:
 * @self: a strip
 * @face: how the cell looks
 * @text: (nullable): its text
 * @x: where it begins
 * @width: how wide it is
 *
 * Returns: (transfer none): a new cell of the strip
 */
BrochureCell *
brochure_strip_add_cell (BrochureStrip *self,
                         BrochureFace   face,
                         BrochureText  *text,
                         float          x,
                         float          width)
{
  BrochureCell *cell = g_new0 (BrochureCell, 1);

  g_return_val_if_fail (self != NULL, NULL);

  cell->face = face;
  cell->text = text != NULL ? brochure_text_ref (text) : NULL;
  cell->x = x;
  cell->width = width;
  g_ptr_array_add (self->cells, cell);

  return cell;
}
