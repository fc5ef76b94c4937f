/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "cli/brochure-lint.h"

#include "content/brochure-decimal.h"
#include "content/brochure-link.h"
#include "content/brochure-markup.h"
#include "content/reading/brochure-loader.h"

/* Shorter texts, such as a label, may well stand twice. */
#define MIN_DUPLICATE_LENGTH 40

typedef struct
{
  BrochureDocument *document;
  const BrochureProgramme *programme;
  const GDate *today;
  GPtrArray *problems;
  GHashTable *texts;
} Lint;

/* Warns about @part, or where @member is not NULL about that of it. */
static void
warn (Lint          *lint,
      gconstpointer  part,
      const char    *member,
      const char    *message,
      const char    *expected,
      const char    *found)
{
  const char *pointer = brochure_document_get_pointer (lint->document, part);
  g_autofree char *place = g_strconcat (pointer, member != NULL ? "/" : NULL, member, NULL);

  g_ptr_array_add (lint->problems,
                   brochure_problem_new (FALSE, BROCHURE_CONTENT_ERROR_INVALID, place,
                                         message, expected, found));
}

static gboolean
contains (char * const *ids,
          const char   *id)
{
  return g_strv_contains ((const char * const *) ids, id);
}

static gboolean
is_past (Lint                      *lint,
         const BrochurePartialDate *date)
{
  return date != NULL && brochure_partial_date_is_past (date, lint->today);
}

static gboolean
is_marked (const BrochureOffering *offering)
{
  return offering->state != NULL && !g_str_equal (offering->state, "active");
}

/* An offering is over with its start, or, where that is not known, when
 * nobody can apply any more. */
static void
check_offering (Lint                   *lint,
                const BrochureOffering *offering)
{
  const BrochurePartialDate *date = offering->start != NULL ? offering->start
                                                            : offering->apply_until;

  if (is_past (lint, date) && !is_marked (offering))
    warn (lint, offering, "state", _("The dates of this offering have passed"),
          "inactive, cancelled", offering->state != NULL ? offering->state : _("nothing"));
}

static gboolean
is_in_marked_offering (Lint       *lint,
                       const char *fact_id)
{
  for (guint i = 0; i < lint->programme->offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (lint->programme->offerings, i);

      if (is_marked (offering) && contains (offering->refs, fact_id))
        return TRUE;
    }

  return FALSE;
}

/* Facts that no block names may still stand with an organisation or in a notice. */
static gboolean
is_shown_elsewhere (Lint       *lint,
                    const char *fact_id)
{
  GPtrArray *organisations = brochure_document_get_organisations (lint->document);
  GPtrArray *notices = brochure_document_get_notices (lint->document);

  for (guint i = 0; i < organisations->len; i++)
    {
      const BrochureOrganisation *organisation = g_ptr_array_index (organisations, i);

      if (contains (organisation->refs, fact_id))
        return TRUE;

      for (guint j = 0; j < organisation->addresses->len; j++)
        {
          const BrochureAddress *address = g_ptr_array_index (organisation->addresses, j);

          if (contains (address->refs, fact_id))
            return TRUE;
        }
    }

  for (guint i = 0; i < notices->len; i++)
    {
      const BrochureNotice *notice = g_ptr_array_index (notices, i);

      if (contains (notice->refs, fact_id))
        return TRUE;
    }

  return FALSE;
}

static void
check_fact (Lint               *lint,
            const BrochureFact *fact)
{
  if (brochure_programme_find_section_of_fact (lint->programme, fact->id) == NULL &&
      !is_shown_elsewhere (lint, fact->id))
    warn (lint, fact, NULL, _("This fact is never shown"),
          _("a block, offering, requirement, address or notice with its id in “refs”"), fact->id);

  if (fact->value->type == BROCHURE_VALUE_DATE && is_past (lint, &fact->value->date) &&
      fact->note == NULL && !is_in_marked_offering (lint, fact->id))
    warn (lint, fact, "value", _("This date has passed, and nothing says so"),
          _("a note, or an inactive offering with its id in “refs”"), NULL);
}

/* What looks like a link but is none is shown as it is written, brackets and all. */
static void
check_links (Lint               *lint,
             gconstpointer       part,
             const BrochureText *text)
{
  g_autofree char *plain = brochure_markup_to_plain (brochure_text_get_source (text));
  const char *middle = strstr (plain, "](");
  g_autofree char *target = NULL;
  g_autofree char *found = NULL;

  if (middle == NULL || memchr (plain, '[', middle - plain) == NULL || strchr (middle, ')') == NULL)
    return;

  target = g_strndup (middle + 2, strcspn (middle + 2, ")"));
  found = brochure_link_describe (target);
  warn (lint, part, "text", _("This looks like a link but leads nowhere"),
        _("“brochure:section/ID”, “https://…” or “mailto:…”"), found);
}

static void
check_duplicate (Lint               *lint,
                 gconstpointer       part,
                 const BrochureText *text)
{
  const char *source = brochure_text_get_source (text);
  gconstpointer first;

  if (g_utf8_strlen (source, -1) < MIN_DUPLICATE_LENGTH)
    return;

  first = g_hash_table_lookup (lint->texts, source);
  if (first == NULL)
    g_hash_table_insert (lint->texts, (char *) source, (gpointer) part);
  else
    warn (lint, part, "text", _("The same text stands elsewhere"), _("each text once"),
          brochure_document_get_pointer (lint->document, first));
}

