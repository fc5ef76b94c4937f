/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"

#include "content/brochure-enum.h"
#include "content/reading/brochure-loader.h"
#include "eligibility/brochure-answers-json.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "export/brochure-plain.h"

/* A brochure that has no fault. */
BrochureDocument *
fixture_load_path (const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  BrochureDocument *document = brochure_loader_load (file, NULL, &error);

  g_assert_no_error (error);

  return document;
}

/* One of the brochures of the tests, or the bundled one. */
BrochureDocument *
fixture_load (const char *name)
{
  g_autofree char *path = NULL;

  path = g_build_filename (g_str_equal (name, "brochure.json") ? g_getenv ("BROCHURE_CONTENT_DIR")
                                                               : g_getenv ("BROCHURE_TEST_DATA"), name, NULL);

  return fixture_load_path (path);
}

/* The brochure that comes with the program. */
BrochureDocument *
fixture_load_bundled (void)
{
  return fixture_load ("brochure.json");
}

/* A fictional programme with other tests, minima and sets. */
BrochureDocument *
fixture_load_other (void)
{
  return fixture_load ("evening-course.json");
}

/* All tests of rules live on this day. */
GDate
fixture_get_today (void)
{
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 24, G_DATE_NOVEMBER, 2026);

  return today;
}

/* Reads answers in which ' stands for ", so that tables stay readable. */
BrochureAnswers *
fixture_read_answers (const char *json)
{
  g_autofree char *quoted = g_strdelimit (g_strdup (json), "'", '"');
  g_autoptr(GError) error = NULL;
  BrochureAnswers *answers = brochure_answers_json_parse (quoted, &error);

  g_assert_no_error (error);

  return answers;
}

/* Evaluates answers (with ' for ") and sums the result up. */
char *
fixture_evaluate (BrochureDocument *document,
                  const char       *json)
{
  g_autoptr(BrochureAnswers) answers = fixture_read_answers (json);
  g_autoptr(BrochureEvaluation) evaluation = NULL;
  GDate today = fixture_get_today ();

  evaluation = brochure_evaluation_new (document, answers, NULL, &today);

  return fixture_summarize (evaluation);
}

char
fixture_verdict_letter (BrochureVerdict verdict)
{
  g_assert_cmpuint (verdict, <, 6);

  return "-MDNIX"[verdict];
}

static void
summarize_rules (GString         *line,
                 const GPtrArray *rules)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const BrochureRuleResult *rule = g_ptr_array_index (rules, i);

      g_string_append_c (line, fixture_verdict_letter (rule->verdict));
      if (rule->rules != NULL)
        {
          g_string_append_c (line, '[');
          summarize_rules (line, rule->rules);
          g_string_append_c (line, ']');
        }
      if (rule->tests == NULL || rule->tests->len == 0)
        continue;

      g_string_append_c (line, '(');
      for (guint j = 0; j < rule->tests->len; j++)
        {
          const BrochureTestResult *test = g_ptr_array_index (rule->tests, j);

          g_string_append_c (line, fixture_verdict_letter (test->verdict));
        }
      g_string_append_c (line, ')');
    }
}

/* One line: set, a letter a rule (each test after its rule: "D(DI)", rules that it joins so: "M[DM]"), overall, what
 * is invalid. */
char *
fixture_summarize (const BrochureEvaluation *evaluation)
{
  GString *line = g_string_new (evaluation->set != NULL ? evaluation->set->id : "none");

  g_string_append_c (line, ' ');
  summarize_rules (line, evaluation->rules);
  g_string_append_printf (line, " %c", fixture_verdict_letter (evaluation->overall));

  for (guint i = 0; i < evaluation->invalid->len; i++)
    {
      const BrochureInvalid *invalid = g_ptr_array_index (evaluation->invalid, i);

      g_string_append_printf (line, " %s:%s", invalid->pointer, brochure_enum_to_string (BROCHURE_TYPE_FAULT, invalid->fault));
    }

  return g_string_free (line, FALSE);
}

/* A check in which all of @json (with ' for ") is answered, on the day of all tests. */
BrochureCheck *
fixture_check (BrochureDocument *document,
               const char       *json)
{
  g_autoptr(BrochureAnswers) answers = fixture_read_answers (json);
  GDate today = fixture_get_today ();
  BrochureCheck *check = brochure_check_new (document, &today);

  brochure_check_set_answers (check, answers);

  return check;
}

/* The result of a check as text, each paragraph in one line. */
char *
fixture_write_result (BrochureCheck *check)
{
  g_autoptr(BrochureManuscript) manuscript = brochure_manuscript_new_result (check);
  g_autoptr(GBytes) bytes = brochure_plain_write (manuscript);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr(GRegex) breaks = g_regex_new ("(?<=\\S)\n *(?=\\S)", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);

  return g_regex_replace_literal (breaks, text, -1, 0, " ", G_REGEX_MATCH_DEFAULT, NULL);
}
