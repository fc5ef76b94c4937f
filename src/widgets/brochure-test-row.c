/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-test-row.h"

#include <glib/gi18n.h>

#include "eligibility/brochure-test-form.h"
#include "telling/brochure-explanation.h"
#include "widgets/brochure-choice-row.h"
#include "widgets/brochure-date-row.h"
#include "widgets/brochure-score-row.h"

struct _BrochureTestRow
{
  AdwExpanderRow parent_instance;

  /* Owned */
  BrochureDocument *document;
  BrochureTestAnswer *answer;
  GPtrArray *component_rows;

  /* Borrowed */
  const BrochureLanguageTest *test;
  const BrochureScale *scale;
  GtkWidget *date_row;
  GtkWidget *scale_row;
  GtkWidget *module_row;
  GtkWidget *overall_row;
  GtkWidget *grade_row;

  gboolean is_updating;

  /* Template */
  GtkWidget *remove_button;
};

enum
{
  CHANGED,
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureTestRow, brochure_test_row, ADW_TYPE_EXPANDER_ROW)

static gboolean
has_several_scales (BrochureTestRow *self)
{
  return self->test != NULL && self->test->scales->len > 1;
}

static void
collect (BrochureTestRow *self)
{
  BrochureTestAnswer *answer = self->answer;

  if (self->date_row != NULL)
    brochure_input_set_text (&answer->date, brochure_input_row_get_text (BROCHURE_INPUT_ROW (self->date_row)));
  if (self->scale_row != NULL)
    brochure_input_set_text (&answer->scale, brochure_choice_row_get_value (BROCHURE_CHOICE_ROW (self->scale_row)));
  if (self->module_row != NULL)
    brochure_input_set_text (&answer->module, brochure_choice_row_get_value (BROCHURE_CHOICE_ROW (self->module_row)));
  if (self->overall_row != NULL)
    brochure_input_set_text (&answer->overall, brochure_input_row_get_text (BROCHURE_INPUT_ROW (self->overall_row)));
  if (self->grade_row != NULL)
    brochure_input_set_text (&answer->grade, brochure_choice_row_get_value (BROCHURE_CHOICE_ROW (self->grade_row)));

  for (guint i = 0; i < self->component_rows->len; i++)
    brochure_test_answer_set_component (answer, self->scale->components[i],
                                        brochure_input_row_get_text (g_ptr_array_index (self->component_rows, i)));
}

static int
compute_overall (BrochureTestRow *self)
{
  g_autofree int *scores = NULL;

  if (self->scale == NULL || self->component_rows->len == 0)
    return BROCHURE_SCORE_NONE;

  scores = g_new0 (int, self->component_rows->len);

  for (guint i = 0; i < self->component_rows->len; i++)
    {
      if (!brochure_score_row_get_score (g_ptr_array_index (self->component_rows, i), &scores[i]))
        return BROCHURE_SCORE_NONE;
    }

  return brochure_scale_compute_overall (self->scale, scores, self->component_rows->len);
}

static gboolean
has_error (BrochureTestRow *self)
{
  for (guint i = 0; i < self->component_rows->len; i++)
    {
      if (brochure_input_row_get_error (g_ptr_array_index (self->component_rows, i)) != NULL)
        return TRUE;
    }

  return (self->date_row != NULL && brochure_input_row_get_error (BROCHURE_INPUT_ROW (self->date_row)) != NULL) ||
         (self->overall_row != NULL && brochure_input_row_get_error (BROCHURE_INPUT_ROW (self->overall_row)) != NULL);
}

