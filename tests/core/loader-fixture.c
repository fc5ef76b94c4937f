/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "loader-fixture.h"

#include <string.h>

#include <glib/gstdio.h>

/* A file of the tests. */
char *
loader_fixture_read (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), name, NULL);
  g_autoptr(GError) error = NULL;
  char *contents;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);

  return contents;
}

static void
set_up (LoaderFixture *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *picture = NULL;

  fixture->folder = g_dir_make_tmp ("brochure-loader-XXXXXX", &error);
  g_assert_no_error (error);

  picture = g_build_filename (fixture->folder, "picture.svg", NULL);
  g_assert_true (g_file_set_contents (picture, "<svg xmlns='http://www.w3.org/2000/svg'/>", -1, NULL));
  fixture->path = g_build_filename (fixture->folder, "brochure.json", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

static void
tear_down (LoaderFixture *fixture,
           gconstpointer  data)
{
  g_autoptr(GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);

  g_clear_pointer (&fixture->folder, g_free);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_object (&fixture->file);
}

/* Makes the content file what a test wants it to be. */
void
loader_fixture_write (LoaderFixture *fixture,
                      const char    *contents,
                      gssize         length)
{
  g_autoptr(GError) error = NULL;

  /* Thousands of files are not worth waiting for the disk. */
  g_file_set_contents_full (fixture->path, contents, length, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

/* Puts @new in the place of @old, which must stand in @text exactly once. */
char *
loader_fixture_replace (const char *text,
                        const char *old,
                        const char *new)
{
  const char *place = strstr (text, old);
  g_autofree char *head = NULL;

  g_assert_nonnull (place);
  g_assert_null (strstr (place + 1, old));
  head = g_strndup (text, place - text);

  return g_strconcat (head, new, place + strlen (old), NULL);
}

/* Loads the content file and tells of its problems in the log. */
GPtrArray *
loader_fixture_load (LoaderFixture     *fixture,
                     BrochureDocument **document,
                     GError           **error)
{
  GPtrArray *problems = NULL;

  *document = brochure_loader_load (fixture->file, &problems, error);
  g_assert_nonnull (problems);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = brochure_problem_to_string (g_ptr_array_index (problems, i), "F");

      g_test_message ("%s", line);
    }

  return problems;
}

/* Nothing else is wrong. */
void
loader_fixture_assert_only (GPtrArray            *problems,
                            BrochureContentError  code,
                            const char           *pointer,
                            const char           *message,
                            const char           *expected,
                            const char           *found)
{
  const BrochureProblem *problem;

  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_true (problem->is_error);
  g_assert_cmpint (problem->code, ==, code);
  g_assert_cmpstr (problem->pointer, ==, pointer);
  g_assert_nonnull (strstr (problem->message, message));
  g_assert_cmpstr (problem->expected, ==, expected);
  g_assert_cmpstr (problem->found, ==, found);
}

/* Adds a test that has a folder. */
void
loader_fixture_add (const char    *path,
                    gconstpointer  data,
                    void         (*func) (LoaderFixture *fixture, gconstpointer data))
{
  g_test_add (path, LoaderFixture, data, set_up, func, tear_down);
}
