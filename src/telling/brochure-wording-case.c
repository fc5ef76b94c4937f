/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-wording-case.h"

#include <glib/gi18n.h>

#include "eligibility/brochure-answers-json.h"
#include "language/brochure-format.h"
#include "telling/brochure-wording-answers.h"
#include "telling/brochure-wording-check.h"

static char *
tell_test (BrochureDocument         *document,
           const BrochureTestAnswer *answer)
{
  g_autofree char *name = brochure_wording_check_test (document, brochure_input_get_text (&answer->test));
  g_autofree char *result = brochure_wording_answers_test (answer);

  if (result == NULL)
    return g_steal_pointer (&name);

  if (brochure_input_is_given (&answer->grade) && !brochure_input_is_given (&answer->overall))
    /* Translators: a language test and a grade in it: “C1 Advanced grade C” */
    return g_strdup_printf (_("%1$s grade %2$s"), name, result);

  return brochure_wording_check_scored (name, result);
}

static char *
tell_tests (BrochureDocument      *document,
            const BrochureAnswers *answers)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) tests = NULL;

  for (guint i = 0; i < answers->tests->len; i++)
    {
      const BrochureTestAnswer *answer = g_ptr_array_index (answers->tests, i);

      if (brochure_input_is_given (&answer->test))
        g_strv_builder_take (builder, tell_test (document, answer));
    }
  tests = g_strv_builder_end (builder);

  return brochure_format_list ((const char * const *) tests);
}

/**
 * brochure_wording_case_title:
 * @document: the brochure it is in
 * @example: a worked case
 *
 * Says in a few words which answers a case is about, unless it has a title.
 *
 * Returns: (transfer full): for example “India, IELTS 6.0”
 */
char *
brochure_wording_case_title (BrochureDocument   *document,
                             const BrochureCase *example)
{
  g_autoptr(BrochureAnswers) answers = NULL;
  g_autofree char *country = NULL;
  g_autofree char *tests = NULL;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (example != NULL, NULL);

  if (example->title != NULL)
    return g_strdup (brochure_text_get (example->title));

  answers = brochure_answers_json_read (example->input);
  tests = tell_tests (document, answers);
  if (!brochure_input_is_given (&answers->country))
    return g_strdup (*tests != '\0' ? tests : example->id);

  country = brochure_format_country (brochure_input_get_text (&answers->country));
  if (*tests == '\0')
    return g_steal_pointer (&country);

  if (g_strcmp0 (brochure_input_get_text (&answers->degree_level), "in-progress") == 0)
    /* Translators: whom an example of the eligibility check is about: the country of the degree, and language tests with
     * their results; “India, still studying, IELTS 7.0” */
    return g_strdup_printf (_("%1$s, still studying, %2$s"), country, tests);

  /* Translators: whom an example of the eligibility check is about: the country of the degree, and language tests with
   * their results; “India, IELTS 6.0” */
  return g_strdup_printf (C_("example", "%1$s, %2$s"), country, tests);
}
