/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "cli/brochure-lint.h"

#include "cli/brochure-lint-private.h"
#include "content/brochure-link.h"
#include "content/brochure-syntax.h"

/* Translators: a noun, after “expected” */
#define SHOWN_FACT N_("a fact that another block shows")
/* Translators: a noun, after “expected”; leave what is in the quotation marks as it is */
#define SHOWN_REFS N_("its id in the “refs” of something that is shown")

/* Shorter texts, such as a label, may well stand twice. */
#define MIN_DUPLICATE_LENGTH 40

static char *
build_place (BrochureLint  *lint,
             gconstpointer  part,
             const char    *member)
{
  return g_strconcat (part != NULL ? brochure_document_get_pointer (lint->document, part) : "",
                      member != NULL ? "/" : NULL, member, NULL);
}

/* Notes a mistake in @part, or where @member is not NULL in that of it; @found is a string of the file. */
BrochureProblem *
_brochure_lint_error (BrochureLint  *lint,
                      gconstpointer  part,
                      const char    *member,
                      const char    *message,
                      const char    *expected,
                      const char    *found)
{
  g_autofree char *place = build_place (lint, part, member);
  g_autofree char *quoted = found != NULL ? brochure_link_quote (found) : NULL;
  BrochureProblem *problem = brochure_problem_new (TRUE, BROCHURE_CONTENT_ERROR_INVALID, place,
                                                   message, expected, quoted);

  problem->is_fatal = FALSE;
  g_ptr_array_add (lint->problems, problem);

  return problem;
}

/* The same for what can be lived with. */
BrochureProblem *
_brochure_lint_warn (BrochureLint  *lint,
                     gconstpointer  part,
                     const char    *member,
                     const char    *message,
                     const char    *expected,
                     const char    *found)
{
  BrochureProblem *problem = _brochure_lint_error (lint, part, member, message, expected, found);

  problem->is_error = FALSE;

  return problem;
}

/* Whether @part, or where @member is not NULL that of it, was not read as it was meant. */
gboolean
_brochure_lint_is_broken (BrochureLint  *lint,
                          gconstpointer  part,
                          const char    *member)
{
  g_autofree char *place = build_place (lint, part, member);

  return g_hash_table_contains (lint->broken, place);
}

/* Whether any of @refs is among @facts. */
gboolean
_brochure_lint_has (GHashTable   *facts,
                    char * const *refs)
{
  for (guint i = 0; refs[i] != NULL; i++)
    {
      if (g_hash_table_contains (facts, refs[i]))
        return TRUE;
    }

  return FALSE;
}

static void
note_refs (GHashTable   *facts,
           char * const *refs)
{
  for (guint i = 0; refs[i] != NULL; i++)
    g_hash_table_add (facts, refs[i]);
}

static GHashTable *
list_doubted (BrochureDocument *document)
{
  GHashTable *facts = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *discrepancies = brochure_document_get_discrepancies (document);

  for (guint i = 0; i < discrepancies->len; i++)
    {
      const BrochureDiscrepancy *discrepancy = g_ptr_array_index (discrepancies, i);

      note_refs (facts, discrepancy->facts);
    }

  return facts;
}

/* Facts that no block names may still stand with an organisation or in a notice. */
static GHashTable *
list_shown_elsewhere (BrochureDocument *document)
{
  GHashTable *facts = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *organisations = brochure_document_get_organisations (document);
  GPtrArray *notices = brochure_document_get_notices (document);

  for (guint i = 0; i < organisations->len; i++)
    {
      const BrochureOrganisation *organisation = g_ptr_array_index (organisations, i);

      note_refs (facts, organisation->refs);
      for (guint j = 0; j < organisation->addresses->len; j++)
        {
          const BrochureAddress *address = g_ptr_array_index (organisation->addresses, j);

          note_refs (facts, address->refs);
        }
    }

  for (guint i = 0; i < notices->len; i++)
    {
      const BrochureNotice *notice = g_ptr_array_index (notices, i);

      note_refs (facts, notice->refs);
    }

  return facts;
}

static void
check_facts (BrochureLint *lint)
{
  g_autoptr(GHashTable) elsewhere = list_shown_elsewhere (lint->document);

  for (guint i = 0; i < lint->programme->facts->len; i++)
    {
      const BrochureFact *fact = g_ptr_array_index (lint->programme->facts, i);

      if (fact->id != NULL && !g_hash_table_contains (elsewhere, fact->id) &&
          brochure_programme_find_section_of_fact (lint->programme, fact->id) == NULL)
        _brochure_lint_warn (lint, fact, NULL, _(BROCHURE_PROBLEM_NEVER_SHOWN), SHOWN_REFS, fact->id);

      if (fact->value->type == BROCHURE_VALUE_PLACE && fact->value->literal != NULL &&
          brochure_syntax_is_country (fact->value->literal))
        _brochure_lint_country (lint, fact, "value/countryCode", fact->value->literal);
    }
}

/* The first of two texts that are alike stays. */
static void
check_duplicate (BrochureLint       *lint,
                 GHashTable         *texts,
                 gconstpointer       part,
                 const BrochureText *text)
{
  const char *source = text != NULL ? brochure_text_get_source (text) : "";
  gconstpointer first;

  if (g_utf8_strlen (source, -1) < MIN_DUPLICATE_LENGTH)
    return;

  first = g_hash_table_lookup (texts, source);
  if (first == NULL)
    g_hash_table_insert (texts, (char *) source, (gpointer) part);
  else
    _brochure_lint_warn (lint, part, "text", _(BROCHURE_PROBLEM_BEFORE), NULL,
                         brochure_document_get_pointer (lint->document, first));
}

