/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-report.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-wording-check.h"

static char *
format_source (BrochureDocument *document,
               const char       *id)
{
  const BrochureSource *source = id != NULL ? brochure_document_find_source (document, id) : NULL;
  g_autofree char *date = NULL;

  if (source == NULL)
    return NULL;

  date = brochure_format_partial_date (&source->as_of);

  /* Translators: a source and when it was seen: “Study portal listing (2022)” */
  return g_strdup_printf (_("%1$s (%2$s)"), brochure_text_get (source->title), date);
}

static guint
count_invalid (const BrochureEvaluation *evaluation)
{
  return MAX (evaluation->invalid->len, 1);
}

/**
 * brochure_report_headline:
 * @evaluation: an evaluation
 *
 * Sums an evaluation up. It never says that somebody is admitted or rejected.
 *
 * Returns: (transfer full): a few words
 */
char *
brochure_report_headline (const BrochureEvaluation *evaluation)
{
  guint n_deciding;
  guint n_invalid;

  g_return_val_if_fail (evaluation != NULL, NULL);

  n_deciding = MAX (evaluation->deciding->len, 1);
  n_invalid = count_invalid (evaluation);

  switch (evaluation->overall)
    {
    case BROCHURE_VERDICT_MEETS:
      return g_strdup (_("Meets the listed requirements"));

    case BROCHURE_VERDICT_DOES_NOT_MEET:
      if (n_deciding == 1)
        return g_strdup (_("One requirement is not met"));

      /* Translators: %u is at least 2 */
      return g_strdup_printf (ngettext ("%u requirement is not met",
                                        "%u requirements are not met", n_deciding), n_deciding);

    case BROCHURE_VERDICT_NEEDS_ASSESSMENT:
      return g_strdup (_("Needs individual assessment"));

    case BROCHURE_VERDICT_MISSING_INFORMATION:
      return g_strdup (_("More information needed"));

    case BROCHURE_VERDICT_NOT_APPLICABLE:
      return g_strdup (_("No requirement applies"));

    case BROCHURE_VERDICT_NONE:
    default:
      if (n_invalid == 1)
        return g_strdup (_("One answer is not valid"));

      /* Translators: %u is at least 2 */
      return g_strdup_printf (ngettext ("%u answer is not valid", "%u answers are not valid", n_invalid),
                              n_invalid);
    }
}

/**
 * brochure_report_context:
 * @evaluation: an evaluation
 *
 * Says which requirements the answers were held against.
 *
 * Returns: (transfer full): a sentence
 */
char *
brochure_report_context (const BrochureEvaluation *evaluation)
{
  g_autofree char *source = NULL;
  g_autofree char *country = NULL;

  g_return_val_if_fail (evaluation != NULL, NULL);

  if (evaluation->set != NULL)
    {
      source = format_source (evaluation->document, evaluation->set->source);

      if (source != NULL)
        /* Translators: the title of a set of requirements, and the source it is from */
        return g_strdup_printf (_("Checked against “%1$s” in %2$s"), brochure_text_get (evaluation->set->title), source);

      /* Translators: %s is the title of a set of requirements */
      return g_strdup_printf (_("Checked against “%s”"), brochure_text_get (evaluation->set->title));
    }

  if (evaluation->answers->country.kind != BROCHURE_INPUT_TEXT)
    return g_strdup (_("The country decides which requirements apply"));

  country = brochure_format_country (evaluation->answers->country.text);

  /* Translators: %s is the name of a country */
  return g_strdup_printf (_("No set of requirements is for this country: %s"), country);
}

/**
 * brochure_report_source:
 * @evaluation: an evaluation
 * @rule: one of its rules
 *
 * Names where a requirement was found.
 *
 * Returns: (transfer full) (nullable): the source and when it was seen, where the content has one
 */
char *
brochure_report_source (const BrochureEvaluation *evaluation,
                        const BrochureRule       *rule)
{
  g_return_val_if_fail (evaluation != NULL, NULL);
  g_return_val_if_fail (rule != NULL, NULL);

  return format_source (evaluation->document, rule->source);
}

/**
 * brochure_report_describe:
 * @evaluation: an evaluation
 * @result: how one of the tests was judged
 *
 * Names a test and its result.
 *
 * Returns: (transfer full): for example “IELTS 6.5”
 */
