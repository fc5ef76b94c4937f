/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-answers-json.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "pages/brochure-eligibility-page.h"
#include "pages/brochure-page-factory.h"
#include "ui-test.h"
#include "content/brochure-enum.h"
#include "content/brochure-enums.h"
#include "language/brochure-countries.h"
#include "language/brochure-country.h"
#include "language/brochure-language.h"
#include "widgets/brochure-choice-row.h"
#include "widgets/brochure-country-row.h"
#include "widgets/brochure-date-row.h"
#include "widgets/brochure-eligibility-form.h"
#include "widgets/brochure-highlighter.h"
#include "widgets/brochure-scale-row.h"
#include "widgets/brochure-score-row.h"
#include "widgets/brochure-test-row.h"
#include "widgets/brochure-verdict-bar.h"
#include "widgets/brochure-verdict-row.h"
#include "widgets/brochure-verdict-view.h"

#define COUNTRY "Country of your highest degree"

typedef struct
{
  BrochureDocument *document;
  BrochureCheck *check;
  GtkWidget *window;
  GtkWidget *page;
  GtkWidget *form;
  GtkWidget *view;
} Check;

static const BrochureSection *
find_section (BrochureDocument *document,
              BrochureBlockKind kind)
{
  const BrochureSection *section = brochure_programme_find_section_of_kind (brochure_document_get_programme (document),
                                                                            kind);

  g_assert_nonnull (section);

  return section;
}

static GtkWidget *
create_page (BrochureDocument *document,
             BrochureCheck    *check)
{
  return brochure_page_factory_create (document, find_section (document, BROCHURE_BLOCK_ELIGIBILITY), check, FALSE);
}

static BrochureCheck *
create_check (BrochureDocument *document,
              const char       *answers)
{
  g_autoptr(GDate) today = g_date_new_dmy (24, G_DATE_NOVEMBER, 2026);
  BrochureCheck *check = brochure_check_new (document, today);

  g_object_set (check, "kept", answers != NULL ? answers : "", NULL);

  return check;
}

static void
open_check (Check      *check,
            const char *path,
            const char *answers,
            int         width,
            int         height)
{
  check->document = path != NULL ? ui_test_load (path) : ui_test_load_bundled ();
  check->check = create_check (check->document, answers);
  check->page = create_page (check->document, check->check);
  check->window = ui_test_present (check->page, width, height);
  check->form = ui_test_find_type (check->window, BROCHURE_TYPE_ELIGIBILITY_FORM);
  check->view = ui_test_find_type (check->window, BROCHURE_TYPE_VERDICT_VIEW);
}

static void
check_clear (Check *check)
{
  gtk_window_destroy (GTK_WINDOW (check->window));
  g_clear_object (&check->check);
  g_clear_object (&check->document);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Check, check_clear)

/* What the settings would keep. */
static void
assert_kept (Check      *check,
             const char *answers)
{
  g_autofree char *kept = NULL;
  g_autoptr(JsonNode) found = NULL;
  g_autoptr(JsonNode) expected = NULL;

  g_object_get (check->check, "kept", &kept, NULL);

  if (*answers == '\0' || *kept == '\0')
    {
      g_assert_cmpstr (kept, ==, answers);
      return;
    }

  found = json_from_string (kept, NULL);
  expected = json_from_string (answers, NULL);

  if (!json_node_equal (found, expected))
    g_error ("%s is kept, not %s", kept, answers);
}

/* Chooses as a person does: by what is written there. */
static void
choose_in (GtkWidget  *row,
           const char *label)
{
  GListModel *model = adw_combo_row_get_model (ADW_COMBO_ROW (row));

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr(GtkStringObject) item = g_list_model_get_item (model, i);

      if (g_str_equal (gtk_string_object_get_string (item), label))
        {
          adw_combo_row_set_selected (ADW_COMBO_ROW (row), i);
          return;
        }
    }

  g_error ("“%s” does not offer “%s”", adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), label);
}

static void
choose_country (GtkWidget  *row,
                const char *name)
{
  g_autoptr(GListModel) countries = brochure_countries_list ();

  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr(BrochureCountry) country = g_list_model_get_item (countries, i);

      if (g_str_equal (brochure_country_get_name (country), name))
        brochure_country_row_set_value (BROCHURE_COUNTRY_ROW (row), brochure_country_get_code (country));
    }
}

static void
choose (Check      *check,
        const char *title,
        const char *label)
{
  GtkWidget *country_row = ui_test_find_text (check->form, BROCHURE_TYPE_COUNTRY_ROW, title);
  GtkWidget *row = ui_test_find_text (check->form, BROCHURE_TYPE_CHOICE_ROW, title);

  if (country_row != NULL)
    {
      choose_country (country_row, label);
      return;
    }

  g_assert_nonnull (row);
  choose_in (row, label);
}

static void
add_test (Check      *check,
          const char *test)
{
  g_assert_true (gtk_widget_activate_action (check->form, "form.add-test", "s", test));
}

typedef struct
{
  guint index;
  GtkWidget *found;
} Search;

static void
on_find_test (GtkWidget *widget,
              gpointer   user_data)
{
  Search *search = user_data;

  if (BROCHURE_IS_TEST_ROW (widget) && search->index-- == 0)
    search->found = widget;
}

