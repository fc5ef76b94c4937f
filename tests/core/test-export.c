/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE
#include "config.h"

#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "content/brochure-markup.h"
#include "content/reading/brochure-loader.h"
#include "export/brochure-json-ld.h"
#include "export/brochure-manuscript.h"
#include "export/brochure-pages.h"
#include "export/brochure-pdf-catalogue.h"
#include "export/brochure-pdf.h"
#include "export/brochure-plain.h"
#include "export/brochure-saving.h"
#include "fixture.h"
#include "telling/brochure-piece.h"

#define A4 595.276, 841.89

/* Plain text and spans, as “start-end target”, of marked-up text. */
static const struct
{
  const char *name;
  const char *text;
  const char *spans;
} markups[] = {
  { "plain", "a b", "a b" },
  { "emphasis", "a **b** c", "a b c|2-3 *" },
  { "link", "see [it](https://example.org/)", "see it|4-6 https://example.org/" },
  { "link-in-emphasis", "**see [it](https://example.org/) now**", "see it now|4-6 https://example.org/|0-10 *" },
  { "no-link", "[it](nowhere)", "[it](nowhere)" },
};

static void
test_markup (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GArray) spans = NULL;
  g_autofree char *plain = brochure_markup_to_spans (markups[i].text, &spans);
  g_autoptr(GString) all = g_string_new (plain);

  for (guint j = 0; j < spans->len; j++)
    {
      const BrochureMarkupSpan *span = &g_array_index (spans, BrochureMarkupSpan, j);

      g_string_append_printf (all, "|%u-%u %s", span->start, span->end, span->target != NULL ? span->target : "*");
    }

  g_assert_cmpstr (all->str, ==, markups[i].spans);
}

