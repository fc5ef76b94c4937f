/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-enum.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "language/brochure-format.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-wording-check.h"

static const char *
find_note_in_rules (GPtrArray  *rules,
                    const char *advisory)
{
  const char *note = NULL;

  for (guint i = 0; i < rules->len && note == NULL; i++)
    {
      const BrochureRule *rule = g_ptr_array_index (rules, i);

      for (guint j = 0; j < rule->accepted_tests->len && note == NULL; j++)
        {
          const BrochureAcceptedTest *accepted = g_ptr_array_index (rule->accepted_tests, j);

          if (accepted->note != NULL && accepted->advisories != NULL &&
              g_strv_contains ((const char * const *) accepted->advisories, advisory))
            note = brochure_text_get (accepted->note);
        }

      if (note == NULL)
        note = find_note_in_rules (rule->rules, advisory);
    }

  return note;
}

/* The note that the content has on a test for which an advisory was asked: it need not say it in each set. */
static const char *
find_advisory_note (BrochureDocument             *document,
                    const BrochureRequirementSet *set,
                    BrochureAdvisory              advisory)
{
  GPtrArray *sets = brochure_document_get_programme (document)->requirement_sets;
  const char *name = brochure_enum_to_string (BROCHURE_TYPE_ADVISORY, advisory);
  const char *note = set != NULL ? find_note_in_rules (set->rules, name) : NULL;

  for (guint i = 0; i < sets->len && note == NULL; i++)
    note = find_note_in_rules (((const BrochureRequirementSet *) g_ptr_array_index (sets, i))->rules, name);

  return note;
}

static char *
explain_dated (const BrochureEvaluation *evaluation)
{
  g_autofree char *as_of = brochure_format_partial_date (brochure_document_get_as_of (evaluation->document));

  /* Translators: %s is how old the content is: “2022” */
  return g_strdup_printf (_("The listing is from %s, and its dates have passed."), as_of);
}

static char *
explain_other_set (const BrochureEvaluation *evaluation)
{
  /* Translators: %s is the title of a set of requirements: “Applicants from the United States”. */
  return g_strdup_printf (_("The test meets the minimum listed for “%s”, but not the one for most other applicants."),
                          brochure_text_get (evaluation->set->title));
}

static char *
explain_closed (const BrochureEvaluation *evaluation)
{
  const BrochureNotice *notice = brochure_document_find_closing_notice (evaluation->document);

  return g_strdup (notice != NULL ? brochure_text_get (notice->text) : _("Not open for applications"));
}

/**
 * brochure_explanation_advisory:
 * @evaluation: an evaluation
 * @advisory: one of its advisories
 *
 * Returns: (transfer full): what an applicant should know
 */
char *
brochure_explanation_advisory (const BrochureEvaluation *evaluation,
                           BrochureAdvisory          advisory)
{
  const char *note = find_advisory_note (evaluation->document, evaluation->set, advisory);

  switch (advisory)
    {
    case BROCHURE_ADVISORY_LISTING_DATED:
      return explain_dated (evaluation);
    case BROCHURE_ADVISORY_IELTS_MAY_DIFFER:
      return g_strdup (note != NULL ? note : _("The minimum can differ by programme."));
    case BROCHURE_ADVISORY_PASSES_US_SET_ONLY:
      return explain_other_set (evaluation);
    case BROCHURE_ADVISORY_CAMBRIDGE_COMPONENTS:
      return g_strdup (note != NULL ? note : _("The minimum is read as one for each part."));
    case BROCHURE_ADVISORY_CONCORDANCE_USED:
      return g_strdup (_("The minimum is listed on another scale; the score was compared by the test maker’s "
                         "own table."));
    case BROCHURE_ADVISORY_TEST_AGE_NOT_STATED:
      return g_strdup (_("How old a test result may be is not listed."));
    case BROCHURE_ADVISORY_PROGRAMME_CLOSED:
      return explain_closed (evaluation);
    case BROCHURE_ADVISORY_NOT_A_DECISION:
    default:
      /* Translators: %s is who decides on applications, in the nominative: “the institution” */
      return g_strdup_printf (_("This is not a decision on admission: %s decides."),
                              brochure_explanation_decider (evaluation, NULL));
    }
}

/* A total that the parts cannot make up: where they are all given, it is known what they do. */
static char *
explain_total (const BrochureInvalid *invalid)
{
  g_autofree char *expected = brochure_wording_check_score (invalid->scale, invalid->expected);

  if (invalid->expected == BROCHURE_SCORE_NONE)
    return g_strdup (_("No scores in the other parts come to this overall score."));

  /* Translators: %s is what the scores in the parts of a language test come to, as a sum or a rounded mean: “95” */
  return g_strdup_printf (_("By its parts, the overall score must be %s."), expected);
}

static char *
explain_fault (const BrochureInvalid *invalid)
{
  g_autofree char *minimum = brochure_wording_check_score (invalid->scale, invalid->minimum);
  g_autofree char *maximum = brochure_wording_check_score (invalid->scale, invalid->maximum);

  switch (invalid->fault)
    {
    case BROCHURE_FAULT_RANGE:
    case BROCHURE_FAULT_STEP:
      return brochure_wording_check_values (invalid->scale, invalid->minimum, invalid->maximum);
    case BROCHURE_FAULT_SUM:
    case BROCHURE_FAULT_MEAN:
      return explain_total (invalid);
    case BROCHURE_FAULT_GRADE:
      /* Translators: the lowest and the highest score of a grade: “180” and “192” */
      return g_strdup_printf (_("This grade stands for scores from %1$s to %2$s."), minimum, maximum);
    case BROCHURE_FAULT_DATE:
      return g_strdup (_("This day has not come yet."));
    case BROCHURE_FAULT_SCALE:
      return g_strdup (_("Tests of that day are scored on another scale. A figure on this one is for comparison "
                         "only."));
    case BROCHURE_FAULT_TYPE:
      if (g_str_has_suffix (invalid->pointer, "/date") || g_str_equal (invalid->pointer, "/asOf"))
        return g_strdup (_("This is not a date."));
      if (invalid->scale != NULL)
        return g_strdup (_("This is not a number."));
      G_GNUC_FALLTHROUGH;
    case BROCHURE_FAULT_UNKNOWN_VALUE:
    case BROCHURE_FAULT_NONE:
    default:
      return g_strdup (_("This is not one of the values to choose from."));
    }
}

/**
 * brochure_explanation_invalid:
 * @invalid: an answer that is not valid
 *
 * Returns: (transfer full): what is wrong and what would be right, in whole sentences, each on a line
 */
char *
brochure_explanation_invalid (const BrochureInvalid *invalid)
{
  g_autofree char *fault = explain_fault (invalid);
  g_autofree char *question = NULL;

  if (invalid->hint == NULL)
    return g_steal_pointer (&fault);

  /* Translators: %s is the word that was probably meant: “GB” */
  question = g_strdup_printf (_("Did you mean “%s”?"), invalid->hint);

  return g_strjoin ("\n", fault, question, NULL);
}
