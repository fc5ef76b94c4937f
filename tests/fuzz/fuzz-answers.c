/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "cli/brochure-evaluate.h"
#include "eligibility/brochure-answers-json.h"
#include "eligibility/brochure-check.h"
#include "fuzz.h"
#include "telling/brochure-enquiry.h"
#include "telling/brochure-teller.h"

/* `--evaluate`: as many lines come out as go in. */
static void
evaluate (const guint8 *data,
          gsize         size)
{
  GDate today = fuzz_get_today ();
  FILE *input = fmemopen ((gpointer) data, size, "r");
  char *result = NULL;
  gsize length = 0;
  FILE *output = open_memstream (&result, &length);
  gsize n_lines = 0;
  gsize n_results = 0;

  brochure_evaluate_stream (fuzz_get_bundled (), &today, input, output, NULL);
  fclose (input);
  fclose (output);

  for (gsize i = 0; i < size; i++)
    n_lines += data[i] == '\n' || i + 1 == size;
  for (gsize i = 0; i < length; i++)
    n_results += result[i] == '\n';
  g_assert_cmpuint (n_results, ==, n_lines);
  g_assert_true (g_utf8_validate (result, (gssize) length, NULL));
  free (result);
}

/* What the settings keep: it is written as it was read, and the form, the result and the letter can be made of it. */
static void
keep (const char *text)
{
  GDate today = fuzz_get_today ();
  g_autoptr(BrochureAnswers) answers = brochure_answers_json_parse (text, NULL);
  g_autoptr(BrochureAnswers) again = NULL;
  g_autoptr(BrochureCheck) check = NULL;
  g_autoptr(BrochureTeller) teller = NULL;
  g_autoptr(GPtrArray) told = NULL;
  g_autoptr(GPtrArray) result = NULL;
  g_autofree char *json = NULL;
  g_autofree char *letter = NULL;

  if (answers == NULL)
    return;

  json = brochure_answers_json_write (answers);
  again = brochure_answers_json_parse (*json != '\0' ? json : "{}", NULL);
  g_assert_nonnull (again);
  g_assert_true (brochure_answers_json_equal (answers, again));

  check = brochure_check_new (fuzz_get_bundled (), &today);
  brochure_check_set_answers (check, answers);
  brochure_check_restrict_answers (check, answers);
  letter = brochure_enquiry_dup_text (check);
  g_assert_true (g_utf8_validate (letter, -1, NULL));

  teller = brochure_teller_new (fuzz_get_bundled ());
  brochure_teller_set_check (teller, check);
  told = brochure_teller_tell_answers (teller);
  result = brochure_teller_tell_result (teller);
  g_assert_cmpuint (result->len, >, 0);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autofree char *text = fuzz_to_text (data, size);

  fuzz_choose_language (size);
  if (size > 0)
    evaluate (data, size);
  keep (text);

  return 0;
}
