/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "check-test.h"

#include "language/brochure-countries.h"
#include "language/brochure-country.h"
#include "pages/brochure-page-factory.h"
#include "ui-test.h"
#include "widgets/brochure-choice-row.h"
#include "widgets/brochure-country-row.h"
#include "widgets/brochure-eligibility-form.h"
#include "widgets/brochure-verdict-view.h"

static const BrochureSection *
find_section (BrochureDocument  *document,
              BrochureBlockKind  kind)
{
  const BrochureSection *section = brochure_programme_find_section_of_kind (brochure_document_get_programme (document),
                                                                            kind);

  g_assert_nonnull (section);

  return section;
}

/* The page of the check, as the window makes it. */
GtkWidget *
check_test_create_page (BrochureDocument *document,
                        BrochureCheck    *check)
{
  return brochure_page_factory_create (document, find_section (document, BROCHURE_BLOCK_ELIGIBILITY), check, FALSE);
}

/* A check on the day of all tests, with answers that were kept. */
BrochureCheck *
check_test_create (BrochureDocument *document,
                   const char       *answers)
{
  g_autoptr(GDate) today = g_date_new_dmy (24, G_DATE_NOVEMBER, 2026);
  BrochureCheck *check = brochure_check_new (document, today);

  g_object_set (check, "kept", answers != NULL ? answers : "", NULL);

  return check;
}

/* Shows the check of a brochure in a window. */
void
check_test_open (CheckTest  *check,
                 const char *path,
                 const char *answers,
                 int         width,
                 int         height)
{
  check->document = path != NULL ? ui_test_load (path) : ui_test_load_bundled ();
  check->check = check_test_create (check->document, answers);
  check->page = check_test_create_page (check->document, check->check);
  check->window = ui_test_present (check->page, width, height);
  check->form = ui_test_find_type (check->window, BROCHURE_TYPE_ELIGIBILITY_FORM);
  check->view = ui_test_find_type (check->window, BROCHURE_TYPE_VERDICT_VIEW);
}

/* Closes the window. */
void
check_test_clear (CheckTest *check)
{
  gtk_window_destroy (GTK_WINDOW (check->window));
  g_clear_object (&check->check);
  g_clear_object (&check->document);
}

/* What the settings would keep. */
void
check_test_assert_kept (CheckTest  *check,
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
void
check_test_choose_in (GtkWidget  *row,
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

/* Chooses what a row of the form offers. */
void
check_test_choose (CheckTest  *check,
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
  check_test_choose_in (row, label);
}

/* Adds a test to the form, as its menu does. */
void
check_test_add_test (CheckTest  *check,
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

/* The how manieth test of the form. */
BrochureTestRow *
check_test_find_test (CheckTest *check,
                      guint      index)
{
  Search search = { index, NULL };

  ui_test_foreach (check->form, on_find_test, &search);

  return (BrochureTestRow *) search.found;
}

/* A field of a test. */
BrochureInputRow *
check_test_get_field (CheckTest  *check,
                      guint       test,
                      const char *name)
{
  BrochureTestRow *row = check_test_find_test (check, test);

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
const char *
check_test_get_error (BrochureInputRow *row)
{
  const char *error = NULL;

  ui_test_foreach (GTK_WIDGET (row), on_find_error, &error);

  return error;
}

/* Types into a field. */
void
check_test_type (BrochureInputRow *row,
                 const char       *text)
{
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (row)));
  gtk_editable_set_text (GTK_EDITABLE (brochure_input_row_get_entry (row)), text);
}

/* As a click on a toggle does. */
void
check_test_choose_scale (CheckTest  *check,
                         guint       test,
                         const char *scale)
{
  GtkWidget *row = brochure_test_row_find_field (check_test_find_test (check, test), "scale");

  g_assert_nonnull (row);
  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (ui_test_find_type (row, ADW_TYPE_TOGGLE_GROUP)), scale);
}

/* As the key does. */
void
check_test_press_enter (BrochureInputRow *row)
{
  g_signal_emit_by_name (brochure_input_row_get_entry (row), "activate");
}

/* What the verdict says first. */
const char *
check_test_get_headline (CheckTest *check)
{
  GtkWidget *summary = ui_test_find_role (check->view, GTK_ACCESSIBLE_ROLE_STATUS, NULL);
  GtkWidget *label = ui_test_find_type (summary, GTK_TYPE_LABEL);

  return gtk_label_get_label (GTK_LABEL (label));
}

/* The verdict over all. */
void
check_test_assert_overall (CheckTest       *check,
                           BrochureVerdict  verdict)
{
  g_assert_cmpint (brochure_check_get_evaluation (check->check)->overall, ==, verdict);
}

/* The verdict says it somewhere. */
void
check_test_assert_shows (CheckTest  *check,
                         const char *words)
{
  g_autofree char *text = ui_test_collect_text (check->view);

  if (strstr (text, words) == NULL)
    g_error ("Nowhere “%s”, only:\n%s", words, text);
}

/* A field that cannot be right says so, to everybody. */
void
check_test_assert_invalid (BrochureInputRow *row,
                           gboolean          is_invalid)
{
  GtkAccessible *entry = GTK_ACCESSIBLE (brochure_input_row_get_entry (row));

  g_assert_cmpint (check_test_get_error (row) != NULL, ==, is_invalid);
  g_assert_cmpint (gtk_test_accessible_has_state (entry, GTK_ACCESSIBLE_STATE_INVALID), ==, is_invalid);
  g_assert_cmpint (gtk_test_accessible_has_relation (entry, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE), ==, is_invalid);
  g_assert_cmpint (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"), ==, is_invalid);
}

/* Answers what a good background is. */
void
check_test_fill (CheckTest  *check,
                 const char *country)
{
  check_test_choose (check, CHECK_TEST_COUNTRY, country);
  check_test_choose (check, "Highest degree", "Bachelor’s degree");
  check_test_choose (check, "Subject of the degree", "Computer science");
}
