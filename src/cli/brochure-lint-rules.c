/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "cli/brochure-lint-private.h"
#include "content/brochure-enum.h"
#include "content/brochure-enums.h"

/* A set whose rules are looked at. */
typedef struct
{
  BrochureLint *lint;
  const BrochureRequirementSet *set;
  GHashTable *ids; /* the array that the first rule of each id stands in */
  gboolean has_language_rule;
} Rules;

/* A rule that nobody can meet was hardly meant. */
static void
check_met (BrochureLint       *lint,
           const BrochureRule *rule,
           gboolean            is_met,
           const char         *expected)
{
  if (!is_met)
    _brochure_lint_error (lint, rule, "parameters", _("No answer meets this rule, and none is left to people"),
                          expected, NULL);
}

/* Looks at answers that are sorted into two lists. */
static void
check_answers (BrochureLint       *lint,
               const BrochureRule *rule,
               const char * const *known)
{
  _brochure_lint_words (lint, rule, "parameters/meets", rule->meets, known);
  _brochure_lint_words (lint, rule, "parameters/needsAssessment", rule->needs_assessment, known);

  for (guint i = 0; rule->needs_assessment[i] != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("parameters/needsAssessment/%u", i);

      if (g_strv_contains ((const char * const *) rule->meets, rule->needs_assessment[i]))
        _brochure_lint_error (lint, rule, place, _("This answer meets the rule already"), NULL,
                              rule->needs_assessment[i]);
    }

  check_met (lint, rule, rule->meets[0] != NULL || rule->needs_assessment[0] != NULL, "meets, needsAssessment");
}

static void
check_choices (BrochureLint       *lint,
               const BrochureRule *rule)
{
  gboolean is_met = FALSE;
  gboolean is_offered = FALSE;

  if (rule->choices->len == 0 && rule->type == BROCHURE_RULE_SUBJECT)
    _brochure_lint_error (lint, rule, "parameters/choices", _(BROCHURE_PROBLEM_EMPTY), BROCHURE_PROBLEM_ONE, NULL);
  if (rule->choices->len == 0)
    return;

  for (guint i = 0; i < rule->choices->len; i++)
    {
      const BrochureChoice *choice = g_ptr_array_index (rule->choices, i);

      is_met = is_met || choice->verdict != BROCHURE_VERDICT_DOES_NOT_MEET;
      is_offered = is_offered || choice->label != NULL;
    }

  check_met (lint, rule, is_met, "meets, needs-assessment");
  if (!is_offered)
    _brochure_lint_warn (lint, rule, "parameters/choices", _(BROCHURE_PROBLEM_NEVER_SHOWN), "label", NULL);
}

static void
check_number (BrochureLint       *lint,
              const BrochureRule *rule)
{
  _brochure_lint_score (lint, rule, "parameters/minimum", rule->minimum, rule->scale, FALSE);
  for (guint i = 0; i < rule->country_minima->len; i++)
    {
      const BrochureCountryMinimum *minimum = g_ptr_array_index (rule->country_minima, i);
      g_autofree char *place = _brochure_lint_join ("parameters/byCountry", minimum->country);
      BrochureProblem *problem = _brochure_lint_place (lint, rule, place, minimum->country);

      if (problem != NULL)
        problem->is_about_name = TRUE;
      _brochure_lint_score (lint, rule, place, minimum->minimum, rule->scale, FALSE);
    }
}

/* A day that no intake has is taken to be that of the check. */
static void
check_counted_to (BrochureLint       *lint,
                  const BrochureRule *rule)
{
  GPtrArray *offerings = lint->programme->offerings;
  gboolean is_known = rule->counted_to == BROCHURE_COUNTED_TO_AS_OF;

  for (guint i = 0; i < offerings->len && !is_known; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (offerings, i);

      is_known = (rule->counted_to == BROCHURE_COUNTED_TO_START ? offering->start : offering->apply_until) != NULL;
    }

  if (!is_known)
    _brochure_lint_error (lint, rule, "parameters/countedTo", _("No offering says this day"),
                          rule->counted_to == BROCHURE_COUNTED_TO_START ? "offerings/…/start" : "offerings/…/applyUntil",
                          brochure_enum_to_string (BROCHURE_TYPE_COUNTED_TO, rule->counted_to));
}

