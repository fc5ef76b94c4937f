/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-audience-match.h"
#include "eligibility/brochure-day.h"
#include "eligibility/brochure-evaluation-private.h"
#include "eligibility/brochure-question.h"

/* An answer meets, is left to people, or fails; where it fails, work experience may still leave it
 * to people. */
static void
judge_answer (BrochureContext    *context,
              BrochureRuleResult *result,
              const char         *answer,
              BrochureVerdict     verdict)
{
  gboolean work_counts = result->rule->work_counts;

  result->variant = answer;
  if (answer == NULL)
    brochure_rule_result_settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_ANSWER_MISSING);
  else if (verdict == BROCHURE_VERDICT_MEETS)
    brochure_rule_result_settle (result, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_ANSWER_MEETS);
  else if (verdict == BROCHURE_VERDICT_NEEDS_ASSESSMENT)
    brochure_rule_result_settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_ANSWER_ASSESSED);
  else if (work_counts && context->work == NULL)
    brochure_rule_result_settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_WORK_MISSING);
  else if (work_counts && g_str_equal (context->work, "relevant"))
    brochure_rule_result_settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_WORK_ASSESSED);
  else
    brochure_rule_result_settle (result, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_ANSWER_FAILS);
}

static void
settle_at_fault (BrochureRuleResult *result)
{
  brochure_rule_result_settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_RULE_AT_FAULT);
}

/* A word that is no answer would never be met; without any, nobody would meet the rule. */
static gboolean
can_be_met (const BrochureRule *rule)
{
  const GStrv lists[] = { rule->meets, rule->needs_assessment };
  guint n_words = 0;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; lists[i] != NULL && lists[i][j] != NULL; j++)
      {
        gboolean is_answer = rule->type == BROCHURE_RULE_DEGREE_LEVEL
                               ? g_strv_contains (brochure_rule_list_degree_levels (), lists[i][j])
                               : brochure_question_find_choice (rule->choices, lists[i][j]) != NULL;

        if (!is_answer)
          return FALSE;
        n_words++;
      }

  return n_words + rule->choices->len > 0;
}

static void
judge_degree_level (BrochureContext    *context,
                    BrochureRuleResult *result)
{
  const BrochureRule *rule = result->rule;
  const char *level = context->degree_level;
  BrochureVerdict verdict = BROCHURE_VERDICT_DOES_NOT_MEET;

  if (!can_be_met (rule))
    {
      settle_at_fault (result);
      return;
    }

  if (level != NULL && _brochure_strv_has (rule->meets, level))
    verdict = BROCHURE_VERDICT_MEETS;
  else if (level != NULL && _brochure_strv_has (rule->needs_assessment, level))
    verdict = BROCHURE_VERDICT_NEEDS_ASSESSMENT;

  judge_answer (context, result, level, verdict);
}

/* A choice of another rule is no answer to this one. One that leads nowhere is for people. */
static void
judge_choice (BrochureContext    *context,
              BrochureRuleResult *result,
              const char         *answer)
{
  const BrochureRule *rule = result->rule;

  if (!can_be_met (rule))
    {
      settle_at_fault (result);
      return;
    }

  result->choice = answer != NULL ? brochure_question_find_choice (rule->choices, answer) : NULL;
  if (result->choice == NULL)
    judge_answer (context, result, NULL, BROCHURE_VERDICT_NONE);
  else if (result->choice->verdict == BROCHURE_VERDICT_MISSING_INFORMATION ||
           result->choice->verdict == BROCHURE_VERDICT_NOT_APPLICABLE)
    settle_at_fault (result);
  else
    judge_answer (context, result, result->choice->id, result->choice->verdict);
}

/* Without a degree there is no subject, whatever the answer says. */
static void
judge_subject (BrochureContext    *context,
               BrochureRuleResult *result)
{
  if (g_strcmp0 (context->degree_level, "none") == 0)
    brochure_rule_result_settle (result, BROCHURE_VERDICT_NOT_APPLICABLE, BROCHURE_REASON_NO_DEGREE);
  else
    judge_choice (context, result, context->field);
}

static void
judge_own_question (BrochureContext    *context,
                    BrochureRuleResult *result)
{
  const BrochureInput *input = brochure_named_input_find (context->evaluation->answers->choices, result->rule->id);

  judge_choice (context, result, input->kind == BROCHURE_INPUT_TEXT ? input->text : NULL);
}

/* The country itself goes before groups that have it, and these before everywhere. */
static const char *
find_minimum (BrochureContext    *context,
              const BrochureRule *rule)
{
  GPtrArray *minima = rule->country_minima;

  for (guint i = 0; i < minima->len; i++)
    {
      const BrochureCountryMinimum *minimum = g_ptr_array_index (minima, i);

      if (g_str_equal (minimum->country, context->country))
        return minimum->minimum;
    }

  for (guint i = 0; i < minima->len; i++)
    {
      const BrochureCountryMinimum *minimum = g_ptr_array_index (minima, i);

      if (brochure_audience_match_group (context->evaluation->document, minimum->country, context->country))
        return minimum->minimum;
    }

  return rule->minimum;
}

/* Returns nothing where no answer could come to it. */
static int
read_minimum (BrochureContext    *context,
              const BrochureRule *rule)
{
  const BrochureScale *scale = rule->scale;
  int minimum;

  if (scale == NULL)
    return BROCHURE_SCORE_NONE;

  minimum = brochure_score_from_decimal (scale, find_minimum (context, rule));

  return minimum >= scale->minimum && minimum <= scale->maximum ? minimum : BROCHURE_SCORE_NONE;
}

