/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "content/brochure-case.h"
#include "content/brochure-country-group.h"
#include "content/brochure-discrepancy.h"
#include "content/brochure-language-test.h"
#include "content/brochure-notice.h"
#include "content/brochure-organisation.h"
#include "content/brochure-programme.h"
#include "content/brochure-source.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_DOCUMENT (brochure_document_get_type ())

/**
 * BrochureDocument:
 *
 * A whole brochure, as loaded from one content file. It never changes once loaded.
 */
G_DECLARE_FINAL_TYPE (BrochureDocument, brochure_document, BROCHURE, DOCUMENT, GObject)

GFile                      *brochure_document_get_file            (BrochureDocument *self);
const char                 *brochure_document_get_id              (BrochureDocument *self);
const char                 *brochure_document_get_source_language (BrochureDocument *self);
const BrochurePartialDate  *brochure_document_get_as_of           (BrochureDocument *self);
const BrochureProgramme    *brochure_document_get_programme       (BrochureDocument *self);
GPtrArray                  *brochure_document_get_cases           (BrochureDocument *self);
GPtrArray                  *brochure_document_get_discrepancies   (BrochureDocument *self);
GHashTable                 *brochure_document_get_explanations    (BrochureDocument *self);
GPtrArray                  *brochure_document_get_notices         (BrochureDocument *self);
GPtrArray                  *brochure_document_get_organisations   (BrochureDocument *self);
GPtrArray                  *brochure_document_get_sources         (BrochureDocument *self);
GPtrArray                  *brochure_document_get_tests           (BrochureDocument *self);

const char                 *brochure_document_get_pointer         (BrochureDocument *self,
                                                                   gconstpointer     part);

GFile                      *brochure_document_resolve_media       (BrochureDocument *self,
                                                                   const char       *path);
const BrochureCountryGroup *brochure_document_find_country_group  (BrochureDocument *self,
                                                                   const char       *id);
const BrochureOrganisation *brochure_document_find_organisation   (BrochureDocument *self,
                                                                   const char       *id);
const BrochureSource       *brochure_document_find_source         (BrochureDocument *self,
                                                                   const char       *id);
const BrochureLanguageTest *brochure_document_find_test           (BrochureDocument *self,
                                                                   const char       *id);
const BrochureNotice       *brochure_document_find_closing_notice (BrochureDocument *self);

G_END_DECLS
