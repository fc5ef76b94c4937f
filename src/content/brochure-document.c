/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-document.h"

#include "content/brochure-media-path.h"
#include "content/reading/brochure-parse.h"
#include "content/reading/brochure-syntax.h"

struct _BrochureDocument
{
  GObject parent_instance;

  /* Owned */
  GFile *file;
  char *id;
  char *source_language;
  BrochurePartialDate as_of;
  GPtrArray *programmes;
  GPtrArray *cases;
  GPtrArray *discrepancies;
  GPtrArray *notices;
  GPtrArray *organisations;
  GPtrArray *sources;
  GPtrArray *tests;
  GHashTable *places;
};

G_DEFINE_FINAL_TYPE (BrochureDocument, brochure_document, G_TYPE_OBJECT)

static gpointer
read_case (BrochureReader *reader,
           gpointer        user_data)
{
  BrochureCase *self = g_new0 (BrochureCase, 1);

  self->id = brochure_reader_read_id (reader, "id", user_data);
  self->title = brochure_reader_read_text (reader, "title", FALSE);
  self->input = brochure_reader_dup_object (reader, "input", TRUE);
  self->expected = brochure_reader_dup_object (reader, "expected", TRUE);

  return self;
}

static GPtrArray *
read_array_with_ids (BrochureReader     *reader,
                     const char         *member,
                     BrochureReaderFunc  func,
                     GDestroyNotify      free_func)
{
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return brochure_reader_read_array (reader, member, FALSE, func, ids, free_func);
}

static void
read_programmes (BrochureDocument *self,
                 BrochureReader   *reader)
{
  guint n_problems = brochure_reader_get_n_problems (reader);

  self->programmes = brochure_reader_read_array (reader, "programmes", TRUE,
                                                 brochure_programme_read, NULL,
                                                 (GDestroyNotify) brochure_programme_free);

  if (self->programmes->len == 0 && brochure_reader_get_n_problems (reader) == n_problems)
    brochure_reader_add_problem (reader, TRUE, "programmes", _("There is no programme to show"),
                                 _("an array with a programme"), _("an empty array"));
}

static void
brochure_document_finalize (GObject *object)
{
  BrochureDocument *self = BROCHURE_DOCUMENT (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->source_language, g_free);
  g_clear_pointer (&self->programmes, g_ptr_array_unref);
  g_clear_pointer (&self->cases, g_ptr_array_unref);
  g_clear_pointer (&self->discrepancies, g_ptr_array_unref);
  g_clear_pointer (&self->notices, g_ptr_array_unref);
  g_clear_pointer (&self->organisations, g_ptr_array_unref);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_clear_pointer (&self->tests, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);

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
 * brochure_case_free:
 * @self: (transfer full): a case
 */
void
brochure_case_free (BrochureCase *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, brochure_text_unref);
  g_clear_pointer (&self->input, json_object_unref);
  g_clear_pointer (&self->expected, json_object_unref);
  g_free (self);
}

/**
 * brochure_document_read:
 * @reader: stands on the brochure
 * @user_data: the [iface@Gio.File] it comes from
 *
 * Reads a whole brochure. Only where no error was noted may it be shown: what
 * is required and missing is %NULL.
 *
 * Returns: (transfer full): a [class@Document]
 */
gpointer
brochure_document_read (BrochureReader *reader,
                        gpointer        user_data)
{
  BrochureDocument *self = g_object_new (BROCHURE_TYPE_DOCUMENT, NULL);
  const char *language_expected = _("a language tag such as “nl”");

  self->file = g_object_ref (user_data);
  self->id = brochure_reader_read_id (reader, "id", NULL);
  self->source_language = brochure_reader_read_checked (reader, "sourceLanguage", TRUE,
                                                        brochure_syntax_is_language_tag,
                                                        language_expected);
  if (self->source_language != NULL)
    brochure_reader_set_language (reader, self->source_language);

  brochure_reader_read_date (reader, "asOf", TRUE, &self->as_of);
  read_programmes (self, reader);
  self->organisations = brochure_reader_read_array (reader, "organisations", FALSE,
                                                    brochure_organisation_read, NULL,
                                                    (GDestroyNotify) brochure_organisation_free);
  self->tests = brochure_reader_read_array (reader, "tests", FALSE, brochure_language_test_read,
                                            brochure_reader_get_ids (reader, BROCHURE_REFERENCE_TEST),
                                            (GDestroyNotify) brochure_language_test_free);
  self->sources = brochure_reader_read_array (reader, "sources", FALSE, brochure_source_read, NULL,
                                              (GDestroyNotify) brochure_source_free);
  self->notices = read_array_with_ids (reader, "notices", brochure_notice_read,
                                       (GDestroyNotify) brochure_notice_free);
  self->discrepancies = read_array_with_ids (reader, "discrepancies", brochure_discrepancy_read,
                                             (GDestroyNotify) brochure_discrepancy_free);
  self->cases = read_array_with_ids (reader, "cases", read_case,
                                     (GDestroyNotify) brochure_case_free);

  brochure_reader_check_references (reader);
  self->places = brochure_reader_steal_places (reader);

  return self;
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
 * Returns: (transfer none): the programme that is shown
 */
const BrochureProgramme *
brochure_document_get_programme (BrochureDocument *self)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (self), NULL);

  return g_ptr_array_index (self->programmes, 0);
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

  for (guint i = 0; i < self->organisations->len; i++)
    {
      const BrochureOrganisation *organisation = g_ptr_array_index (self->organisations, i);

      if (g_str_equal (organisation->id, id))
        return organisation;
    }

  return NULL;
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

  for (guint i = 0; i < self->sources->len; i++)
    {
      const BrochureSource *source = g_ptr_array_index (self->sources, i);

      if (g_str_equal (source->id, id))
        return source;
    }

  return NULL;
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

  for (guint i = 0; i < self->tests->len; i++)
    {
      const BrochureLanguageTest *test = g_ptr_array_index (self->tests, i);

      if (g_str_equal (test->id, id))
        return test;
    }

  return NULL;
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

      if (g_str_equal (notice->kind, "closed"))
        return notice;
    }

  return NULL;
}
