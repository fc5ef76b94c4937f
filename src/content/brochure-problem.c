/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-problem.h"

#include "content/brochure-decimal.h"
#include "content/brochure-syntax.h"

/* Only a phrase is in a language; an example and the name of a list are words around what is data. */
static char *
say_expected (const char *expected)
{
  if (expected == NULL || expected[0] == '\0')
    return NULL;

  if (g_str_has_prefix (expected, "“"))
    /* Translators: a noun, after “expected”; %s is one example or several, in quotation marks */
    return g_strdup_printf (_("something like %s"), expected);

  if (g_str_has_prefix (expected, "#"))
    /* Translators: a noun, after “expected”; %s is the name of a list in the file, such as “sections” */
    return g_strdup_printf (_("an entry of “%s”"), expected + 1);

  return g_strdup (_(expected));
}

/**
 * brochure_problem_new:
 * @is_error: whether it must be mended, and the brochure cannot be shown before that
 * @code: what kind of error it is
 * @pointer: JSON pointer of the place, empty for the whole file
 * @message: what is wrong, translated
 * @expected: (nullable): what should be there: examples in quotation marks, the name of a list with a “#” before it,
 *   or a phrase, translated or marked with N_()
 * @found: (nullable): what is there instead
 *
 * Returns: (transfer full): a new problem
 */
BrochureProblem *
brochure_problem_new (gboolean              is_error,
                      BrochureContentError  code,
                      const char           *pointer,
                      const char           *message,
                      const char           *expected,
                      const char           *found)
{
  BrochureProblem *self;

  g_return_val_if_fail (pointer != NULL, NULL);
  g_return_val_if_fail (message != NULL, NULL);

  self = g_new0 (BrochureProblem, 1);
  self->is_error = is_error;
  self->is_fatal = is_error;
  self->code = code;
  self->pointer = g_strdup (pointer);
  self->message = g_strdup (message);
  self->expected = say_expected (expected);
  self->found = g_strdup (found);
  self->offset = BROCHURE_OFFSET_UNKNOWN;
  self->line = 1;
  self->column = 1;

  return self;
}

/**
 * brochure_problem_free:
 * @self: (transfer full): a problem
 */
void
brochure_problem_free (BrochureProblem *self)
{
  g_clear_pointer (&self->pointer, g_free);
  g_clear_pointer (&self->message, g_free);
  g_clear_pointer (&self->expected, g_free);
  g_clear_pointer (&self->found, g_free);
  g_clear_pointer (&self->suggestion, g_free);
  g_free (self);
}

/**
 * brochure_problem_say_number:
 * @minimum: the lowest number, in steps
 * @maximum: the highest
 * @step: the step, in hundredths
 *
 * Returns: (transfer full): what numbers there are
 */
char *
brochure_problem_say_number (int minimum,
                             int maximum,
                             int step)
{
  g_autofree char *low = brochure_decimal_format_steps (minimum, step);
  g_autofree char *high = brochure_decimal_format_steps (maximum, step);
  g_autofree char *each = brochure_decimal_format_steps (1, step);

  /* Translators: a noun, after “expected”: “a number from 0 to 9 in steps of 0.5” */
  return g_strdup_printf (_("a number from %s to %s in steps of %s"), low, high, each);
}

/**
 * brochure_problem_say_limit:
 * @message: what is too much, translated
 * @limit: how much is read
 *
 * Returns: (transfer full): a phrase without a full stop
 */
char *
brochure_problem_say_limit (const char *message,
                            const char *limit)
{
  g_autofree char *expected = g_strdup_printf (_(BROCHURE_PROBLEM_AT_MOST), limit);
  const BrochureProblem problem = { .message = (char *) message, .expected = expected };

  return brochure_problem_describe (&problem);
}

/**
 * brochure_problem_describe:
 * @self: a problem
 *
 * Says what is wrong, what was expected and what was found, as far as it is known.
 *
 * Returns: (transfer full): a phrase without a full stop
 */
char *
brochure_problem_describe (const BrochureProblem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->expected != NULL && self->found != NULL)
    /* Translators: what is wrong, what should be there, and what is there instead */
    return g_strdup_printf (_("%s (expected %s, found %s)"),
                            self->message, self->expected, self->found);

  if (self->expected != NULL)
    /* Translators: what is wrong, and what should be there */
    return g_strdup_printf (_("%s (expected %s)"), self->message, self->expected);

  if (self->found != NULL)
    /* Translators: what is wrong, and what is there but should not be */
    return g_strdup_printf (_("%s (found %s)"), self->message, self->found);

  return g_strdup (self->message);
}

/**
 * brochure_problem_set_error:
 * @self: a problem
 * @file: the file it was found in
 * @error: return location for the error
 *
 * Makes a sentence of a problem.
 */
void
brochure_problem_set_error (const BrochureProblem  *self,
                            GFile                  *file,
                            GError                **error)
{
  g_autofree char *file_name = g_file_get_parse_name (file);
  g_autofree char *name = brochure_syntax_to_line (file_name);
  g_autofree char *pointer = brochure_syntax_to_line (self->pointer);
  g_autofree char *description = brochure_problem_describe (self);

  if (pointer[0] != '\0')
    /* Translators: a file’s name, a place in it, and what is wrong there */
    g_set_error (error, BROCHURE_CONTENT_ERROR, self->code, _("%s, at %s: %s."),
                 name, pointer, description);
  else
    /* Translators: a file’s name, and what is wrong with it */
    g_set_error (error, BROCHURE_CONTENT_ERROR, self->code, _("%s: %s."),
                 name, description);
}

/**
 * brochure_problem_dup_place:
 * @self: a problem
 * @file_name: what to call the file, in UTF-8
 *
 * Writes where a problem is, as editors understand it.
 *
 * Returns: (transfer full): file, line, column and JSON pointer
 */
char *
brochure_problem_dup_place (const BrochureProblem *self,
                            const char            *file_name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (file_name != NULL, NULL);

  return g_strdup_printf ("%s:%u:%u:%s", file_name, self->line, self->column, self->pointer);
}

/**
 * brochure_problem_to_string:
 * @self: a problem
 * @file_name: what to call the file, in UTF-8
 *
 * Writes a problem as `--check` does. The words `error` and `warning` are for
 * other programs and stay as they are in every language.
 *
 * Returns: (transfer full): one line
 */
char *
brochure_problem_to_string (const BrochureProblem *self,
                            const char            *file_name)
{
  g_autofree char *description = NULL;
  g_autofree char *place = NULL;
  g_autoptr(GString) line = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (file_name != NULL, NULL);

  description = brochure_problem_describe (self);
  place = brochure_problem_dup_place (self, file_name);
  line = g_string_new (NULL);
  g_string_printf (line, "%s: %s: %s", place, self->is_error ? "error" : "warning", description);

  if (self->suggestion != NULL)
    /* Translators: what was probably meant instead of a misspelt word; it follows a sentence */
    g_string_append_printf (line, _("; did you mean “%s”?"), self->suggestion);

  return brochure_syntax_to_line (line->str);
}
