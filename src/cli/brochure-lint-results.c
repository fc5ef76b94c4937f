/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "cli/brochure-lint-cases-private.h"
#include "content/brochure-enums.h"
#include "content/brochure-link.h"
#include "eligibility/brochure-eligibility-enums.h"

static char *
describe (JsonNode *node)
{
  const char *string = _brochure_lint_get_string (node);
  g_autofree char *json = node != NULL && string == NULL ? json_to_string (node, FALSE) : NULL;

  return node == NULL ? g_strdup (_(BROCHURE_PROBLEM_NOTHING))
                      : brochure_link_describe (string != NULL ? string : json);
}

static BrochureProblem *
add_difference (BrochureLintCases *self,
                const char        *place,
                JsonNode          *expected,
                JsonNode          *found)
{
  BrochureProblem *problem = _brochure_lint_error (self->lint, self->worked, place, _("The rules give another result"),
                                                   NULL, NULL);

  problem->expected = describe (expected);
  problem->found = describe (found);

  return problem;
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
list_words (BrochureLintCases *self,
            const char        *member)
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

/* Notes that no set has a rule of that id. */
BrochureProblem *
_brochure_lint_unknown_rule (BrochureLintCases *self,
                             const char        *place,
                             const char        *id)
{
  return _brochure_lint_unknown (self->lint, self->worked, place, id, _brochure_lint_get_words (self->rules));
}

/* Tells of a word that no result ever has. Returns whether it is one. */
static gboolean
check_word (BrochureLintCases *self,
            const char        *place,
            const char        *member,
            JsonNode          *expected)
{
  const char *word = _brochure_lint_get_string (expected);
  g_autoptr(GPtrArray) words = NULL;

  if (word == NULL)
    return TRUE;

  words = list_words (self, member);
  if (words->len == 0 || g_strv_contains (_brochure_lint_get_words (words), word))
    return TRUE;

  _brochure_lint_unknown (self->lint, self->worked, place, word, _brochure_lint_get_words (words));

  return FALSE;
}

static void compare_members (BrochureLintCases *self,
                             const char        *place,
                             JsonObject        *expected,
                             JsonObject        *found);

static const char *
get_id (JsonNode *node)
{
  return JSON_NODE_HOLDS_OBJECT (node)
         ? _brochure_lint_get_string (json_object_get_member (json_node_get_object (node), "id")) : NULL;
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
compare_rules (BrochureLintCases *self,
               const char        *place,
               JsonArray         *expected,
               JsonArray         *found)
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
        _brochure_lint_error (self->lint, self->worked, member, _(BROCHURE_PROBLEM_MISSING), "#rules", NULL);
      else if (!g_hash_table_contains (self->rule_ids, id))
        _brochure_lint_unknown_rule (self, member, id);
      else
        add_difference (self, way, node, NULL);
    }
}

static gboolean
check_words (BrochureLintCases *self,
             const char        *place,
             const char        *member,
             JsonArray         *expected)
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
  const char *pointer = _brochure_lint_get_string (json_object_get_member (wanted, "pointer"));

  for (guint j = 0; pointer != NULL && j < json_array_get_length (given); j++)
    {
      JsonObject *object = json_array_get_object_element (given, j);

      if (g_strcmp0 (_brochure_lint_get_string (json_object_get_member (object, "pointer")), pointer) == 0)
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
compare_arrays (BrochureLintCases *self,
                const char        *place,
                const char        *member,
                JsonNode          *expected,
                JsonNode          *found)
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
compare (BrochureLintCases *self,
         const char        *place,
         const char        *member,
         JsonNode          *expected,
         JsonNode          *found)
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
add_missing (BrochureLintCases *self,
             const char        *place,
             const char        *name,
             JsonNode          *expected,
             JsonObject        *found)
{
  g_autoptr(GList) names = json_object_get_members (found);
  g_autoptr(GPtrArray) known = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  BrochureProblem *problem = add_difference (self, place, expected, NULL);

  for (GList *l = names; l != NULL; l = l->next)
    g_ptr_array_add (known, l->data);

  _brochure_lint_suggest (self->lint, problem, name, _brochure_lint_get_words (known));
  problem->is_about_name = problem->suggestion != NULL;
}

static void
compare_members (BrochureLintCases *self,
                 const char        *place,
                 JsonObject        *expected,
                 JsonObject        *found)
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

/* Holds what came out of a case against what should. */
void
_brochure_lint_results (BrochureLintCases *self,
                        JsonObject        *result)
{
  compare_members (self, "expected", self->worked->expected, result);
}
