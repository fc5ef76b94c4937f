/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "cli/brochure-lint.h"
#include "content/reading/brochure-loader.h"

static char *
read_base (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"),
                                            "small-brochure.json", NULL);
  char *contents;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));

  return contents;
}

static BrochureDocument *
load_string (const char *contents)
{
  g_autofree char *path = NULL;
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;
  BrochureDocument *document;

  g_assert_cmpint (g_close (g_file_open_tmp ("brochure-lint-XXXXXX", &path, NULL), NULL), ==, TRUE);
  g_assert_true (g_file_set_contents (path, contents, -1, NULL));
  file = g_file_new_for_path (path);
  document = brochure_loader_load (file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_remove (path), ==, 0);

  return document;
}

static GPtrArray *
lint (BrochureDocument *document)
{
  GPtrArray *problems = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_problem_free);
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 1, 10, 2024);
  brochure_lint_document (document, &today, problems);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = brochure_problem_to_string (g_ptr_array_index (problems, i), "F");

      g_test_message ("%s", line);
    }

  return problems;
}

typedef struct
{
  const char *name;
  const char *old;
  const char *new;
  const char *pointer;
  const char *message;
} LintCase;

#define P "/programmes/0"
#define LONG "A sentence that is long enough to be a sentence."

/* The day is the first of October 2024. A case without a pointer is fine as it is. */
static const LintCase cases[] = {
  { "clean", "\"1.0\"", "\"1.0\"", NULL, NULL },
  { "offering-past", "\"state\": \"inactive\"", "\"state\": \"active\"",
    P "/offerings/0/state", "has passed" },
  { "offering-past-unsaid", "\"state\": \"inactive\", ", "",
    P "/offerings/0/state", "has passed" },
  { "offering-not-past", "\"start\": \"2024-09\", \"state\": \"inactive\"", "\"start\": \"2024-10\"", NULL, NULL },
  { "offering-deadline-past", "\"start\": \"2024-09\", \"state\": \"inactive\"", "\"applyUntil\": \"2024-09-30\"",
    P "/offerings/0/state", "has passed" },
  { "offering-begins-later", "\"start\": \"2024-09\", \"state\": \"inactive\"",
    "\"start\": \"2024-10\", \"applyUntil\": \"2024-09\"", NULL, NULL },
  { "date-past", "\"facts\": [\n", "\"facts\": [{\"id\": \"F99\", \"label\": \"L\", \"source\": \"src\", "
    "\"value\": {\"type\": \"date\", \"value\": \"2024-09\"}},",
    P "/facts/0/value", "has passed" },
  { "date-past-in-marked-offering", ", \"note\": \"Past\"", "", NULL, NULL },
  { "date-past-with-note", "[\"F9\", \"F3\"]", "[\"F9\"]", NULL, NULL },
  { "fact-not-shown", "\"refs\": [\"F1\", \"F2\", \"F3\", \"F4\", \"F5\", \"F6\", \"F7\"]",
    "\"refs\": [\"F1\", \"F2\", \"F3\", \"F4\", \"F5\", \"F6\"]", P "/facts/6", "never shown" },
  { "fact-in-card-only", "\"refs\": [\"F1\", \"F2\", \"F3\", \"F4\", \"F5\", \"F6\", \"F7\"]",
    "\"refs\": [\"F1\", \"F3\", \"F4\", \"F5\", \"F6\", \"F7\"]", P "/facts/1", "never shown" },
  { "fact-in-item", "\"F6\", \"F7\"]}", "\"F6\"]}, {\"kind\": \"list\", \"items\": [{\"text\": \"x\", "
    "\"refs\": [\"F7\"]}]}", NULL, NULL },
  { "card-to-nowhere", "\"refs\": [\"F1\", \"F2\", ", "\"refs\": [\"F1\", ",
    P "/sections/0/blocks/2/refs/0", "leads nowhere" },
  { "text-twice", "\"items\": [", "\"items\": [{\"text\": \"" LONG "\"}, {\"text\": \"" LONG "\"}, ",
    P "/sections/1/blocks/0/items/1/text", "was there before" },
  { "word-twice", "\"items\": [", "\"items\": [{\"text\": \"Short\"}, {\"text\": \"Short\"}, ", NULL, NULL },
  { "block-before-skipped", "\"blocks\": [\n            {\"kind\": \"list\", \"items\": [{\"text\": \"An item\"",
    "\"blocks\": [{\"kind\": \"new\"},\n            {\"kind\": \"list\", \"items\": [{\"text\": \"" LONG "\"}, {\"text\": \"" LONG "\"",
    P "/sections/1/blocks/1/items/1/text", "was there before" },
};

static void
test_lint (gconstpointer data)
{
  const LintCase *test = data;
  g_autofree char *base = read_base ();
  g_auto(GStrv) parts = g_strsplit (base, test->old, -1);
  g_autofree char *contents = NULL;
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GPtrArray) problems = NULL;
  int n_found = 0;

  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  contents = g_strjoinv (test->new, parts);
  document = load_string (contents);
  problems = lint (document);

  if (test->pointer == NULL)
    {
      g_assert_cmpuint (problems->len, ==, 0);
      return;
    }

  for (guint i = 0; i < problems->len; i++)
    {
      const BrochureProblem *problem = g_ptr_array_index (problems, i);

      g_assert_false (problem->is_error);
      if (g_str_equal (problem->pointer, test->pointer) && strstr (problem->message, test->message))
        n_found++;
    }
  g_assert_cmpint (n_found, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/lint/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_lint);
    }

  return g_test_run ();
}
