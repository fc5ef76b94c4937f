/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-section.h"

#include "content/brochure-media-path.h"
#include "content/reading/brochure-parse.h"

/* In the order of BrochureBlockKind. */
static const char * const block_kinds[] = {
  "paragraph", "list", "facts", "cards", "table", "callout", "image", "hero", "offerings",
  "fees", "requirements", "eligibility", "contact", "organisations", "sources",
  "discrepancies", "corrections", "notices", NULL,
};

G_STATIC_ASSERT (G_N_ELEMENTS (block_kinds) == BROCHURE_BLOCK_NOTICES + 2);

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
  BrochureItem *self = g_new0 (BrochureItem, 1);

  self->text = brochure_reader_read_text (reader, "text", TRUE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self;
}

static BrochureMedia *
read_member_media (BrochureReader *reader,
                   gboolean        required)
{
  BrochureMedia *media;

  if (!brochure_reader_enter (reader, "media", required))
    return NULL;

  media = brochure_media_read (reader, NULL);
  brochure_reader_leave (reader);

  return media;
}

/* A block without an id is known by its position. */
static char *
read_block_id (BrochureReader *reader,
               GHashTable     *seen)
{
  g_autofree char *id = NULL;

  if (brochure_reader_has_member (reader, "id"))
    return brochure_reader_read_id (reader, "id", seen);

  id = g_strdup_printf ("block-%u", brochure_reader_get_index (reader) + 1);
  if (!g_hash_table_add (seen, g_strdup (id)))
    brochure_reader_add_problem (reader, TRUE, "id",
                                 _("Another block has the id that this one has by its position"),
                                 _("an id that was not used before"), id);

  return g_steal_pointer (&id);
}

static gpointer
read_block (BrochureReader *reader,
            gpointer        user_data)
{
  g_autofree char *kind = brochure_reader_read_choice (reader, "kind", TRUE, block_kinds);
  g_autoptr(BrochureBlock) self = g_new0 (BrochureBlock, 1);

  /* What a newer minor version brings is skipped; the choice has been warned about. */
  if (kind == NULL || !brochure_block_kind_from_string (kind, &self->kind))
    return NULL;

  self->id = read_block_id (reader, user_data);
  self->style = brochure_reader_read_string (reader, "style", FALSE);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->text = brochure_reader_read_text (reader, "text",
                                          self->kind == BROCHURE_BLOCK_PARAGRAPH ||
                                          self->kind == BROCHURE_BLOCK_CALLOUT);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);
  self->items = brochure_reader_read_array (reader, "items", FALSE, read_item, NULL,
                                            (GDestroyNotify) brochure_item_free);
  self->columns = brochure_reader_read_texts (reader, "columns");
  self->rows = brochure_reader_read_text_rows (reader, "rows");
  self->media = read_member_media (reader, self->kind == BROCHURE_BLOCK_IMAGE);

  return g_steal_pointer (&self);
}

/**
 * brochure_media_read:
 * @reader: stands on a picture
 * @user_data: unused
 *
 * Returns: (transfer full): a [struct@Media]
 */
gpointer
brochure_media_read (BrochureReader *reader,
                     gpointer        user_data)
{
  BrochureMedia *self = g_new0 (BrochureMedia, 1);

  self->path = brochure_reader_read_string (reader, "path", TRUE);
  self->alt = brochure_reader_read_text (reader, "alt", TRUE);
  self->credit = brochure_reader_read_text (reader, "credit", FALSE);
  self->licence = brochure_reader_read_string (reader, "licence", FALSE);

  if (self->path != NULL)
    check_media_path (reader, self->path);

  return self;
}

/**
 * brochure_section_read:
 * @reader: stands on a section
 * @user_data: unused
 *
 * Returns: (transfer full): a [struct@Section]
 */
gpointer
brochure_section_read (BrochureReader *reader,
                       gpointer        user_data)
{
  GHashTable *ids = brochure_reader_get_ids (reader, BROCHURE_REFERENCE_SECTION);
  g_autoptr(GHashTable) block_ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  BrochureSection *self = g_new0 (BrochureSection, 1);

  self->id = brochure_reader_read_id (reader, "id", ids);
  self->title = brochure_reader_read_text (reader, "title", TRUE);
  self->group = brochure_reader_read_text (reader, "group", FALSE);
  self->icon = brochure_reader_read_string (reader, "icon", FALSE);
  self->summary = brochure_reader_read_text (reader, "summary", FALSE);
  self->blocks = brochure_reader_read_array (reader, "blocks", TRUE, read_block, block_ids,
                                             (GDestroyNotify) brochure_block_free);

  return self;
}

/**
 * brochure_media_free:
 * @self: (transfer full): a picture
 */
void
brochure_media_free (BrochureMedia *self)
{
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->alt, brochure_text_unref);
  g_clear_pointer (&self->credit, brochure_text_unref);
  g_clear_pointer (&self->licence, g_free);
  g_free (self);
}

/**
 * brochure_item_free:
 * @self: (transfer full): an entry of a list
 */
void
brochure_item_free (BrochureItem *self)
{
  g_clear_pointer (&self->text, brochure_text_unref);
  g_clear_pointer (&self->refs, g_strfreev);
  g_free (self);
}

/**
 * brochure_block_free:
 * @self: (transfer full): a block
 */
void
brochure_block_free (BrochureBlock *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->style, g_free);
  g_clear_pointer (&self->title, brochure_text_unref);
  g_clear_pointer (&self->text, brochure_text_unref);
  g_clear_pointer (&self->refs, g_strfreev);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->columns, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->media, brochure_media_free);
  g_free (self);
}

/**
 * brochure_section_free:
 * @self: (transfer full): a section
 */
void
brochure_section_free (BrochureSection *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, brochure_text_unref);
  g_clear_pointer (&self->group, brochure_text_unref);
  g_clear_pointer (&self->icon, g_free);
  g_clear_pointer (&self->summary, brochure_text_unref);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_free (self);
}

/**
 * brochure_block_kind_from_string:
 * @string: name of a kind in content files
 * @kind: (out): the kind
 *
 * Returns: whether there is such a kind
 */
gboolean
brochure_block_kind_from_string (const char        *string,
                                 BrochureBlockKind *kind)
{
  g_return_val_if_fail (string != NULL, FALSE);
  g_return_val_if_fail (kind != NULL, FALSE);

  for (guint i = 0; block_kinds[i] != NULL; i++)
    {
      if (g_str_equal (block_kinds[i], string))
        {
          *kind = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * brochure_section_find_block:
 * @self: a section
 * @id: id of a block
 *
 * Returns: (transfer none) (nullable): the block of that id
 */
const BrochureBlock *
brochure_section_find_block (const BrochureSection *self,
                             const char            *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const BrochureBlock *block = g_ptr_array_index (self->blocks, i);

      if (g_str_equal (block->id, id))
        return block;
    }

  return NULL;
}

/**
 * brochure_section_has_kind:
 * @self: a section
 * @kind: a kind of block
 *
 * Returns: whether one of its blocks is of that kind
 */
gboolean
brochure_section_has_kind (const BrochureSection *self,
                           BrochureBlockKind      kind)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const BrochureBlock *block = g_ptr_array_index (self->blocks, i);

      if (block->kind == kind)
        return TRUE;
    }

  return FALSE;
}
