/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-pool.h"

#define CHUNK_SIZE (16 * 1024)
#define ALIGNMENT sizeof (gpointer)

typedef struct
{
  gpointer item;
  GDestroyNotify destroy;
} Taken;

struct _BrochurePool
{
  GPtrArray *chunks;
  char *free;
  gsize n_free;
  GArray *taken;
};

static void
taken_clear (Taken *taken)
{
  taken->destroy (taken->item);
}

/**
 * brochure_pool_new:
 *
 * Returns: (transfer full): a new pool
 */
BrochurePool *
brochure_pool_new (void)
{
  BrochurePool *self = g_new0 (BrochurePool, 1);

  self->chunks = g_ptr_array_new_with_free_func (g_free);
  self->taken = g_array_new (FALSE, FALSE, sizeof (Taken));
  g_array_set_clear_func (self->taken, (GDestroyNotify) taken_clear);

  return self;
}

/**
 * brochure_pool_free:
 * @self: (transfer full): a pool
 *
 * Frees it and all that is in it.
 */
void
brochure_pool_free (BrochurePool *self)
{
  g_clear_pointer (&self->taken, g_array_unref);
  g_clear_pointer (&self->chunks, g_ptr_array_unref);
  g_free (self);
}

/**
 * brochure_pool_alloc:
 * @self: a pool
 * @size: how many bytes
 *
 * Returns: (transfer none): that many zeros
 */
gpointer
brochure_pool_alloc (BrochurePool *self,
                     gsize         size)
{
  gpointer result;

  g_return_val_if_fail (self != NULL, NULL);

  size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  if (size > self->n_free)
    {
      self->n_free = MAX (size, CHUNK_SIZE);
      self->free = g_malloc0 (self->n_free);
      g_ptr_array_add (self->chunks, self->free);
    }

  result = self->free;
  self->free += size;
  self->n_free -= size;

  return result;
}

/**
 * brochure_pool_copy:
 * @self: a pool
 * @string: (nullable): a string
 *
 * Returns: (transfer none) (nullable): a copy of it
 */
char *
brochure_pool_copy (BrochurePool *self,
                    const char   *string)
{
  gsize size;

  g_return_val_if_fail (self != NULL, NULL);

  if (string == NULL)
    return NULL;

  size = strlen (string) + 1;

  return memcpy (brochure_pool_alloc (self, size), string, size);
}

/**
 * brochure_pool_take:
 * @self: a pool
 * @item: (transfer full): anything
 * @destroy: frees it
 *
 * Returns: (transfer none): @item
 */
gpointer
brochure_pool_take (BrochurePool   *self,
                    gpointer        item,
                    GDestroyNotify  destroy)
{
  Taken taken = { item, destroy };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (destroy != NULL, NULL);

  g_array_append_val (self->taken, taken);

  return item;
}
