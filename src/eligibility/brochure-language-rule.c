/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-language-rule.h"

#include "eligibility/brochure-evaluation-private.h"

static void
settle (BrochureTestResult *result,
        BrochureVerdict     verdict,
        BrochureReason      reason)
{
  result->verdict = verdict;
  result->reason = reason;
}

static const BrochureConcordance *
find_concordance (const BrochureLanguageTest *test,
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

static const BrochureConcordanceRow *
find_row (const BrochureConcordance *concordance,
          const char                *component,
          int                        score)
{
  for (guint i = 0; i < concordance->rows->len; i++)
    {
      const BrochureConcordanceRow *row = g_ptr_array_index (concordance->rows, i);

      if (row->score == score && g_strcmp0 (row->component, component) == 0)
        return row;
    }

  return NULL;
}

/* What the rule asks of this test: on its own scale if it says so, else on one that a concordance
 * leads to. */
static const BrochureAcceptedTest *
find_accepted (const BrochureRule         *rule,
               const BrochureTestReading  *reading,
               const BrochureConcordance **concordance)
{
  const BrochureAcceptedTest *by_concordance = NULL;

  *concordance = NULL;
  for (guint i = 0; rule->accepted_tests != NULL && i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      if (!g_str_equal (accepted->test, reading->test->id))
        continue;

      if (accepted->scale == NULL || g_str_equal (accepted->scale, reading->scale->id))
        {
          *concordance = NULL;
          return accepted;
        }

      if (by_concordance == NULL)
        {
          *concordance = find_concordance (reading->test, reading->scale->id, accepted->scale);
          by_concordance = *concordance != NULL ? accepted : NULL;
        }
    }

  return by_concordance;
}

static gboolean
is_counted (const BrochureAcceptedTest *accepted,
            const char                 *component)
{
  return accepted->components_counted == NULL || accepted->components_counted[0] == NULL ||
         _brochure_strv_has (accepted->components_counted, component);
}

/* Notes a component that decides, and the lowest of their scores. */
static void
add_component (BrochureTestResult *result,
               const char         *component,
               int                 score)
{
  BrochureComponentResult item = { component, score, result->component_minimum };

  if (result->components == NULL)
    result->components = g_array_new (FALSE, FALSE, sizeof item);
  g_array_append_val (result->components, item);

  if (result->component_score == BROCHURE_SCORE_NONE || score < result->component_score)
    result->component_score = score;
}

static gboolean
find_missing (const BrochureTestReading *reading,
              BrochureTestResult        *result)
{
  for (guint i = 0; i < reading->n_components; i++)
    if (is_counted (result->accepted, reading->scale->components[i]) &&
        reading->components[i] == BROCHURE_SCORE_NONE)
      add_component (result, reading->scale->components[i], BROCHURE_SCORE_NONE);

  return result->components != NULL;
}

static gboolean
find_below (const BrochureTestReading *reading,
            BrochureTestResult        *result,
            gboolean                   counted)
{
  for (guint i = 0; i < reading->n_components; i++)
    if (is_counted (result->accepted, reading->scale->components[i]) == counted &&
        reading->components[i] != BROCHURE_SCORE_NONE &&
        reading->components[i] < result->component_minimum)
      add_component (result, reading->scale->components[i], reading->components[i]);

  return result->components != NULL;
}

/* The sum from which on no component can lie below the minimum, whatever the others are: 80 of TOEFL with
 * 20 in each part says nothing, 110 says it all, since 20 + 30 + 30 + 30 = 110. */
static int
get_sufficient_total (const BrochureTestReading *reading,
                      const BrochureTestResult  *result)
{
  if (reading->scale->aggregate != BROCHURE_AGGREGATE_SUM || reading->n_components == 0)
    return BROCHURE_SCORE_NONE;

  return result->component_minimum +
         (int) (reading->n_components - 1) * reading->scale->component_maximum;
}

/* Judges the overall score alone; says whether that already ends the matter. */
static gboolean
judge_overall (const BrochureTestReading *reading,
               BrochureTestResult        *result)
{
  if (reading->overall != BROCHURE_SCORE_NONE)
    {
      if (reading->overall >= result->minimum)
        return FALSE;

      result->short_by = result->minimum - reading->overall;
      result->needed = result->minimum;
      settle (result, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_BELOW_MINIMUM);
      return TRUE;
    }

  /* A certificate of before 2015 has a grade and no score. */
  if (reading->grade != NULL)
    {
      if (reading->grade->minimum >= result->minimum)
        settle (result, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_GRADE_MET);
      else if (reading->grade->maximum < result->minimum)
        settle (result, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_GRADE_BELOW);
      else
        settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_SCORE_MISSING);
      return result->verdict == BROCHURE_VERDICT_DOES_NOT_MEET;
    }

  result->needed = result->minimum;
  settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_SCORE_MISSING);
  return FALSE;
}

