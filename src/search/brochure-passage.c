/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-markup.h"
#include "language/brochure-format.h"
#include "search/brochure-passage-private.h"
#include "telling/brochure-wording.h"

/* Between what stands in rows or lines of its own. */
#define SEPARATOR " · "

/* Adds words; a line of its own is set apart like a row of its own. */
void
_brochure_passage_walk_add (BrochurePassageWalk *walk,
                            const char          *words)
{
  if (words == NULL || *words == '\0')
    return;

  if (walk->text->len > 0)
    g_string_append (walk->text, SEPARATOR);

  for (const char *p = words; *p != '\0'; p++)
    if (*p == '\n')
      g_string_append (walk->text, SEPARATOR);
    else
      g_string_append_c (walk->text, *p);
}

void
_brochure_passage_walk_add_row (BrochurePassageWalk *walk,
                                const char          *label,
                                const char          *value)
{
  g_autofree char *row = NULL;
  g_autofree char *plain = brochure_markup_to_plain (value);

  /* Translators: a fact as text: label and value, “Duration: 2 years” */
  row = g_strdup_printf (_("%1$s: %2$s"), label, plain);
  _brochure_passage_walk_add (walk, row);
}

void
_brochure_passage_walk_add_text (BrochurePassageWalk *walk,
                                 const BrochureText  *text)
{
  g_autofree char *plain = NULL;

  if (text == NULL)
    return;

  plain = brochure_markup_to_plain (brochure_text_get (text));
  _brochure_passage_walk_add (walk, plain);
}

void
_brochure_passage_walk_add_texts (BrochurePassageWalk *walk,
                                 GPtrArray           *texts)
{
  for (guint i = 0; i < texts->len; i++)
    _brochure_passage_walk_add_text (walk, g_ptr_array_index (texts, i));
}

/* Makes a passage of what was added since the last one. */
void
_brochure_passage_walk_end (BrochurePassageWalk *walk,
                           BrochurePassageKind  kind,
                           const char          *title)
{
  BrochurePassage *passage;

  if (walk->text->len == 0 && title == NULL)
    return;

  passage = g_new0 (BrochurePassage, 1);
  passage->section = walk->section;
  passage->block = walk->block;
  passage->kind = kind;
  passage->refs = walk->refs;
  passage->title = title != NULL ? brochure_markup_to_plain (title) : NULL;
  passage->text = g_strdup (walk->text->str);
  g_ptr_array_add (walk->passages, passage);
  g_string_truncate (walk->text, 0);
}

void
_brochure_passage_walk_end_titled (BrochurePassageWalk *walk,
                                  BrochurePassageKind  kind,
                                  const BrochureText  *title)
{
  _brochure_passage_walk_end (walk, kind, title != NULL ? brochure_text_get (title) : NULL);
}

static void
walk_fact (BrochurePassageWalk *walk,
           const BrochureFact  *fact)
{
  g_autofree char *value = brochure_format_value (fact->value);
  g_autofree char *note = brochure_wording_value_note (fact->value, walk->today);

  if (fact->value->type == BROCHURE_VALUE_TEXT)
    _brochure_passage_walk_add_text (walk, fact->value->text);
  else
    _brochure_passage_walk_add (walk, value);

  _brochure_passage_walk_add (walk, note);
  _brochure_passage_walk_add_text (walk, fact->note);
  _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_FACT, fact->label);
  ((BrochurePassage *) g_ptr_array_index (walk->passages, walk->passages->len - 1))->fact = fact;
}

/* The facts of a block that only refers to them are listed at the foot of the first section that does. */
static void
walk_stated_fact (BrochurePassageWalk *walk,
                  const char          *id,
                  gboolean             is_shown)
{
  const BrochureFact *fact = g_hash_table_lookup (walk->facts, id);

  if (fact != NULL && (g_hash_table_add (walk->told, fact->id) || is_shown))
    walk_fact (walk, fact);
}

/* Those of a part of the programme are listed with it, unless a block states them too. */
void
_brochure_passage_walk_refs (BrochurePassageWalk *walk,
                            GStrv                refs)
{
  for (gsize i = 0; refs != NULL && refs[i] != NULL; i++)
    if (!g_hash_table_contains (walk->stated, refs[i]))
      walk_stated_fact (walk, refs[i], FALSE);
}

