/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-score.h"

#include "content/brochure-decimal.h"
#include "eligibility/brochure-day.h"

static gboolean
scale_was_used_on (const BrochureScale *scale,
                   const GDate         *date)
{
  GDate end;

  return !(brochure_day_set_first (&end, &scale->taken_from) && g_date_compare (date, &end) < 0) &&
         !(brochure_day_set_last (&end, &scale->taken_until) && g_date_compare (date, &end) > 0);
}

static gboolean
parse_number (const BrochureInput *input,
              BrochureDecimal     *decimal)
{
  return (input->kind == BROCHURE_INPUT_TEXT && brochure_decimal_parse (input->text, decimal)) ||
         (input->kind == BROCHURE_INPUT_NUMBER && brochure_decimal_parse_literal (input->text, decimal));
}

/**
 * brochure_score_parse:
 * @input: a score as it was given
 * @minimum: lowest score, in steps
 * @maximum: highest score, in steps
 * @step: the step in hundredths of a point
 * @score: (out): the score in steps, or %BROCHURE_SCORE_NONE where none was given or it is not valid
 *
 * Reads a score with decimal point or comma. A score outside the range is not looked at further.
 *
 * Returns: what is wrong with it
 */
BrochureFault
brochure_score_parse (const BrochureInput *input,
                      int                  minimum,
                      int                  maximum,
                      int                  step,
                      int                 *score)
{
  BrochureDecimal decimal;
  int steps;

  g_return_val_if_fail (input != NULL, BROCHURE_FAULT_NONE);
  g_return_val_if_fail (step > 0, BROCHURE_FAULT_NONE);

  *score = BROCHURE_SCORE_NONE;
  if (!brochure_input_is_given (input))
    return BROCHURE_FAULT_NONE;

  if (!parse_number (input, &decimal))
    return BROCHURE_FAULT_TYPE;

  if (decimal.is_negative || decimal.hundredths < minimum * step ||
      decimal.hundredths > maximum * step ||
      (decimal.hundredths == maximum * step && !decimal.is_exact))
    return BROCHURE_FAULT_RANGE;

  if (!brochure_decimal_to_steps (&decimal, step, &steps))
    return BROCHURE_FAULT_STEP;

  *score = steps;

  return BROCHURE_FAULT_NONE;
}

/**
 * brochure_score_parse_overall:
 * @scale: a scale
 * @input: an overall score as it was given
 * @score: (out): the score in steps, or %BROCHURE_SCORE_NONE
 *
 * Returns: what is wrong with it
 */
BrochureFault
brochure_score_parse_overall (const BrochureScale *scale,
                              const BrochureInput *input,
                              int                 *score)
{
  return brochure_score_parse (input, scale->minimum, scale->maximum, scale->step, score);
}

/**
 * brochure_score_parse_component:
 * @scale: a scale
 * @input: a component score as it was given
 * @score: (out): the score in steps, or %BROCHURE_SCORE_NONE
 *
 * Returns: what is wrong with it
 */
BrochureFault
brochure_score_parse_component (const BrochureScale *scale,
                                const BrochureInput *input,
                                int                 *score)
{
  return brochure_score_parse (input, scale->component_minimum, scale->component_maximum,
                               scale->step, score);
}

/**
 * brochure_score_can_become_valid:
 * @minimum: lowest score, in steps
 * @maximum: highest score, in steps
 * @step: the step in hundredths of a point
 * @text: what was typed so far
 *
 * Tells whether typing on can lead to a valid score, so that a form need not complain yet: of 0 to 9
 * by halves, `6,` can and `6.7` cannot.
 *
 * Returns: whether it can
 */
