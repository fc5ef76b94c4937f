/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-evaluation-private.h"

static void
advise (BrochureContext  *context,
        BrochureAdvisory  advisory)
{
  context->evaluation->advisories |= 1u << advisory;
}

/* The worst verdict of the language rules among some rules, those in other rules included; nothing where there
 * is none. */
static BrochureVerdict
get_language_verdict (BrochureContext *context,
                      const GPtrArray *rules)
{
  BrochureVerdict worst = BROCHURE_VERDICT_NONE;

  for (guint i = 0; i < rules->len; i++)
    {
      const BrochureRule *rule = g_ptr_array_index (rules, i);
      BrochureVerdict verdict = get_language_verdict (context, rule->rules);
      int rank;

      if (rule->type == BROCHURE_RULE_LANGUAGE_TEST)
        {
          BrochureRuleResult *result = brochure_rule_result_new (rule);

          _brochure_context_judge_rule (context, result);
          verdict = result->verdict;
          brochure_rule_result_free (result);
        }

      rank = _brochure_context_get_rank (verdict);
      if (rank >= 0 && (worst == BROCHURE_VERDICT_NONE || rank < _brochure_context_get_rank (worst)))
        worst = verdict;
    }

  return worst;
}

static gboolean
all_dates_passed (GPtrArray   *offerings,
                  const GDate *as_of)
{
  gboolean any = FALSE;

  for (guint i = 0; i < offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (offerings, i);
      const BrochurePartialDate *dates[] = {
        offering->start, offering->apply_from, offering->apply_until,
      };

      for (guint d = 0; d < G_N_ELEMENTS (dates); d++)
        {
          if (dates[d] == NULL)
            continue;
          if (!brochure_partial_date_is_past (dates[d], as_of))
            return FALSE;
          any = TRUE;
        }
    }

  return any;
}

static gboolean
has_closing_notice (BrochureDocument *document,
                    const GDate      *as_of)
{
  GPtrArray *notices = brochure_document_get_notices (document);

  for (guint i = 0; i < notices->len; i++)
    {
      const BrochureNotice *notice = g_ptr_array_index (notices, i);

      if (notice->kind == BROCHURE_NOTICE_CLOSED && !brochure_notice_is_expired (notice, as_of))
        return TRUE;
    }

  return FALSE;
}

/* Whether some entry about @test in the rule asks for an advisory. */
static gboolean
test_has_advisory (const BrochureRule         *rule,
                   const BrochureLanguageTest *test,
                   const char                 *advisory)
{
  for (guint i = 0; i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      if (g_str_equal (accepted->test, test->id) && _brochure_strv_has (accepted->advisories, advisory))
        return TRUE;
    }

  return FALSE;
}

/* The footnote goes with every line about its test, judged or not; the reading of component scores and the
 * concordance only with what they were applied to. */
static void
advise_on_test (BrochureContext          *context,
                const BrochureRule       *rule,
                const BrochureTestResult *result)
{
  if (result->test == NULL)
    return;

  if (test_has_advisory (rule, result->test, "ielts-may-differ"))
    advise (context, BROCHURE_ADVISORY_IELTS_MAY_DIFFER);

  if (result->accepted == NULL)
    return;

  if (brochure_accepted_test_has_component_minimum (result->accepted) &&
      _brochure_strv_has (result->accepted->advisories, "cambridge-components"))
    advise (context, BROCHURE_ADVISORY_CAMBRIDGE_COMPONENTS);

  if (result->minimum_scale != result->scale && result->overall != BROCHURE_SCORE_NONE)
    advise (context, BROCHURE_ADVISORY_CONCORDANCE_USED);
}

static void
advise_on_rules (BrochureContext *context,
                 const GPtrArray *results)
{
  for (guint i = 0; i < results->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (results, i);

      for (guint j = 0; result->tests != NULL && j < result->tests->len; j++)
        advise_on_test (context, result->rule, g_ptr_array_index (result->tests, j));
      if (result->rules != NULL)
        advise_on_rules (context, result->rules);
    }
}

static gboolean
limits_age (const BrochureRule *rule)
{
  for (guint i = 0; i < rule->accepted_tests->len; i++)
    {
      const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, i);

      if (accepted->max_age_months > 0)
        return TRUE;
    }

  return rule->max_age_months > 0;
}

static gboolean
one_limits_age (const GPtrArray *results)
{
  for (guint i = 0; i < results->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (results, i);

      if (limits_age (result->rule) || (result->rules != NULL && one_limits_age (result->rules)))
        return TRUE;
    }

  return FALSE;
}

/* Only a test that was taken can be too old: not an exemption, nor one still to come. */
static void
advise_on_age (BrochureContext *context)
{
  if (one_limits_age (context->evaluation->rules))
    return;

  for (guint i = 0; i < context->readings->len; i++)
    {
      const BrochureTestReading *reading = &g_array_index (context->readings, BrochureTestReading, i);

      if (reading->kind == BROCHURE_TEST_KIND_KNOWN || reading->kind == BROCHURE_TEST_KIND_OTHER)
        advise (context, BROCHURE_ADVISORY_TEST_AGE_NOT_STATED);
    }
}

/* Whoever passes by a set for some countries should know where everybody else's would not do. */
static void
advise_on_other_set (BrochureContext *context)
{
  const BrochureEvaluation *evaluation = context->evaluation;
  const BrochureRequirementSet *other = _brochure_evaluation_get_default_set (evaluation->document);

  if (evaluation->set == NULL || other == evaluation->set || !other->audience->is_default ||
      _brochure_context_has_faulty_test (context, NULL))
    return;

  if (get_language_verdict (context, evaluation->set->rules) == BROCHURE_VERDICT_MEETS &&
      get_language_verdict (context, other->rules) == BROCHURE_VERDICT_DOES_NOT_MEET)
    advise (context, BROCHURE_ADVISORY_PASSES_US_SET_ONLY);
}

/**
 * _brochure_context_advise:
 * @self: what the evaluation works with; all its rules are judged
 *
 * Adds what an applicant should know beside the verdict. It never changes one.
 */
void
_brochure_context_advise (BrochureContext *self)
{
  BrochureDocument *document = self->evaluation->document;

  advise (self, BROCHURE_ADVISORY_NOT_A_DECISION);
  if (all_dates_passed (brochure_document_get_programme (document)->offerings, &self->evaluation->as_of))
    advise (self, BROCHURE_ADVISORY_LISTING_DATED);
  advise_on_rules (self, self->evaluation->rules);
  advise_on_other_set (self);
  advise_on_age (self);
  if (has_closing_notice (document, &self->evaluation->as_of))
    advise (self, BROCHURE_ADVISORY_PROGRAMME_CLOSED);
}