static void
walk_facts (BrochurePassageWalk *walk)
{
  const BrochureBlock *block = walk->block;
  gboolean are_shown = block->kind == BROCHURE_BLOCK_FACTS ||
                       (block->kind == BROCHURE_BLOCK_LIST && block->items->len == 0);

  /* A card leads to where its fact stands. */
  if (block->kind == BROCHURE_BLOCK_CARDS)
    {
      _brochure_passage_walk_refs (walk, block->refs);
      return;
    }

  for (gsize i = 0; block->refs != NULL && block->refs[i] != NULL; i++)
    walk_stated_fact (walk, block->refs[i], are_shown);

  for (guint i = 0; i < block->items->len; i++)
    {
      const BrochureItem *item = g_ptr_array_index (block->items, i);

      for (gsize j = 0; item->refs != NULL && item->refs[j] != NULL; j++)
        walk_stated_fact (walk, item->refs[j], FALSE);
    }
}

static void
walk_list (BrochurePassageWalk *walk)
{
  for (guint i = 0; i < walk->block->items->len; i++)
    {
      const BrochureItem *item = g_ptr_array_index (walk->block->items, i);

      _brochure_passage_walk_add_text (walk, item->text);
    }

  _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_TEXT, walk->block->title);
}

static void
walk_table (BrochurePassageWalk *walk)
{
  _brochure_passage_walk_add_texts (walk, walk->block->columns);

  for (guint i = 0; i < walk->block->rows->len; i++)
    _brochure_passage_walk_add_texts (walk, g_ptr_array_index (walk->block->rows, i));

  _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_TEXT, walk->block->title);
}

static void
walk_image (BrochurePassageWalk *walk)
{
  if (walk->block->media == NULL)
    return;

  _brochure_passage_walk_add_text (walk, walk->block->media->alt);
  _brochure_passage_walk_add_text (walk, walk->block->media->credit);
  _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_TEXT, walk->block->title);
}

static void
walk_hero (BrochurePassageWalk *walk)
{
  _brochure_passage_walk_add_text (walk, walk->programme->tagline);
  _brochure_passage_walk_add_text (walk, walk->programme->abstract);
  _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_HEAD, walk->programme->name);
}

/* What the block at hand shows, apart from facts. */
static void
walk_content (BrochurePassageWalk *walk)
{
  switch (walk->block->kind)
    {
    case BROCHURE_BLOCK_PARAGRAPH:
    case BROCHURE_BLOCK_CALLOUT:
      _brochure_passage_walk_add_text (walk, walk->block->text);
      _brochure_passage_walk_end_titled (walk, BROCHURE_PASSAGE_TEXT, walk->block->title);
      break;

    case BROCHURE_BLOCK_LIST:
      walk_list (walk);
      break;

    case BROCHURE_BLOCK_TABLE:
      walk_table (walk);
      break;

    case BROCHURE_BLOCK_IMAGE:
      walk_image (walk);
      break;

    case BROCHURE_BLOCK_HERO:
      walk_hero (walk);
      break;

    case BROCHURE_BLOCK_OFFERINGS:
      _brochure_passage_walk_offerings (walk);
      break;

    case BROCHURE_BLOCK_FEES:
      _brochure_passage_walk_fees (walk);
      break;

    case BROCHURE_BLOCK_REQUIREMENTS:
      _brochure_passage_walk_requirements (walk);
      break;

    case BROCHURE_BLOCK_ELIGIBILITY:
      _brochure_passage_walk_eligibility (walk);
      break;

    case BROCHURE_BLOCK_CONTACT:
      _brochure_passage_walk_contact (walk);
      break;

    case BROCHURE_BLOCK_ORGANISATIONS:
      _brochure_passage_walk_organisations (walk);
      break;

    case BROCHURE_BLOCK_SOURCES:
      _brochure_passage_walk_sources (walk);
      break;

    case BROCHURE_BLOCK_DISCREPANCIES:
      _brochure_passage_walk_discrepancies (walk);
      break;

    case BROCHURE_BLOCK_CORRECTIONS:
      _brochure_passage_walk_corrections (walk);
      break;

    case BROCHURE_BLOCK_NOTICES:
      _brochure_passage_walk_notices (walk);
      break;

    case BROCHURE_BLOCK_FACTS:
    case BROCHURE_BLOCK_CARDS:
    default:
      break;
    }
}