static void
check_text (Lint               *lint,
            gconstpointer       part,
            const BrochureText *text)
{
  if (text == NULL)
    return;

  check_links (lint, part, text);
  check_duplicate (lint, part, text);
}

static void
check_block (Lint                *lint,
             const BrochureBlock *block)
{
  check_text (lint, block, block->text);

  for (guint i = 0; i < block->items->len; i++)
    {
      const BrochureItem *item = g_ptr_array_index (block->items, i);

      check_text (lint, item, item->text);
    }

  for (guint i = 0; block->kind == BROCHURE_BLOCK_CARDS && block->refs[i] != NULL; i++)
    {
      g_autofree char *member = g_strdup_printf ("refs/%u", i);

      if (brochure_programme_find_section_of_fact (lint->programme, block->refs[i]) == NULL)
        warn (lint, block, member, _("This card leads nowhere"),
              _("a fact that another block shows"), block->refs[i]);
    }
}

static void
check_section (Lint                  *lint,
               const BrochureSection *section)
{
  if (section->blocks->len == 0)
    warn (lint, section, "blocks", _("This section is empty"), _("at least one block"),
          _("nothing"));

  for (guint i = 0; i < section->blocks->len; i++)
    check_block (lint, g_ptr_array_index (section->blocks, i));
}

static gboolean
differ (const char *a,
        const char *b)
{
  BrochureDecimal first;
  BrochureDecimal second;

  return a != NULL && b != NULL &&
         brochure_decimal_parse (a, &first) && brochure_decimal_parse (b, &second) &&
         first.hundredths != second.hundredths;
}

/* Whether a discrepancy names a fact that one of two minima states. */
static gboolean
is_noted (Lint                       *lint,
          const BrochureAcceptedTest *a,
          const BrochureAcceptedTest *b)
{
  GPtrArray *discrepancies = brochure_document_get_discrepancies (lint->document);

  for (guint i = 0; i < discrepancies->len; i++)
    {
      const BrochureDiscrepancy *discrepancy = g_ptr_array_index (discrepancies, i);

      for (guint j = 0; discrepancy->facts[j] != NULL; j++)
        {
          if (contains (a->refs, discrepancy->facts[j]) ||
              contains (b->refs, discrepancy->facts[j]))
            return TRUE;
        }
    }

  return FALSE;
}

static void
compare_minima (Lint                       *lint,
                const BrochureAcceptedTest *first,
                const BrochureAcceptedTest *second)
{
  if (!g_str_equal (first->test, second->test) || g_strcmp0 (first->scale, second->scale) != 0 ||
      is_noted (lint, first, second))
    return;

  if (differ (first->minimum, second->minimum))
    warn (lint, second, "minimum",
          _("Another requirement set has another minimum, and no discrepancy notes it"),
          first->minimum, second->minimum);

  if (differ (first->component_minimum, second->component_minimum))
    warn (lint, second, "componentMinimum",
          _("Another requirement set has another minimum, and no discrepancy notes it"),
          first->component_minimum, second->component_minimum);
}

/* Everything that a set accepts, of all its rules. */
static GPtrArray *
list_accepted (const BrochureRequirementSet *set)
{
  GPtrArray *accepted = g_ptr_array_new ();

  for (guint i = 0; i < set->rules->len; i++)
    {
      const BrochureRule *rule = g_ptr_array_index (set->rules, i);

      g_ptr_array_extend (accepted, rule->accepted_tests, NULL, NULL);
    }

  return accepted;
}

static void
compare_sets (Lint                         *lint,
              const BrochureRequirementSet *first,
              const BrochureRequirementSet *second)
{
  g_autoptr(GPtrArray) ours = list_accepted (first);
  g_autoptr(GPtrArray) theirs = list_accepted (second);

  for (guint i = 0; i < ours->len; i++)
    {
      for (guint j = 0; j < theirs->len; j++)
        compare_minima (lint, g_ptr_array_index (ours, i), g_ptr_array_index (theirs, j));
    }
}

/**
 * brochure_lint_document:
 * @document: a document that loaded without errors
 * @today: the day to judge dates from
 * @problems: (element-type BrochureProblem): where warnings are added
 *
 * Looks for what is allowed but hardly meant: dates that passed unnoticed,
 * facts that nobody sees, cards and links that lead nowhere, minima that
 * contradict each other silently, and texts that stand twice.
 */
void
brochure_lint_document (BrochureDocument *document,
                        const GDate      *today,
                        GPtrArray        *problems)
{
  g_autoptr(GHashTable) texts = g_hash_table_new (g_str_hash, g_str_equal);
  Lint lint = { document, NULL, today, problems, texts };
  const BrochureProgramme *programme;

  g_return_if_fail (BROCHURE_IS_DOCUMENT (document));
  g_return_if_fail (today != NULL && g_date_valid (today));
  g_return_if_fail (problems != NULL);

  programme = lint.programme = brochure_document_get_programme (document);

  for (guint i = 0; i < programme->facts->len; i++)
    check_fact (&lint, g_ptr_array_index (programme->facts, i));

  for (guint i = 0; i < programme->sections->len; i++)
    check_section (&lint, g_ptr_array_index (programme->sections, i));

  for (guint i = 0; i < programme->offerings->len; i++)
    check_offering (&lint, g_ptr_array_index (programme->offerings, i));

  for (guint i = 0; i < programme->requirement_sets->len; i++)
    {
      for (guint j = i + 1; j < programme->requirement_sets->len; j++)
        compare_sets (&lint, g_ptr_array_index (programme->requirement_sets, i),
                      g_ptr_array_index (programme->requirement_sets, j));
    }
}
