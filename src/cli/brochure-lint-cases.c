/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "cli/brochure-lint-cases-private.h"
#include "cli/brochure-result.h"
#include "eligibility/brochure-answers-json.h"

/* How often a rule may be held against a test before cases are let be: some seconds. */
#define MAX_WORK (1000 * 1000)

static const char * const inputs[] = {
  "id", "asOf", "country", "nationality", "degreeLevel", "field", "work", "tests", "choices", "numbers", NULL,
};

static const char * const test_inputs[] = {
  "test", "language", "scale", "module", "overall", "components", "grade", "date", NULL,
};

static void
add_rules (BrochureLintCases *self,
           GPtrArray         *rules)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const BrochureRule *rule = g_ptr_array_index (rules, i);

      if (g_hash_table_add (self->rule_ids, rule->id))
        g_ptr_array_add (self->rules, rule->id);
      self->work += 1 + rule->accepted_tests->len;
      add_rules (self, rule->rules);
    }
}

static void
init (BrochureLintCases *self,
      BrochureLint      *lint)
{
  GPtrArray *sets = lint->programme->requirement_sets;

  *self = (BrochureLintCases) { .lint = lint };
  self->rules = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  self->sets = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  self->rule_ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      g_ptr_array_add (self->sets, set->id);
      add_rules (self, set->rules);
    }
  self->work += sets->len;
}

static void
clear (BrochureLintCases *self)
{
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->sets, g_ptr_array_unref);
  g_clear_pointer (&self->rule_ids, g_hash_table_unref);
}

/* Answers leave out what they do not know; in a case nobody would notice. */
static void
check_members (BrochureLintCases  *self,
               const char         *place,
               JsonObject         *object,
               const char * const *known)
{
  g_autoptr(GList) names = json_object_get_members (object);

  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autofree char *member = NULL;
      BrochureProblem *problem;

      if (g_strv_contains (known, l->data) || g_str_has_prefix (l->data, "x-"))
        continue;

      member = _brochure_lint_join (place, l->data);
      problem = _brochure_lint_warn (self->lint, self->worked, member, _(BROCHURE_PROBLEM_UNKNOWN_MEMBER), NULL, NULL);
      problem->is_about_name = TRUE;
      _brochure_lint_suggest (self->lint, problem, l->data, known);
      problem->is_error = problem->suggestion != NULL;
    }
}

/* An answer to a rule that is nowhere is never looked at. */
static void
check_rule_answers (BrochureLintCases *self,
                    const char        *name)
{
  JsonNode *node = json_object_get_member (self->worked->input, name);
  g_autofree char *place = g_strconcat ("input/", name, NULL);
  g_autoptr(GList) ids = NULL;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return;

  ids = json_object_get_members (json_node_get_object (node));
  for (GList *l = ids; l != NULL; l = l->next)
    {
      g_autofree char *member = _brochure_lint_join (place, l->data);

      if (!g_hash_table_contains (self->rule_ids, l->data))
        _brochure_lint_unknown_rule (self, member, l->data)->is_about_name = TRUE;
    }
}

/* A component that no scale of its test has is not looked at. Of a test that is not known the evaluation tells. */
static void
check_components (BrochureLintCases *self,
                  const char        *place,
                  JsonObject        *answer)
{
  const char *id = _brochure_lint_get_string (json_object_get_member (answer, "test"));
  const BrochureLanguageTest *test = id != NULL ? brochure_document_find_test (self->lint->document, id) : NULL;
  JsonNode *components = json_object_get_member (answer, "components");
  g_autofree char *way = g_strconcat (place, "/components", NULL);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) known = NULL;

  if (test == NULL || components == NULL || !JSON_NODE_HOLDS_OBJECT (components))
    return;

  for (guint i = 0; i < test->scales->len; i++)
    g_strv_builder_addv (builder, (const char **) ((BrochureScale *) g_ptr_array_index (test->scales, i))->components);
  known = g_strv_builder_end (builder);
  check_members (self, way, json_node_get_object (components), (const char * const *) known);
}

static void
check_test (BrochureLintCases *self,
            const char        *place,
            JsonNode          *test)
{
  if (!JSON_NODE_HOLDS_OBJECT (test))
    return;

  check_members (self, place, json_node_get_object (test), test_inputs);
  check_components (self, place, json_node_get_object (test));
}

static guint
check_input (BrochureLintCases *self)
{
  JsonNode *node = json_object_get_member (self->worked->input, "tests");
  JsonArray *tests = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  guint n_tests = tests != NULL ? json_array_get_length (tests) : 0;

  check_members (self, "input", self->worked->input, inputs);
  check_rule_answers (self, "choices");
  check_rule_answers (self, "numbers");

  for (guint i = 0; i < n_tests; i++)
    {
      g_autofree char *place = g_strdup_printf ("input/tests/%u", i);

      check_test (self, place, json_array_get_element (tests, i));
    }

  return n_tests;
}

/* What is not valid gives no result to compare. Returns whether all was valid, or was meant not to be. */
static gboolean
check_valid (BrochureLintCases *self,
             JsonObject        *result)
{
  JsonArray *invalid = json_object_get_array_member (result, "invalid");

  if (json_object_has_member (self->worked->expected, "invalid"))
    return TRUE;

  for (guint i = 0; i < json_array_get_length (invalid); i++)
    {
      JsonObject *entry = json_array_get_object_element (invalid, i);
      g_autofree char *place = g_strconcat ("input", json_object_get_string_member (entry, "pointer"), NULL);
      BrochureProblem *problem = _brochure_lint_error (self->lint, self->worked, place,
                                                       _("This answer is not valid, and “expected” does not say so"),
                                                       NULL, json_object_get_string_member (entry, "reason"));

      problem->suggestion = g_strdup (json_object_get_string_member_with_default (entry, "hint", NULL));
    }

  return json_array_get_length (invalid) == 0;
}

static void
run (BrochureLintCases *self)
{
  g_autoptr(BrochureAnswers) answers = brochure_answers_json_read (self->worked->input);
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (self->lint->document, answers, NULL,
                                                                      self->lint->today);
  g_autoptr(JsonNode) result = brochure_result_build (evaluation);
  JsonObject *found = json_node_get_object (result);

  if (check_valid (self, found))
    _brochure_lint_results (self, found);
}

/* Works the examples, and holds what comes out against what should. */
void
_brochure_lint_cases (BrochureLint *lint)
{
  GPtrArray *cases = brochure_document_get_cases (lint->document);
  gint64 work = 0;
  BrochureLintCases self;

  /* Rules that were not read as they were meant give no results. */
  if (_brochure_lint_is_broken (lint, NULL, NULL))
    return;

  init (&self, lint);
  for (guint i = 0; i < cases->len; i++)
    {
      self.worked = g_ptr_array_index (cases, i);
      work += (gint64) self.work * (1 + check_input (&self));
      if (work > MAX_WORK)
        {
          _brochure_lint_warn (lint, self.worked, NULL,
                               _("This case and those after it are not run, there are too many"), NULL, NULL);
          break;
        }
      run (&self);
    }
  clear (&self);
}
