/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "content/brochure-language-test.h"
#include "content/brochure-organisation.h"
#include "content/brochure-programme.h"
#include "content/brochure-provenance.h"

G_BEGIN_DECLS

#define BROCHURE_TYPE_DOCUMENT (brochure_document_get_type ())

/**
 * BrochureDocument:
 *
 * A whole brochure, as loaded from one content file. It never changes once loaded.
 */
G_DECLARE_FINAL_TYPE (BrochureDocument, brochure_document, BROCHURE, DOCUMENT, GObject)

/**
 * BrochureCase:
 * @id: unique in the brochure
 * @title: what the case shows, for the form's examples
 * @input: answers, the JSON that `--evaluate` reads
 * @expected: members that the result must have
 *
 * A worked case of the eligibility rules.
 */
typedef struct
{
  char *id;
  BrochureText *title;
  JsonObject *input;
  JsonObject *expected;
} BrochureCase;

void                        brochure_case_free                    (BrochureCase     *self);

GFile                      *brochure_document_get_file            (BrochureDocument *self);
const char                 *brochure_document_get_id              (BrochureDocument *self);
const char                 *brochure_document_get_source_language (BrochureDocument *self);
const BrochurePartialDate  *brochure_document_get_as_of           (BrochureDocument *self);
const BrochureProgramme    *brochure_document_get_programme       (BrochureDocument *self);
GPtrArray                  *brochure_document_get_cases           (BrochureDocument *self);
GPtrArray                  *brochure_document_get_discrepancies   (BrochureDocument *self);
GPtrArray                  *brochure_document_get_notices         (BrochureDocument *self);
GPtrArray                  *brochure_document_get_organisations   (BrochureDocument *self);
GPtrArray                  *brochure_document_get_sources         (BrochureDocument *self);
GPtrArray                  *brochure_document_get_tests           (BrochureDocument *self);

const char                 *brochure_document_get_pointer         (BrochureDocument *self,
                                                                   gconstpointer     part);

GFile                      *brochure_document_resolve_media       (BrochureDocument *self,
                                                                   const char       *path);
const BrochureOrganisation *brochure_document_find_organisation   (BrochureDocument *self,
                                                                   const char       *id);
const BrochureSource       *brochure_document_find_source         (BrochureDocument *self,
                                                                   const char       *id);
const BrochureLanguageTest *brochure_document_find_test           (BrochureDocument *self,
                                                                   const char       *id);
const BrochureNotice       *brochure_document_find_closing_notice (BrochureDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureCase, brochure_case_free)

G_END_DECLS
