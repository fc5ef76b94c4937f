/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "check-test.h"
#include "language/brochure-language.h"
#include "ui-test.h"
#include "widgets/brochure-scale-row.h"

static void
test_prefix (void)
{
  g_auto(CheckTest) check = { NULL };
  BrochureInputRow *row;

  check_test_open (&check, NULL, NULL, 900, 720);
  check_test_fill (&check, "Germany");
  check_test_add_test (&check, "cae");
  row = check_test_get_field (&check, 0, "overall");

  check_test_type (row, "1");
  check_test_assert_invalid (row, FALSE);
  check_test_assert_overall (&check, BROCHURE_VERDICT_MISSING_INFORMATION);

  check_test_type (row, "18");
  check_test_assert_invalid (row, FALSE);

  check_test_type (row, "180");
  check_test_assert_invalid (row, FALSE);
  check_test_assert_overall (&check, BROCHURE_VERDICT_MEETS);

  /* No number begins like this. */
  check_test_type (row, "3");
  check_test_assert_invalid (row, TRUE);

  /* Whoever goes on has finished typing. */
  check_test_type (row, "18");
  check_test_assert_invalid (row, FALSE);
  check_test_press_enter (row);
  check_test_assert_invalid (row, TRUE);
  check_test_assert_overall (&check, BROCHURE_VERDICT_NONE);

  check_test_type (row, "18");
  gtk_widget_grab_focus (GTK_WIDGET (check_test_get_field (&check, 0, "reading")));
  ui_test_spin (50);
  check_test_assert_invalid (row, TRUE);

  check_test_type (row, "");
  check_test_assert_invalid (row, FALSE);
}

/* A total that is only half typed contradicts nothing yet. */
static void
test_prefix_of_sum (void)
{
  static const char * const components[] = { "reading", "listening", "speaking", "writing" };
  g_auto(CheckTest) check = { NULL };
  BrochureInputRow *row;

  check_test_open (&check, NULL, NULL, 900, 720);
  check_test_add_test (&check, "toefl");
  check_test_choose_scale (&check, 0, "0-120");

  for (guint i = 0; i < G_N_ELEMENTS (components); i++)
    check_test_type (check_test_get_field (&check, 0, components[i]), "23");

  row = check_test_get_field (&check, 0, "overall");
  check_test_type (row, "9");
  check_test_assert_invalid (row, FALSE);
  check_test_type (row, "92");
  check_test_assert_invalid (row, FALSE);
  check_test_type (row, "93");
  check_test_press_enter (row);
  check_test_assert_invalid (row, TRUE);
}

static void
test_computed (void)
{
  static const char * const components[] = { "listening", "reading", "writing", "speaking" };
  static const char * const scores[] = { "6.5", "6,5", "6", "6" };
  g_auto(CheckTest) check = { NULL };
  BrochureInputRow *row;

  check_test_open (&check, NULL, NULL, 900, 720);
  check_test_fill (&check, "India");
  check_test_add_test (&check, "ielts");

  for (guint i = 0; i < G_N_ELEMENTS (components); i++)
    check_test_type (check_test_get_field (&check, 0, components[i]), scores[i]);

  row = check_test_get_field (&check, 0, "overall");
  g_assert_nonnull (ui_test_find_text (GTK_WIDGET (row), GTK_TYPE_LABEL, "Follows from the section scores: 6.5"));
  g_assert_cmpstr (brochure_input_row_get_text (row), ==, "");
  check_test_assert_overall (&check, BROCHURE_VERDICT_MEETS);

  check_test_type (row, "7");
  check_test_press_enter (row);
  check_test_assert_invalid (row, TRUE);
}

/* A field has the mark that its caption has; what is kept does not depend on a language. */
static void
test_decimal_mark (void)
{
  g_auto(CheckTest) check = { NULL };
  BrochureInputRow *row;

  brochure_language_apply ("nl");
  check_test_open (&check, NULL, "{\"tests\": [{\"test\": \"ielts\", \"overall\": \"6.5\"}]}", 900, 720);
  row = check_test_get_field (&check, 0, "overall");
  g_assert_cmpstr (brochure_input_row_get_text (row), ==, "6,5");

  check_test_type (row, "7.5");
  check_test_press_enter (row);
  g_assert_cmpstr (brochure_input_row_get_text (row), ==, "7,5");
  check_test_assert_kept (&check, "{\"tests\": [{\"test\": \"ielts\", \"module\": \"academic\", \"overall\": \"7.5\"}]}");

  brochure_language_apply (NULL);
}