static char *
describe_result (BrochureTestRow *self)
{
  int computed = compute_overall (self);
  g_autofree char *number = NULL;
  int overall;

  if (self->test == NULL)
    return NULL;

  if (has_error (self))
    return g_strdup (_("One of the fields is not valid"));

  if (self->scale == NULL)
    return g_strdup (_("The test date decides the scale"));

  if (brochure_score_row_get_score (BROCHURE_SCORE_ROW (self->overall_row), &overall))
    {
      number = brochure_explain_score (self->scale, overall);
      /* Translators: %s is the overall score of a language test */
      return g_strdup_printf (_("Overall %s"), number);
    }

  if (self->answer->overall.kind == BROCHURE_INPUT_EMPTY && computed != BROCHURE_SCORE_NONE)
    {
      number = brochure_explain_score (self->scale, computed);
      /* Translators: %s is the overall score of a language test */
      return g_strdup_printf (_("Overall %s, computed"), number);
    }

  if (self->answer->grade.kind != BROCHURE_INPUT_EMPTY)
    /* Translators: %s is the grade of a language test, for example C */
    return g_strdup_printf (_("Grade %s"), brochure_input_get_text (&self->answer->grade));

  return g_strdup (_("No result filled in"));
}

/* Whether the scores say one thing together and another each by itself. */
static gboolean
contradicts_itself (BrochureTestRow *self)
{
  int computed = compute_overall (self);
  const BrochureGrade *grade = NULL;
  int overall;

  if (self->overall_row == NULL)
    return FALSE;

  if (!brochure_score_row_get_score (BROCHURE_SCORE_ROW (self->overall_row), &overall))
    overall = computed;

  if (self->answer->grade.kind != BROCHURE_INPUT_EMPTY)
    grade = brochure_scale_find_grade (self->scale, brochure_input_get_text (&self->answer->grade));

  return overall != BROCHURE_SCORE_NONE &&
         ((computed != BROCHURE_SCORE_NONE && computed != overall) ||
          (grade != NULL && (overall < grade->minimum || overall > grade->maximum)));
}

/* Half a number contradicts many things that the whole one does not. */
static gboolean
is_premature (BrochureTestRow  *self,
              BrochureInputRow *row)
{
  return brochure_input_row_is_unfinished (row) ||
         (brochure_input_row_is_typing (row) && contradicts_itself (self));
}

static void
update_scale_row (BrochureTestRow *self)
{
  if (self->scale_row != NULL)
    gtk_widget_set_visible (self->scale_row, self->answer->date.kind == BROCHURE_INPUT_EMPTY);
}

static void
update_words (BrochureTestRow *self)
{
  g_autofree char *subtitle = describe_result (self);

  if (self->date_row != NULL)
    brochure_date_row_update (BROCHURE_DATE_ROW (self->date_row));

  if (self->overall_row != NULL)
    brochure_score_row_set_computed (BROCHURE_SCORE_ROW (self->overall_row),
                                     self->answer->overall.kind == BROCHURE_INPUT_EMPTY
                                     ? compute_overall (self) : BROCHURE_SCORE_NONE);

  if (subtitle != NULL)
    adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}

static void
on_field_changed (BrochureTestRow *self)
{
  if (!self->is_updating)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
add_field (BrochureTestRow *self,
           GtkWidget       *row)
{
  g_signal_connect_object (row, BROCHURE_IS_CHOICE_ROW (row) ? "notify::value" : "changed",
                           G_CALLBACK (on_field_changed), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
remove_field (BrochureTestRow  *self,
              GtkWidget       **row)
{
  if (*row != NULL)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), *row);

  *row = NULL;
}

static void
remove_results (BrochureTestRow *self)
{
  remove_field (self, &self->overall_row);
  remove_field (self, &self->grade_row);

  for (guint i = 0; i < self->component_rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->component_rows, i));

  g_ptr_array_set_size (self->component_rows, 0);
}

static void
add_grade_row (BrochureTestRow *self)
{
  for (guint i = 0; i < self->scale->grades->len; i++)
    {
      const BrochureGrade *grade = g_ptr_array_index (self->scale->grades, i);

      if (!grade->is_answer)
        continue;

      if (self->grade_row == NULL)
        self->grade_row = brochure_choice_row_new (_("Grade on the certificate"));

      brochure_choice_row_add_choice (BROCHURE_CHOICE_ROW (self->grade_row), grade->grade,
                                      grade->label != NULL ? brochure_text_get (grade->label) : grade->grade);
    }

  if (self->grade_row == NULL)
    return;

  brochure_choice_row_set_value (BROCHURE_CHOICE_ROW (self->grade_row),
                                 brochure_input_get_text (&self->answer->grade));
  add_field (self, self->grade_row);
}

