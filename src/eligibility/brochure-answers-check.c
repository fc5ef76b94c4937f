/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-country-code.h"
#include "eligibility/brochure-day.h"
#include "eligibility/brochure-evaluation-private.h"
#include "eligibility/brochure-question.h"

static const char * const works[] = { "none", "relevant", NULL };

static BrochureInvalid *
add_invalid (BrochureContext *context,
             char            *pointer,
             BrochureFault    fault)
{
  BrochureInvalid *invalid = brochure_invalid_new (pointer, fault);

  g_ptr_array_add (context->evaluation->invalid, invalid);

  return invalid;
}

/* Reads one of the values to choose from. One that is not valid is noted and counts as not filled in. */
static const char *
read_word (BrochureContext     *context,
           const BrochureInput *input,
           const char          *pointer,
           const char * const  *words)
{
  BrochureInvalid *invalid;

  if (!brochure_input_is_given (input))
    return NULL;

  if (input->kind == BROCHURE_INPUT_TEXT && g_strv_contains (words, input->text))
    return input->text;

  invalid = add_invalid (context, g_strdup (pointer), input->kind == BROCHURE_INPUT_TEXT ? BROCHURE_FAULT_UNKNOWN_VALUE
                                                                                         : BROCHURE_FAULT_TYPE);
  if (input->kind == BROCHURE_INPUT_TEXT)
    brochure_invalid_suggest (invalid, input->text, words);

  return NULL;
}

static const char *
read_country (BrochureContext     *context,
              const BrochureInput *input,
              const char          *pointer)
{
  if (!brochure_input_is_given (input))
    return NULL;

  if (input->kind != BROCHURE_INPUT_TEXT)
    add_invalid (context, g_strdup (pointer), BROCHURE_FAULT_TYPE);
  else if (brochure_country_code_is_known (input->text))
    return input->text;
  else
    add_invalid (context, g_strdup (pointer), BROCHURE_FAULT_UNKNOWN_VALUE)->hint =
      brochure_country_code_find_nearest (input->text);

  return NULL;
}

static void
read_day (BrochureContext     *context,
          const BrochureInput *input)
{
  GDate day;

  if (!brochure_input_is_given (input))
    return;

  if (input->kind == BROCHURE_INPUT_TEXT && brochure_day_parse (input->text, &day))
    context->evaluation->as_of = day;
  else
    add_invalid (context, g_strdup ("/asOf"), BROCHURE_FAULT_TYPE);
}

static GPtrArray *
list_ids (const GPtrArray *choices)
{
  GPtrArray *ids = g_ptr_array_new_null_terminated (choices->len + 1, NULL, TRUE);

  for (guint i = 0; i < choices->len; i++)
    g_ptr_array_add (ids, ((BrochureChoice *) g_ptr_array_index (choices, i))->id);

  return ids;
}

/* The subjects of all rules are valid; whether the rule at hand lists one is for that. */
static const char *
read_field (BrochureContext     *context,
            const BrochureInput *input)
{
  const BrochureQuestion *question = brochure_question_find (context->questions, BROCHURE_QUESTION_FIELD);
  g_autoptr(GPtrArray) ids = question != NULL ? list_ids (question->choices) : NULL;
  gboolean has_own = ids != NULL && ids->len > 0;

  return read_word (context, input, "/field", has_own ? (const char * const *) ids->pdata
                                                       : brochure_rule_list_fields ());
}

static void
read_tests (BrochureContext *context)
{
  BrochureEvaluation *evaluation = context->evaluation;
  const BrochureAnswers *answers = evaluation->answers;

  if (answers->tests_kind == BROCHURE_INPUT_OTHER)
    add_invalid (context, g_strdup ("/tests"), BROCHURE_FAULT_TYPE);

  g_array_set_size (context->readings, answers->tests->len);
  for (guint i = 0; i < answers->tests->len; i++)
    brochure_test_reading_init (&g_array_index (context->readings, BrochureTestReading, i), evaluation->document,
                                g_ptr_array_index (answers->tests, i), i, &evaluation->as_of, evaluation->invalid);
}

static void
read_choice (BrochureContext        *context,
             const BrochureQuestion *question)
{
  const BrochureInput *input = brochure_named_input_find (context->evaluation->answers->choices, question->rule->id);
  g_autoptr(GPtrArray) ids = list_ids (question->choices);
  g_autofree char *pointer = brochure_invalid_build_pointer ("/choices", question->rule->id);

  read_word (context, input, pointer, (const char * const *) ids->pdata);
}

/* A number must be one of the scale that it will be judged on. */
static void
read_number (BrochureContext              *context,
             const BrochureRequirementSet *set,
             const BrochureQuestion       *question)
{
  const char *id = question->rule->id;
  const BrochureRule *judged = set != NULL ? brochure_requirement_set_find_rule (set, id) : NULL;
  const BrochureRule *rule = judged != NULL && judged->type == BROCHURE_RULE_NUMBER ? judged : question->rule;
  const BrochureScale *scale = rule->scale;
  const BrochureInput *input = brochure_named_input_find (context->evaluation->answers->numbers, id);
  BrochureInvalid *invalid;
  BrochureFault fault;
  int number;

  if (scale == NULL)
    return;

  fault = brochure_score_parse_overall (scale, input, &number);
  if (fault == BROCHURE_FAULT_NONE)
    return;

  invalid = add_invalid (context, brochure_invalid_build_pointer ("/numbers", id), fault);
  invalid->scale = scale;
  invalid->minimum = scale->minimum;
  invalid->maximum = scale->maximum;
}

/**
 * _brochure_context_read_answers:
 * @self: what the evaluation works with
 *
 * Reads the answers that any programme can ask for, and the day to judge from. Those that are not valid are noted.
 */
void
_brochure_context_read_answers (BrochureContext *self)
{
  const BrochureAnswers *answers = self->evaluation->answers;

  read_day (self, &answers->as_of);
  self->country = read_country (self, &answers->country, "/country");
  self->nationality = read_country (self, &answers->nationality, "/nationality");
  self->degree_level = read_word (self, &answers->degree_level, "/degreeLevel",
                                  brochure_rule_list_degree_levels ());
  self->field = read_field (self, &answers->field);
  self->work = read_word (self, &answers->work, "/work", works);
  read_tests (self);
}

/**
 * _brochure_context_read_rules:
 * @self: what the evaluation works with
 * @set: (nullable): the set whose rules are judged
 *
 * Checks the answers to rules of the programme's own. What names no rule is not looked at.
 */
void
_brochure_context_read_rules (BrochureContext              *self,
                              const BrochureRequirementSet *set)
{
  const BrochureAnswers *answers = self->evaluation->answers;

  if (answers->choices_kind == BROCHURE_INPUT_OTHER)
    add_invalid (self, g_strdup ("/choices"), BROCHURE_FAULT_TYPE);
  if (answers->numbers_kind == BROCHURE_INPUT_OTHER)
    add_invalid (self, g_strdup ("/numbers"), BROCHURE_FAULT_TYPE);

  for (guint i = 0; i < self->questions->len; i++)
    {
      const BrochureQuestion *question = g_ptr_array_index (self->questions, i);

      if (question->kind == BROCHURE_QUESTION_CHOICE)
        read_choice (self, question);
      else if (question->kind == BROCHURE_QUESTION_NUMBER)
        read_number (self, set, question);
    }
}