gboolean
brochure_score_can_become_valid (int         minimum,
                                 int         maximum,
                                 int         step,
                                 const char *text)
{
  g_autofree char *typed = g_strstrip (g_strdelimit (g_strdup (text), ",", '.'));
  BrochureInput input = { BROCHURE_INPUT_TEXT, typed };
  int score;

  if (*typed == '\0' ||
      brochure_score_parse (&input, minimum, maximum, step, &score) == BROCHURE_FAULT_NONE)
    return TRUE;

  for (score = minimum; score <= maximum; score++)
    {
      char string[32];

      g_snprintf (string, sizeof string, "%d.%02d", score * step / 100, score * step % 100);
      if (g_str_has_prefix (string, typed))
        return TRUE;
    }

  return FALSE;
}

/**
 * brochure_score_from_decimal:
 * @scale: a scale
 * @decimal: (nullable): a minimum from the content, a decimal string
 *
 * Returns: @decimal in steps, or %BROCHURE_SCORE_NONE where it is no score on @scale
 */
int
brochure_score_from_decimal (const BrochureScale *scale,
                             const char          *decimal)
{
  BrochureDecimal parsed;
  int steps;

  if (decimal != NULL && brochure_decimal_parse (decimal, &parsed) && !parsed.is_negative &&
      brochure_decimal_to_steps (&parsed, scale->step, &steps))
    return steps;

  return BROCHURE_SCORE_NONE;
}

/**
 * brochure_score_to_decimal:
 * @scale: a scale
 * @score: a score or a difference of scores, in steps
 *
 * Returns: (transfer full): @score as a decimal string, to be formatted for a reader
 */
char *
brochure_score_to_decimal (const BrochureScale *scale,
                           int                  score)
{
  g_return_val_if_fail (scale != NULL, NULL);

  return brochure_decimal_format_steps (score, scale->step);
}

/**
 * brochure_score_compute_overall:
 * @scale: a scale
 * @components: (array length=n_components): component scores in steps
 * @n_components: how many
 *
 * Computes the overall score as the test's makers do. Means are rounded to the nearest half or whole
 * number, the middle upwards: of 4 IELTS components in half bands that is (sum + 2) div 4.
 *
 * Returns: the overall score in steps, or %BROCHURE_SCORE_NONE where a component is missing or the
 *   makers' way is not known
 */
int
brochure_score_compute_overall (const BrochureScale *scale,
                                const int           *components,
                                guint                n_components)
{
  gint64 n = n_components;
  gint64 sum = 0;
  gint64 unit;

  for (guint i = 0; i < n_components; i++)
    {
      if (components[i] == BROCHURE_SCORE_NONE)
        return BROCHURE_SCORE_NONE;
      sum += components[i];
    }

  if (n == 0 || scale->aggregate == BROCHURE_AGGREGATE_NONE)
    return BROCHURE_SCORE_NONE;
  if (scale->aggregate == BROCHURE_AGGREGATE_SUM)
    return (int) sum;

  unit = scale->aggregate == BROCHURE_AGGREGATE_MEAN_HALF ? 50 : 100;

  return (int) ((2 * sum * scale->step + n * unit) / (2 * n * unit) * unit / scale->step);
}

/**
 * brochure_score_find_grade:
 * @scale: a scale
 * @grade: a grade
 *
 * Returns: (transfer none) (nullable): its band
 */
const BrochureGrade *
brochure_score_find_grade (const BrochureScale *scale,
                           const char          *grade)
{
  for (guint i = 0; scale->grades != NULL && i < scale->grades->len; i++)
    {
      const BrochureGrade *band = g_ptr_array_index (scale->grades, i);

      if (g_str_equal (band->grade, grade))
        return band;
    }

  return NULL;
}

/**
 * brochure_score_find_scale:
 * @test: a test
 * @id: id of a scale
 *
 * Returns: (transfer none) (nullable): the scale
 */
const BrochureScale *
brochure_score_find_scale (const BrochureLanguageTest *test,
                           const char                 *id)
{
  for (guint i = 0; i < test->scales->len; i++)
    {
      const BrochureScale *scale = g_ptr_array_index (test->scales, i);

      if (g_str_equal (scale->id, id))
        return scale;
    }

  return NULL;
}

/**
 * brochure_score_find_concordance:
 * @test: a test
 * @from: id of one of its scales
 * @to: id of another one
 *
 * Returns: (transfer none) (nullable): how scores on one compare with scores on the other
 */
