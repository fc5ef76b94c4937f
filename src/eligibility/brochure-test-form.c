/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-test-form.h"

#include "eligibility/brochure-day.h"

static gboolean
limits_age (const BrochureRule         *rule,
            const BrochureLanguageTest *test)
{
  if (rule->max_age_months > 0)
    return TRUE;

  for (guint i = 0; rule->accepted_tests != NULL && i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      if (accepted->max_age_months > 0 && g_str_equal (accepted->test, test->id))
        return TRUE;
    }

  return FALSE;
}

/**
 * brochure_test_form_asks_for_date:
 * @document: a brochure
 * @test: one of its tests
 *
 * Returns: whether some requirement limits how old a result of the test may be
 */
gboolean
brochure_test_form_asks_for_date (BrochureDocument           *document,
                                  const BrochureLanguageTest *test)
{
  GPtrArray *sets;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (test != NULL, FALSE);

  sets = brochure_document_get_programme (document)->requirement_sets;

  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);
      GHashTableIter iter;
      gpointer rule;

      g_hash_table_iter_init (&iter, set->rules_by_id);
      while (g_hash_table_iter_next (&iter, NULL, &rule))
        {
          if (limits_age (rule, test))
            return TRUE;
        }
    }

  return FALSE;
}

/**
 * brochure_test_form_choose_scale:
 * @test: (nullable): a test
 * @answer: what is filled in
 *
 * Finds the scale to ask for scores on: the one that was chosen.
 *
 * Returns: (transfer none) (nullable): the scale, or nothing as long as it is not known
 */
const BrochureScale *
brochure_test_form_choose_scale (const BrochureLanguageTest *test,
                                 const BrochureTestAnswer   *answer)
{
  const char *chosen = brochure_input_get_text (&answer->scale);

  if (test == NULL || test->scales->len == 0)
    return NULL;

  if (test->scales->len == 1)
    return g_ptr_array_index (test->scales, 0);

  for (guint i = 0; i < test->scales->len; i++)
    {
      const BrochureScale *scale = g_ptr_array_index (test->scales, i);

      if (g_strcmp0 (scale->answer, chosen) == 0)
        return scale;
    }

  return NULL;
}

/**
 * brochure_test_form_settle_scale:
 * @test: (nullable): a test
 * @answer: answers that do not say the scale
 *
 * Says which scale scores are on where the date or the scores tell it.
 */
void
brochure_test_form_settle_scale (const BrochureLanguageTest *test,
                                 BrochureTestAnswer         *answer)
{
  const BrochureScale *scale = NULL;
  gboolean has_scores;
  GDate date;

  g_return_if_fail (answer != NULL);

  if (test == NULL || test->scales->len < 2 || answer->scale.kind != BROCHURE_INPUT_EMPTY)
    return;

  has_scores = answer->overall.kind != BROCHURE_INPUT_EMPTY || answer->components->len > 0;

  if (answer->date.kind != BROCHURE_INPUT_EMPTY
      ? !brochure_day_parse (brochure_input_get_text (&answer->date), &date)
      : !has_scores || brochure_score_lacks_scale (test, answer))
    return;

  if (brochure_score_choose_scale (test, answer, &scale) == BROCHURE_FAULT_NONE && scale != NULL)
    brochure_input_set_text (&answer->scale, scale->answer);
}
