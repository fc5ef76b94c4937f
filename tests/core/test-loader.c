/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "loader-fixture.h"

static void
test_good (LoaderFixture *fixture,
           gconstpointer  data)
{
  g_autofree char *contents = loader_fixture_read ("small-brochure.json");
  g_autofree char *marked = g_strconcat ("\xef\xbb\xbf", contents, NULL);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  /* Some editors put a byte order mark before UTF-8. */
  loader_fixture_write (fixture, marked, -1);
  problems = loader_fixture_load (fixture, &document, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_true (g_file_equal (brochure_document_get_file (document), fixture->file));
}

static void
test_newer_minor_version (LoaderFixture *fixture,
                          gconstpointer  data)
{
  g_autofree char *base = loader_fixture_read ("small-brochure.json");
  g_autofree char *contents = loader_fixture_replace (base, "\"1.0\"", "\"1.99\", \"novelty\": [{}]");
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  loader_fixture_write (fixture, contents, -1);
  problems = loader_fixture_load (fixture, &document, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
}

/* A file for a newer version may be wrong everywhere else; only that is said. */
static void
test_newer_major_version (LoaderFixture *fixture,
                          gconstpointer  data)
{
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  loader_fixture_write (fixture, "{\"schemaVersion\": \"10.3\", \"programmes\": 3}", -1);
  problems = loader_fixture_load (fixture, &document, &error);

  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_VERSION);
  loader_fixture_assert_only (problems, BROCHURE_CONTENT_ERROR_VERSION, "/schemaVersion",
                              "newer version of this app", "1.x", "10.3");
}

static void
test_unreadable (LoaderFixture *fixture,
                 gconstpointer  data)
{
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;
  const BrochureProblem *problem;

  problems = loader_fixture_load (fixture, &document, &error);

  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_UNREADABLE);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_nonnull (problem->found);
  loader_fixture_assert_only (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "", "cannot be read", NULL, problem->found);
}

static void
test_folder (LoaderFixture *fixture,
             gconstpointer  data)
{
  g_autoptr(GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GError) error = NULL;

  document = brochure_loader_load (folder, NULL, &error);

  g_assert_null (document);
  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_UNREADABLE);
}

static void
test_forbidden (LoaderFixture *fixture,
                gconstpointer  data)
{
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GError) error = NULL;

  loader_fixture_write (fixture, "{}", -1);
  g_assert_cmpint (g_chmod (fixture->path, 0), ==, 0);

  if (access (fixture->path, R_OK) == 0)
    {
      g_test_skip ("this user may read everything");
      return;
    }

  document = brochure_loader_load (fixture->file, NULL, &error);
  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_UNREADABLE);
}

