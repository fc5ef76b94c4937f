/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "content/brochure-enum.h"
#include "content/brochure-enums.h"
#include "content/reading/brochure-loader.h"
#include "eligibility/brochure-answers-json.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "eligibility/brochure-evaluation.h"

/* A programme that shares nothing with the bundled one must need no change of the code. */
static BrochureDocument *
load (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), "evening-course.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;
  BrochureDocument *document = brochure_loader_load (file, &problems, &error);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = brochure_problem_to_string (g_ptr_array_index (problems, i), path);

      g_test_message ("%s", line);
    }
  g_assert_no_error (error);
  g_assert_nonnull (document);
  g_assert_cmpuint (problems->len, ==, 0);

  return document;
}

static const struct
{
  const char *id;
  const char *group; /* NULL where it stands outside every group */
  BrochureBlockKind kind;
} section_cases[] = {
  { "welcome", NULL, BROCHURE_BLOCK_HERO },
  { "evenings", "The Course", BROCHURE_BLOCK_TABLE },
  { "no-fee", "The Course", BROCHURE_BLOCK_FEES },
  { "intakes", "Joining", BROCHURE_BLOCK_OFFERINGS },
  { "who-can-join", "Joining", BROCHURE_BLOCK_REQUIREMENTS },
  { "check", "Joining", BROCHURE_BLOCK_ELIGIBILITY },
  { "people", "Joining", BROCHURE_BLOCK_CONTACT },
};

static void
test_sections (void)
{
  g_autoptr(BrochureDocument) document = load ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);

  g_assert_cmpuint (programme->sections->len, ==, G_N_ELEMENTS (section_cases));
  for (guint i = 0; i < G_N_ELEMENTS (section_cases); i++)
    {
      const BrochureSection *section = g_ptr_array_index (programme->sections, i);

      g_assert_cmpstr (section->id, ==, section_cases[i].id);
      g_assert_true (brochure_section_has_kind (section, section_cases[i].kind));
      if (section_cases[i].group == NULL)
        g_assert_null (section->group);
      else
        g_assert_cmpstr (brochure_text_get_source (section->group), ==, section_cases[i].group);
    }
}

static void
test_table (void)
{
  g_autoptr(BrochureDocument) document = load ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureSection *section = brochure_programme_find_section (programme, "evenings");
  const BrochureBlock *block = g_hash_table_lookup (section->blocks_by_id, "timetable");

  g_assert_nonnull (block);
  g_assert_cmpuint (block->columns->len, ==, 3);
  g_assert_cmpuint (block->rows->len, ==, 2);
  for (guint i = 0; i < block->rows->len; i++)
    g_assert_cmpuint (((GPtrArray *) g_ptr_array_index (block->rows, i))->len, ==, 3);
}

static void
test_offerings (void)
{
  g_autoptr(BrochureDocument) document = load ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureOffering *spring;
  const BrochureOffering *autumn;

  g_assert_cmpstr (programme->duration, ==, "P1Y");
  g_assert_cmpstr (programme->mode_of_study, ==, "part_time");
  g_assert_null (brochure_document_find_closing_notice (document));
  g_assert_cmpuint (programme->offerings->len, ==, 2);

  spring = g_ptr_array_index (programme->offerings, 0);
  autumn = g_ptr_array_index (programme->offerings, 1);
  g_assert_cmpuint (spring->prices->len + autumn->prices->len, ==, 0);
  g_assert_cmpint (spring->start->day, ==, 3);
  g_assert_cmpint (spring->start->status, ==, BROCHURE_DATE_FIXED);
  g_assert_cmpint (autumn->apply_until->day, ==, 15);
  g_assert_cmpint (autumn->apply_until->status, ==, BROCHURE_DATE_EXPECTED);
}

static void
test_contacts (void)
{
  g_autoptr(BrochureDocument) document = load ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureOrganisation *provider = brochure_document_find_organisation (document, programme->provider);
  const BrochureContact *desk;
  const BrochureContact *library;

  g_assert_cmpuint (provider->contacts->len, ==, 2);
  desk = g_ptr_array_index (provider->contacts, 0);
  library = g_ptr_array_index (provider->contacts, 1);
  g_assert_cmpstr (desk->email, ==, "gardens@marrowby.example");
  g_assert_cmpstr (desk->phone, ==, "+44 1632 960123");
  g_assert_null (library->email);
  g_assert_cmpstr (library->url, ==, "https://library.marrowby.example/");
}

static void
test_picture (void)
{
  g_autoptr(BrochureDocument) document = load ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  g_autoptr(GFile) file = brochure_document_resolve_media (document, programme->image->path);

  g_assert_nonnull (file);
  g_assert_true (g_file_query_exists (file, NULL));
}

/* The file brings its own Dutch, here and there. */
static void
test_translations (void)
{
  g_autoptr(BrochureDocument) document = load ();
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureText *in_both = programme->name;
  const BrochureText *in_one = g_ptr_array_index (programme->alternate_names, 0);

  g_setenv ("LANGUAGE", "nl", TRUE);
  g_assert_cmpstr (brochure_text_get (in_both), ==, "Tuinarcheologie");
  g_assert_cmpstr (brochure_text_get_language (in_both), ==, "nl");
  g_assert_cmpstr (brochure_text_get (in_one), ==, "Gardens of the Past");

  g_setenv ("LANGUAGE", "en", TRUE);
  g_assert_cmpstr (brochure_text_get (in_both), ==, "Garden Archaeology");
}

/* The result must say what the case expects of the set and of the whole. */
static void
test_case (gconstpointer data)
{
  const BrochureCase *worked = data;
  g_autoptr(BrochureDocument) document = load ();
  g_autoptr(GDate) today = g_date_new_dmy (24, G_DATE_NOVEMBER, 2026);
  g_autoptr(BrochureAnswers) answers = brochure_answers_json_read (worked->input);
  g_autoptr(BrochureEvaluation) evaluation = NULL;

  evaluation = brochure_evaluation_new (document, answers, NULL, today);
  g_assert_cmpuint (evaluation->invalid->len, ==, 0);
  g_assert_cmpstr (evaluation->set != NULL ? evaluation->set->id : NULL, ==,
                   json_object_get_string_member_with_default (worked->expected, "requirementSet", NULL));
  g_assert_cmpstr (brochure_enum_to_string (BROCHURE_TYPE_VERDICT, evaluation->overall), ==,
                   json_object_get_string_member (worked->expected, "overall"));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(BrochureDocument) document = NULL;
  GPtrArray *cases;

  g_test_init (&argc, &argv, NULL);

  document = load ();
  cases = brochure_document_get_cases (document);
  g_assert_cmpuint (cases->len, ==, 7);
  for (guint i = 0; i < cases->len; i++)
    {
      const BrochureCase *worked = g_ptr_array_index (cases, i);
      g_autofree char *name = g_strdup_printf ("/other-programme/case/%s", worked->id);

      g_test_add_data_func (name, worked, test_case);
    }
  g_test_add_func ("/other-programme/sections", test_sections);
  g_test_add_func ("/other-programme/table", test_table);
  g_test_add_func ("/other-programme/offerings", test_offerings);
  g_test_add_func ("/other-programme/contacts", test_contacts);
  g_test_add_func ("/other-programme/picture", test_picture);
  g_test_add_func ("/other-programme/translations", test_translations);

  return g_test_run ();
}
