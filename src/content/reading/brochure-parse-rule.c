/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-enums.h"
#include "content/brochure-rule.h"
#include "content/brochure-syntax.h"
#include "content/reading/brochure-parse-private.h"

/* A hundred years; a test that old is not meant. */
#define MAX_AGE_MONTHS 1200

static void
read_component_minima (BrochureReader       *reader,
                       BrochureAcceptedTest *self)
{
  GStrv components;

  self->component_minima = brochure_reader_new_table (reader);
  brochure_reader_enter (reader, "componentMinima", FALSE);
  components = brochure_reader_list_members (reader);
  for (guint i = 0; components[i] != NULL; i++)
    {
      char *minimum = brochure_reader_read_decimal (reader, components[i], TRUE);

      if (minimum != NULL)
        g_hash_table_insert (self->component_minima, components[i], minimum);
    }
  brochure_reader_leave (reader);
}

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
  read_component_minima (reader, self);
  self->uncounted = brochure_reader_read_known_enum (reader, "uncounted", FALSE, BROCHURE_TYPE_UNCOUNTED,
                                                     BROCHURE_UNCOUNTED_IGNORE);
  self->minimum_grade = brochure_reader_read_string (reader, "minimumGrade", FALSE);
  self->assess_modules = brochure_reader_read_strings (reader, "assessModules");
  self->max_age_months = brochure_reader_read_int (reader, "maxAgeMonths", 0, MAX_AGE_MONTHS, 0);
  self->advisories = brochure_reader_read_strings (reader, "advisories");
  self->note = brochure_reader_read_text (reader, "note", FALSE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self->test != NULL ? self : NULL;
}

static gpointer
read_choice (BrochureReader *reader,
             gpointer        user_data)
{
  BrochureChoice *self = brochure_reader_new0 (reader, BrochureChoice);

  brochure_reader_be_strict (reader);
  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->label = brochure_reader_read_text (reader, "label", FALSE);
  self->verdict = brochure_reader_read_known_enum (reader, "verdict", TRUE, BROCHURE_TYPE_CHOICE_VERDICT,
                                                   BROCHURE_CHOICE_NEEDS_ASSESSMENT);
  self->note = brochure_reader_read_text (reader, "note", FALSE);

  return self->id != NULL ? self : NULL;
}

/* Before a file listed its choices, these four were the fields of study there were. */
static GPtrArray *
make_choices (BrochureReader     *reader,
              const BrochureRule *rule)
{
  const char * const *fields = brochure_rule_list_fields ();
  GPtrArray *choices = brochure_reader_new_array (reader, g_strv_length ((char **) fields));

  for (guint i = 0; fields[i] != NULL; i++)
    {
      BrochureChoice *choice = brochure_reader_new0 (reader, BrochureChoice);

      choice->id = brochure_reader_copy (reader, fields[i]);
      choice->verdict = g_strv_contains ((const char * const *) rule->meets, fields[i]) ? BROCHURE_VERDICT_MEETS
                        : g_strv_contains ((const char * const *) rule->needs_assessment, fields[i])
                          ? BROCHURE_VERDICT_NEEDS_ASSESSMENT : BROCHURE_VERDICT_DOES_NOT_MEET;
      g_ptr_array_add (choices, choice);
    }

  return choices;
}

static void
read_choices (BrochureReader *reader,
              BrochureRule   *self)
{
  gboolean is_choice = self->type == BROCHURE_RULE_CHOICE;

  if (self->type == BROCHURE_RULE_SUBJECT && !brochure_reader_has_member (reader, "choices"))
    {
      self->meets = brochure_reader_read_strings (reader, "meets");
      self->needs_assessment = brochure_reader_read_strings (reader, "needsAssessment");
      self->choices = make_choices (reader, self);
    }
  else
    {
      self->choices = brochure_reader_read_array (reader, "choices", is_choice, read_choice, NULL);
    }
  self->work_counts = brochure_reader_read_boolean (reader, "workCounts", FALSE);
}

static void
read_country_minima (BrochureReader *reader,
                     BrochureRule   *self)
{
  GStrv countries;

  brochure_reader_enter (reader, "byCountry", FALSE);
  countries = brochure_reader_list_members (reader);
  self->country_minima = brochure_reader_new_array (reader, g_strv_length (countries));
  for (guint i = 0; countries[i] != NULL; i++)
    {
      BrochureCountryMinimum *minimum = brochure_reader_new0 (reader, BrochureCountryMinimum);

      minimum->country = countries[i];
      minimum->minimum = brochure_reader_read_decimal (reader, countries[i], TRUE);
      if (minimum->minimum != NULL)
        g_ptr_array_add (self->country_minima, minimum);
    }
  brochure_reader_leave (reader);
}

static void
read_number (BrochureReader *reader,
             BrochureRule   *self)
{
  brochure_reader_enter (reader, "scale", TRUE);
  brochure_reader_be_strict (reader);
  self->scale = _brochure_parse_range (reader);
  self->lower_is_better = !brochure_reader_read_boolean (reader, "higherIsBetter", TRUE);
  brochure_reader_leave (reader);
  self->minimum = brochure_reader_read_decimal (reader, "minimum", TRUE);
  self->unit = brochure_reader_read_text (reader, "unit", FALSE);
  read_country_minima (reader, self);
}

