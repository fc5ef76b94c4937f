/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "check-test.h"
#include "content/brochure-enum.h"
#include "content/brochure-enums.h"
#include "eligibility/brochure-answers-json.h"
#include "pages/brochure-page.h"
#include "ui-test.h"
#include "widgets/brochure-highlighter.h"
#include "widgets/brochure-verdict-bar.h"
#include "widgets/brochure-verdict-row.h"

static void
assert_rule (CheckTest  *check,
             const char *title,
             const char *words)
{
  GtkWidget *row = ui_test_find_text (check->view, BROCHURE_TYPE_VERDICT_ROW, title);

  g_assert_nonnull (row);
  g_assert_nonnull (ui_test_find_text (row, GTK_TYPE_LABEL, words));
}

static const struct
{
  const char *name;
  const char *country;
  const char *test;
  const char *overall;
  BrochureVerdict verdict;
  const char *headline;
  const char *shown;
} verdicts[] = {
  { "meets", "India", "ielts", "6.5", BROCHURE_VERDICT_MEETS, "Meets the listed requirements", "6.5" },
  { "meets-comma", "India", "ielts", "6,5", BROCHURE_VERDICT_MEETS, "Meets the listed requirements", "6.5" },
  { "does-not-meet", "India", "ielts", "6", BROCHURE_VERDICT_DOES_NOT_MEET, "English: 0.5 short", "IELTS 6.5" },
  { "needs-assessment", "Germany", "cpe", "190", BROCHURE_VERDICT_NEEDS_ASSESSMENT, NULL, NULL },
  { "missing-information", "United States", "toefl-120", "95", BROCHURE_VERDICT_MISSING_INFORMATION, NULL, NULL },
  { "invalid", "India", "ielts", "6.7", BROCHURE_VERDICT_NONE, NULL, NULL },
};

static void
test_verdict (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  gboolean has_scale = g_str_has_suffix (verdicts[i].test, "-120");
  g_auto(CheckTest) check = { NULL };

  check_test_open (&check, NULL, NULL, 900, 720);
  check_test_assert_overall (&check, BROCHURE_VERDICT_MISSING_INFORMATION);

  check_test_fill (&check, verdicts[i].country);
  assert_rule (&check, "Degree", "Met");

  check_test_add_test (&check, has_scale ? "toefl" : verdicts[i].test);

  if (has_scale)
    check_test_choose_scale (&check, 0, "0-120");

  check_test_type (check_test_get_field (&check, 0, "overall"), verdicts[i].overall);
  check_test_assert_overall (&check, verdicts[i].verdict);
  assert_rule (&check, "Degree", "Met");
  check_test_assert_shows (&check, "Closed to new students");
  check_test_assert_shows (&check, "decides.");

  if (verdicts[i].headline != NULL)
    g_assert_cmpstr (check_test_get_headline (&check), ==, verdicts[i].headline);

  if (verdicts[i].shown != NULL)
    check_test_assert_shows (&check, verdicts[i].shown);
}

static AdwExpanderRow *
find_rule (CheckTest  *check,
           const char *title)
{
  return ADW_EXPANDER_ROW (ui_test_find_text (check->view, BROCHURE_TYPE_VERDICT_ROW, title));
}

static void
assert_open (CheckTest  *check,
             const char *title,
             gboolean    is_open)
{
  g_assert_cmpint (adw_expander_row_get_expanded (find_rule (check, title)), ==, is_open);
}

static void
set_open (CheckTest  *check,
          const char *title)
{
  adw_expander_row_set_expanded (find_rule (check, title), TRUE);
}

/* The rules that decide come first. */
static void
test_order (void)
{
  g_auto(CheckTest) check = { NULL };
  GtkWidget *row;

  check_test_open (&check, NULL, "{\"country\": \"IN\", \"degreeLevel\": \"bachelor\", \"field\": \"cs\","
                                 " \"tests\": [{\"test\": \"ielts\", \"overall\": \"6.0\"}]}", 900, 720);
  row = ui_test_find_type (check.view, BROCHURE_TYPE_VERDICT_ROW);
  g_assert_nonnull (ui_test_find_text (row, GTK_TYPE_LABEL, "English"));
}