static void
judge_number (BrochureContext    *context,
              BrochureRuleResult *result)
{
  const BrochureRule *rule = result->rule;
  const BrochureInput *input = brochure_named_input_find (context->evaluation->answers->numbers, rule->id);

  if (rule->country_minima->len > 0 && context->country == NULL)
    {
      brochure_rule_result_settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_NO_COUNTRY);
      return;
    }

  result->minimum = read_minimum (context, rule);
  if (result->minimum == BROCHURE_SCORE_NONE)
    {
      settle_at_fault (result);
      return;
    }

  brochure_score_parse_overall (rule->scale, input, &result->number);
  if (result->number == BROCHURE_SCORE_NONE)
    {
      brochure_rule_result_settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_NUMBER_MISSING);
      return;
    }

  result->short_by = rule->lower_is_better ? result->number - result->minimum : result->minimum - result->number;
  result->short_by = MAX (result->short_by, 0);
  if (result->short_by == 0)
    brochure_rule_result_settle (result, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_NUMBER_MET);
  else
    brochure_rule_result_settle (result, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_NUMBER_SHORT);
}

/* Of the rules that it joins the best counts, or the worst. What is not judged and what does not apply stays
 * out. While an answer is not valid, only a rule that is met can settle the matter. */
static void
judge_joined (BrochureRuleResult *result)
{
  gboolean is_any = result->rule->type == BROCHURE_RULE_ANY_OF;
  gboolean is_open = FALSE;
  int best = -1;

  for (guint i = 0; i < result->rules->len; i++)
    {
      const BrochureRuleResult *child = g_ptr_array_index (result->rules, i);
      int rank = _brochure_context_get_rank (child->verdict);

      is_open |= child->verdict == BROCHURE_VERDICT_NONE && brochure_rule_is_judged (child->rule);
      if (rank < 0 || (result->decider != NULL && (is_any ? rank <= best : rank >= best)))
        continue;

      result->decider = child;
      best = rank;
    }

  if (is_open && (!is_any || result->decider == NULL || result->decider->verdict != BROCHURE_VERDICT_MEETS))
    {
      result->decider = NULL;
      brochure_rule_result_settle (result, BROCHURE_VERDICT_NONE, BROCHURE_REASON_INVALID);
      return;
    }

  if (result->decider == NULL)
    {
      brochure_rule_result_settle (result, BROCHURE_VERDICT_NOT_APPLICABLE, BROCHURE_REASON_NOT_JUDGED);
      return;
    }

  brochure_rule_result_settle (result, result->decider->verdict, result->decider->reason);
  result->variant = result->decider->variant;
}

/**
 * _brochure_context_is_in_force:
 * @self: what the evaluation works with
 * @rule: a rule
 *
 * Returns: whether the rule holds on the day to judge from
 */
gboolean
_brochure_context_is_in_force (const BrochureContext *self,
                               const BrochureRule    *rule)
{
  const GDate *as_of = &self->evaluation->as_of;
  GDate day;

  return !(brochure_day_set_first (&day, &rule->valid_from) && g_date_compare (&day, as_of) > 0) &&
         !(brochure_day_set_last (&day, &rule->valid_to) && g_date_compare (&day, as_of) < 0);
}

/**
 * _brochure_context_get_rank:
 * @verdict: a verdict
 *
 * Orders the verdicts of tests, of which the best counts, from worst to best.
 *
 * Returns: 0 for the worst, or -1 where @verdict has no place in the order
 */
int
_brochure_context_get_rank (BrochureVerdict verdict)
{
  static const BrochureVerdict order[] = {
    BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_VERDICT_MISSING_INFORMATION,
    BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_VERDICT_MEETS,
  };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (order[i] == verdict)
      return (int) i;

  return -1;
}

/**
 * _brochure_context_judge_rule:
 * @self: what the evaluation works with
 * @result: has the rule; gets the verdict and what led to it
 *
 * Judges one rule. The age of tests must be judged after the rules about languages, and what joins rules after these.
 */
void
_brochure_context_judge_rule (BrochureContext    *self,
                              BrochureRuleResult *result)
{
  const BrochureRule *rule = result->rule;

  if (!_brochure_context_is_in_force (self, rule))
    {
      brochure_rule_result_settle (result,
                                   brochure_rule_is_judged (rule) ? BROCHURE_VERDICT_NOT_APPLICABLE : BROCHURE_VERDICT_NONE,
                                   BROCHURE_REASON_NOT_IN_FORCE);
      return;
    }

  switch (rule->type)
    {
    case BROCHURE_RULE_DEGREE_LEVEL:
      judge_degree_level (self, result);
      break;
    case BROCHURE_RULE_SUBJECT:
      judge_subject (self, result);
      break;
    case BROCHURE_RULE_CHOICE:
      judge_own_question (self, result);
      break;
    case BROCHURE_RULE_LANGUAGE_TEST:
      _brochure_context_judge_language (self, result);
      break;
    case BROCHURE_RULE_TEST_AGE:
      _brochure_context_judge_age (self, result);
      break;
    case BROCHURE_RULE_NUMBER:
      judge_number (self, result);
      break;
    case BROCHURE_RULE_ANY_OF:
    case BROCHURE_RULE_ALL_OF:
      judge_joined (result);
      break;
    case BROCHURE_RULE_DOCUMENT:
    case BROCHURE_RULE_INFO:
      brochure_rule_result_settle (result, BROCHURE_VERDICT_NONE, BROCHURE_REASON_NOT_JUDGED);
      break;
    case BROCHURE_RULE_UNKNOWN:
    default:
      brochure_rule_result_settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_UNKNOWN_RULE);
      break;
    }
}
