/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "eligibility/brochure-answers.h"
#include "eligibility/brochure-json.h"

/* Answers as JSON: the input of --evaluate, and what the form keeps. */

#define MAX_ID_DEPTH 64

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