/* The other requirements are one toggle away, and so is the way back. */
static void
test_other_set (void)
{
  g_auto(CheckTest) check = { NULL };
  AdwToggleGroup *sets;

  check_test_open (&check, NULL, "{\"degreeLevel\": \"bachelor\", \"field\": \"cs\","
                                 " \"tests\": [{\"test\": \"ielts\", \"overall\": \"6.0\"}]}", 900, 720);
  sets = ADW_TOGGLE_GROUP (ui_test_find_type (check.view, ADW_TYPE_TOGGLE_GROUP));
  g_assert_cmpuint (adw_toggle_group_get_n_toggles (sets), ==, 2);
  g_assert_null (adw_toggle_group_get_active_name (sets));

  check_test_choose (&check, CHECK_TEST_COUNTRY, "United States");
  g_assert_cmpstr (adw_toggle_group_get_active_name (sets), ==, "united-states");
  check_test_assert_overall (&check, BROCHURE_VERDICT_MEETS);

  adw_toggle_group_set_active_name (sets, "international");
  check_test_assert_overall (&check, BROCHURE_VERDICT_DOES_NOT_MEET);
  g_assert_cmpstr (adw_toggle_group_get_active_name (sets), ==, "international");

  adw_toggle_group_set_active_name (sets, "united-states");
  check_test_assert_overall (&check, BROCHURE_VERDICT_MEETS);
}

/* Of the requirements only the one that decides is open, and what somebody opened stays so. */
static void
test_open_rules (void)
{
  g_auto(CheckTest) check = { NULL };

  check_test_open (&check, NULL, NULL, 900, 720);
  assert_open (&check, "English", FALSE);

  check_test_fill (&check, "India");
  check_test_add_test (&check, "ielts");
  check_test_type (check_test_get_field (&check, 0, "overall"), "6");
  assert_open (&check, "English", TRUE);
  assert_open (&check, "Degree", FALSE);

  set_open (&check, "Degree");
  check_test_type (check_test_get_field (&check, 0, "overall"), "5");
  assert_open (&check, "Degree", TRUE);

  check_test_type (check_test_get_field (&check, 0, "overall"), "7");
  assert_open (&check, "English", FALSE);
}

/* Every worked case can be filled in, and comes to just what it says. */
static void
test_examples (gconstpointer data)
{
  g_auto(CheckTest) check = { NULL };
  GPtrArray *cases;

  check_test_open (&check, data, NULL, 900, 720);
  cases = brochure_document_get_cases (check.document);
  g_assert_cmpuint (cases->len, >, 0);

  for (guint i = 0; i < cases->len; i++)
    {
      const BrochureCase *example = g_ptr_array_index (cases, i);
      g_autoptr(BrochureAnswers) answers = brochure_answers_json_read (example->input);
      const char *expected = json_object_get_string_member_with_default (example->expected, "overall", "none");
      const char *found;

      brochure_check_set_answers (check.check, answers);
      found = brochure_enum_to_string (BROCHURE_TYPE_VERDICT, brochure_check_get_evaluation (check.check)->overall);

      if (!g_str_equal (found, expected))
        g_error ("%s: not %s", example->id, expected);
    }
}

static void
assert_offers (CheckTest *check,
               gboolean   has_examples)
{
  GtkWidget *example = ui_test_find_text (check->form, ADW_TYPE_ACTION_ROW, "India, IELTS 6.0");
  GtkWidget *clear = ui_test_find_text (check->form, GTK_TYPE_BUTTON, "_Clear Answers");

  g_assert_cmpint (example != NULL && gtk_widget_is_visible (example), ==, has_examples);
  g_assert_cmpint (clear != NULL && gtk_widget_is_visible (clear), !=, has_examples);
}

/* Examples and emptying the form are offered only while they are of use. */
static void
test_offers (void)
{
  g_auto(CheckTest) check = { NULL };

  check_test_open (&check, NULL, NULL, 900, 720);
  assert_offers (&check, TRUE);
  g_assert_null (ui_test_find_text (check.form, ADW_TYPE_ACTION_ROW, "IELTS exactly at the minimum, from India"));

  gtk_widget_activate (ui_test_find_text (check.form, ADW_TYPE_ACTION_ROW, "India, IELTS 6.0"));
  check_test_assert_overall (&check, BROCHURE_VERDICT_DOES_NOT_MEET);
  assert_offers (&check, FALSE);

  g_assert_true (gtk_widget_activate_action (check.form, "page.clear-answers", NULL));
  assert_offers (&check, TRUE);
}

static gboolean
is_narrow (gpointer user_data)
{
  GtkWidget *bar = ui_test_find_type (user_data, BROCHURE_TYPE_VERDICT_BAR);

  return bar != NULL && gtk_widget_get_mapped (bar);
}

static gboolean
is_wide (gpointer user_data)
{
  return !is_narrow (user_data);
}

static const char *
get_bar (CheckTest *check)
{
  GtkWidget *bar = ui_test_find_type (check->window, BROCHURE_TYPE_VERDICT_BAR);

  return gtk_label_get_label (GTK_LABEL (ui_test_find_type (bar, GTK_TYPE_LABEL)));
}

