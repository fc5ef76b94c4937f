/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "cli/brochure-lint-private.h"
#include "content/brochure-enum.h"
#include "content/brochure-enums.h"
#include "content/brochure-limits.h"
#include "content/brochure-nearest.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "eligibility/brochure-question.h"
#include "eligibility/brochure-reason.h"

#define CHANGE "change-"

/* What stands in braces: in any explanation, where there is a test to speak of, and where there is a number. */
static const char * const common[] = {
  "age", "ageLimit", "answer", "country", "decider", "enough", "exemptions", "listed", "set", NULL,
};
static const char * const of_test[] = {
  "component", "componentMinima", "componentMinimum", "components", "given", "grade", "high", "low", "minimum",
  "minimumGrade", "module", "needed", "otherModule", "result", "short", "test", "total", NULL,
};
static const char * const of_number[] = { "given", "maximum", "minimum", "over", "result", "short", NULL };

/* Tests and choices whose ids are tried when a key is misspelt. */
#define MAX_VARIANTS 20

/* Answers that are the same in every brochure; a key may end with one of them. */
static const char * const answers[] = {
  "none", "in-progress", "bachelor", "master", "equivalent", "exempt", "none-yet", "other", NULL,
};

/* One explanation, and what is known of its key. */
typedef struct
{
  BrochureLint *lint;
  GHashTable *choices;      /* ids of all choices there are */
  gconstpointer part;       /* a rule or a set, or nothing for the brochure */
  const BrochureRule *rule; /* nothing where it is for several */
  const char *key;
  char *member;
} Explanation;

static gboolean
is_variant (const Explanation *self,
            const char        *variant)
{
  if (g_strv_contains (answers, variant) || brochure_document_find_test (self->lint->document, variant) != NULL)
    return TRUE;

  if (self->rule != NULL && self->rule->choices->len > 0)
    return brochure_question_find_choice (self->rule->choices, variant) != NULL;

  return g_hash_table_contains (self->choices, variant);
}

/* Finds the reason of a key such as “below-minimum-cae”, or says that there is none. */
static gboolean
parse_key (const Explanation *self,
           int               *reason)
{
  gboolean is_change = g_str_has_prefix (self->key, CHANGE);
  const char *words = is_change ? self->key + strlen (CHANGE) : self->key;
  g_autofree char *name = g_strdup (words);
  int verdict;

  g_assert (name != NULL);

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
        return is_variant (self, words + (hyphen - name) + 1);
    }

  return FALSE;
}

static gboolean
can_come_to (const BrochureRule *rule,
             BrochureReason      reason)
{
  gboolean is_found = reason == BROCHURE_REASON_INVALID || reason == BROCHURE_REASON_NOT_JUDGED;

  if (reason == BROCHURE_REASON_NOT_IN_FORCE)
    return TRUE;

  switch (rule->type)
    {
    case BROCHURE_RULE_DEGREE_LEVEL:
    case BROCHURE_RULE_SUBJECT:
    case BROCHURE_RULE_CHOICE:
      if (reason == BROCHURE_REASON_WORK_ASSESSED || reason == BROCHURE_REASON_WORK_MISSING)
        return rule->work_counts;
      if (reason == BROCHURE_REASON_NO_DEGREE)
        return rule->type == BROCHURE_RULE_SUBJECT;
      return reason >= BROCHURE_REASON_RULE_AT_FAULT && reason <= BROCHURE_REASON_ANSWER_MISSING;
    case BROCHURE_RULE_LANGUAGE_TEST:
      return reason == BROCHURE_REASON_INVALID || reason == BROCHURE_REASON_RULE_AT_FAULT ||
             reason == BROCHURE_REASON_TOO_OLD || reason == BROCHURE_REASON_DATE_MISSING ||
             (reason >= BROCHURE_REASON_NO_COUNTRY && reason <= BROCHURE_REASON_TOTAL_INSUFFICIENT);
    case BROCHURE_RULE_TEST_AGE:
      return is_found || reason == BROCHURE_REASON_NO_TEST || reason >= BROCHURE_REASON_AGE_MET;
    case BROCHURE_RULE_NUMBER:
      return reason == BROCHURE_REASON_RULE_AT_FAULT || reason == BROCHURE_REASON_NO_COUNTRY ||
             (reason >= BROCHURE_REASON_NUMBER_MISSING && reason <= BROCHURE_REASON_NUMBER_SHORT);
    case BROCHURE_RULE_ANY_OF:
    case BROCHURE_RULE_ALL_OF:
      for (guint i = 0; i < rule->rules->len && !is_found; i++)
        is_found = can_come_to (g_ptr_array_index (rule->rules, i), reason);
      return is_found;
    case BROCHURE_RULE_DOCUMENT:
    case BROCHURE_RULE_INFO:
      return reason == BROCHURE_REASON_NOT_JUDGED;
    case BROCHURE_RULE_UNKNOWN:
    default:
      return TRUE;
    }
}