/* Judges the components after the overall score: one that is too low ends it, one that is missing leaves
 * it open unless the total says enough, and one that is too low without being counted is for people. */
static void
judge_components (const BrochureTestReading *reading,
                  BrochureTestResult        *result)
{
  int sufficient = get_sufficient_total (reading, result);

  if (find_below (reading, result, TRUE))
    {
      result->short_by = result->component_minimum - result->component_score;
      settle (result, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_COMPONENT_BELOW);
    }
  else if (find_missing (reading, result))
    {
      if (sufficient != BROCHURE_SCORE_NONE && reading->overall != BROCHURE_SCORE_NONE &&
          reading->overall >= sufficient)
        {
          settle (result, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_TOTAL_SUFFICES);
          return;
        }
      result->needed = sufficient <= reading->scale->maximum ? sufficient : BROCHURE_SCORE_NONE;
      settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_COMPONENTS_MISSING);
    }
  else if (result->verdict == BROCHURE_VERDICT_MEETS && find_below (reading, result, FALSE))
    settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_UNCOUNTED_BELOW);
  else if (result->verdict == BROCHURE_VERDICT_MEETS)
    settle (result, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_COMPONENTS_MET);
}

static void
judge_directly (const BrochureTestReading *reading,
                BrochureTestResult        *result)
{
  const BrochureAcceptedTest *accepted = result->accepted;
  const BrochureGrade *grade = NULL;

  if (accepted->minimum_grade != NULL)
    grade = brochure_score_find_grade (reading->scale, accepted->minimum_grade);

  result->minimum = brochure_score_from_decimal (reading->scale, accepted->minimum);
  if (grade != NULL)
    result->minimum = MAX (result->minimum, grade->minimum);
  result->component_minimum = brochure_score_from_decimal (reading->scale,
                                                           accepted->component_minimum);

  if (result->minimum == BROCHURE_SCORE_NONE && result->component_minimum == BROCHURE_SCORE_NONE)
    {
      settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_NO_MINIMUM);
      return;
    }

  settle (result, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_MINIMUM_MET);
  if (result->minimum != BROCHURE_SCORE_NONE && judge_overall (reading, result))
    return;

  if (result->component_minimum != BROCHURE_SCORE_NONE)
    judge_components (reading, result);
}

/* The lowest score whose whole range lies at or above the minimum. */
static int
find_needed (const BrochureConcordance *concordance,
             int                        minimum)
{
  int needed = BROCHURE_SCORE_NONE;

  for (guint i = 0; i < concordance->rows->len; i++)
    {
      const BrochureConcordanceRow *row = g_ptr_array_index (concordance->rows, i);

      if (row->component == NULL && row->minimum >= minimum &&
          (needed == BROCHURE_SCORE_NONE || row->score < needed))
        needed = row->score;
    }

  return needed;
}

/* By concordance components may confirm or ask for an assessment, never reject: ETS recommends one band
 * for all skills although its section table is uneven. */
