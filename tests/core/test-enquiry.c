/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "content/brochure-document.h"
#include "content/reading/brochure-loader.h"
#include "fixture.h"
#include "telling/brochure-enquiry.h"
#include "telling/brochure-teller.h"

#define FILLED "'degreeLevel': 'bachelor', 'field': 'cs'"

static void
assert_has (const char         *text,
            const char * const *parts,
            gboolean            is_there)
{
  for (gsize i = 0; parts[i] != NULL; i++)
    if ((strstr (text, parts[i]) != NULL) != is_there)
      g_error ("“%s” is%s in:\n%s", parts[i], is_there ? " not" : "", text);
}

/* What is in the result and in the enquiry of somebody with these answers, and what is not. */
static const struct
{
  const char *name;
  const char *answers;
  const char *result[8];
  const char *enquiry[6];
  const char *missing[5];
} checks[] = {
  { "nothing", "{}",
    { "ICT in the Public Sector My Result", "More information needed As of 24 November 2026",
      "What Is Open", "the Board of Admissions decides" },
    { "Dear Sir or Madam,\n\nI am interested in the programme “ICT in the Public Sector”.\n",
      "– I read: “Closed to new students (since September 2025)”. Will the programme",
      "Kind regards\n" },
    { "This is what I have", "compared", "how you would assess" } },
  { "short", "{'country': 'IN', " FILLED ", 'tests': [{'test': 'ielts', 'overall': '6.0', "
             "'components': {'listening': '6.5'}, 'date': '2026-05-01'}]}",
    { "English: 0.5 short As of", "Country of the highest degree: India Highest degree: Bachelor’s degree "
      "Subject of the degree: ", "IELTS: 6.0, Listening 6.5, taken on 1 May 2026", "English: Not met IELTS 6.0 is",
      "Degree: Met",
      "Asked for: ", "│ Closed to new students" },
    { "This is what I have:\n– Country of the highest degree: India\n– Highest degree: Bachelor’s degree\n",
      "On 24 November 2026 I compared this with the requirements for “International applicants” as they are listed. "
      "The result: English: 0.5 short.",
      "– I do not meet the requirement “English” as it is listed. Is there another way" },
    { "how you would assess" } },
  { "assessed", "{'country': 'IN', 'degreeLevel': 'in-progress', 'field': 'other', 'tests': [{'test': 'exempt'}]}",
    { "What Is Open", "• On “Degree”, the Board of Admissions decides.", "Language test: Exemption" },
    { "– Could you tell me how you would assess the requirement “Degree” in my case?",
      "assess the requirement “English” in my case?" },
    { "I do not meet" } },
  { "several-tests", "{'country': 'IN', " FILLED ", 'tests': [{'test': 'ielts', 'overall': 6}, "
                     "{'test': 'toefl', 'scale': '0-120', 'overall': 90}]}",
    { "English: Met Of several results, the best one counts.",
      "• IELTS 6.0: IELTS 6.0 is 0.5 short of the listed minimum of 6.5. This would do: IELTS 6.5", "TOEFL iBT: 90" },
    { "The result: Meets the listed requirements." },
    { "I do not meet" } },
  { "not-valid", "{'country': 'IN', 'tests': [{'test': 'ielts', 'overall': 6.2}]}",
    { "1 answer is not valid" },
    { "I am interested" },
    { "This is what I have", "I do not meet" } },
};

static void
test_check (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autoptr(BrochureCheck) check = fixture_check (document, checks[i].answers);
  g_autofree char *result = fixture_write_result (check);
  g_autofree char *enquiry = brochure_enquiry_dup_text (check);

  assert_has (result, checks[i].result, TRUE);
  assert_has (enquiry, checks[i].enquiry, TRUE);
  assert_has (enquiry, checks[i].missing, FALSE);
}

/* Where a programme is open and nothing is asked, one asks for all. */
static void
test_plain (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_other ();
  g_autoptr(BrochureCheck) check = fixture_check (document, "{}");
  g_autofree char *enquiry = brochure_enquiry_dup_text (check);

  g_assert_nonnull (strstr (enquiry, "Could you send me information about the programme"));

  brochure_check_set_enquiry (check, "My own words");
  g_free (enquiry);
  enquiry = brochure_enquiry_dup_text (check);
  g_assert_cmpstr (enquiry, ==, "My own words");
}

