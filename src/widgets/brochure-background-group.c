/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-background-group.h"

#include "content/reading/brochure-json-scan.h"
#include "eligibility/brochure-question.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-wording-answers.h"
#include "telling/brochure-wording-check.h"
#include "telling/brochure-wording.h"
#include "widgets/brochure-choice-row.h"
#include "widgets/brochure-country-row.h"
#include "widgets/brochure-score-row.h"

/* A question that only this programme asks. */
typedef struct
{
  const BrochureRule *rule;
  GtkWidget *row;
} Field;

struct _BrochureBackgroundGroup
{
  AdwPreferencesGroup parent_instance;

  /* Owned */
  BrochureDocument *document;
  GPtrArray *questions;
  GArray *fields;

  gboolean is_loading;

  /* Template */
  GtkWidget *country_row;
  GtkWidget *nationality_row;
  GtkWidget *degree_row;
  GtkWidget *field_row;
  GtkWidget *work_row;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureBackgroundGroup, brochure_background_group, ADW_TYPE_PREFERENCES_GROUP)

static const char * const degrees[] = { "none", "in-progress", "bachelor", "master", "equivalent" };
static const char * const work[] = { "none", "relevant" };

static void
on_row_changed (BrochureBackgroundGroup *self)
{
  if (!self->is_loading)
    g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
asks (BrochureBackgroundGroup *self,
      BrochureQuestionKind     kind)
{
  return brochure_question_find (self->questions, kind) != NULL;
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
add_field (BrochureBackgroundGroup *self,
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
                           G_CALLBACK (on_row_changed), self, G_CONNECT_SWAPPED);
  g_array_append_val (self->fields, field);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), field.row);
}

/* What somebody should know before answering, in sight and not behind a button. */
static const char *
describe (BrochureBackgroundGroup *self)
{
  GPtrArray *sets = brochure_document_get_programme (self->document)->requirement_sets;

  return sets->len > 1 ? brochure_wording_check_country (self->document) : NULL;
}

