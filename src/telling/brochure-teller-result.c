/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-report.h"
#include "telling/brochure-wording.h"

/* What a check came to, for an adviser to read: once for all that it is printed, saved or copied as. */

static BrochurePiece *
add_words (BrochureTeller    *self,
           BrochurePieceKind  kind,
           char              *words)
{
  BrochurePiece *piece;

  if (words == NULL)
    return NULL;

  piece = _brochure_teller_add (self, kind, NULL);
  piece->text = _brochure_teller_say (words);

  return piece;
}

static void
add_heading (BrochureTeller *self,
             int             level,
             const char     *words)
{
  g_autoptr(BrochureText) title = _brochure_teller_say (g_strdup (words));

  _brochure_teller_add_heading (self, NULL, level, title);
}

static void
tell_summary (BrochureTeller           *self,
              const BrochureEvaluation *evaluation)
{
  g_autofree char *day = brochure_format_day (&evaluation->as_of);
  BrochurePiece *figure = _brochure_teller_add (self, BROCHURE_PIECE_FIGURE, NULL);

  figure->text = _brochure_teller_say (brochure_report_headline (evaluation));
  /* Translators: below a result; %s is the day by which it was judged */
  figure->note = _brochure_teller_say (g_strdup_printf (C_("result", "As of %s"), day));
  add_words (self, BROCHURE_PIECE_WARNING, brochure_report_closure (evaluation));
  add_words (self, BROCHURE_PIECE_PARAGRAPH, brochure_report_would_do (evaluation));
  add_words (self, BROCHURE_PIECE_QUIET, brochure_report_caption (evaluation));
}

static void
tell_asked (BrochureTeller           *self,
            const BrochureEvaluation *evaluation,
            const BrochureRuleResult *result)
{
  g_autofree char *source = brochure_report_source (evaluation, result->rule);
  g_autofree char *asked = brochure_report_asked (evaluation, result);

  if (asked != NULL)
    add_words (self, BROCHURE_PIECE_QUIET, g_strjoin ("\n", asked, source, NULL));
}

static void
tell_part (BrochureTeller *self,
           const char     *name,
           const char     *reason,
           const char     *change)
{
  g_autofree char *words = g_strjoin ("\n", reason, change, NULL);

  add_words (self, BROCHURE_PIECE_BULLET, brochure_wording_labelled (name, words));
}

/* With one test the reason of the rule says it all; of several, each gets its own. */
static void
tell_tests (BrochureTeller           *self,
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
        tell_part (self, name, reason, change);
      else if (change != NULL)
        add_words (self, BROCHURE_PIECE_PARAGRAPH, g_steal_pointer (&change));
    }
}

static void
tell_rule (BrochureTeller           *self,
           const BrochureEvaluation *evaluation,
           const BrochureRuleResult *result)
{
  g_autofree char *title = brochure_report_line (result);

  add_heading (self, 3, title);

  if (result->tests != NULL && result->tests->len > 1)
    add_words (self, BROCHURE_PIECE_PARAGRAPH, g_strdup (_("Of several results, the best one counts.")));
  else if (result->reason != BROCHURE_REASON_NOT_JUDGED)
    add_words (self, BROCHURE_PIECE_PARAGRAPH, brochure_explanation_rule (evaluation, result));

  tell_tests (self, evaluation, result);

  for (guint i = 0; result->rules != NULL && i < result->rules->len; i++)
    {
      const BrochureRuleResult *part = g_ptr_array_index (result->rules, i);
      g_autofree char *part_name = brochure_wording_rule (part->rule);
      g_autofree char *reason = brochure_explanation_rule (evaluation, part);

      tell_part (self, part_name, reason, NULL);
    }

  tell_asked (self, evaluation, result);
}

/* What people must look at, and who does. */
static void
tell_open (BrochureTeller           *self,
           const BrochureEvaluation *evaluation)
{
  gboolean is_headed = FALSE;

  for (guint i = 0; i < evaluation->rules->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (evaluation->rules, i);
      g_autofree char *name = brochure_wording_rule (result->rule);
      g_autofree char *brief = NULL;

      if (result->verdict != BROCHURE_VERDICT_NEEDS_ASSESSMENT &&
          result->verdict != BROCHURE_VERDICT_MISSING_INFORMATION)
        continue;

      if (!is_headed)
        /* Translators: heading over requirements that somebody has yet to decide on, or that lack an answer */
        add_heading (self, 2, _("What Is Open"));

      is_headed = TRUE;
      brief = brochure_explanation_brief (evaluation, result);
      add_words (self, BROCHURE_PIECE_BULLET,
                 result->verdict == BROCHURE_VERDICT_NEEDS_ASSESSMENT
                 ? g_strdup_printf (_("On “%1$s”, %2$s decides."), name,
                                    brochure_explanation_decider (evaluation, result))
                 : brochure_wording_labelled (name, brief));
    }
}

static void
tell_documents (BrochureTeller           *self,
                const BrochureEvaluation *evaluation)
{
  gboolean is_headed = FALSE;

  for (guint i = 0; i < evaluation->rules->len; i++)
    {
      const BrochureRule *rule = ((const BrochureRuleResult *) g_ptr_array_index (evaluation->rules, i))->rule;

      if (rule->type != BROCHURE_RULE_DOCUMENT)
        continue;

      if (!is_headed)
        add_heading (self, 2, _("To Send"));

      is_headed = TRUE;
      _brochure_teller_add_item (self, rule, NULL);
    }
}

/* What the summary does not say already. */
static void
tell_advisories (BrochureTeller           *self,
                 const BrochureEvaluation *evaluation)
{
  gboolean is_headed = FALSE;

  for (int i = BROCHURE_ADVISORY_NOT_A_DECISION + 1; i < BROCHURE_N_ADVISORIES; i++)
    {
      if (!brochure_evaluation_has_advisory (evaluation, (BrochureAdvisory) i))
        continue;

      if (!is_headed)
        add_heading (self, 2, _("Good to Know"));

      is_headed = TRUE;
      add_words (self, BROCHURE_PIECE_BULLET, brochure_explanation_advisory (evaluation, (BrochureAdvisory) i));
    }
}

/* Adds what answers come to, with all its reasons. */
void
_brochure_teller_tell_result (BrochureTeller           *self,
                              const BrochureEvaluation *evaluation)
{
  g_autoptr(GPtrArray) rules = brochure_report_sort_rules (evaluation);

  tell_summary (self, evaluation);
  /* Translators: heading over what somebody answered */
  add_heading (self, 2, _("Answers"));
  _brochure_teller_tell_answers (self, evaluation->answers);
  tell_open (self, evaluation);
  /* Translators: heading over how somebody meets the requirements */
  add_heading (self, 2, _("Requirements"));

  for (guint i = 0; i < rules->len; i++)
    if (((const BrochureRuleResult *) g_ptr_array_index (rules, i))->rule->type != BROCHURE_RULE_DOCUMENT)
      tell_rule (self, evaluation, g_ptr_array_index (rules, i));

  tell_documents (self, evaluation);
  tell_advisories (self, evaluation);
}
