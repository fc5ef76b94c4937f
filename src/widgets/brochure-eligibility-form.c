/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-eligibility-form.h"

#include <glib/gi18n.h>

#include "eligibility/brochure-answers-json.h"
#include "language/brochure-countries.h"
#include "language/brochure-format.h"
#include "widgets/brochure-choice-row.h"
#include "widgets/brochure-menu.h"
#include "widgets/brochure-test-row.h"

/* Far more than anybody has; kept answers may have been edited by hand. */
#define MAX_TESTS 20

typedef struct
{
  const char *value;
  const char *label;
} Choice;

struct _BrochureEligibilityForm
{
  GtkBox parent_instance;

  /* Owned */
  BrochureCheck *check;
  BrochureAnswers *answers;
  GMenu *tests_menu;
  GPtrArray *test_rows;

  gboolean is_loading;

  /* Template */
  GtkWidget *country_help;
  GtkWidget *help_button;
  GtkWidget *country_row;
  GtkWidget *degree_row;
  GtkWidget *field_row;
  GtkWidget *work_row;
  GtkWidget *tests_group;
  GtkWidget *add_button;
};

G_DEFINE_FINAL_TYPE (BrochureEligibilityForm, brochure_eligibility_form, GTK_TYPE_BOX)

static const Choice degrees[] = {
  { "none", N_("No degree") },
  { "in-progress", N_("Degree not finished yet") },
  { "bachelor", N_("Bachelor’s degree") },
  { "master", N_("Master’s degree") },
  { "equivalent", N_("Something equivalent to a degree") },
};

static const Choice work[] = {
  { "none", N_("None that is relevant") },
  { "relevant", N_("Relevant work experience") },
};

static BrochureDocument *
get_document (BrochureEligibilityForm *self)
{
  return brochure_check_get_document (self->check);
}

static void
add_choices (GtkWidget    *row,
             const Choice *choices,
             gsize         n_choices)
{
  for (gsize i = 0; i < n_choices; i++)
    brochure_choice_row_add_choice (BROCHURE_CHOICE_ROW (row), choices[i].value, _(choices[i].label));
}

static void
add_countries (BrochureEligibilityForm *self)
{
  g_autoptr(GListModel) countries = brochure_countries_list ();

  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr(BrochureCountry) country = g_list_model_get_item (countries, i);

      brochure_choice_row_add_choice (BROCHURE_CHOICE_ROW (self->country_row),
                                      brochure_country_get_code (country),
                                      brochure_country_get_name (country));
    }
}

/* What the content itself says about whom its requirements are for. */
static void
add_country_help (BrochureEligibilityForm *self)
{
  GPtrArray *sets = brochure_document_get_programme (get_document (self))->requirement_sets;
  g_autoptr(GString) help = g_string_new (_("This check goes by the country of your highest degree."));

  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      for (guint j = 0; j < set->notes->len; j++)
        g_string_append_printf (help, "\n\n%s", brochure_text_get (g_ptr_array_index (set->notes, j)));
    }

  gtk_label_set_label (GTK_LABEL (self->country_help), help->str);
}

static void
add_fields (BrochureEligibilityForm *self,
            const BrochureRule      *rule)
{
  for (guint i = 0; i < rule->choices->len; i++)
    {
      const BrochureChoice *choice = g_ptr_array_index (rule->choices, i);

      if (choice->label != NULL)
        brochure_choice_row_add_choice (BROCHURE_CHOICE_ROW (self->field_row), choice->id,
                                        brochure_text_get (choice->label));
    }
}

static const BrochureRule *
find_rule (BrochureEligibilityForm *self,
           BrochureRuleType         type)
{
  GPtrArray *sets = brochure_document_get_programme (get_document (self))->requirement_sets;

  for (guint i = 0; i < sets->len; i++)
    {
      const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

      for (guint j = 0; j < set->rules->len; j++)
        {
          const BrochureRule *rule = g_ptr_array_index (set->rules, j);

          if (rule->type == type)
            return rule;
        }
    }

  return NULL;
}

