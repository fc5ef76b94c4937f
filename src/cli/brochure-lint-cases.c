/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "cli/brochure-lint-private.h"
#include "cli/brochure-result.h"
#include "content/brochure-enums.h"
#include "content/brochure-link.h"
#include "eligibility/brochure-answers-json.h"
#include "eligibility/brochure-eligibility-enums.h"

/* How often a rule may be held against a test before cases are let be: some seconds. */
#define MAX_WORK (1000 * 1000)

static const char * const inputs[] = {
  "id", "asOf", "country", "nationality", "degreeLevel", "field", "work", "tests", "choices", "numbers", NULL,
};

static const char * const test_inputs[] = {
  "test", "language", "scale", "module", "overall", "components", "grade", "date", NULL,
};

/* What the words of a brochure's cases can be. */
typedef struct
{
  BrochureLint *lint;
  const BrochureCase *worked;
  GPtrArray *rules;    /* ids, of every set */
  GPtrArray *sets;     /* ids */
  GHashTable *rule_ids;
  guint work;          /* how often a case holds a rule against one test */
} Cases;

static void
add_rules (Cases     *self,
           GPtrArray *rules)
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
init (Cases        *self,
      BrochureLint *lint)
{
  GPtrArray *sets = lint->programme->requirement_sets;

  *self = (Cases) { .lint = lint };
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
clear (Cases *self)
{
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->sets, g_ptr_array_unref);
  g_clear_pointer (&self->rule_ids, g_hash_table_unref);
}

static const char * const *
get_words (GPtrArray *words)
{
  return (const char * const *) words->pdata;
}

static const char *
get_string (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
         ? json_node_get_string (node) : NULL;
}

/* Answers leave out what they do not know; in a case nobody would notice. */
static void
check_members (Cases              *self,
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
      problem = _brochure_lint_add (self->lint, FALSE, self->worked, member, _("This member is not known here"), NULL,
                                    NULL);
      problem->is_about_name = TRUE;
      _brochure_lint_suggest (self->lint, problem, l->data, known);
      problem->is_error = problem->suggestion != NULL;
    }
}

/* An answer to a rule that is nowhere is never looked at. */
static void
check_rule_answers (Cases      *self,
                    const char *name)
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
        _brochure_lint_add_unknown (self->lint, self->worked, member, _("There is no such rule"), l->data,
                                    get_words (self->rules))->is_about_name = TRUE;
    }
}

