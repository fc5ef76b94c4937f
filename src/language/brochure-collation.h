/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BrochureCollation:
 *
 * The order in which a language sorts.
 *
 * Where the system has a locale of the language, its rules are used. Any other
 * real locale comes second: the C library's locales all start from the same
 * table of ISO 14651, in which most alphabets are in order. With neither, letters
 * are compared without their accents.
 */
typedef struct _BrochureCollation BrochureCollation;

BrochureCollation *brochure_collation_new     (const char              *language);
void               brochure_collation_free    (BrochureCollation       *self);

int                brochure_collation_compare (const BrochureCollation *self,
                                               const char              *a,
                                               const char              *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureCollation, brochure_collation_free)

G_END_DECLS
