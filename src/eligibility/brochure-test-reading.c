/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-test-reading.h"

#include <string.h>

#include "eligibility/brochure-component-inference.h"
#include "eligibility/brochure-day.h"

/* Where the entry is, so that faults can be noted with their pointer. */
typedef struct
{
  BrochureTestReading *reading;
  guint index;
  GPtrArray *invalid;
} Place;

static char *
build_pointer (guint       index,
               const char *member,
               const char *component)
{
  char *pointer = g_strdup_printf ("/tests/%u%s%s", index, *member != '\0' ? "/" : "", member);
  g_autofree char *parent = NULL;

  if (component == NULL)
    return pointer;

  parent = pointer;

  return brochure_invalid_build_pointer (parent, component);
}

static BrochureInvalid *
add_fault (Place         *place,
           const char    *member,
           const char    *component,
           BrochureFault  fault)
{
  BrochureInvalid *invalid = brochure_invalid_new (build_pointer (place->index, member, component),
                                                   fault);

  invalid->scale = place->reading->scale;
  g_ptr_array_add (place->invalid, invalid);
  place->reading->is_valid = FALSE;

  return invalid;
}

static void
add_score_fault (Place         *place,
                 const char    *member,
                 const char    *component,
                 BrochureFault  fault,
                 int            minimum,
                 int            maximum)
{
  BrochureInvalid *invalid;

  if (fault == BROCHURE_FAULT_NONE)
    return;

  invalid = add_fault (place, member, component, fault);
  invalid->minimum = minimum;
  invalid->maximum = maximum;
}

static void
add_unknown (Place              *place,
             const char         *member,
             const char         *word,
             const char * const *words)
{
  brochure_invalid_suggest (add_fault (place, member, NULL, BROCHURE_FAULT_UNKNOWN_VALUE), word, words);
}

static void
add_unknown_test (Place            *place,
                  BrochureDocument *document,
                  const char       *word)
{
  GPtrArray *tests = brochure_document_get_tests (document);
  g_autoptr(GPtrArray) words = g_ptr_array_new_null_terminated (tests->len + 3, NULL, TRUE);

  for (guint i = 0; i < tests->len; i++)
    g_ptr_array_add (words, ((BrochureLanguageTest *) g_ptr_array_index (tests, i))->id);
  g_ptr_array_add (words, (gpointer) "other");
  g_ptr_array_add (words, (gpointer) "exempt");
  g_ptr_array_add (words, (gpointer) "none-yet");

  add_unknown (place, "test", word, (const char * const *) words->pdata);
}

/* Tells what the entry is about; only a known test goes on to have its members read. */
static BrochureTestKind
read_kind (Place               *place,
           BrochureDocument    *document,
           const BrochureInput *input)
{
  BrochureTestReading *self = place->reading;

  if (!brochure_input_is_given (input))
    return BROCHURE_TEST_KIND_MISSING;

  if (input->kind != BROCHURE_INPUT_TEXT)
    {
      add_fault (place, "test", NULL, BROCHURE_FAULT_TYPE);
      return BROCHURE_TEST_KIND_MISSING;
    }

  self->test = brochure_document_find_test (document, input->text);
  if (self->test != NULL)
    return BROCHURE_TEST_KIND_KNOWN;
  if (g_str_equal (input->text, "other"))
    return BROCHURE_TEST_KIND_OTHER;
  if (g_str_equal (input->text, "exempt"))
    return BROCHURE_TEST_KIND_EXEMPT;
  if (g_str_equal (input->text, "none-yet"))
    return BROCHURE_TEST_KIND_NONE_YET;

  add_unknown_test (place, document, input->text);
  return BROCHURE_TEST_KIND_MISSING;
}

/* What is no known test may say which language it is about. */
static void
read_language (Place               *place,
               const BrochureInput *input)
{
  if (!brochure_input_is_given (input))
    return;

  if (input->kind == BROCHURE_INPUT_TEXT)
    place->reading->language = input->text;
  else
    add_fault (place, "language", NULL, BROCHURE_FAULT_TYPE);
}

