/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-enums.h"
#include "content/brochure-requirement-set.h"
#include "content/reading/brochure-parse-private.h"

/* A hundred years; a test that old is not meant. */
#define MAX_AGE_MONTHS 1200

static gpointer
read_accepted_test (BrochureReader *reader,
                    gpointer        user_data)
{
  BrochureAcceptedTest *self = brochure_reader_new0 (reader, BrochureAcceptedTest);

  brochure_reader_be_strict (reader);
  self->test = brochure_reader_read_reference (reader, "test", TRUE, BROCHURE_REFERENCE_TEST);
  self->scale = brochure_reader_read_reference (reader, "scale", FALSE, BROCHURE_REFERENCE_SCALE);
  self->minimum = brochure_reader_read_decimal (reader, "minimum", FALSE);
  self->component_minimum = brochure_reader_read_decimal (reader, "componentMinimum", FALSE);
  self->components_counted = brochure_reader_read_strings (reader, "componentsCounted");
  self->minimum_grade = brochure_reader_read_string (reader, "minimumGrade", FALSE);
  self->assess_modules = brochure_reader_read_strings (reader, "assessModules");
  self->advisories = brochure_reader_read_strings (reader, "advisories");
  self->note = brochure_reader_read_text (reader, "note", FALSE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self->test != NULL ? self : NULL;
}

/* A newer version may know more types: such a rule stays, and is left to the assessors. */
static BrochureRuleType
read_rule_type (BrochureReader *reader)
{
  return brochure_reader_read_enum (reader, "type", TRUE, BROCHURE_TYPE_RULE_TYPE,
                                    BROCHURE_RULE_UNKNOWN);
}

static void
read_parameters (BrochureReader *reader,
                 BrochureRule   *self)
{
  gboolean is_language_test = self->type == BROCHURE_RULE_LANGUAGE_TEST;

  brochure_reader_enter (reader, "parameters", is_language_test);
  brochure_reader_be_strict (reader);
  self->meets = brochure_reader_read_strings (reader, "meets");
  self->needs_assessment = brochure_reader_read_strings (reader, "needsAssessment");
  self->work_counts = brochure_reader_read_boolean (reader, "workCounts", FALSE);
  self->related_fields = brochure_reader_read_texts (reader, "relatedFields");
  self->accepted_tests = brochure_reader_read_array (reader, "accepted", is_language_test,
                                                     read_accepted_test, NULL);
  self->max_age_months = brochure_reader_read_int (reader, "maxAgeMonths", 0, MAX_AGE_MONTHS, 0);
  brochure_reader_leave (reader);
}

static void
read_explanations (BrochureReader *reader,
                   BrochureRule   *self)
{
  GStrv keys;

  self->explanations = brochure_reader_new_table (reader);
  brochure_reader_enter (reader, "explanations", FALSE);
  keys = brochure_reader_list_members (reader);
  for (guint i = 0; keys[i] != NULL; i++)
    {
      BrochureText *text = brochure_reader_read_text (reader, keys[i], TRUE);

      if (text != NULL)
        g_hash_table_replace (self->explanations, keys[i], text);
    }
  brochure_reader_leave (reader);
}

static gpointer
read_rule (BrochureReader *reader,
           gpointer        user_data)
{
  BrochureRule *self = brochure_reader_new0 (reader, BrochureRule);

  brochure_reader_be_strict (reader);
  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->type = read_rule_type (reader);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->text = brochure_reader_read_text (reader, "text", FALSE);
  read_parameters (reader, self);
  read_explanations (reader, self);
  self->source = brochure_reader_read_reference (reader, "source", FALSE,
                                                 BROCHURE_REFERENCE_SOURCE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);
  brochure_reader_read_date (reader, "validFrom", FALSE, &self->valid_from);
  brochure_reader_read_date (reader, "validTo", FALSE, &self->valid_to);
  brochure_reader_check_order (reader, "validFrom", &self->valid_from, &self->valid_to);

  return self->id != NULL ? self : NULL;
}

static void
read_audience (BrochureReader         *reader,
               BrochureRequirementSet *self)
{
  brochure_reader_enter (reader, "audience", TRUE);
  brochure_reader_be_strict (reader);
  self->countries = brochure_reader_read_strings (reader, "countries");
  self->except = brochure_reader_read_strings (reader, "except");
  self->is_default = brochure_reader_read_boolean (reader, "default", FALSE);
  brochure_reader_leave (reader);
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
  read_audience (reader, self);
  self->rules = brochure_reader_read_array (reader, "rules", TRUE, read_rule, NULL);
  self->rules_by_id = brochure_reader_index_ids (reader, self->rules);
  self->exemptions = brochure_reader_read_texts (reader, "exemptions");
  self->notes = brochure_reader_read_texts (reader, "notes");
  self->source = brochure_reader_read_reference (reader, "source", TRUE,
                                                 BROCHURE_REFERENCE_SOURCE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self->id != NULL ? self : NULL;
}
