/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "cli/brochure-lint-private.h"
#include "content/brochure-decimal.h"
#include "eligibility/brochure-score.h"

/* Tells of a score that is beyond the ends of a scale. */
static void
check_ends (BrochureLint        *lint,
            gconstpointer        part,
            const char          *member,
            int                  score,
            const BrochureScale *scale,
            gboolean             is_component)
{
  g_autofree char *decimal = brochure_decimal_format_steps (score, scale->step);

  _brochure_lint_score (lint, part, member, decimal, scale, is_component);
}

static int
compare_grades (gconstpointer a,
                gconstpointer b)
{
  const BrochureGrade *first = *(BrochureGrade * const *) a;
  const BrochureGrade *second = *(BrochureGrade * const *) b;

  return (first->minimum > second->minimum) - (first->minimum < second->minimum);
}

/* Each score has one grade, from the lowest that has any to the highest. */
static void
check_bands (BrochureLint        *lint,
             const BrochureScale *scale)
{
  g_autoptr(GPtrArray) bands = g_ptr_array_copy (scale->grades, NULL, NULL);

  g_ptr_array_sort (bands, compare_grades);
  for (guint i = 1; i < bands->len; i++)
    {
      const BrochureGrade *below = g_ptr_array_index (bands, i - 1);
      const BrochureGrade *band = g_ptr_array_index (bands, i);
      g_autofree char *expected = brochure_decimal_format_steps (below->maximum + 1, scale->step);
      g_autofree char *found = brochure_decimal_format_steps (band->minimum, scale->step);

      if (band->minimum <= below->maximum)
        _brochure_lint_error (lint, band, "min", _(BROCHURE_LINT_OVERLAP), expected, found);
      else if (band->minimum > below->maximum + 1)
        _brochure_lint_error (lint, band, "min", _(BROCHURE_LINT_GAP), expected, found);
    }
}

static void
check_grades (BrochureLint        *lint,
              const BrochureScale *scale)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < scale->grades->len; i++)
    {
      const BrochureGrade *grade = g_ptr_array_index (scale->grades, i);

      check_ends (lint, grade, "min", grade->minimum, scale, FALSE);
      check_ends (lint, grade, "max", grade->maximum, scale, FALSE);
      if (!g_hash_table_add (seen, grade->grade))
        _brochure_lint_error (lint, grade, "grade", _(BROCHURE_PROBLEM_BEFORE), NULL, grade->grade);
    }

  check_bands (lint, scale);
}

/* Whether the best results in all components give the best result. */
static void
check_aggregate (BrochureLint        *lint,
                 const BrochureScale *scale)
{
  gint64 n_components = g_strv_length (scale->components);
  gint64 n_counted = scale->aggregate == BROCHURE_AGGREGATE_SUM ? n_components : 1;

  if (scale->aggregate == BROCHURE_AGGREGATE_NONE)
    return;

  if (n_components == 0)
    _brochure_lint_error (lint, scale, "aggregate", _(BROCHURE_PROBLEM_POINTLESS), "#components", NULL);
  else if (n_counted * scale->component_maximum < scale->maximum)
    _brochure_lint_error (lint, scale, "max", _("The components cannot give this score"), "componentMax", NULL);
}

static void
check_scale (BrochureLint        *lint,
             const BrochureScale *scale)
{
  if (_brochure_lint_is_broken (lint, scale, NULL))
    return;

  check_ends (lint, scale, "reportedFrom", scale->reported_from, scale, FALSE);
  _brochure_lint_once (lint, scale, "components", scale->components);
  check_aggregate (lint, scale);
  check_grades (lint, scale);
}

/* One concordance, and the scales it is between. */
typedef struct
{
  BrochureLint *lint;
  const BrochureConcordance *concordance;
  const BrochureScale *from;
  const BrochureScale *to;
} Table;

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const BrochureConcordanceRow *first = *(BrochureConcordanceRow * const *) a;
  const BrochureConcordanceRow *second = *(BrochureConcordanceRow * const *) b;
  int components = g_strcmp0 (first->component, second->component);

  return components != 0 ? components : (first->score > second->score) - (first->score < second->score);
}

/* A higher score corresponds to higher ones, and each to one. */
static void
check_next (const Table                  *self,
            const BrochureConcordanceRow *below,
            const BrochureConcordanceRow *row)
{
  g_autofree char *expected = brochure_decimal_format_steps (below->maximum + 1, self->to->step);
  g_autofree char *found = brochure_decimal_format_steps (row->minimum, self->to->step);

  if (row->score == below->score)
    _brochure_lint_error (self->lint, row, "score", _(BROCHURE_PROBLEM_BEFORE), NULL, NULL);
  else if (row->minimum <= below->maximum)
    _brochure_lint_error (self->lint, row, "min", _(BROCHURE_LINT_OVERLAP), expected, found);
  else if (row->minimum > below->maximum + 1)
    _brochure_lint_error (self->lint, row, "min", _(BROCHURE_LINT_GAP), expected, found);
}