/* Where there is no room beside the form, a bar tells the verdict while one types, and opens to all of it. */
static void
test_bar (void)
{
  g_auto(CheckTest) check = { NULL };
  GtkWidget *bottom_sheet;

  check_test_open (&check, NULL, NULL, 700, 720);
  ui_test_wait_for (is_narrow, check.window);
  bottom_sheet = ui_test_find_type (check.window, ADW_TYPE_BOTTOM_SHEET);
  g_assert_false (gtk_widget_get_mapped (check.view));

  check_test_fill (&check, "India");
  check_test_add_test (&check, "ielts");
  check_test_type (check_test_get_field (&check, 0, "overall"), "6");
  g_assert_cmpstr (get_bar (&check), ==, check_test_get_headline (&check));
  check_test_type (check_test_get_field (&check, 0, "overall"), "7");
  g_assert_cmpstr (get_bar (&check), ==, check_test_get_headline (&check));

  adw_bottom_sheet_set_open (ADW_BOTTOM_SHEET (bottom_sheet), TRUE);
  ui_test_spin (50);
  g_assert_true (gtk_widget_get_mapped (check.view));

  gtk_window_set_default_size (GTK_WINDOW (check.window), 900, 720);
  ui_test_wait_for (is_wide, check.window);
  ui_test_spin (400);
  g_assert_true (gtk_widget_get_mapped (check.view));
  g_assert_false (adw_bottom_sheet_get_open (ADW_BOTTOM_SHEET (bottom_sheet)));
}

/* What cannot be right leads to its field, from wherever it is told. */
static void
test_slip (void)
{
  g_auto(CheckTest) check = { NULL };
  GtkWidget *bottom_sheet;
  GtkWidget *button;
  GtkWidget *row;

  check_test_open (&check, NULL, "{\"tests\": [{\"test\": \"none-yet\"}, {\"test\": \"ielts\","
                                 " \"components\": {\"writing\": \"6.2\"}}]}", 700, 720);
  ui_test_wait_for (is_narrow, check.window);
  bottom_sheet = ui_test_find_type (check.window, ADW_TYPE_BOTTOM_SHEET);
  adw_bottom_sheet_set_open (ADW_BOTTOM_SHEET (bottom_sheet), TRUE);
  ui_test_spin (300);
  button = ui_test_find_text (check.view, GTK_TYPE_BUTTON, "_Correct It");
  g_assert_true (gtk_widget_is_visible (button));
  g_signal_emit_by_name (button, "clicked");
  ui_test_spin (300);

  row = GTK_WIDGET (check_test_get_field (&check, 1, "writing"));
  g_assert_false (adw_bottom_sheet_get_open (ADW_BOTTOM_SHEET (bottom_sheet)));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (check.window)), row));

  check_test_type (BROCHURE_INPUT_ROW (row), "6");
  g_assert_null (ui_test_find_text (check.view, GTK_TYPE_BUTTON, "_Correct It"));
}

/* What is found in the verdict is uncovered, and what is found in the form too. */
static void
test_uncover (void)
{
  g_auto(CheckTest) check = { NULL };
  BrochureScroller *scroller;
  GtkWidget *bottom_sheet;
  GtkWidget *labels[2];

  check_test_open (&check, NULL, NULL, 700, 720);
  ui_test_wait_for (is_narrow, check.window);
  bottom_sheet = ui_test_find_type (check.window, ADW_TYPE_BOTTOM_SHEET);
  scroller = brochure_page_get_scroller (BROCHURE_PAGE (check.page));
  labels[0] = ui_test_find_type (check.form, GTK_TYPE_LABEL);
  labels[1] = ui_test_find_type (check.view, GTK_TYPE_LABEL);

  for (int i = 1; i >= 0; i--)
    {
      brochure_highlighter_unfold (labels[i]);
      brochure_scroller_show_text (scroller, GTK_LABEL (labels[i]), 0);
      ui_test_spin (300);
      g_assert_cmpint (adw_bottom_sheet_get_open (ADW_BOTTOM_SHEET (bottom_sheet)), ==, i);
    }
}

static void
test_summary (void)
{
  g_auto(CheckTest) check = { NULL };
  GtkWidget *summary;

  check_test_open (&check, NULL, NULL, 900, 720);
  summary = ui_test_find_role (check.view, GTK_ACCESSIBLE_ROLE_STATUS, NULL);
  g_assert_nonnull (summary);
  g_assert_true (gtk_widget_get_focusable (summary));
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (summary), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  g_assert_nonnull (ui_test_find_role (check.form, GTK_ACCESSIBLE_ROLE_FORM, NULL));
}