static BrochureTestRow *
find_test (Check *check,
           guint  index)
{
  Search search = { index, NULL };

  ui_test_foreach (check->form, on_find_test, &search);

  return (BrochureTestRow *) search.found;
}

static BrochureInputRow *
get_field (Check      *check,
           guint       test,
           const char *name)
{
  BrochureTestRow *row = find_test (check, test);

  g_assert_nonnull (row);

  return BROCHURE_INPUT_ROW (brochure_test_row_find_field (row, name));
}

static void
on_find_error (GtkWidget *widget,
               gpointer   user_data)
{
  const char **error = user_data;

  if (gtk_widget_has_css_class (widget, "error") && GTK_IS_BOX (widget))
    *error = gtk_label_get_label (GTK_LABEL (gtk_widget_get_last_child (widget)));
}

/* What the row says is wrong, if it does. */
static const char *
get_error (BrochureInputRow *row)
{
  const char *error = NULL;

  ui_test_foreach (GTK_WIDGET (row), on_find_error, &error);

  return error;
}

static void
type (BrochureInputRow *row,
      const char       *text)
{
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (row)));
  gtk_editable_set_text (GTK_EDITABLE (brochure_input_row_get_entry (row)), text);
}

/* As a click on a toggle does. */
static void
choose_scale (Check      *check,
              guint       test,
              const char *scale)
{
  GtkWidget *row = brochure_test_row_find_field (find_test (check, test), "scale");

  g_assert_nonnull (row);
  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (ui_test_find_type (row, ADW_TYPE_TOGGLE_GROUP)), scale);
}

static void
press_enter (BrochureInputRow *row)
{
  g_signal_emit_by_name (brochure_input_row_get_entry (row), "activate");
}

static const char *
get_headline (Check *check)
{
  GtkWidget *summary = ui_test_find_role (check->view, GTK_ACCESSIBLE_ROLE_STATUS, NULL);
  GtkWidget *label = ui_test_find_type (summary, GTK_TYPE_LABEL);

  return gtk_label_get_label (GTK_LABEL (label));
}

static void
assert_overall (Check           *check,
                BrochureVerdict  verdict)
{
  g_assert_cmpint (brochure_check_get_evaluation (check->check)->overall, ==, verdict);
}

static void
assert_rule (Check      *check,
             const char *title,
             const char *words)
{
  GtkWidget *row = ui_test_find_text (check->view, BROCHURE_TYPE_VERDICT_ROW, title);

  g_assert_nonnull (row);
  g_assert_nonnull (ui_test_find_text (row, GTK_TYPE_LABEL, words));
}

static void
assert_shows (Check      *check,
              const char *words)
{
  g_autofree char *text = ui_test_collect_text (check->view);

  if (strstr (text, words) == NULL)
    g_error ("Nowhere “%s”, only:\n%s", words, text);
}