/* A document is ticked for all that ask for it alike, and other brochures keep theirs. */
static void
test_documents (void)
{
  static const char * const former[] = { "other/set/rule", NULL };
  g_autoptr(BrochureDocument) document = fixture_load_other ();
  g_autoptr(BrochureCheck) check = fixture_check (document, "{'country': 'IN'}");
  g_autoptr(BrochureTeller) teller = brochure_teller_new (document);
  const BrochureSection *section = brochure_programme_find_section_of_kind (brochure_document_get_programme (document),
                                                                            BROCHURE_BLOCK_REQUIREMENTS);
  g_autoptr(GPtrArray) pieces = NULL;
  g_autofree char *name = NULL;
  g_autofree char *ticked = NULL;
  g_autofree char *entry = NULL;
  g_auto(GStrv) kept = NULL;

  g_object_set (check, "documents", former, NULL);

  for (guint i = 0; i < section->blocks->len; i++)
    {
      g_clear_pointer (&pieces, g_ptr_array_unref);
      pieces = brochure_teller_tell_block (teller, g_ptr_array_index (section->blocks, i));

      for (guint j = 0; j < pieces->len; j++)
        {
          const BrochurePiece *piece = g_ptr_array_index (pieces, j);

          if (piece->kind == BROCHURE_PIECE_DOCUMENT && name == NULL)
            name = g_strdup (piece->target);
        }
    }

  g_assert_nonnull (name);
  brochure_check_set_document (check, name, TRUE);
  ticked = fixture_write_result (check);
  g_assert_nonnull (strstr (ticked, "☑ "));

  g_object_get (check, "documents", &kept, NULL);
  entry = g_strconcat (brochure_document_get_id (document), "/", name, NULL);
  g_assert_cmpuint (g_strv_length (kept), ==, 2);
  g_assert_cmpstr (kept[1], ==, entry);

  brochure_check_set_document (check, name, FALSE);
  g_assert_false (brochure_check_has_document (check, name));
  g_clear_pointer (&kept, g_strfreev);
  g_object_get (check, "documents", &kept, NULL);
  g_assert_cmpstrv (kept, former);
}

/* What stands below the minima: the test, the rule and each of several results; and which column is for the reader. */
static const struct
{
  const char *name;
  const char *answers;
  const char *notes;
  int column;
} standings[] = {
  { "nothing", "{}", "", 0 },
  { "united-states", "{'country': 'US'}", "", 1 },
  { "short", "{'country': 'IN', " FILLED ", 'tests': [{'test': 'ielts', 'overall': 6}]}",
    "Degree 1: Yours: Bachelor’s degree · Met; Degree 2: Yours: Bachelor’s degree · Met; "
    "Subject 1: Yours: Computer science · Met; Subject 2: Yours: Computer science · Met; "
    "IELTS 1: Yours: 6.0 · Met; IELTS 2: Yours: 6.0 · 0.5 short; ", 2 },
  { "not-listed", "{'tests': [{'test': 'pte', 'overall': 70}]}",
    "English 1: Yours: PTE Academic 70 · Not listed; ", 0 },
};

static void
test_standing (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autoptr(BrochureCheck) check = fixture_check (document, standings[i].answers);
  g_autoptr(BrochureTeller) teller = brochure_teller_new (document);
  const BrochureSection *section = brochure_programme_find_section_of_kind (brochure_document_get_programme (document),
                                                                            BROCHURE_BLOCK_REQUIREMENTS);
  g_autoptr(GString) notes = g_string_new (NULL);
  int column = 0;

  brochure_teller_set_check (teller, check);

  for (guint j = 0; j < section->blocks->len; j++)
    {
      g_autoptr(GPtrArray) pieces = brochure_teller_tell_block (teller, g_ptr_array_index (section->blocks, j));

      for (guint k = 0; k < pieces->len; k++)
        {
          const BrochurePiece *piece = g_ptr_array_index (pieces, k);

          if (piece->kind == BROCHURE_PIECE_CELL && piece->note != NULL)
            g_string_append_printf (notes, "%s %d: %s; ", brochure_text_get (piece->label), piece->level,
                                    brochure_text_get (piece->note));
          if (piece->kind == BROCHURE_PIECE_COLUMN && piece->is_checked)
            column = piece->level;
        }
    }

  g_assert_cmpint (column, ==, standings[i].column);
  g_assert_cmpstr (notes->str, ==, standings[i].notes);
}

