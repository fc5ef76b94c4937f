/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/brochure-lint-private.h"

/* Looks at tests and rules. */
void
_brochure_lint_rules (BrochureLint *lint)
{
}
