/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "cli/brochure-lint-private.h"
#include "content/brochure-decimal.h"

static gboolean
contains (char * const *ids,
          const char   *id)
{
  return g_strv_contains ((const char * const *) ids, id);
}

static gboolean
differ (const char *a,
        const char *b)
{
  BrochureDecimal first;
  BrochureDecimal second;

  return a != NULL && b != NULL &&
         brochure_decimal_parse (a, &first) && brochure_decimal_parse (b, &second) &&
         first.hundredths != second.hundredths;
}

/* Whether a discrepancy names a fact that one of two minima states. */
static gboolean
is_noted (BrochureLint               *lint,
          const BrochureAcceptedTest *a,
          const BrochureAcceptedTest *b)
{
  GPtrArray *discrepancies = brochure_document_get_discrepancies (lint->document);

  for (guint i = 0; i < discrepancies->len; i++)
    {
      const BrochureDiscrepancy *discrepancy = g_ptr_array_index (discrepancies, i);

      for (guint j = 0; discrepancy->facts[j] != NULL; j++)
        {
          if (contains (a->refs, discrepancy->facts[j]) ||
              contains (b->refs, discrepancy->facts[j]))
            return TRUE;
        }
    }

  return FALSE;
}

static void
compare_minima (BrochureLint               *lint,
                const BrochureAcceptedTest *first,
                const BrochureAcceptedTest *second)
{
  if (!g_str_equal (first->test, second->test) || g_strcmp0 (first->scale, second->scale) != 0 ||
      is_noted (lint, first, second))
    return;

  if (differ (first->minimum, second->minimum))
    _brochure_lint_add (lint, FALSE, second, "minimum",
                        _("Another requirement set has another minimum, and no discrepancy notes it"),
                        first->minimum, second->minimum);

  if (differ (first->component_minimum, second->component_minimum))
    _brochure_lint_add (lint, FALSE, second, "componentMinimum",
                        _("Another requirement set has another minimum, and no discrepancy notes it"),
                        first->component_minimum, second->component_minimum);
}

/* Everything that a set accepts, of all its rules. */
static GPtrArray *
list_accepted (const BrochureRequirementSet *set)
{
  GPtrArray *accepted = g_ptr_array_new ();

  for (guint i = 0; i < set->rules->len; i++)
    {
      const BrochureRule *rule = g_ptr_array_index (set->rules, i);

      g_ptr_array_extend (accepted, rule->accepted_tests, NULL, NULL);
    }

  return accepted;
}

static void
compare_sets (BrochureLint                 *lint,
              const BrochureRequirementSet *first,
              const BrochureRequirementSet *second)
{
  g_autoptr(GPtrArray) ours = list_accepted (first);
  g_autoptr(GPtrArray) theirs = list_accepted (second);

  for (guint i = 0; i < ours->len; i++)
    {
      for (guint j = 0; j < theirs->len; j++)
        compare_minima (lint, g_ptr_array_index (ours, i), g_ptr_array_index (theirs, j));
    }
}

/* Looks at tests and rules. */
void
_brochure_lint_rules (BrochureLint *lint)
{
  GPtrArray *sets = lint->programme->requirement_sets;

  for (guint i = 0; i < sets->len; i++)
    {
      for (guint j = i + 1; j < sets->len; j++)
        compare_sets (lint, g_ptr_array_index (sets, i), g_ptr_array_index (sets, j));
    }
}
