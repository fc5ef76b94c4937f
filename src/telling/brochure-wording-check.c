/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-wording-check.h"

#include <glib/gi18n.h>
#include <string.h>

#include "eligibility/brochure-question.h"
#include "language/brochure-format.h"
#include "telling/brochure-wording.h"

/**
 * brochure_wording_check_verdict:
 * @verdict: a verdict
 *
 * Names it in two or three words, to stand beside or after the name of a requirement.
 *
 * Returns: (transfer none): its name for a reader
 */
const char *
brochure_wording_check_verdict (BrochureVerdict verdict)
{
  switch (verdict)
    {
    case BROCHURE_VERDICT_MEETS:
      /* Translators: beside or after the name of a requirement: “English: Met” */
      return C_("requirement", "Met");
    case BROCHURE_VERDICT_DOES_NOT_MEET:
      /* Translators: beside or after the name of a requirement: “Degree: Not met” */
      return C_("requirement", "Not met");
    case BROCHURE_VERDICT_NEEDS_ASSESSMENT:
      /* Translators: after the name of a requirement, or alone where there are several: people decide on it */
      return _("Needs individual assessment");
    case BROCHURE_VERDICT_MISSING_INFORMATION:
      /* Translators: beside or after the name of a requirement: something is not filled in */
      return C_("requirement", "Missing");
    case BROCHURE_VERDICT_NOT_APPLICABLE:
      /* Translators: beside or after the name of a requirement that this applicant need not meet */
      return C_("requirement", "Does not apply");
    case BROCHURE_VERDICT_NONE:
    default:
      /* Translators: beside or after the name of a requirement: an answer cannot be right */
      return C_("requirement", "Not valid");
    }
}

/**
 * brochure_wording_check_country:
 * @document: a brochure
 *
 * Returns: a sentence that tells which country decides on the requirements: that of the degree, the nationality or both
 */
const char *
brochure_wording_check_country (BrochureDocument *document)
{
  g_autoptr(GPtrArray) questions = NULL;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  questions = brochure_question_list (document);

  if (brochure_question_find (questions, BROCHURE_QUESTION_NATIONALITY) == NULL)
    return _("Fill in the country first: it decides which requirements apply.");

  return brochure_question_find (questions, BROCHURE_QUESTION_COUNTRY) != NULL
         ? _("Fill in the country and your nationality first: they decide which requirements apply.")
         : _("Fill in your nationality first: it decides which requirements apply.");
}

/**
 * brochure_wording_check_test:
 * @document: a brochure
 * @test: id of a test, or one of the other values of `test` in answers
 *
 * Returns: (transfer full): what a reader calls it
 */
char *
brochure_wording_check_test (BrochureDocument *document,
                             const char       *test)
{
  const BrochureLanguageTest *known;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (test != NULL, NULL);

  known = brochure_document_find_test (document, test);

  if (known != NULL)
    return g_strdup (brochure_text_get (known->name));

  if (g_str_equal (test, "exempt"))
    /* Translators: in a list of language tests: the claim that none is needed */
    return g_strdup (_("Exemption"));

  if (g_str_equal (test, "none-yet"))
    return g_strdup (_("No test yet"));

  /* Translators: in a list of language tests: one that has no name there */
  return g_strdup (_("Another test"));
}

static char *
format_plain (const BrochureScale *scale,
              int                  score)
{
  g_autofree char *decimal = brochure_score_to_decimal (scale, score);

  return brochure_format_decimal (decimal);
}

/**
 * brochure_wording_check_values:
 * @scale: a scale
 * @minimum: the lowest value that there is, in steps
 * @maximum: the highest one
 *
 * Returns: (transfer full): a sentence that tells which values there are
 */
char *
brochure_wording_check_values (const BrochureScale *scale,
                               int                  minimum,
                               int                  maximum)
{
  g_autofree char *lowest = brochure_wording_check_score (scale, minimum);
  g_autofree char *highest = brochure_wording_check_score (scale, maximum);
  g_autofree char *step = brochure_wording_check_score (scale, 1);

  /* Translators: the lowest and the highest score or figure that there is, and the step between them: “0.0”, “9.0” and
   * “0.5” */
  return g_strdup_printf (_("Values go from %1$s to %2$s in steps of %3$s."), lowest, highest, step);
}

