/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-report.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-wording-answers.h"
#include "telling/brochure-wording-check.h"
#include "telling/brochure-wording.h"

static char *
head_rule (const BrochureEvaluation *evaluation)
{
  const BrochureRuleResult *result = g_ptr_array_index (evaluation->deciding, 0);
  g_autofree char *name = brochure_wording_rule (result->rule);
  g_autofree char *brief = brochure_explanation_brief (evaluation, result);

  return brochure_wording_labelled (name, brief);
}

static char *
head_several (guint n_deciding)
{
  g_autofree char *number = brochure_format_integer (n_deciding);

  /* Translators: headline of a verdict; %s is a number of at least 2 */
  return g_strdup_printf (ngettext ("%s requirement is not met", "%s requirements are not met", n_deciding), number);
}

static char *
head_invalid (guint n_invalid)
{
  g_autofree char *number = brochure_format_integer (n_invalid);

  /* Translators: headline instead of a verdict */
  return g_strdup_printf (ngettext ("%s answer is not valid", "%s answers are not valid", n_invalid), number);
}

/**
 * brochure_report_headline:
 * @evaluation: an evaluation
 *
 * Sums an evaluation up: the rule that decides, with the distance. It never says that somebody is admitted or rejected.
 *
 * Returns: (transfer full): a few words, for example “English: 0.5 short”
 */
char *
brochure_report_headline (const BrochureEvaluation *evaluation)
{
  guint n_deciding;

  g_return_val_if_fail (evaluation != NULL, NULL);

  n_deciding = evaluation->deciding->len;

  switch (evaluation->overall)
    {
    case BROCHURE_VERDICT_MEETS:
      /* Translators: headline of a verdict */
      return g_strdup (_("Meets the listed requirements"));

    case BROCHURE_VERDICT_DOES_NOT_MEET:
      return n_deciding == 1 ? head_rule (evaluation) : head_several (n_deciding);

    case BROCHURE_VERDICT_NEEDS_ASSESSMENT:
      return n_deciding == 1 ? head_rule (evaluation) : g_strdup (brochure_wording_check_verdict (evaluation->overall));

    case BROCHURE_VERDICT_MISSING_INFORMATION:
      /* Translators: headline of a verdict */
      return n_deciding == 1 ? head_rule (evaluation) : g_strdup (_("More information needed"));

    case BROCHURE_VERDICT_NOT_APPLICABLE:
      /* Translators: headline of a verdict */
      return g_strdup (_("No requirement applies"));

    case BROCHURE_VERDICT_NONE:
    default:
      return head_invalid (MAX (evaluation->invalid->len, 1));
    }
}

/**
 * brochure_report_closure:
 * @evaluation: an evaluation
 *
 * Says that the programme takes no new students, whatever the verdict: the second line of it.
 *
 * Returns: (transfer full) (nullable): a phrase, or nothing where it does
 */
char *
brochure_report_closure (const BrochureEvaluation *evaluation)
{
  const BrochureNotice *notice;
  g_autofree char *since = NULL;

  g_return_val_if_fail (evaluation != NULL, NULL);

  notice = brochure_document_find_closing_notice (evaluation->document);

  if (!brochure_evaluation_has_advisory (evaluation, BROCHURE_ADVISORY_PROGRAMME_CLOSED))
    return NULL;
  if (notice == NULL || notice->title == NULL)
    return brochure_explanation_advisory (evaluation, BROCHURE_ADVISORY_PROGRAMME_CLOSED);
  if (notice->since.year == 0)
    return g_strdup (brochure_text_get (notice->title));

  since = brochure_format_partial_date (&notice->since);

  /* Translators: the title of a notice and since when it holds: “Closed to new students (since September 2025)” */
  return g_strdup_printf (_("%1$s (since %2$s)"), brochure_text_get (notice->title), since);
}