char *
brochure_report_describe (const BrochureEvaluation *evaluation,
                          const BrochureTestResult *result)
{
  g_autofree char *number = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (evaluation != NULL, NULL);
  g_return_val_if_fail (result != NULL, NULL);

  name = brochure_wording_check_test (evaluation->document, brochure_input_get_text (&result->answer->test));

  if (result->scale == NULL || result->overall == BROCHURE_SCORE_NONE)
    return g_steal_pointer (&name);

  number = brochure_wording_check_score (result->scale, result->overall);

  /* Translators: a language test and its overall score: “IELTS 6.5” */
  return g_strdup_printf (_("%1$s %2$s"), name, number);
}

/**
 * brochure_report_sort_rules:
 * @evaluation: an evaluation
 *
 * Puts the rules that gave the overall verdict first; otherwise they keep the order of the content.
 *
 * Returns: (transfer container) (element-type BrochureRuleResult): every rule
 */
GPtrArray *
brochure_report_sort_rules (const BrochureEvaluation *evaluation)
{
  GPtrArray *rules;

  g_return_val_if_fail (evaluation != NULL, NULL);

  rules = g_ptr_array_sized_new (evaluation->rules->len);

  for (int deciding = 1; deciding >= 0; deciding--)
    {
      for (guint i = 0; i < evaluation->rules->len; i++)
        {
          BrochureRuleResult *result = g_ptr_array_index (evaluation->rules, i);

          if (!!result->is_deciding == deciding)
            g_ptr_array_add (rules, result);
        }
    }

  return rules;
}

static void
append_line (GString    *text,
             const char *line)
{
  if (line != NULL && *line != '\0')
    g_string_append_printf (text, "  %s\n", line);
}

static void
append_tests (GString                  *text,
              const BrochureEvaluation *evaluation,
              const BrochureRuleResult *rule)
{
  for (guint i = 0; rule->tests != NULL && i < rule->tests->len; i++)
    {
      const BrochureTestResult *test = g_ptr_array_index (rule->tests, i);
      g_autofree char *name = brochure_report_describe (evaluation, test);
      g_autofree char *reason = brochure_explanation_test (evaluation, rule, test);
      g_autofree char *change = brochure_explanation_change (evaluation, rule, test);

      if (rule->tests->len > 1)
        g_string_append_printf (text, "  – %s: %s\n    %s\n", name,
                                brochure_wording_check_verdict (test->verdict), reason);

      append_line (text, change);
    }
}

static void
append_rule (GString                  *text,
             const BrochureEvaluation *evaluation,
             const BrochureRuleResult *result)
{
  const BrochureRule *rule = result->rule;
  const char *title = rule->title != NULL ? brochure_text_get (rule->title) : rule->id;
  g_autofree char *reason = brochure_explanation_rule (evaluation, result);
  g_autofree char *source = brochure_report_source (evaluation, rule);

  /* Translators: a requirement and the verdict on it: “English: Meets the listed requirement” */
  g_string_append_printf (text, _("%1$s: %2$s"), title, brochure_wording_check_verdict (result->verdict));
  g_string_append_c (text, '\n');
  append_line (text, reason);
  append_tests (text, evaluation, result);

  if (rule->text != NULL && source != NULL)
    {
      /* Translators: the words of a requirement, and the source they are from */
      g_autofree char *listed = g_strdup_printf (_("As listed: %1$s – %2$s"), brochure_text_get (rule->text), source);

      append_line (text, listed);
    }

  g_string_append_c (text, '\n');
}

/**
 * brochure_report_to_text:
 * @evaluation: an evaluation
 *
 * Writes an evaluation with all its reasons as plain text, for an adviser to read.
 *
 * Returns: (transfer full): lines of text
 */
char *
brochure_report_to_text (const BrochureEvaluation *evaluation)
{
  g_autofree char *headline = brochure_report_headline (evaluation);
  g_autofree char *context = brochure_report_context (evaluation);
  g_autoptr(GPtrArray) rules = brochure_report_sort_rules (evaluation);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n%s\n%s\n\n",
                          brochure_text_get (brochure_document_get_programme (evaluation->document)->name),
                          headline, context);

  for (guint i = 0; i < rules->len; i++)
    append_rule (text, evaluation, g_ptr_array_index (rules, i));

  for (int i = 0; i < BROCHURE_N_ADVISORIES; i++)
    {
      g_autofree char *words = NULL;

      if (!brochure_evaluation_has_advisory (evaluation, (BrochureAdvisory) i))
        continue;

      words = brochure_explanation_advisory (evaluation, (BrochureAdvisory) i);
      g_string_append_printf (text, "• %s\n", words);
    }

  return g_string_free (text, FALSE);
}
