/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-accepted-judgement.h"

#include "eligibility/brochure-accepted-minima.h"
#include "eligibility/brochure-component-inference.h"
#include "eligibility/brochure-evaluation-private.h"
#include "eligibility/brochure-test-age.h"

/* What is at hand while an entry of a rule is judged. */
typedef struct
{
  const BrochureTestReading *reading;
  const BrochureConcordance *concordance;
  BrochureAcceptedMinima minima;
  BrochureTestResult *result;
} Entry;

static void
settle (Entry           *entry,
        BrochureVerdict  verdict,
        BrochureReason   reason)
{
  brochure_test_result_settle (entry->result, verdict, reason);
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

/* The score of a component of the scale of minima, which may have another place on the scale of the test. */
static int
get_score (const Entry *entry,
           const char  *component)
{
  const BrochureTestReading *reading = entry->reading;

  for (guint i = 0; i < reading->n_components; i++)
    {
      if (g_str_equal (reading->scale->components[i], component))
        return reading->components[i];
    }

  return BROCHURE_SCORE_NONE;
}

/* Notes a component that decides, and how far one is below its minimum at most. */
static void
add_component (Entry      *entry,
               const char *name,
               int         score,
               int         minimum)
{
  BrochureTestResult *result = entry->result;
  BrochureComponentResult component = { name, score, minimum };

  if (result->components == NULL)
    result->components = g_array_new (FALSE, FALSE, sizeof component);
  g_array_append_val (result->components, component);
}

/* Whether some component that counts is missing. */
static gboolean
find_missing (Entry *entry)
{
  const BrochureAcceptedMinima *minima = &entry->minima;

  for (guint i = 0; minima->scale->components[i] != NULL; i++)
    {
      const char *name = minima->scale->components[i];

      if (minima->components[i] != BROCHURE_SCORE_NONE && get_score (entry, name) == BROCHURE_SCORE_NONE)
        add_component (entry, name, BROCHURE_SCORE_NONE, minima->components[i]);
    }

  return entry->result->components != NULL;
}

/* Whether some component that counts, or that does not, is below what is asked of it. The one that is farthest
 * below says how short the test is. */
static gboolean
find_below (Entry    *entry,
            gboolean  counted)
{
  const BrochureAcceptedMinima *minima = &entry->minima;
  BrochureTestResult *result = entry->result;
  int short_by = 0;

  for (guint i = 0; minima->scale->components[i] != NULL; i++)
    {
      const char *name = minima->scale->components[i];
      int minimum = counted ? minima->components[i] : minima->component;
      int score = get_score (entry, name);

      if (minima->is_counted[i] != counted || score == BROCHURE_SCORE_NONE || score >= minimum)
        continue;

      add_component (entry, name, score, minimum);
      if (minimum - score > short_by)
        {
          short_by = minimum - score;
          result->component_score = score;
        }
    }

  if (counted)
    result->short_by = short_by;

  return result->components != NULL;
}

/* Judges the overall score alone; says whether that already ends the matter. */
static gboolean
judge_overall (Entry *entry)
{
  const BrochureTestReading *reading = entry->reading;
  BrochureTestResult *result = entry->result;

  if (reading->overall != BROCHURE_SCORE_NONE)
    {
      if (reading->overall >= result->minimum)
        return FALSE;

      result->short_by = result->minimum - reading->overall;
      result->needed = result->minimum;
      settle (entry, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_BELOW_MINIMUM);
      return TRUE;
    }

  /* A certificate of before 2015 has a grade and no score. */
  if (reading->grade != NULL)
    {
      if (reading->grade->minimum >= result->minimum)
        settle (entry, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_GRADE_MET);
      else if (reading->grade->maximum < result->minimum)
        settle (entry, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_GRADE_BELOW);
      else
        settle (entry, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_SCORE_MISSING);
      return result->verdict == BROCHURE_VERDICT_DOES_NOT_MEET;
    }

  result->needed = result->minimum;
  settle (entry, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_SCORE_MISSING);
  return FALSE;
}

/* What the overall score says of the components that are missing; says whether the rest still matters. */
static gboolean
infer_missing (Entry *entry)
{
  const BrochureTestReading *reading = entry->reading;
  const int *minima = entry->minima.components;
  BrochureTestResult *result = entry->result;

  switch (brochure_component_inference_judge (reading->scale, reading->overall, reading->components, minima))
    {
    case BROCHURE_INFERENCE_SUFFICIENT:
      settle (entry, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_TOTAL_SUFFICES);
      return TRUE;
    case BROCHURE_INFERENCE_INSUFFICIENT:
      settle (entry, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_TOTAL_INSUFFICIENT);
      break;
    case BROCHURE_INFERENCE_OPEN:
    default:
      settle (entry, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_COMPONENTS_MISSING);
      break;
    }

  result->needed = brochure_component_inference_find_sufficient (reading->scale, reading->components, minima);
  if (result->needed != BROCHURE_SCORE_NONE)
    result->needed = MAX (result->needed, result->minimum);

  return FALSE;
}

static gboolean
assesses_uncounted (const Entry *entry)
{
  return entry->result->accepted->uncounted == BROCHURE_UNCOUNTED_ASSESS &&
         entry->minima.component != BROCHURE_SCORE_NONE;
}

/* Judges the components after the overall score: one that is too low ends it, one that is missing leaves it open
 * unless the overall score says enough, and one that is too low without being counted may be for people. */
static void
judge_components (Entry *entry)
{
  BrochureTestResult *result = entry->result;

  if (find_below (entry, TRUE))
    {
      settle (entry, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_COMPONENT_BELOW);
      return;
    }

  if (find_missing (entry))
    {
      if (!infer_missing (entry))
        return;
    }
  else if (result->verdict == BROCHURE_VERDICT_MEETS)
    settle (entry, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_COMPONENTS_MET);

  if (result->verdict != BROCHURE_VERDICT_MEETS || !assesses_uncounted (entry))
    return;

  g_clear_pointer (&result->components, g_array_unref);
  if (find_below (entry, FALSE))
    settle (entry, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_UNCOUNTED_BELOW);
}

static void
judge_directly (Entry *entry)
{
  settle (entry, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_MINIMUM_MET);
  if (entry->result->minimum != BROCHURE_SCORE_NONE && judge_overall (entry))
    return;

  if (brochure_accepted_minima_has_components (&entry->minima))
    judge_components (entry);
}

/* The lowest score whose whole range lies at or above the minimum. */
static int
find_needed (const BrochureConcordance *concordance,
             int                        minimum)
{
  int needed = BROCHURE_SCORE_NONE;

  for (guint i = 0; minimum != BROCHURE_SCORE_NONE && i < concordance->rows->len; i++)
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
judge_components_by_concordance (Entry *entry)
{
  const BrochureAcceptedMinima *minima = &entry->minima;

  if (find_missing (entry))
    {
      settle (entry, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_COMPONENTS_MISSING);
      return;
    }

  for (guint i = 0; minima->scale->components[i] != NULL; i++)
    {
      const char *name = minima->scale->components[i];
      int score = get_score (entry, name);
      const BrochureConcordanceRow *row;

      if (minima->components[i] == BROCHURE_SCORE_NONE)
        continue;

      row = find_row (entry->concordance, name, score);
      if (row == NULL || row->minimum < minima->components[i])
        add_component (entry, name, score, minima->components[i]);
    }

  if (entry->result->components != NULL && entry->result->verdict == BROCHURE_VERDICT_MEETS)
    settle (entry, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_CONCORDANCE_COMPONENT);
}

/* The range [lo, hi] that corresponds to the score against the minimum m on the other scale: hi < m does
 * not meet, lo ≥ m meets, anything between is for people. */
static void
judge_by_concordance (Entry *entry)
{
  BrochureTestResult *result = entry->result;
  const BrochureConcordanceRow *row;

  result->needed = find_needed (entry->concordance, result->minimum);
  if (entry->reading->overall == BROCHURE_SCORE_NONE)
    {
      settle (entry, BROCHURE_VERDICT_MISSING_INFORMATION, BROCHURE_REASON_SCORE_MISSING);
      return;
    }

  row = find_row (entry->concordance, NULL, entry->reading->overall);
  if (row != NULL)
    {
      result->range_minimum = row->minimum;
      result->range_maximum = row->maximum;
    }

  if (row != NULL && row->maximum < result->minimum)
    {
      settle (entry, BROCHURE_VERDICT_DOES_NOT_MEET, BROCHURE_REASON_CONCORDANCE_BELOW);
      return;
    }

  if (result->minimum == BROCHURE_SCORE_NONE || (row != NULL && row->minimum >= result->minimum))
    settle (entry, BROCHURE_VERDICT_MEETS, BROCHURE_REASON_CONCORDANCE_MET);
  else
    settle (entry, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_CONCORDANCE_STRADDLES);

  if (brochure_accepted_minima_has_components (&entry->minima))
    judge_components_by_concordance (entry);
}

/* What the test is worth by its scores, whenever it was taken. */
static void
judge_scores (Entry *entry)
{
  BrochureTestResult *result = entry->result;

  result->minimum = entry->minima.overall;
  result->component_minimum = entry->minima.component;

  if (result->minimum == BROCHURE_SCORE_NONE && !brochure_accepted_minima_has_components (&entry->minima))
    settle (entry, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_NO_MINIMUM);
  else if (entry->concordance != NULL)
    judge_by_concordance (entry);
  else
    judge_directly (entry);

  if (result->verdict == BROCHURE_VERDICT_MEETS && entry->reading->module != NULL &&
      _brochure_strv_has (result->accepted->assess_modules, entry->reading->module))
    settle (entry, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_MODULE);
}

/* Where the age is what counts against the test, the scores no longer are. */
static void
judge_age (Entry              *entry,
           const BrochureRule *rule,
           const GDate        *day)
{
  BrochureTestResult *result = entry->result;
  BrochureVerdict age;

  result->max_age_months = result->accepted->max_age_months > 0 ? result->accepted->max_age_months
                                                                 : rule->max_age_months;
  if (result->max_age_months == 0)
    return;

  age = brochure_test_age_judge (entry->reading, result->max_age_months, day);
  if (_brochure_context_get_rank (age) >= _brochure_context_get_rank (result->verdict))
    return;

  g_clear_pointer (&result->components, g_array_unref);
  result->component_score = BROCHURE_SCORE_NONE;
  result->short_by = 0;
  result->needed = BROCHURE_SCORE_NONE;
  settle (entry, age, age == BROCHURE_VERDICT_MISSING_INFORMATION ? BROCHURE_REASON_DATE_MISSING
                                                                  : BROCHURE_REASON_TOO_OLD);
}

/**
 * brochure_accepted_judgement_make:
 * @rule: a rule about language tests
 * @accepted: one of its entries, about the test of @reading
 * @reading: a test that is valid
 * @day: the day on which tests must not be too old
 * @result: gets the verdict, the reason and what led to them
 *
 * Judges one test by what one entry of a rule asks. What cannot be used is left to the assessors, and never taken
 * for nothing being asked.
 */
void
brochure_accepted_judgement_make (const BrochureRule         *rule,
                                  const BrochureAcceptedTest *accepted,
                                  const BrochureTestReading  *reading,
                                  const GDate                *day,
                                  BrochureTestResult         *result)
{
  Entry entry = { .reading = reading, .result = result };

  result->accepted = accepted;
  result->minimum_scale = reading->scale;
  if (accepted->scale != NULL && !g_str_equal (accepted->scale, reading->scale->id))
    {
      result->minimum_scale = brochure_score_find_scale (reading->test, accepted->scale);
      entry.concordance = brochure_score_find_concordance (reading->test, reading->scale->id, accepted->scale);
    }

  if (result->minimum_scale == NULL ||
      !brochure_accepted_minima_init (&entry.minima, accepted, reading->test, result->minimum_scale))
    {
      settle (&entry, BROCHURE_VERDICT_NEEDS_ASSESSMENT, BROCHURE_REASON_RULE_AT_FAULT);
      return;
    }

  judge_scores (&entry);
  judge_age (&entry, rule, day);
}
