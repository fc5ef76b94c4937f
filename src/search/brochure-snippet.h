/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "search/brochure-fold.h"

G_BEGIN_DECLS

char *brochure_snippet_cut (const char *text,
                            gsize       first,
                            gsize       last,
                            GArray     *spans);

G_END_DECLS
