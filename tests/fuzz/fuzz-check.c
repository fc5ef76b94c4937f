/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "cli/brochure-lint.h"
#include "content/reading/brochure-loader.h"
#include "fuzz.h"

static void
on_look (BrochureDocument *document,
         GPtrArray        *problems,
         gpointer          user_data)
{
  GDate today = fuzz_get_today ();

  brochure_lint_document (document, &today, problems);
}

/* `--check` of a content file: each finding is one line of UTF-8 with a place in the file, in its order. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr(GFile) file = fuzz_to_file (data, size);
  g_autoptr(GPtrArray) problems = NULL;
  gsize offset = 0;

  fuzz_choose_language (size);
  problems = brochure_loader_check (file, on_look, NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      const BrochureProblem *problem = g_ptr_array_index (problems, i);
      g_autofree char *line = brochure_problem_to_string (problem, "fuzzed.json");

      g_assert_null (strchr (line, '\n'));
      g_assert_true (g_utf8_validate (line, -1, NULL));
      g_assert_cmpuint (problem->offset, >=, offset);
      offset = problem->offset;
    }

  return 0;
}