static gboolean
has_component (const BrochureScale *scale,
               const char          *component)
{
  return g_strv_contains ((const char * const *) scale->components, component);
}

static void
check_row (const Table                  *self,
           const BrochureConcordanceRow *row)
{
  gboolean is_component = row->component != NULL;

  if (is_component && !(has_component (self->from, row->component) && has_component (self->to, row->component)))
    {
      _brochure_lint_unknown (self->lint, row, "component", row->component,
                              (const char * const *) self->from->components);
      return;
    }

  check_ends (self->lint, row, "score", row->score, self->from, is_component);
  check_ends (self->lint, row, "min", row->minimum, self->to, is_component);
  check_ends (self->lint, row, "max", row->maximum, self->to, is_component);
}

/* Where no row is for the lowest or the highest scores, a test with one of them is left to people. */
static void
check_whole (const Table                  *self,
             const BrochureConcordanceRow *first,
             const BrochureConcordanceRow *last)
{
  g_autofree char *low = brochure_decimal_format_steps (self->to->minimum, self->to->step);
  g_autofree char *high = brochure_decimal_format_steps (self->to->maximum, self->to->step);

  if (first->minimum > self->to->minimum)
    _brochure_lint_warn (self->lint, first, "min", _(BROCHURE_LINT_GAP), low, NULL);
  if (last->maximum < self->to->maximum)
    /* Translators: “this” is a row of a table of scores */
    _brochure_lint_warn (self->lint, last, "max", _("There is a gap after this"), high, NULL);
}

static void
check_rows (const Table *self)
{
  g_autoptr(GPtrArray) rows = g_ptr_array_copy (self->concordance->rows, NULL, NULL);
  guint n_overall = 0;

  for (guint i = 0; i < rows->len; i++)
    check_row (self, g_ptr_array_index (rows, i));

  /* Overall scores come first. */
  g_ptr_array_sort (rows, compare_rows);
  for (guint i = 0; i < rows->len; i++)
    {
      const BrochureConcordanceRow *row = g_ptr_array_index (rows, i);
      const BrochureConcordanceRow *below = i > 0 ? g_ptr_array_index (rows, i - 1) : NULL;

      n_overall += row->component == NULL ? 1 : 0;
      if (below != NULL && g_strcmp0 (below->component, row->component) == 0)
        check_next (self, below, row);
    }

  if (n_overall > 0)
    check_whole (self, g_ptr_array_index (rows, 0), g_ptr_array_index (rows, n_overall - 1));
}

static void
check_concordances (BrochureLint               *lint,
                    const BrochureLanguageTest *test)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < test->concordances->len; i++)
    {
      const BrochureConcordance *concordance = g_ptr_array_index (test->concordances, i);
      Table self = { lint, concordance, brochure_score_find_scale (test, concordance->from),
                     brochure_score_find_scale (test, concordance->to) };

      if (g_str_equal (concordance->from, concordance->to))
        {
          _brochure_lint_error (lint, concordance, "to", _("This compares a scale with itself"), NULL, concordance->to);
          continue;
        }

      if (!g_hash_table_add (seen, g_strconcat (concordance->from, " ", concordance->to, NULL)))
        _brochure_lint_error (lint, concordance, NULL, _(BROCHURE_PROBLEM_BEFORE), NULL, NULL);
      if (self.from != NULL && self.to != NULL && !_brochure_lint_is_broken (lint, test, NULL))
        check_rows (&self);
    }
}

/* Answers choose a scale by the word that stands for it. */
static void
check_scale_answers (BrochureLint               *lint,
                     const BrochureLanguageTest *test)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < test->scales->len; i++)
    {
      const BrochureScale *scale = g_ptr_array_index (test->scales, i);

      if (scale->answer != NULL && !g_hash_table_add (seen, scale->answer))
        _brochure_lint_error (lint, scale, "answer", _(BROCHURE_PROBLEM_BEFORE), NULL, scale->answer);
    }
}

/* Looks at tests: their scales, the grades on these, and what corresponds to what. */
void
_brochure_lint_scales (BrochureLint *lint)
{
  GPtrArray *tests = brochure_document_get_tests (lint->document);

  for (guint i = 0; i < tests->len; i++)
    {
      const BrochureLanguageTest *test = g_ptr_array_index (tests, i);

      _brochure_lint_once (lint, test, "modules", test->modules);
      check_scale_answers (lint, test);
      for (guint j = 0; j < test->scales->len; j++)
        check_scale (lint, g_ptr_array_index (test->scales, j));
      check_concordances (lint, test);
    }
}