static void
read_age (BrochureReader *reader,
          BrochureRule   *self)
{
  self->max_age_months = brochure_reader_read_int (reader, "maxAgeMonths", 0, MAX_AGE_MONTHS, 0);
  self->counted_to = brochure_reader_read_known_enum (reader, "countedTo", FALSE, BROCHURE_TYPE_COUNTED_TO,
                                                      BROCHURE_COUNTED_TO_AS_OF);
}

static gboolean
has_required_parameters (BrochureRuleType type)
{
  return type == BROCHURE_RULE_CHOICE || type == BROCHURE_RULE_LANGUAGE_TEST || type == BROCHURE_RULE_NUMBER ||
         type == BROCHURE_RULE_ANY_OF || type == BROCHURE_RULE_ALL_OF;
}

static gpointer read_rule (BrochureReader *reader,
                           gpointer        user_data);

/* Each type of rule has parameters of its own; of a type this version does not know all are let be. */
static void
read_parameters (BrochureReader *reader,
                 BrochureRule   *self)
{
  brochure_reader_enter (reader, "parameters", has_required_parameters (self->type));
  brochure_reader_be_strict (reader);

  switch (self->type)
    {
    case BROCHURE_RULE_DEGREE_LEVEL:
      self->meets = brochure_reader_read_strings (reader, "meets");
      self->needs_assessment = brochure_reader_read_strings (reader, "needsAssessment");
      self->work_counts = brochure_reader_read_boolean (reader, "workCounts", FALSE);
      break;
    case BROCHURE_RULE_SUBJECT:
    case BROCHURE_RULE_CHOICE:
      read_choices (reader, self);
      break;
    case BROCHURE_RULE_LANGUAGE_TEST:
      self->language = brochure_reader_read_checked (reader, "language", FALSE, brochure_syntax_is_language_tag,
                                                     BROCHURE_PROBLEM_LANGUAGE);
      self->accepted_tests = brochure_reader_read_array (reader, "accepted", TRUE, read_accepted_test, NULL);
      read_age (reader, self);
      break;
    case BROCHURE_RULE_TEST_AGE:
      read_age (reader, self);
      break;
    case BROCHURE_RULE_NUMBER:
      read_number (reader, self);
      break;
    case BROCHURE_RULE_ANY_OF:
    case BROCHURE_RULE_ALL_OF:
      self->rules = brochure_reader_read_array (reader, "rules", TRUE, read_rule, NULL);
      break;
    case BROCHURE_RULE_UNKNOWN:
      brochure_reader_be_open (reader);
      break;
    case BROCHURE_RULE_DOCUMENT:
    case BROCHURE_RULE_INFO:
    default:
      break;
    }

  brochure_reader_leave (reader);
}

/* Whoever walks the parts of a rule need not ask of what type it is. */
static void
fill_up (BrochureReader *reader,
         BrochureRule   *self)
{
  GPtrArray **arrays[] = { &self->accepted_tests, &self->choices, &self->country_minima, &self->rules };

  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    {
      if (*arrays[i] == NULL)
        *arrays[i] = brochure_reader_new_array (reader, 0);
    }
}

static gpointer
read_rule (BrochureReader *reader,
           gpointer        user_data)
{
  BrochureRule *self = brochure_reader_new0 (reader, BrochureRule);

  brochure_reader_be_strict (reader);
  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->type = brochure_reader_read_enum (reader, "type", TRUE, BROCHURE_TYPE_RULE_TYPE, BROCHURE_RULE_UNKNOWN);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->text = brochure_reader_read_text (reader, "text", FALSE);
  read_parameters (reader, self);
  fill_up (reader, self);
  self->explanations = _brochure_parse_explanations (reader);
  self->decided_by = brochure_reader_read_text (reader, "decidedBy", FALSE);
  self->source = brochure_reader_read_reference (reader, "source", FALSE, BROCHURE_REFERENCE_SOURCE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);
  brochure_reader_read_date (reader, "validFrom", FALSE, &self->valid_from);
  brochure_reader_read_date (reader, "validTo", FALSE, &self->valid_to);
  brochure_reader_check_order (reader, "validFrom", &self->valid_from, &self->valid_to);

  return self->id != NULL ? self : NULL;
}

GPtrArray *
_brochure_parse_rules (BrochureReader *reader)
{
  return brochure_reader_read_array (reader, "rules", TRUE, read_rule, NULL);
}

GHashTable *
_brochure_parse_explanations (BrochureReader *reader)
{
  GHashTable *explanations = brochure_reader_new_table (reader);
  GStrv keys;

  brochure_reader_enter (reader, "explanations", FALSE);
  keys = brochure_reader_list_members (reader);
  for (guint i = 0; keys[i] != NULL; i++)
    {
      BrochureText *text = brochure_reader_read_text (reader, keys[i], TRUE);

      if (text != NULL)
        g_hash_table_replace (explanations, keys[i], text);
    }
  brochure_reader_leave (reader);

  return explanations;
}