static void
assert_invalid (BrochureInputRow *row,
                gboolean          is_invalid)
{
  GtkAccessible *entry = GTK_ACCESSIBLE (brochure_input_row_get_entry (row));

  g_assert_cmpint (get_error (row) != NULL, ==, is_invalid);
  g_assert_cmpint (gtk_test_accessible_has_state (entry, GTK_ACCESSIBLE_STATE_INVALID), ==, is_invalid);
  g_assert_cmpint (gtk_test_accessible_has_relation (entry, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE), ==, is_invalid);
  g_assert_cmpint (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"), ==, is_invalid);
}

static void
fill_background (Check      *check,
                 const char *country)
{
  choose (check, COUNTRY, country);
  choose (check, "Highest degree", "Bachelor’s degree");
  choose (check, "Subject of the degree", "Computer science");
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
  g_auto(Check) check = { NULL };

  open_check (&check, NULL, NULL, 900, 720);
  assert_overall (&check, BROCHURE_VERDICT_MISSING_INFORMATION);

  fill_background (&check, verdicts[i].country);
  assert_rule (&check, "Degree", "Met");

  add_test (&check, has_scale ? "toefl" : verdicts[i].test);

  if (has_scale)
    choose_scale (&check, 0, "0-120");

  type (get_field (&check, 0, "overall"), verdicts[i].overall);
  assert_overall (&check, verdicts[i].verdict);
  assert_rule (&check, "Degree", "Met");
  assert_shows (&check, "Closed to new students");
  assert_shows (&check, "decides.");

  if (verdicts[i].headline != NULL)
    g_assert_cmpstr (get_headline (&check), ==, verdicts[i].headline);

  if (verdicts[i].shown != NULL)
    assert_shows (&check, verdicts[i].shown);
}

static AdwExpanderRow *
find_rule (Check      *check,
           const char *title)
{
  return ADW_EXPANDER_ROW (ui_test_find_text (check->view, BROCHURE_TYPE_VERDICT_ROW, title));
}

static void
assert_open (Check      *check,
             const char *title,
             gboolean    is_open)
{
  g_assert_cmpint (adw_expander_row_get_expanded (find_rule (check, title)), ==, is_open);
}

static void
set_open (Check      *check,
          const char *title)
{
  adw_expander_row_set_expanded (find_rule (check, title), TRUE);
}

/* The rules that decide come first. */
static void
test_order (void)
{
  g_auto(Check) check = { NULL };
  GtkWidget *row;

  open_check (&check, NULL, "{\"country\": \"IN\", \"degreeLevel\": \"bachelor\", \"field\": \"cs\","
                            " \"tests\": [{\"test\": \"ielts\", \"overall\": \"6.0\"}]}", 900, 720);
  row = ui_test_find_type (check.view, BROCHURE_TYPE_VERDICT_ROW);
  g_assert_nonnull (ui_test_find_text (row, GTK_TYPE_LABEL, "English"));
}

static void
test_prefix (void)
{
  g_auto(Check) check = { NULL };
  BrochureInputRow *row;

  open_check (&check, NULL, NULL, 900, 720);
  fill_background (&check, "Germany");
  add_test (&check, "cae");
  row = get_field (&check, 0, "overall");

  type (row, "1");
  assert_invalid (row, FALSE);
  assert_overall (&check, BROCHURE_VERDICT_MISSING_INFORMATION);

  type (row, "18");
  assert_invalid (row, FALSE);

  type (row, "180");
  assert_invalid (row, FALSE);
  assert_overall (&check, BROCHURE_VERDICT_MEETS);

  /* No number begins like this. */
  type (row, "3");
  assert_invalid (row, TRUE);

  /* Whoever goes on has finished typing. */
  type (row, "18");
  assert_invalid (row, FALSE);
  press_enter (row);
  assert_invalid (row, TRUE);
  assert_overall (&check, BROCHURE_VERDICT_NONE);

  type (row, "18");
  gtk_widget_grab_focus (GTK_WIDGET (get_field (&check, 0, "reading")));
  ui_test_spin (50);
  assert_invalid (row, TRUE);

  type (row, "");
  assert_invalid (row, FALSE);
}

/* A total that is only half typed contradicts nothing yet. */
static void
test_prefix_of_sum (void)
{
  static const char * const components[] = { "reading", "listening", "speaking", "writing" };
  g_auto(Check) check = { NULL };
  BrochureInputRow *row;

  open_check (&check, NULL, NULL, 900, 720);
  add_test (&check, "toefl");
  choose_scale (&check, 0, "0-120");

  for (guint i = 0; i < G_N_ELEMENTS (components); i++)
    type (get_field (&check, 0, components[i]), "23");

  row = get_field (&check, 0, "overall");
  type (row, "9");
  assert_invalid (row, FALSE);
  type (row, "92");
  assert_invalid (row, FALSE);
  type (row, "93");
  press_enter (row);
  assert_invalid (row, TRUE);
}

static void
test_computed (void)
{
  static const char * const components[] = { "listening", "reading", "writing", "speaking" };
  static const char * const scores[] = { "6.5", "6,5", "6", "6" };
  g_auto(Check) check = { NULL };
  BrochureInputRow *row;

  open_check (&check, NULL, NULL, 900, 720);
  fill_background (&check, "India");
  add_test (&check, "ielts");

  for (guint i = 0; i < G_N_ELEMENTS (components); i++)
    type (get_field (&check, 0, components[i]), scores[i]);

  row = get_field (&check, 0, "overall");
  g_assert_nonnull (ui_test_find_text (GTK_WIDGET (row), GTK_TYPE_LABEL, "Follows from the section scores: 6.5"));
  g_assert_cmpstr (brochure_input_row_get_text (row), ==, "");
  assert_overall (&check, BROCHURE_VERDICT_MEETS);

  type (row, "7");
  press_enter (row);
  assert_invalid (row, TRUE);
}

/* A field has the mark that its caption has; what is kept does not depend on a language. */
static void
test_decimal_mark (void)
{
  g_auto(Check) check = { NULL };
  BrochureInputRow *row;

  brochure_language_apply ("nl");
  open_check (&check, NULL, "{\"tests\": [{\"test\": \"ielts\", \"overall\": \"6.5\"}]}", 900, 720);
  row = get_field (&check, 0, "overall");
  g_assert_cmpstr (brochure_input_row_get_text (row), ==, "6,5");

  type (row, "7.5");
  press_enter (row);
  g_assert_cmpstr (brochure_input_row_get_text (row), ==, "7,5");
  assert_kept (&check, "{\"tests\": [{\"test\": \"ielts\", \"module\": \"academic\", \"overall\": \"7.5\"}]}");

  brochure_language_apply (NULL);
}

/* The scale comes first; the number that new reports print for comparison is not taken for a score on the old one. */
static void
test_scale (void)
{
  g_auto(Check) check = { NULL };
  BrochureTestRow *test;
  BrochureInputRow *overall;

  open_check (&check, NULL, NULL, 900, 720);
  fill_background (&check, "China");
  add_test (&check, "toefl");
  test = find_test (&check, 0);
  g_assert_null (brochure_test_row_find_field (test, "overall"));
  g_assert_null (brochure_test_row_find_field (test, "date"));

  choose_scale (&check, 0, "0-120");
  overall = get_field (&check, 0, "overall");
  type (overall, "90");
  assert_invalid (overall, FALSE);
  assert_overall (&check, BROCHURE_VERDICT_MEETS);

  choose_scale (&check, 0, "1-6");
  overall = get_field (&check, 0, "overall");
  g_assert_cmpstr (brochure_input_row_get_text (overall), ==, "90");
  assert_invalid (overall, TRUE);
  g_assert_nonnull (strstr (get_error (overall), "comparison"));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (test)), ==, "One of the fields cannot be right");
  assert_overall (&check, BROCHURE_VERDICT_NONE);

  type (overall, "4.5");
  assert_invalid (overall, FALSE);
  assert_overall (&check, BROCHURE_VERDICT_NEEDS_ASSESSMENT);

  type (overall, "5");
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (test)), ==, "Overall 5.0");
  assert_overall (&check, BROCHURE_VERDICT_MEETS);
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
  g_auto(Check) check = { NULL };
  GtkWidget *row;

  open_check (&check, NULL, answers, 900, 720);
  row = brochure_test_row_find_field (find_test (&check, 0), "scale");
  g_assert_cmpstr (brochure_scale_row_get_value (BROCHURE_SCALE_ROW (row)), ==, scales[i].scale);

  /* Once it is chosen, the score that waited for it is there. */
  choose_scale (&check, 0, "1-6");
  g_assert_cmpstr (brochure_input_row_get_text (get_field (&check, 0, "overall")), ==, i == 1 ? "90" : "5");
}