/* Nobody writes into the pipe: opening it would wait for ever. */
static void
test_pipe (void)
{
  g_autofree char *folder = g_dir_make_tmp ("brochure-loader-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "brochure.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  g_assert_null (brochure_loader_load (file, &problems, &error));
  g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_UNREADABLE);
  loader_fixture_assert_only (problems, BROCHURE_CONTENT_ERROR_UNREADABLE, "", "cannot be read", NULL, "a pipe");

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* A symbolic link inside the folder may point anywhere; only what it leads to counts. */
static void
test_symbolic_link (LoaderFixture *fixture,
                    gconstpointer  data)
{
  g_autofree char *base = loader_fixture_read ("small-brochure.json");
  g_autofree char *contents = loader_fixture_replace (base, "\"picture.svg\", \"alt\": \"A picture\"",
                                                      "\"link.svg\", \"alt\": \"A picture\"");
  g_autofree char *link = g_build_filename (fixture->folder, "link.svg", NULL);
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(BrochureDocument) refused = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  g_autoptr(GPtrArray) more_problems = NULL;
  g_autoptr(GFile) picture = NULL;
  g_autoptr(GError) error = NULL;

  loader_fixture_write (fixture, contents, -1);
  g_assert_cmpint (symlink ("picture.svg", link), ==, 0);
  problems = loader_fixture_load (fixture, &document, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  picture = brochure_document_resolve_media (document,
                                             brochure_document_get_programme (document)->image->path);
  g_assert_nonnull (picture);

  g_assert_cmpint (g_remove (link), ==, 0);
  g_assert_cmpint (symlink ("/etc/hostname", link), ==, 0);
  more_problems = loader_fixture_load (fixture, &refused, &error);
  loader_fixture_assert_only (more_problems, BROCHURE_CONTENT_ERROR_INVALID, "/programmes/0/image/path",
                              "leads out of the folder", "a file in the folder of the content file",
                              "“link.svg”");

  /* The document loaded before has not become a way out either. */
  g_assert_null (brochure_document_resolve_media (document,
                                                  brochure_document_get_programme (document)->image->path));
}

/* Every file cut short is refused, except where only blanks were lost. */
static void
test_truncations (LoaderFixture *fixture,
                  gconstpointer  data)
{
  g_autoptr(GFile) bundled = brochure_loader_get_bundled ();
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_load_contents (bundled, NULL, &contents, &length, NULL, NULL));
  while (g_ascii_isspace (contents[length - 1]))
    length--;

  for (gsize i = 0; i < 200; i++)
    {
      g_autoptr(GPtrArray) problems = NULL;
      g_autoptr(GError) error = NULL;

      loader_fixture_write (fixture, contents, length * i / 200);
      g_assert_null (brochure_loader_load (fixture->file, &problems, &error));
      g_assert_error (error, BROCHURE_CONTENT_ERROR, BROCHURE_CONTENT_ERROR_SYNTAX);
      g_assert_cmpuint (problems->len, ==, 1);
    }
}

/* Whatever a file holds, it loads or is refused with a reason; it never crashes. */
static void
test_flipped_bytes (LoaderFixture *fixture,
                    gconstpointer  data)
{
  g_autofree char *base = loader_fixture_read ("small-brochure.json");
  gsize length = strlen (base);
  g_autoptr(GRand) rand = g_rand_new_with_seed (20220901);
  int n_loaded = 0;

  for (int i = 0; i < 1000; i++)
    {
      g_autofree char *contents = g_memdup2 (base, length);
      int n_flips = g_rand_int_range (rand, 1, 5);
      g_autoptr(BrochureDocument) document = NULL;
      g_autoptr(GPtrArray) problems = NULL;
      g_autoptr(GError) error = NULL;

      for (int j = 0; j < n_flips; j++)
        contents[g_rand_int_range (rand, 0, length)] ^= 1 << g_rand_int_range (rand, 0, 8);

      loader_fixture_write (fixture, contents, length);
      document = brochure_loader_load (fixture->file, &problems, &error);
      g_assert_true ((document != NULL) == (error == NULL));
      if (document != NULL)
        n_loaded++;
      else
        g_assert_cmpuint (problems->len, >, 0);
    }

  /* The flips are mild enough to get past the parser now and then. */
  g_assert_cmpint (n_loaded, >, 0);
  g_assert_cmpint (n_loaded, <, 1000);
}

/* Swaps whole values instead of bytes, so that all of it is well-formed. */
static void
test_swapped_values (LoaderFixture *fixture,
                     gconstpointer  data)
{
  static const char * const values[] = {
    "null", "true", "0", "-1", "1e400", "9223372036854775807", "\"\"", "\"x\"", "\"\\u0000\"",
    "[]", "{}", "[[]]", "[{}]", "[null]", "{\"value\": {}}", "\"brochure:section/\"",
  };
  g_autofree char *base = loader_fixture_read ("small-brochure.json");
  g_autoptr(GRegex) regex = g_regex_new ("(?<=: )\"[^\"]*\"", 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  guint n = 0;

  for (g_regex_match (regex, base, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      int start;
      int end;

      g_match_info_fetch_pos (match, 0, &start, &end);
      for (guint i = 0; i < G_N_ELEMENTS (values); i++)
        {
          g_autoptr(GString) contents = g_string_new_len (base, start);
          g_autoptr(BrochureDocument) document = NULL;
          g_autoptr(GError) error = NULL;

          g_string_append (contents, values[i]);
          g_string_append (contents, base + end);
          loader_fixture_write (fixture, contents->str, contents->len);
          document = brochure_loader_load (fixture->file, NULL, &error);
          g_assert_true ((document != NULL) == (error == NULL));
          n++;
        }
    }

  g_assert_cmpuint (n, >, 500);
}

/* Loading leaves the folder as it was, whether it succeeds or not. */
static void
test_nothing_written (LoaderFixture *fixture,
                      gconstpointer  data)
{
  static const char * const variants[] = { "", "{", "{\"id\": 3}", "[" };
  g_autofree char *base = loader_fixture_read ("small-brochure.json");

  for (guint i = 0; i <= G_N_ELEMENTS (variants); i++)
    {
      const char *contents = i < G_N_ELEMENTS (variants) ? variants[i] : base;
      g_autofree char *after = NULL;
      g_autoptr(BrochureDocument) document = NULL;
      g_autoptr(GDir) dir = NULL;
      int n_files = 0;

      loader_fixture_write (fixture, contents, -1);
      g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
      document = brochure_loader_load (fixture->file, NULL, NULL);
      g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);

      g_assert_true (g_file_get_contents (fixture->path, &after, NULL, NULL));
      g_assert_cmpstr (after, ==, contents);
      dir = g_dir_open (fixture->folder, 0, NULL);
      while (g_dir_read_name (dir) != NULL)
        n_files++;
      g_assert_cmpint (n_files, ==, 2);
    }
}

static void
test_problem_to_string (void)
{
  g_autoptr(BrochureProblem) full = brochure_problem_new (TRUE, BROCHURE_CONTENT_ERROR_INVALID,
                                                          "/a/0", "Wrong", "this", "that");
  g_autoptr(BrochureProblem) bare = brochure_problem_new (FALSE, BROCHURE_CONTENT_ERROR_INVALID,
                                                          "", "Odd\n", NULL, NULL);
  g_autofree char *full_line = NULL;
  g_autofree char *bare_line = NULL;

  full->suggestion = g_strdup ("those");
  bare->line = 7;
  bare->column = 9;
  full_line = brochure_problem_to_string (full, "x.json");
  bare_line = brochure_problem_to_string (bare, "x.json");

  g_assert_cmpstr (full_line, ==, "x.json:1:1:/a/0: error: Wrong (expected this, found that); did you mean “those”?");
  g_assert_cmpstr (bare_line, ==, "x.json:7:9:: warning: Odd�");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  loader_fixture_add ("/loader/good", NULL, test_good);
  loader_fixture_add ("/loader/newer-minor-version", NULL, test_newer_minor_version);
  loader_fixture_add ("/loader/newer-major-version", NULL, test_newer_major_version);
  loader_fixture_add ("/loader/unreadable", NULL, test_unreadable);
  loader_fixture_add ("/loader/folder", NULL, test_folder);
  loader_fixture_add ("/loader/forbidden", NULL, test_forbidden);
  g_test_add_func ("/loader/pipe", test_pipe);
  loader_fixture_add ("/loader/symbolic-link", NULL, test_symbolic_link);
  loader_fixture_add ("/loader/truncations", NULL, test_truncations);
  loader_fixture_add ("/loader/flipped-bytes", NULL, test_flipped_bytes);
  loader_fixture_add ("/loader/swapped-values", NULL, test_swapped_values);
  loader_fixture_add ("/loader/nothing-written", NULL, test_nothing_written);
  g_test_add_func ("/loader/problem-to-string", test_problem_to_string);

  return g_test_run ();
}
