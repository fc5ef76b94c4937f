/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-test-answer.h"

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
  self->components = brochure_named_input_new_array ();
  brochure_input_set_text (&self->test, test);

  return self;
}

/**
 * brochure_test_answer_copy:
 * @self: a test
 *
 * Copies what a form can hold of a test.
 *
 * Returns: (transfer full): the copy
 */
BrochureTestAnswer *
brochure_test_answer_copy (const BrochureTestAnswer *self)
{
  BrochureTestAnswer *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = brochure_test_answer_new (NULL);
  brochure_input_copy (&copy->test, &self->test);
  brochure_input_copy (&copy->language, &self->language);
  brochure_input_copy (&copy->module, &self->module);
  brochure_input_copy (&copy->scale, &self->scale);
  brochure_input_copy (&copy->overall, &self->overall);
  brochure_input_copy (&copy->grade, &self->grade);
  brochure_input_copy (&copy->date, &self->date);

  for (guint i = 0; i < self->components->len; i++)
    {
      const BrochureNamedInput *component = g_ptr_array_index (self->components, i);

      brochure_input_copy (brochure_named_input_add (copy->components, component->name), &component->input);
    }

  return copy;
}

void
brochure_test_answer_free (BrochureTestAnswer *self)
{
  brochure_input_clear (&self->test);
  brochure_input_clear (&self->language);
  brochure_input_clear (&self->module);
  brochure_input_clear (&self->scale);
  brochure_input_clear (&self->overall);
  brochure_input_clear (&self->grade);
  brochure_input_clear (&self->date);
  g_clear_pointer (&self->components, g_ptr_array_unref);
  g_free (self);
}

/**
 * brochure_test_answer_add_component:
 * @self: a test
 * @name: name of a component that it does not have yet
 *
 * Returns: (transfer none): its score, to be filled in
 */
BrochureInput *
brochure_test_answer_add_component (BrochureTestAnswer *self,
                                    const char         *name)
{
  g_return_val_if_fail (self != NULL, NULL);

  return brochure_named_input_add (self->components, name);
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
  g_return_val_if_fail (self != NULL, NULL);

  return brochure_named_input_find (self->components, name);
}
