/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-document.h"

#include "content/brochure-document-private.h"
#include "content/brochure-media-path.h"

G_DEFINE_FINAL_TYPE (BrochureDocument, brochure_document, G_TYPE_OBJECT)

static void
brochure_document_finalize (GObject *object)
{
  BrochureDocument *self = BROCHURE_DOCUMENT (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->pool, brochure_pool_free);

  G_OBJECT_CLASS (brochure_document_parent_class)->finalize (object);
}

static void
brochure_document_class_init (BrochureDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = brochure_document_finalize;
}

static void
brochure_document_init (BrochureDocument *self)
{
}

/**
 * brochure_document_get_file:
 * @self: a document
 *
 * Returns: (transfer none): the file it was loaded from
 */
GFile *
brochure_document_get_file (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return self->file;
}

/**
 * brochure_document_get_id:
 * @self: a document
 *
 * Returns: (transfer none): its id
 */
const char *
brochure_document_get_id (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return self->id;
}

/**
 * brochure_document_get_source_language:
 * @self: a document
 *
 * Returns: (transfer none): BCP 47 tag of the language it was written in
 */
const char *
brochure_document_get_source_language (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return self->source_language;
}

/**
 * brochure_document_get_as_of:
 * @self: a document
 *
 * Returns: (transfer none): when what it says was so
 */
const BrochurePartialDate *
brochure_document_get_as_of (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return &self->as_of;
}

/**
 * brochure_document_get_programme:
 * @self: a document
 *
 * Returns: (transfer none): the programme that is shown; %NULL only in a file with errors
 */
const BrochureProgramme *
brochure_document_get_programme (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return self->programmes->len > 0 ? g_ptr_array_index (self->programmes, 0) : NULL;
}

/**
 * brochure_document_get_cases:
 * @self: a document
 *
 * Returns: (transfer none) (element-type BrochureCase): worked cases of the rules, possibly none
 */
GPtrArray *
brochure_document_get_cases (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return self->cases;
}

/**
 * brochure_document_get_discrepancies:
 * @self: a document
 *
 * Returns: (transfer none) (element-type BrochureDiscrepancy): what contradicts itself
 */
GPtrArray *
brochure_document_get_discrepancies (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return self->discrepancies;
}

/**
 * brochure_document_get_explanations:
 * @self: a document
 *
 * Returns: (transfer none) (element-type utf8 BrochureText): words for results where neither rule nor set has any
 */
GHashTable *
brochure_document_get_explanations (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return self->explanations;
}

/**
 * brochure_document_get_notices:
 * @self: a document
 *
 * Returns: (transfer none) (element-type BrochureNotice): its notices, the expired ones too
 */
GPtrArray *
brochure_document_get_notices (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return self->notices;
}

/**
 * brochure_document_get_organisations:
 * @self: a document
 *
 * Returns: (transfer none) (element-type BrochureOrganisation): the organisations it names
 */
GPtrArray *
brochure_document_get_organisations (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return self->organisations;
}

/**
 * brochure_document_get_sources:
 * @self: a document
 *
 * Returns: (transfer none) (element-type BrochureSource): where its facts come from
 */
GPtrArray *
brochure_document_get_sources (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return self->sources;
}

/**
 * brochure_document_get_tests:
 * @self: a document
 *
 * Returns: (transfer none) (element-type BrochureLanguageTest): the language tests it knows
 */
GPtrArray *
brochure_document_get_tests (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return self->tests;
}

/**
 * brochure_document_get_pointer:
 * @self: a document
 * @part: a section, block, fact, or another struct of this document that stands in an array
 *
 * Tells where in the file something was read, for messages to whoever writes the file.
 *
 * Returns: (transfer none) (nullable): a JSON pointer
 */
const char *
brochure_document_get_pointer (BrochureDocument *self,
                               gconstpointer     part)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return g_hash_table_lookup (self->places, part);
}

/**
 * brochure_document_resolve_media:
 * @self: a document
 * @path: where a picture is, relative to the content folder
 *
 * Looks once more whether a picture is inside the content folder, since the
 * disk may have changed.
 *
 * Returns: (transfer full) (nullable): its file, or %NULL where it cannot be shown
 */
GFile *
brochure_document_resolve_media (BrochureDocument *self,
                                 const char       *path)
{
  g_autoptr(GFile) folder = NULL;
  g_autofree char *resolved = NULL;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  folder = g_file_get_parent (self->file);
  if (folder == NULL || g_file_peek_path (folder) == NULL)
    return NULL;

  if (brochure_media_path_resolve (g_file_peek_path (folder), path,
                                   &resolved) != BROCHURE_MEDIA_PATH_FOUND)
    return NULL;

  return g_file_new_for_path (resolved);
}

/**
 * brochure_document_find_country_group:
 * @self: a document
 * @id: id of a group of countries
 *
 * Returns: (transfer none) (nullable): the group of that id
 */
const BrochureCountryGroup *
brochure_document_find_country_group (BrochureDocument *self,
                                      const char       *id)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->country_groups_by_id, id);
}

/**
 * brochure_document_find_organisation:
 * @self: a document
 * @id: id of an organisation
 *
 * Returns: (transfer none) (nullable): the organisation of that id
 */
const BrochureOrganisation *
brochure_document_find_organisation (BrochureDocument *self,
                                     const char       *id)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->organisations_by_id, id);
}

/**
 * brochure_document_find_source:
 * @self: a document
 * @id: id of a source
 *
 * Returns: (transfer none) (nullable): the source of that id
 */
const BrochureSource *
brochure_document_find_source (BrochureDocument *self,
                               const char       *id)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->sources_by_id, id);
}

/**
 * brochure_document_find_test:
 * @self: a document
 * @id: id of a language test
 *
 * Returns: (transfer none) (nullable): the test of that id
 */
const BrochureLanguageTest *
brochure_document_find_test (BrochureDocument *self,
                             const char       *id)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->tests_by_id, id);
}

/**
 * brochure_document_find_closing_notice:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): the notice that the programme takes no new students
 */
const BrochureNotice *
brochure_document_find_closing_notice (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  for (guint i = 0; i < self->notices->len; i++)
    {
      const BrochureNotice *notice = g_ptr_array_index (self->notices, i);

      if (notice->kind == BROCHURE_NOTICE_CLOSED)
        return notice;
    }

  return NULL;
}
