/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "search/brochure-search-result.h"

G_BEGIN_DECLS

GStrv brochure_search_words_new (BrochureSearchResult *result);

G_END_DECLS