/* A date is asked for only where a requirement limits how old a test may be. */
static void
test_date (void)
{
  g_auto(Check) check = { NULL };
  BrochureInputRow *row;

  open_check (&check, "evening-course.json", NULL, 900, 720);
  add_test (&check, "dst");
  row = get_field (&check, 0, "date");

  type (row, "2025-0");
  assert_invalid (row, FALSE);
  type (row, "2025-02-30");
  assert_invalid (row, TRUE);
  type (row, "2025-02-28");
  assert_invalid (row, FALSE);
  g_assert_nonnull (ui_test_find_text (GTK_WIDGET (row), GTK_TYPE_LABEL, "28 February 2025"));

  /* However it was typed, it is kept in one way. */
  type (row, "٢٧. ٢. ٢٠٢٥");
  g_signal_emit_by_name (brochure_input_row_get_entry (row), "activate");
  assert_invalid (row, FALSE);
  g_assert_cmpstr (brochure_input_row_get_text (row), ==, "2025-02-27");
}

/* Section scores are folded until a requirement needs them. */
static void
test_sections (void)
{
  g_auto(Check) check = { NULL };
  GtkWidget *row;

  open_check (&check, NULL, NULL, 900, 720);
  fill_background (&check, "India");
  add_test (&check, "toefl");
  choose_scale (&check, 0, "0-120");
  type (get_field (&check, 0, "overall"), "95");
  row = gtk_widget_get_ancestor (GTK_WIDGET (get_field (&check, 0, "reading")), ADW_TYPE_EXPANDER_ROW);
  g_assert_false (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==,
                   "Optional\nValues go from 0 to 30 in steps of 1.");

  choose (&check, COUNTRY, "United States");
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==,
                   "Needed for these requirements\nValues go from 0 to 30 in steps of 1.");
}

static void
test_several_tests (void)
{
  g_auto(Check) check = { NULL };
  GtkWidget *button;

  open_check (&check, NULL, NULL, 900, 720);
  fill_background (&check, "India");
  add_test (&check, "ielts");
  type (get_field (&check, 0, "overall"), "6");
  add_test (&check, "none-yet");
  add_test (&check, "cae");
  choose_in (brochure_test_row_find_field (find_test (&check, 2), "grade"),
             "Grade B (level C1)");
  assert_overall (&check, BROCHURE_VERDICT_MEETS);
  assert_shows (&check, "IELTS 6.0: Not met");

  button = ui_test_find_text (GTK_WIDGET (find_test (&check, 2)), GTK_TYPE_BUTTON, "Remove This Test");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_null (find_test (&check, 2));
  assert_overall (&check, BROCHURE_VERDICT_MISSING_INFORMATION);

  button = ui_test_find_text (GTK_WIDGET (find_test (&check, 1)), GTK_TYPE_BUTTON, "Remove This Test");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  assert_overall (&check, BROCHURE_VERDICT_DOES_NOT_MEET);
}

/* The other requirements are one toggle away, and so is the way back. */
static void
test_other_set (void)
{
  g_auto(Check) check = { NULL };
  AdwToggleGroup *sets;

  open_check (&check, NULL, "{\"degreeLevel\": \"bachelor\", \"field\": \"cs\","
                            " \"tests\": [{\"test\": \"ielts\", \"overall\": \"6.0\"}]}", 900, 720);
  sets = ADW_TOGGLE_GROUP (ui_test_find_type (check.view, ADW_TYPE_TOGGLE_GROUP));
  g_assert_cmpuint (adw_toggle_group_get_n_toggles (sets), ==, 2);
  g_assert_null (adw_toggle_group_get_active_name (sets));

  choose (&check, COUNTRY, "United States");
  g_assert_cmpstr (adw_toggle_group_get_active_name (sets), ==, "united-states");
  assert_overall (&check, BROCHURE_VERDICT_MEETS);

  adw_toggle_group_set_active_name (sets, "international");
  assert_overall (&check, BROCHURE_VERDICT_DOES_NOT_MEET);
  g_assert_cmpstr (adw_toggle_group_get_active_name (sets), ==, "international");

  adw_toggle_group_set_active_name (sets, "united-states");
  assert_overall (&check, BROCHURE_VERDICT_MEETS);
}