/* Where a result of another kind than the one given would do, all kinds are named. */
static gboolean
has_alternative (BrochureReason reason)
{
  static const BrochureReason reasons[] = {
    BROCHURE_REASON_OTHER_TEST, BROCHURE_REASON_EXEMPT, BROCHURE_REASON_NOT_LISTED,
    BROCHURE_REASON_CONCORDANCE_STRADDLES,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (reasons[i] == reason)
      return TRUE;

  return FALSE;
}

/* Of rules that must all be met only the one that is not can be mended; of alternatives, any. */
static const BrochureRuleResult *
find_decider (const BrochureRuleResult *result)
{
  while (result->decider != NULL &&
         (result->rule->type == BROCHURE_RULE_ALL_OF || result->verdict != BROCHURE_VERDICT_DOES_NOT_MEET))
    result = result->decider;

  return result;
}

/* Whether what would meet a rule is for the applicant to bring. */
static gboolean
can_be_brought (const BrochureRuleResult *result)
{
  return result->reason != BROCHURE_REASON_TOO_OLD &&
         (result->verdict == BROCHURE_VERDICT_DOES_NOT_MEET || has_alternative (result->reason));
}

static char *
dup_sentence (const BrochureEvaluation *evaluation,
              const BrochureRuleResult *result)
{
  char *words = NULL;

  if (result->reason == BROCHURE_REASON_TOO_OLD || result->reason == BROCHURE_REASON_MODULE)
    words = brochure_explanation_change (evaluation, result, result->best);

  return words != NULL ? words : brochure_explanation_rule (evaluation, result);
}

/* What there is to say of the one rule that decides, or of one among several, after its name. */
static char *
tell_what_would_do (const BrochureEvaluation *evaluation,
                    const BrochureRuleResult *deciding)
{
  const BrochureRuleResult *result = find_decider (deciding);
  gboolean is_one = evaluation->deciding->len == 1;
  g_autofree char *words = NULL;

  if (can_be_brought (result))
    words = is_one ? brochure_explanation_enough (evaluation, result)
                   : brochure_wording_check_enough (evaluation->document, result);
  if (words == NULL)
    words = dup_sentence (evaluation, result);

  return is_one ? g_steal_pointer (&words) : brochure_wording_named (deciding->rule, words);
}

/* The sentence about a question of a programme's own does not say which. */
static gboolean
is_asked_by_name (const BrochureRuleResult *result)
{
  return result->reason == BROCHURE_REASON_NUMBER_MISSING ||
         (result->reason == BROCHURE_REASON_ANSWER_MISSING && result->rule->type == BROCHURE_RULE_CHOICE);
}

/* The next thing to fill in: the country, which decides on the rest, or else what the first rule asks. */
static char *
tell_what_lacks (const BrochureEvaluation *evaluation)
{
  const BrochureRuleResult *first = g_ptr_array_index (evaluation->deciding, 0);
  g_autofree char *country = brochure_explanation_country_first (evaluation, first);
  g_autofree char *words = brochure_explanation_rule (evaluation, first);

  if (country != NULL)
    return g_steal_pointer (&country);
  if (!is_asked_by_name (find_decider (first)))
    return g_steal_pointer (&words);

  return brochure_wording_named (find_decider (first)->rule, words);
}

static char *
tell_invalid (const BrochureEvaluation *evaluation)
{
  return evaluation->invalid->len > 0
         ? brochure_explanation_invalid (g_ptr_array_index (evaluation->invalid, 0)) : NULL;
}

/**
 * brochure_report_would_do:
 * @evaluation: an evaluation
 *
 * Says what would turn the verdict into a better one, by what the requirements ask: the body of it. Where that is not
 * for the applicant to do, it says why the verdict is what it is; where answers lack, which one to give next.
 *
 * Returns: (transfer full) (nullable): a sentence or a line for each rule that decides, or nothing where all is met
 */
char *
brochure_report_would_do (const BrochureEvaluation *evaluation)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) lines = NULL;

  g_return_val_if_fail (evaluation != NULL, NULL);

  if (evaluation->overall == BROCHURE_VERDICT_NONE)
    return tell_invalid (evaluation);
  if (evaluation->overall == BROCHURE_VERDICT_MEETS || evaluation->deciding->len == 0)
    return NULL;
  if (evaluation->overall == BROCHURE_VERDICT_MISSING_INFORMATION)
    return tell_what_lacks (evaluation);

  for (guint i = 0; i < evaluation->deciding->len; i++)
    g_strv_builder_take (builder, tell_what_would_do (evaluation, g_ptr_array_index (evaluation->deciding, i)));
  lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

/* Which requirements the answers were held against; without a country that is still to be asked. */
static char *
tell_context (const BrochureEvaluation *evaluation)
{
  const BrochureRequirementSet *set = evaluation->set;
  g_autofree char *source = set != NULL ? brochure_wording_source (evaluation->document, set->source) : NULL;
  g_autofree char *country = set == NULL ? brochure_explanation_country (evaluation) : NULL;

  if (set != NULL)
    /* Translators: the title of a set of requirements, and the source it is from: “International applicants” and “Study
     * portal listing (2022)” */
    return g_strdup_printf (_("Checked against “%1$s” in %2$s."), brochure_text_get (set->title), source);

  /* Translators: %s is the name of a country */
  return country != NULL ? g_strdup_printf (_("No requirements are listed for this country: %s."), country) : NULL;
}

/**
 * brochure_report_caption:
 * @evaluation: an evaluation
 *
 * Says which requirements the answers were held against, and who decides: what stands small below a verdict.
 *
 * Returns: (transfer full): sentences, each on a line
 */
char *
brochure_report_caption (const BrochureEvaluation *evaluation)
{
  g_autofree char *context = NULL;
  g_autofree char *decides = NULL;

  g_return_val_if_fail (evaluation != NULL, NULL);

  context = tell_context (evaluation);
  decides = brochure_explanation_advisory (evaluation, BROCHURE_ADVISORY_NOT_A_DECISION);

  return context != NULL ? g_strjoin ("\n", context, decides, NULL) : g_steal_pointer (&decides);
}

/**
 * brochure_report_rule_word:
 * @result: how a rule was judged
 *
 * Says in a word or two how one rule stands, for a list of them.
 *
 * Returns: (transfer none): for example “Met”
 */
