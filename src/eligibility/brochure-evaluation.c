/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-evaluation.h"

#include "eligibility/brochure-audience-match.h"
#include "eligibility/brochure-country-code.h"
#include "eligibility/brochure-evaluation-private.h"

/**
 * _brochure_evaluation_get_default_set:
 * @document: a brochure
 *
 * Returns: (transfer none) (nullable): the set for everyone that no other set names, or else the first
 */
const BrochureRequirementSet *
_brochure_evaluation_get_default_set (BrochureDocument *document)
{
  GPtrArray *sets = brochure_document_get_programme (document)->requirement_sets;

  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      if (set->audience->is_default)
        return set;
    }

  return sets->len > 0 ? g_ptr_array_index (sets, 0) : NULL;
}

/* What joins other rules has a result for each of these, as long as it is in force. */
static GPtrArray *
make_results (BrochureContext *context,
              const GPtrArray *rules)
{
  GPtrArray *results = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_rule_result_free);

  for (guint i = 0; i < rules->len; i++)
    {
      const BrochureRule *rule = g_ptr_array_index (rules, i);
      BrochureRuleResult *result = brochure_rule_result_new (rule);

      if ((rule->type == BROCHURE_RULE_ANY_OF || rule->type == BROCHURE_RULE_ALL_OF) &&
          _brochure_context_is_in_force (context, rule))
        result->rules = make_results (context, rule->rules);
      g_ptr_array_add (results, result);
    }

  return results;
}

/* Rules about languages are judged first, since the age of tests asks which tests stand for their verdicts; what
 * joins rules is judged after these. */
static void
judge_results (BrochureContext *context,
               GPtrArray       *results,
               gboolean         is_language)
{
  for (guint i = 0; i < results->len; i++)
    {
      BrochureRuleResult *result = g_ptr_array_index (results, i);

      if (result->rules != NULL)
        judge_results (context, result->rules, is_language);
      if ((result->rule->type == BROCHURE_RULE_LANGUAGE_TEST) == is_language)
        _brochure_context_judge_rule (context, result);
    }
}

/* Any rule not met, else any that lacks an answer, else any left to people, else met. A programme whose
 * rules judge nothing leaves everything to people. */
static void
judge_overall (BrochureEvaluation *evaluation)
{
  int worst = -1;

  for (guint i = 0; i < evaluation->rules->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (evaluation->rules, i);
      int rank = _brochure_context_get_rank (result->verdict);

      if (rank >= 0 && (worst < 0 || rank < worst))
        worst = rank;
    }

  if (evaluation->invalid->len > 0)
    return;

  evaluation->overall = BROCHURE_VERDICT_NEEDS_ASSESSMENT;
  for (guint i = 0; worst >= 0 && i < evaluation->rules->len; i++)
    {
      BrochureRuleResult *result = g_ptr_array_index (evaluation->rules, i);

      if (_brochure_context_get_rank (result->verdict) != worst)
        continue;

      evaluation->overall = result->verdict;
      result->is_deciding = TRUE;
      g_ptr_array_add (evaluation->deciding, result);
    }
}

static const char *
get_country (const BrochureInput *input)
{
  return input->kind == BROCHURE_INPUT_TEXT && brochure_country_code_is_known (input->text) ? input->text : NULL;
}

/* As long as a country is not known that some set asks for, none applies; it could be that one. */
static const BrochureRequirementSet *
find_set (BrochureDocument *document,
          const char       *country,
          const char       *nationality,
          gboolean         *lacks_country)
{
  GPtrArray *sets = brochure_document_get_programme (document)->requirement_sets;
  const BrochureRequirementSet *found = NULL;
  BrochureAudienceMatch best = BROCHURE_AUDIENCE_MATCH_NOT;

  *lacks_country = FALSE;
  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);
      const char *asked = set->audience->of == BROCHURE_AUDIENCE_OF_NATIONALITY ? nationality : country;
      BrochureAudienceMatch match;

      *lacks_country |= asked == NULL;
      if (*lacks_country)
        continue;

      match = brochure_audience_match_country (document, set->audience, asked);
      if (match > best)
        {
          best = match;
          found = set;
        }
    }

  return *lacks_country ? NULL : found;
}

static BrochureEvaluation *
evaluation_new (BrochureDocument *document,
                BrochureAnswers  *answers,
                const GDate      *as_of)
{
  BrochureEvaluation *self = g_new0 (BrochureEvaluation, 1);

  self->document = g_object_ref (document);
  self->answers = brochure_answers_ref (answers);
  self->as_of = *as_of;
  self->deciding = g_ptr_array_new ();
  self->invalid = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_invalid_free);

  return self;
}

