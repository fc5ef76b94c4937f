/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-input.h"

void
brochure_input_clear (BrochureInput *self)
{
  g_clear_pointer (&self->text, g_free);
  self->kind = BROCHURE_INPUT_EMPTY;
}

/**
 * brochure_input_copy:
 * @self: an input
 * @from: another one
 *
 * Makes an input say what another one says, as far as a form can hold it.
 */
void
brochure_input_copy (BrochureInput       *self,
                     const BrochureInput *from)
{
  g_set_str (&self->text, from->text);
  self->kind = from->text != NULL ? from->kind : BROCHURE_INPUT_EMPTY;
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
 * brochure_input_is_given:
 * @self: an input
 *
 * Returns: whether there is something to judge
 */
gboolean
brochure_input_is_given (const BrochureInput *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->kind != BROCHURE_INPUT_EMPTY && self->kind != BROCHURE_INPUT_UNFINISHED;
}
