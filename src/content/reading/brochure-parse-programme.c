/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-programme.h"
#include "content/brochure-syntax.h"
#include "content/reading/brochure-parse-private.h"

/* Whatever states a fact first is where it is read. */
static void
note_refs (BrochureProgramme     *self,
           char * const          *refs,
           const BrochureSection *section)
{
  for (guint i = 0; section != NULL && refs[i] != NULL; i++)
    {
      if (!g_hash_table_contains (self->sections_by_fact, refs[i]))
        g_hash_table_insert (self->sections_by_fact, refs[i], (gpointer) section);
    }
}

/* A card only points to a fact, everything else shows or states it. */
static void
note_section (BrochureProgramme     *self,
              const BrochureSection *section)
{
  for (guint i = 0; i < section->blocks->len; i++)
    {
      const BrochureBlock *block = g_ptr_array_index (section->blocks, i);

      if (block->kind == BROCHURE_BLOCK_CARDS)
        continue;

      note_refs (self, block->refs, section);
      for (guint j = 0; j < block->items->len; j++)
        {
          const BrochureItem *item = g_ptr_array_index (block->items, j);

          note_refs (self, item->refs, section);
        }
    }
}

static void
note_prices (BrochureProgramme     *self,
             const BrochureSection *section)
{
  for (guint i = 0; i < self->offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (self->offerings, i);

      for (guint j = 0; j < offering->prices->len; j++)
        {
          const BrochurePrice *price = g_ptr_array_index (offering->prices, j);

          note_refs (self, price->refs, section);
        }
    }
}

static void
note_offerings (BrochureProgramme     *self,
                const BrochureSection *section)
{
  for (guint i = 0; i < self->offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (self->offerings, i);

      note_refs (self, offering->refs, section);
    }
}

static void
note_rule (BrochureProgramme     *self,
           const BrochureRule    *rule,
           const BrochureSection *section)
{
  note_refs (self, rule->refs, section);

  for (guint i = 0; i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      note_refs (self, accepted->refs, section);
    }

  for (guint i = 0; i < rule->rules->len; i++)
    note_rule (self, g_ptr_array_index (rule->rules, i), section);
}

static void
note_requirements (BrochureProgramme     *self,
                   const BrochureSection *section)
{
  for (guint i = 0; i < self->requirement_sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (self->requirement_sets, i);

      note_refs (self, set->refs, section);
      for (guint j = 0; j < set->rules->len; j++)
        note_rule (self, g_ptr_array_index (set->rules, j), section);
    }
}

/* Facts are many and sections are many: neither is searched for the other. */
static void
note_facts (BrochureReader    *reader,
            BrochureProgramme *self)
{
  for (guint i = 0; i < self->facts->len; i++)
    {
      BrochureFact *fact = g_ptr_array_index (self->facts, i);
      BrochureSection *section = fact->id != NULL ? g_hash_table_lookup (self->sections_by_fact, fact->id) : NULL;

      if (section == NULL)
        continue;
      if (section->facts->len == 0)
        section->facts = brochure_reader_new_array (reader, 1);
      g_ptr_array_add (section->facts, fact);
    }
}

static void
index_facts (BrochureReader    *reader,
             BrochureProgramme *self)
{
  for (guint i = 0; i < self->sections->len; i++)
    note_section (self, g_ptr_array_index (self->sections, i));

  note_prices (self, brochure_programme_find_section_of_kind (self, BROCHURE_BLOCK_FEES));
  note_offerings (self, brochure_programme_find_section_of_kind (self, BROCHURE_BLOCK_OFFERINGS));
  note_requirements (self, brochure_programme_find_section_of_kind (self, BROCHURE_BLOCK_REQUIREMENTS));
  note_facts (reader, self);
}

gpointer
_brochure_parse_programme (BrochureReader *reader,
                           gpointer        user_data)
{
  BrochureProgramme *self;

  if (brochure_reader_get_index (reader) > 0)
    {
      brochure_reader_add_problem (reader, FALSE, NULL, _("Only the first programme of a file is shown"), NULL, NULL);
      brochure_reader_be_open (reader);
      return NULL;
    }

  self = brochure_reader_new0 (reader, BrochureProgramme);
  brochure_reader_be_strict (reader);
  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->name = brochure_reader_read_text (reader, "name", TRUE);
  self->alternate_names = brochure_reader_read_texts (reader, "alternateNames");
  self->programme_type = brochure_reader_read_string (reader, "programmeType", TRUE);
  self->tagline = brochure_reader_read_text (reader, "tagline", FALSE);
  self->abstract = brochure_reader_read_text (reader, "abstract", FALSE);
  self->image = brochure_reader_read_object (reader, "image", FALSE, _brochure_parse_media);
  self->provider = brochure_reader_read_reference (reader, "provider", TRUE,
                                                   BROCHURE_REFERENCE_ORGANISATION);
  self->duration = brochure_reader_read_checked (reader, "duration", FALSE,
                                                 brochure_syntax_is_duration,
                                                 BROCHURE_PROBLEM_DURATION);
  self->mode_of_study = brochure_reader_read_string (reader, "modeOfStudy", FALSE);
  self->facts = brochure_reader_read_array (reader, "facts", FALSE, _brochure_parse_fact, NULL);
  self->sections = brochure_reader_read_array (reader, "sections", TRUE, _brochure_parse_section, NULL);
  self->offerings = brochure_reader_read_array (reader, "offerings", FALSE,
                                                _brochure_parse_offering, NULL);
  self->requirement_sets = brochure_reader_read_array (reader, "requirementSets", FALSE,
                                                       _brochure_parse_requirement_set, NULL);
  self->decided_by = brochure_reader_read_text (reader, "decidedBy", FALSE);
  self->facts_by_id = brochure_reader_index_ids (reader, self->facts);
  self->sections_by_id = brochure_reader_index_ids (reader, self->sections);
  self->sections_by_fact = brochure_reader_new_table (reader);
  index_facts (reader, self);

  return self;
}
