/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-explanation-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "content/brochure-limits.h"
#include "language/brochure-format.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-placeholder.h"
#include "telling/brochure-wording-check.h"
#include "telling/brochure-wording.h"

/* What a placeholder stands for; nothing where there is no such value. Whoever adds one tells it to the check of
 * explanations and to the README of the content. */

static char *
dup_score (const BrochureScale *scale,
           int                  score)
{
  return scale != NULL && score != BROCHURE_SCORE_NONE ? brochure_wording_check_score (scale, score) : NULL;
}

static const BrochureComponentResult *
get_component (const BrochureTestResult *test,
               guint                     i)
{
  return &g_array_index (test->components, BrochureComponentResult, i);
}

static guint
count_components (const BrochureTestResult *test)
{
  return test->components != NULL ? test->components->len : 0;
}

static char *
list_components (const BrochureTestResult *test)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) labels = NULL;

  for (guint i = 0; i < count_components (test); i++)
    g_strv_builder_add (builder, brochure_wording_check_component (get_component (test, i)->name));
  labels = g_strv_builder_end (builder);

  return labels[0] != NULL ? brochure_format_list ((const char * const *) labels) : NULL;
}

/* What is asked of each component that decided, or of all, where that is one and the same. */
static int
get_component_minimum (const BrochureTestResult *test)
{
  for (guint i = 1; i < count_components (test); i++)
    if (get_component (test, i)->minimum != get_component (test, 0)->minimum)
      return BROCHURE_SCORE_NONE;

  if (count_components (test) > 0 && get_component (test, 0)->minimum != BROCHURE_SCORE_NONE)
    return get_component (test, 0)->minimum;

  return test->accepted != NULL && g_hash_table_size (test->accepted->component_minima) > 0 ? BROCHURE_SCORE_NONE
                                                                                            : test->component_minimum;
}

static char *
tell_component (const BrochureScale *scale,
                int                  score,
                const char          *components)
{
  g_autofree char *number = dup_score (scale, score);

  return number != NULL ? brochure_wording_check_parts (number, components) : NULL;
}

/* The deciding components, each with its own score, or with its own minimum. */
static char *
list_component_scores (const BrochureTestResult *test,
                       gboolean                  of_minima)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) labels = NULL;

  for (guint i = 0; i < count_components (test); i++)
    {
      const BrochureComponentResult *component = get_component (test, i);
      const char *name = brochure_wording_check_component (component->name);
      char *words = of_minima ? tell_component (test->minimum_scale, component->minimum, name)
                              : tell_component (test->scale, component->score, name);

      if (words == NULL)
        return NULL;

      g_strv_builder_take (builder, words);
    }
  labels = g_strv_builder_end (builder);

  return labels[0] != NULL ? brochure_format_list ((const char * const *) labels) : NULL;
}

/* One minimum for several components is said once. */
static char *
list_component_minima (const BrochureTestResult *test)
{
  g_autofree char *names = list_components (test);

  if (names != NULL && get_component_minimum (test) != BROCHURE_SCORE_NONE)
    return tell_component (test->minimum_scale, get_component_minimum (test), names);

  return list_component_scores (test, TRUE);
}

static gboolean
is_about_components (BrochureReason reason)
{
  return reason == BROCHURE_REASON_COMPONENT_BELOW || reason == BROCHURE_REASON_UNCOUNTED_BELOW ||
         reason == BROCHURE_REASON_CONCORDANCE_COMPONENT;
}

/* The score that decided: no single one where several components did. */
static int
get_given (const BrochureTestResult *test)
{
  if (!is_about_components (test->reason))
    return test->overall;

  return count_components (test) == 1 ? get_component (test, 0)->score : BROCHURE_SCORE_NONE;
}

static char *
dup_short (const BrochureTestResult *test)
{
  gboolean is_one = !is_about_components (test->reason) || count_components (test) == 1;

  return test->short_by > 0 && is_one ? dup_score (test->scale, test->short_by) : NULL;
}

/* The module that counts without anybody's decision. */
static char *
dup_other_module (const BrochureTestResult *test)
{
  GStrv modules = test->test != NULL ? test->test->modules : NULL;
  GStrv assessed = test->accepted != NULL ? test->accepted->assess_modules : NULL;

  for (gsize i = 0; modules != NULL && modules[i] != NULL; i++)
    if (assessed != NULL && !g_strv_contains ((const char * const *) assessed, modules[i]))
      return g_strdup (brochure_wording_check_module (modules[i]));

  return NULL;
}

