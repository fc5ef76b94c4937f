/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "cli/brochure-lint.h"

#include "cli/brochure-lint-private.h"
#include "content/brochure-link.h"
#include "content/brochure-markup.h"

/* Shorter texts, such as a label, may well stand twice. */
#define MIN_DUPLICATE_LENGTH 40

/* Notes something about @part, or where @member is not NULL about that of it. */
void
_brochure_lint_add (BrochureLint  *lint,
                    gboolean       is_error,
                    gconstpointer  part,
                    const char    *member,
                    const char    *message,
                    const char    *expected,
                    const char    *found)
{
  const char *pointer = brochure_document_get_pointer (lint->document, part);
  g_autofree char *place = g_strconcat (pointer, member != NULL ? "/" : NULL, member, NULL);

  g_ptr_array_add (lint->problems,
                   brochure_problem_new (is_error, BROCHURE_CONTENT_ERROR_INVALID, place,
                                         message, expected, found));
}

static gboolean
contains (char * const *ids,
          const char   *id)
{
  return g_strv_contains ((const char * const *) ids, id);
}

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
    _brochure_lint_add (lint, FALSE, offering, "state", _("The dates of this offering have passed"),
                        "inactive, cancelled", offering->state != BROCHURE_OFFERING_UNSTATED ? "active" : _("nothing"));
}

static gboolean
is_in_marked_offering (BrochureLint *lint,
                       const char   *fact_id)
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
is_shown_elsewhere (BrochureLint *lint,
                    const char   *fact_id)
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
check_fact (BrochureLint       *lint,
            const BrochureFact *fact)
{
  if (brochure_programme_find_section_of_fact (lint->programme, fact->id) == NULL &&
      !is_shown_elsewhere (lint, fact->id))
    _brochure_lint_add (lint, FALSE, fact, NULL, _("This fact is never shown"),
                        _("a block, offering, requirement, address or notice with its id in “refs”"), fact->id);

  if (fact->value->type == BROCHURE_VALUE_DATE && is_past (lint, &fact->value->date) &&
      fact->note == NULL && !is_in_marked_offering (lint, fact->id))
    _brochure_lint_add (lint, FALSE, fact, "value", _("This date has passed, and nothing says so"),
                        _("a note, or an inactive offering with its id in “refs”"), NULL);
}

/* What looks like a link but is none is shown as it is written, brackets and all. */
static void
check_links (BrochureLint       *lint,
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
  _brochure_lint_add (lint, FALSE, part, "text", _("This looks like a link but leads nowhere"),
                      _("“brochure:section/ID”, “https://…” or “mailto:…”"), found);
}

static void
check_duplicate (BrochureLint       *lint,
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
    _brochure_lint_add (lint, FALSE, part, "text", _("The same text stands elsewhere"), _("each text once"),
                        brochure_document_get_pointer (lint->document, first));
}

static void
check_text (BrochureLint       *lint,
            gconstpointer       part,
            const BrochureText *text)
{
  if (text == NULL)
    return;

  check_links (lint, part, text);
  check_duplicate (lint, part, text);
}

static void
check_block (BrochureLint        *lint,
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
        _brochure_lint_add (lint, FALSE, block, member, _("This card leads nowhere"),
                            _("a fact that another block shows"), block->refs[i]);
    }
}

static void
check_section (BrochureLint          *lint,
               const BrochureSection *section)
{
  if (section->blocks->len == 0)
    _brochure_lint_add (lint, FALSE, section, "blocks", _("This section is empty"), _("at least one block"),
                        _("nothing"));

  for (guint i = 0; i < section->blocks->len; i++)
    check_block (lint, g_ptr_array_index (section->blocks, i));
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
  BrochureLint lint = { document, NULL, today, problems, texts };
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

  _brochure_lint_rules (&lint);
}
