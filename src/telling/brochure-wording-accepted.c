/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "eligibility/brochure-score.h"
#include "language/brochure-format.h"
#include "telling/brochure-wording-check.h"
#include "telling/brochure-wording.h"

static const BrochureScale *
find_scale (BrochureDocument           *document,
            const BrochureAcceptedTest *accepted)
{
  const BrochureLanguageTest *test = brochure_document_find_test (document, accepted->test);

  return test != NULL && accepted->scale != NULL ? brochure_score_find_scale (test, accepted->scale) : NULL;
}

/* A minimum as the test writes its scores, “6.0” and not “6”; one that is no score there as it stands. */
static char *
dup_minimum (BrochureDocument           *document,
             const BrochureAcceptedTest *accepted,
             const char                 *minimum)
{
  const BrochureScale *scale = find_scale (document, accepted);
  int score = scale != NULL ? brochure_score_from_decimal (scale, minimum) : BROCHURE_SCORE_NONE;

  return score != BROCHURE_SCORE_NONE ? brochure_wording_check_score (scale, score)
                                      : brochure_format_decimal (minimum);
}

/* Whether a minimum for some components is one for all of them. */
static gboolean
counts_all (BrochureDocument           *document,
            const BrochureAcceptedTest *accepted)
{
  const BrochureScale *scale = find_scale (document, accepted);
  GStrv counted = accepted->components_counted;

  if (counted == NULL || counted[0] == NULL)
    return TRUE;

  for (gsize i = 0; scale != NULL && scale->components != NULL && scale->components[i] != NULL; i++)
    if (!g_strv_contains ((const char * const *) counted, scale->components[i]))
      return FALSE;

  return scale != NULL;
}

static char *
list_counted (BrochureDocument           *document,
              const BrochureAcceptedTest *accepted)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;

  if (counts_all (document, accepted))
    /* Translators: after “20 in”, where a minimum is one for each part of a language test */
    return g_strdup (_("each part"));

  for (gsize i = 0; accepted->components_counted[i] != NULL; i++)
    g_strv_builder_add (builder, brochure_wording_check_component (accepted->components_counted[i]));
  names = g_strv_builder_end (builder);

  return brochure_format_list ((const char * const *) names);
}

/* What is asked of the parts of a test: of those that count, then of those that have a minimum of their own. */
static GStrv
dup_part_minima (BrochureDocument           *document,
                 const BrochureAcceptedTest *accepted)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GList) own = g_hash_table_get_keys (accepted->component_minima);

  if (accepted->component_minimum != NULL)
    {
      g_autofree char *minimum = dup_minimum (document, accepted, accepted->component_minimum);
      g_autofree char *parts = list_counted (document, accepted);

      /* Translators: a minimum and the parts of a language test that it is for: “20 in each part” */
      g_strv_builder_take (builder, g_strdup_printf (_("%1$s in %2$s"), minimum, parts));
    }

  own = g_list_sort (own, (GCompareFunc) g_strcmp0);

  for (GList *l = own; l != NULL; l = l->next)
    {
      g_autofree char *minimum = dup_minimum (document, accepted, g_hash_table_lookup (accepted->component_minima, l->data));

      g_strv_builder_take (builder,
                           g_strdup_printf (_("%1$s in %2$s"), minimum, brochure_wording_check_component (l->data)));
    }

  return g_strv_builder_end (builder);
}

static char *
dup_overall (BrochureDocument           *document,
             const BrochureAcceptedTest *accepted)
{
  g_autofree char *name = brochure_wording_check_test (document, accepted->test);

  if (accepted->minimum != NULL)
    {
      g_autofree char *minimum = dup_minimum (document, accepted, accepted->minimum);

      /* Translators: a language test and its overall score: “IELTS 6.5” */
      return g_strdup_printf (_("%1$s %2$s"), name, minimum);
    }

  if (accepted->minimum_grade != NULL)
    /* Translators: a language test and a grade in it: “C1 Advanced grade C” */
    return g_strdup_printf (_("%1$s grade %2$s"), name, accepted->minimum_grade);

  return g_steal_pointer (&name);
}

/**
 * brochure_wording_accepted:
 * @document: the brochure it is in
 * @accepted: a test that counts
 *
 * Says in a few words which result in a test is enough.
 *
 * Returns: (transfer full): for example “TOEFL iBT 80 with 20 in each part”
 */
char *
brochure_wording_accepted (BrochureDocument           *document,
                           const BrochureAcceptedTest *accepted)
{
  g_autofree char *overall = dup_overall (document, accepted);
  g_auto(GStrv) minima = dup_part_minima (document, accepted);
  g_autofree char *parts = brochure_format_list ((const char * const *) minima);

  if (*parts == '\0')
    return g_steal_pointer (&overall);

  /* Translators: a language test with the result that is enough, and what is asked of its parts: “TOEFL iBT 80” and
   * “20 in each part” */
  return g_strdup_printf (_("%1$s with %2$s"), overall, parts);
}

static void
add_minima (GPtrArray                  *lines,
            BrochureDocument           *document,
            const BrochureAcceptedTest *accepted)
{
  g_auto(GStrv) parts = dup_part_minima (document, accepted);

  if (accepted->minimum != NULL)
    {
      g_autofree char *minimum = dup_minimum (document, accepted, accepted->minimum);

      /* Translators: %s is the lowest overall score that counts: “6.5” */
      g_ptr_array_add (lines, g_strdup_printf (_("%s or higher overall"), minimum));
    }

  if (accepted->minimum_grade != NULL)
    /* Translators: %s is the lowest grade that counts, for example C */
    g_ptr_array_add (lines, g_strdup_printf (_("Grade %s or better"), accepted->minimum_grade));

  for (gsize i = 0; parts[i] != NULL; i++)
    /* Translators: %s is the lowest score in some parts of a language test: “6.0 in Reading and Writing” */
    g_ptr_array_add (lines, g_strdup_printf (_("At least %s"), parts[i]));

  if (lines->len == 0)
    g_ptr_array_add (lines, g_strdup (_("No minimum is listed")));
}

/**
 * brochure_wording_conditions:
 * @document: the brochure it is in
 * @rule: a rule about language tests
 * @accepted: one of the tests that count in it
 *
 * Says what a result in a test must be, one line a condition.
 *
 * Returns: (transfer full): translated lines
 */
char *
brochure_wording_conditions (BrochureDocument           *document,
                             const BrochureRule         *rule,
                             const BrochureAcceptedTest *accepted)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  add_minima (lines, document, accepted);

  for (gsize i = 0; accepted->assess_modules != NULL && accepted->assess_modules[i] != NULL; i++)
    /* Translators: %s is a kind of a language test that people look at: “General Training” */
    g_ptr_array_add (lines, g_strdup_printf (_("Assessed individually: %s"),
                                      brochure_wording_check_module (accepted->assess_modules[i])));

  if (accepted->max_age_months > 0)
    g_ptr_array_add (lines, brochure_wording_age (accepted->max_age_months, rule->counted_to));

  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (GStrv) lines->pdata);
}