/* The scale comes first; the number that new reports print for comparison is not taken for a score on the old one. */
static void
test_scale (void)
{
  g_auto(CheckTest) check = { NULL };
  BrochureTestRow *test;
  BrochureInputRow *overall;

  check_test_open (&check, NULL, NULL, 900, 720);
  check_test_fill (&check, "China");
  check_test_add_test (&check, "toefl");
  test = check_test_find_test (&check, 0);
  g_assert_null (brochure_test_row_find_field (test, "overall"));
  g_assert_null (brochure_test_row_find_field (test, "date"));

  check_test_choose_scale (&check, 0, "0-120");
  overall = check_test_get_field (&check, 0, "overall");
  check_test_type (overall, "90");
  check_test_assert_invalid (overall, FALSE);
  check_test_assert_overall (&check, BROCHURE_VERDICT_MEETS);

  check_test_choose_scale (&check, 0, "1-6");
  overall = check_test_get_field (&check, 0, "overall");
  g_assert_cmpstr (brochure_input_row_get_text (overall), ==, "90");
  check_test_assert_invalid (overall, TRUE);
  g_assert_nonnull (strstr (check_test_get_error (overall), "comparison"));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (test)), ==, "One of the fields cannot be right");
  check_test_assert_overall (&check, BROCHURE_VERDICT_NONE);

  check_test_type (overall, "4.5");
  check_test_assert_invalid (overall, FALSE);
  check_test_assert_overall (&check, BROCHURE_VERDICT_NEEDS_ASSESSMENT);

  check_test_type (overall, "5");
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (test)), ==, "Overall 5.0");
  check_test_assert_overall (&check, BROCHURE_VERDICT_MEETS);
}

/* What the answers of another day leave open is asked; what they tell is not. */
static const struct
{
  const char *name;
  const char *test;
  const char *scale;
} scales[] = {
  { "small-score", "{\"test\": \"toefl\", \"overall\": \"5\"}", "" },
  { "large-score", "{\"test\": \"toefl\", \"overall\": \"90\"}", "0-120" },
  { "new-date", "{\"test\": \"toefl\", \"overall\": \"5\", \"date\": \"2026-03-01\"}", "1-6" },
  { "old-date", "{\"test\": \"toefl\", \"overall\": \"5\", \"date\": \"2025-03-01\"}", "0-120" },
  { "half-date", "{\"test\": \"toefl\", \"overall\": \"5\", \"date\": \"2025-0\"}", "" },
  { "stated", "{\"test\": \"toefl\", \"overall\": \"5\", \"scale\": \"1-6\"}", "1-6" },
  { "unknown", "{\"test\": \"toefl\", \"overall\": \"5\", \"scale\": \"1-9\"}", "" },
};

static void
test_settled_scale (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *answers = g_strdup_printf ("{\"tests\": [%s]}", scales[i].test);
  g_auto(CheckTest) check = { NULL };
  GtkWidget *row;

  check_test_open (&check, NULL, answers, 900, 720);
  row = brochure_test_row_find_field (check_test_find_test (&check, 0), "scale");
  g_assert_cmpstr (brochure_scale_row_get_value (BROCHURE_SCALE_ROW (row)), ==, scales[i].scale);

  /* Once it is chosen, the score that waited for it is there. */
  check_test_choose_scale (&check, 0, "1-6");
  g_assert_cmpstr (brochure_input_row_get_text (check_test_get_field (&check, 0, "overall")), ==, i == 1 ? "90" : "5");
}

/* A date is asked for only where a requirement limits how old a test may be. */
static void
test_date (void)
{
  g_auto(CheckTest) check = { NULL };
  BrochureInputRow *row;

  check_test_open (&check, "evening-course.json", NULL, 900, 720);
  check_test_add_test (&check, "dst");
  row = check_test_get_field (&check, 0, "date");

  check_test_type (row, "2025-0");
  check_test_assert_invalid (row, FALSE);
  check_test_type (row, "2025-02-30");
  check_test_assert_invalid (row, TRUE);
  check_test_type (row, "2025-02-28");
  check_test_assert_invalid (row, FALSE);
  g_assert_nonnull (ui_test_find_text (GTK_WIDGET (row), GTK_TYPE_LABEL, "28 February 2025"));

  /* However it was typed, it is kept in one way. */
  check_test_type (row, "٢٧. ٢. ٢٠٢٥");
  g_signal_emit_by_name (brochure_input_row_get_entry (row), "activate");
  check_test_assert_invalid (row, FALSE);
  g_assert_cmpstr (brochure_input_row_get_text (row), ==, "2025-02-27");
}