/* Asks only what some requirement needs. */
static void
add_questions (BrochureEligibilityForm *self)
{
  const BrochureRule *degree = find_rule (self, BROCHURE_RULE_DEGREE_LEVEL);
  const BrochureRule *subject = find_rule (self, BROCHURE_RULE_SUBJECT);
  const BrochureRule *language = find_rule (self, BROCHURE_RULE_LANGUAGE_TEST);

  add_countries (self);
  add_country_help (self);
  add_choices (self->degree_row, degrees, G_N_ELEMENTS (degrees));
  add_choices (self->work_row, work, G_N_ELEMENTS (work));

  if (subject != NULL)
    add_fields (self, subject);

  gtk_widget_set_visible (self->degree_row, degree != NULL);
  gtk_widget_set_visible (self->field_row, subject != NULL);
  gtk_widget_set_visible (self->work_row, (degree != NULL && degree->work_counts) ||
                                          (subject != NULL && subject->work_counts));
  gtk_widget_set_visible (self->tests_group, language != NULL);
}

static void
append_test (GMenu      *menu,
             const char *test,
             const char *label)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "form.add-test", "s", test);
  g_menu_append_item (menu, item);
}

static void
fill_menu (BrochureEligibilityForm *self)
{
  GPtrArray *tests = brochure_document_get_tests (get_document (self));
  g_autoptr(GMenu) listed = g_menu_new ();
  g_autoptr(GMenu) unlisted = g_menu_new ();

  self->tests_menu = g_menu_new ();

  for (guint i = 0; i < tests->len; i++)
    {
      const BrochureLanguageTest *test = g_ptr_array_index (tests, i);

      append_test (listed, test->id, brochure_text_get (test->name));
    }

  append_test (unlisted, "other", _("Another Test"));
  append_test (unlisted, "exempt", _("Exemption"));
  append_test (unlisted, "none-yet", _("No Test Yet"));
  g_menu_append_section (self->tests_menu, NULL, G_MENU_MODEL (listed));
  g_menu_append_section (self->tests_menu, NULL, G_MENU_MODEL (unlisted));
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (self->add_button), G_MENU_MODEL (self->tests_menu));
}

static void
set_choice (GtkWidget           *row,
            const BrochureInput *input)
{
  brochure_choice_row_set_value (BROCHURE_CHOICE_ROW (row), brochure_input_get_text (input));
}

static void
get_choice (GtkWidget     *row,
            BrochureInput *input)
{
  brochure_input_set_text (input, brochure_choice_row_get_value (BROCHURE_CHOICE_ROW (row)));
}

/* Gets what is filled in. */
static BrochureAnswers *
collect (BrochureEligibilityForm *self)
{
  BrochureAnswers *answers = brochure_answers_new ();

  get_choice (self->country_row, &answers->country);
  get_choice (self->degree_row, &answers->degree_level);
  get_choice (self->field_row, &answers->field);
  get_choice (self->work_row, &answers->work);

  for (guint i = 0; i < self->test_rows->len; i++)
    g_ptr_array_add (answers->tests, brochure_test_row_dup_answer (g_ptr_array_index (self->test_rows, i)));

  g_clear_pointer (&self->answers, brochure_answers_unref);
  self->answers = brochure_answers_ref (answers);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "form.add-test", self->test_rows->len < MAX_TESTS);

  return answers;
}

static void
on_changed (BrochureEligibilityForm *self)
{
  g_autoptr(BrochureAnswers) answers = NULL;

  if (self->is_loading)
    return;

  answers = collect (self);
  brochure_check_set_answers (self->check, answers);
}

static void
on_test_removed (BrochureEligibilityForm *self,
                 BrochureTestRow         *row)
{
  adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->tests_group), GTK_WIDGET (row));
  g_ptr_array_remove (self->test_rows, row);
  gtk_widget_grab_focus (self->add_button);
  on_changed (self);
}

static GtkWidget *
add_test (BrochureEligibilityForm  *self,
          const BrochureTestAnswer *answer)
{
  GtkWidget *row = brochure_test_row_new (get_document (self), answer);

  g_signal_connect_object (row, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (on_test_removed), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->test_rows, row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->tests_group), row);

  return row;
}

static void
remove_tests (BrochureEligibilityForm *self)
{
  for (guint i = 0; i < self->test_rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->tests_group), g_ptr_array_index (self->test_rows, i));

  g_ptr_array_set_size (self->test_rows, 0);
}

static void
focus_first_field (GtkWidget *row)
{
  static const char * const fields[] = { "date", "overall" };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      GtkWidget *field = brochure_test_row_find_field (BROCHURE_TEST_ROW (row), fields[i]);

      if (field != NULL && gtk_widget_grab_focus (field))
        return;
    }

  gtk_widget_grab_focus (row);
}

static void
add_test_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  BrochureEligibilityForm *self = BROCHURE_ELIGIBILITY_FORM (widget);
  g_autoptr(BrochureTestAnswer) answer = brochure_test_answer_new (g_variant_get_string (parameter, NULL));
  GtkWidget *row = add_test (self, answer);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  focus_first_field (row);
  on_changed (self);
}

