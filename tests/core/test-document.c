/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/reading/brochure-loader.h"

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
  g_assert_null (brochure_programme_find_fact (programme, "F00"));
}

static BrochureDocument *
load_test_data (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  BrochureDocument *document = brochure_loader_load (file, NULL, &error);

  g_assert_no_error (error);

  return document;
}

/* Another programme is only another file. */
static void
test_other_programme (void)
{
  g_autoptr(BrochureDocument) document = load_test_data ("evening-course.json");
  const BrochureProgramme *programme = brochure_document_get_programme (document);

  g_assert_cmpuint (programme->offerings->len, ==, 2);
  g_assert_nonnull (brochure_programme_find_section (programme, "evenings"));
  g_assert_null (brochure_programme_find_section (programme, "overview"));
}

typedef struct
{
  const char *fact;
  const char *section;
} SectionCase;

static void
assert_section (const BrochureSection *section,
                const char            *id)
{
  g_assert_cmpstr (section != NULL ? section->id : NULL, ==, id);
}

/* F2 is on a card too, and F3 in an offering; the block that shows them comes first.
 * F8 to F10 stand only with a price, an offering and an accepted test. */
static void
test_find (void)
{
  static const SectionCase cases[] = {
    { "F1", "one" }, { "F2", "one" }, { "F3", "one" }, { "F7", "one" },
    { "F8", "two" }, { "F9", "two" }, { "F10", "two" }, { "F11", NULL },
  };
  g_autoptr(BrochureDocument) document = load_test_data ("small-brochure.json");
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureSection *two = brochure_programme_find_section (programme, "two");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_section (brochure_programme_find_section_of_fact (programme, cases[i].fact),
                    cases[i].section);

  assert_section (brochure_programme_find_section_of_kind (programme, BROCHURE_BLOCK_TABLE), "two");
  assert_section (brochure_programme_find_section_of_kind (programme, BROCHURE_BLOCK_HERO), NULL);
  g_assert_true (brochure_section_has_kind (two, BROCHURE_BLOCK_OFFERINGS));
  g_assert_false (brochure_section_has_kind (two, BROCHURE_BLOCK_CARDS));
  g_assert_nonnull (g_hash_table_lookup (two->blocks_by_id, "block-3"));
  g_assert_null (g_hash_table_lookup (two->blocks_by_id, "block-6"));
}

/* The overview's cards lead away from it, to where each fact stands. */
static void
test_find_in_bundled (void)
{
  g_autoptr(BrochureDocument) document = load_bundled ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);

  assert_section (brochure_programme_find_section_of_fact (programme, "F77"), "tuition-fees");
  assert_section (brochure_programme_find_section_of_fact (programme, "F81"), "dates");
  assert_section (brochure_programme_find_section_of_fact (programme, "F96"), "entry-requirements");
}

/* What is told of a part's place leads to that part again. */
static void
test_pointer (void)
{
  g_autoptr(BrochureDocument) document = load_bundled ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);

  g_assert_cmpuint (programme->facts->len, >, 1);
  g_assert_cmpstr (brochure_document_get_pointer (document, g_ptr_array_index (programme->facts, 1)), ==,
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
  g_test_add_func ("/document/other-programme", test_other_programme);
  g_test_add_func ("/document/find", test_find);
  g_test_add_func ("/document/find-in-bundled", test_find_in_bundled);
  g_test_add_func ("/document/pointer", test_pointer);

  return g_test_run ();
}