static void
check_joined (BrochureLint       *lint,
              const BrochureRule *rule)
{
  gboolean is_any_judged = FALSE;

  for (guint i = 0; i < rule->rules->len; i++)
    is_any_judged = is_any_judged || brochure_rule_is_judged (g_ptr_array_index (rule->rules, i));

  if (rule->rules->len > 0 && !is_any_judged)
    _brochure_lint_error (lint, rule, "parameters/rules", _("None of these rules is judged"), NULL, NULL);
  else if (rule->rules->len == 1)
    _brochure_lint_warn (lint, rule, "parameters/rules", _("One rule alone has nothing to be joined with"), NULL, NULL);
}

/* Looks at what a rule of its type decides by. */
static void
check_parameters (Rules              *self,
                  const BrochureRule *rule)
{
  switch (rule->type)
    {
    case BROCHURE_RULE_DEGREE_LEVEL:
      check_answers (self->lint, rule, brochure_rule_list_degree_levels ());
      break;
    case BROCHURE_RULE_SUBJECT:
      if (rule->meets != NULL)
        check_answers (self->lint, rule, brochure_rule_list_fields ());
      else
        check_choices (self->lint, rule);
      break;
    case BROCHURE_RULE_CHOICE:
      check_choices (self->lint, rule);
      break;
    case BROCHURE_RULE_LANGUAGE_TEST:
    case BROCHURE_RULE_TEST_AGE:
      check_counted_to (self->lint, rule);
      break;
    case BROCHURE_RULE_NUMBER:
      check_number (self->lint, rule);
      break;
    case BROCHURE_RULE_ANY_OF:
    case BROCHURE_RULE_ALL_OF:
      check_joined (self->lint, rule);
      break;
    case BROCHURE_RULE_DOCUMENT:
    case BROCHURE_RULE_INFO:
    case BROCHURE_RULE_UNKNOWN:
    default:
      break;
    }
}

/* Ids that are twice in one array were pointed out by the reader. */
static void
check_rules (Rules     *self,
             GPtrArray *rules)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const BrochureRule *rule = g_ptr_array_index (rules, i);
      gpointer others = g_hash_table_lookup (self->ids, rule->id);

      if (others == NULL)
        g_hash_table_insert (self->ids, rule->id, rules);
      else if (others != rules)
        _brochure_lint_error (self->lint, rule, "id", _(BROCHURE_PROBLEM_TAKEN), NULL, rule->id);
      if (!_brochure_lint_is_broken (self->lint, rule, NULL))
        check_parameters (self, rule);
      _brochure_lint_accepted (self->lint, rule);
      self->has_language_rule = self->has_language_rule || rule->type == BROCHURE_RULE_LANGUAGE_TEST;
      check_rules (self, rule->rules);
    }
}

static void
check_test_ages (const Rules *self,
                 GPtrArray   *rules)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const BrochureRule *rule = g_ptr_array_index (rules, i);

      if (rule->type == BROCHURE_RULE_TEST_AGE && !self->has_language_rule)
        _brochure_lint_warn (self->lint, rule, NULL, _("No rule here asks for a test that could be too old"),
                             "languageTest", NULL);
      check_test_ages (self, rule->rules);
    }
}

/* Looks whether rules can decide as they say: whether there are the answers, days and scores that they name. */
void
_brochure_lint_rules (BrochureLint *lint)
{
  for (guint i = 0; i < lint->programme->requirement_sets->len; i++)
    {
      Rules self = { lint, g_ptr_array_index (lint->programme->requirement_sets, i), NULL, FALSE };

      self.ids = g_hash_table_new (g_str_hash, g_str_equal);
      check_rules (&self, self.set->rules);
      check_test_ages (&self, self.set->rules);
      g_hash_table_unref (self.ids);
    }
}
