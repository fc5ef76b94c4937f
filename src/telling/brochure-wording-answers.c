/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-wording-answers.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording-check.h"

typedef struct
{
  const char *value;
  const char *label;
} Name;

static const Name degrees[] = {
  /* Translators: an answer to “Highest degree” */
  { "none", N_("No degree") },
  /* Translators: an answer to “Highest degree” */
  { "in-progress", N_("Degree not finished yet") },
  /* Translators: an answer to “Highest degree” */
  { "bachelor", N_("Bachelor’s degree") },
  /* Translators: an answer to “Highest degree” */
  { "master", N_("Master’s degree") },
  /* Translators: an answer to “Highest degree” */
  { "equivalent", N_("Something equivalent to a degree") },
};

static const Name work[] = {
  /* Translators: an answer to “Work experience” */
  { "none", N_("None that is relevant") },
  /* Translators: an answer to “Work experience” */
  { "relevant", N_("Relevant work experience") },
};

static const char *
find_name (const Name *names,
           gsize       n_names,
           const char *value)
{
  for (gsize i = 0; value != NULL && i < n_names; i++)
    if (g_str_equal (names[i].value, value))
      return _(names[i].label);

  return NULL;
}

/**
 * brochure_wording_answers_degree:
 * @level: (nullable): a value of `degreeLevel` in answers
 *
 * Returns: (transfer none) (nullable): what a reader calls it, or nothing where there is no such value
 */
const char *
brochure_wording_answers_degree (const char *level)
{
  return find_name (degrees, G_N_ELEMENTS (degrees), level);
}

/**
 * brochure_wording_answers_work:
 * @experience: (nullable): a value of `work` in answers
 *
 * Returns: (transfer none) (nullable): what a reader calls it, or nothing where there is no such value
 */
const char *
brochure_wording_answers_work (const char *experience)
{
  return find_name (work, G_N_ELEMENTS (work), experience);
}

static void
add_component (GStrvBuilder             *parts,
               const BrochureNamedInput *component)
{
  g_autofree char *score = NULL;

  if (!brochure_input_is_given (&component->input))
    return;

  score = brochure_format_decimal (brochure_input_get_text (&component->input));
  g_strv_builder_take (parts, brochure_wording_check_scored (brochure_wording_check_component (component->name),
                                                             score));
}

static void
add_date (GStrvBuilder *parts,
          const char   *day)
{
  BrochurePartialDate date = { .status = BROCHURE_DATE_FIXED };
  g_autofree char *words = NULL;

  if (!brochure_partial_date_parse (day, &date))
    return;

  words = brochure_format_partial_date (&date);
  /* Translators: after a score; %s is the day of the test: “6.5, taken on 1 May 2026” */
  g_strv_builder_take (parts, g_strdup_printf (_("taken on %s"), words));
}

/**
 * brochure_wording_answers_test:
 * @answer: a language test
 *
 * Writes what somebody answered about a test, which is named elsewhere.
 *
 * Returns: (transfer full) (nullable): for example “6.5, Listening 7.0”, or nothing where no more is answered
 */
char *
brochure_wording_answers_test (const BrochureTestAnswer *answer)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  g_return_val_if_fail (answer != NULL, NULL);

  if (brochure_input_is_given (&answer->overall))
    g_strv_builder_take (builder, brochure_format_decimal (brochure_input_get_text (&answer->overall)));
  if (brochure_input_is_given (&answer->grade))
    g_strv_builder_add (builder, brochure_input_get_text (&answer->grade));
  if (brochure_input_is_given (&answer->module))
    g_strv_builder_add (builder, brochure_wording_check_module (brochure_input_get_text (&answer->module)));

  for (guint i = 0; i < answer->components->len; i++)
    add_component (builder, g_ptr_array_index (answer->components, i));

  if (brochure_input_is_given (&answer->date))
    add_date (builder, brochure_input_get_text (&answer->date));

  parts = g_strv_builder_end (builder);

  return parts[0] != NULL ? g_strjoinv (", ", parts) : NULL;
}
