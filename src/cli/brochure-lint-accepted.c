/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "cli/brochure-lint-private.h"
#include "eligibility/brochure-score.h"

/* Translators: a noun, after “expected”; leave what is in the quotation marks as it is */
#define MINIMUM_BESIDE N_("a “componentMinimum” beside it")

static const char * const advisories[] = { "ielts-may-differ", "cambridge-components", NULL };

/* One entry of a rule, and what it speaks of. */
typedef struct
{
  BrochureLint *lint;
  const BrochureAcceptedTest *accepted;
  const BrochureLanguageTest *test;
  const BrochureScale *scale;
} Entry;

static GStrv
list_scales (const BrochureLanguageTest *test)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < test->scales->len; i++)
    g_strv_builder_add (builder, ((const BrochureScale *) g_ptr_array_index (test->scales, i))->id);

  return g_strv_builder_end (builder);
}

/* Finds the scale that the minima are on. Of one that no test has, the reader tells. */
static void
find_scale (Entry *self)
{
  gboolean has_minimum = self->accepted->minimum != NULL || brochure_accepted_test_has_component_minimum (self->accepted);
  g_auto(GStrv) scales = list_scales (self->test);

  if (self->accepted->scale != NULL)
    {
      self->scale = brochure_score_find_scale (self->test, self->accepted->scale);
      if (self->scale == NULL && g_hash_table_contains (self->lint->scales, self->accepted->scale))
        _brochure_lint_unknown (self->lint, self->accepted, "scale", self->accepted->scale,
                                (const char * const *) scales);
    }
  else if (self->test->scales->len == 1)
    {
      self->scale = g_ptr_array_index (self->test->scales, 0);
    }
  else if (has_minimum)
    {
      g_autofree char *expected = g_strjoinv (", ", scales);

      _brochure_lint_error (self->lint, self->accepted, "scale", _("This minimum is on no scale"), expected, NULL);
    }
}

static void
check_component_minima (const Entry *self)
{
  const char * const *components = (const char * const *) self->scale->components;
  GHashTableIter iter;
  gpointer component;
  gpointer minimum;

  g_hash_table_iter_init (&iter, self->accepted->component_minima);
  while (g_hash_table_iter_next (&iter, &component, &minimum))
    {
      g_autofree char *member = _brochure_lint_join ("componentMinima", component);

      if (g_strv_contains (components, component))
        _brochure_lint_score (self->lint, self->accepted, member, minimum, self->scale, TRUE);
      else
        _brochure_lint_unknown (self->lint, self->accepted, member, component, components)->is_about_name = TRUE;
    }
}

static void
check_components (const Entry *self)
{
  const BrochureAcceptedTest *accepted = self->accepted;

  if (self->scale->components[0] == NULL && brochure_accepted_test_has_component_minimum (accepted))
    {
      _brochure_lint_error (self->lint, accepted,
                            accepted->component_minimum != NULL ? "componentMinimum" : "componentMinima",
                            _(BROCHURE_PROBLEM_POINTLESS), "#components", self->scale->id);
      return;
    }

  _brochure_lint_score (self->lint, accepted, "componentMinimum", accepted->component_minimum, self->scale, TRUE);
  _brochure_lint_words (self->lint, accepted, "componentsCounted", accepted->components_counted,
                        (const char * const *) self->scale->components);
  check_component_minima (self);

  if (accepted->components_counted[0] != NULL && !brochure_accepted_test_has_component_minimum (accepted))
    _brochure_lint_warn (self->lint, accepted, "componentsCounted", _(BROCHURE_PROBLEM_POINTLESS), MINIMUM_BESIDE,
                         NULL);
  if (accepted->uncounted == BROCHURE_UNCOUNTED_ASSESS && accepted->component_minimum == NULL)
    _brochure_lint_warn (self->lint, accepted, "uncounted", _(BROCHURE_PROBLEM_POINTLESS), MINIMUM_BESIDE, NULL);
}