#define HEAD \
  "{\"schemaVersion\": \"1.0\", \"id\": \"c\", \"sourceLanguage\": \"en\", \"asOf\": \"2030\"," \
  " \"programmes\": [{\"id\": \"p\", \"name\": \"Öl & Co?\", \"programmeType\": \"course\", \"provider\": \"o\"," \
  " \"sections\": [{\"id\": \"s\", \"title\": \"S\", \"blocks\": []}]}]," \
  " \"organisations\": [{\"id\": \"o\", \"name\": \"Marrowby\", \"organisationType\": \"root\"," \
  " \"contacts\": [{\"phone\": \"1\"}, {\"email\": \"ask+me@example.org\"}]}]}"

#define DECODE \
  "import sys, urllib.parse as p\n" \
  "uri = p.urlsplit(sys.argv[1])\n" \
  "fields = p.parse_qs(uri.query, strict_parsing=True)\n" \
  "assert sorted(fields) == ['body', 'subject'], fields\n" \
  "sys.stdout.write('|'.join([uri.scheme, p.unquote(uri.path), fields['subject'][0], fields['body'][0]]))\n"

/* Takes a mail apart with a program that does not know ours. */
static char *
decode (const char *uri)
{
  const char *argv[] = { "python3", "-c", DECODE, uri, NULL };
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) process = g_subprocess_newv (argv, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  char *found = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &found, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));

  return found;
}

static void
test_mail (void)
{
  g_autoptr(GFile) file = NULL;
  g_autoptr(GFileIOStream) stream = NULL;
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GString) text = g_string_new ("a + b & c = 100 %?\n\n„ä“ # 学生 العربية\n");
  g_autofree char *uri = NULL;
  g_autofree char *decoded = NULL;
  gboolean is_cut;

  file = g_file_new_tmp (NULL, &stream, NULL);
  g_assert_true (g_file_replace_contents (file, HEAD, strlen (HEAD), NULL, FALSE, 0, NULL, NULL, NULL));
  document = brochure_loader_load (file, NULL, NULL);
  g_file_delete (file, NULL, NULL);
  g_assert_nonnull (document);
  g_assert_cmpstr (brochure_enquiry_find_address (document), ==, "ask+me@example.org");

  uri = brochure_enquiry_to_uri (document, text->str, &is_cut);
  g_assert_false (is_cut);
  decoded = decode (uri);
  g_assert_cmpstr (decoded, ==, "mailto|ask+me@example.org|Question about “Öl & Co?”|"
                                "a + b & c = 100 %?\r\n\r\n„ä“ # 学生 العربية\r\n");

  /* What is too long is cut between lines, or characters where there is one line only. */
  for (int i = 0; i < 2; i++)
    {
      g_string_truncate (text, 0);

      while (text->len < 9000)
        g_string_append (text, i == 0 ? "学生学生学生\n" : "学生学生学生");

      g_clear_pointer (&uri, g_free);
      g_clear_pointer (&decoded, g_free);
      uri = brochure_enquiry_to_uri (document, text->str, &is_cut);
      g_assert_true (is_cut);
      g_assert_cmpuint (strlen (uri), <=, 8100);
      g_assert_cmpuint (strlen (uri), >, 7800);
      decoded = decode (uri);
      g_assert_true (g_utf8_validate (decoded, -1, NULL));
      g_assert_true (i == 1 || g_str_has_suffix (decoded, "生"));
    }
}

static void
test_no_address (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();

  g_assert_null (brochure_enquiry_find_address (document));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      g_autofree char *path = g_strconcat ("/enquiry/check/", checks[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_check);
    }

  for (guint i = 0; i < G_N_ELEMENTS (standings); i++)
    {
      g_autofree char *path = g_strconcat ("/enquiry/standing/", standings[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_standing);
    }

  g_test_add_func ("/enquiry/documents", test_documents);
  g_test_add_func ("/enquiry/mail", test_mail);
  g_test_add_func ("/enquiry/no-address", test_no_address);
  g_test_add_func ("/enquiry/plain", test_plain);

  return g_test_run ();
}
