/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "cli/brochure-lint-private.h"
#include "content/brochure-enum.h"
#include "content/brochure-enums.h"
#include "content/brochure-limits.h"
#include "content/brochure-nearest.h"
#include "content/reading/brochure-json-scan.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "eligibility/brochure-reason.h"

#define CHANGE "change-"

/* What stands in braces: the first two in any explanation, the others where there is a test to speak of. */
static const char * const placeholders[] = {
  "country", "set", "component", "componentMinimum", "given", "grade", "high", "low", "minimum", "needed",
  "short", "test", "total",
};

#define N_COMMON 2

/* Tests whose ids are tried when a key is misspelt. */
#define MAX_TESTS 20

/* Answers that are the same in every brochure; a key may end with one of them. */
static const char * const answers[] = {
  "none", "in-progress", "bachelor", "master", "equivalent", "exempt", "none-yet", "other",
  "cs", "related-listed", "related-self", NULL,
};

/* One explanation, and what is known of its key. */
typedef struct
{
  BrochureLint *lint;
  const BrochureRule *rule;
  const char *key;
  char *member;
} Explanation;

static gboolean
is_variant (const Explanation *self,
            const char        *variant)
{
  return g_strv_contains (answers, variant) ||
         brochure_document_find_test (self->lint->document, variant) != NULL ||
         g_strv_contains ((const char * const *) self->rule->meets, variant) ||
         g_strv_contains ((const char * const *) self->rule->needs_assessment, variant);
}

/* Finds the reason of a key such as “below-minimum-cae”, or says that there is none. */
static gboolean
parse_key (const Explanation *self,
           int               *reason)
{
  gboolean is_change = g_str_has_prefix (self->key, CHANGE);
  g_autofree char *name = g_strdup (is_change ? self->key + strlen (CHANGE) : self->key);
  int verdict;

  *reason = BROCHURE_REASON_NONE;
  if (!is_change && brochure_enum_from_string (BROCHURE_TYPE_VERDICT, name, &verdict))
    return verdict != BROCHURE_VERDICT_NONE;

  if (brochure_enum_from_string (BROCHURE_TYPE_REASON, name, reason))
    return *reason != BROCHURE_REASON_NONE;

  /* A reason and a variant may both have hyphens. */
  for (char *hyphen = strrchr (name, '-'); hyphen != NULL; hyphen = strrchr (name, '-'))
    {
      *hyphen = '\0';
      if (brochure_enum_from_string (BROCHURE_TYPE_REASON, name, reason))
        return is_variant (self, (is_change ? self->key + strlen (CHANGE) : self->key) + (hyphen - name) + 1);
    }

  return FALSE;
}

static void
add_names (GPtrArray *names,
           GType      type)
{
  GEnumClass *words = g_type_class_get (type);

  for (guint i = 0; i < words->n_values; i++)
    g_ptr_array_add (names, g_strdup (words->values[i].value_nick));
}

/* Every key that could have been meant: too many to keep, so the variants are those of the tests only. */
static char *
find_nearest_key (const Explanation *self)
{
  GPtrArray *tests = brochure_document_get_tests (self->lint->document);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  const char *prefix = g_str_has_prefix (self->key, CHANGE) ? CHANGE : "";

  add_names (names, BROCHURE_TYPE_REASON);
  for (guint i = 0; i < names->len; i++)
    {
      const char *reason = g_ptr_array_index (names, i);

      g_ptr_array_add (keys, g_strconcat (prefix, reason, NULL));
      for (guint j = 0; j < MIN (tests->len, MAX_TESTS); j++)
        {
          const BrochureLanguageTest *test = g_ptr_array_index (tests, j);

          g_ptr_array_add (keys, g_strconcat (prefix, reason, "-", test->id, NULL));
        }
    }
  if (*prefix == '\0')
    add_names (keys, BROCHURE_TYPE_VERDICT);

  return g_strdup (brochure_nearest_find (self->key, (const char * const *) keys->pdata, keys->len));
}

/* Whether what is told of a reason is about one of the tests. */
static gboolean
has_test (const BrochureRule *rule,
          int                 reason)
{
  static const BrochureReason without[] = {
    BROCHURE_REASON_NO_COUNTRY, BROCHURE_REASON_NO_SET, BROCHURE_REASON_NO_TEST, BROCHURE_REASON_TEST_MISSING,
    BROCHURE_REASON_NONE_YET, BROCHURE_REASON_OTHER_TEST, BROCHURE_REASON_EXEMPT,
  };

  for (guint i = 0; i < G_N_ELEMENTS (without); i++)
    {
      if (without[i] == (BrochureReason) reason)
        return FALSE;
    }

  return rule->type == BROCHURE_RULE_LANGUAGE_TEST;
}

static void
check_placeholder (const Explanation *self,
                   int                reason,
                   const char        *name)
{
  gsize n_known = has_test (self->rule, reason) ? G_N_ELEMENTS (placeholders) : N_COMMON;
  g_autofree char *found = NULL;
  BrochureProblem *problem;

  /* What a newer version explains is not known, nor with what. */
  if (self->rule->type == BROCHURE_RULE_UNKNOWN)
    return;

  for (gsize i = 0; i < n_known; i++)
    {
      if (g_str_equal (placeholders[i], name))
        return;
    }

  found = g_strdup_printf ("{%s}", name);
  problem = _brochure_lint_add (self->lint, TRUE, self->rule, self->member,
                                _("There is no such value here, and readers will see the braces"), NULL, found);
  problem->suggestion = g_strdup (brochure_nearest_find (name, placeholders, n_known));
}

static void
check_template (const Explanation *self,
                int                reason,
                const char        *template)
{
  for (const char *open = strchr (template, '{'); open != NULL; open = strchr (open + 1, '{'))
    {
      gsize length = strcspn (open + 1, "{}");
      g_autofree char *name = g_strndup (open + 1, length);

      if (open[length + 1] == '}')
        check_placeholder (self, reason, name);
      else
        _brochure_lint_add (self->lint, FALSE, self->rule, self->member, _("This brace is not closed"), "}", NULL);
    }
}

static void
check_explanation (const Explanation  *self,
                   const BrochureText *text)
{
  int reason;

  if (parse_key (self, &reason))
    {
      check_template (self, reason, brochure_text_get_source (text));
    }
  else
    {
      BrochureProblem *problem = _brochure_lint_add (self->lint, TRUE, self->rule, self->member,
                                                     _("No result asks for an explanation of this name"), NULL, NULL);

      if (self->lint->n_suggested++ < BROCHURE_MAX_SUGGESTIONS)
        problem->suggestion = find_nearest_key (self);
      problem->is_about_name = TRUE;
    }
}

static void
check_rule (BrochureLint       *lint,
            const BrochureRule *rule)
{
  GHashTableIter iter;
  gpointer key;
  gpointer text;

  g_hash_table_iter_init (&iter, rule->explanations);
  while (g_hash_table_iter_next (&iter, &key, &text))
    {
      GString *member = g_string_new ("explanations");
      Explanation explanation = { lint, rule, key, NULL };

      brochure_json_scan_append_member (member, key);
      explanation.member = g_string_free_and_steal (member);
      check_explanation (&explanation, text);
      g_free (explanation.member);
    }
}

/* Looks at the words for results: whether they are ever used, and what stands in their braces. */
void
_brochure_lint_explanations (BrochureLint *lint)
{
  for (guint i = 0; i < lint->programme->requirement_sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (lint->programme->requirement_sets, i);

      for (guint j = 0; j < set->rules->len; j++)
        check_rule (lint, g_ptr_array_index (set->rules, j));
    }
}
