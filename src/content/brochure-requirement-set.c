/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-requirement-set.h"

#include "content/reading/brochure-parse.h"
#include "content/reading/brochure-reader.h"

/* In the order of BrochureRuleType. */
static const char * const rule_types[] = {
  "degreeLevel", "subject", "languageTest", "testAge", "document", "info", NULL,
};

/* A hundred years; a test that old is not meant. */
#define MAX_AGE_MONTHS 1200

static gpointer
read_accepted_test (BrochureReader *reader,
                    gpointer        user_data)
{
  g_autoptr(BrochureAcceptedTest) self = g_new0 (BrochureAcceptedTest, 1);

  self->test = brochure_reader_read_reference (reader, "test", TRUE, BROCHURE_REFERENCE_TEST);
  if (self->test == NULL)
    return NULL;

  self->scale = brochure_reader_read_reference (reader, "scale", FALSE, BROCHURE_REFERENCE_SCALE);
  self->minimum = brochure_reader_read_decimal (reader, "minimum", FALSE);
  self->component_minimum = brochure_reader_read_decimal (reader, "componentMinimum", FALSE);
  self->components_counted = brochure_reader_read_strings (reader, "componentsCounted");
  self->minimum_grade = brochure_reader_read_string (reader, "minimumGrade", FALSE);
  self->assess_modules = brochure_reader_read_strings (reader, "assessModules");
  self->advisories = brochure_reader_read_strings (reader, "advisories");
  self->note = brochure_reader_read_text (reader, "note", FALSE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return g_steal_pointer (&self);
}

/* A newer version may know more types: such a rule stays, and is left to the assessors. */
static BrochureRuleType
read_rule_type (BrochureReader *reader)
{
  return brochure_reader_read_enum (reader, "type", TRUE, rule_types, BROCHURE_RULE_UNKNOWN);
}

static void
read_parameters (BrochureReader *reader,
                 BrochureRule   *self)
{
  gboolean is_language_test = self->type == BROCHURE_RULE_LANGUAGE_TEST;

  if (!brochure_reader_enter (reader, "parameters", is_language_test))
    {
      self->meets = g_new0 (char *, 1);
      self->needs_assessment = g_new0 (char *, 1);
      self->related_fields = g_ptr_array_new ();
      self->accepted_tests = g_ptr_array_new ();
      return;
    }

  self->meets = brochure_reader_read_strings (reader, "meets");
  self->needs_assessment = brochure_reader_read_strings (reader, "needsAssessment");
  self->work_counts = brochure_reader_read_boolean (reader, "workCounts", FALSE);
  self->related_fields = brochure_reader_read_texts (reader, "relatedFields");
  self->accepted_tests = brochure_reader_read_array (reader, "accepted", is_language_test,
                                                     read_accepted_test, NULL,
                                                     (GDestroyNotify) brochure_accepted_test_free);
  self->max_age_months = brochure_reader_read_int (reader, "maxAgeMonths", 0, MAX_AGE_MONTHS, 0);
  brochure_reader_leave (reader);
}

static void
read_explanations (BrochureReader *reader,
                   BrochureRule   *self)
{
  g_auto(GStrv) keys = NULL;

  self->explanations = g_hash_table_new_full (g_str_hash, g_str_equal,
                                              g_free, (GDestroyNotify) brochure_text_unref);
  if (!brochure_reader_enter (reader, "explanations", FALSE))
    return;

  keys = brochure_reader_list_members (reader);
  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      BrochureText *text = brochure_reader_read_text (reader, keys[i], TRUE);

      if (text != NULL)
        g_hash_table_replace (self->explanations, g_strdup (keys[i]), text);
    }
  brochure_reader_leave (reader);
}

static gpointer
read_rule (BrochureReader *reader,
           gpointer        user_data)
{
  g_autoptr(BrochureRule) self = g_new0 (BrochureRule, 1);

  self->id = brochure_reader_read_id (reader, "id", user_data);
  if (self->id == NULL)
    return NULL;

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

  return g_steal_pointer (&self);
}