/* Asks only what some requirement needs. */
static void
add_questions (BrochureBackgroundGroup *self)
{
  const BrochureQuestion *subject = brochure_question_find (self->questions, BROCHURE_QUESTION_FIELD);

  for (gsize i = 0; i < G_N_ELEMENTS (degrees); i++)
    brochure_choice_row_add_choice (BROCHURE_CHOICE_ROW (self->degree_row), degrees[i],
                                    brochure_wording_answers_degree (degrees[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (work); i++)
    brochure_choice_row_add_choice (BROCHURE_CHOICE_ROW (self->work_row), work[i],
                                    brochure_wording_answers_work (work[i]));

  if (subject != NULL)
    add_listed_choices (self->field_row, subject);

  for (guint i = 0; i < self->questions->len; i++)
    {
      const BrochureQuestion *question = g_ptr_array_index (self->questions, i);

      if (question->kind == BROCHURE_QUESTION_CHOICE || question->kind == BROCHURE_QUESTION_NUMBER)
        add_field (self, question);
    }

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), describe (self));
  gtk_widget_set_visible (self->country_row, asks (self, BROCHURE_QUESTION_COUNTRY));
  gtk_widget_set_visible (self->nationality_row, asks (self, BROCHURE_QUESTION_NATIONALITY));
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
    {
      g_autofree char *typed = brochure_input_row_dup_typed (BROCHURE_INPUT_ROW (row));

      brochure_input_set_text (input, typed);
    }

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

/* What is answered stays in sight, whatever the requirements that are judged now ask for. */
static void
show_row (GtkWidget                *row,
          const BrochureInput      *answer,
          const BrochureEvaluation *evaluation,
          BrochureQuestionKind      kind)
{
  gtk_widget_set_visible (row, answer->kind != BROCHURE_INPUT_EMPTY || brochure_evaluation_asks (evaluation, kind));
}

static void
show_field (const Field              *field,
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

static void
brochure_background_group_finalize (GObject *object)
{
  BrochureBackgroundGroup *self = BROCHURE_BACKGROUND_GROUP (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->fields, g_array_unref);

  G_OBJECT_CLASS (brochure_background_group_parent_class)->finalize (object);
}

static void
brochure_background_group_class_init (BrochureBackgroundGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = brochure_background_group_finalize;

  /**
   * BrochureBackgroundGroup::changed:
   * @self: the group
   *
   * Something else was answered.
   */
  signals[CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (BROCHURE_TYPE_CHOICE_ROW);
  g_type_ensure (BROCHURE_TYPE_COUNTRY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-background-group.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureBackgroundGroup, country_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureBackgroundGroup, nationality_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureBackgroundGroup, degree_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureBackgroundGroup, field_row);
  gtk_widget_class_bind_template_child (widget_class, BrochureBackgroundGroup, work_row);
  gtk_widget_class_bind_template_callback (widget_class, on_row_changed);
}

static void
brochure_background_group_init (BrochureBackgroundGroup *self)
{
  self->fields = g_array_new (FALSE, FALSE, sizeof (Field));
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_background_group_new:
 * @document: a brochure
 *
 * Creates the questions that its requirements ask, none of them answered.
 *
 * Returns: (transfer floating): the group
 */
GtkWidget *
brochure_background_group_new (BrochureDocument *document)
{
  BrochureBackgroundGroup *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  self = g_object_new (BROCHURE_TYPE_BACKGROUND_GROUP, NULL);
  self->document = g_object_ref (document);
  self->questions = brochure_question_list (document);
  self->is_loading = TRUE;
  add_questions (self);
  self->is_loading = FALSE;

  return GTK_WIDGET (self);
}

/**
 * brochure_background_group_load:
 * @self: a group
 * @answers: answers
 *
 * Fills in what is answered, without [signal@BackgroundGroup::changed].
 */
void
brochure_background_group_load (BrochureBackgroundGroup *self,
                                const BrochureAnswers   *answers)
{
  g_return_if_fail (BROCHURE_IS_BACKGROUND_GROUP (self));
  g_return_if_fail (answers != NULL);

  self->is_loading = TRUE;
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

  self->is_loading = FALSE;
}

/**
 * brochure_background_group_collect:
 * @self: a group
 * @answers: new answers
 *
 * Adds what is filled in. What is only half typed is marked as not finished.
 */
void
brochure_background_group_collect (BrochureBackgroundGroup *self,
                                   BrochureAnswers         *answers)
{
  g_return_if_fail (BROCHURE_IS_BACKGROUND_GROUP (self));
  g_return_if_fail (answers != NULL);

  get_row (self->country_row, &answers->country);
  get_row (self->nationality_row, &answers->nationality);
  get_row (self->degree_row, &answers->degree_level);
  get_row (self->field_row, &answers->field);
  get_row (self->work_row, &answers->work);

  for (guint i = 0; i < self->fields->len; i++)
    collect_field (&g_array_index (self->fields, Field, i), answers);
}

/**
 * brochure_background_group_show_state:
 * @self: a group
 * @evaluation: what the answers come to
 *
 * Asks what the requirements that are judged now need, and marks what cannot be right.
 */
void
brochure_background_group_show_state (BrochureBackgroundGroup  *self,
                                      const BrochureEvaluation *evaluation)
{
  g_return_if_fail (BROCHURE_IS_BACKGROUND_GROUP (self));
  g_return_if_fail (evaluation != NULL);

  show_row (self->degree_row, &evaluation->answers->degree_level, evaluation, BROCHURE_QUESTION_DEGREE_LEVEL);
  show_row (self->field_row, &evaluation->answers->field, evaluation, BROCHURE_QUESTION_FIELD);
  show_row (self->work_row, &evaluation->answers->work, evaluation, BROCHURE_QUESTION_WORK);

  for (guint i = 0; i < self->fields->len; i++)
    show_field (&g_array_index (self->fields, Field, i), evaluation);
}

/**
 * brochure_background_group_find_field:
 * @self: a group
 * @pointer: JSON pointer of an answer
 *
 * Returns: (transfer none) (nullable): the row that asks for it
 */
GtkWidget *
brochure_background_group_find_field (BrochureBackgroundGroup *self,
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