/* Words for what never comes of a rule are never read. */
static void
check_reason (const Explanation *self,
              int                reason)
{
  const GEnumClass *reasons = g_type_class_get (BROCHURE_TYPE_REASON);
  const char *name = brochure_enum_to_string (BROCHURE_TYPE_REASON, reason);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) known = NULL;
  BrochureProblem *problem;

  if (self->rule == NULL || reason == BROCHURE_REASON_NONE || can_come_to (self->rule, reason))
    return;

  /* The first one stands for nothing. */
  for (guint i = 1; i < reasons->n_values; i++)
    {
      if (can_come_to (self->rule, reasons->values[i].value))
        g_strv_builder_add (builder, reasons->values[i].value_nick);
    }
  known = g_strv_builder_end (builder);

  problem = _brochure_lint_unknown (self->lint, self->part, self->member, name, (const char * const *) known);
  g_set_str (&problem->message, _("A rule of this type never has this result"));
  problem->is_error = FALSE;
  problem->is_about_name = TRUE;
}

static void
add_names (GPtrArray *names,
           GType      type)
{
  GEnumClass *words = g_type_class_get (type);

  for (guint i = 0; i < words->n_values; i++)
    g_ptr_array_add (names, g_strdup (words->values[i].value_nick));
}

/* What a key may end with, as far as it is tried when one is misspelt. */
static GPtrArray *
list_variants (const Explanation *self)
{
  GPtrArray *tests = brochure_document_get_tests (self->lint->document);
  GPtrArray *variants = g_ptr_array_new ();

  for (guint i = 0; answers[i] != NULL; i++)
    g_ptr_array_add (variants, (char *) answers[i]);
  for (guint i = 0; i < MIN (tests->len, MAX_VARIANTS); i++)
    g_ptr_array_add (variants, ((BrochureLanguageTest *) g_ptr_array_index (tests, i))->id);
  for (guint i = 0; self->rule != NULL && i < MIN (self->rule->choices->len, MAX_VARIANTS); i++)
    g_ptr_array_add (variants, ((BrochureChoice *) g_ptr_array_index (self->rule->choices, i))->id);

  return variants;
}

static char *
find_nearest_key (const Explanation *self)
{
  g_autoptr(GPtrArray) variants = list_variants (self);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  const char *prefix = g_str_has_prefix (self->key, CHANGE) ? CHANGE : "";

  add_names (names, BROCHURE_TYPE_REASON);
  for (guint i = 0; i < names->len; i++)
    {
      const char *reason = g_ptr_array_index (names, i);

      g_ptr_array_add (keys, g_strconcat (prefix, reason, NULL));
      for (guint j = 0; j < variants->len; j++)
        g_ptr_array_add (keys, g_strconcat (prefix, reason, "-", g_ptr_array_index (variants, j), NULL));
    }
  if (*prefix == '\0')
    add_names (keys, BROCHURE_TYPE_VERDICT);

  return g_strdup (brochure_nearest_find (self->key, (const char * const *) keys->pdata, keys->len));
}

/* Whether what is told of a reason is about one of the tests. */
static gboolean
has_test (int reason)
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

  return TRUE;
}

/* What can stand in braces beside what can anywhere. Where an explanation is for several rules, its reason tells
 * which it is about, if it has one. */
