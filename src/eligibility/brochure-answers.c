/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "brochure-answers.h"

#include <glib/gi18n.h>
#include <string.h>

#include "brochure-json.h"

#define MAX_ID_DEPTH 64

static void
component_answer_free (BrochureComponentAnswer *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->score.text, g_free);
  g_free (self);
}

static void
input_read (BrochureInput      *self,
            const BrochureJson *value)
{
  brochure_input_set_text (self, NULL);

  switch (value->type)
    {
    case BROCHURE_JSON_NULL:
      break;
    case BROCHURE_JSON_STRING:
      self->text = brochure_json_dup_string (value);
      self->kind = BROCHURE_INPUT_TEXT;
      if (*self->text == '\0')
        brochure_input_set_text (self, NULL);
      break;
    case BROCHURE_JSON_NUMBER:
      self->text = brochure_json_dup_literal (value);
      self->kind = BROCHURE_INPUT_NUMBER;
      break;
    case BROCHURE_JSON_BOOLEAN:
    case BROCHURE_JSON_ARRAY:
    case BROCHURE_JSON_OBJECT:
    default:
      self->kind = BROCHURE_INPUT_OTHER;
      break;
    }
}

/* Counts the entries of untrusted input, so that a few megabytes of it cannot become gigabytes here. */
static gboolean
count_entry (guint   *n_entries,
             GError **error)
{
  if (++*n_entries <= BROCHURE_ANSWERS_MAX_ENTRIES)
    return TRUE;

  /* Translators: %d is a number: the largest count of tests and component scores that is read. */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               _("The answers have more than %d tests and scores."), BROCHURE_ANSWERS_MAX_ENTRIES);
  return FALSE;
}

static gboolean
read_components (BrochureTestAnswer  *self,
                 const BrochureJson  *object,
                 guint               *n_entries,
                 GError             **error)
{
  BrochureJsonIter iter;
  BrochureJson name;
  BrochureJson value;

  /* Of a repeated member the last counts, as everywhere in JSON. */
  g_ptr_array_set_size (self->components, 0);
  self->components_kind = BROCHURE_INPUT_EMPTY;

  if (object->type == BROCHURE_JSON_NULL)
    return TRUE;

  if (object->type != BROCHURE_JSON_OBJECT)
    {
      self->components_kind = BROCHURE_INPUT_OTHER;
      return TRUE;
    }

  brochure_json_iter_init (&iter, object);
  while (brochure_json_iter_next (&iter, &name, &value))
    {
      BrochureComponentAnswer *component;

      if (!count_entry (n_entries, error))
        return FALSE;

      component = g_new0 (BrochureComponentAnswer, 1);
      component->name = brochure_json_dup_string (&name);
      input_read (&component->score, &value);
      g_ptr_array_add (self->components, component);
    }

  return TRUE;
}

