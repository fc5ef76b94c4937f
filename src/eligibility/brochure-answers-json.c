/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-answers-json.h"

#include <glib/gi18n.h>
#include <string.h>

#include "content/brochure-problem.h"
#include "content/reading/brochure-json-scan.h"
#include "eligibility/brochure-json-literal.h"

/* Far above any person's, low enough that a line of text does not become a mountain of results. */
#define MAX_TESTS 20000

/* Numbers are marked where answers came as text, and doubles where they stand in a content file. */
static void
read_value (BrochureInput *self,
            JsonNode      *node)
{
  GType type = node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;
  const char *text = type == G_TYPE_STRING ? json_node_get_string (node) : NULL;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return;

  self->kind = BROCHURE_INPUT_NUMBER;
  if (text != NULL && *text == BROCHURE_JSON_LITERAL_NUMBER)
    self->text = g_strdup (text + 1);
  else if (text != NULL)
    brochure_input_set_text (self, text);
  else if (type == G_TYPE_INT64)
    self->text = g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  else if (type == G_TYPE_DOUBLE)
    self->text = g_ascii_formatd (g_new (char, G_ASCII_DTOSTR_BUF_SIZE), G_ASCII_DTOSTR_BUF_SIZE,
                                  "%.15g", json_node_get_double (node));
  else
    self->kind = BROCHURE_INPUT_OTHER;
}

static void
read_input (BrochureInput *self,
            JsonObject    *object,
            const char    *member)
{
  read_value (self, json_object_get_member (object, member));
}

static BrochureInputKind
get_kind (JsonNode *node,
          gboolean  is_right)
{
  return node == NULL || JSON_NODE_HOLDS_NULL (node) || is_right ? BROCHURE_INPUT_EMPTY : BROCHURE_INPUT_OTHER;
}

/* What is null or "" is left out. */
static BrochureInputKind
read_named (GPtrArray  *inputs,
            JsonObject *object,
            const char *member)
{
  JsonNode *node = json_object_get_member (object, member);
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return get_kind (node, FALSE);

  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      BrochureInput input = { BROCHURE_INPUT_EMPTY, NULL };

      read_value (&input, value);
      if (input.kind != BROCHURE_INPUT_EMPTY)
        *brochure_named_input_add (inputs, name) = input;
    }

  return BROCHURE_INPUT_EMPTY;
}

/* An empty string is no answer here either. */
static BrochureInputKind
read_by_rule (GPtrArray  *inputs,
              JsonObject *object,
              const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node != NULL && JSON_NODE_HOLDS_VALUE (node) && g_strcmp0 (json_node_get_string (node), "") == 0)
    return BROCHURE_INPUT_EMPTY;

  return read_named (inputs, object, member);
}

static BrochureTestAnswer *
read_test (JsonNode *node)
{
  BrochureTestAnswer *self = brochure_test_answer_new (NULL);
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      self->kind = BROCHURE_INPUT_OTHER;
      return self;
    }

  object = json_node_get_object (node);
  read_input (&self->test, object, "test");
  read_input (&self->language, object, "language");
  read_input (&self->module, object, "module");
  read_input (&self->scale, object, "scale");
  read_input (&self->overall, object, "overall");
  read_input (&self->grade, object, "grade");
  read_input (&self->date, object, "date");
  self->components_kind = read_named (self->components, object, "components");

  return self;
}

static void
read_tests (BrochureAnswers *self,
            JsonNode        *node)
{
  JsonArray *tests;

  self->tests_kind = get_kind (node, node != NULL && JSON_NODE_HOLDS_ARRAY (node));
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return;

  tests = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (tests); i++)
    g_ptr_array_add (self->tests, read_test (json_array_get_element (tests, i)));
}

static void
write_input (JsonBuilder         *builder,
             const char          *member,
             const BrochureInput *input)
{
  g_autofree char *marked = NULL;

  if (input->text == NULL)
    return;

  if (input->kind == BROCHURE_INPUT_NUMBER)
    marked = g_strdup_printf ("%c%s", BROCHURE_JSON_LITERAL_NUMBER, input->text);
  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, marked != NULL ? marked : input->text);
}

static void
write_named (JsonBuilder     *builder,
             const char      *member,
             const GPtrArray *inputs)
{
  gboolean is_begun = FALSE;

  for (guint i = 0; i < inputs->len; i++)
    {
      const BrochureNamedInput *named = g_ptr_array_index (inputs, i);

      if (named->input.text == NULL)
        continue;

      if (!is_begun)
        {
          json_builder_set_member_name (builder, member);
          json_builder_begin_object (builder);
          is_begun = TRUE;
        }
      write_input (builder, named->name, &named->input);
    }

  if (is_begun)
    json_builder_end_object (builder);
}

static void
write_test (JsonBuilder              *builder,
            const BrochureTestAnswer *test)
{
  json_builder_begin_object (builder);
  write_input (builder, "test", &test->test);
  write_input (builder, "language", &test->language);
  write_input (builder, "module", &test->module);
  write_input (builder, "scale", &test->scale);
  write_input (builder, "overall", &test->overall);
  write_named (builder, "components", test->components);
  write_input (builder, "grade", &test->grade);
  write_input (builder, "date", &test->date);
  json_builder_end_object (builder);
}

