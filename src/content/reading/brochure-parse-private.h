/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-audience.h"
#include "content/brochure-scale.h"
#include "content/reading/brochure-reader.h"

G_BEGIN_DECLS

/* How each part of a brochure is read, for the loader only. All are
 * BrochureReaderFuncs: the reader stands on the object, the result is a new
 * struct, and what is wrong is noted with the reader. A struct comes back even
 * where required members are missing; a document with an error is never shown. */

gpointer _brochure_parse_country_group   (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_discrepancy     (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_document        (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_fact            (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_language_test   (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_media           (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_money           (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_notice          (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_offering        (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_organisation    (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_programme       (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_requirement_set (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_section         (BrochureReader *reader,
                                          gpointer        user_data);
gpointer _brochure_parse_source          (BrochureReader *reader,
                                          gpointer        user_data);

BrochureAudience *_brochure_parse_audience     (BrochureReader *reader,
                                                gboolean        is_required);
GHashTable       *_brochure_parse_explanations (BrochureReader *reader);
BrochureScale    *_brochure_parse_range        (BrochureReader *reader);
GPtrArray        *_brochure_parse_rules        (BrochureReader *reader);

G_END_DECLS