static const char * const *
get_placeholders (const Explanation *self,
                  int                reason)
{
  static const char * const none[] = { NULL };
  gboolean is_any = self->rule == NULL || self->rule->rules->len > 0;

  if (is_any ? reason >= BROCHURE_REASON_NUMBER_MISSING && reason <= BROCHURE_REASON_NUMBER_SHORT
             : self->rule->type == BROCHURE_RULE_NUMBER)
    return of_number;

  if (is_any ? reason < BROCHURE_REASON_ANSWER_MEETS ||
               (reason > BROCHURE_REASON_NO_DEGREE && reason < BROCHURE_REASON_NUMBER_MISSING)
             : self->rule->type == BROCHURE_RULE_LANGUAGE_TEST)
    return has_test (reason) ? of_test : none;

  return none;
}

static void
check_placeholder (const Explanation *self,
                   int                reason,
                   const char        *name)
{
  const char * const *own = get_placeholders (self, reason);
  g_autoptr(GStrvBuilder) builder = NULL;
  g_auto(GStrv) known = NULL;
  g_autofree char *braced = NULL;
  BrochureProblem *problem;

  /* What a newer version explains is not known, nor with what. */
  if ((self->rule != NULL && self->rule->type == BROCHURE_RULE_UNKNOWN) ||
      g_strv_contains (common, name) || g_strv_contains (own, name))
    return;

  braced = g_strdup_printf ("{%s}", name);
  problem = _brochure_lint_error (self->lint, self->part, self->member,
                                  _("There is no such value here, and readers will not see this sentence"), NULL, braced);
  if (self->lint->n_suggested >= BROCHURE_MAX_SUGGESTIONS)
    return;

  builder = g_strv_builder_new ();
  g_strv_builder_addv (builder, (const char **) common);
  g_strv_builder_addv (builder, (const char **) own);
  known = g_strv_builder_end (builder);
  _brochure_lint_suggest (self->lint, problem, name, (const char * const *) known);
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
        _brochure_lint_warn (self->lint, self->part, self->member, _(BROCHURE_PROBLEM_NO_END), "}", NULL);
    }
}

static void
check_explanation (const Explanation  *self,
                   const BrochureText *text)
{
  int reason;

  if (parse_key (self, &reason))
    {
      check_reason (self, reason);
      check_template (self, reason, brochure_text_get_source (text));
    }
  else
    {
      BrochureProblem *problem = _brochure_lint_error (self->lint, self->part, self->member,
                                                       _("No result asks for an explanation of this name"), NULL, NULL);

      if (self->lint->n_suggested++ < BROCHURE_MAX_SUGGESTIONS)
        problem->suggestion = find_nearest_key (self);
      problem->is_about_name = TRUE;
    }
}

static void
check_explanations (Explanation *self,
                    GHashTable  *explanations)
{
  GHashTableIter iter;
  gpointer key;
  gpointer text;

  g_hash_table_iter_init (&iter, explanations);
  while (g_hash_table_iter_next (&iter, &key, &text))
    {
      self->key = key;
      self->member = _brochure_lint_join ("explanations", key);
      check_explanation (self, text);
      g_clear_pointer (&self->member, g_free);
    }
}

static void
check_rules (Explanation *self,
             GPtrArray   *rules)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const BrochureRule *rule = g_ptr_array_index (rules, i);

      self->part = self->rule = rule;
      check_explanations (self, rule->explanations);
      check_rules (self, rule->rules);
    }
}

static void
note_choices (GHashTable *choices,
              GPtrArray  *rules)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const BrochureRule *rule = g_ptr_array_index (rules, i);

      for (guint j = 0; j < rule->choices->len; j++)
        g_hash_table_add (choices, ((BrochureChoice *) g_ptr_array_index (rule->choices, j))->id);
      note_choices (choices, rule->rules);
    }
}

/* Looks at the words for results: whether they are ever used, and what stands in their braces. */
void
_brochure_lint_explanations (BrochureLint *lint)
{
  g_autoptr(GHashTable) choices = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *sets = lint->programme->requirement_sets;
  Explanation self = { .lint = lint, .choices = choices };

  for (guint i = 0; i < sets->len; i++)
    note_choices (choices, ((const BrochureRequirementSet *) g_ptr_array_index (sets, i))->rules);

  check_explanations (&self, brochure_document_get_explanations (lint->document));
  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      self.part = set;
      self.rule = NULL;
      check_explanations (&self, set->explanations);
      check_rules (&self, set->rules);
    }
}
