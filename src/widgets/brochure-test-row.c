/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-test-row.h"

#include <glib/gi18n.h>

#include "eligibility/brochure-test-form.h"
#include "eligibility/brochure-test-reading.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-wording-check.h"
#include "widgets/brochure-choice-row.h"
#include "widgets/brochure-date-row.h"
#include "widgets/brochure-scale-row.h"
#include "widgets/brochure-score-row.h"
#include "widgets/brochure-test-row-private.h"

enum
{
  CHANGED,
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureTestRow, brochure_test_row, ADW_TYPE_EXPANDER_ROW)

static GtkWidget *
find_component_row (BrochureTestRow *self,
                    const char      *component)
{
  for (guint i = 0; i < self->component_rows->len; i++)
    if (g_str_equal (self->scale->components[i], component))
      return g_ptr_array_index (self->component_rows, i);

  return NULL;
}

/* A date tells the scale as long as nobody chose one. */
static void
settle_scale (BrochureTestRow *self)
{
  brochure_test_form_settle_scale (self->test, self->answer);

  if (self->scale_row != NULL)
    brochure_scale_row_set_value (BROCHURE_SCALE_ROW (self->scale_row),
                                  brochure_input_get_text (&self->answer->scale));
}

static void
take_typed (GtkWidget     *row,
            BrochureInput *input)
{
  g_autofree char *typed = brochure_input_row_dup_typed (BROCHURE_INPUT_ROW (row));

  brochure_input_set_text (input, typed);
}

/* Takes over what is typed and chosen. */
static void
collect (BrochureTestRow *self)
{
  BrochureTestAnswer *answer = self->answer;

  if (self->date_row != NULL)
    take_typed (self->date_row, &answer->date);
  if (self->scale_row != NULL)
    brochure_input_set_text (&answer->scale, brochure_scale_row_get_value (BROCHURE_SCALE_ROW (self->scale_row)));
  if (self->module_row != NULL)
    brochure_input_set_text (&answer->module, brochure_choice_row_get_value (BROCHURE_CHOICE_ROW (self->module_row)));
  if (self->overall_row != NULL)
    take_typed (self->overall_row, &answer->overall);
  if (self->grade_row != NULL)
    brochure_input_set_text (&answer->grade, brochure_choice_row_get_value (BROCHURE_CHOICE_ROW (self->grade_row)));

  /* Its parts are asked for once the scale is known. */
  if (self->scale == NULL)
    return;

  g_ptr_array_set_size (answer->components, 0);

  for (guint i = 0; i < self->component_rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->component_rows, i);

      if (*brochure_input_row_get_text (BROCHURE_INPUT_ROW (row)) != '\0')
        take_typed (row, brochure_test_answer_add_component (answer, self->scale->components[i]));
    }
}

/* What the answer says by itself, and what is wrong with it. */
static GPtrArray *
read_answer (BrochureTestRow          *self,
             const BrochureTestAnswer *answer,
             BrochureTestReading      *reading)
{
  GPtrArray *invalid = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_invalid_free);

  brochure_test_reading_init (reading, self->document, answer, 0, NULL, invalid);

  return invalid;
}

static char *
describe_result (BrochureTestRow           *self,
                 const BrochureTestReading *reading)
{
  g_autofree char *number = NULL;

  if (!reading->is_valid)
    return g_strdup (_("One of the fields cannot be right"));

  if (self->scale == NULL)
    return g_strdup (_("Which scale is it?"));

  if (reading->overall != BROCHURE_SCORE_NONE)
    {
      number = brochure_wording_check_score (self->scale, reading->overall);

      if (reading->is_computed)
        /* Translators: %s is the overall score of a language test */
        return g_strdup_printf (_("Overall %s, computed"), number);

      /* Translators: %s is the overall score of a language test */
      return g_strdup_printf (_("Overall %s"), number);
    }

  if (reading->grade != NULL)
    /* Translators: %s is the grade of a language test, for example C */
    return g_strdup_printf (_("Grade %s"), reading->grade->grade);

  return g_strdup (_("No result filled in"));
}

/* Whether the scores say one thing together and another each by itself. */
static gboolean
contradicts_itself (BrochureTestRow *self)
{
  BrochureTestReading reading;
  g_autoptr(GPtrArray) faults = read_answer (self, self->answer, &reading);

  for (guint i = 0; i < faults->len; i++)
    {
      const BrochureInvalid *invalid = g_ptr_array_index (faults, i);

      if (invalid->fault == BROCHURE_FAULT_SUM || invalid->fault == BROCHURE_FAULT_MEAN ||
          invalid->fault == BROCHURE_FAULT_GRADE)
        return TRUE;
    }

  return FALSE;
}

static void
suspend (BrochureInput *input)
{
  if (input->kind == BROCHURE_INPUT_TEXT)
    input->kind = BROCHURE_INPUT_UNFINISHED;
}

/* Half a number contradicts many things that the whole one does not. */
static void
suspend_typed (GtkWidget     *row,
               BrochureInput *input,
               gboolean       is_contradiction)
{
  if (row != NULL && (brochure_input_row_is_unfinished (BROCHURE_INPUT_ROW (row)) ||
                      (is_contradiction && brochure_input_row_is_typing (BROCHURE_INPUT_ROW (row)))))
    suspend (input);
}

