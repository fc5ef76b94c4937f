/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "telling/brochure-explanation.h"
#include "telling/brochure-report.h"
#include "telling/brochure-wording.h"

static void
append_line (GString    *text,
             const char *line)
{
  g_auto(GStrv) lines = g_strsplit (line != NULL ? line : "", "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0')
      g_string_append_printf (text, "  %s\n", lines[i]);
}

/* With one test the reason of the rule says it all; of several, each gets its own. */
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
        g_string_append_printf (text, "  – %s: %s\n", name, reason);

      append_line (text, change);
    }
}

static void
append_rule (GString                  *text,
             const BrochureEvaluation *evaluation,
             const BrochureRuleResult *result)
{
  g_autofree char *line = brochure_report_line (result);
  gboolean is_judged = result->reason != BROCHURE_REASON_NOT_JUDGED;
  g_autofree char *reason = is_judged ? brochure_explanation_rule (evaluation, result) : NULL;
  g_autofree char *source = brochure_report_source (evaluation, result->rule);
  g_autofree char *asked = brochure_report_asked (evaluation, result, source);

  g_string_append_printf (text, "%s\n", line);
  append_line (text, reason);
  append_tests (text, evaluation, result);
  append_line (text, asked);
  g_string_append_c (text, '\n');
}

/* What the summary above does not say already. */
static void
append_advisories (GString                  *text,
                   const BrochureEvaluation *evaluation)
{
  for (int i = 0; i < BROCHURE_N_ADVISORIES; i++)
    {
      g_autofree char *words = NULL;

      if (!brochure_evaluation_has_advisory (evaluation, (BrochureAdvisory) i) || i == BROCHURE_ADVISORY_NOT_A_DECISION)
        continue;

      words = brochure_explanation_advisory (evaluation, (BrochureAdvisory) i);
      g_string_append_printf (text, "• %s\n", words);
    }
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
  g_autofree char *closure = brochure_report_closure (evaluation);
  g_autofree char *would_do = brochure_report_would_do (evaluation);
  g_autofree char *caption = brochure_report_caption (evaluation);
  g_autoptr(GPtrArray) rules = brochure_report_sort_rules (evaluation);
  const char *lines[] = { headline, closure, would_do, caption };
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n",
                          brochure_text_get (brochure_document_get_programme (evaluation->document)->name));

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    if (lines[i] != NULL)
      g_string_append_printf (text, "%s\n", lines[i]);

  g_string_append_c (text, '\n');

  for (guint i = 0; i < rules->len; i++)
    append_rule (text, evaluation, g_ptr_array_index (rules, i));

  append_advisories (text, evaluation);

  return g_string_free_and_steal (text);
}
