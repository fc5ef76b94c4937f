/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "cli/brochure-lint-private.h"
#include "content/brochure-decimal.h"
#include "content/brochure-limits.h"
#include "content/brochure-nearest.h"
#include "content/reading/brochure-json-scan.h"
#include "eligibility/brochure-country-code.h"

/* Translators: a noun, after “expected”; leave what is in the quotation marks as it is */
#define PLACE N_("a country such as “NL”, or an id from “countryGroups”")

/* So many words can be read in one line. */
#define MAX_LISTED 12

/* The way to a member called @name of the object at @member. */
char *
_brochure_lint_join (const char *member,
                     const char *name)
{
  GString *way = g_string_new (member);

  brochure_json_scan_append_member (way, name);

  return g_string_free_and_steal (way);
}

/* Adds what was probably meant. A file with thousands of faults gets no thousands of suggestions. */
void
_brochure_lint_suggest (BrochureLint       *lint,
                        BrochureProblem    *problem,
                        const char         *word,
                        const char * const *known)
{
  if (lint->n_suggested++ < BROCHURE_MAX_SUGGESTIONS)
    problem->suggestion = g_strdup (brochure_nearest_find (word, known, g_strv_length ((char **) known)));
}

/* Notes that @word, which stands at @member, is none of those that are @known. */
BrochureProblem *
_brochure_lint_unknown (BrochureLint       *lint,
                        gconstpointer       part,
                        const char         *member,
                        const char         *word,
                        const char * const *known)
{
  gsize n_known = g_strv_length ((char **) known);
  g_autofree char *listed = n_known > 0 && n_known <= MAX_LISTED ? g_strjoinv (", ", (char **) known) : NULL;
  BrochureProblem *problem = _brochure_lint_error (lint, part, member, _(BROCHURE_PROBLEM_NO_SUCH),
                                                   n_known > 0 ? listed : BROCHURE_PROBLEM_NOTHING, word);

  _brochure_lint_suggest (lint, problem, word, known);

  return problem;
}

/* Notes each word of an array that stands there before. */
void
_brochure_lint_once (BrochureLint  *lint,
                     gconstpointer  part,
                     const char    *member,
                     char * const  *words)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("%s/%u", member, i);

      if (!g_hash_table_add (seen, words[i]))
        _brochure_lint_error (lint, part, place, _(BROCHURE_PROBLEM_BEFORE), NULL, words[i]);
    }
}

/* Looks whether an array has only words that are @known, and each once. */
void
_brochure_lint_words (BrochureLint       *lint,
                      gconstpointer       part,
                      const char         *member,
                      char * const       *words,
                      const char * const *known)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("%s/%u", member, i);

      if (!g_strv_contains (known, words[i]))
        _brochure_lint_unknown (lint, part, place, words[i], known);
    }

  _brochure_lint_once (lint, part, member, words);
}

/* Looks whether there is a country of that code. */
void
_brochure_lint_country (BrochureLint  *lint,
                        gconstpointer  part,
                        const char    *member,
                        const char    *code)
{
  BrochureProblem *problem;

  if (code == NULL || brochure_country_code_is_known (code))
    return;

  problem = _brochure_lint_error (lint, part, member, _(BROCHURE_PROBLEM_NO_SUCH), BROCHURE_PROBLEM_COUNTRY, code);
  problem->suggestion = brochure_country_code_find_nearest (code);
}

/* Looks whether there is a country or a group of countries of that name. Returns the problem where there is none. */
BrochureProblem *
_brochure_lint_place (BrochureLint  *lint,
                      gconstpointer  part,
                      const char    *member,
                      const char    *word)
{
  BrochureProblem *problem;

  if (brochure_country_code_is_known (word) || brochure_document_find_country_group (lint->document, word) != NULL)
    return NULL;

  problem = _brochure_lint_error (lint, part, member, _(BROCHURE_PROBLEM_NO_SUCH), PLACE, word);
  problem->suggestion = brochure_country_code_find_nearest (word);
  if (problem->suggestion == NULL)
    _brochure_lint_suggest (lint, problem, word, (const char * const *) lint->groups);

  return problem;
}

/* Looks whether a scale has that score: a minimum that it cannot hold is none. */
void
_brochure_lint_score (BrochureLint        *lint,
                      gconstpointer        part,
                      const char          *member,
                      const char          *decimal,
                      const BrochureScale *scale,
                      gboolean             is_component)
{
  int minimum = is_component ? scale->component_minimum : scale->minimum;
  int maximum = is_component ? scale->component_maximum : scale->maximum;
  BrochureDecimal number;
  int steps;
  g_autofree char *expected = NULL;

  if (decimal == NULL ||
      (brochure_decimal_parse (decimal, &number) && !number.is_negative &&
       brochure_decimal_to_steps (&number, scale->step, &steps) && minimum <= steps && steps <= maximum))
    return;

  expected = brochure_problem_say_number (minimum, maximum, scale->step);
  _brochure_lint_error (lint, part, member, _(BROCHURE_PROBLEM_WRONG), expected, decimal);
}
