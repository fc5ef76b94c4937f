/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "pages/brochure-blocks.h"

#include "widgets/brochure-label.h"

/* More than fills a window: there are gaps between them. */
#define LINES_AT_ONCE 36

/* More than fit into a line. */
#define LINE_CHARS 100

/* How much of a frame is spent on blocks; they are measured and drawn in it, too. */
#define MICROSECONDS_A_FRAME 4000

struct _BrochureBlocks
{
  GtkBox parent_instance;

  /* Borrowed */
  BrochureBlocksFunc func;
  gpointer user_data;

  guint n_blocks;
  guint n_made;
  guint tick_id;
};

G_DEFINE_FINAL_TYPE (BrochureBlocks, brochure_blocks, GTK_TYPE_BOX)

static gsize
count_lines (GtkWidget *widget)
{
  gsize n = GTK_IS_LABEL (widget) ? 1 + strlen (gtk_label_get_text (GTK_LABEL (widget))) / LINE_CHARS : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_get_visible (child))
        n += count_lines (child);
    }

  return n;
}

/* Returns how many lines it has at least. */
static gsize
make_next (BrochureBlocks *self)
{
  GtkWidget *block = self->func (self->n_made++, self->user_data);

  if (block == NULL)
    return 0;

  brochure_label_ease (block, GTK_WIDGET (self));
  gtk_box_append (GTK_BOX (self), block);

  return count_lines (block);
}

static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  BrochureBlocks *self = BROCHURE_BLOCKS (widget);
  gint64 end = g_get_monotonic_time () + MICROSECONDS_A_FRAME;

  /* Nothing was seen yet. */
  if (gtk_widget_get_height (widget) == 0)
    return G_SOURCE_CONTINUE;

  while (self->n_made < self->n_blocks && g_get_monotonic_time () < end)
    make_next (self);

  if (self->n_made < self->n_blocks)
    return G_SOURCE_CONTINUE;

  self->tick_id = 0;

  return G_SOURCE_REMOVE;
}

static void
brochure_blocks_class_init (BrochureBlocksClass *klass)
{
}

static void
brochure_blocks_init (BrochureBlocks *self)
{
}

/**
 * brochure_blocks_begin:
 * @self: blocks that have not begun
 * @n_blocks: how many there are to make
 * @func: makes them
 * @user_data: (closure): its argument, which must outlive @self
 *
 * Makes what is seen first, and the rest later.
 */
void
brochure_blocks_begin (BrochureBlocks     *self,
                       guint               n_blocks,
                       BrochureBlocksFunc  func,
                       gpointer            user_data)
{
  gsize n_lines = 0;

  g_return_if_fail (BROCHURE_IS_BLOCKS (self));
  g_return_if_fail (func != NULL);

  self->n_blocks = n_blocks;
  self->func = func;
  self->user_data = user_data;

  while (self->n_made < n_blocks && n_lines < LINES_AT_ONCE)
    n_lines += make_next (self);

  if (self->n_made < n_blocks)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, NULL, NULL);
}

/**
 * brochure_blocks_complete:
 * @self: blocks that have begun
 *
 * Makes all that is still missing at once.
 */
void
brochure_blocks_complete (BrochureBlocks *self)
{
  g_return_if_fail (BROCHURE_IS_BLOCKS (self));

  while (self->n_made < self->n_blocks)
    make_next (self);

  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);

  self->tick_id = 0;
}
