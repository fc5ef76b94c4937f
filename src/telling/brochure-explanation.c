/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-explanation.h"

#include <glib/gi18n.h>
#include <string.h>

#include "content/brochure-enum.h"
#include "content/brochure-enums.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "language/brochure-format.h"
#include "telling/brochure-wording-check.h"

/* What the placeholders of a template are about. */
typedef struct
{
  const BrochureEvaluation *evaluation;
  const BrochureTestResult *test;
} Subject;

static char *
format_components (const BrochureTestResult *test)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) labels = NULL;

  for (guint i = 0; test->components != NULL && i < test->components->len; i++)
    g_strv_builder_add (builder,
                        brochure_wording_check_component (g_array_index (test->components, BrochureComponentResult, i).name));
  labels = g_strv_builder_end (builder);

  return brochure_format_list ((const char * const *) labels);
}

/* The value of a placeholder that is about a test, or nothing. */
static char *
resolve_for_test (const BrochureTestResult *test,
                  const char               *name)
{
  gboolean has_component = test->component_score != BROCHURE_SCORE_NONE;

  if (g_str_equal (name, "test") && test->test != NULL)
    return g_strdup (brochure_text_get (test->test->name));
  if (g_str_equal (name, "given"))
    return brochure_wording_check_score (test->scale, has_component ? test->component_score : test->overall);
  if (g_str_equal (name, "total"))
    return brochure_wording_check_score (test->scale, test->overall);
  if (g_str_equal (name, "minimum"))
    return brochure_wording_check_score (test->minimum_scale, test->minimum);
  if (g_str_equal (name, "componentMinimum"))
    return brochure_wording_check_score (test->minimum_scale, test->component_minimum);
  if (g_str_equal (name, "short"))
    return brochure_wording_check_score (test->scale, test->short_by);
  if (g_str_equal (name, "needed"))
    return brochure_wording_check_score (test->scale, test->needed);
  if (g_str_equal (name, "low"))
    return brochure_wording_check_score (test->minimum_scale, test->range_minimum);
  if (g_str_equal (name, "high"))
    return brochure_wording_check_score (test->minimum_scale, test->range_maximum);
  if (g_str_equal (name, "component"))
    return format_components (test);
  if (g_str_equal (name, "grade"))
    return g_strdup (brochure_input_get_text (&test->answer->grade));

  return NULL;
}

static char *
resolve (const Subject *subject,
         const char    *name)
{
  const BrochureEvaluation *evaluation = subject->evaluation;

  if (g_str_equal (name, "country") && evaluation->answers->country.kind == BROCHURE_INPUT_TEXT)
    return brochure_format_country (evaluation->answers->country.text);
  if (g_str_equal (name, "set") && evaluation->set != NULL)
    return g_strdup (brochure_text_get (evaluation->set->title));

  return subject->test != NULL ? resolve_for_test (subject->test, name) : NULL;
}

/* Fills the named placeholders of a template; one that means nothing here stays as it is. */
static char *
fill (const Subject *subject,
      const char    *template)
{
  GString *string = g_string_sized_new (strlen (template) + 32);
  const char *p = template;

  while (*p != '\0')
    {
      const char *open = strchr (p, '{');
      const char *close = open != NULL ? strchr (open, '}') : NULL;
      g_autofree char *name = NULL;
      g_autofree char *value = NULL;

      if (close == NULL)
        {
          g_string_append (string, p);
          break;
        }

      name = g_strndup (open + 1, close - open - 1);
      value = resolve (subject, name);
      g_string_append_len (string, p, open - p);
      if (value != NULL)
        g_string_append (string, value);
      else
        g_string_append_len (string, open, close + 1 - open);
      p = close + 1;
    }

  return g_string_free (string, FALSE);
}

static const char *
lookup (const BrochureRule *rule,
        const char         *key)
{
  const BrochureText *text = NULL;

  if (rule->explanations != NULL)
    text = g_hash_table_lookup (rule->explanations, key);

  return text != NULL ? brochure_text_get (text) : NULL;
}

/* From the most exact wording to the least: for the reason and this test or answer, for the reason,
 * for the verdict. */
