/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-enums.h"
#include "content/brochure-media-path.h"
#include "content/brochure-section.h"
#include "content/reading/brochure-parse-private.h"

static void
check_media_path (BrochureReader *reader,
                  const char     *path)
{
  const char *folder = brochure_reader_get_folder (reader);
  g_autofree char *resolved = NULL;

  if (folder == NULL)
    return;

  switch (brochure_media_path_resolve (folder, path, &resolved))
    {
    case BROCHURE_MEDIA_PATH_FOUND:
      break;
    case BROCHURE_MEDIA_PATH_MISSING:
      brochure_reader_add_problem (reader, FALSE, "path", _("There is no such file"),
                                   _("a file in the folder of the content file"), path);
      break;
    case BROCHURE_MEDIA_PATH_OUTSIDE:
      brochure_reader_add_problem (reader, TRUE, "path",
                                   _("This path leads out of the folder of the content file"),
                                   _("a file in the folder of the content file"), path);
      break;
    default:
      g_assert_not_reached ();
    }
}

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
                                 _("Another block has the id that this one has by its position"),
                                 _("an id that was not used before"), id);

  return brochure_reader_copy (reader, id);
}

static gpointer
read_block (BrochureReader *reader,
            gpointer        user_data)
{
  int kind = brochure_reader_read_enum (reader, "kind", TRUE, BROCHURE_TYPE_BLOCK_KIND, -1);
  BrochureBlock *self;

  /* What a newer minor version brings is skipped; the word has been warned about. */
  if (kind == -1)
    return NULL;

  self = brochure_reader_new0 (reader, BrochureBlock);
  self->kind = kind;
  self->id = read_block_id (reader);
  self->style = brochure_reader_read_string (reader, "style", FALSE);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->text = brochure_reader_read_text (reader, "text",
                                          self->kind == BROCHURE_BLOCK_PARAGRAPH ||
                                          self->kind == BROCHURE_BLOCK_CALLOUT);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);
  self->items = brochure_reader_read_array (reader, "items", FALSE, read_item, NULL);
  self->columns = brochure_reader_read_texts (reader, "columns");
  self->rows = brochure_reader_read_text_rows (reader, "rows");
  self->media = brochure_reader_read_object (reader, "media", self->kind == BROCHURE_BLOCK_IMAGE,
                                             _brochure_parse_media);

  return self;
}

gpointer
_brochure_parse_media (BrochureReader *reader,
                       gpointer        user_data)
{
  BrochureMedia *self = brochure_reader_new0 (reader, BrochureMedia);

  self->path = brochure_reader_read_string (reader, "path", TRUE);
  self->alt = brochure_reader_read_text (reader, "alt", TRUE);
  self->credit = brochure_reader_read_text (reader, "credit", FALSE);
  self->licence = brochure_reader_read_string (reader, "licence", FALSE);

  if (self->path != NULL)
    check_media_path (reader, self->path);

  return self;
}

gpointer
_brochure_parse_section (BrochureReader *reader,
                         gpointer        user_data)
{
  GHashTable *ids = brochure_reader_get_ids (reader, BROCHURE_REFERENCE_SECTION);
  BrochureSection *self = brochure_reader_new0 (reader, BrochureSection);

  self->id = brochure_reader_read_id (reader, "id", ids);
  self->title = brochure_reader_read_text (reader, "title", TRUE);
  self->group = brochure_reader_read_text (reader, "group", FALSE);
  self->icon = brochure_reader_read_string (reader, "icon", FALSE);
  self->summary = brochure_reader_read_text (reader, "summary", FALSE);
  self->keywords = brochure_reader_read_text (reader, "keywords", FALSE);
  self->blocks = brochure_reader_read_array (reader, "blocks", TRUE, read_block, NULL);
  self->blocks_by_id = brochure_reader_index_ids (reader, self->blocks);

  return self;
}
