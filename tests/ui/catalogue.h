/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * Catalogue:
 *
 * What a language has a translation for, read from its compiled catalogue
 * itself rather than asked from gettext, which is under test.
 */
typedef struct _Catalogue Catalogue;

Catalogue *catalogue_new           (const char      *code);
void       catalogue_free          (Catalogue       *self);

gboolean   catalogue_excuses       (const Catalogue *self,
                                    const char      *shown);
gboolean   catalogue_is_translated (const Catalogue *self,
                                    const char      *shown);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Catalogue, catalogue_free)

G_END_DECLS