static void
judge_components_by_concordance (const BrochureTestReading *reading,
                                 const BrochureConcordance *concordance,
                                 BrochureTestResult        *result)
{
  if (find_missing (reading, result))
    {
      settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_COMPONENTS_MISSING);
      return;
    }

  for (guint i = 0; i < reading->n_components; i++)
    {
      const char *component = reading->scale->components[i];
      const BrochureConcordanceRow *row;

      row = find_row (concordance, component, reading->components[i]);
      if (is_counted (result->accepted, component) &&
          (row == NULL || row->minimum < result->component_minimum))
        add_component (result, component, reading->components[i]);
    }

  if (result->components != NULL && result->verdict == BROCHURE_VERDICT_MEETS)
    settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_CONCORDANCE_COMPONENT);
}

/* The range [lo, hi] that corresponds to the score against the minimum m on the other scale: hi < m does
 * not meet, lo ≥ m meets, anything between is for people. */
static void
judge_by_concordance (const BrochureTestReading *reading,
                      const BrochureConcordance *concordance,
                      BrochureTestResult        *result)
{
  const BrochureConcordanceRow *row;

  result->minimum = brochure_score_from_decimal (result->minimum_scale, result->accepted->minimum);
  result->component_minimum = brochure_score_from_decimal (result->minimum_scale,
                                                           result->accepted->component_minimum);
  result->needed = find_needed (concordance, result->minimum);

  if (result->minimum == BROCHURE_SCORE_NONE && result->component_minimum == BROCHURE_SCORE_NONE)
    {
      settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_NO_MINIMUM);
      return;
    }

  if (reading->overall == BROCHURE_SCORE_NONE)
    {
      settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_SCORE_MISSING);
      return;
    }

  row = find_row (concordance, NULL, reading->overall);
  if (row != NULL)
    {
      result->range_minimum = row->minimum;
      result->range_maximum = row->maximum;
    }

  if (row != NULL && row->maximum < result->minimum)
    {
      settle (result, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_CONCORDANCE_BELOW);
      return;
    }

  if (row != NULL && row->minimum >= result->minimum)
    settle (result, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_CONCORDANCE_MET);
  else
    settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_CONCORDANCE_STRADDLES);

  if (result->component_minimum != BROCHURE_SCORE_NONE)
    judge_components_by_concordance (reading, concordance, result);
}

static void
judge_known_test (const BrochureRule        *rule,
                  const BrochureTestReading *reading,
                  BrochureTestResult        *result)
{
  const BrochureConcordance *concordance = NULL;

  if (reading->scale != NULL)
    result->accepted = find_accepted (rule, reading, &concordance);

  if (result->accepted == NULL)
    {
      settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_NOT_LISTED);
      return;
    }

  result->minimum_scale = concordance == NULL
                            ? reading->scale
                            : brochure_score_find_scale (reading->test,
                                                                 result->accepted->scale);
  if (concordance == NULL)
    judge_directly (reading, result);
  else
    judge_by_concordance (reading, concordance, result);

  if (result->verdict == BROCHURE_VERDICT_MEETS && reading->module != NULL &&
      _brochure_strv_has (result->accepted->assess_modules, reading->module))
    settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_MODULE);
}

/**
 * brochure_language_rule_judge:
 * @rule: a rule about language tests
 * @reading: a test that is valid
 * @result: gets the verdict, the reason and what led to them
 *
 * Judges one test by one rule. Other tests of the same applicant play no part.
 */
void
brochure_language_rule_judge (const BrochureRule        *rule,
                              const BrochureTestReading *reading,
                              BrochureTestResult        *result)
{
  switch (reading->kind)
    {
    case BROCHURE_TEST_KIND_KNOWN:
      judge_known_test (rule, reading, result);
      break;
    case BROCHURE_TEST_KIND_OTHER:
      settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_OTHER_TEST);
      break;
    case BROCHURE_TEST_KIND_EXEMPT:
      settle (result, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_EXEMPT);
      break;
    case BROCHURE_TEST_KIND_NONE_YET:
      settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_NONE_YET);
      break;
    case BROCHURE_TEST_KIND_MISSING:
    default:
      settle (result, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_TEST_MISSING);
      break;
    }
}
