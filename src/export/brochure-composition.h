/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/brochure-manuscript.h"

G_BEGIN_DECLS

GPtrArray *brochure_composition_make (const BrochureManuscript *manuscript,
                                      float                     width,
                                      GHashTable               *anchors);

G_END_DECLS