/**
 * brochure_evaluation_new:
 * @document: the brochure whose rules apply
 * @answers: what an applicant tells
 * @set: (nullable): the requirement set to hold them against, or nothing for the one that is for their country
 * @as_of: the day to judge from, where the answers name no other
 *
 * Holds answers against a requirement set. The same arguments always give the same result: there is no
 * clock, no file and no locale in it.
 *
 * Without a set that applies, the default one still tells which rules there are; its language rule then
 * stays open (no country yet) or is left to people (a country that no set is for).
 *
 * Returns: (transfer full): the verdict with its reasons
 */
BrochureEvaluation *
brochure_evaluation_new (BrochureDocument             *document,
                         BrochureAnswers              *answers,
                         const BrochureRequirementSet *set,
                         const GDate                  *as_of)
{
  g_autoptr(GArray) readings = g_array_new (FALSE, FALSE, sizeof (BrochureTestReading));
  g_autoptr(GPtrArray) questions = NULL;
  BrochureContext context = { .readings = readings };
  const BrochureRequirementSet *judged;
  BrochureEvaluation *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (answers != NULL, NULL);
  g_return_val_if_fail (as_of != NULL && g_date_valid (as_of), NULL);

  self = context.evaluation = evaluation_new (document, answers, as_of);
  context.questions = questions = brochure_question_list (document);
  _brochure_context_read_answers (&context);

  self->set = set != NULL ? set : find_set (document, context.country, context.nationality, &context.lacks_country);
  judged = self->set != NULL ? self->set : _brochure_evaluation_get_default_set (document);
  _brochure_context_read_rules (&context, judged);

  self->rules = judged != NULL ? make_results (&context, judged->rules) : g_ptr_array_new ();
  judge_results (&context, self->rules, TRUE);
  judge_results (&context, self->rules, FALSE);
  judge_overall (self);
  _brochure_context_advise (&context);

  return self;
}

void
brochure_evaluation_free (BrochureEvaluation *self)
{
  g_clear_object (&self->document);
  g_clear_pointer (&self->answers, brochure_answers_unref);
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->deciding, g_ptr_array_unref);
  g_clear_pointer (&self->invalid, g_ptr_array_unref);
  g_free (self);
}

/**
 * brochure_evaluation_find_set:
 * @document: a brochure
 * @answers: what an applicant tells
 *
 * Finds the most exact set: one that names their country, else one that names a group of countries which has it,
 * else the default one unless it leaves the country out.
 *
 * Returns: (transfer none) (nullable): the requirement set that applies
 */
const BrochureRequirementSet *
brochure_evaluation_find_set (BrochureDocument      *document,
                              const BrochureAnswers *answers)
{
  gboolean lacks_country;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (answers != NULL, NULL);

  return find_set (document, get_country (&answers->country), get_country (&answers->nationality), &lacks_country);
}

static const BrochureRuleResult *
find_rule (const GPtrArray *results,
           const char      *id)
{
  for (guint i = 0; i < results->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (results, i);

      if (!g_str_equal (result->rule->id, id))
        result = result->rules != NULL ? find_rule (result->rules, id) : NULL;
      if (result != NULL)
        return result;
    }

  return NULL;
}

/**
 * brochure_evaluation_find_rule:
 * @self: an evaluation
 * @id: id of a rule
 *
 * Returns: (transfer none) (nullable): how that rule was judged, be it one that another rule joins
 */
const BrochureRuleResult *
brochure_evaluation_find_rule (const BrochureEvaluation *self,
                               const char               *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find_rule (self->rules, id);
}

/**
 * brochure_evaluation_find_invalid:
 * @self: an evaluation
 * @pointer: JSON pointer of an answer, for example `/tests/0/overall`
 *
 * Returns: (transfer none) (nullable): what is wrong with that answer
 */
const BrochureInvalid *
brochure_evaluation_find_invalid (const BrochureEvaluation *self,
                                  const char               *pointer)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (pointer != NULL, NULL);

  for (guint i = 0; i < self->invalid->len; i++)
    {
      const BrochureInvalid *invalid = g_ptr_array_index (self->invalid, i);

      if (g_str_equal (invalid->pointer, pointer))
        return invalid;
    }

  return NULL;
}

/**
 * brochure_evaluation_asks:
 * @self: an evaluation
 * @kind: what may be asked
 *
 * Returns: whether one of the rules that are judged needs an answer to that
 */
gboolean
brochure_evaluation_asks (const BrochureEvaluation *self,
                          BrochureQuestionKind      kind)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->rules->len; i++)
    if (brochure_question_is_asked (((const BrochureRuleResult *) g_ptr_array_index (self->rules, i))->rule, kind))
      return TRUE;

  return FALSE;
}

/**
 * brochure_evaluation_has_advisory:
 * @self: an evaluation
 * @advisory: an advisory
 *
 * Returns: whether it goes with the result
 */
gboolean
brochure_evaluation_has_advisory (const BrochureEvaluation *self,
                                  BrochureAdvisory          advisory)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return (self->advisories & (1u << advisory)) != 0;
}