/* A component that no scale of its test has is not looked at. Of a test that is not known the evaluation tells. */
static void
check_components (Cases      *self,
                  const char *place,
                  JsonObject *answer)
{
  const char *id = get_string (json_object_get_member (answer, "test"));
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
check_test (Cases      *self,
            const char *place,
            JsonNode   *test)
{
  if (!JSON_NODE_HOLDS_OBJECT (test))
    return;

  check_members (self, place, json_node_get_object (test), test_inputs);
  check_components (self, place, json_node_get_object (test));
}

static guint
check_input (Cases *self)
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

static char *
describe (JsonNode *node)
{
  const char *string = get_string (node);
  g_autofree char *json = node != NULL && string == NULL ? json_to_string (node, FALSE) : NULL;

  return node != NULL ? brochure_link_describe (string != NULL ? string : json) : g_strdup (_("nothing"));
}

static BrochureProblem *
add_difference (Cases      *self,
                const char *place,
                JsonNode   *expected,
                JsonNode   *found)
{
  g_autofree char *wanted = describe (expected);
  g_autofree char *given = describe (found);

  return _brochure_lint_add (self->lint, TRUE, self->worked, place, _("The rules give another result"), wanted, given);
}

static void
add_nicks (GPtrArray *words,
           GType      type)
{
  GEnumClass *names = g_type_class_get (type);

  /* The first one stands for nothing. */
  for (guint i = type == BROCHURE_TYPE_ADVISORY ? 0 : 1; i < names->n_values; i++)
    g_ptr_array_add (words, (char *) names->values[i].value_nick);
}

/* The words that a member of a result can have, or nothing where it can have any. */
static GPtrArray *
list_words (Cases      *self,
            const char *member)
{
  GPtrArray *words;

  if (g_str_equal (member, "requirementSet"))
    return g_ptr_array_ref (self->sets);
  if (g_str_equal (member, "deciding"))
    return g_ptr_array_ref (self->rules);

  words = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  if (g_str_equal (member, "verdict") || g_str_equal (member, "overall"))
    add_nicks (words, BROCHURE_TYPE_VERDICT);
  else if (g_str_equal (member, "reason"))
    {
      add_nicks (words, BROCHURE_TYPE_REASON);
      add_nicks (words, BROCHURE_TYPE_FAULT);
    }
  else if (g_str_equal (member, "advisories"))
    add_nicks (words, BROCHURE_TYPE_ADVISORY);

  return words;
}

/* Tells of a word that no result ever has. Returns whether it is one. */
static gboolean
check_word (Cases      *self,
            const char *place,
            const char *member,
            JsonNode   *expected)
{
  const char *word = get_string (expected);
  g_autoptr(GPtrArray) words = NULL;

  if (word == NULL)
    return TRUE;

  words = list_words (self, member);
  if (words->len == 0 || g_strv_contains (get_words (words), word))
    return TRUE;

  _brochure_lint_add_unknown (self->lint, self->worked, place,
                              g_str_equal (member, "requirementSet") ? _("There is no such requirement set")
                              : g_str_equal (member, "deciding") ? _("There is no such rule")
                                                                 : _("This value is not known"),
                              word, get_words (words));

  return FALSE;
}

static void compare_members (Cases      *self,
                             const char *place,
                             JsonObject *expected,
                             JsonObject *found);

static const char *
get_id (JsonNode *node)
{
  return JSON_NODE_HOLDS_OBJECT (node) ? get_string (json_object_get_member (json_node_get_object (node), "id")) : NULL;
}

/* A rule that others join can be asked for like any other. */
static JsonNode *
find_rule (JsonArray  *rules,
           const char *id)
{
  for (guint i = 0; i < json_array_get_length (rules); i++)
    {
      JsonNode *rule = json_array_get_element (rules, i);
      JsonObject *object = json_node_get_object (rule);
      JsonNode *found = NULL;

      if (g_strcmp0 (get_id (rule), id) == 0)
        return rule;
      if (json_object_has_member (object, "rules"))
        found = find_rule (json_object_get_array_member (object, "rules"), id);
      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
compare_rules (Cases      *self,
               const char *place,
               JsonArray  *expected,
               JsonArray  *found)
{
  for (guint i = 0; i < json_array_get_length (expected); i++)
    {
      JsonNode *node = json_array_get_element (expected, i);
      const char *id = get_id (node);
      JsonNode *rule = id != NULL ? find_rule (found, id) : NULL;
      g_autofree char *way = g_strdup_printf ("%s/%u", place, i);
      g_autofree char *member = g_strconcat (way, "/id", NULL);

      if (rule != NULL)
        compare_members (self, way, json_node_get_object (node), json_node_get_object (rule));
      else if (id == NULL)
        _brochure_lint_add (self->lint, TRUE, self->worked, way, _("This rule has no id"), NULL, NULL);
      else if (!g_hash_table_contains (self->rule_ids, id))
        _brochure_lint_add_unknown (self->lint, self->worked, member, _("There is no such rule"), id,
                                    get_words (self->rules));
      else
        add_difference (self, way, node, NULL);
    }
}

static gboolean
check_words (Cases      *self,
             const char *place,
             const char *member,
             JsonArray  *expected)
{
  gboolean is_known = TRUE;

  for (guint i = 0; i < json_array_get_length (expected); i++)
    {
      g_autofree char *way = g_strdup_printf ("%s/%u", place, i);

      is_known = check_word (self, way, member, json_array_get_element (expected, i)) && is_known;
    }

  return is_known;
}

/* What is not valid is told in any order. */
static JsonObject *
find_counterpart (JsonArray  *given,
                  JsonObject *wanted,
                  guint       i)
{
  const char *pointer = get_string (json_object_get_member (wanted, "pointer"));

  for (guint j = 0; pointer != NULL && j < json_array_get_length (given); j++)
    {
      JsonObject *object = json_array_get_object_element (given, j);

      if (g_strcmp0 (get_string (json_object_get_member (object, "pointer")), pointer) == 0)
        return object;
    }

  return json_array_get_object_element (given, i);
}

static gboolean
holds_objects (JsonArray *array)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (!JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, i)))
        return FALSE;
    }

  return TRUE;
}

