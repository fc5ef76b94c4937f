/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "eligibility/brochure-score.h"
#include "language/brochure-format.h"
#include "telling/brochure-wording-check.h"
#include "telling/brochure-wording-private.h"

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

/* Whether these are all components of the test. */
static gboolean
are_all (BrochureDocument           *document,
         const BrochureAcceptedTest *accepted,
         const char * const         *components)
{
  const BrochureScale *scale = find_scale (document, accepted);

  for (gsize i = 0; scale != NULL && scale->components != NULL && scale->components[i] != NULL; i++)
    if (!g_strv_contains (components, scale->components[i]))
      return FALSE;

  return scale != NULL;
}

static char *
tell_part_minimum (BrochureDocument           *document,
                   const BrochureAcceptedTest *accepted,
                   const char * const         *components,
                   const char                 *minimum)
{
  g_autofree char *score = dup_minimum (document, accepted, minimum);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;
  g_autofree char *parts = NULL;

  for (gsize i = 0; components[i] != NULL; i++)
    g_strv_builder_add (builder, brochure_wording_check_component (components[i]));
  names = g_strv_builder_end (builder);

  parts = components[0] == NULL || are_all (document, accepted, components)
          /* Translators: after “20 in”, where a minimum is one for each part of a language test */
          ? g_strdup (_("each part"))
          : brochure_format_list ((const char * const *) names);

  return brochure_wording_check_parts (score, parts);
}

static GStrv
find_components (const BrochureAcceptedTest *accepted,
                 const char * const         *order,
                 const char                 *minimum)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (gsize i = 0; order[i] != NULL; i++)
    if (g_strcmp0 (g_hash_table_lookup (accepted->component_minima, order[i]), minimum) == 0)
      g_strv_builder_add (builder, order[i]);

  return g_strv_builder_end (builder);
}

/* What is asked of the parts of a test: of those that count, then of those that have a minimum of their own, in the
 * order in which the test has them. */
static GStrv
dup_part_minima (BrochureDocument           *document,
                 const BrochureAcceptedTest *accepted)
{
  static const char * const none[] = { NULL };
  const BrochureScale *scale = find_scale (document, accepted);
  const char * const *order = scale != NULL && scale->components != NULL ? (const char * const *) scale->components
                                                                         : none;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);

  if (accepted->component_minimum != NULL)
    g_strv_builder_take (builder, tell_part_minimum (document, accepted,
                                                     accepted->components_counted != NULL
                                                     ? (const char * const *) accepted->components_counted : none,
                                                     accepted->component_minimum));

  for (gsize i = 0; order[i] != NULL; i++)
    {
      const char *minimum = g_hash_table_lookup (accepted->component_minima, order[i]);
      g_auto(GStrv) components = minimum != NULL ? find_components (accepted, order, minimum) : NULL;

      if (minimum != NULL && g_hash_table_add (told, (gpointer) minimum))
        g_strv_builder_take (builder,
                             tell_part_minimum (document, accepted, (const char * const *) components, minimum));
    }

  return g_strv_builder_end (builder);
}

/* Whether the rule names the test on another scale too, so that it must be said which one is meant. */
static gboolean
needs_scale (const BrochureRule         *rule,
             const BrochureAcceptedTest *accepted)
{
  for (guint i = 0; i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *other = g_ptr_array_index (rule->accepted_tests, i);

      if (g_str_equal (other->test, accepted->test) && g_strcmp0 (other->scale, accepted->scale) != 0)
        return TRUE;
    }

  return FALSE;
}

/* Takes the words over. */
static char *
note_scale (char                *words,
            const BrochureScale *scale)
{
  g_autofree char *minimum = words;
  g_autofree char *bounds = scale != NULL ? brochure_wording_check_scale_bounds (scale) : NULL;

  return bounds != NULL ? brochure_wording_annotated (minimum, bounds) : g_steal_pointer (&minimum);
}

static char *
dup_overall (BrochureDocument           *document,
             const BrochureRule         *rule,
             const BrochureAcceptedTest *accepted)
{
  const BrochureScale *scale = needs_scale (rule, accepted) ? find_scale (document, accepted) : NULL;
  g_autofree char *name = brochure_wording_check_test (document, accepted->test);

  if (accepted->minimum != NULL)
    {
      g_autofree char *minimum = dup_minimum (document, accepted, accepted->minimum);

      return note_scale (brochure_wording_check_scored (name, minimum), scale);
    }

  return accepted->minimum_grade != NULL ? brochure_wording_check_graded (name, accepted->minimum_grade)
                                         : brochure_wording_check_unbroken (name);
}

/**
 * brochure_wording_accepted:
 * @document: the brochure it is in
 * @rule: a rule about language tests
 * @accepted: one of the tests that count in it
 *
 * Says in a few words which result in a test is enough.
 *
 * Returns: (transfer full): for example “TOEFL iBT 80 with 20 in each part”
 */
char *
brochure_wording_accepted (BrochureDocument           *document,
                           const BrochureRule         *rule,
                           const BrochureAcceptedTest *accepted)
{
  g_autofree char *overall = dup_overall (document, rule, accepted);
  g_auto(GStrv) minima = dup_part_minima (document, accepted);
  g_autofree char *parts = brochure_format_list ((const char * const *) minima);

  if (*parts == '\0')
    return g_steal_pointer (&overall);

  /* Translators: a language test with the result that is enough, and what is asked of its parts: “TOEFL iBT 80” and
   * “20 in each part” */
  return g_strdup_printf (_("%1$s with %2$s"), overall, parts);
}

static char *
tell_overall (BrochureDocument           *document,
              const BrochureRule         *rule,
              const BrochureAcceptedTest *accepted)
{
  const BrochureScale *scale = needs_scale (rule, accepted) ? find_scale (document, accepted) : NULL;
  g_autofree char *minimum = dup_minimum (document, accepted, accepted->minimum);

  /* Translators: %s is the lowest overall score that counts: “6.5” */
  return note_scale (g_strdup_printf (_("%s or higher overall"), minimum), scale);
}

static void
add_minima (GPtrArray                  *lines,
            BrochureDocument           *document,
            const BrochureRule         *rule,
            const BrochureAcceptedTest *accepted)
{
  g_auto(GStrv) parts = dup_part_minima (document, accepted);

  if (accepted->minimum != NULL)
    g_ptr_array_add (lines, tell_overall (document, rule, accepted));

  if (accepted->minimum_grade != NULL)
    /* Translators: %s is the lowest grade that counts, for example C */
    g_ptr_array_add (lines, g_strdup_printf (_("Grade %s or better"), accepted->minimum_grade));

  for (gsize i = 0; parts[i] != NULL; i++)
    /* Translators: %s is the lowest score in some parts of a language test: “6.0 in Reading and Writing” */
    g_ptr_array_add (lines, g_strdup_printf (_("At least %s"), parts[i]));

  if (lines->len == 0)
    /* Translators: of a language test that is listed without a score */
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

  add_minima (lines, document, rule, accepted);

  for (gsize i = 0; accepted->assess_modules != NULL && accepted->assess_modules[i] != NULL; i++)
    g_ptr_array_add (lines, _brochure_wording_assessed (brochure_wording_check_module (accepted->assess_modules[i])));

  if (accepted->max_age_months > 0)
    g_ptr_array_add (lines, _brochure_wording_capitalize (brochure_wording_age_limit (accepted->max_age_months,
                                                                                      rule->counted_to)));

  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (GStrv) lines->pdata);
}
