/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <stdio.h>

#include "content/brochure-document.h"

G_BEGIN_DECLS

gboolean brochure_evaluate_stream (BrochureDocument  *document,
                                   const GDate       *as_of,
                                   FILE              *input,
                                   FILE              *output,
                                   GError           **error);

G_END_DECLS