static void
compare_arrays (Cases      *self,
                const char *place,
                const char *member,
                JsonNode   *expected,
                JsonNode   *found)
{
  JsonArray *wanted = json_node_get_array (expected);
  JsonArray *given = json_node_get_array (found);

  if (g_str_equal (member, "rules"))
    {
      compare_rules (self, place, wanted, given);
      return;
    }

  if (!check_words (self, place, member, wanted) || json_node_equal (expected, found))
    return;

  if (!holds_objects (wanted) || json_array_get_length (wanted) != json_array_get_length (given))
    {
      add_difference (self, place, expected, found);
      return;
    }

  for (guint i = 0; i < json_array_get_length (wanted); i++)
    {
      g_autofree char *way = g_strdup_printf ("%s/%u", place, i);
      JsonObject *object = json_array_get_object_element (wanted, i);

      compare_members (self, way, object, find_counterpart (given, object, i));
    }
}

static void
compare (Cases      *self,
         const char *place,
         const char *member,
         JsonNode   *expected,
         JsonNode   *found)
{
  if (JSON_NODE_HOLDS_ARRAY (expected) && JSON_NODE_HOLDS_ARRAY (found))
    compare_arrays (self, place, member, expected, found);
  else if (JSON_NODE_HOLDS_OBJECT (expected) && JSON_NODE_HOLDS_OBJECT (found))
    compare_members (self, place, json_node_get_object (expected), json_node_get_object (found));
  else if (check_word (self, place, member, expected) && !json_node_equal (expected, found))
    add_difference (self, place, expected, found);
}

/* A member that no result has may be misspelt. */
static void
add_missing (Cases      *self,
             const char *place,
             const char *name,
             JsonNode   *expected,
             JsonObject *found)
{
  g_autoptr(GList) names = json_object_get_members (found);
  g_autoptr(GPtrArray) known = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  BrochureProblem *problem = add_difference (self, place, expected, NULL);

  for (GList *l = names; l != NULL; l = l->next)
    g_ptr_array_add (known, l->data);

  _brochure_lint_suggest (self->lint, problem, name, get_words (known));
  problem->is_about_name = problem->suggestion != NULL;
}

static void
compare_members (Cases      *self,
                 const char *place,
                 JsonObject *expected,
                 JsonObject *found)
{
  g_autoptr(GList) names = json_object_get_members (expected);

  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autofree char *way = _brochure_lint_join (place, l->data);
      JsonNode *wanted = json_object_get_member (expected, l->data);
      JsonNode *given = json_object_get_member (found, l->data);

      if (given != NULL)
        compare (self, way, l->data, wanted, given);
      else if (!g_str_has_prefix (l->data, "x-"))
        add_missing (self, way, l->data, wanted, found);
    }
}

/* What is not valid gives no result to compare. Returns whether all was valid, or was meant not to be. */
static gboolean
check_valid (Cases      *self,
             JsonObject *result)
{
  JsonArray *invalid = json_object_get_array_member (result, "invalid");

  if (json_object_has_member (self->worked->expected, "invalid"))
    return TRUE;

  for (guint i = 0; i < json_array_get_length (invalid); i++)
    {
      JsonObject *entry = json_array_get_object_element (invalid, i);
      g_autofree char *place = g_strconcat ("input", json_object_get_string_member (entry, "pointer"), NULL);
      BrochureProblem *problem = _brochure_lint_add (self->lint, TRUE, self->worked, place,
                                                     _("This answer is not valid, and “expected” does not say so"),
                                                     NULL, json_object_get_string_member (entry, "reason"));

      problem->suggestion = g_strdup (json_object_get_string_member_with_default (entry, "hint", NULL));
    }

  return json_array_get_length (invalid) == 0;
}

static void
run (Cases *self)
{
  g_autoptr(BrochureAnswers) answers = brochure_answers_json_read (self->worked->input);
  g_autoptr(BrochureEvaluation) evaluation = brochure_evaluation_new (self->lint->document, answers, NULL,
                                                                      self->lint->today);
  g_autoptr(JsonNode) result = brochure_result_build (evaluation);
  JsonObject *found = json_node_get_object (result);

  if (check_valid (self, found))
    compare_members (self, "expected", self->worked->expected, found);
}

/* Works the examples, and holds what comes out against what should. */
void
_brochure_lint_cases (BrochureLint *lint)
{
  GPtrArray *cases = brochure_document_get_cases (lint->document);
  gint64 work = 0;
  Cases self;

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
          _brochure_lint_add (lint, FALSE, self.worked, NULL,
                              _("This case and those after it are not run, there are too many"), NULL, NULL);
          break;
        }
      run (&self);
    }
  clear (&self);
}
