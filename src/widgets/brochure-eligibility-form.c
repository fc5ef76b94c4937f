/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-eligibility-form.h"

#include <glib/gi18n.h>

#include "content/reading/brochure-json-scan.h"
#include "eligibility/brochure-answers-json.h"
#include "eligibility/brochure-question.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-wording.h"
#include "widgets/brochure-choice-row.h"
#include "widgets/brochure-country-row.h"
#include "widgets/brochure-highlighter.h"
#include "widgets/brochure-menu.h"
#include "widgets/brochure-score-row.h"
#include "widgets/brochure-test-row.h"

/* Far more than anybody has; kept answers may have been edited by hand. */
#define MAX_TESTS 20

typedef struct
{
  const char *value;
  const char *label;
} Choice;

/* A question that only this programme asks. */
typedef struct
{
  const BrochureRule *rule;
  GtkWidget *row;
} Field;

struct _BrochureEligibilityForm
{
  GtkBox parent_instance;

  /* Owned */
  BrochureCheck *check;
  BrochureAnswers *answers;
  GMenu *tests_menu;
  GPtrArray *questions;
  GPtrArray *test_rows;
  GArray *fields;

  gboolean is_loading;

  /* Template */
  GtkWidget *background_group;
  GtkWidget *country_row;
  GtkWidget *nationality_row;
  GtkWidget *degree_row;
  GtkWidget *field_row;
  GtkWidget *work_row;
  GtkWidget *tests_group;
  GtkWidget *add_button;
  GtkWidget *examples_group;
  GtkWidget *clear_button;
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

static void on_changed (BrochureEligibilityForm *self);

static BrochureDocument *
get_document (BrochureEligibilityForm *self)
{
  return brochure_check_get_document (self->check);
}

static gboolean
asks (BrochureEligibilityForm *self,
      BrochureQuestionKind     kind)
{
  return brochure_question_find (self->questions, kind, NULL) != NULL;
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
add_listed_choices (GtkWidget              *row,
                    const BrochureQuestion *question)
{
  for (guint i = 0; i < question->choices->len; i++)
    {
      const BrochureChoice *choice = g_ptr_array_index (question->choices, i);

      if (choice->label != NULL)
        brochure_choice_row_add_choice (BROCHURE_CHOICE_ROW (row), choice->id, brochure_text_get (choice->label));
    }
}

static GtkWidget *
create_number_row (const BrochureRule *rule,
                   const char         *title)
{
  GtkWidget *row = brochure_score_row_new (title, rule->scale, NULL);

  if (rule->unit != NULL)
    brochure_input_row_add_suffix (BROCHURE_INPUT_ROW (row),
                                   g_object_new (GTK_TYPE_LABEL,
                                                 "css-classes", (const char * const[]) { "dim-label", NULL },
                                                 "label", brochure_text_get (rule->unit),
                                                 NULL));

  return row;
}

static void
add_field (BrochureEligibilityForm *self,
           const BrochureQuestion  *question)
{
  const BrochureRule *rule = question->rule;
  g_autofree char *title = brochure_wording_rule (rule);
  Field field = { rule, NULL };

  if (question->kind == BROCHURE_QUESTION_CHOICE)
    {
      field.row = brochure_choice_row_new (title);
      add_listed_choices (field.row, question);
    }
  else if (rule->scale != NULL)
    {
      field.row = create_number_row (rule, title);
    }

  if (field.row == NULL)
    return;

  g_signal_connect_object (field.row, BROCHURE_IS_CHOICE_ROW (field.row) ? "notify::value" : "changed",
                           G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_array_append_val (self->fields, field);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->background_group), field.row);
}

/* What somebody should know before answering, in sight and not behind a button. */
static const char *
describe_background (BrochureEligibilityForm *self)
{
  GPtrArray *sets = brochure_document_get_programme (get_document (self))->requirement_sets;
  gboolean has_country = asks (self, BROCHURE_QUESTION_COUNTRY);

  if (sets->len < 2)
    return NULL;

  if (!asks (self, BROCHURE_QUESTION_NATIONALITY))
    return _("The country of your highest degree decides which requirements apply.");

  return has_country ? _("The country of your highest degree and your nationality decide which requirements apply.")
                     : _("Your nationality decides which requirements apply.");
}

/* Asks only what some requirement needs. */
static void
add_questions (BrochureEligibilityForm *self)
{
  const BrochureQuestion *subject = brochure_question_find (self->questions, BROCHURE_QUESTION_FIELD, NULL);

  add_choices (self->degree_row, degrees, G_N_ELEMENTS (degrees));
  add_choices (self->work_row, work, G_N_ELEMENTS (work));

  if (subject != NULL)
    add_listed_choices (self->field_row, subject);

  for (guint i = 0; i < self->questions->len; i++)
    {
      const BrochureQuestion *question = g_ptr_array_index (self->questions, i);

      if (question->kind == BROCHURE_QUESTION_CHOICE || question->kind == BROCHURE_QUESTION_NUMBER)
        add_field (self, question);
    }

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->background_group), describe_background (self));
  gtk_widget_set_visible (self->country_row, asks (self, BROCHURE_QUESTION_COUNTRY));
  gtk_widget_set_visible (self->nationality_row, asks (self, BROCHURE_QUESTION_NATIONALITY));
  gtk_widget_set_visible (self->degree_row, asks (self, BROCHURE_QUESTION_DEGREE_LEVEL));
  gtk_widget_set_visible (self->field_row, subject != NULL);
  gtk_widget_set_visible (self->work_row, asks (self, BROCHURE_QUESTION_WORK));
  gtk_widget_set_visible (self->tests_group, asks (self, BROCHURE_QUESTION_TESTS));
}