static const char *
find_template (const BrochureRule *rule,
               BrochureVerdict     verdict,
               BrochureReason      reason,
               const char         *variant)
{
  const char *template = NULL;
  char key[96];

  if (variant != NULL)
    {
      g_snprintf (key, sizeof key, "%s-%s", brochure_enum_to_string (BROCHURE_TYPE_REASON, reason), variant);
      template = lookup (rule, key);
    }

  if (template == NULL)
    template = lookup (rule, brochure_enum_to_string (BROCHURE_TYPE_REASON, reason));
  if (template == NULL && verdict != BROCHURE_VERDICT_NONE)
    template = lookup (rule, brochure_enum_to_string (BROCHURE_TYPE_VERDICT, verdict));

  return template;
}

static char *
explain (const Subject      *subject,
         const BrochureRule *rule,
         BrochureVerdict     verdict,
         BrochureReason      reason,
         const char         *variant)
{
  const char *template = find_template (rule, verdict, reason, variant);

  if (template == NULL)
    return g_strdup (brochure_wording_check_verdict (verdict));

  return fill (subject, template);
}

/* The note that the content has on a test for which an advisory was asked. */
static const char *
find_advisory_note (const BrochureEvaluation *evaluation,
                    const char               *advisory)
{
  for (guint i = 0; i < evaluation->rules->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (evaluation->rules, i);
      GPtrArray *accepted_tests = result->rule->accepted_tests;

      for (guint j = 0; accepted_tests != NULL && j < accepted_tests->len; j++)
        {
          const BrochureAcceptedTest *accepted = g_ptr_array_index (accepted_tests, j);

          if (accepted->note != NULL && accepted->advisories != NULL &&
              g_strv_contains ((const char * const *) accepted->advisories, advisory))
            return brochure_text_get (accepted->note);
        }
    }

  return NULL;
}

static char *
explain_dated (const BrochureEvaluation *evaluation)
{
  g_autofree char *as_of = brochure_format_partial_date (brochure_document_get_as_of (evaluation->document));

  /* Translators: %s is when the brochure's source was seen, for example “2022”. */
  return g_strdup_printf (_("The listing is from %s, and the dates in it have passed."), as_of);
}

static char *
explain_other_set (const BrochureEvaluation *evaluation)
{
  /* Translators: %s is the title of a set of requirements: “Applicants from the United States”. */
  return g_strdup_printf (_("The test meets the listed minimum of “%s”, "
                            "but would not meet the one for most other applicants."),
                          brochure_text_get (evaluation->set->title));
}

static char *
explain_closed (const BrochureEvaluation *evaluation)
{
  const BrochureNotice *notice = brochure_document_find_closing_notice (evaluation->document);

  return g_strdup (notice != NULL ? brochure_text_get (notice->text)
                                  : _("The programme no longer takes new students."));
}

/**
 * brochure_explanation_rule:
 * @evaluation: an evaluation
 * @result: how one of its rules was judged
 *
 * Returns: (transfer full): why, in whole sentences
 */
char *
brochure_explanation_rule (const BrochureEvaluation *evaluation,
                       const BrochureRuleResult *result)
{
  Subject subject = { evaluation, result->best };

  return explain (&subject, result->rule, result->verdict, result->reason, result->variant);
}

/**
 * brochure_explanation_test:
 * @evaluation: an evaluation
 * @rule: how the rule about language tests was judged
 * @result: how one of its tests was judged
 *
 * Returns: (transfer full): why, in whole sentences
 */
char *
brochure_explanation_test (const BrochureEvaluation *evaluation,
                       const BrochureRuleResult *rule,
                       const BrochureTestResult *result)
{
  Subject subject = { evaluation, result };

  return explain (&subject, rule->rule, result->verdict, result->reason,
                  result->test != NULL ? result->test->id : NULL);
}

/**
 * brochure_explanation_change:
 * @evaluation: an evaluation
 * @rule: how the rule about language tests was judged
 * @result: how one of its tests was judged
 *
 * Tells what would make the verdict a better one. The content has it under `change-REASON-TEST` or
 * `change-REASON`.
 *
 * Returns: (transfer full) (nullable): a sentence, or nothing where the content has none
 */
char *
brochure_explanation_change (const BrochureEvaluation *evaluation,
                         const BrochureRuleResult *rule,
                         const BrochureTestResult *result)
{
  Subject subject = { evaluation, result };
  const char *reason = brochure_enum_to_string (BROCHURE_TYPE_REASON, result->reason);
  const char *template = NULL;
  char key[96];

  if (result->test != NULL)
    {
      g_snprintf (key, sizeof key, "change-%s-%s", reason, result->test->id);
      template = lookup (rule->rule, key);
    }

  if (template == NULL)
    {
      g_snprintf (key, sizeof key, "change-%s", reason);
      template = lookup (rule->rule, key);
    }

  return template != NULL ? fill (&subject, template) : NULL;
}