/* A test with what was reached in it. */
static char *
dup_result (const BrochureTestResult *test)
{
  const char *name = test->test != NULL ? brochure_text_get (test->test->name) : NULL;
  const char *grade = brochure_input_get_text (&test->answer->grade);
  g_autofree char *score = dup_score (test->scale, test->overall);

  if (name == NULL)
    return NULL;
  if (score != NULL)
    return brochure_wording_check_scored (name, score);

  return grade != NULL && *grade != '\0' ? brochure_wording_check_graded (name, grade)
                                         : brochure_wording_check_unbroken (name);
}

static char *
resolve_for_test (const BrochureTestResult *test,
                  BrochurePlaceholder       placeholder)
{
  const char *grade = brochure_input_get_text (&test->answer->grade);
  const char *module = brochure_input_get_text (&test->answer->module);

  switch ((int) placeholder)
    {
    case BROCHURE_PLACEHOLDER_TEST:
      return test->test != NULL ? brochure_wording_check_unbroken (brochure_text_get (test->test->name)) : NULL;

    case BROCHURE_PLACEHOLDER_RESULT:
      return dup_result (test);

    case BROCHURE_PLACEHOLDER_GIVEN:
      return dup_score (test->scale, get_given (test));

    case BROCHURE_PLACEHOLDER_TOTAL:
      return dup_score (test->scale, test->overall);

    case BROCHURE_PLACEHOLDER_MINIMUM:
      return dup_score (test->minimum_scale, test->minimum);

    case BROCHURE_PLACEHOLDER_MINIMUM_GRADE:
      return test->accepted != NULL ? g_strdup (test->accepted->minimum_grade) : NULL;

    case BROCHURE_PLACEHOLDER_COMPONENT_MINIMUM:
      return dup_score (test->minimum_scale, get_component_minimum (test));

    case BROCHURE_PLACEHOLDER_COMPONENT:
      return list_components (test);

    case BROCHURE_PLACEHOLDER_COMPONENTS:
      return list_component_scores (test, FALSE);

    case BROCHURE_PLACEHOLDER_COMPONENT_MINIMA:
      return list_component_minima (test);

    case BROCHURE_PLACEHOLDER_SHORT:
      return dup_short (test);

    case BROCHURE_PLACEHOLDER_NEEDED:
      return dup_score (test->scale, test->needed);

    case BROCHURE_PLACEHOLDER_LOW:
      return dup_score (test->minimum_scale, test->range_minimum);

    case BROCHURE_PLACEHOLDER_HIGH:
      return dup_score (test->minimum_scale, test->range_maximum);

    case BROCHURE_PLACEHOLDER_GRADE:
      return grade != NULL && *grade != '\0' ? g_strdup (grade) : NULL;

    case BROCHURE_PLACEHOLDER_MODULE:
      return module != NULL && *module != '\0' ? g_strdup (brochure_wording_check_module (module)) : NULL;

    case BROCHURE_PLACEHOLDER_OTHER_MODULE:
      return dup_other_module (test);

    default:
      return NULL;
    }
}

/* Minima and limits are one thing in the data; which of them it is depends on what is better. */
static char *
resolve_for_number (const BrochureRuleResult *result,
                    BrochurePlaceholder       placeholder)
{
  const BrochureRule *rule = result->rule;

  if (placeholder == BROCHURE_PLACEHOLDER_GIVEN || placeholder == BROCHURE_PLACEHOLDER_RESULT)
    return brochure_wording_check_figure (rule, result->number);
  if (placeholder == (rule->lower_is_better ? BROCHURE_PLACEHOLDER_MAXIMUM : BROCHURE_PLACEHOLDER_MINIMUM))
    return brochure_wording_check_figure (rule, result->minimum);
  if (placeholder == (rule->lower_is_better ? BROCHURE_PLACEHOLDER_OVER : BROCHURE_PLACEHOLDER_SHORT))
    return result->short_by > 0 ? dup_score (rule->scale, result->short_by) : NULL;

  return NULL;
}

static int
get_max_age (const BrochureTopic *topic)
{
  return topic->test != NULL && topic->test->max_age_months > 0 ? topic->test->max_age_months
                                                                : topic->result->rule->max_age_months;
}