const char *
brochure_report_rule_word (const BrochureRuleResult *result)
{
  g_return_val_if_fail (result != NULL, NULL);

  if (result->rule->type == BROCHURE_RULE_DOCUMENT)
    /* Translators: heading over documents that go with an application, or beside one of them */
    return _("To Send");
  if (result->rule->type == BROCHURE_RULE_INFO)
    /* Translators: heading over what belongs to the requirements and is not judged, or beside it */
    return _("Good to Know");
  if (result->verdict == BROCHURE_VERDICT_NEEDS_ASSESSMENT)
    /* Translators: beside a requirement: people decide */
    return C_("requirement", "Open");

  return brochure_wording_check_verdict (result->verdict);
}

/**
 * brochure_report_line:
 * @result: how one of its rules was judged
 *
 * Returns: (transfer full): the requirement and how it stands, for example “English: Met”
 */
char *
brochure_report_line (const BrochureRuleResult *result)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (result != NULL, NULL);

  name = brochure_wording_rule (result->rule);

  return brochure_wording_labelled (name, brochure_report_rule_word (result));
}

/* What a requirement asks, with the minimum that is for this applicant. */
static char *
dup_asked (const BrochureEvaluation *evaluation,
           const BrochureRuleResult *result)
{
  const BrochureRule *rule = result->rule;
  char *enough;

  if (result->reason == BROCHURE_REASON_NO_SET)
    return NULL;
  if (rule->text != NULL)
    return g_strdup (brochure_text_get (rule->text));

  enough = rule->type == BROCHURE_RULE_LANGUAGE_TEST || rule->type == BROCHURE_RULE_NUMBER
           ? brochure_wording_check_enough (evaluation->document, result) : NULL;

  return enough != NULL ? enough : brochure_wording_rule_text (evaluation->document, rule);
}

/**
 * brochure_report_answered:
 * @evaluation: an evaluation
 * @result: how one of its rules was judged
 *
 * Says what the applicant has for a requirement; of one that joins others, for the one that decided.
 *
 * Returns: (transfer full) (nullable): for example “IELTS 6.5”, or nothing where that is not answered
 */
char *
brochure_report_answered (const BrochureEvaluation *evaluation,
                          const BrochureRuleResult *result)
{
  g_return_val_if_fail (evaluation != NULL, NULL);
  g_return_val_if_fail (result != NULL, NULL);

  while (result->decider != NULL)
    result = result->decider;

  if (result->best != NULL)
    return brochure_report_describe (evaluation, result->best);
  if (result->choice != NULL && result->choice->label != NULL)
    return g_strdup (brochure_text_get (result->choice->label));
  if (result->rule->type == BROCHURE_RULE_NUMBER)
    return brochure_wording_check_figure (result->rule, result->number);
  if (result->rule->type == BROCHURE_RULE_DEGREE_LEVEL)
    return g_strdup (brochure_wording_answers_degree (brochure_input_get_text (&evaluation->answers->degree_level)));

  return NULL;
}

/**
 * brochure_report_asked:
 * @evaluation: an evaluation
 * @result: how one of its rules was judged
 *
 * Says what a requirement asks, with the minimum that is for this applicant.
 *
 * Returns: (transfer full) (nullable): lines of text, or nothing where none is listed for this applicant
 */
char *
brochure_report_asked (const BrochureEvaluation *evaluation,
                       const BrochureRuleResult *result)
{
  g_autofree char *asked = NULL;

  g_return_val_if_fail (evaluation != NULL, NULL);
  g_return_val_if_fail (result != NULL, NULL);

  asked = dup_asked (evaluation, result);
  if (asked == NULL)
    return NULL;

  /* Translators: %s is what a requirement asks: “IELTS 6.5” */
  return g_strdup_printf (_("Asked for: %s"), asked);
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

  return brochure_wording_source (evaluation->document, rule->source);
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

  return brochure_wording_check_scored (name, number);
}

/**
 * brochure_report_sort_rules:
 * @evaluation: an evaluation
 *
 * Puts the rules that gave the overall verdict first and what is not judged last; otherwise they keep the order of the
 * content.
 *
 * Returns: (transfer container) (element-type BrochureRuleResult): every rule
 */
GPtrArray *
brochure_report_sort_rules (const BrochureEvaluation *evaluation)
{
  GPtrArray *rules;

  g_return_val_if_fail (evaluation != NULL, NULL);

  rules = g_ptr_array_sized_new (evaluation->rules->len);

  for (int turn = 0; turn < 3; turn++)
    {
      for (guint i = 0; i < evaluation->rules->len; i++)
        {
          BrochureRuleResult *result = g_ptr_array_index (evaluation->rules, i);

          if (turn == (!brochure_rule_is_judged (result->rule) ? 2 :
                       result->is_deciding || result->verdict == BROCHURE_VERDICT_NONE ? 0 : 1))
            g_ptr_array_add (rules, result);
        }
    }

  return rules;
}