static void
add_results (BrochureTestRow *self)
{
  GStrv components = self->scale->components;

  self->overall_row = brochure_score_row_new (_("Overall"), self->scale, NULL);
  brochure_input_row_set_text (BROCHURE_INPUT_ROW (self->overall_row),
                               brochure_input_get_text (&self->answer->overall));
  add_field (self, self->overall_row);
  add_grade_row (self);

  for (guint i = 0; components != NULL && components[i] != NULL; i++)
    {
      GtkWidget *row = brochure_score_row_new (brochure_component_get_label (components[i]),
                                               self->scale, components[i]);
      const BrochureInput *input = brochure_test_answer_get_component (self->answer, components[i]);

      brochure_input_row_set_text (BROCHURE_INPUT_ROW (row), brochure_input_get_text (input));
      add_field (self, row);
      g_ptr_array_add (self->component_rows, row);
    }
}

/* Shows the fields of the scale that follows from the answers so far. */
static void
update_fields (BrochureTestRow *self)
{
  const BrochureScale *scale = brochure_test_form_choose_scale (self->test, self->answer);

  self->is_updating = TRUE;

  if (scale != self->scale)
    {
      remove_results (self);
      self->scale = scale;

      if (scale != NULL)
        add_results (self);
    }

  self->is_updating = FALSE;
  update_scale_row (self);
  update_words (self);
}

static void
add_date_row (BrochureTestRow *self)
{
  if (!brochure_test_form_asks_for_date (self->document, self->test))
    return;

  self->date_row = brochure_date_row_new (_("Test date"));
  brochure_input_row_set_text (BROCHURE_INPUT_ROW (self->date_row), brochure_input_get_text (&self->answer->date));
  add_field (self, self->date_row);
}

static void
add_scale_row (BrochureTestRow *self)
{
  if (!has_several_scales (self))
    return;

  self->scale_row = brochure_choice_row_new (_("Or the scale on the report"));

  for (guint i = 0; i < self->test->scales->len; i++)
    {
      const BrochureScale *scale = g_ptr_array_index (self->test->scales, i);
      g_autofree char *label = brochure_test_form_describe_scale (scale);

      if (scale->answer != NULL)
        brochure_choice_row_add_choice (BROCHURE_CHOICE_ROW (self->scale_row), scale->answer, label);
    }

  brochure_choice_row_set_value (BROCHURE_CHOICE_ROW (self->scale_row),
                                 brochure_input_get_text (&self->answer->scale));
  add_field (self, self->scale_row);
}

static void
add_module_row (BrochureTestRow *self)
{
  GStrv modules = self->test->modules;

  if (modules == NULL || g_strv_length (modules) < 2)
    return;

  self->module_row = brochure_choice_row_new_always (_("Module"));

  for (guint i = 0; modules[i] != NULL; i++)
    brochure_choice_row_add_choice (BROCHURE_CHOICE_ROW (self->module_row), modules[i],
                                    brochure_test_form_get_module_label (modules[i]));

  brochure_choice_row_set_value (BROCHURE_CHOICE_ROW (self->module_row),
                                 brochure_input_get_text (&self->answer->module));
  add_field (self, self->module_row);
}

static void
add_fields (BrochureTestRow *self)
{
  if (self->test == NULL)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "without-fields");
      adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (self), FALSE);
      return;
    }

  add_date_row (self);
  add_scale_row (self);
  add_module_row (self);
}

static void
set_titles (BrochureTestRow *self)
{
  const char *test = brochure_input_get_text (&self->answer->test);
  g_autofree char *title = brochure_test_form_describe (self->document, test);
  /* Translators: %s is the name of a language test */
  g_autofree char *tooltip = g_strdup_printf (_("Remove %s"), title);
  const char *subtitle = "";

  if (g_str_equal (test, "other"))
    subtitle = _("One that the list above does not have");
  else if (g_str_equal (test, "exempt"))
    subtitle = _("A reason why no test should be needed");
  else if (g_str_equal (test, "none-yet"))
    subtitle = _("A result is needed later");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  gtk_widget_set_tooltip_text (self->remove_button, tooltip);
}