/* Of the requirements only the one that decides is open, and what somebody opened stays so. */
static void
test_open_rules (void)
{
  g_auto(Check) check = { NULL };

  open_check (&check, NULL, NULL, 900, 720);
  assert_open (&check, "English", FALSE);

  fill_background (&check, "India");
  add_test (&check, "ielts");
  type (get_field (&check, 0, "overall"), "6");
  assert_open (&check, "English", TRUE);
  assert_open (&check, "Degree", FALSE);

  set_open (&check, "Degree");
  type (get_field (&check, 0, "overall"), "5");
  assert_open (&check, "Degree", TRUE);

  type (get_field (&check, 0, "overall"), "7");
  assert_open (&check, "English", FALSE);
}

static const struct
{
  const char *name;
  const char *answers;
} kept[] = {
  { "background", "{\"country\": \"IN\", \"degreeLevel\": \"in-progress\", \"field\": \"other\", \"work\": \"relevant\"}" },
  { "scores", "{\"tests\": [{\"test\": \"ielts\", \"module\": \"general\", \"overall\": \"6,5\","
              " \"components\": {\"listening\": \"7\", \"reading\": \"6.5\"}}]}" },
  { "half-typed", "{\"tests\": [{\"test\": \"ielts\", \"module\": \"academic\", \"overall\": \"6.\"}, {\"test\": \"cae\","
                  " \"overall\": \"1x\", \"grade\": \"B\"}]}" },
  { "unknown-scale", "{\"tests\": [{\"test\": \"toefl\", \"overall\": \"5\"}]}" },
  { "scale", "{\"tests\": [{\"test\": \"toefl\", \"scale\": \"1-6\", \"overall\": \"4.5\"}]}" },
  { "no-fields", "{\"tests\": [{\"test\": \"other\"}, {\"test\": \"exempt\"}, {\"test\": \"none-yet\"}]}" },
};

static void
test_kept (gconstpointer data)
{
  const char *answers = kept[GPOINTER_TO_UINT (data)].answers;
  g_auto(Check) check = { NULL };

  open_check (&check, NULL, answers, 900, 720);
  assert_kept (&check, answers);

  /* And once something else is answered. */
  choose (&check, "Work experience", "None that is relevant");
  choose (&check, "Work experience", strstr (answers, "work") != NULL ? "Relevant work experience" : "Not answered");
  assert_kept (&check, answers);
}

/* What is answered outlives the page, and another page shows it. */
static void
test_saved (void)
{
  g_auto(Check) check = { NULL };
  GtkWidget *page;

  open_check (&check, NULL, NULL, 900, 720);
  choose (&check, COUNTRY, "India");
  assert_kept (&check, "{\"country\": \"IN\"}");
  add_test (&check, "ielts");
  type (get_field (&check, 0, "overall"), "6.");
  assert_kept (&check, "{\"country\": \"IN\", \"tests\": [{\"test\": \"ielts\", \"module\": \"academic\","
                       " \"overall\": \"6.\"}]}");

  page = create_page (check.document, check.check);
  gtk_window_destroy (GTK_WINDOW (check.window));
  check.window = ui_test_present (page, 900, 720);
  check.form = ui_test_find_type (check.window, BROCHURE_TYPE_ELIGIBILITY_FORM);
  g_assert_cmpstr (brochure_input_row_get_text (get_field (&check, 0, "overall")), ==, "6.");

  g_object_set (check.check, "kept", "{\"country\": \"IE\"}", NULL);
  g_assert_null (find_test (&check, 0));
  assert_kept (&check, "{\"country\": \"IE\"}");
}

static void
test_corrupted (gconstpointer data)
{
  const char *answers = data;
  g_auto(Check) check = { NULL };

  g_test_expect_message ("brochure", G_LOG_LEVEL_MESSAGE, "*answers cannot be read*");
  open_check (&check, NULL, answers, 900, 720);
  g_test_assert_expected_messages ();
  assert_kept (&check, "");
}

/* Well-formed, but nothing that a form could have written. */
static void
test_strange (void)
{
  g_auto(Check) check = { NULL };

  open_check (&check, NULL, "{\"country\": 7, \"degreeLevel\": [], \"work\": \"perhaps\", \"tests\": [null, 3,"
                            " {\"test\": {}}, {\"test\": \"ielts\", \"overall\": 1e308, \"components\": []}]}", 900, 720);
  g_assert_nonnull (get_headline (&check));
}

static gboolean
has_undo (gpointer user_data)
{
  return ui_test_find_text (user_data, GTK_TYPE_BUTTON, "_Undo") != NULL;
}

static void
test_clear (void)
{
  g_auto(Check) check = { NULL };
  const char *answers = "{\"country\": \"IN\", \"tests\": [{\"test\": \"ielts\", \"module\": \"academic\","
                        " \"overall\": \"6.\"}]}";
  GtkWidget *undo;

  open_check (&check, NULL, answers, 900, 720);
  g_assert_true (gtk_widget_activate_action (check.form, "page.clear-answers", NULL));
  assert_kept (&check, "");
  assert_overall (&check, BROCHURE_VERDICT_MISSING_INFORMATION);

  ui_test_wait_for (has_undo, check.window);
  undo = ui_test_find_text (check.window, GTK_TYPE_BUTTON, "_Undo");
  g_signal_emit_by_name (undo, "clicked");
  assert_kept (&check, answers);
}