static char *
dup_age_limit (const BrochureTopic *topic)
{
  return get_max_age (topic) > 0 ? brochure_wording_age_limit (get_max_age (topic), topic->result->rule->counted_to)
                                 : NULL;
}

/* What is asked of the one test that is spoken of, or else of all that the rule names. */
static char *
dup_listed (const BrochureTopic *topic)
{
  BrochureDocument *document = topic->evaluation->document;

  return topic->test != NULL && topic->test->accepted != NULL
         ? brochure_wording_accepted (document, topic->result->rule, topic->test->accepted)
         : brochure_wording_check_enough (document, topic->result);
}

static char *
dup_exemptions (const BrochureTopic *topic)
{
  const BrochureRequirementSet *set = _brochure_explanation_find_set (topic);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) labels = NULL;

  if (set == NULL || set->exemptions->len == 0)
    return NULL;

  for (guint i = 0; i < set->exemptions->len; i++)
    g_strv_builder_add (builder, brochure_text_get (g_ptr_array_index (set->exemptions, i)));
  labels = g_strv_builder_end (builder);

  return g_strjoinv ("; ", labels);
}

/* Who decides on a rule that joins others decides on those too, unless they say something else. */
static char *
dup_decider (const BrochureTopic *topic)
{
  for (const BrochureTopic *level = topic; level != NULL; level = level->above)
    if (level->result->rule->decided_by != NULL)
      return g_strdup (brochure_text_get (level->result->rule->decided_by));

  return g_strdup (brochure_explanation_decider (topic->evaluation, topic->result));
}

static char *
resolve (const BrochureTopic *topic,
         BrochurePlaceholder  placeholder)
{
  const BrochureEvaluation *evaluation = topic->evaluation;
  const BrochureRuleResult *result = topic->result;
  char *value;

  switch ((int) placeholder)
    {
    case BROCHURE_PLACEHOLDER_COUNTRY:
      return brochure_explanation_country (evaluation);

    case BROCHURE_PLACEHOLDER_SET:
      return evaluation->set != NULL ? g_strdup (brochure_text_get (evaluation->set->title)) : NULL;

    case BROCHURE_PLACEHOLDER_DECIDER:
      return dup_decider (topic);

    case BROCHURE_PLACEHOLDER_AGE:
      return get_max_age (topic) > 0 ? brochure_wording_age (get_max_age (topic)) : NULL;

    case BROCHURE_PLACEHOLDER_AGE_LIMIT:
      return dup_age_limit (topic);

    case BROCHURE_PLACEHOLDER_EXEMPTIONS:
      return dup_exemptions (topic);

    case BROCHURE_PLACEHOLDER_ENOUGH:
      return brochure_wording_check_enough (evaluation->document, result);

    case BROCHURE_PLACEHOLDER_LISTED:
      return dup_listed (topic);

    case BROCHURE_PLACEHOLDER_ANSWER:
      return result->choice != NULL && result->choice->label != NULL
             ? g_strdup (brochure_text_get (result->choice->label)) : NULL;

    default:
      value = topic->test != NULL ? resolve_for_test (topic->test, placeholder) : NULL;

      return value == NULL && result->rule->type == BROCHURE_RULE_NUMBER ? resolve_for_number (result, placeholder)
                                                                         : value;
    }
}

/**
 * _brochure_explanation_fill:
 * @topic: what a sentence is about
 * @template: the sentence, with named placeholders
 *
 * Fills in the placeholders.
 *
 * Returns: (transfer full) (nullable): the sentence, or nothing where a placeholder has no value here
 */
char *
_brochure_explanation_fill (const BrochureTopic *topic,
                            const char          *template)
{
  g_autoptr(GString) string = g_string_sized_new (strlen (template) + 32);
  const char *p = template;

  for (;;)
    {
      const char *open = strchr (p, '{');
      const char *close = open != NULL ? strchr (open, '}') : NULL;
      g_autofree char *name = NULL;
      g_autofree char *value = NULL;

      if (close == NULL)
        break;

      name = g_strndup (open + 1, close - open - 1);
      value = resolve (topic, brochure_placeholder_parse (name));
      if (value == NULL)
        return NULL;

      g_string_append_len (string, p, open - p);
      g_string_append (string, value);
      p = close + 1;

      if (string->len > BROCHURE_MAX_EXPLANATION_LENGTH)
        {
          p = "…";
          break;
        }
    }

  g_string_append (string, p);

  return g_string_free_and_steal (g_steal_pointer (&string));
}
