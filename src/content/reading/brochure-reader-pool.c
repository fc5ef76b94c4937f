/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/reading/brochure-reader-private.h"

/**
 * brochure_reader_new_array:
 * @self: a reader
 * @size: how many elements it will get
 *
 * Most arrays have nothing in them, and share one.
 *
 * Returns: (transfer none): an array for what the reader has read; nothing may be added where @size is 0
 */
GPtrArray *
brochure_reader_new_array (BrochureReader *self,
                           guint           size)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (size == 0)
    return self->empty;

  return brochure_pool_take (self->pool, g_ptr_array_sized_new (size), (GDestroyNotify) g_ptr_array_unref);
}

/**
 * brochure_reader_steal_pool:
 * @self: a reader
 *
 * Takes all that was read; the reader cannot read any more.
 *
 * Returns: (transfer full): what keeps it
 */
BrochurePool *
brochure_reader_steal_pool (BrochureReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_steal_pointer (&self->pool);
}

/**
 * brochure_reader_alloc:
 * @self: a reader
 * @size: size of a struct
 *
 * Returns: (transfer none): a struct of zeros, which the reader keeps like all that it returns
 */
gpointer
brochure_reader_alloc (BrochureReader *self,
                       gsize           size)
{
  return brochure_pool_alloc (self->pool, size);
}

/**
 * brochure_reader_copy:
 * @self: a reader
 * @string: (nullable): a string
 *
 * Returns: (transfer none) (nullable): a copy of it
 */
char *
brochure_reader_copy (BrochureReader *self,
                      const char     *string)
{
  return brochure_pool_copy (self->pool, string);
}

/**
 * brochure_reader_new_table:
 * @self: a reader
 *
 * Returns: (transfer none) (element-type utf8 gpointer): a hash table of strings and what they
 *   stand for, for what the reader has read
 */
GHashTable *
brochure_reader_new_table (BrochureReader *self)
{
  return brochure_pool_take (self->pool, g_hash_table_new (g_str_hash, g_str_equal),
                             (GDestroyNotify) g_hash_table_unref);
}

/**
 * brochure_reader_index_ids:
 * @self: a reader
 * @structs: structs whose first member is their id
 *
 * Returns: (transfer none) (element-type utf8 gpointer): the structs by id, the first of each
 */
GHashTable *
brochure_reader_index_ids (BrochureReader *self,
                           GPtrArray      *structs)
{
  GHashTable *index = brochure_reader_new_table (self);

  for (guint i = structs->len; i > 0; i--)
    {
      gpointer item = g_ptr_array_index (structs, i - 1);
      char *id = *(char **) item;

      if (id != NULL)
        g_hash_table_replace (index, id, item);
    }

  return index;
}