static void
on_remove_clicked (BrochureTestRow *self,
                   GtkButton       *button)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

/* Runs before anybody else hears of the change. */
static void
brochure_test_row_changed (BrochureTestRow *self)
{
  collect (self);
  update_fields (self);
}

static char *
get_pointer (guint       index,
             const char *field)
{
  return g_strdup_printf ("/tests/%u%s%s", index, *field != '\0' ? "/" : "", field);
}

static char *
explain_fault (const BrochureEvaluation *evaluation,
               guint                     index,
               const char               *field)
{
  g_autofree char *pointer = get_pointer (index, field);
  const BrochureInvalid *invalid = brochure_evaluation_find_invalid (evaluation, pointer);

  return invalid != NULL ? brochure_explain_invalid (invalid) : NULL;
}

/* Whether a number that is no score on the test's scale would be one on another
 * scale of the same test, as the comparable number on newer reports is. */
static gboolean
fits_other_scale (BrochureTestRow *self)
{
  for (guint i = 0; i < self->test->scales->len; i++)
    {
      const BrochureScale *scale = g_ptr_array_index (self->test->scales, i);
      int score;

      if (scale != self->scale &&
          brochure_score_parse_overall (scale, &self->answer->overall, &score) == BROCHURE_FAULT_NONE)
        return TRUE;
    }

  return FALSE;
}

static void
set_overall_fault (BrochureTestRow          *self,
                   const BrochureEvaluation *evaluation,
                   guint                     index)
{
  g_autofree char *pointer = get_pointer (index, "overall");
  g_autofree char *overall = explain_fault (evaluation, index, "overall");
  g_autofree char *grade = explain_fault (evaluation, index, "grade");
  const BrochureInvalid *invalid = brochure_evaluation_find_invalid (evaluation, pointer);
  const char *error = overall != NULL ? overall : grade;

  if (invalid != NULL && invalid->fault == BROCHURE_FAULT_RANGE && fits_other_scale (self))
    error = _("That number is on another scale of this test. Reports print it for comparison only; "
              "please use the score on the scale of the test date.");

  brochure_input_row_set_error (BROCHURE_INPUT_ROW (self->overall_row), error);
}

static void
brochure_test_row_dispose (GObject *object)
{
  BrochureTestRow *self = BROCHURE_TEST_ROW (object);

  g_ptr_array_set_size (self->component_rows, 0);
  self->date_row = NULL;
  self->scale_row = NULL;
  self->module_row = NULL;
  self->overall_row = NULL;
  self->grade_row = NULL;

  G_OBJECT_CLASS (brochure_test_row_parent_class)->dispose (object);
}

static void
brochure_test_row_finalize (GObject *object)
{
  BrochureTestRow *self = BROCHURE_TEST_ROW (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->answer, brochure_test_answer_free);
  g_clear_pointer (&self->component_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (brochure_test_row_parent_class)->finalize (object);
}

static void
brochure_test_row_class_init (BrochureTestRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_test_row_dispose;
  object_class->finalize = brochure_test_row_finalize;

  /**
   * BrochureTestRow::changed:
   * @self: the row
   *
   * Something else was filled in.
   */
  signals[CHANGED] =
    g_signal_new_class_handler ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_FIRST,
                                G_CALLBACK (brochure_test_row_changed),
                                NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * BrochureTestRow::removed:
   * @self: the row
   *
   * The test shall be removed from the form.
   */
  signals[REMOVED] =
    g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-test-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureTestRow, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, on_remove_clicked);
}