/* And that even when the section was left. */
static void
test_clear_and_leave (void)
{
  g_auto(Check) check = { NULL };
  const char *answers = "{\"country\": \"IN\"}";
  GtkWidget *overlay;

  open_check (&check, NULL, answers, 900, 720);
  g_assert_true (gtk_widget_activate_action (check.form, "page.clear-answers", NULL));
  overlay = gtk_widget_get_ancestor (check.form, ADW_TYPE_TOAST_OVERLAY);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), gtk_label_new ("Elsewhere"));
  ui_test_wait_for (has_undo, check.window);
  g_signal_emit_by_name (ui_test_find_text (check.window, GTK_TYPE_BUTTON, "_Undo"), "clicked");
  assert_kept (&check, answers);
}

static void
on_copied (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static gboolean
has_text (gpointer user_data)
{
  return *(char **) user_data != NULL;
}

/* All that an adviser must know, in words. */
static void
test_copy (void)
{
  static const char * const parts[] = {
    "ICT in the Public Sector\nMy Result\n", "English: 0.5 short\n", "As of ", "Closed to new",
    "This would do: IELTS 6.5", "International applicants", "Highest degree: Bachelor’s degree\n", "IELTS: 6.0\n",
    "IELTS 6.0 is 0.5 short of the listed minimum of 6.5.", "This would do: IELTS 6.5", "Asked for: ", "Degree: Met\n",
    "decides.",
  };
  static const char * const buttons[] = { "Save Result…", "Print…", "Copy", "Copy as Enquiry" };
  g_auto(Check) check = { NULL };
  g_autofree char *text = NULL;

  open_check (&check, NULL, "{\"country\": \"IN\", \"degreeLevel\": \"bachelor\", \"field\": \"cs\","
                            " \"tests\": [{\"test\": \"ielts\", \"overall\": \"6.0\"}]}", 900, 720);

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    g_assert_nonnull (ui_test_find_text (check.view, GTK_TYPE_BUTTON, buttons[i]));

  g_signal_emit_by_name (ui_test_find_text (check.view, GTK_TYPE_BUTTON, "Copy"), "clicked");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (check.window), NULL, on_copied, &text);
  ui_test_wait_for (has_text, &text);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (strstr (text, parts[i]) == NULL)
        g_error ("Nowhere “%s”, only:\n%s", parts[i], text);
    }

  g_clear_pointer (&text, g_free);
  g_signal_emit_by_name (ui_test_find_text (check.view, GTK_TYPE_BUTTON, "Copy as Enquiry"), "clicked");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (check.window), NULL, on_copied, &text);
  ui_test_wait_for (has_text, &text);
  g_assert_true (g_str_has_prefix (text, "Dear Sir or Madam,"));
  g_assert_nonnull (strstr (text, "as it is listed. Is there"));
}

/* Without an answer there is nothing to take along. */
static void
test_nothing_to_take (void)
{
  g_auto(Check) check = { NULL };

  open_check (&check, NULL, NULL, 900, 720);
  g_assert_null (ui_test_find_text (check.view, GTK_TYPE_BUTTON, "Save Result…"));
}

static void
test_many_tests (void)
{
  g_auto(Check) check = { NULL };
  g_autoptr(GString) json = g_string_new ("{\"tests\": [{\"test\": \"ielts\"}");

  for (guint i = 0; i < 200; i++)
    g_string_append (json, ", {\"test\": \"other\"}");

  g_string_append (json, "]}");
  open_check (&check, NULL, json->str, 900, 720);
  g_assert_nonnull (find_test (&check, 19));
  g_assert_null (find_test (&check, 20));

  add_test (&check, "ielts");
  g_assert_null (find_test (&check, 20));
}

/* A test that is added is empty and has the cursor; nothing that was filled in is touched. */
static void
test_add (void)
{
  g_auto(Check) check = { NULL };
  GtkWidget *row;

  open_check (&check, NULL, "{\"country\": \"IN\", \"tests\": [{\"test\": \"ielts\", \"overall\": \"6.0\"}]}", 900, 720);
  add_test (&check, "cae");
  assert_kept (&check, "{\"country\": \"IN\", \"tests\": [{\"test\": \"ielts\", \"overall\": \"6.0\"},"
                       " {\"test\": \"cae\"}]}");
  row = GTK_WIDGET (get_field (&check, 1, "overall"));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (check.window)), row));
}

/* Every worked case can be filled in, and comes to just what it says. */
static void
test_examples (gconstpointer data)
{
  g_auto(Check) check = { NULL };
  GPtrArray *cases;

  open_check (&check, data, NULL, 900, 720);
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
assert_offers (Check    *check,
               gboolean  has_examples)
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
  g_auto(Check) check = { NULL };

  open_check (&check, NULL, NULL, 900, 720);
  assert_offers (&check, TRUE);
  g_assert_null (ui_test_find_text (check.form, ADW_TYPE_ACTION_ROW, "IELTS exactly at the minimum, from India"));

  gtk_widget_activate (ui_test_find_text (check.form, ADW_TYPE_ACTION_ROW, "India, IELTS 6.0"));
  assert_overall (&check, BROCHURE_VERDICT_DOES_NOT_MEET);
  assert_offers (&check, FALSE);

  g_assert_true (gtk_widget_activate_action (check.form, "page.clear-answers", NULL));
  assert_offers (&check, TRUE);
}

