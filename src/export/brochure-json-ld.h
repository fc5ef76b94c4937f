/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

G_BEGIN_DECLS

GBytes *brochure_json_ld_write (BrochureDocument      *document,
                                const BrochureSection *section);

G_END_DECLS