static void
check_block (BrochureLint        *lint,
             GHashTable          *texts,
             const BrochureBlock *block)
{
  check_duplicate (lint, texts, block, block->text);

  for (guint i = 0; i < block->items->len; i++)
    {
      const BrochureItem *item = g_ptr_array_index (block->items, i);

      check_duplicate (lint, texts, item, item->text);
    }

  for (guint i = 0; block->kind == BROCHURE_BLOCK_CARDS && block->refs[i] != NULL; i++)
    {
      g_autofree char *member = g_strdup_printf ("refs/%u", i);

      if (brochure_programme_find_fact (lint->programme, block->refs[i]) != NULL &&
          brochure_programme_find_section_of_fact (lint->programme, block->refs[i]) == NULL)
        _brochure_lint_warn (lint, block, member, _(BROCHURE_PROBLEM_LEADS_NOWHERE), SHOWN_FACT, block->refs[i]);
    }
}

static void
check_sections (BrochureLint *lint)
{
  g_autoptr(GHashTable) texts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < lint->programme->sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (lint->programme->sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        check_block (lint, texts, g_ptr_array_index (section->blocks, j));
    }
}

/* Follows the parents of an organisation to the top, or to one that was looked at before. */
static void
check_parents (BrochureLint               *lint,
               GHashTable                 *seen,
               const BrochureOrganisation *organisation)
{
  g_autoptr(GHashTable) path = g_hash_table_new (NULL, NULL);

  while (organisation != NULL && organisation->parent != NULL && g_hash_table_add (seen, (gpointer) organisation))
    {
      g_hash_table_add (path, (gpointer) organisation);
      organisation = brochure_document_find_organisation (lint->document, organisation->parent);
    }

  if (organisation != NULL && g_hash_table_contains (path, organisation))
    _brochure_lint_error (lint, organisation, "parent", _("This organisation belongs to itself"), NULL,
                          organisation->parent);
}

static void
check_organisations (BrochureLint *lint)
{
  GPtrArray *organisations = brochure_document_get_organisations (lint->document);
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < organisations->len; i++)
    {
      const BrochureOrganisation *organisation = g_ptr_array_index (organisations, i);

      check_parents (lint, seen, organisation);
      for (guint j = 0; j < organisation->addresses->len; j++)
        {
          const BrochureAddress *address = g_ptr_array_index (organisation->addresses, j);

          _brochure_lint_country (lint, address, "countryCode", address->country_code);
        }
    }
}

/* What has such a mistake in it was not read as it was meant: what is wrong with it besides, nobody can say. */
static GHashTable *
list_broken (GPtrArray *problems)
{
  GHashTable *broken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      const BrochureProblem *problem = g_ptr_array_index (problems, i);
      g_autofree char *way = g_strdup (problem->pointer);
      char *slash = way;

      while (problem->is_fatal && slash != NULL && g_hash_table_add (broken, g_strdup (way)))
        {
          slash = strrchr (way, '/');
          if (slash != NULL)
            *slash = '\0';
        }
    }

  return broken;
}

static GStrv
list_groups (BrochureDocument *document)
{
  GPtrArray *groups = brochure_document_get_country_groups (document);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < groups->len; i++)
    g_strv_builder_add (builder, ((const BrochureCountryGroup *) g_ptr_array_index (groups, i))->id);

  return g_strv_builder_end (builder);
}

static GHashTable *
list_scales (BrochureDocument *document)
{
  GHashTable *scales = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *tests = brochure_document_get_tests (document);

  for (guint i = 0; i < tests->len; i++)
    {
      const BrochureLanguageTest *test = g_ptr_array_index (tests, i);

      for (guint j = 0; j < test->scales->len; j++)
        g_hash_table_add (scales, ((BrochureScale *) g_ptr_array_index (test->scales, j))->id);
    }

  return scales;
}

/**
 * brochure_lint_document:
 * @document: what was read, with a programme, but perhaps with errors
 * @today: the day to judge dates from
 * @problems: (element-type BrochureProblem): where problems are added
 *
 * Looks for what can be read but is wrong, or hardly meant: dates that passed
 * unnoticed or contradict each other, facts that nobody sees, cards that lead
 * nowhere, what belongs to itself, texts that stand twice, rules that name what
 * is nowhere, and cases that come out otherwise than expected.
 */
void
brochure_lint_document (BrochureDocument *document,
                        const GDate      *today,
                        GPtrArray        *problems)
{
  g_autoptr(GHashTable) doubted = NULL;
  g_autoptr(GHashTable) scales = NULL;
  g_autoptr(GHashTable) broken = NULL;
  g_auto(GStrv) groups = NULL;
  BrochureLint lint = { .document = document, .today = today, .problems = problems };

  g_return_if_fail (BROCHURE_IS_DOCUMENT (document));
  g_return_if_fail (today != NULL && g_date_valid (today));
  g_return_if_fail (problems != NULL);

  lint.programme = brochure_document_get_programme (document);
  lint.doubted = doubted = list_doubted (document);
  lint.scales = scales = list_scales (document);
  lint.groups = groups = list_groups (document);
  lint.broken = broken = list_broken (problems);

  check_facts (&lint);
  check_sections (&lint);
  check_organisations (&lint);
  _brochure_lint_dates (&lint);
  _brochure_lint_audiences (&lint);
  _brochure_lint_scales (&lint);
  _brochure_lint_rules (&lint);
  _brochure_lint_explanations (&lint);
  _brochure_lint_cases (&lint);
}