/* Section scores are folded until a requirement needs them. */
static void
test_sections (void)
{
  g_auto(CheckTest) check = { NULL };
  GtkWidget *row;

  check_test_open (&check, NULL, NULL, 900, 720);
  check_test_fill (&check, "India");
  check_test_add_test (&check, "toefl");
  check_test_choose_scale (&check, 0, "0-120");
  check_test_type (check_test_get_field (&check, 0, "overall"), "95");
  row = gtk_widget_get_ancestor (GTK_WIDGET (check_test_get_field (&check, 0, "reading")), ADW_TYPE_EXPANDER_ROW);
  g_assert_false (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==,
                   "Optional\nValues go from 0 to 30 in steps of 1.");

  check_test_choose (&check, CHECK_TEST_COUNTRY, "United States");
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==,
                   "Needed for these requirements\nValues go from 0 to 30 in steps of 1.");
}

static void
test_several_tests (void)
{
  g_auto(CheckTest) check = { NULL };
  GtkWidget *button;

  check_test_open (&check, NULL, NULL, 900, 720);
  check_test_fill (&check, "India");
  check_test_add_test (&check, "ielts");
  check_test_type (check_test_get_field (&check, 0, "overall"), "6");
  check_test_add_test (&check, "none-yet");
  check_test_add_test (&check, "cae");
  check_test_choose_in (brochure_test_row_find_field (check_test_find_test (&check, 2), "grade"),
                        "Grade B (level C1)");
  check_test_assert_overall (&check, BROCHURE_VERDICT_MEETS);
  check_test_assert_shows (&check, "IELTS 6.0: Not met");

  button = ui_test_find_text (GTK_WIDGET (check_test_find_test (&check, 2)), GTK_TYPE_BUTTON, "Remove This Test");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_null (check_test_find_test (&check, 2));
  check_test_assert_overall (&check, BROCHURE_VERDICT_MISSING_INFORMATION);

  button = ui_test_find_text (GTK_WIDGET (check_test_find_test (&check, 1)), GTK_TYPE_BUTTON, "Remove This Test");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  check_test_assert_overall (&check, BROCHURE_VERDICT_DOES_NOT_MEET);
}

static void
test_many_tests (void)
{
  g_auto(CheckTest) check = { NULL };
  g_autoptr(GString) json = g_string_new ("{\"tests\": [{\"test\": \"ielts\"}");

  for (guint i = 0; i < 200; i++)
    g_string_append (json, ", {\"test\": \"other\"}");

  g_string_append (json, "]}");
  check_test_open (&check, NULL, json->str, 900, 720);
  g_assert_nonnull (check_test_find_test (&check, 19));
  g_assert_null (check_test_find_test (&check, 20));

  check_test_add_test (&check, "ielts");
  g_assert_null (check_test_find_test (&check, 20));
}

/* A test that is added is empty and has the cursor; nothing that was filled in is touched. */
static void
test_add (void)
{
  g_auto(CheckTest) check = { NULL };
  GtkWidget *row;

  check_test_open (&check, NULL, "{\"country\": \"IN\", \"tests\": [{\"test\": \"ielts\", \"overall\": \"6.0\"}]}", 900, 720);
  check_test_add_test (&check, "cae");
  check_test_assert_kept (&check, "{\"country\": \"IN\", \"tests\": [{\"test\": \"ielts\", \"overall\": \"6.0\"},"
                                  " {\"test\": \"cae\"}]}");
  row = GTK_WIDGET (check_test_get_field (&check, 1, "overall"));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (check.window)), row));

  check_test_add_test (&check, "toefl");
  row = brochure_test_row_find_field (check_test_find_test (&check, 2), "scale");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (check.window)), row));
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autofree char *path = g_strconcat ("/eligibility-tests/settled-scale/", scales[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_settled_scale);
    }

  g_test_add_func ("/eligibility-tests/add", test_add);
  g_test_add_func ("/eligibility-tests/computed", test_computed);
  g_test_add_func ("/eligibility-tests/date", test_date);
  g_test_add_func ("/eligibility-tests/many-tests", test_many_tests);
  g_test_add_func ("/eligibility-tests/prefix", test_prefix);
  g_test_add_func ("/eligibility-tests/prefix-of-sum", test_prefix_of_sum);
  g_test_add_func ("/eligibility-tests/decimal-mark", test_decimal_mark);
  g_test_add_func ("/eligibility-tests/scale", test_scale);
  g_test_add_func ("/eligibility-tests/sections", test_sections);
  g_test_add_func ("/eligibility-tests/several-tests", test_several_tests);

  return g_test_run ();
}