static const struct
{
  const char *name;
  int width;
  GtkTextDirection direction;
  int dpi;
  AdwColorScheme color_scheme;
} shapes[] = {
  { "wide", 840, GTK_TEXT_DIR_LTR, 96, ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "wide-dark", 840, GTK_TEXT_DIR_LTR, 96, ADW_COLOR_SCHEME_FORCE_DARK },
  { "wide-rtl", 840, GTK_TEXT_DIR_RTL, 96, ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "medium", 700, GTK_TEXT_DIR_LTR, 96, ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "narrow", 360, GTK_TEXT_DIR_LTR, 96, ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "narrow-dark", 360, GTK_TEXT_DIR_LTR, 96, ADW_COLOR_SCHEME_FORCE_DARK },
  { "narrow-rtl", 360, GTK_TEXT_DIR_RTL, 96, ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "narrow-large", 360, GTK_TEXT_DIR_LTR, 144, ADW_COLOR_SCHEME_FORCE_LIGHT },
};

static const struct
{
  const char *name;
  const char *answers;
} states[] = {
  { "empty", NULL },
  { "met", "{\"country\": \"IN\", \"degreeLevel\": \"bachelor\", \"field\": \"cs\", \"tests\": [{\"test\": \"ielts\","
           " \"components\": {\"listening\": \"6.5\", \"reading\": \"6.5\", \"writing\": \"6\", \"speaking\": \"6\"}}]}" },
  { "failed", "{\"country\": \"IN\", \"degreeLevel\": \"bachelor\", \"field\": \"other\", \"work\": \"relevant\","
              " \"tests\": [{\"test\": \"ielts\", \"overall\": \"6.0\"}, {\"test\": \"toefl\", \"date\": \"2025-03-01\","
              " \"overall\": \"85\"}]}" },
  { "assessment", "{\"country\": \"CN\", \"degreeLevel\": \"bachelor\", \"field\": \"cs\","
                  " \"tests\": [{\"test\": \"toefl\", \"scale\": \"1-6\", \"overall\": \"4.5\"}]}" },
  { "invalid", "{\"country\": \"US\", \"degreeLevel\": \"bachelor\", \"field\": \"cs\", \"tests\": [{\"test\": \"toefl\","
               " \"date\": \"2026-03-01\", \"overall\": \"90\"}]}" },
};

static void
test_fits (gconstpointer data)
{
  guint shape = GPOINTER_TO_UINT (data);

  gtk_widget_set_default_direction (shapes[shape].direction);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", shapes[shape].dpi * PANGO_SCALE, NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), shapes[shape].color_scheme);

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autofree char *name = g_strdup_printf ("eligibility-%s-%s", states[i].name, shapes[shape].name);
      g_auto(CheckTest) check = { NULL };

      /* High enough for a picture of the whole page. */
      check_test_open (&check, NULL, states[i].answers, shapes[shape].width, 1500);
      ui_test_spin (300);
      ui_test_assert_fits (check.page);
      ui_test_save_png (check.window, name);
    }

  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * PANGO_SCALE, NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
}

/* Crossing from wide to narrow changes nothing but the place of things. */
static void
test_resize (void)
{
  g_auto(CheckTest) check = { NULL };
  BrochureInputRow *row;
  GtkWidget *focus;

  check_test_open (&check, NULL, NULL, 900, 720);
  check_test_add_test (&check, "ielts");
  row = check_test_get_field (&check, 0, "overall");
  check_test_type (row, "6.");
  focus = gtk_window_get_focus (GTK_WINDOW (check.window));

  gtk_window_set_default_size (GTK_WINDOW (check.window), 400, 720);
  ui_test_spin (200);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (check.window)) == focus);
  g_assert_cmpstr (brochure_input_row_get_text (row), ==, "6.");
}

static void
test_finalize (void)
{
  g_autoptr(BrochureDocument) document = ui_test_load_bundled ();

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      BrochureCheck *check = check_test_create (document, states[i].answers);

      ui_test_assert_finalizes (check_test_create_page (document, check));
      g_assert_finalize_object (check);
    }

}

int
main (int    argc,
      char **argv)
{
  ui_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (verdicts); i++)
    {
      g_autofree char *path = g_strconcat ("/eligibility-page/verdict/", verdicts[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_verdict);
    }

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autofree char *path = g_strconcat ("/eligibility-page/fits/", shapes[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fits);
    }

  g_test_add_func ("/eligibility-page/bar", test_bar);
  g_test_add_data_func ("/eligibility-page/examples/bundled", NULL, test_examples);
  g_test_add_data_func ("/eligibility-page/examples/evening-course", "evening-course.json", test_examples);
  g_test_add_func ("/eligibility-page/finalize", test_finalize);
  g_test_add_func ("/eligibility-page/offers", test_offers);
  g_test_add_func ("/eligibility-page/open-rules", test_open_rules);
  g_test_add_func ("/eligibility-page/order", test_order);
  g_test_add_func ("/eligibility-page/other-set", test_other_set);
  g_test_add_func ("/eligibility-page/resize", test_resize);
  g_test_add_func ("/eligibility-page/slip", test_slip);
  g_test_add_func ("/eligibility-page/summary", test_summary);
  g_test_add_func ("/eligibility-page/uncover", test_uncover);

  return g_test_run ();
}
