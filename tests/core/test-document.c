/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-loader.h"

/* A file that the next test loads must not leave the last one behind. */
static BrochureDocument *
load (GFile *file)
{
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *name = g_file_get_parse_name (file);
  BrochureDocument *document = brochure_loader_load (file, &problems, &error);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = brochure_problem_to_string (g_ptr_array_index (problems, i), name);

      g_test_message ("%s", line);
    }
  g_assert_no_error (error);
  g_assert_nonnull (document);
  g_assert_cmpuint (problems->len, ==, 0);

  return document;
}

static BrochureDocument *
load_bundled (void)
{
  g_autoptr(GFile) file = brochure_loader_get_bundled ();

  return load (file);
}

static void
test_finalize (void)
{
  BrochureDocument *document = load_bundled ();

  g_assert_finalize_object (document);
}

static void
test_bundled (void)
{
  g_autoptr(BrochureDocument) document = load_bundled ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureFact *fact = brochure_programme_find_fact (programme, "F77");

  g_assert_cmpstr (brochure_document_get_id (document), ==, "leiden-ict-public-sector");
  g_assert_cmpstr (brochure_document_get_source_language (document), ==, "en");
  g_assert_cmpint (brochure_document_get_as_of (document)->year, ==, 2022);
  g_assert_nonnull (brochure_document_find_organisation (document, programme->provider));
  g_assert_null (brochure_document_find_organisation (document, "nobody"));
  g_assert_nonnull (brochure_document_find_source (document, "listing"));
  g_assert_null (brochure_document_find_source (document, "hearsay"));
  g_assert_null (brochure_document_find_test (document, "guesswork"));
  g_assert_nonnull (brochure_document_find_closing_notice (document));

  g_assert_nonnull (fact);
  g_assert_cmpint (fact->value->type, ==, BROCHURE_VALUE_MONEY);
  g_assert_cmpstr (fact->value->literal, ==, "18016.00");
  g_assert_cmpstr (fact->value->currency, ==, "EUR");
  g_assert_cmpstr (brochure_text_get_context (fact->label), ==, "ict-public-sector/F77/label");
  g_assert_null (brochure_programme_find_fact (programme, "F00"));
}

/* What is told of a part's place leads to that part again. */
static void
test_pointer (void)
{
  g_autoptr(BrochureDocument) document = load_bundled ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);

  g_assert_cmpuint (programme->facts->len, >, 1);
  g_assert_cmpstr (brochure_document_get_pointer (document, programme->facts->pdata[1]), ==,
                   "/programmes/0/facts/1");
  g_assert_null (brochure_document_get_pointer (document, document));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/finalize", test_finalize);
  g_test_add_func ("/document/bundled", test_bundled);
  g_test_add_func ("/document/pointer", test_pointer);

  return g_test_run ();
}
