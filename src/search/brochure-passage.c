/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "brochure-passage.h"

#include "content/brochure-markup.h"
#include "language/brochure-format.h"

/* Between what stands in rows or lines of its own. */
#define SEPARATOR " · "

/* What a block shows is written here, then taken. */
typedef struct
{
  BrochureDocument *document;
  const BrochureProgramme *programme;
  const BrochureBlock *block;
  const GDate *today;
  GPtrArray *passages;
  GString *text;
} Walk;

static void
add_words (Walk       *walk,
           const char *words)
{
  if (words == NULL || *words == '\0')
    return;

  if (walk->text->len > 0)
    g_string_append (walk->text, SEPARATOR);

  /* A line of its own is set apart like a row of its own. */
  for (const char *p = words; *p != '\0'; p++)
    if (*p == '\n')
      g_string_append (walk->text, SEPARATOR);
    else
      g_string_append_c (walk->text, *p);
}

static void
add_text (Walk               *walk,
          const BrochureText *text)
{
  g_autofree char *plain = NULL;

  if (text == NULL)
    return;

  plain = brochure_markup_to_plain (brochure_text_get (text));
  add_words (walk, plain);
}

static void
add_texts (Walk      *walk,
           GPtrArray *texts)
{
  for (guint i = 0; texts != NULL && i < texts->len; i++)
    add_text (walk, g_ptr_array_index (texts, i));
}

/* Makes a passage of what was added since the last one. */
static void
end_passage (Walk       *walk,
             gboolean    is_fact,
             const char *title)
{
  BrochurePassage *passage;

  if (walk->text->len == 0 && title == NULL)
    return;

  passage = g_new (BrochurePassage, 1);
  passage->block = walk->block;
  passage->is_fact = is_fact;
  passage->title = g_strdup (title);
  passage->text = g_strdup (walk->text->str);
  g_ptr_array_add (walk->passages, passage);
  g_string_truncate (walk->text, 0);
}

static void
end_titled_passage (Walk               *walk,
                    gboolean            is_fact,
                    const BrochureText *title)
{
  g_autofree char *plain = title != NULL ? brochure_markup_to_plain (brochure_text_get (title)) : NULL;

  end_passage (walk, is_fact, plain);
}

static void
walk_facts (Walk *walk)
{
  GStrv refs = walk->block->refs;

  for (gsize i = 0; refs != NULL && refs[i] != NULL; i++)
    {
      const BrochureFact *fact = brochure_programme_find_fact (walk->programme, refs[i]);
      g_autofree char *value = NULL;

      if (fact == NULL)
        continue;

      value = brochure_format_value (fact->value);
      add_words (walk, value);
      end_titled_passage (walk, TRUE, fact->label);
    }
}

static void
walk_list (Walk *walk)
{
  for (guint i = 0; i < walk->block->items->len; i++)
    {
      const BrochureItem *item = g_ptr_array_index (walk->block->items, i);

      add_text (walk, item->text);
    }

  if (walk->block->items->len > 0)
    end_titled_passage (walk, FALSE, walk->block->title);
  else
    walk_facts (walk);
}

static void
walk_table (Walk *walk)
{
  add_texts (walk, walk->block->columns);

  for (guint i = 0; i < walk->block->rows->len; i++)
    add_texts (walk, g_ptr_array_index (walk->block->rows, i));

  end_titled_passage (walk, FALSE, walk->block->title);
}

static void
walk_block (Walk *walk)
{
  switch (walk->block->kind)
    {
    case BROCHURE_BLOCK_PARAGRAPH:
    case BROCHURE_BLOCK_CALLOUT:
      add_text (walk, walk->block->text);
      end_titled_passage (walk, FALSE, walk->block->title);
      break;

    case BROCHURE_BLOCK_LIST:
      walk_list (walk);
      break;

    case BROCHURE_BLOCK_FACTS:
      walk_facts (walk);
      break;

    case BROCHURE_BLOCK_TABLE:
      walk_table (walk);
      break;

    case BROCHURE_BLOCK_HERO:
      add_text (walk, walk->programme->abstract);
      end_titled_passage (walk, FALSE, walk->programme->name);
      break;

    case BROCHURE_BLOCK_CARDS:
    case BROCHURE_BLOCK_IMAGE:
    case BROCHURE_BLOCK_OFFERINGS:
    case BROCHURE_BLOCK_FEES:
    case BROCHURE_BLOCK_REQUIREMENTS:
    case BROCHURE_BLOCK_ELIGIBILITY:
    case BROCHURE_BLOCK_CONTACT:
    case BROCHURE_BLOCK_ORGANISATIONS:
    case BROCHURE_BLOCK_SOURCES:
    case BROCHURE_BLOCK_DISCREPANCIES:
    case BROCHURE_BLOCK_CORRECTIONS:
    case BROCHURE_BLOCK_NOTICES:
    default:
      break;
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
 * brochure_passages_of_section:
 * @document: a brochure
 * @section: one of its sections
 * @today: the day as of which to judge dates
 *
 * Collects what a reader of a section sees, in the language of the interface.
 *
 * Returns: (transfer full) (element-type BrochurePassage): the passages, in order
 */
GPtrArray *
brochure_passages_of_section (BrochureDocument      *document,
                              const BrochureSection *section,
                              const GDate           *today)
{
  g_autoptr(GString) text = g_string_new (NULL);
  Walk walk = { .document = document, .today = today, .text = text };

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (section != NULL, NULL);
  g_return_val_if_fail (today != NULL, NULL);

  walk.programme = brochure_document_get_programme (document);
  walk.passages = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_passage_free);

  for (guint i = 0; i < section->blocks->len; i++)
    {
      walk.block = g_ptr_array_index (section->blocks, i);
      walk_block (&walk);
    }

  return walk.passages;
}
