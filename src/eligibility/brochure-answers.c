/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-answers.h"

static void
component_answer_free (BrochureComponentAnswer *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->score.text, g_free);
  g_free (self);
}

/**
 * brochure_answers_new:
 *
 * Returns: (transfer full): answers in which nothing is filled in
 */
BrochureAnswers *
brochure_answers_new (void)
{
  BrochureAnswers *self = g_new0 (BrochureAnswers, 1);

  self->tests = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_test_answer_free);

  return self;
}

void
brochure_answers_free (BrochureAnswers *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->country.text, g_free);
  g_clear_pointer (&self->degree_level.text, g_free);
  g_clear_pointer (&self->field.text, g_free);
  g_clear_pointer (&self->work.text, g_free);
  g_clear_pointer (&self->tests, g_ptr_array_unref);
  g_free (self);
}

/**
 * brochure_answers_is_empty:
 * @self: answers
 *
 * Returns: whether nothing at all is filled in
 */
gboolean
brochure_answers_is_empty (const BrochureAnswers *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->country.kind == BROCHURE_INPUT_EMPTY &&
         self->degree_level.kind == BROCHURE_INPUT_EMPTY &&
         self->field.kind == BROCHURE_INPUT_EMPTY &&
         self->work.kind == BROCHURE_INPUT_EMPTY &&
         self->tests_kind == BROCHURE_INPUT_EMPTY && self->tests->len == 0;
}

/**
 * brochure_answers_add_test:
 * @self: answers
 * @test: (nullable): id of the test, `other`, `exempt` or `none-yet`
 *
 * Adds a test of which nothing else is filled in.
 *
 * Returns: (transfer none): the new test
 */
BrochureTestAnswer *
brochure_answers_add_test (BrochureAnswers *self,
                           const char      *test)
{
  BrochureTestAnswer *answer;

  g_return_val_if_fail (self != NULL, NULL);

  answer = brochure_test_answer_new (test);
  g_ptr_array_add (self->tests, answer);

  return answer;
}

/**
 * brochure_test_answer_new:
 * @test: (nullable): id of the test, `other`, `exempt` or `none-yet`
 *
 * Returns: (transfer full): a test of which nothing else is filled in
 */
BrochureTestAnswer *
brochure_test_answer_new (const char *test)
{
  BrochureTestAnswer *self = g_new0 (BrochureTestAnswer, 1);

  self->kind = BROCHURE_INPUT_TEXT;
  self->components = g_ptr_array_new_with_free_func ((GDestroyNotify) component_answer_free);
  brochure_input_set_text (&self->test, test);

  return self;
}

/**
 * brochure_test_answer_copy:
 * @self: a test
 *
 * Copies what a form can hold of a test: scores become text, the last of a component counts.
 *
 * Returns: (transfer full): the copy
 */
BrochureTestAnswer *
brochure_test_answer_copy (const BrochureTestAnswer *self)
{
  BrochureTestAnswer *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = brochure_test_answer_new (self->test.text);
  brochure_input_set_text (&copy->module, self->module.text);
  brochure_input_set_text (&copy->scale, self->scale.text);
  brochure_input_set_text (&copy->overall, self->overall.text);
  brochure_input_set_text (&copy->grade, self->grade.text);
  brochure_input_set_text (&copy->date, self->date.text);

  for (guint i = 0; i < self->components->len; i++)
    {
      const BrochureComponentAnswer *component = g_ptr_array_index (self->components, i);

      brochure_test_answer_set_component (copy, component->name, component->score.text);
    }

  return copy;
}

void
brochure_test_answer_free (BrochureTestAnswer *self)
{
  g_clear_pointer (&self->test.text, g_free);
  g_clear_pointer (&self->module.text, g_free);
  g_clear_pointer (&self->scale.text, g_free);
  g_clear_pointer (&self->overall.text, g_free);
  g_clear_pointer (&self->grade.text, g_free);
  g_clear_pointer (&self->date.text, g_free);
  g_clear_pointer (&self->components, g_ptr_array_unref);
  g_free (self);
}

/**
 * brochure_test_answer_get_component:
 * @self: a test
 * @name: name of a component
 *
 * Returns: (transfer none): what was given for it, possibly nothing
 */
const BrochureInput *
brochure_test_answer_get_component (const BrochureTestAnswer *self,
                                    const char               *name)
{
  static const BrochureInput empty = { BROCHURE_INPUT_EMPTY, NULL };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = self->components->len; i > 0; i--)
    {
      const BrochureComponentAnswer *component = g_ptr_array_index (self->components, i - 1);

      if (g_str_equal (component->name, name))
        return &component->score;
    }

  return &empty;
}

/**
 * brochure_test_answer_set_component:
 * @self: a test
 * @name: name of a component
 * @text: (nullable): the score as typed, or nothing
 *
 * Sets the score of a component.
 */
void
brochure_test_answer_set_component (BrochureTestAnswer *self,
                                    const char         *name,
                                    const char         *text)
{
  BrochureComponentAnswer *component;

  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);

  for (guint i = self->components->len; i > 0; i--)
    {
      component = g_ptr_array_index (self->components, i - 1);
      if (g_str_equal (component->name, name))
        g_ptr_array_remove_index (self->components, i - 1);
    }

  if (text == NULL || *text == '\0')
    return;

  component = g_new0 (BrochureComponentAnswer, 1);
  component->name = g_strdup (name);
  brochure_input_set_text (&component->score, text);
  g_ptr_array_add (self->components, component);
}

/**
 * brochure_input_set_text:
 * @self: an input
 * @text: (nullable): what was typed or chosen; nothing and "" empty it
 *
 * Fills an input.
 */
void
brochure_input_set_text (BrochureInput *self,
                         const char    *text)
{
  g_return_if_fail (self != NULL);

  g_set_str (&self->text, text != NULL && *text != '\0' ? text : NULL);
  self->kind = self->text != NULL ? BROCHURE_INPUT_TEXT : BROCHURE_INPUT_EMPTY;
}

/**
 * brochure_input_get_text:
 * @self: an input
 *
 * Returns: (transfer none): what a form shows for it: the text, or the number, or ""
 */
const char *
brochure_input_get_text (const BrochureInput *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->text != NULL ? self->text : "";
}

/**
 * brochure_input_equals:
 * @self: an input
 * @text: a value to choose
 *
 * Returns: whether that value was chosen
 */
gboolean
brochure_input_equals (const BrochureInput *self,
                       const char          *text)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->kind == BROCHURE_INPUT_TEXT && g_str_equal (self->text, text);
}
