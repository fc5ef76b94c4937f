/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-invalid.h"

/**
 * brochure_invalid_new:
 * @pointer: (transfer full): JSON pointer of the answer
 * @fault: what is wrong
 *
 * Returns: (transfer full): a note of it
 */
BrochureInvalid *
brochure_invalid_new (char          *pointer,
                      BrochureFault  fault)
{
  BrochureInvalid *self = g_new0 (BrochureInvalid, 1);

  self->pointer = pointer;
  self->fault = fault;
  self->minimum = BROCHURE_SCORE_NONE;
  self->maximum = BROCHURE_SCORE_NONE;
  self->expected = BROCHURE_SCORE_NONE;

  return self;
}

void
brochure_invalid_free (BrochureInvalid *self)
{
  g_clear_pointer (&self->pointer, g_free);
  g_clear_pointer (&self->hint, g_free);
  g_free (self);
}