static void
show_faults (BrochureEligibilityForm *self)
{
  for (guint i = 0; i < self->test_rows->len; i++)
    brochure_test_row_set_faults (g_ptr_array_index (self->test_rows, i),
                                  brochure_check_get_evaluation (self->check), i);
}

/* Fills in the form. What it has no field for does not count as answered. */
static void
load (BrochureEligibilityForm *self)
{
  const BrochureAnswers *answers = brochure_check_get_answers (self->check);
  g_autoptr(BrochureAnswers) held = NULL;

  self->is_loading = TRUE;
  set_choice (self->country_row, &answers->country);
  set_choice (self->degree_row, &answers->degree_level);
  set_choice (self->field_row, &answers->field);
  set_choice (self->work_row, &answers->work);
  remove_tests (self);

  for (guint i = 0; i < MIN (answers->tests->len, MAX_TESTS); i++)
    add_test (self, g_ptr_array_index (answers->tests, i));

  /* One test is easily seen whole; several are an overview. */
  if (self->test_rows->len == 1)
    adw_expander_row_set_expanded (g_ptr_array_index (self->test_rows, 0), TRUE);

  self->is_loading = FALSE;
  held = collect (self);
  brochure_check_restrict_answers (self->check, held);
  g_clear_pointer (&self->answers, brochure_answers_unref);
  self->answers = brochure_answers_ref (brochure_check_get_answers (self->check));
  show_faults (self);
}

/* The same answers, written down once more by another form on its way out, change nothing that is typed here. */
static void
on_check_changed (BrochureEligibilityForm *self)
{
  BrochureAnswers *answers = brochure_check_get_answers (self->check);

  if (!brochure_answers_json_equal (answers, self->answers))
    {
      load (self);
      return;
    }

  g_clear_pointer (&self->answers, brochure_answers_unref);
  self->answers = brochure_answers_ref (answers);
  show_faults (self);
}

static void
brochure_eligibility_form_dispose (GObject *object)
{
  BrochureEligibilityForm *self = BROCHURE_ELIGIBILITY_FORM (object);

  if (self->tests_menu != NULL)
    brochure_menu_clear (self->tests_menu);

  G_OBJECT_CLASS (brochure_eligibility_form_parent_class)->dispose (object);
}

static void
brochure_eligibility_form_finalize (GObject *object)
{
  BrochureEligibilityForm *self = BROCHURE_ELIGIBILITY_FORM (object);

  g_clear_object (&self->check);
  g_clear_pointer (&self->answers, brochure_answers_unref);
  g_clear_object (&self->tests_menu);
  g_clear_pointer (&self->test_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (brochure_eligibility_form_parent_class)->finalize (object);
}

static void
brochure_eligibility_form_class_init (BrochureEligibilityFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_eligibility_form_dispose;
  object_class->finalize = brochure_eligibility_form_finalize;

  g_type_ensure (BROCHURE_TYPE_CHOICE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-eligibility-form.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, country_help);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, help_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, country_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, degree_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, field_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, work_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, tests_group);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, add_button);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);

  /**
   * BrochureEligibilityForm|form.add-test:
   * @test: id of the test, `other`, `exempt` or `none-yet`
   *
   * Adds a language test.
   */
  gtk_widget_class_install_action (widget_class, "form.add-test", "s", add_test_action);
}

static void
brochure_eligibility_form_init (BrochureEligibilityForm *self)
{
  self->test_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  /* Before the arrow, so that all arrows of the form stand below each other. */
  gtk_widget_insert_after (self->help_button, gtk_widget_get_parent (self->help_button), NULL);
}

/**
 * brochure_eligibility_form_new:
 * @check: what is answered to a brochure
 *
 * Creates the questions of the brochure's requirements, answered as far as they are.
 *
 * Returns: (transfer floating): the form
 */
GtkWidget *
brochure_eligibility_form_new (BrochureCheck *check)
{
  BrochureEligibilityForm *self;

  g_return_val_if_fail (BROCHURE_IS_CHECK (check), NULL);

  self = g_object_new (BROCHURE_TYPE_ELIGIBILITY_FORM, NULL);
  self->check = g_object_ref (check);
  self->is_loading = TRUE;
  add_questions (self);
  fill_menu (self);
  g_signal_connect_object (check, "changed", G_CALLBACK (on_check_changed), self, G_CONNECT_SWAPPED);
  load (self);

  return GTK_WIDGET (self);
}
