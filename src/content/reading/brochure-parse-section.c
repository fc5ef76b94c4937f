/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-enums.h"
#include "content/brochure-section.h"
#include "content/reading/brochure-parse-private.h"

static gpointer
read_item (BrochureReader *reader,
           gpointer        user_data)
{
  BrochureItem *self = brochure_reader_new0 (reader, BrochureItem);

  self->text = brochure_reader_read_text (reader, "text", TRUE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self;
}

/* A block without an id is known by its position. */
static char *
read_block_id (BrochureReader *reader)
{
  g_autofree char *id = NULL;

  if (brochure_reader_has_member (reader, "id"))
    return brochure_reader_read_id (reader, "id", NULL);

  id = g_strdup_printf ("block-%u", brochure_reader_get_index (reader) + 1);
  if (!brochure_reader_claim_id (reader, id, NULL))
    brochure_reader_add_problem (reader, TRUE, "id",
                                 _("Another block has the id of this position"),
                                 NULL, id);

  return brochure_reader_copy (reader, id);
}

/* Links from elsewhere may lead to it. */
static void
note_block (BrochureReader *reader,
            const char     *section,
            const char     *block)
{
  g_autofree char *id = NULL;

  if (section == NULL || block == NULL)
    return;

  id = g_strconcat (section, "#", block, NULL);
  brochure_reader_claim_id (reader, id, brochure_reader_get_ids (reader, BROCHURE_REFERENCE_BLOCK));
}

/* Whether a style is one of a kind; for kinds without styles none is. */
static gboolean
suits (BrochureBlockKind  kind,
       BrochureBlockStyle style)
{
  gboolean is_of_text = style == BROCHURE_BLOCK_STYLE_LEAD || style == BROCHURE_BLOCK_STYLE_QUIET;

  return style == BROCHURE_BLOCK_STYLE_PLAIN || kind == (is_of_text ? BROCHURE_BLOCK_PARAGRAPH : BROCHURE_BLOCK_CALLOUT);
}

#define SHOWS_NOTHING N_("This block shows nothing")

/* Blocks of some kinds are nothing but what they show. */
static void
check_block (BrochureReader      *reader,
             const BrochureBlock *block)
{
  gboolean is_list = block->kind == BROCHURE_BLOCK_LIST;

  if (!suits (block->kind, block->style))
    brochure_reader_add_problem (reader, FALSE, "style", _(BROCHURE_PROBLEM_POINTLESS), NULL, NULL);

  if ((block->kind == BROCHURE_BLOCK_FACTS || block->kind == BROCHURE_BLOCK_CARDS ||
       (is_list && block->items->len == 0)) && block->refs[0] == NULL)
    brochure_reader_add_fault (reader, is_list ? "items" : "refs", _(SHOWS_NOTHING),
                               is_list ? "items, refs" : "refs", NULL);

  if (block->kind == BROCHURE_BLOCK_TABLE && block->columns->len == 0)
    brochure_reader_add_fault (reader, "columns", _(BROCHURE_PROBLEM_EMPTY), _(BROCHURE_PROBLEM_ONE), NULL);
  if (block->kind == BROCHURE_BLOCK_TABLE && block->rows->len == 0)
    brochure_reader_add_fault (reader, "rows", _(SHOWS_NOTHING), NULL, NULL);
}

static gpointer
read_block (BrochureReader *reader,
            gpointer        user_data)
{
  const BrochureSection *section = user_data;
  int kind = brochure_reader_read_enum (reader, "kind", TRUE, BROCHURE_TYPE_BLOCK_KIND, -1);
  BrochureBlock *self = brochure_reader_new0 (reader, BrochureBlock);

  self->kind = kind;
  self->id = read_block_id (reader);
  note_block (reader, section->id, self->id);

  /* What a newer minor version brings is skipped; the word has been warned about. */
  if (kind == -1)
    {
      brochure_reader_be_open (reader);
      return NULL;
    }

  self->style = brochure_reader_read_enum (reader, "style", FALSE, BROCHURE_TYPE_BLOCK_STYLE,
                                           BROCHURE_BLOCK_STYLE_PLAIN);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->text = brochure_reader_read_text (reader, "text",
                                          self->kind == BROCHURE_BLOCK_CALLOUT ||
                                          (self->kind == BROCHURE_BLOCK_PARAGRAPH &&
                                           !brochure_reader_has_member (reader, "refs")));
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);
  self->items = brochure_reader_read_array (reader, "items", FALSE, read_item, NULL);
  self->columns = brochure_reader_read_texts (reader, "columns");
  self->rows = brochure_reader_read_text_rows (reader, "rows", self->columns->len);
  self->media = brochure_reader_read_object (reader, "media", self->kind == BROCHURE_BLOCK_IMAGE,
                                             _brochure_parse_media);
  check_block (reader, self);

  return self;
}

static char *
read_icon (BrochureReader *reader)
{
  char *icon = brochure_reader_read_string (reader, "icon", FALSE);

  if (icon != NULL && !g_str_has_suffix (icon, "-symbolic"))
    brochure_reader_add_problem (reader, FALSE, "icon", _(BROCHURE_PROBLEM_NEVER_SHOWN), "…-symbolic", icon);

  return icon;
}

gpointer
_brochure_parse_section (BrochureReader *reader,
                         gpointer        user_data)
{
  GHashTable *ids = brochure_reader_get_ids (reader, BROCHURE_REFERENCE_SECTION);
  BrochureSection *self = brochure_reader_new0 (reader, BrochureSection);
  gboolean has_blocks;

  self->id = brochure_reader_read_id (reader, "id", ids);
  self->title = brochure_reader_read_text (reader, "title", TRUE);
  self->group = brochure_reader_read_text (reader, "group", FALSE);
  self->icon = read_icon (reader);
  self->summary = brochure_reader_read_text (reader, "summary", FALSE);
  self->keywords = brochure_reader_read_text (reader, "keywords", FALSE);

  has_blocks = brochure_reader_has_member (reader, "blocks");
  self->blocks = brochure_reader_read_array (reader, "blocks", !has_blocks, read_block, self);
  if (has_blocks && self->blocks->len == 0)
    brochure_reader_add_problem (reader, FALSE, "blocks", _(BROCHURE_PROBLEM_EMPTY), _(BROCHURE_PROBLEM_ONE), NULL);
  self->blocks_by_id = brochure_reader_index_ids (reader, self->blocks);
  self->facts = brochure_reader_new_array (reader, 0);

  return self;
}