static void
read_module (Place               *place,
             const BrochureInput *input)
{
  BrochureTestReading *self = place->reading;
  const char * const *modules = (const char * const *) self->test->modules;

  /* A test without modules takes no notice of one. */
  if (modules == NULL || modules[0] == NULL)
    return;

  self->module = modules[0];
  if (!brochure_input_is_given (input))
    return;

  if (input->kind != BROCHURE_INPUT_TEXT)
    add_fault (place, "module", NULL, BROCHURE_FAULT_TYPE);
  else if (!g_strv_contains (modules, input->text))
    add_unknown (place, "module", input->text, modules);
  else
    self->module = input->text;
}

static void
read_components (Place                    *place,
                 const BrochureTestAnswer *answer)
{
  BrochureTestReading *self = place->reading;
  const BrochureScale *scale = self->scale;

  if (answer->components_kind == BROCHURE_INPUT_OTHER)
    add_fault (place, "components", NULL, BROCHURE_FAULT_TYPE);

  self->n_components = g_strv_length (scale->components);
  for (guint i = 0; i < self->n_components; i++)
    {
      const char *name = scale->components[i];
      BrochureFault fault;

      fault = brochure_score_parse_component (scale,
                                              brochure_test_answer_get_component (answer, name),
                                              &self->components[i]);
      add_score_fault (place, "components", name, fault,
                       scale->component_minimum, scale->component_maximum);
    }
}

/* Overall score and components must be able to go together; where only the components are given, they tell it. */
static void
reconcile_overall (Place               *place,
                   const BrochureInput *input)
{
  BrochureTestReading *self = place->reading;
  int computed = brochure_score_compute_overall (self->scale, self->components, self->n_components);
  BrochureInvalid *invalid;

  if (!brochure_input_is_given (input) && computed != BROCHURE_SCORE_NONE)
    {
      self->overall = computed;
      self->is_computed = TRUE;
    }
  else if (self->overall != BROCHURE_SCORE_NONE &&
           !brochure_component_inference_is_feasible (self->scale, self->overall, self->components))
    {
      invalid = add_fault (place, "overall", NULL,
                           self->scale->aggregate == BROCHURE_AGGREGATE_SUM ? BROCHURE_FAULT_SUM
                                                                           : BROCHURE_FAULT_MEAN);
      invalid->expected = computed;
    }
}

static void
add_unknown_grade (Place      *place,
                   const char *word)
{
  const GPtrArray *grades = place->reading->scale->grades;
  g_autoptr(GPtrArray) words = g_ptr_array_new_null_terminated (grades->len + 1, NULL, TRUE);

  for (guint i = 0; i < grades->len; i++)
    {
      const BrochureGrade *grade = g_ptr_array_index (grades, i);

      if (grade->is_answer)
        g_ptr_array_add (words, grade->grade);
    }

  add_unknown (place, "grade", word, (const char * const *) words->pdata);
}

static void
read_grade (Place               *place,
            const BrochureInput *input)
{
  BrochureTestReading *self = place->reading;
  const BrochureGrade *grade;

  /* A scale without grades takes no notice of one. */
  if (self->scale->grades == NULL || self->scale->grades->len == 0 ||
      !brochure_input_is_given (input))
    return;

  if (input->kind != BROCHURE_INPUT_TEXT)
    {
      add_fault (place, "grade", NULL, BROCHURE_FAULT_TYPE);
      return;
    }

  grade = brochure_score_find_grade (self->scale, input->text);
  if (grade == NULL || !grade->is_answer)
    add_unknown_grade (place, input->text);
  else if (self->overall != BROCHURE_SCORE_NONE &&
           (self->overall < grade->minimum || self->overall > grade->maximum))
    add_score_fault (place, "grade", NULL, BROCHURE_FAULT_GRADE, grade->minimum, grade->maximum);
  else
    self->grade = grade;
}