static gboolean
read_test (BrochureTestAnswer  *self,
           const BrochureJson  *object,
           guint               *n_entries,
           GError             **error)
{
  BrochureJsonIter iter;
  BrochureJson name;
  BrochureJson value;

  if (object->type != BROCHURE_JSON_OBJECT)
    {
      self->kind = BROCHURE_INPUT_OTHER;
      return TRUE;
    }

  brochure_json_iter_init (&iter, object);
  while (brochure_json_iter_next (&iter, &name, &value))
    {
      if (brochure_json_equals (&name, "test"))
        input_read (&self->test, &value);
      else if (brochure_json_equals (&name, "module"))
        input_read (&self->module, &value);
      else if (brochure_json_equals (&name, "scale"))
        input_read (&self->scale, &value);
      else if (brochure_json_equals (&name, "overall"))
        input_read (&self->overall, &value);
      else if (brochure_json_equals (&name, "grade"))
        input_read (&self->grade, &value);
      else if (brochure_json_equals (&name, "date"))
        input_read (&self->date, &value);
      else if (brochure_json_equals (&name, "components") &&
               !read_components (self, &value, n_entries, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_tests (BrochureAnswers     *self,
            const BrochureJson  *array,
            guint               *n_entries,
            GError             **error)
{
  BrochureJsonIter iter;
  BrochureJson value;

  g_ptr_array_set_size (self->tests, 0);
  self->tests_kind = BROCHURE_INPUT_EMPTY;

  if (array->type == BROCHURE_JSON_NULL)
    return TRUE;

  if (array->type != BROCHURE_JSON_ARRAY)
    {
      self->tests_kind = BROCHURE_INPUT_OTHER;
      return TRUE;
    }

  brochure_json_iter_init (&iter, array);
  while (brochure_json_iter_next (&iter, NULL, &value))
    {
      if (!count_entry (n_entries, error) ||
          !read_test (brochure_answers_add_test (self, NULL), &value, n_entries, error))
        return FALSE;
    }

  return TRUE;
}

/* An id should be a string; whatever it is, it is echoed as it was written, unless that would make a result
 * which others cannot read. */
static void
read_id (BrochureAnswers    *self,
         const BrochureJson *value)
{
  g_clear_pointer (&self->id, g_free);

  if (value->type != BROCHURE_JSON_NULL && brochure_json_get_depth (value) <= MAX_ID_DEPTH)
    self->id = brochure_json_dup_literal (value);
}

static gboolean
read_answers (BrochureAnswers     *self,
              const BrochureJson  *object,
              GError             **error)
{
  BrochureJsonIter iter;
  BrochureJson name;
  BrochureJson value;
  guint n_entries = 0;

  brochure_json_iter_init (&iter, object);
  while (brochure_json_iter_next (&iter, &name, &value))
    {
      if (brochure_json_equals (&name, "id"))
        read_id (self, &value);
      else if (brochure_json_equals (&name, "country"))
        input_read (&self->country, &value);
      else if (brochure_json_equals (&name, "degreeLevel"))
        input_read (&self->degree_level, &value);
      else if (brochure_json_equals (&name, "field"))
        input_read (&self->field, &value);
      else if (brochure_json_equals (&name, "work"))
        input_read (&self->work, &value);
      else if (brochure_json_equals (&name, "tests") &&
               !read_tests (self, &value, &n_entries, error))
        return FALSE;
    }

  return TRUE;
}

static void
append_name (GString    *json,
             const char *name)
{
  if (json->str[json->len - 1] != '{')
    g_string_append (json, ", ");
  brochure_json_append (json, name);
  g_string_append (json, ": ");
}

static void
append_input (GString             *json,
              const char          *name,
              const BrochureInput *input)
{
  if (input->text == NULL)
    return;

  append_name (json, name);
  if (input->kind == BROCHURE_INPUT_NUMBER)
    g_string_append (json, input->text);
  else
    brochure_json_append (json, input->text);
}

static void
append_components (GString                  *json,
                   const BrochureTestAnswer *test)
{
  gboolean is_empty = TRUE;

  for (guint i = 0; i < test->components->len; i++)
    {
      const BrochureComponentAnswer *component = g_ptr_array_index (test->components, i);

      if (component->score.text == NULL)
        continue;

      if (is_empty)
        {
          append_name (json, "components");
          g_string_append_c (json, '{');
          is_empty = FALSE;
        }
      append_input (json, component->name, &component->score);
    }

  if (!is_empty)
    g_string_append_c (json, '}');
}

static void
append_test (GString                  *json,
             const BrochureTestAnswer *test)
{
  g_string_append_c (json, '{');
  append_input (json, "test", &test->test);
  append_input (json, "module", &test->module);
  append_input (json, "scale", &test->scale);
  append_input (json, "overall", &test->overall);
  append_components (json, test);
  append_input (json, "grade", &test->grade);
  append_input (json, "date", &test->date);
  g_string_append_c (json, '}');
}

/**
 * brochure_answers_new:
 *
 * Returns: (transfer full): answers in which nothing is filled in
 */
BrochureAnswers *
brochure_answers_new (void)
{
  BrochureAnswers *self = g_new0 (BrochureAnswers, 1);

  self->tests = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_test_answer_free);

  return self;
}

/**
 * brochure_answers_new_from_json:
 * @json: a JSON object, the input of `--evaluate`
 * @length: its length in bytes, or -1 where it ends in a NUL
 * @error: return location for an error
 *
 * Reads answers as they are: values that are not valid are kept and found by brochure_evaluate ().
 * Members that are `null`, and strings that are empty, count as not filled in; members with other
 * names are ignored.
 *
 * Returns: (transfer full) (nullable): the answers, or nothing where @json is not UTF-8, not JSON or
 *   not an object: then @error is %G_IO_ERROR_INVALID_DATA
 */
BrochureAnswers *
brochure_answers_new_from_json (const char  *json,
                                gssize       length,
                                GError     **error)
{
  g_autoptr(BrochureAnswers) self = NULL;
  BrochureJson root;

  g_return_val_if_fail (json != NULL || length == 0, NULL);

  if (!brochure_json_check (json, length < 0 ? strlen (json) : (gsize) length, &root, error))
    return NULL;

  if (root.type != BROCHURE_JSON_OBJECT)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _("The answers are not a JSON object."));
      return NULL;
    }

  self = brochure_answers_new ();

  return read_answers (self, &root, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * brochure_answers_new_from_object:
 * @object: a JSON object, for example the input of a [struct@Case]
 * @error: return location for an error
 *
 * Like brochure_answers_new_from_json ().
 *
 * Returns: (transfer full) (nullable): the answers
 */
BrochureAnswers *
brochure_answers_new_from_object (JsonObject  *object,
                                  GError     **error)
{
  g_autoptr(JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *json = NULL;

  g_return_val_if_fail (object != NULL, NULL);

  json_node_set_object (node, object);
  json = json_to_string (node, FALSE);

  return brochure_answers_new_from_json (json, -1, error);
}

void
brochure_answers_free (BrochureAnswers *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->country.text, g_free);
  g_clear_pointer (&self->degree_level.text, g_free);
  g_clear_pointer (&self->field.text, g_free);
  g_clear_pointer (&self->work.text, g_free);
  g_clear_pointer (&self->tests, g_ptr_array_unref);
  g_free (self);
}

/**
 * brochure_answers_to_json:
 * @self: answers
 *
 * Writes answers so that brochure_answers_new_from_json () gives the same again, half-typed scores
 * included. What is not filled in is left out, and so is what no form can hold.
 *
 * Returns: (transfer full): a JSON object on one line
 */
char *
brochure_answers_to_json (const BrochureAnswers *self)
{
  GString *json;

  g_return_val_if_fail (self != NULL, NULL);

  json = g_string_new ("{");
  if (self->id != NULL)
    {
      append_name (json, "id");
      g_string_append (json, self->id);
    }
  append_input (json, "country", &self->country);
  append_input (json, "degreeLevel", &self->degree_level);
  append_input (json, "field", &self->field);
  append_input (json, "work", &self->work);
  if (self->tests->len > 0)
    {
      append_name (json, "tests");
      for (guint i = 0; i < self->tests->len; i++)
        {
          g_string_append (json, i == 0 ? "[" : ", ");
          append_test (json, g_ptr_array_index (self->tests, i));
        }
      g_string_append_c (json, ']');
    }
  g_string_append_c (json, '}');

  return g_string_free (json, FALSE);
}

/**
 * brochure_answers_is_empty:
 * @self: answers
 *
 * Returns: whether nothing at all is filled in
 */
gboolean
brochure_answers_is_empty (const BrochureAnswers *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->country.kind == BROCHURE_INPUT_EMPTY &&
         self->degree_level.kind == BROCHURE_INPUT_EMPTY &&
         self->field.kind == BROCHURE_INPUT_EMPTY &&
         self->work.kind == BROCHURE_INPUT_EMPTY &&
         self->tests_kind == BROCHURE_INPUT_EMPTY && self->tests->len == 0;
}

/**
 * brochure_answers_add_test:
 * @self: answers
 * @test: (nullable): id of the test, `other`, `exempt` or `none-yet`
 *
 * Adds a test of which nothing else is filled in.
 *
 * Returns: (transfer none): the new test
 */
BrochureTestAnswer *
brochure_answers_add_test (BrochureAnswers *self,
                           const char      *test)
{
  BrochureTestAnswer *answer;

  g_return_val_if_fail (self != NULL, NULL);

  answer = brochure_test_answer_new (test);
  g_ptr_array_add (self->tests, answer);

  return answer;
}

/**
 * brochure_test_answer_new:
 * @test: (nullable): id of the test, `other`, `exempt` or `none-yet`
 *
 * Returns: (transfer full): a test of which nothing else is filled in
 */
BrochureTestAnswer *
brochure_test_answer_new (const char *test)
{
  BrochureTestAnswer *self = g_new0 (BrochureTestAnswer, 1);

  self->kind = BROCHURE_INPUT_TEXT;
  self->components = g_ptr_array_new_with_free_func ((GDestroyNotify) component_answer_free);
  brochure_input_set_text (&self->test, test);

  return self;
}

/**
 * brochure_test_answer_copy:
 * @self: a test
 *
 * Copies what a form can hold of a test: scores become text, the last of a component counts.
 *
 * Returns: (transfer full): the copy
 */
BrochureTestAnswer *
brochure_test_answer_copy (const BrochureTestAnswer *self)
{
  BrochureTestAnswer *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = brochure_test_answer_new (self->test.text);
  brochure_input_set_text (&copy->module, self->module.text);
  brochure_input_set_text (&copy->scale, self->scale.text);
  brochure_input_set_text (&copy->overall, self->overall.text);
  brochure_input_set_text (&copy->grade, self->grade.text);
  brochure_input_set_text (&copy->date, self->date.text);

  for (guint i = 0; i < self->components->len; i++)
    {
      const BrochureComponentAnswer *component = g_ptr_array_index (self->components, i);

      brochure_test_answer_set_component (copy, component->name, component->score.text);
    }

  return copy;
}

void
brochure_test_answer_free (BrochureTestAnswer *self)
{
  g_clear_pointer (&self->test.text, g_free);
  g_clear_pointer (&self->module.text, g_free);
  g_clear_pointer (&self->scale.text, g_free);
  g_clear_pointer (&self->overall.text, g_free);
  g_clear_pointer (&self->grade.text, g_free);
  g_clear_pointer (&self->date.text, g_free);
  g_clear_pointer (&self->components, g_ptr_array_unref);
  g_free (self);
}

/**
 * brochure_test_answer_get_component:
 * @self: a test
 * @name: name of a component
 *
 * Returns: (transfer none): what was given for it, possibly nothing
 */
const BrochureInput *
brochure_test_answer_get_component (const BrochureTestAnswer *self,
                                    const char               *name)
{
  static const BrochureInput empty = { BROCHURE_INPUT_EMPTY, NULL };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = self->components->len; i > 0; i--)
    {
      const BrochureComponentAnswer *component = g_ptr_array_index (self->components, i - 1);

      if (g_str_equal (component->name, name))
        return &component->score;
    }

  return &empty;
}

/**
 * brochure_test_answer_set_component:
 * @self: a test
 * @name: name of a component
 * @text: (nullable): the score as typed, or nothing
 *
 * Sets the score of a component.
 */
void
brochure_test_answer_set_component (BrochureTestAnswer *self,
                                    const char         *name,
                                    const char         *text)
{
  BrochureComponentAnswer *component;

  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);

  for (guint i = self->components->len; i > 0; i--)
    {
      component = g_ptr_array_index (self->components, i - 1);
      if (g_str_equal (component->name, name))
        g_ptr_array_remove_index (self->components, i - 1);
    }

  if (text == NULL || *text == '\0')
    return;

  component = g_new0 (BrochureComponentAnswer, 1);
  component->name = g_strdup (name);
  brochure_input_set_text (&component->score, text);
  g_ptr_array_add (self->components, component);
}

/**
 * brochure_input_set_text:
 * @self: an input
 * @text: (nullable): what was typed or chosen; nothing and "" empty it
 *
 * Fills an input.
 */
void
brochure_input_set_text (BrochureInput *self,
                         const char    *text)
{
  g_return_if_fail (self != NULL);

  g_set_str (&self->text, text != NULL && *text != '\0' ? text : NULL);
  self->kind = self->text != NULL ? BROCHURE_INPUT_TEXT : BROCHURE_INPUT_EMPTY;
}

/**
 * brochure_input_get_text:
 * @self: an input
 *
 * Returns: (transfer none): what a form shows for it: the text, or the number, or ""
 */
const char *
brochure_input_get_text (const BrochureInput *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->text != NULL ? self->text : "";
}

/**
 * brochure_input_equals:
 * @self: an input
 * @text: a value to choose
 *
 * Returns: whether that value was chosen
 */
gboolean
brochure_input_equals (const BrochureInput *self,
                       const char          *text)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->kind == BROCHURE_INPUT_TEXT && g_str_equal (self->text, text);
}
