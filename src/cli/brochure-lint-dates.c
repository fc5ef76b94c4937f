/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "cli/brochure-lint-private.h"
#include "eligibility/brochure-day.h"

/* What is past must say so. */
#define PASSED N_("This has passed, and nothing says so")
/* Translators: a noun, after “expected”; leave what is in the quotation marks as it is */
#define NOTE   N_("a note, or an inactive offering with its id in “refs”")

/* Whether all of a date lies before another day. */
static gboolean
is_past (BrochureLint              *lint,
         const BrochurePartialDate *date)
{
  return date != NULL && brochure_partial_date_is_past (date, lint->today);
}

static gboolean
is_marked (const BrochureOffering *offering)
{
  return offering->state != BROCHURE_OFFERING_UNSTATED && offering->state != BROCHURE_OFFERING_ACTIVE;
}

/* An offering is over with its start, or, where that is not known, when
 * nobody can apply any more. */
static void
check_offering (BrochureLint           *lint,
                const BrochureOffering *offering)
{
  const BrochurePartialDate *date = offering->start != NULL ? offering->start
                                                            : offering->apply_until;

  if (is_past (lint, date) && !is_marked (offering))
    _brochure_lint_warn (lint, offering, "state", _(PASSED), "inactive, cancelled",
                         offering->state == BROCHURE_OFFERING_ACTIVE ? "active" : NULL);

  if (brochure_partial_date_is_after (offering->apply_until, offering->start) &&
      !_brochure_lint_has (lint->doubted, offering->refs))
    _brochure_lint_warn (lint, offering, "applyUntil", _("Applications close after the start"), "#discrepancies", NULL);
}

static void
check_offerings (BrochureLint *lint)
{
  for (guint i = 0; i < lint->programme->offerings->len; i++)
    check_offering (lint, g_ptr_array_index (lint->programme->offerings, i));
}

/* A date that has passed must say so, by a note or in an offering that is over. */
static void
check_facts (BrochureLint *lint)
{
  g_autoptr(GHashTable) over = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < lint->programme->offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (lint->programme->offerings, i);

      for (guint j = 0; is_marked (offering) && offering->refs[j] != NULL; j++)
        g_hash_table_add (over, offering->refs[j]);
    }

  for (guint i = 0; i < lint->programme->facts->len; i++)
    {
      const BrochureFact *fact = g_ptr_array_index (lint->programme->facts, i);

      if (fact->value->type == BROCHURE_VALUE_DATE && fact->note == NULL && is_past (lint, &fact->value->date) &&
          (fact->id == NULL || !g_hash_table_contains (over, fact->id)))
        _brochure_lint_warn (lint, fact, "value", _(PASSED), NOTE, NULL);
    }
}

/* What only informs and still held when the content was written is part of the record. */
static void
check_notices (BrochureLint *lint)
{
  GPtrArray *notices = brochure_document_get_notices (lint->document);
  const BrochurePartialDate *as_of = brochure_document_get_as_of (lint->document);

  for (guint i = 0; i < notices->len; i++)
    {
      const BrochureNotice *notice = g_ptr_array_index (notices, i);
      gboolean is_record = notice->severity == BROCHURE_NOTICE_INFO &&
                           !brochure_partial_date_is_after (as_of, &notice->valid_until);

      if (is_past (lint, &notice->valid_until) && !is_record)
        _brochure_lint_warn (lint, notice, "validUntil", _(PASSED), NULL, NULL);
    }
}

static void
check_not_future (BrochureLint              *lint,
                  gconstpointer              part,
                  const BrochurePartialDate *date)
{
  GDate day;

  if (brochure_day_set_first (&day, date) && g_date_compare (&day, lint->today) > 0)
    _brochure_lint_warn (lint, part, "asOf", _("This date lies in the future"), NULL, NULL);
}

static void
check_sources (BrochureLint *lint)
{
  GPtrArray *sources = brochure_document_get_sources (lint->document);

  check_not_future (lint, NULL, brochure_document_get_as_of (lint->document));

  for (guint i = 0; i < sources->len; i++)
    {
      const BrochureSource *source = g_ptr_array_index (sources, i);

      check_not_future (lint, source, &source->as_of);
    }
}

static gboolean
is_dated (const BrochureScale *scale)
{
  return scale->taken_from.year != 0 || scale->taken_until.year != 0;
}

/* What has no first day has been there for ever. */
static guint
get_start (const BrochureScale *scale)
{
  GDate first;

  return brochure_day_set_first (&first, &scale->taken_from) ? g_date_get_julian (&first) : 0;
}

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  guint first = get_start (*(BrochureScale * const *) a);
  guint second = get_start (*(BrochureScale * const *) b);

  return (first > second) - (first < second);
}

/* On every day a test is on one scale: where the dates do not say which, a score is judged on the wrong one. */
static void
check_succession (BrochureLint        *lint,
                  const BrochureScale *scale,
                  const BrochureScale *next)
{
  GDate day;
  GDate first;
  char expected[] = "YYYY-MM-DD";

  if (!brochure_day_set_last (&day, &scale->taken_until) || !brochure_day_set_first (&first, &next->taken_from))
    {
      _brochure_lint_error (lint, next, "takenFrom", _(BROCHURE_LINT_OVERLAP), NULL, scale->id);
      return;
    }

  g_date_add_days (&day, 1);
  g_date_strftime (expected, sizeof expected, "%Y-%m-%d", &day);
  if (g_date_compare (&first, &day) < 0)
    _brochure_lint_error (lint, next, "takenFrom", _(BROCHURE_LINT_OVERLAP), expected, scale->id);
  else if (g_date_compare (&first, &day) > 0)
    _brochure_lint_error (lint, next, "takenFrom", _(BROCHURE_LINT_GAP), expected, scale->id);
}

static void
check_scales (BrochureLint *lint)
{
  GPtrArray *tests = brochure_document_get_tests (lint->document);

  for (guint i = 0; i < tests->len; i++)
    {
      const BrochureLanguageTest *test = g_ptr_array_index (tests, i);
      g_autoptr(GPtrArray) dated = g_ptr_array_new ();

      for (guint j = 0; j < test->scales->len; j++)
        {
          if (is_dated (g_ptr_array_index (test->scales, j)))
            g_ptr_array_add (dated, g_ptr_array_index (test->scales, j));
        }

      g_ptr_array_sort (dated, compare_starts);
      for (guint j = 1; j < dated->len; j++)
        check_succession (lint, g_ptr_array_index (dated, j - 1), g_ptr_array_index (dated, j));
    }
}

/* Looks at days that passed, or that contradict each other. */
void
_brochure_lint_dates (BrochureLint *lint)
{
  check_offerings (lint);
  check_facts (lint);
  check_notices (lint);
  check_sources (lint);
  check_scales (lint);
}