static void
read_date (Place               *place,
           const BrochureInput *input,
           const GDate         *as_of)
{
  BrochureTestReading *self = place->reading;

  if (!brochure_input_is_given (input))
    return;

  self->has_date = input->kind == BROCHURE_INPUT_TEXT &&
                   brochure_day_parse (input->text, &self->date);
  if (!self->has_date)
    add_fault (place, "date", NULL, BROCHURE_FAULT_TYPE);
  else if (as_of != NULL && g_date_compare (&self->date, as_of) > 0)
    add_fault (place, "date", NULL, BROCHURE_FAULT_DATE);
}

static void
read_scores (Place                    *place,
             const BrochureTestAnswer *answer)
{
  BrochureTestReading *self = place->reading;
  BrochureFault fault = brochure_score_parse_overall (self->scale, &answer->overall, &self->overall);

  add_score_fault (place, "overall", NULL, fault, self->scale->minimum, self->scale->maximum);
  read_components (place, answer);
  reconcile_overall (place, &answer->overall);
  read_grade (place, &answer->grade);
}

static void
read_scale (Place                    *place,
            const BrochureTestAnswer *answer)
{
  BrochureTestReading *self = place->reading;
  BrochureFault fault = brochure_score_choose_scale (self->test, answer, &self->scale);
  g_autoptr(GPtrArray) words = NULL;

  self->lacks_scale = brochure_score_lacks_scale (self->test, answer);
  if (fault == BROCHURE_FAULT_UNKNOWN_VALUE)
    {
      words = g_ptr_array_new_null_terminated (self->test->scales->len + 1, NULL, TRUE);
      for (guint i = 0; i < self->test->scales->len; i++)
        {
          const BrochureScale *scale = g_ptr_array_index (self->test->scales, i);

          if (scale->answer != NULL)
            g_ptr_array_add (words, scale->answer);
        }
      add_unknown (place, "scale", answer->scale.text, (const char * const *) words->pdata);
    }
  else if (fault != BROCHURE_FAULT_NONE)
    add_fault (place, "scale", NULL, fault);
}

/* Faults come in the order in which the members stand in the answers' documentation. */
static void
read_known_test (Place                    *place,
                 const BrochureTestAnswer *answer,
                 const GDate              *as_of)
{
  BrochureTestReading *self = place->reading;

  self->language = self->test->language != NULL ? self->test->language : BROCHURE_DEFAULT_TEST_LANGUAGE;
  read_module (place, &answer->module);
  read_scale (place, answer);
  if (self->scale != NULL && !self->lacks_scale)
    read_scores (place, answer);
  read_date (place, &answer->date, as_of);
}

/**
 * brochure_test_reading_init:
 * @self: (out caller-allocates): the reading
 * @document: the brochure
 * @answer: an entry of the answers
 * @index: its place among the tests
 * @as_of: (nullable): the day to judge from; without one no day is too late
 * @invalid: (element-type BrochureInvalid): where faults go
 *
 * Checks an entry before it is judged. Members that its test does not have are not looked at: a
 * module of TOEFL, a grade of IELTS, a score of an exemption.
 */
void
brochure_test_reading_init (BrochureTestReading      *self,
                            BrochureDocument         *document,
                            const BrochureTestAnswer *answer,
                            guint                     index,
                            const GDate              *as_of,
                            GPtrArray                *invalid)
{
  Place place = { self, index, invalid };

  memset (self, 0, sizeof *self);
  self->is_valid = TRUE;
  self->overall = BROCHURE_SCORE_NONE;

  if (answer->kind != BROCHURE_INPUT_TEXT)
    {
      add_fault (&place, "", NULL, BROCHURE_FAULT_TYPE);
      return;
    }

  self->kind = read_kind (&place, document, &answer->test);
  if (self->kind == BROCHURE_TEST_KIND_KNOWN)
    read_known_test (&place, answer, as_of);
  else if (self->kind != BROCHURE_TEST_KIND_MISSING)
    read_language (&place, &answer->language);
}