/* A few people to look at, for whoever would rather see than fill in. */
static void
add_examples (BrochureEligibilityForm *self)
{
  GPtrArray *cases = brochure_document_get_cases (get_document (self));

  for (guint i = 0; i < cases->len; i++)
    {
      const BrochureCase *example = g_ptr_array_index (cases, i);
      GtkWidget *row;

      if (!example->is_example)
        continue;

      row = g_object_new (ADW_TYPE_ACTION_ROW,
                          "activatable", TRUE,
                          "action-name", "page.try-example",
                          "action-target", g_variant_new_string (example->id),
                          "title", brochure_text_get (example->title),
                          "use-markup", FALSE,
                          NULL);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->examples_group), row);
    }
}

static gboolean
has_examples (BrochureEligibilityForm *self)
{
  GPtrArray *cases = brochure_document_get_cases (get_document (self));

  for (guint i = 0; i < cases->len; i++)
    {
      if (((const BrochureCase *) g_ptr_array_index (cases, i))->is_example)
        return TRUE;
    }

  return FALSE;
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
set_row (GtkWidget           *row,
         const BrochureInput *input)
{
  const char *text = brochure_input_get_text (input);

  if (BROCHURE_IS_COUNTRY_ROW (row))
    brochure_country_row_set_value (BROCHURE_COUNTRY_ROW (row), text);
  else if (BROCHURE_IS_CHOICE_ROW (row))
    brochure_choice_row_set_value (BROCHURE_CHOICE_ROW (row), text);
  else
    brochure_input_row_set_text (BROCHURE_INPUT_ROW (row), text);
}

static void
get_row (GtkWidget     *row,
         BrochureInput *input)
{
  if (BROCHURE_IS_COUNTRY_ROW (row))
    brochure_input_set_text (input, brochure_country_row_get_value (BROCHURE_COUNTRY_ROW (row)));
  else if (BROCHURE_IS_CHOICE_ROW (row))
    brochure_input_set_text (input, brochure_choice_row_get_value (BROCHURE_CHOICE_ROW (row)));
  else
    brochure_input_set_text (input, brochure_input_row_get_text (BROCHURE_INPUT_ROW (row)));

  if (BROCHURE_IS_INPUT_ROW (row) && input->kind == BROCHURE_INPUT_TEXT &&
      brochure_input_row_is_unfinished (BROCHURE_INPUT_ROW (row)))
    input->kind = BROCHURE_INPUT_UNFINISHED;
}

static GPtrArray *
get_named_inputs (const BrochureAnswers *answers,
                  const Field           *field)
{
  return field->rule->type == BROCHURE_RULE_NUMBER ? answers->numbers : answers->choices;
}

/* Where its answer stands among the answers. */
static char *
get_pointer (const Field *field)
{
  GString *pointer = g_string_new (field->rule->type == BROCHURE_RULE_NUMBER ? "/numbers" : "/choices");

  brochure_json_scan_append_member (pointer, field->rule->id);

  return g_string_free (pointer, FALSE);
}

static void
collect_field (const Field     *field,
               BrochureAnswers *answers)
{
  BrochureInput input = { BROCHURE_INPUT_EMPTY, NULL };

  get_row (field->row, &input);

  if (input.kind != BROCHURE_INPUT_EMPTY)
    *brochure_named_input_add (get_named_inputs (answers, field), field->rule->id) = input;
}

/* Gets what is filled in. */
static BrochureAnswers *
collect (BrochureEligibilityForm *self)
{
  BrochureAnswers *answers = brochure_answers_new ();

  get_row (self->country_row, &answers->country);
  get_row (self->nationality_row, &answers->nationality);
  get_row (self->degree_row, &answers->degree_level);
  get_row (self->field_row, &answers->field);
  get_row (self->work_row, &answers->work);

  for (guint i = 0; i < self->fields->len; i++)
    collect_field (&g_array_index (self->fields, Field, i), answers);

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
  static const char * const names[] = { "scale", "date", "overall" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkWidget *field = brochure_test_row_find_field (BROCHURE_TEST_ROW (row), names[i]);

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

/* Whether a rule of that id, or one that it joins, is judged now. */
static gboolean
is_judged (GPtrArray  *results,
           const char *id)
{
  for (guint i = 0; results != NULL && i < results->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (results, i);

      if (g_str_equal (result->rule->id, id) || is_judged (result->rules, id))
        return TRUE;
    }

  return FALSE;
}

static void
show_field_state (const Field              *field,
                  const BrochureEvaluation *evaluation)
{
  gboolean is_answered = brochure_input_is_given (brochure_named_input_find (get_named_inputs (evaluation->answers, field),
                                                                             field->rule->id));

  gtk_widget_set_visible (field->row, is_answered || is_judged (evaluation->rules, field->rule->id));

  if (BROCHURE_IS_INPUT_ROW (field->row))
    {
      g_autofree char *pointer = get_pointer (field);
      const BrochureInvalid *invalid = brochure_evaluation_find_invalid (evaluation, pointer);
      g_autofree char *error = invalid != NULL ? brochure_explanation_invalid (invalid) : NULL;

      brochure_input_row_set_error (BROCHURE_INPUT_ROW (field->row), error);
    }
}

/* What follows from the answers for the form itself. */
static void
show_state (BrochureEligibilityForm *self)
{
  const BrochureEvaluation *evaluation = brochure_check_get_evaluation (self->check);
  gboolean is_empty = brochure_answers_is_empty (evaluation->answers);

  for (guint i = 0; i < self->fields->len; i++)
    show_field_state (&g_array_index (self->fields, Field, i), evaluation);

  for (guint i = 0; i < self->test_rows->len; i++)
    brochure_test_row_set_faults (g_ptr_array_index (self->test_rows, i), evaluation, i);

  gtk_widget_set_visible (self->examples_group, is_empty && has_examples (self));
  gtk_widget_set_visible (self->clear_button, !is_empty);
}

static void
load_fields (BrochureEligibilityForm *self,
             const BrochureAnswers   *answers)
{
  set_row (self->country_row, &answers->country);
  set_row (self->nationality_row, &answers->nationality);
  set_row (self->degree_row, &answers->degree_level);
  set_row (self->field_row, &answers->field);
  set_row (self->work_row, &answers->work);

  for (guint i = 0; i < self->fields->len; i++)
    {
      const Field *field = &g_array_index (self->fields, Field, i);

      set_row (field->row, brochure_named_input_find (get_named_inputs (answers, field), field->rule->id));
    }
}

/* Fills in the form. What it has no field for does not count as answered. */
static void
load (BrochureEligibilityForm *self)
{
  const BrochureAnswers *answers = brochure_check_get_answers (self->check);
  g_autoptr(BrochureAnswers) held = NULL;

  self->is_loading = TRUE;
  load_fields (self, answers);
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
  show_state (self);
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
  show_state (self);
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
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->test_rows, g_ptr_array_unref);
  g_clear_pointer (&self->fields, g_array_unref);

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
  g_type_ensure (BROCHURE_TYPE_COUNTRY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-eligibility-form.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, background_group);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, country_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, nationality_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, degree_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, field_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, work_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, tests_group);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, add_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, examples_group);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, clear_button);
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
  self->fields = g_array_new (FALSE, FALSE, sizeof (Field));
  gtk_widget_init_template (GTK_WIDGET (self));
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
  self->questions = brochure_question_list (get_document (self));
  add_questions (self);
  add_examples (self);
  fill_menu (self);
  g_signal_connect_object (check, "changed", G_CALLBACK (on_check_changed), self, G_CONNECT_SWAPPED);
  load (self);

  return GTK_WIDGET (self);
}