const BrochureConcordance *
brochure_score_find_concordance (const BrochureLanguageTest *test,
                                 const char                 *from,
                                 const char                 *to)
{
  for (guint i = 0; test->concordances != NULL && i < test->concordances->len; i++)
    {
      const BrochureConcordance *concordance = g_ptr_array_index (test->concordances, i);

      if (g_str_equal (concordance->from, from) && g_str_equal (concordance->to, to))
        return concordance;
    }

  return NULL;
}

static const BrochureScale *
find_scale_by_answer (const BrochureLanguageTest *test,
                      const char                 *answer)
{
  for (guint i = 0; i < test->scales->len; i++)
    {
      const BrochureScale *scale = g_ptr_array_index (test->scales, i);

      if (g_strcmp0 (scale->answer, answer) == 0)
        return scale;
    }

  return NULL;
}

static const BrochureScale *
find_scale_by_date (const BrochureLanguageTest *test,
                    const GDate                *date)
{
  for (guint i = 0; i < test->scales->len; i++)
    {
      if (scale_was_used_on (g_ptr_array_index (test->scales, i), date))
        return g_ptr_array_index (test->scales, i);
    }

  return NULL;
}

static gboolean
read_date (const BrochureTestAnswer *answer,
           GDate                    *date)
{
  return answer->date.kind == BROCHURE_INPUT_TEXT && brochure_day_parse (answer->date.text, date);
}

/**
 * brochure_score_choose_scale:
 * @test: a test
 * @answer: an answer about it
 * @scale: (out): the scale its scores are on, or nothing where @answer names one that does not exist
 *
 * Finds the scale: the one that the answer names, else the one in use when the test was taken, else
 * the first. Where there is only one, what the answer says about it does not matter.
 *
 * Returns: what is wrong with `scale` of the answer
 */
BrochureFault
brochure_score_choose_scale (const BrochureLanguageTest  *test,
                             const BrochureTestAnswer    *answer,
                             const BrochureScale        **scale)
{
  const BrochureScale *by_date;
  GDate date;

  *scale = test->scales->len > 0 ? g_ptr_array_index (test->scales, 0) : NULL;
  if (test->scales->len < 2)
    return BROCHURE_FAULT_NONE;

  if (!brochure_input_is_given (&answer->scale))
    {
      by_date = read_date (answer, &date) ? find_scale_by_date (test, &date) : NULL;
      if (by_date != NULL)
        *scale = by_date;
      return BROCHURE_FAULT_NONE;
    }

  *scale = NULL;
  if (answer->scale.kind != BROCHURE_INPUT_TEXT)
    return BROCHURE_FAULT_TYPE;

  *scale = find_scale_by_answer (test, answer->scale.text);
  if (*scale == NULL)
    return BROCHURE_FAULT_UNKNOWN_VALUE;

  return read_date (answer, &date) && !scale_was_used_on (*scale, &date) ? BROCHURE_FAULT_SCALE : BROCHURE_FAULT_NONE;
}

/**
 * brochure_score_lacks_scale:
 * @test: a test
 * @answer: an answer about it
 *
 * Returns: whether its overall score could be on any of the test's scales, since neither scale nor date says which
 */
gboolean
brochure_score_lacks_scale (const BrochureLanguageTest *test,
                            const BrochureTestAnswer   *answer)
{
  BrochureDecimal decimal;
  GDate date;

  if (test->scales->len < 2 || brochure_input_is_given (&answer->scale) || read_date (answer, &date) ||
      !brochure_input_is_given (&answer->overall) || !parse_number (&answer->overall, &decimal) || decimal.is_negative)
    return FALSE;

  for (guint i = 0; i < test->scales->len; i++)
    {
      const BrochureScale *scale = g_ptr_array_index (test->scales, i);

      if (decimal.hundredths + !decimal.is_exact > scale->maximum * scale->step)
        return FALSE;
    }

  return TRUE;
}
