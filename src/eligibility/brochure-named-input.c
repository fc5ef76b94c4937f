/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-named-input.h"

static void
named_input_free (BrochureNamedInput *self)
{
  g_clear_pointer (&self->name, g_free);
  brochure_input_clear (&self->input);
  g_free (self);
}

/**
 * brochure_named_input_new_array:
 *
 * Returns: (transfer full) (element-type BrochureNamedInput): no answers yet
 */
GPtrArray *
brochure_named_input_new_array (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) named_input_free);
}

/**
 * brochure_named_input_add:
 * @inputs: (element-type BrochureNamedInput): answers
 * @name: a name that none of them has
 *
 * Returns: (transfer none): the answer of that name, to be filled in
 */
BrochureInput *
brochure_named_input_add (GPtrArray  *inputs,
                          const char *name)
{
  BrochureNamedInput *self;

  g_return_val_if_fail (inputs != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_new0 (BrochureNamedInput, 1);
  self->name = g_strdup (name);
  g_ptr_array_add (inputs, self);

  return &self->input;
}

/**
 * brochure_named_input_find:
 * @inputs: (element-type BrochureNamedInput): answers
 * @name: name of one
 *
 * Returns: (transfer none): what was given for it, possibly nothing
 */
const BrochureInput *
brochure_named_input_find (const GPtrArray *inputs,
                           const char      *name)
{
  static const BrochureInput empty = { BROCHURE_INPUT_EMPTY, NULL };

  g_return_val_if_fail (inputs != NULL, &empty);
  g_return_val_if_fail (name != NULL, &empty);

  for (guint i = 0; i < inputs->len; i++)
    {
      const BrochureNamedInput *self = g_ptr_array_index (inputs, i);

      if (g_str_equal (self->name, name))
        return &self->input;
    }

  return &empty;
}
