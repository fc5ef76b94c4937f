/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "search/brochure-fold.h"

G_BEGIN_DECLS

/**
 * BrochureSearchKind:
 * @BROCHURE_SEARCH_TITLE: the title of a section or of the programme says it
 * @BROCHURE_SEARCH_FACT: a fact, a date, a price or a requirement says it
 * @BROCHURE_SEARCH_TEXT: running text says it
 *
 * What was found, the best first.
 */
typedef enum
{
  BROCHURE_SEARCH_TITLE,
  BROCHURE_SEARCH_FACT,
  BROCHURE_SEARCH_TEXT,
} BrochureSearchKind;

#define BROCHURE_TYPE_SEARCH_RESULT (brochure_search_result_get_type ())

/**
 * BrochureSearchResult:
 *
 * A place in a brochure where what was searched for stands. It never changes.
 */
G_DECLARE_FINAL_TYPE (BrochureSearchResult, brochure_search_result, BROCHURE, SEARCH_RESULT, GObject)

BrochureSearchResult *brochure_search_result_new               (BrochureSearchKind    kind,
                                                                const char           *section_id,
                                                                const char           *section_title,
                                                                const char           *piece_id,
                                                                const char           *title,
                                                                GArray               *title_spans,
                                                                const char           *snippet,
                                                                GArray               *snippet_spans);

BrochureSearchKind    brochure_search_result_get_kind          (BrochureSearchResult *self);
const char           *brochure_search_result_get_section_id    (BrochureSearchResult *self);
const char           *brochure_search_result_get_section_title (BrochureSearchResult *self);
const char           *brochure_search_result_get_piece_id      (BrochureSearchResult *self);
const char           *brochure_search_result_get_title         (BrochureSearchResult *self);
GArray               *brochure_search_result_get_title_spans   (BrochureSearchResult *self);
const char           *brochure_search_result_get_snippet       (BrochureSearchResult *self);
GArray               *brochure_search_result_get_snippet_spans (BrochureSearchResult *self);

G_END_DECLS