static void
read_audience (BrochureReader         *reader,
               BrochureRequirementSet *self)
{
  if (!brochure_reader_enter (reader, "audience", TRUE))
    {
      self->countries = g_new0 (char *, 1);
      self->except = g_new0 (char *, 1);
      return;
    }

  self->countries = brochure_reader_read_strings (reader, "countries");
  self->except = brochure_reader_read_strings (reader, "except");
  self->is_default = brochure_reader_read_boolean (reader, "default", FALSE);
  brochure_reader_leave (reader);
}

/**
 * brochure_requirement_set_read:
 * @reader: stands on a requirement set
 * @user_data: (element-type utf8 utf8) (nullable): the ids of sets seen so far
 *
 * Reads one requirement set of the content file.
 *
 * Returns: (transfer full) (nullable): a [struct@RequirementSet]
 */
gpointer
brochure_requirement_set_read (BrochureReader *reader,
                               gpointer        user_data)
{
  g_autoptr(BrochureRequirementSet) self = g_new0 (BrochureRequirementSet, 1);
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  self->id = brochure_reader_read_id (reader, "id", user_data);
  if (self->id == NULL)
    return NULL;

  self->title = brochure_reader_read_text (reader, "title", TRUE);
  read_audience (reader, self);
  self->rules = brochure_reader_read_array (reader, "rules", TRUE, read_rule, seen,
                                            (GDestroyNotify) brochure_rule_free);
  self->exemptions = brochure_reader_read_texts (reader, "exemptions");
  self->notes = brochure_reader_read_texts (reader, "notes");
  self->source = brochure_reader_read_reference (reader, "source", TRUE,
                                                 BROCHURE_REFERENCE_SOURCE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return g_steal_pointer (&self);
}

void
brochure_accepted_test_free (BrochureAcceptedTest *self)
{
  g_clear_pointer (&self->test, g_free);
  g_clear_pointer (&self->scale, g_free);
  g_clear_pointer (&self->minimum, g_free);
  g_clear_pointer (&self->component_minimum, g_free);
  g_clear_pointer (&self->components_counted, g_strfreev);
  g_clear_pointer (&self->minimum_grade, g_free);
  g_clear_pointer (&self->assess_modules, g_strfreev);
  g_clear_pointer (&self->advisories, g_strfreev);
  g_clear_pointer (&self->note, brochure_text_unref);
  g_clear_pointer (&self->refs, g_strfreev);
  g_free (self);
}

void
brochure_rule_free (BrochureRule *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, brochure_text_unref);
  g_clear_pointer (&self->text, brochure_text_unref);
  g_clear_pointer (&self->meets, g_strfreev);
  g_clear_pointer (&self->needs_assessment, g_strfreev);
  g_clear_pointer (&self->related_fields, g_ptr_array_unref);
  g_clear_pointer (&self->accepted_tests, g_ptr_array_unref);
  g_clear_pointer (&self->explanations, g_hash_table_unref);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->refs, g_strfreev);
  g_free (self);
}

void
brochure_requirement_set_free (BrochureRequirementSet *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, brochure_text_unref);
  g_clear_pointer (&self->countries, g_strfreev);
  g_clear_pointer (&self->except, g_strfreev);
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->exemptions, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->refs, g_strfreev);
  g_free (self);
}

/**
 * brochure_requirement_set_find_rule:
 * @self: a requirement set
 * @id: id of a rule
 *
 * Returns: (transfer none) (nullable): the rule of that id
 */
const BrochureRule *
brochure_requirement_set_find_rule (const BrochureRequirementSet *self,
                                    const char                   *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->rules->len; i++)
    {
      const BrochureRule *rule = g_ptr_array_index (self->rules, i);

      if (g_str_equal (rule->id, id))
        return rule;
    }

  return NULL;
}
