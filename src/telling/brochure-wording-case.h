/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

G_BEGIN_DECLS

char *brochure_wording_case_title (BrochureDocument   *document,
                                   const BrochureCase *example);

G_END_DECLS
