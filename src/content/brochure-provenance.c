/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-provenance.h"

#include "content/reading/brochure-parse.h"
#include "content/reading/brochure-syntax.h"

/**
 * brochure_source_read:
 * @reader: stands on a source
 * @user_data: unused
 *
 * Returns: (transfer full): a [struct@Source]
 */
gpointer
brochure_source_read (BrochureReader *reader,
                      gpointer        user_data)
{
  BrochureSource *self = g_new0 (BrochureSource, 1);

  self->id = brochure_reader_read_id (reader, "id",
                                      brochure_reader_get_ids (reader, BROCHURE_REFERENCE_SOURCE));
  self->title = brochure_reader_read_text (reader, "title", TRUE);
  self->publisher = brochure_reader_read_text (reader, "publisher", FALSE);
  self->url = brochure_reader_read_web_address (reader, "url");
  brochure_reader_read_date (reader, "asOf", TRUE, &self->as_of);
  self->language = brochure_reader_read_checked (reader, "language", FALSE,
                                                 brochure_syntax_is_language_tag,
                                                 _("a language tag such as “nl”"));
  self->note = brochure_reader_read_text (reader, "note", FALSE);

  return self;
}

/**
 * brochure_notice_read:
 * @reader: stands on a notice
 * @user_data: (element-type utf8 utf8): the ids of notices seen so far
 *
 * Returns: (transfer full): a [struct@Notice]
 */
gpointer
brochure_notice_read (BrochureReader *reader,
                      gpointer        user_data)
{
  static const char * const kinds[] = { "health", "closed", "portal", "privacy", NULL };
  static const char * const severities[] = { "info", "warning", NULL };
  BrochureNotice *self = g_new0 (BrochureNotice, 1);

  self->id = brochure_reader_read_id (reader, "id", user_data);
  self->kind = brochure_reader_read_choice (reader, "kind", TRUE, kinds);
  self->severity = g_strdup (severities[brochure_reader_read_enum (reader, "severity", FALSE,
                                                                   severities, 0)]);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->text = brochure_reader_read_text (reader, "text", TRUE);
  brochure_reader_read_date (reader, "since", FALSE, &self->since);
  brochure_reader_read_date (reader, "validUntil", FALSE, &self->valid_until);
  self->source = brochure_reader_read_reference (reader, "source", TRUE,
                                                 BROCHURE_REFERENCE_SOURCE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self;
}

/**
 * brochure_discrepancy_read:
 * @reader: stands on a discrepancy
 * @user_data: (element-type utf8 utf8): the ids of discrepancies seen so far
 *
 * Returns: (transfer full): a [struct@Discrepancy]
 */
gpointer
brochure_discrepancy_read (BrochureReader *reader,
                           gpointer        user_data)
{
  BrochureDiscrepancy *self = g_new0 (BrochureDiscrepancy, 1);

  self->id = brochure_reader_read_id (reader, "id", user_data);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->facts = brochure_reader_read_references (reader, "facts", TRUE, BROCHURE_REFERENCE_FACT);
  self->explanation = brochure_reader_read_text (reader, "explanation", TRUE);
  self->treatment = brochure_reader_read_text (reader, "treatment", TRUE);

  return self;
}

/**
 * brochure_source_free:
 * @self: (transfer full): a source
 */
void
brochure_source_free (BrochureSource *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, brochure_text_unref);
  g_clear_pointer (&self->publisher, brochure_text_unref);
  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->note, brochure_text_unref);
  g_free (self);
}

/**
 * brochure_notice_free:
 * @self: (transfer full): a notice
 */
void
brochure_notice_free (BrochureNotice *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->kind, g_free);
  g_clear_pointer (&self->severity, g_free);
  g_clear_pointer (&self->title, brochure_text_unref);
  g_clear_pointer (&self->text, brochure_text_unref);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->refs, g_strfreev);
  g_free (self);
}

/**
 * brochure_discrepancy_free:
 * @self: (transfer full): a discrepancy
 */
void
brochure_discrepancy_free (BrochureDiscrepancy *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, brochure_text_unref);
  g_clear_pointer (&self->facts, g_strfreev);
  g_clear_pointer (&self->explanation, brochure_text_unref);
  g_clear_pointer (&self->treatment, brochure_text_unref);
  g_free (self);
}

/**
 * brochure_notice_is_expired:
 * @self: a notice
 * @today: the day to judge from
 *
 * Returns: whether the last day it was meant for is over
 */
gboolean
brochure_notice_is_expired (const BrochureNotice *self,
                            const GDate          *today)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return brochure_partial_date_is_past (&self->valid_until, today);
}
