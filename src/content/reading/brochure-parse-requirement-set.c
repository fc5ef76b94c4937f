/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-requirement-set.h"
#include "content/reading/brochure-parse-private.h"

/* Rules that others join can be found like any other. */
static void
index_rules (GHashTable *index,
             GPtrArray  *rules)
{
  for (guint i = 0; i < rules->len; i++)
    {
      BrochureRule *rule = g_ptr_array_index (rules, i);

      if (!g_hash_table_contains (index, rule->id))
        g_hash_table_insert (index, rule->id, rule);
      index_rules (index, rule->rules);
    }
}

gpointer
_brochure_parse_requirement_set (BrochureReader *reader,
                                 gpointer        user_data)
{
  BrochureRequirementSet *self = brochure_reader_new0 (reader, BrochureRequirementSet);

  brochure_reader_be_strict (reader);
  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->title = brochure_reader_read_text (reader, "title", TRUE);
  self->name = brochure_reader_read_text (reader, "name", FALSE);
  self->audience = _brochure_parse_audience (reader, TRUE);
  self->rules = _brochure_parse_rules (reader);
  self->rules_by_id = brochure_reader_new_table (reader);
  index_rules (self->rules_by_id, self->rules);
  self->explanations = _brochure_parse_explanations (reader);
  self->exemptions = brochure_reader_read_texts (reader, "exemptions");
  self->notes = brochure_reader_read_texts (reader, "notes");
  self->decided_by = brochure_reader_read_text (reader, "decidedBy", FALSE);
  self->source = brochure_reader_read_reference (reader, "source", TRUE, BROCHURE_REFERENCE_SOURCE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self->id != NULL && self->audience != NULL ? self : NULL;
}
