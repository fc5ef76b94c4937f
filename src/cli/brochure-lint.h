/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

G_BEGIN_DECLS

void brochure_lint_document (BrochureDocument *document,
                             const GDate      *today,
                             GPtrArray        *problems);

G_END_DECLS