static gboolean
contains (GStrv       refs,
          const char *id)
{
  return refs != NULL && g_strv_contains ((const char * const *) refs, id);
}

static void
add_ids (GHashTable *ids,
         GStrv       refs)
{
  for (gsize i = 0; refs != NULL && refs[i] != NULL; i++)
    g_hash_table_add (ids, refs[i]);
}

static GHashTable *
collect_stated (const BrochureProgramme *programme)
{
  GHashTable *stated = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < programme->sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (programme->sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          const BrochureBlock *block = g_ptr_array_index (section->blocks, j);

          if (block->kind == BROCHURE_BLOCK_CARDS)
            continue;

          add_ids (stated, block->refs);
          for (guint k = 0; k < block->items->len; k++)
            add_ids (stated, ((const BrochureItem *) g_ptr_array_index (block->items, k))->refs);
        }
    }

  return stated;
}

static GHashTable *
collect_facts (const BrochureProgramme *programme)
{
  GHashTable *facts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < programme->facts->len; i++)
    {
      BrochureFact *fact = g_ptr_array_index (programme->facts, i);

      g_hash_table_insert (facts, fact->id, fact);
    }

  return facts;
}

static void
walk_section (BrochurePassageWalk   *walk,
              const BrochureSection *section)
{
  walk->section = section;

  for (guint i = 0; i < section->blocks->len; i++)
    {
      walk->block = g_ptr_array_index (section->blocks, i);
      walk_content (walk);
      walk->refs = NULL;
      walk_facts (walk);
    }
}

/**
 * brochure_passage_free:
 * @self: (transfer full): a passage
 */
void
brochure_passage_free (BrochurePassage *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->text, g_free);
  g_free (self);
}

/**
 * brochure_passage_states:
 * @self: a passage
 * @fact_id: id of a fact
 *
 * Tells whether a passage is about a fact: says it, or is of a part or a block that refers to it.
 *
 * Returns: whether it is
 */
gboolean
brochure_passage_states (const BrochurePassage *self,
                         const char            *fact_id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (fact_id != NULL, FALSE);

  if (self->fact != NULL)
    return g_str_equal (self->fact->id, fact_id);

  if (self->refs != NULL)
    return contains (self->refs, fact_id);

  if (contains (self->block->refs, fact_id))
    return TRUE;

  for (guint i = 0; i < self->block->items->len; i++)
    {
      const BrochureItem *item = g_ptr_array_index (self->block->items, i);

      if (contains (item->refs, fact_id))
        return TRUE;
    }

  return FALSE;
}

/**
 * brochure_passages_collect:
 * @document: a brochure
 * @today: the day as of which to judge dates
 *
 * Collects what a reader of a brochure sees, page by page, in the language of the interface:
 * every block, then the facts that it states.
 *
 * Returns: (transfer full) (element-type BrochurePassage): the passages, in order; those of a block stand together
 */
GPtrArray *
brochure_passages_collect (BrochureDocument *document,
                           const GDate      *today)
{
  const BrochureProgramme *programme;
  g_autoptr(GHashTable) facts = NULL;
  g_autoptr(GHashTable) stated = NULL;
  g_autoptr(GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GString) text = g_string_new (NULL);
  BrochurePassageWalk walk;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (today != NULL, NULL);

  programme = brochure_document_get_programme (document);
  facts = collect_facts (programme);
  stated = collect_stated (programme);
  walk = (BrochurePassageWalk) {
    .document = document,
    .programme = programme,
    .today = today,
    .facts = facts,
    .stated = stated,
    .told = told,
    .passages = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_passage_free),
    .text = text,
  };

  for (guint i = 0; i < programme->sections->len; i++)
    walk_section (&walk, g_ptr_array_index (programme->sections, i));

  return walk.passages;
}
