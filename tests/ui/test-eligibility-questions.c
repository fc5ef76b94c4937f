/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "check-test.h"
#include "ui-test.h"
#include "widgets/brochure-choice-row.h"
#include "widgets/brochure-country-row.h"
#include "widgets/brochure-score-row.h"

/* What is not answered looks so. */
static void
test_unanswered (void)
{
  static const char * const titles[] = { CHECK_TEST_COUNTRY, "Highest degree" };
  g_auto(CheckTest) check = { NULL };

  check_test_open (&check, NULL, NULL, 900, 720);

  for (guint answered = 0; answered < 2; answered++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
        {
          GtkWidget *row = ui_test_find_text (check.form, ADW_TYPE_ACTION_ROW, titles[i]);

          g_assert_cmpint (gtk_widget_has_css_class (row, "property"), ==, answered);
          g_assert_cmpint (g_str_equal (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "Not answered"), !=, answered);
        }

      check_test_fill (&check, "India");
    }
}

/* Questions, choices and figures come from the programme's own rules, those of the requirements that apply. */
static void
test_own_questions (void)
{
  g_auto(CheckTest) check = { NULL };
  GtkWidget *row;

  check_test_open (&check, "programmes/firth-informatics.json", NULL, 900, 720);
  check_test_choose (&check, "Nationality", "India");
  check_test_choose (&check, "Degree taught in English", "Yes, elsewhere");
  row = ui_test_find_text (check.form, BROCHURE_TYPE_SCORE_ROW, "Average mark");
  check_test_type (BROCHURE_INPUT_ROW (row), "101");
  check_test_press_enter (BROCHURE_INPUT_ROW (row));
  check_test_assert_invalid (BROCHURE_INPUT_ROW (row), TRUE);

  g_assert_true (gtk_widget_child_focus (check.view, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_activate_action (check.view, "page.show-field", "s", "/numbers/average"));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (check.window)), row));

  check_test_type (BROCHURE_INPUT_ROW (row), "");
  check_test_assert_kept (&check, "{\"nationality\": \"IN\", \"choices\": {\"taught\": \"elsewhere\"}}");
  check_test_choose (&check, "Nationality", "United Kingdom");
  g_assert_false (gtk_widget_get_visible (row));
}

static void
type_country (GtkWidget  *row,
              const char *text)
{
  GtkWidget *popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (ui_test_find_type (row, GTK_TYPE_MENU_BUTTON))));
  GtkWidget *entry = ui_test_find_type (popover, GTK_TYPE_SEARCH_ENTRY);

  gtk_popover_popup (GTK_POPOVER (popover));
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  g_signal_emit_by_name (entry, "activate");
}

/* Typing and Enter take the first that matches. */
static void
test_country (void)
{
  g_auto(CheckTest) check = { NULL };
  GtkWidget *row;

  check_test_open (&check, NULL, NULL, 900, 720);
  row = ui_test_find_text (check.form, BROCHURE_TYPE_COUNTRY_ROW, CHECK_TEST_COUNTRY);
  type_country (row, "ind");
  check_test_assert_kept (&check, "{\"country\": \"IN\"}");
  type_country (row, "holland");
  check_test_assert_kept (&check, "{\"country\": \"NL\"}");
  type_country (row, "atlantis");
  check_test_assert_kept (&check, "{\"country\": \"NL\"}");
}

/* Nothing is known of any test but by the content. */
static void
test_other_programme (void)
{
  g_auto(CheckTest) check = { NULL };

  check_test_open (&check, "evening-course.json", NULL, 900, 720);
  g_assert_null (ui_test_find_text (check.form, BROCHURE_TYPE_CHOICE_ROW, "Subject of the degree"));

  check_test_choose (&check, CHECK_TEST_COUNTRY, "Norway");
  check_test_choose (&check, "Highest degree", "Bachelor’s degree");
  check_test_add_test (&check, "dst");
  g_assert_nonnull (ui_test_find_text (check.form, BROCHURE_TYPE_TEST_ROW, "Dunlin Speaking Test"));
  g_assert_nonnull (ui_test_find_text (check.form, ADW_TYPE_EXPANDER_ROW, "Section scores"));
  g_assert_null (brochure_test_row_find_field (check_test_find_test (&check, 0), "reading"));

  check_test_type (check_test_get_field (&check, 0, "listening"), "10");
  check_test_type (check_test_get_field (&check, 0, "speaking"), "12");
  check_test_assert_overall (&check, BROCHURE_VERDICT_MEETS);

  /* The other set limits how old a test may be. */
  check_test_choose (&check, CHECK_TEST_COUNTRY, "India");
  check_test_type (check_test_get_field (&check, 0, "speaking"), "19");
  check_test_type (check_test_get_field (&check, 0, "date"), "2001-05-01");
  check_test_assert_overall (&check, BROCHURE_VERDICT_DOES_NOT_MEET);
}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/eligibility-questions/country", test_country);
  g_test_add_func ("/eligibility-questions/other-programme", test_other_programme);
  g_test_add_func ("/eligibility-questions/own-questions", test_own_questions);
  g_test_add_func ("/eligibility-questions/unanswered", test_unanswered);

  return g_test_run ();
}