/* What is not answered looks so. */
static void
test_unanswered (void)
{
  static const char * const titles[] = { COUNTRY, "Highest degree" };
  g_auto(Check) check = { NULL };

  open_check (&check, NULL, NULL, 900, 720);

  for (guint answered = 0; answered < 2; answered++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
        {
          GtkWidget *row = ui_test_find_text (check.form, ADW_TYPE_ACTION_ROW, titles[i]);

          g_assert_cmpint (gtk_widget_has_css_class (row, "property"), ==, answered);
          g_assert_cmpint (g_str_equal (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "Not answered"), !=, answered);
        }

      fill_background (&check, "India");
    }
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
get_bar (Check *check)
{
  GtkWidget *bar = ui_test_find_type (check->window, BROCHURE_TYPE_VERDICT_BAR);

  return gtk_label_get_label (GTK_LABEL (ui_test_find_type (bar, GTK_TYPE_LABEL)));
}

/* Where there is no room beside the form, a bar tells the verdict while one types, and opens to all of it. */
static void
test_bar (void)
{
  g_auto(Check) check = { NULL };
  GtkWidget *bottom_sheet;

  open_check (&check, NULL, NULL, 700, 720);
  ui_test_wait_for (is_narrow, check.window);
  bottom_sheet = ui_test_find_type (check.window, ADW_TYPE_BOTTOM_SHEET);
  g_assert_false (gtk_widget_get_mapped (check.view));

  fill_background (&check, "India");
  add_test (&check, "ielts");
  type (get_field (&check, 0, "overall"), "6");
  g_assert_cmpstr (get_bar (&check), ==, get_headline (&check));
  type (get_field (&check, 0, "overall"), "7");
  g_assert_cmpstr (get_bar (&check), ==, get_headline (&check));

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
  g_auto(Check) check = { NULL };
  GtkWidget *bottom_sheet;
  GtkWidget *button;
  GtkWidget *row;

  open_check (&check, NULL, "{\"tests\": [{\"test\": \"none-yet\"}, {\"test\": \"ielts\","
                            " \"components\": {\"writing\": \"6.2\"}}]}", 700, 720);
  ui_test_wait_for (is_narrow, check.window);
  bottom_sheet = ui_test_find_type (check.window, ADW_TYPE_BOTTOM_SHEET);
  adw_bottom_sheet_set_open (ADW_BOTTOM_SHEET (bottom_sheet), TRUE);
  ui_test_spin (300);
  button = ui_test_find_text (check.view, GTK_TYPE_BUTTON, "_Correct It");
  g_assert_true (gtk_widget_is_visible (button));
  g_signal_emit_by_name (button, "clicked");
  ui_test_spin (300);

  row = GTK_WIDGET (get_field (&check, 1, "writing"));
  g_assert_false (adw_bottom_sheet_get_open (ADW_BOTTOM_SHEET (bottom_sheet)));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (check.window)), row));

  type (BROCHURE_INPUT_ROW (row), "6");
  g_assert_null (ui_test_find_text (check.view, GTK_TYPE_BUTTON, "_Correct It"));
}

/* Questions, choices and figures come from the programme's own rules, those of the requirements that apply. */
static void
test_own_questions (void)
{
  g_auto(Check) check = { NULL };
  GtkWidget *row;

  open_check (&check, "programmes/firth-informatics.json", NULL, 900, 720);
  choose (&check, "Nationality", "India");
  choose (&check, "Degree taught in English", "Yes, elsewhere");
  row = ui_test_find_text (check.form, BROCHURE_TYPE_SCORE_ROW, "Average mark");
  type (BROCHURE_INPUT_ROW (row), "101");
  press_enter (BROCHURE_INPUT_ROW (row));
  assert_invalid (BROCHURE_INPUT_ROW (row), TRUE);

  g_assert_true (gtk_widget_child_focus (check.view, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_activate_action (check.view, "page.show-field", "s", "/numbers/average"));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (check.window)), row));

  type (BROCHURE_INPUT_ROW (row), "");
  assert_kept (&check, "{\"nationality\": \"IN\", \"choices\": {\"taught\": \"elsewhere\"}}");
  choose (&check, "Nationality", "United Kingdom");
  g_assert_false (gtk_widget_get_visible (row));
}

/* What is found in the verdict is uncovered, and what is found in the form too. */
static void
test_uncover (void)
{
  g_auto(Check) check = { NULL };
  BrochureScroller *scroller;
  GtkWidget *bottom_sheet;
  GtkWidget *labels[2];

  open_check (&check, NULL, NULL, 700, 720);
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
  g_auto(Check) check = { NULL };
  GtkWidget *row;

  open_check (&check, NULL, NULL, 900, 720);
  row = ui_test_find_text (check.form, BROCHURE_TYPE_COUNTRY_ROW, COUNTRY);
  type_country (row, "ind");
  assert_kept (&check, "{\"country\": \"IN\"}");
  type_country (row, "holland");
  assert_kept (&check, "{\"country\": \"NL\"}");
  type_country (row, "atlantis");
  assert_kept (&check, "{\"country\": \"NL\"}");
}

