/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochurePool:
 *
 * What lives as long as a document does: all that was read into it is freed at
 * once, so that no part of it needs to know how to free itself.
 */
typedef struct _BrochurePool BrochurePool;

BrochurePool *brochure_pool_new   (void);
void          brochure_pool_free  (BrochurePool   *self);

gpointer      brochure_pool_alloc (BrochurePool   *self,
                                   gsize           size);
char         *brochure_pool_copy  (BrochurePool   *self,
                                   const char     *string);
gpointer      brochure_pool_take  (BrochurePool   *self,
                                   gpointer        item,
                                   GDestroyNotify  destroy);

G_END_DECLS
