/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-wording-private.h"

#include <glib/gi18n.h>

#include "content/brochure-decimal.h"
#include "language/brochure-format.h"
#include "telling/brochure-wording-check.h"

/* A requirement is told from its parameters, so that no number stands in two places. */

static void
add_line (GString *lines,
          char    *line)
{
  if (line != NULL && lines->len > 0)
    g_string_append_c (lines, '\n');
  if (line != NULL)
    g_string_append (lines, line);

  g_free (line);
}

static void
add_choice_notes (GString            *lines,
                  const BrochureRule *rule)
{
  for (guint i = 0; i < rule->choices->len; i++)
    {
      const BrochureChoice *choice = g_ptr_array_index (rule->choices, i);

      if (choice->label != NULL && choice->note != NULL)
        add_line (lines, brochure_wording_labelled (brochure_text_get (choice->label),
                                                    brochure_text_get (choice->note)));
    }
}

/* Says that people look at some answers, or at some kind of a test. */
char *
_brochure_wording_assessed (const char *what)
{
  return brochure_wording_labelled (brochure_wording_check_verdict (BROCHURE_VERDICT_NEEDS_ASSESSMENT), what);
}

static char *
tell_answers (const BrochureRule *rule)
{
  g_autoptr(GString) lines = g_string_new (NULL);
  g_autofree char *assessed = _brochure_wording_answers (rule, BROCHURE_VERDICT_NEEDS_ASSESSMENT);
  g_autofree char *failing = _brochure_wording_answers (rule, BROCHURE_VERDICT_DOES_NOT_MEET);

  add_line (lines, _brochure_wording_capitalize (_brochure_wording_answers (rule, BROCHURE_VERDICT_MEETS)));
  if (assessed != NULL)
    add_line (lines, _brochure_wording_assessed (assessed));
  if (failing != NULL)
    /* Translators: %s are answers that do not meet a requirement: “Another subject” */
    add_line (lines, g_strdup_printf (_("Not enough: %s"), failing));
  if (rule->work_counts)
    add_line (lines, g_strdup (_("Relevant work experience is weighed too")));
  add_choice_notes (lines, rule);

  return lines->len > 0 ? g_string_free_and_steal (g_steal_pointer (&lines)) : NULL;
}

static char *
tell_scale (const BrochureRule *rule)
{
  g_autofree char *minimum = brochure_decimal_format_steps (rule->scale->minimum, rule->scale->step);
  g_autofree char *maximum = brochure_decimal_format_steps (rule->scale->maximum, rule->scale->step);
  g_autofree char *first = brochure_format_decimal (minimum);
  g_autofree char *last = brochure_format_decimal (maximum);

  /* Translators: the ends of a scale on which the lowest figure is the best: “1.0” and “5.0” */
  return g_strdup_printf (_("On a scale from %1$s, the best, to %2$s"), first, last);
}

static char *
tell_number (BrochureDocument   *document,
             const BrochureRule *rule)
{
  g_autoptr(GString) lines = g_string_new (NULL);

  if (rule->minimum != NULL)
    add_line (lines, _brochure_wording_capitalize (brochure_wording_bound (rule, rule->minimum)));

  for (guint i = 0; i < rule->country_minima->len; i++)
    {
      const BrochureCountryMinimum *minimum = g_ptr_array_index (rule->country_minima, i);
      g_autofree char *country = _brochure_wording_country (document, minimum->country);
      g_autofree char *bound = brochure_wording_bound (rule, minimum->minimum);

      add_line (lines, brochure_wording_labelled (country, bound));
    }

  if (rule->lower_is_better && rule->scale != NULL && rule->unit == NULL)
    add_line (lines, tell_scale (rule));

  return lines->len > 0 ? g_string_free_and_steal (g_steal_pointer (&lines)) : NULL;
}

static char *
tell_age (const BrochureRule *rule)
{
  return _brochure_wording_capitalize (brochure_wording_age_limit (rule->max_age_months, rule->counted_to));
}

static char *
tell_tests (const BrochureRule *rule)
{
  g_autoptr(GString) lines = g_string_new (rule->accepted_tests->len > 0 ? _("One of the following") : NULL);

  if (rule->max_age_months > 0)
    add_line (lines, tell_age (rule));

  return lines->len > 0 ? g_string_free_and_steal (g_steal_pointer (&lines)) : NULL;
}

/* One rule among those that are joined: in one line where its parameters say it so. */
static char *
tell_member (BrochureDocument   *document,
             const BrochureRule *rule)
{
  char *enough = rule->text == NULL ? brochure_wording_enough (document, rule) : NULL;
  char *asked = enough != NULL ? enough : brochure_wording_rule_text (document, rule);
  g_autofree char *words = _brochure_wording_capitalize (asked);

  if (words == NULL)
    return brochure_wording_rule (rule);

  return rule->title == NULL ? g_steal_pointer (&words) : brochure_wording_named (rule, words);
}

static char *
tell_members (BrochureDocument   *document,
              const BrochureRule *rule)
{
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < rule->rules->len; i++)
    g_ptr_array_add (parts, tell_member (document, g_ptr_array_index (rule->rules, i)));

  return brochure_wording_join (parts, rule->type, TRUE);
}

/**
 * brochure_wording_rule_text:
 * @document: the brochure it is in
 * @rule: a rule
 *
 * Says what a rule asks, in the content's own words or else by its parameters.
 *
 * Returns: (transfer full) (nullable): lines with inline markup, translated, or %NULL where it asks nothing
 */
char *
brochure_wording_rule_text (BrochureDocument   *document,
                            const BrochureRule *rule)
{
  if (rule->text != NULL)
    return g_strdup (brochure_text_get (rule->text));

  switch (rule->type)
    {
    case BROCHURE_RULE_DEGREE_LEVEL:
    case BROCHURE_RULE_SUBJECT:
    case BROCHURE_RULE_CHOICE:
      return tell_answers (rule);

    case BROCHURE_RULE_LANGUAGE_TEST:
      return tell_tests (rule);

    case BROCHURE_RULE_TEST_AGE:
      return rule->max_age_months > 0 ? tell_age (rule) : NULL;

    case BROCHURE_RULE_NUMBER:
      return tell_number (document, rule);

    case BROCHURE_RULE_ANY_OF:
    case BROCHURE_RULE_ALL_OF:
      return tell_members (document, rule);

    case BROCHURE_RULE_DOCUMENT:
    case BROCHURE_RULE_INFO:
    case BROCHURE_RULE_UNKNOWN:
    default:
      return NULL;
    }
}
