/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-answers.h"

static void
clear (gpointer data)
{
  BrochureAnswers *self = data;

  g_clear_pointer (&self->id, json_node_unref);
  brochure_input_clear (&self->as_of);
  brochure_input_clear (&self->country);
  brochure_input_clear (&self->nationality);
  brochure_input_clear (&self->degree_level);
  brochure_input_clear (&self->field);
  brochure_input_clear (&self->work);
  g_clear_pointer (&self->tests, g_ptr_array_unref);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_clear_pointer (&self->numbers, g_ptr_array_unref);
}

/**
 * brochure_answers_new:
 *
 * Returns: (transfer full): answers in which nothing is filled in
 */
BrochureAnswers *
brochure_answers_new (void)
{
  BrochureAnswers *self = g_rc_box_new0 (BrochureAnswers);

  self->tests = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_test_answer_free);
  self->choices = brochure_named_input_new_array ();
  self->numbers = brochure_named_input_new_array ();

  return self;
}

BrochureAnswers *
brochure_answers_ref (BrochureAnswers *self)
{
  return g_rc_box_acquire (self);
}

void
brochure_answers_unref (BrochureAnswers *self)
{
  g_rc_box_release_full (self, clear);
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

  return self->as_of.kind == BROCHURE_INPUT_EMPTY &&
         self->country.kind == BROCHURE_INPUT_EMPTY &&
         self->nationality.kind == BROCHURE_INPUT_EMPTY &&
         self->degree_level.kind == BROCHURE_INPUT_EMPTY &&
         self->field.kind == BROCHURE_INPUT_EMPTY &&
         self->work.kind == BROCHURE_INPUT_EMPTY &&
         self->tests_kind == BROCHURE_INPUT_EMPTY && self->tests->len == 0 &&
         self->choices_kind == BROCHURE_INPUT_EMPTY && self->choices->len == 0 &&
         self->numbers_kind == BROCHURE_INPUT_EMPTY && self->numbers->len == 0;
}
