/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

G_BEGIN_DECLS

GBytes *brochure_ics_write (BrochureDocument       *document,
                            const BrochureOffering *offering,
                            const GDate            *today);

G_END_DECLS