/* Nothing is known of any test but by the content. */
static void
test_other_programme (void)
{
  g_auto(Check) check = { NULL };

  open_check (&check, "evening-course.json", NULL, 900, 720);
  g_assert_null (ui_test_find_text (check.form, BROCHURE_TYPE_CHOICE_ROW, "Subject of the degree"));

  choose (&check, COUNTRY, "Norway");
  choose (&check, "Highest degree", "Bachelor’s degree");
  add_test (&check, "dst");
  g_assert_nonnull (ui_test_find_text (check.form, BROCHURE_TYPE_TEST_ROW, "Dunlin Speaking Test"));
  g_assert_nonnull (ui_test_find_text (check.form, ADW_TYPE_EXPANDER_ROW, "Section scores"));
  g_assert_null (brochure_test_row_find_field (find_test (&check, 0), "reading"));

  type (get_field (&check, 0, "listening"), "10");
  type (get_field (&check, 0, "speaking"), "12");
  assert_overall (&check, BROCHURE_VERDICT_MEETS);

  /* The other set limits how old a test may be. */
  choose (&check, COUNTRY, "India");
  type (get_field (&check, 0, "speaking"), "19");
  type (get_field (&check, 0, "date"), "2001-05-01");
  assert_overall (&check, BROCHURE_VERDICT_DOES_NOT_MEET);
}

static void
test_summary (void)
{
  g_auto(Check) check = { NULL };
  GtkWidget *summary;

  open_check (&check, NULL, NULL, 900, 720);
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
      g_auto(Check) check = { NULL };

      /* High enough for a picture of the whole page. */
      open_check (&check, NULL, states[i].answers, shapes[shape].width, 1500);
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
  g_auto(Check) check = { NULL };
  BrochureInputRow *row;
  GtkWidget *focus;

  open_check (&check, NULL, NULL, 900, 720);
  add_test (&check, "ielts");
  row = get_field (&check, 0, "overall");
  type (row, "6.");
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
      BrochureCheck *check = create_check (document, states[i].answers);

      ui_test_assert_finalizes (create_page (document, check));
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

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autofree char *path = g_strconcat ("/eligibility-page/kept/", kept[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_kept);
    }

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autofree char *path = g_strconcat ("/eligibility-page/fits/", shapes[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fits);
    }

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autofree char *path = g_strconcat ("/eligibility-page/settled-scale/", scales[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_settled_scale);
    }

  g_test_add_func ("/eligibility-page/add", test_add);
  g_test_add_func ("/eligibility-page/bar", test_bar);
  g_test_add_func ("/eligibility-page/clear", test_clear);
  g_test_add_func ("/eligibility-page/clear-and-leave", test_clear_and_leave);
  g_test_add_func ("/eligibility-page/computed", test_computed);
  g_test_add_func ("/eligibility-page/copy", test_copy);
  g_test_add_func ("/eligibility-page/country", test_country);
  g_test_add_data_func ("/eligibility-page/corrupted/not-json", "{\"country\": ", test_corrupted);
  g_test_add_data_func ("/eligibility-page/corrupted/not-object", "[1, 2]", test_corrupted);
  g_test_add_func ("/eligibility-page/date", test_date);
  g_test_add_data_func ("/eligibility-page/examples/bundled", NULL, test_examples);
  g_test_add_data_func ("/eligibility-page/examples/evening-course", "evening-course.json", test_examples);
  g_test_add_func ("/eligibility-page/finalize", test_finalize);
  g_test_add_func ("/eligibility-page/many-tests", test_many_tests);
  g_test_add_func ("/eligibility-page/nothing-to-take", test_nothing_to_take);
  g_test_add_func ("/eligibility-page/offers", test_offers);
  g_test_add_func ("/eligibility-page/open-rules", test_open_rules);
  g_test_add_func ("/eligibility-page/order", test_order);
  g_test_add_func ("/eligibility-page/other-programme", test_other_programme);
  g_test_add_func ("/eligibility-page/other-set", test_other_set);
  g_test_add_func ("/eligibility-page/own-questions", test_own_questions);
  g_test_add_func ("/eligibility-page/prefix", test_prefix);
  g_test_add_func ("/eligibility-page/prefix-of-sum", test_prefix_of_sum);
  g_test_add_func ("/eligibility-page/resize", test_resize);
  g_test_add_func ("/eligibility-page/decimal-mark", test_decimal_mark);
  g_test_add_func ("/eligibility-page/saved", test_saved);
  g_test_add_func ("/eligibility-page/scale", test_scale);
  g_test_add_func ("/eligibility-page/sections", test_sections);
  g_test_add_func ("/eligibility-page/several-tests", test_several_tests);
  g_test_add_func ("/eligibility-page/slip", test_slip);
  g_test_add_func ("/eligibility-page/strange", test_strange);
  g_test_add_func ("/eligibility-page/summary", test_summary);
  g_test_add_func ("/eligibility-page/unanswered", test_unanswered);
  g_test_add_func ("/eligibility-page/uncover", test_uncover);

  return g_test_run ();
}