/**
 * brochure_wording_check_scale_bounds:
 * @scale: a scale
 *
 * Returns: (transfer full): its lowest and its highest score, where there is no room for its name
 */
char *
brochure_wording_check_scale_bounds (const BrochureScale *scale)
{
  g_autofree char *minimum = NULL;
  g_autofree char *maximum = NULL;

  g_return_val_if_fail (scale != NULL, NULL);

  minimum = format_plain (scale, scale->minimum);
  maximum = format_plain (scale, scale->maximum);

  /* Translators: the lowest and the highest score of a scale: “0 to 120” */
  return g_strdup_printf (_("%1$s to %2$s"), minimum, maximum);
}

/**
 * brochure_wording_check_scale_dates:
 * @scale: a scale
 *
 * Returns: (transfer full) (nullable): when tests were scored on it, where that is known
 */
char *
brochure_wording_check_scale_dates (const BrochureScale *scale)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (scale != NULL, NULL);

  if (scale->taken_until.year != 0)
    {
      date = brochure_format_partial_date (&scale->taken_until);
      /* Translators: until which day tests were scored on a scale */
      return g_strdup_printf (_("Tests until %s"), date);
    }

  if (scale->taken_from.year == 0)
    return NULL;

  date = brochure_format_partial_date (&scale->taken_from);

  /* Translators: since which day tests are scored on a scale */
  return g_strdup_printf (_("Tests since %s"), date);
}

/**
 * brochure_wording_check_parts:
 * @score: a score or a minimum, in words
 * @parts: the parts of a test that have it, in words
 *
 * Returns: (transfer full): both together
 */
char *
brochure_wording_check_parts (const char *score,
                              const char *parts)
{
  /* Translators: a score or a minimum in parts of a language test: “168 in Writing”, “20 in each part” */
  return g_strdup_printf (_("%1$s in %2$s"), score, parts);
}

/**
 * brochure_wording_check_unbroken:
 * @test: what a test is called
 *
 * Keeps a short beginning, such as a level, on one line with what follows.
 *
 * Returns: (transfer full): the name, to be put into a sentence or a narrow column
 */
char *
brochure_wording_check_unbroken (const char *test)
{
  const char *blank = strchr (test, ' ');

  return blank != NULL && g_utf8_strlen (test, blank - test) <= 2
         ? g_strdup_printf ("%.*s\u00a0%s", (int) (blank - test), test, blank + 1) : g_strdup (test);
}

/**
 * brochure_wording_check_scored:
 * @test: what a test is called, or one of its parts
 * @score: a score in it, in words
 *
 * Returns: (transfer full): both together, to be put into a sentence
 */
char *
brochure_wording_check_scored (const char *test,
                               const char *score)
{
  g_autofree char *name = brochure_wording_check_unbroken (test);

  /* Translators: a language test or a part of one, and a score in it: “IELTS 6.5”, “Listening 7.0” */
  return g_strdup_printf (C_("score", "%1$s %2$s"), name, score);
}

/**
 * brochure_wording_check_graded:
 * @test: what a test is called
 * @grade: a grade in it
 *
 * Returns: (transfer full): both together, to be put into a sentence
 */
char *
brochure_wording_check_graded (const char *test,
                               const char *grade)
{
  g_autofree char *name = brochure_wording_check_unbroken (test);

  /* Translators: a language test and a grade in it: “C1 Advanced grade C” */
  return g_strdup_printf (_("%1$s grade %2$s"), name, grade);
}

/**
 * brochure_wording_check_module:
 * @module: a module of a test
 *
 * Returns: (transfer none): the name that it has in every language; @module itself where it has none
 */
const char *
brochure_wording_check_module (const char *module)
{
  g_return_val_if_fail (module != NULL, NULL);

  if (g_str_equal (module, "academic"))
    return "Academic";

  if (g_str_equal (module, "general"))
    return "General Training";

  return module;
}

