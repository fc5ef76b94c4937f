/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-document-private.h"
#include "content/brochure-syntax.h"
#include "content/reading/brochure-parse-private.h"

static gpointer
read_case (BrochureReader *reader,
           gpointer        user_data)
{
  BrochureCase *self = brochure_reader_new0 (reader, BrochureCase);

  brochure_reader_be_strict (reader);
  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->is_example = brochure_reader_read_boolean (reader, "example", FALSE);
  self->input = brochure_reader_dup_object (reader, "input", TRUE);
  self->expected = brochure_reader_dup_object (reader, "expected", TRUE);

  return self;
}

gpointer
_brochure_parse_document (BrochureReader *reader,
                          gpointer        user_data)
{
  BrochureDocument *self = g_object_new (BROCHURE_TYPE_DOCUMENT, NULL);

  self->file = g_object_ref (user_data);
  brochure_reader_be_strict (reader);
  brochure_reader_read_string (reader, "$schema", FALSE);
  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->source_language = brochure_reader_read_checked (reader, "sourceLanguage", TRUE,
                                                        brochure_syntax_is_language_tag,
                                                        BROCHURE_PROBLEM_LANGUAGE);
  if (self->source_language != NULL)
    brochure_reader_set_language (reader, self->source_language);

  brochure_reader_read_date (reader, "asOf", TRUE, &self->as_of);
  self->programmes = brochure_reader_read_array (reader, "programmes", TRUE, _brochure_parse_programme, NULL);
  self->organisations = brochure_reader_read_array (reader, "organisations", FALSE,
                                                    _brochure_parse_organisation, NULL);
  self->country_groups = brochure_reader_read_array (reader, "countryGroups", FALSE,
                                                     _brochure_parse_country_group, NULL);
  self->tests = brochure_reader_read_array (reader, "tests", FALSE, _brochure_parse_language_test, NULL);
  self->sources = brochure_reader_read_array (reader, "sources", FALSE, _brochure_parse_source, NULL);
  self->notices = brochure_reader_read_array (reader, "notices", FALSE, _brochure_parse_notice, NULL);
  self->discrepancies = brochure_reader_read_array (reader, "discrepancies", FALSE,
                                                    _brochure_parse_discrepancy, NULL);
  self->cases = brochure_reader_read_array (reader, "cases", FALSE, read_case, NULL);

  self->explanations = _brochure_parse_explanations (reader);

  brochure_reader_finish (reader);
  self->country_groups_by_id = brochure_reader_index_ids (reader, self->country_groups);
  self->organisations_by_id = brochure_reader_index_ids (reader, self->organisations);
  self->sources_by_id = brochure_reader_index_ids (reader, self->sources);
  self->tests_by_id = brochure_reader_index_ids (reader, self->tests);
  self->places = brochure_reader_steal_places (reader);
  self->pool = brochure_reader_steal_pool (reader);

  return self;
}