static void
update_words (BrochureTestRow *self)
{
  g_autoptr(BrochureTestAnswer) answer = brochure_test_row_dup_answer (self);
  BrochureTestReading reading;
  g_autoptr(GPtrArray) faults = read_answer (self, answer, &reading);
  g_autofree char *subtitle = self->test != NULL ? describe_result (self, &reading) : NULL;

  if (self->date_row != NULL)
    brochure_date_row_update (BROCHURE_DATE_ROW (self->date_row));

  if (self->overall_row != NULL)
    brochure_score_row_set_computed (BROCHURE_SCORE_ROW (self->overall_row),
                                     reading.is_computed ? reading.overall : BROCHURE_SCORE_NONE);

  if (subtitle != NULL)
    adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}

static void
set_titles (BrochureTestRow *self)
{
  const char *test = brochure_input_get_text (&self->answer->test);
  g_autofree char *title = brochure_wording_check_test (self->document, test);
  const char *subtitle = "";

  if (g_str_equal (test, "other"))
    /* Translators: below “Another test” */
    subtitle = _("One that the list above does not have");
  else if (g_str_equal (test, "exempt"))
    /* Translators: below “Exemption” */
    subtitle = _("A reason why no test should be needed");
  else if (g_str_equal (test, "none-yet"))
    /* Translators: below “No test yet” */
    subtitle = _("A result is needed later");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
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
  settle_scale (self);
  _brochure_test_row_update_fields (self);
  update_words (self);
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

  return invalid != NULL ? brochure_explanation_invalid (invalid) : NULL;
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

/* Whether a requirement cannot be judged by the overall score alone. */
static gboolean
misses_sections (GPtrArray *results,
                 guint      index)
{
  for (guint i = 0; results != NULL && i < results->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (results, i);

      if (misses_sections (result->rules, index))
        return TRUE;

      for (guint j = 0; result->tests != NULL && j < result->tests->len; j++)
        {
          const BrochureTestResult *test = g_ptr_array_index (result->tests, j);

          if (test->index == index && test->overall != BROCHURE_SCORE_NONE &&
              test->reason == BROCHURE_REASON_COMPONENTS_MISSING)
            return TRUE;
        }
    }

  return FALSE;
}

/* Unfolds the sections once they are needed; whoever folds them again has read them. */
static void
set_needs_sections (BrochureTestRow *self,
                    gboolean         needs_sections)
{
  if (needs_sections && !self->needs_sections)
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self->sections_row), TRUE);

  self->needs_sections = needs_sections;
}

static void
update_sections_words (BrochureTestRow *self)
{
  const char *words = self->needs_sections
                      /* Translators: below “Section scores” */
                      ? _("Needed for these requirements")
                      /* Translators: below “Section scores” */
                      : _("Optional");
  const BrochureScale *scale = self->scale;
  g_autofree char *values = NULL;
  g_autofree char *both = NULL;

  /* The range of the overall score is said above. */
  if (scale->component_minimum != scale->minimum || scale->component_maximum != scale->maximum)
    {
      values = brochure_wording_check_values (scale, scale->component_minimum, scale->component_maximum);
      both = g_strjoin ("\n", words, values, NULL);
    }

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self->sections_row), both != NULL ? both : words);
}

static void
set_component_faults (BrochureTestRow          *self,
                      const BrochureEvaluation *evaluation,
                      guint                     index)
{
  for (guint i = 0; i < self->component_rows->len; i++)
    {
      g_autofree char *field = g_strconcat ("components/", self->scale->components[i], NULL);
      g_autofree char *error = explain_fault (evaluation, index, field);

      brochure_input_row_set_error (g_ptr_array_index (self->component_rows, i), error);

      if (error != NULL)
        adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self->sections_row), TRUE);
    }
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
    error = _("This number is on another scale, for comparison only. Use the score on the scale chosen above.");

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
  self->sections_row = NULL;

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
  _brochure_test_row_add_fields (self);
  _brochure_test_row_update_fields (self);
  update_words (self);

  return GTK_WIDGET (self);
}

/**
 * brochure_test_row_dup_answer:
 * @self: a row
 *
 * Gets what is filled in. What is only half typed is marked as not finished.
 *
 * Returns: (transfer full): the answer
 */
BrochureTestAnswer *
brochure_test_row_dup_answer (BrochureTestRow *self)
{
  BrochureTestAnswer *answer;
  gboolean is_contradiction;

  g_return_val_if_fail (BROCHURE_IS_TEST_ROW (self), NULL);

  answer = brochure_test_answer_copy (self->answer);
  is_contradiction = contradicts_itself (self);
  suspend_typed (self->date_row, &answer->date, FALSE);
  suspend_typed (self->overall_row, &answer->overall, is_contradiction);
  for (guint i = 0; i < answer->components->len; i++)
    {
      BrochureNamedInput *component = g_ptr_array_index (answer->components, i);

      suspend_typed (find_component_row (self, component->name), &component->input, is_contradiction);
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

  if (self->scale_row != NULL)
    {
      g_autofree char *error = explain_fault (evaluation, index, "scale");

      brochure_scale_row_set_error (BROCHURE_SCALE_ROW (self->scale_row), error);
    }

  if (self->overall_row != NULL)
    set_overall_fault (self, evaluation, index);

  if (self->sections_row != NULL)
    {
      set_needs_sections (self, misses_sections (evaluation->rules, index));
      update_sections_words (self);
      set_component_faults (self, evaluation, index);
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

  return find_component_row (self, name);
}