static char *
write_plain (BrochureDocument *document,
             const char       *section)
{
  g_autoptr(BrochureManuscript) manuscript = NULL;
  g_autoptr(GBytes) bytes = NULL;

  manuscript = brochure_manuscript_new (document, section != NULL
                                        ? brochure_programme_find_section (brochure_document_get_programme (document),
                                                                           section) : NULL, NULL);
  bytes = brochure_plain_write (manuscript);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* What stands in the text of a section; of all of them for “-”. */
static const struct
{
  const char *name;
  const char *section;
  const char *text;
} texts[] = {
  { "title", "-", "ICT in the Public Sector\n" },
  { "imprint", "-", "\nContent of 2022, written down on " },
  { "heading", "-", "\nTuition Fees\n============\n" },
  { "row", "-", "\nStart: September 2022\n  listed as expected · already past\n" },
  { "bullet", "-", "\n• Relations between politics and administration\n" },
  { "table", "-", "\nIELTS\n  Applicants from the United States: 6.0 or higher overall" },
  { "source-at-the-end", "-", "F77 · Stated in the source" },
  { "address", "-", "<https://studiegids.universiteitleiden.nl/studies/10558>" },
  { "section", "dates", "ICT in the Public Sector\nDates\n" },
  { "sources-of-section", "tuition-fees", "F77 · Stated in the source" },
  { "open-question", "tuition-fees", "\nThe Second Figure\n" },
};

static void
test_text (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autofree char *text = write_plain (document, g_str_equal (texts[i].section, "-") ? NULL : texts[i].section);
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  if (strstr (text, texts[i].text) == NULL)
    g_test_fail_printf ("“%s” is not in:\n%s", texts[i].text, text);

  for (gsize j = 0; lines[j] != NULL; j++)
    if (strchr (lines[j] + strspn (lines[j], " •│"), ' ') != NULL && g_utf8_strlen (lines[j], -1) > 73)
      g_test_fail_printf ("a line is too long: %s", lines[j]);
}

/* What is shown is what is written: the words of each piece of a brochure are in its text. */
static void
test_complete (gconstpointer data)
{
  g_autoptr(BrochureDocument) document = data == NULL ? fixture_load_bundled () : fixture_load_other ();
  g_autoptr(BrochureManuscript) manuscript = brochure_manuscript_new (document, NULL, NULL);
  g_autofree char *text = write_plain (document, NULL);
  g_autoptr(GRegex) blanks = g_regex_new ("[ \n│]+", 0, 0, NULL);
  g_autofree char *line = g_regex_replace_literal (blanks, text, -1, 0, " ", 0, NULL);

  for (guint i = 0; i < manuscript->chapters->len; i++)
    {
      const BrochureChapter *chapter = g_ptr_array_index (manuscript->chapters, i);

      for (guint j = 0; j < chapter->pieces->len; j++)
        {
          const BrochurePiece *piece = g_ptr_array_index (chapter->pieces, j);
          g_autofree char *words = NULL;

          if (piece->kind == BROCHURE_PIECE_HERO || piece->kind >= BROCHURE_PIECE_FORM || piece->text == NULL ||
              strstr (brochure_text_get (piece->text), "](") != NULL)
            continue;

          words = brochure_markup_to_plain (brochure_text_get (piece->text));
          g_strdelimit (words, "\n", ' ');

          if (strstr (line, words) == NULL)
            g_test_fail_printf ("“%s” is not in the text", words);
        }
    }
}

static void
test_settled (void)
{
  g_autoptr(BrochureText) text = brochure_text_new (NULL, NULL, NULL, "en", "Word");
  g_autoptr(BrochureText) settled = brochure_text_settle (text);

  brochure_text_add_translation (text, "en", "Other");

  g_assert_cmpstr (brochure_text_get (settled), ==, "Word");
  g_assert_cmpstr (brochure_text_get_language (settled), ==, "en");
}

static GBytes *
write_pdf (BrochureManuscript *manuscript,
           GArray             *ranges,
           double              width,
           double              height)
{
  g_autoptr(GError) error = NULL;
  int progress = 0;
  GBytes *bytes = brochure_pdf_write (manuscript, width, height, ranges, &progress, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (progress, >, BROCHURE_PAGES_PROGRESS);

  return bytes;
}

static guint
count (GBytes     *bytes,
       const char *mark)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *end = data + size;
  guint n = 0;

  while ((data = memmem (data, (gsize) (end - data), mark, strlen (mark))) != NULL)
    {
      data++;
      n++;
    }

  return n;
}

/* Whatever the paper: from the smallest slip to a poster. */
static const struct
{
  const char *name;
  double width;
  double height;
} papers[] = {
  { "a4", A4 },
  { "letter", 612, 792 },
  { "a6", 298, 420 },
  { "landscape", 842, 595 },
  { "slip", 260, 320 },
  { "a0", 2384, 3370 },
};

static void
test_paper (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autoptr(BrochureManuscript) manuscript = brochure_manuscript_new (document, NULL, NULL);
  g_autoptr(GBytes) bytes = write_pdf (manuscript, NULL, papers[i].width, papers[i].height);

  g_assert_cmpuint (count (bytes, "/Lang (en)"), ==, 1);
  g_assert_cmpuint (count (bytes, "/DisplayDocTitle true"), ==, 1);
  g_assert_cmpuint (count (bytes, "/S /H1"), >, 0);
  g_assert_cmpuint (count (bytes, "/S /Table"), >, 0);
}

/* A printer gets the pages that it was asked for. */
static void
test_ranges (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autoptr(BrochureManuscript) manuscript = brochure_manuscript_new (document, NULL, NULL);
  g_autoptr(GArray) ranges = g_array_new (FALSE, FALSE, sizeof (BrochurePdfRange));
  const BrochurePdfRange wanted[] = { { 1, 2 }, { 5, 5 } };
  g_autoptr(GBytes) bytes = NULL;

  g_array_append_vals (ranges, wanted, G_N_ELEMENTS (wanted));
  bytes = write_pdf (manuscript, ranges, A4);

  g_assert_cmpuint (count (bytes, "/Type /Page "), ==, 3);
}

static void
test_cancelled (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_bundled ();
  g_autoptr(BrochureManuscript) manuscript = brochure_manuscript_new (document, NULL, NULL);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;
  int progress = 0;

  g_cancellable_cancel (cancellable);

  g_assert_null (brochure_pdf_write (manuscript, A4, NULL, &progress, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What is no PDF of cairo's stays as it is. */
static void
test_catalogue (void)
{
  static const char * const files[] = { "", "%PDF-1.4\n", "\ntrailer\n<< /Root 7 0 R >>\n", "\ntrailer\n",
                                        "\n7 0 obj\n<<\ntrailer\n/Root 7 " };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr(GByteArray) pdf = g_byte_array_new ();

      g_byte_array_append (pdf, (const guint8 *) files[i], (guint) strlen (files[i]));

      g_assert_false (brochure_pdf_catalogue_amend (pdf, "en", FALSE));
      g_assert_cmpuint (pdf->len, ==, strlen (files[i]));
    }
}

/* Made-up strips put to the test where pages break: a paragraph longer than a page, a table that goes on. */
static void
test_long (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_other ();
  g_autoptr(BrochureManuscript) manuscript = brochure_manuscript_new (document, NULL, NULL);
  BrochureChapter *chapter = g_ptr_array_index (manuscript->chapters, 0);
  g_autoptr(GString) words = g_string_new (NULL);
  g_autoptr(GBytes) bytes = NULL;

  for (guint i = 0; i < 1200; i++)
    g_string_append_printf (words, "word%u ", i);

  for (guint i = 0; i < 400; i++)
    {
      static const BrochurePieceKind kinds[] = { BROCHURE_PIECE_PARAGRAPH, BROCHURE_PIECE_NOTE, BROCHURE_PIECE_BULLET,
                                                 BROCHURE_PIECE_ROW, BROCHURE_PIECE_HEADING, BROCHURE_PIECE_COLUMN,
                                                 BROCHURE_PIECE_CELL, BROCHURE_PIECE_CELL };
      BrochurePiece *piece = g_new0 (BrochurePiece, 1);

      piece->kind = i < 5 ? kinds[i] : i % 2 == 1 ? BROCHURE_PIECE_COLUMN : BROCHURE_PIECE_CELL;
      piece->kind = i > 6 ? BROCHURE_PIECE_CELL : piece->kind;
      piece->level = i >= 5 ? (int) ((i + 1) % 2) : 0;
      piece->id = g_strdup_printf ("piece-%u", i);
      piece->label = brochure_text_new_literal (g_strdup ("Label"));
      piece->text = brochure_text_new_literal (g_strdup (i < 4 ? words->str : i == 20 ? words->str : "cell"));
      g_ptr_array_add (chapter->pieces, piece);
    }

  bytes = write_pdf (manuscript, NULL, A4);
  g_assert_cmpuint (count (bytes, "/Type /Page "), >, 10);
}

static void
test_json_ld (void)
{
  g_autoptr(BrochureDocument) document = fixture_load_other ();
  g_autoptr(GBytes) bytes = brochure_json_ld_write (document, NULL);

  g_assert_cmpuint (count (bytes, "\"EducationalOccupationalProgram\""), ==, 1);
  g_assert_cmpuint (count (bytes, "\"2031-03-03\""), ==, 2);
  g_assert_cmpuint (count (bytes, "\"brochure:RequirementSet\""), >, 0);
}

/* A brochure need not say how and how long one studies. */
static void
test_json_ld_least (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), "faults/smallest.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(BrochureDocument) document = brochure_loader_load (file, NULL, NULL);
  g_autoptr(GBytes) bytes = brochure_json_ld_write (document, NULL);

  g_assert_cmpuint (count (bytes, "\"EducationalOccupationalProgram\""), ==, 1);
  g_assert_cmpuint (count (bytes, "educationalProgramMode"), ==, 0);
}

static char *folder;

static char *
read_folder (void)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    n++;

  return g_strdup_printf ("%u", n);
}

/* What a target is before it is written, and whether that can be done. */
static void
test_saving (void)
{
  g_autofree char *path = g_build_filename (folder, "file.pdf", NULL);
  g_autofree char *link = g_build_filename (folder, "link.pdf", NULL);
  g_autofree char *gone = g_build_filename (folder, "gone", "file.pdf", NULL);
  g_autofree char *told = g_strdup_printf ("Nothing can be saved in “%s/gone”: ", folder);
  g_autofree char *contents = NULL;
  g_autofree char *n_files = NULL;
  g_autoptr(GBytes) bytes = g_bytes_new_static ("new", 3);
  const char * const bad[] = { gone, folder };
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GFile) by_link = g_file_new_for_path (link);
  g_autoptr(GFile) null = g_file_new_for_path ("/dev/null");
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_assert_true (brochure_saving_write (file, bytes, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "new");

  g_assert_cmpint (symlink ("file.pdf", link), ==, 0);
  g_assert_true (brochure_saving_write (by_link, bytes, NULL, &error));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));

  g_assert_true (brochure_saving_write (null, bytes, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test ("/dev/null", G_FILE_TEST_IS_REGULAR));

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr(GFile) target = g_file_new_for_path (bad[i]);
      g_autoptr(GError) reason = NULL;

      g_assert_false (brochure_saving_write (target, bytes, NULL, &reason));
      g_assert_nonnull (reason);

      if (bad[i] == gone)
        g_assert_true (g_str_has_prefix (reason->message, told));
    }

  /* nothing was left behind */
  n_files = read_folder ();
  g_assert_cmpstr (n_files, ==, "2");
  g_unlink (link);
  g_unlink (path);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("brochure-export-XXXXXX", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (markups); i++)
    {
      g_autofree char *path = g_strconcat ("/export/markup/", markups[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_markup);
    }

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strconcat ("/export/text/", texts[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_text);
    }

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autofree char *path = g_strconcat ("/export/paper/", papers[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_paper);
    }

  g_test_add_data_func ("/export/complete/bundled", NULL, test_complete);
  g_test_add_data_func ("/export/complete/other", GUINT_TO_POINTER (1), test_complete);
  g_test_add_func ("/export/settled", test_settled);
  g_test_add_func ("/export/ranges", test_ranges);
  g_test_add_func ("/export/cancelled", test_cancelled);
  g_test_add_func ("/export/catalogue", test_catalogue);
  g_test_add_func ("/export/long", test_long);
  g_test_add_func ("/export/json-ld", test_json_ld);
  g_test_add_func ("/export/json-ld-least", test_json_ld_least);
  g_test_add_func ("/export/saving", test_saving);

  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);

  return status;
}