static void
brochure_test_row_init (BrochureTestRow *self)
{
  self->component_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_test_row_new:
 * @document: the brochure that knows the test
 * @answer: what is filled in already
 *
 * Creates the fields of a test.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
brochure_test_row_new (BrochureDocument         *document,
                       const BrochureTestAnswer *answer)
{
  BrochureTestRow *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (answer != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_TEST_ROW, NULL);
  self->document = g_object_ref (document);
  self->answer = brochure_test_answer_copy (answer);
  self->test = brochure_document_find_test (document, brochure_input_get_text (&answer->test));

  brochure_test_form_settle_scale (self->test, self->answer);
  set_titles (self);
  add_fields (self);
  update_fields (self);

  return GTK_WIDGET (self);
}

/**
 * brochure_test_row_dup_answer:
 * @self: a row
 * @finished_only: whether to leave out what is only half typed, and scores whose scale is not known yet
 *
 * Gets what is filled in.
 *
 * Returns: (transfer full): the answer
 */
BrochureTestAnswer *
brochure_test_row_dup_answer (BrochureTestRow *self,
                              gboolean         finished_only)
{
  BrochureTestAnswer *answer;

  g_return_val_if_fail (BROCHURE_IS_TEST_ROW (self), NULL);

  answer = brochure_test_answer_copy (self->answer);

  /* Kept as long as a date is being corrected. */
  if (self->scale == NULL && (finished_only || answer->date.kind == BROCHURE_INPUT_EMPTY))
    {
      brochure_input_set_text (&answer->overall, NULL);
      brochure_input_set_text (&answer->grade, NULL);
      g_ptr_array_set_size (answer->components, 0);
    }

  if (!finished_only)
    return answer;

  if (self->date_row != NULL && brochure_input_row_is_unfinished (BROCHURE_INPUT_ROW (self->date_row)))
    brochure_input_set_text (&answer->date, NULL);

  if (self->overall_row != NULL && is_premature (self, BROCHURE_INPUT_ROW (self->overall_row)))
    brochure_input_set_text (&answer->overall, NULL);

  for (guint i = 0; i < self->component_rows->len; i++)
    {
      if (is_premature (self, g_ptr_array_index (self->component_rows, i)))
        brochure_test_answer_set_component (answer, self->scale->components[i], NULL);
    }

  return answer;
}

/**
 * brochure_test_row_set_faults:
 * @self: a row
 * @evaluation: an evaluation of the form's finished answers
 * @index: place of the test in the form
 *
 * Marks the fields that are not valid.
 */
void
brochure_test_row_set_faults (BrochureTestRow          *self,
                              const BrochureEvaluation *evaluation,
                              guint                     index)
{
  g_return_if_fail (BROCHURE_IS_TEST_ROW (self));
  g_return_if_fail (evaluation != NULL);

  if (self->date_row != NULL)
    {
      g_autofree char *error = explain_fault (evaluation, index, "date");

      brochure_input_row_set_error (BROCHURE_INPUT_ROW (self->date_row), error);
    }

  if (self->overall_row != NULL)
    set_overall_fault (self, evaluation, index);

  for (guint i = 0; i < self->component_rows->len; i++)
    {
      g_autofree char *field = g_strconcat ("components/", self->scale->components[i], NULL);
      g_autofree char *error = explain_fault (evaluation, index, field);

      brochure_input_row_set_error (g_ptr_array_index (self->component_rows, i), error);
    }

  update_words (self);
}

/**
 * brochure_test_row_find_field:
 * @self: a row
 * @name: `date`, `scale`, `module`, `overall`, `grade` or the name of a component
 *
 * Finds the row of a field.
 *
 * Returns: (transfer none) (nullable): the row, or nothing where the test has no such field now
 */
GtkWidget *
brochure_test_row_find_field (BrochureTestRow *self,
                              const char      *name)
{
  g_return_val_if_fail (BROCHURE_IS_TEST_ROW (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  if (g_str_equal (name, "date"))
    return self->date_row;
  if (g_str_equal (name, "scale"))
    return self->scale_row;
  if (g_str_equal (name, "module"))
    return self->module_row;
  if (g_str_equal (name, "overall"))
    return self->overall_row;
  if (g_str_equal (name, "grade"))
    return self->grade_row;

  for (guint i = 0; i < self->component_rows->len; i++)
    {
      if (g_str_equal (self->scale->components[i], name))
        return g_ptr_array_index (self->component_rows, i);
    }

  return NULL;
}