/* The field that a pointer into the answers is about, or what is nearest to it. */
static GtkWidget *
find_field (BrochureEligibilityForm *self,
            const char              *pointer)
{
  const struct
  {
    const char *pointer;
    GtkWidget *row;
  } rows[] = {
    { "/country", self->country_row },
    { "/nationality", self->nationality_row },
    { "/degreeLevel", self->degree_row },
    { "/field", self->field_row },
    { "/work", self->work_row },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      if (g_str_equal (rows[i].pointer, pointer))
        return rows[i].row;
    }

  for (guint i = 0; i < self->fields->len; i++)
    {
      const Field *field = &g_array_index (self->fields, Field, i);
      g_autofree char *own = get_pointer (field);

      if (g_str_equal (own, pointer))
        return field->row;
    }

  return NULL;
}

static GtkWidget *
find_test_field (BrochureEligibilityForm *self,
                 const char              *pointer)
{
  char *rest;
  guint64 index = g_ascii_strtoull (pointer + strlen ("/tests/"), &rest, 10);
  GtkWidget *row = index < self->test_rows->len ? g_ptr_array_index (self->test_rows, index) : NULL;
  GtkWidget *field = NULL;

  if (row != NULL && *rest == '/')
    field = brochure_test_row_find_field (BROCHURE_TEST_ROW (row), strrchr (rest, '/') + 1);

  return field != NULL ? field : row;
}

/**
 * brochure_eligibility_form_show_field:
 * @self: a form
 * @pointer: JSON pointer of an answer; an empty one means the first question
 *
 * Unfolds the field of an answer and puts the cursor there.
 */
void
brochure_eligibility_form_show_field (BrochureEligibilityForm *self,
                                      const char              *pointer)
{
  GtkWidget *field;

  g_return_if_fail (BROCHURE_IS_ELIGIBILITY_FORM (self));
  g_return_if_fail (pointer != NULL);

  field = g_str_has_prefix (pointer, "/tests/") ? find_test_field (self, pointer) : find_field (self, pointer);

  if (field == NULL)
    {
      gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
      return;
    }

  brochure_highlighter_unfold (field);
  gtk_widget_grab_focus (field);
}
