/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-discrepancy.h"
#include "content/brochure-enums.h"
#include "content/brochure-notice.h"
#include "content/brochure-source.h"
#include "content/brochure-syntax.h"
#include "content/reading/brochure-parse-private.h"

gpointer
_brochure_parse_source (BrochureReader *reader,
                        gpointer        user_data)
{
  BrochureSource *self = brochure_reader_new0 (reader, BrochureSource);

  self->id = brochure_reader_read_id (reader, "id",
                                      brochure_reader_get_ids (reader, BROCHURE_REFERENCE_SOURCE));
  self->title = brochure_reader_read_text (reader, "title", TRUE);
  self->publisher = brochure_reader_read_text (reader, "publisher", FALSE);
  self->url = brochure_reader_read_web_address (reader, "url");
  brochure_reader_read_date (reader, "asOf", TRUE, &self->as_of);
  self->language = brochure_reader_read_checked (reader, "language", FALSE,
                                                 brochure_syntax_is_language_tag,
                                                 BROCHURE_PROBLEM_LANGUAGE);
  self->note = brochure_reader_read_text (reader, "note", FALSE);

  return self;
}

gpointer
_brochure_parse_notice (BrochureReader *reader,
                        gpointer        user_data)
{
  BrochureNotice *self = brochure_reader_new0 (reader, BrochureNotice);

  brochure_reader_be_strict (reader);
  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->kind = brochure_reader_read_enum (reader, "kind", TRUE, BROCHURE_TYPE_NOTICE_KIND,
                                          BROCHURE_NOTICE_UNKNOWN);
  self->severity = brochure_reader_read_enum (reader, "severity", FALSE,
                                              BROCHURE_TYPE_NOTICE_SEVERITY, BROCHURE_NOTICE_INFO);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->text = brochure_reader_read_text (reader, "text", TRUE);
  brochure_reader_read_date (reader, "since", FALSE, &self->since);
  brochure_reader_read_date (reader, "validUntil", FALSE, &self->valid_until);
  brochure_reader_check_order (reader, "since", &self->since, &self->valid_until);
  self->sections = brochure_reader_read_references (reader, "sections", FALSE, BROCHURE_REFERENCE_SECTION);
  self->source = brochure_reader_read_reference (reader, "source", TRUE,
                                                 BROCHURE_REFERENCE_SOURCE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self;
}

gpointer
_brochure_parse_discrepancy (BrochureReader *reader,
                             gpointer        user_data)
{
  BrochureDiscrepancy *self = brochure_reader_new0 (reader, BrochureDiscrepancy);

  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->facts = brochure_reader_read_references (reader, "facts", TRUE, BROCHURE_REFERENCE_FACT);
  self->explanation = brochure_reader_read_text (reader, "explanation", TRUE);
  self->treatment = brochure_reader_read_text (reader, "treatment", TRUE);

  return self;
}