/**
 * brochure_wording_check_score:
 * @scale: (nullable): a scale
 * @score: a score on it in steps, or %BROCHURE_SCORE_NONE
 *
 * Writes a score as people know it: one by halves always has its decimal, “6.0” and not “6”.
 *
 * Returns: (transfer full): the score for a reader, a dash where there is none
 */
char *
brochure_wording_check_score (const BrochureScale *scale,
                        int                  score)
{
  g_autofree char *decimal = NULL;
  g_autofree char *padded = NULL;

  if (scale == NULL || score == BROCHURE_SCORE_NONE)
    return g_strdup ("–");

  decimal = brochure_score_to_decimal (scale, score);
  if (scale->step % 100 != 0 && strchr (decimal, '.') == NULL)
    padded = g_strconcat (decimal, ".0", NULL);

  return brochure_format_decimal (padded != NULL ? padded : decimal);
}

/**
 * brochure_wording_check_component:
 * @component: name of a component in answers, for example `useOfEnglish`
 *
 * Returns: (transfer none): its name for a reader; @component itself where it has none
 */
const char *
brochure_wording_check_component (const char *component)
{
  static const struct
  {
    const char *component;
    const char *label;
  } labels[] = {
    /* Translators: a part of a language test: “168 in Listening”, “Listening 7.0” */
    { "listening", NC_("test component", "Listening") },
    /* Translators: a part of a language test: “168 in Reading”, “Reading 7.0” */
    { "reading", NC_("test component", "Reading") },
    /* Translators: a part of a language test: “168 in Speaking”, “Speaking 7.0” */
    { "speaking", NC_("test component", "Speaking") },
    /* Translators: a part of a language test: “168 in Use of English”, “Use of English 7.0” */
    { "useOfEnglish", NC_("test component", "Use of English") },
    /* Translators: a part of a language test: “168 in Writing”, “Writing 7.0” */
    { "writing", NC_("test component", "Writing") },
  };

  g_return_val_if_fail (component != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (g_str_equal (labels[i].component, component))
      return g_dpgettext2 (NULL, "test component", labels[i].label);

  return component;
}

/**
 * brochure_wording_check_figure:
 * @rule: a rule that asks for a number
 * @figure: such a number in steps of its scale, or %BROCHURE_SCORE_NONE
 *
 * Returns: (transfer full) (nullable): the number with its unit, or nothing where there is none
 */
char *
brochure_wording_check_figure (const BrochureRule *rule,
                               int                 figure)
{
  g_autofree char *decimal = NULL;

  g_return_val_if_fail (rule != NULL, NULL);

  if (rule->scale == NULL || figure == BROCHURE_SCORE_NONE)
    return NULL;

  decimal = brochure_score_to_decimal (rule->scale, figure);

  return brochure_wording_figure (rule, decimal);
}

static char *
join_enough (BrochureDocument         *document,
             const BrochureRuleResult *result)
{
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < result->rules->len; i++)
    {
      const BrochureRuleResult *part = g_ptr_array_index (result->rules, i);
      g_autofree char *enough = brochure_wording_check_enough (document, part);

      g_ptr_array_add (parts, brochure_wording_part (part->rule, enough));
    }

  return brochure_wording_join (parts, result->rule->type, FALSE);
}

/**
 * brochure_wording_check_enough:
 * @document: a brochure
 * @result: how one of its rules was judged
 *
 * Says what would meet the rule for this applicant, whose country may decide on it.
 *
 * Returns: (transfer full) (nullable): for example “IELTS 6.5 or TOEFL iBT 90”, or nothing where it cannot be said
 */
char *
brochure_wording_check_enough (BrochureDocument         *document,
                               const BrochureRuleResult *result)
{
  const BrochureScale *scale;
  g_autofree char *minimum = NULL;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (result != NULL, NULL);

  scale = result->rule->scale;

  if (result->rules != NULL)
    return join_enough (document, result);

  if (result->rule->type != BROCHURE_RULE_NUMBER)
    return brochure_wording_enough (document, result->rule);

  minimum = result->minimum != BROCHURE_SCORE_NONE ? brochure_score_to_decimal (scale, result->minimum) : NULL;

  return minimum != NULL ? brochure_wording_bound (result->rule, minimum) : NULL;
}
