/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-rule-result.h"

void
brochure_rule_result_free (BrochureRuleResult *self)
{
  g_clear_pointer (&self->tests, g_ptr_array_unref);
  g_free (self);
}
