/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-test-form.h"

#include "eligibility/brochure-day.h"
#include "eligibility/brochure-question.h"

/**
 * brochure_test_form_asks_for_date:
 * @document: a brochure
 * @test: one of its tests
 *
 * Returns: whether something depends on when the test was taken: its scale, or how long it counts
 */
gboolean
brochure_test_form_asks_for_date (BrochureDocument           *document,
                                  const BrochureLanguageTest *test)
{
  g_autoptr(GPtrArray) questions = NULL;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (test != NULL, FALSE);

  if (test->scales->len > 1)
    return TRUE;

  questions = brochure_question_list (document);

  return brochure_question_find (questions, BROCHURE_QUESTION_TEST_DATE, NULL) != NULL;
}

/**
 * brochure_test_form_choose_scale:
 * @test: (nullable): a test
 * @answer: what is filled in
 *
 * Finds the scale to ask for scores on. It follows from the date; where that is not at hand, from what
 * is on the report. brochure_score_choose_scale () assumes the older scale where both are
 * missing. A form must not: newer reports of some tests also show a number that looks like a score on it.
 *
 * Returns: (transfer none) (nullable): the scale, or nothing as long as it is not known
 */
const BrochureScale *
brochure_test_form_choose_scale (const BrochureLanguageTest *test,
                                 const BrochureTestAnswer   *answer)
{
  const BrochureTestAnswer dated = { .kind = BROCHURE_INPUT_TEXT, .date = answer->date };
  const BrochureTestAnswer scaled = { .kind = BROCHURE_INPUT_TEXT, .scale = answer->scale };
  const BrochureScale *scale = NULL;
  gboolean has_date = answer->date.kind != BROCHURE_INPUT_EMPTY;
  GDate date;

  if (test == NULL || test->scales->len == 0)
    return NULL;

  if (test->scales->len == 1)
    return g_ptr_array_index (test->scales, 0);

  if (has_date ? !brochure_day_parse (brochure_input_get_text (&answer->date), &date)
               : answer->scale.kind == BROCHURE_INPUT_EMPTY)
    return NULL;

  if (brochure_score_choose_scale (test, has_date ? &dated : &scaled, &scale) != BROCHURE_FAULT_NONE)
    return NULL;

  return scale;
}

/**
 * brochure_test_form_settle_scale:
 * @test: (nullable): a test
 * @answer: answers that were not given in this form
 *
 * Says of scores without a date which scale the engine takes them to be on, if it takes them to be on
 * one, and leaves the scale to the date where there is one.
 */
void
brochure_test_form_settle_scale (const BrochureLanguageTest *test,
                                 BrochureTestAnswer         *answer)
{
  const BrochureScale *scale = NULL;
  gboolean has_scores;

  g_return_if_fail (answer != NULL);

  if (test == NULL || test->scales->len < 2)
    return;

  has_scores = answer->overall.kind != BROCHURE_INPUT_EMPTY || answer->components->len > 0;

  if (answer->date.kind != BROCHURE_INPUT_EMPTY)
    brochure_input_set_text (&answer->scale, NULL);
  else if (answer->scale.kind == BROCHURE_INPUT_EMPTY && has_scores && !brochure_score_lacks_scale (test, answer) &&
           brochure_score_choose_scale (test, answer, &scale) == BROCHURE_FAULT_NONE)
    brochure_input_set_text (&answer->scale, scale->answer);
}