/* The parser tells only whoever listens while it reads where a text goes wrong, and that of what was moved by marks. */
static gsize
find_mistake (const char *json)
{
  g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func ((GDestroyNotify) brochure_problem_free);
  g_autofree char *mended = NULL;

  brochure_json_scan_check (json, strlen (json), problems, &mended);

  for (guint i = 0; i < problems->len; i++)
    {
      const BrochureProblem *problem = g_ptr_array_index (problems, i);

      if (problem->code == BROCHURE_CONTENT_ERROR_SYNTAX)
        return problem->offset;
    }

  return strlen (json);
}

static void
set_parse_error (GError     **error,
                 const char  *json)
{
  /* Translators: %u is a number: how many bytes of the text come before the mistake. */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("The text is not JSON after byte %u."),
               (guint) find_mistake (json));
}

/**
 * brochure_answers_json_parse:
 * @json: a JSON object
 * @error: return location for an error
 *
 * Reads answers as they are: values that are not valid are kept and found when they are held against
 * a brochure. Members that are `null`, and strings that are empty, count as not filled in; members with
 * other names are ignored, and of a member that stands twice the last counts.
 *
 * Returns: (transfer full) (nullable): the answers, or nothing where @json is no JSON object, is nested
 *   too deep or has too many tests
 */
BrochureAnswers *
brochure_answers_json_parse (const char  *json,
                             GError     **error)
{
  g_autofree char *marked = NULL;
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(BrochureAnswers) answers = NULL;
  JsonNode *root;

  g_return_val_if_fail (json != NULL, NULL);

  json_parser_set_strict (parser, TRUE);
  marked = brochure_json_literal_hide (json, error);
  if (marked == NULL)
    return NULL;

  if (!json_parser_load_from_data (parser, marked, -1, NULL))
    {
      set_parse_error (error, json);
      return NULL;
    }

  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("The answers are not a JSON object."));
      return NULL;
    }

  answers = brochure_answers_json_read (json_node_get_object (root));
  if (answers->tests->len > MAX_TESTS)
    {
      g_autofree char *reason = brochure_problem_say_limit (_(BROCHURE_PROBLEM_TOO_MUCH),
                                                            G_STRINGIFY (MAX_TESTS) " “tests”");

      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, reason);
      return NULL;
    }

  return g_steal_pointer (&answers);
}

/**
 * brochure_answers_json_read:
 * @object: answers, for example of a worked case
 *
 * Does the same with JSON that is parsed already.
 *
 * Returns: (transfer full): the answers
 */
BrochureAnswers *
brochure_answers_json_read (JsonObject *object)
{
  BrochureAnswers *answers;
  JsonNode *id;

  g_return_val_if_fail (object != NULL, NULL);

  answers = brochure_answers_new ();
  id = json_object_get_member (object, "id");
  answers->id = id != NULL ? json_node_ref (id) : NULL;
  read_input (&answers->as_of, object, "asOf");
  read_input (&answers->country, object, "country");
  read_input (&answers->nationality, object, "nationality");
  read_input (&answers->degree_level, object, "degreeLevel");
  read_input (&answers->field, object, "field");
  read_input (&answers->work, object, "work");
  read_tests (answers, json_object_get_member (object, "tests"));
  answers->choices_kind = read_by_rule (answers->choices, object, "choices");
  answers->numbers_kind = read_by_rule (answers->numbers, object, "numbers");

  return answers;
}

/**
 * brochure_answers_json_write:
 * @answers: answers
 *
 * Writes answers so that brochure_answers_json_parse () gives the same again, half-typed scores
 * included. What is not filled in is left out, and so is what no form can hold.
 *
 * Returns: (transfer full): a JSON object on one line, or "" where it would be empty
 */
char *
brochure_answers_json_write (const BrochureAnswers *answers)
{
  g_autoptr(JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr(JsonNode) root = NULL;
  g_autofree char *marked = NULL;

  g_return_val_if_fail (answers != NULL, NULL);

  json_builder_begin_object (builder);
  write_input (builder, "asOf", &answers->as_of);
  write_input (builder, "country", &answers->country);
  write_input (builder, "nationality", &answers->nationality);
  write_input (builder, "degreeLevel", &answers->degree_level);
  write_input (builder, "field", &answers->field);
  write_input (builder, "work", &answers->work);
  if (answers->tests->len > 0)
    {
      json_builder_set_member_name (builder, "tests");
      json_builder_begin_array (builder);
      for (guint i = 0; i < answers->tests->len; i++)
        write_test (builder, g_ptr_array_index (answers->tests, i));
      json_builder_end_array (builder);
    }
  write_named (builder, "choices", answers->choices);
  write_named (builder, "numbers", answers->numbers);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  if (json_object_get_size (json_node_get_object (root)) == 0)
    return g_strdup ("");

  marked = json_to_string (root, FALSE);

  return brochure_json_literal_show (marked);
}

/**
 * brochure_answers_json_equal:
 * @a: answers
 * @b: other answers
 *
 * Tells whether two answers say the same, which is the case where they are written the same.
 *
 * Returns: whether they do
 */
gboolean
brochure_answers_json_equal (const BrochureAnswers *a,
                             const BrochureAnswers *b)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (a == b)
    return TRUE;

  first = brochure_answers_json_write (a);
  second = brochure_answers_json_write (b);

  return g_str_equal (first, second);
}