/* Only a grade that somebody can have as a result can be asked for. */
static void
check_grade (const Entry *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) grades = NULL;

  if (self->accepted->minimum_grade == NULL)
    return;

  for (guint i = 0; i < self->test->scales->len; i++)
    {
      const BrochureScale *scale = g_ptr_array_index (self->test->scales, i);

      for (guint j = 0; (self->scale == NULL || scale == self->scale) && j < scale->grades->len; j++)
        {
          const BrochureGrade *grade = g_ptr_array_index (scale->grades, j);

          if (grade->is_answer)
            g_strv_builder_add (builder, grade->grade);
        }
    }
  grades = g_strv_builder_end (builder);

  if (!g_strv_contains ((const char * const *) grades, self->accepted->minimum_grade))
    _brochure_lint_unknown (self->lint, self->accepted, "minimumGrade", self->accepted->minimum_grade,
                            (const char * const *) grades);
}

static void
check_entry (BrochureLint               *lint,
             const BrochureRule         *rule,
             const BrochureAcceptedTest *accepted)
{
  Entry self = { lint, accepted, brochure_document_find_test (lint->document, accepted->test), NULL };
  const char *language = rule->language != NULL ? rule->language : BROCHURE_DEFAULT_TEST_LANGUAGE;

  _brochure_lint_words (lint, accepted, "advisories", accepted->advisories, advisories);
  if (accepted->minimum == NULL && accepted->minimum_grade == NULL && !brochure_accepted_test_has_component_minimum (accepted))
    _brochure_lint_warn (lint, accepted, NULL, _("This entry does not say how much is enough"),
                         "minimum, componentMinimum, componentMinima, minimumGrade", NULL);

  if (self.test == NULL || _brochure_lint_is_broken (lint, self.test, NULL))
    return;

  if (!_brochure_lint_is_broken (lint, rule, "parameters/language") &&
      g_strcmp0 (self.test->language != NULL ? self.test->language : BROCHURE_DEFAULT_TEST_LANGUAGE, language) != 0)
    _brochure_lint_error (lint, accepted, "test", _("This is a test of another language"), language,
                          self.test->language != NULL ? self.test->language : BROCHURE_DEFAULT_TEST_LANGUAGE);
  if (self.test->modules[0] != NULL || accepted->assess_modules[0] != NULL)
    _brochure_lint_words (lint, accepted, "assessModules", accepted->assess_modules,
                          (const char * const *) self.test->modules);

  find_scale (&self);
  check_grade (&self);
  if (self.scale == NULL)
    return;

  _brochure_lint_score (lint, accepted, "minimum", accepted->minimum, self.scale, FALSE);
  check_components (&self);
}

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(char * const *) a, *(char * const *) b);
}

static void
append_words (GString      *string,
              char * const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    g_string_append_printf (string, "%s,", words[i]);
  g_string_append_c (string, '\n');
}

/* All that an entry decides by, so that two that decide the same are known. */
static char *
describe (const BrochureAcceptedTest *self)
{
  const char * const parts[] = { self->test, self->scale, self->minimum, self->component_minimum, self->minimum_grade };
  GString *string = g_string_new (NULL);
  g_autoptr(GPtrArray) minima = g_hash_table_get_keys_as_ptr_array (self->component_minima);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_string_append_printf (string, "%s\n", parts[i] != NULL ? parts[i] : "");
  append_words (string, self->components_counted);
  append_words (string, self->assess_modules);
  g_string_append_printf (string, "%d %d\n", self->uncounted, self->max_age_months);
  g_ptr_array_sort (minima, compare_words);
  for (guint i = 0; i < minima->len; i++)
    g_string_append_printf (string, "%s %s\n", (char *) g_ptr_array_index (minima, i),
                            (char *) g_hash_table_lookup (self->component_minima, g_ptr_array_index (minima, i)));

  return g_string_free_and_steal (string);
}

/* Looks at the tests that a rule accepts: whether there is what they name, and scores that their scales have. */
void
_brochure_lint_accepted (BrochureLint       *lint,
                         const BrochureRule *rule)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      if (_brochure_lint_is_broken (lint, accepted, NULL))
        continue;

      check_entry (lint, rule, accepted);
      if (!g_hash_table_add (seen, describe (accepted)))
        _brochure_lint_warn (lint, accepted, NULL, _(BROCHURE_PROBLEM_BEFORE), NULL, accepted->test);
    }
}
