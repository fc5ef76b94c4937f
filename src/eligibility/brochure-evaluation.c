/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-evaluation.h"

#include "eligibility/brochure-country-code.h"
#include "eligibility/brochure-evaluation-private.h"

/* What answers may say; which of it a programme accepts is for its rules. */
static const char * const degree_levels[] = {
  "none", "in-progress", "bachelor", "master", "equivalent", NULL,
};
static const char * const fields[] = { "cs", "related-listed", "related-self", "other", NULL };
static const char * const works[] = { "none", "relevant", NULL };

/* Reads one of the values to choose from. One that is not valid is noted and counts as not filled in. */
static const char *
read_choice (BrochureContext      *context,
             const BrochureInput  *input,
             const char           *pointer,
             const char * const   *choices)
{
  BrochureFault fault = BROCHURE_FAULT_NONE;

  if (!brochure_input_is_given (input))
    return NULL;

  if (input->kind != BROCHURE_INPUT_TEXT)
    fault = BROCHURE_FAULT_TYPE;
  else if (choices != NULL ? !g_strv_contains (choices, input->text)
                           : !brochure_country_code_is_known (input->text))
    fault = BROCHURE_FAULT_UNKNOWN_VALUE;

  if (fault == BROCHURE_FAULT_NONE)
    return input->text;

  g_ptr_array_add (context->evaluation->invalid, brochure_invalid_new (g_strdup (pointer), fault));

  return NULL;
}

static void
read_tests (BrochureContext *context)
{
  BrochureEvaluation *evaluation = context->evaluation;
  const BrochureAnswers *answers = evaluation->answers;

  if (answers->tests_kind == BROCHURE_INPUT_OTHER)
    {
      g_ptr_array_add (evaluation->invalid,
                       brochure_invalid_new (g_strdup ("/tests"), BROCHURE_FAULT_TYPE));
      context->has_faulty_test = TRUE;
    }

  g_array_set_size (context->readings, answers->tests->len);
  for (guint i = 0; i < answers->tests->len; i++)
    {
      BrochureTestReading *reading = &g_array_index (context->readings, BrochureTestReading, i);

      brochure_test_reading_init (reading, evaluation->document,
                                  g_ptr_array_index (answers->tests, i), i, evaluation->invalid);
      if (!reading->is_valid)
        context->has_faulty_test = TRUE;
    }
}

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

/* The age of tests is judged last, since it asks which tests stand for the language verdict. */
static void
judge_rules (BrochureContext              *context,
             const BrochureRequirementSet *set)
{
  GPtrArray *results = context->evaluation->rules;

  for (guint i = 0; i < set->rules->len; i++)
    {
      BrochureRuleResult *result = brochure_rule_result_new (g_ptr_array_index (set->rules, i));

      g_ptr_array_add (results, result);
      if (result->rule->type != BROCHURE_RULE_TEST_AGE)
        _brochure_context_judge_rule (context, result);
    }

  for (guint i = 0; i < results->len; i++)
    {
      BrochureRuleResult *result = g_ptr_array_index (results, i);

      if (result->rule->type == BROCHURE_RULE_TEST_AGE)
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

static BrochureEvaluation *
evaluation_new (BrochureDocument *document,
                BrochureAnswers  *answers)
{
  BrochureEvaluation *self = g_new0 (BrochureEvaluation, 1);

  self->document = g_object_ref (document);
  self->answers = brochure_answers_ref (answers);
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_rule_result_free);
  self->deciding = g_ptr_array_new ();
  self->invalid = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_invalid_free);

  return self;
}

/**
 * brochure_evaluation_new:
 * @document: the brochure whose rules apply
 * @answers: what an applicant tells
 * @set: (nullable): the requirement set to hold them against, or nothing for the one that is for their country
 * @as_of: the day to judge from
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
  BrochureContext context = { .as_of = as_of, .readings = readings };
  BrochureEvaluation *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (answers != NULL, NULL);
  g_return_val_if_fail (as_of != NULL && g_date_valid (as_of), NULL);

  self = context.evaluation = evaluation_new (document, answers);
  context.has_country = read_choice (&context, &answers->country, "/country", NULL) != NULL;
  context.degree_level = read_choice (&context, &answers->degree_level, "/degreeLevel", degree_levels);
  context.field = read_choice (&context, &answers->field, "/field", fields);
  context.work = read_choice (&context, &answers->work, "/work", works);
  read_tests (&context);

  self->set = set != NULL ? set : brochure_evaluation_find_set (document, answers);
  if (self->set != NULL)
    judge_rules (&context, self->set);
  else if (_brochure_evaluation_get_default_set (document) != NULL)
    judge_rules (&context, _brochure_evaluation_get_default_set (document));
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
 * Finds the most specific set: one that names their country, else the default one unless it leaves the
 * country out.
 *
 * Returns: (transfer none) (nullable): the requirement set that applies
 */
const BrochureRequirementSet *
brochure_evaluation_find_set (BrochureDocument      *document,
                              const BrochureAnswers *answers)
{
  const BrochureRequirementSet *found = NULL;
  GPtrArray *sets;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (answers != NULL, NULL);

  if (answers->country.kind != BROCHURE_INPUT_TEXT || !brochure_country_code_is_known (answers->country.text))
    return NULL;

  sets = brochure_document_get_programme (document)->requirement_sets;
  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      if (_brochure_strv_has (set->audience->countries, answers->country.text))
        return set;
      if (found == NULL && set->audience->is_default && !_brochure_strv_has (set->audience->except, answers->country.text))
        found = set;
    }

  return found;
}

/**
 * brochure_evaluation_find_rule:
 * @self: an evaluation
 * @id: id of a rule
 *
 * Returns: (transfer none) (nullable): how that rule was judged
 */
const BrochureRuleResult *
brochure_evaluation_find_rule (const BrochureEvaluation *self,
                               const char               *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->rules->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (self->rules, i);

      if (g_str_equal (result->rule->id, id))
        return result;
    }

  return NULL;
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