/**
 * brochure_explanation_advisory:
 * @evaluation: an evaluation
 * @advisory: one of its advisories
 *
 * Returns: (transfer full): what an applicant should know
 */
char *
brochure_explanation_advisory (const BrochureEvaluation *evaluation,
                           BrochureAdvisory          advisory)
{
  const char *note = find_advisory_note (evaluation, brochure_enum_to_string (BROCHURE_TYPE_ADVISORY, advisory));

  switch (advisory)
    {
    case BROCHURE_ADVISORY_LISTING_DATED:
      return explain_dated (evaluation);
    case BROCHURE_ADVISORY_IELTS_MAY_DIFFER:
      return g_strdup (note != NULL ? note : _("What IELTS score is asked for can differ by course."));
    case BROCHURE_ADVISORY_PASSES_US_SET_ONLY:
      return explain_other_set (evaluation);
    case BROCHURE_ADVISORY_CAMBRIDGE_COMPONENTS:
      return g_strdup (note != NULL ? note : _("The minimum is read as one for each part of the test."));
    case BROCHURE_ADVISORY_CONCORDANCE_USED:
      return g_strdup (_("The listing has a minimum on the older scale of this test only; "
                         "the score was compared by the test makers’ own table."));
    case BROCHURE_ADVISORY_TEST_AGE_NOT_STATED:
      return g_strdup (_("The listing does not say how old a test result may be."));
    case BROCHURE_ADVISORY_PROGRAMME_CLOSED:
      return explain_closed (evaluation);
    case BROCHURE_ADVISORY_NOT_A_DECISION:
    default:
      return g_strdup (_("This is not a decision on admission: the Board of Admissions decides."));
    }
}

/**
 * brochure_explanation_invalid:
 * @invalid: an answer that is not valid
 *
 * Returns: (transfer full): what is wrong and what would be right, in a sentence
 */
char *
brochure_explanation_invalid (const BrochureInvalid *invalid)
{
  g_autofree char *minimum = brochure_wording_check_score (invalid->scale, invalid->minimum);
  g_autofree char *maximum = brochure_wording_check_score (invalid->scale, invalid->maximum);
  g_autofree char *expected = brochure_wording_check_score (invalid->scale, invalid->expected);
  g_autofree char *step = brochure_wording_check_score (invalid->scale, 1);

  switch (invalid->fault)
    {
    case BROCHURE_FAULT_RANGE:
      /* Translators: the lowest and the highest score of a language test. */
      return g_strdup_printf (_("Scores go from %s to %s."), minimum, maximum);
    case BROCHURE_FAULT_STEP:
      /* Translators: the lowest and the highest score of a language test, and the step between scores. */
      return g_strdup_printf (_("Scores go from %1$s to %2$s in steps of %3$s."), minimum, maximum, step);
    case BROCHURE_FAULT_SUM:
      if (invalid->expected == BROCHURE_SCORE_NONE)
        return g_strdup (_("No scores in the other components come to this total."));
      /* Translators: %s is the sum of the component scores of a language test. */
      return g_strdup_printf (_("The total must be the sum of the components: %s."), expected);
    case BROCHURE_FAULT_MEAN:
      if (invalid->expected == BROCHURE_SCORE_NONE)
        return g_strdup (_("No scores in the other components come to this overall score."));
      /* Translators: %s is the rounded mean of the component scores of a language test. */
      return g_strdup_printf (_("The overall score must be the rounded mean of the components: %s."),
                              expected);
    case BROCHURE_FAULT_GRADE:
      /* Translators: the lowest and the highest score of a grade. */
      return g_strdup_printf (_("This grade stands for scores from %s to %s."), minimum, maximum);
    case BROCHURE_FAULT_DATE:
      return g_strdup (_("This day has not come yet."));
    case BROCHURE_FAULT_SCALE:
      return g_strdup (_("Tests of that day are on another scale."));
    case BROCHURE_FAULT_TYPE:
      if (g_str_has_suffix (invalid->pointer, "/date"))
        return g_strdup (_("This is not a date."));
      return g_strdup (invalid->scale != NULL ? _("This is not a number.") : _("This cannot be read."));
    case BROCHURE_FAULT_UNKNOWN_VALUE:
    case BROCHURE_FAULT_NONE:
    default:
      return g_strdup (_("This is not one of the values to choose from."));
    }
}
