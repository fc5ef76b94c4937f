/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/brochure-evaluate.h"

#include <errno.h>
#include <glib/gi18n.h>

#include "cli/brochure-result.h"
#include "content/brochure-problem.h"
#include "eligibility/brochure-answers-json.h"
#include "eligibility/brochure-json-literal.h"

/* A thousand times what anybody has to say; keeps memory small whatever comes. */
#define MAX_LINE (1024 * 1024)

/* Reads a line without its end; of one that is too long just enough to show that it is. */
static gboolean
read_line (FILE    *input,
           GString *line)
{
  int c;

  g_string_truncate (line, 0);
  while ((c = getc_unlocked (input)) != EOF && c != '\n')
    if (line->len <= MAX_LINE)
      g_string_append_c (line, (char) c);

  return c != EOF || (line->len > 0 && !ferror (input));
}

static BrochureAnswers *
parse (const GString  *line,
       GError        **error)
{
  g_autofree char *reason = NULL;

  if (line->len > MAX_LINE)
    {
      g_autofree char *limit = g_format_size_full (MAX_LINE, G_FORMAT_SIZE_IEC_UNITS);

      reason = brochure_problem_say_limit (_(BROCHURE_PROBLEM_TOO_MUCH), limit);
    }
  else if (!g_utf8_validate_len (line->str, line->len, NULL))
    {
      reason = g_strdup (_("The text is not UTF-8."));
    }

  if (reason == NULL)
    return brochure_answers_json_parse (line->str, error);

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, reason);
  return NULL;
}

static JsonNode *
build_error (const char *message,
             gint64      number)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "error");
  json_builder_add_string_value (builder, message);
  json_builder_set_member_name (builder, "line");
  json_builder_add_int_value (builder, number);
  json_builder_end_object (builder);

  return json_builder_get_root (builder);
}

/**
 * brochure_evaluate_stream:
 * @document: the brochure whose rules apply
 * @as_of: the day to judge from
 * @input: JSON Lines (UTF-8, a set of answers a line)
 * @output: where the results go, a line each, in the same order
 * @error: return location for an error
 *
 * The command `--evaluate`. A line that is no set of answers gets an object with a member `error`, so that
 * line n of the output always belongs to line n of the input. Whoever feeds line by line gets each answer
 * before the next line is waited for. Memory does not grow with the number of lines.
 *
 * Returns: whether every line was a set of answers; @error is set where @input cannot be read
 */
gboolean
brochure_evaluate_stream (BrochureDocument  *document,
                          const GDate       *as_of,
                          FILE              *input,
                          FILE              *output,
                          GError           **error)
{
  g_autoptr(GString) line = g_string_new (NULL);
  gboolean is_clean = TRUE;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), FALSE);

  for (gint64 number = 1; read_line (input, line); number++)
    {
      g_autoptr(GError) reason = NULL;
      g_autoptr(BrochureAnswers) answers = parse (line, &reason);
      g_autoptr(BrochureEvaluation) evaluation = NULL;
      g_autoptr(JsonNode) result = NULL;
      g_autofree char *marked = NULL;
      g_autofree char *json = NULL;

      if (answers != NULL)
        evaluation = brochure_evaluation_new (document, answers, NULL, as_of);
      else
        is_clean = FALSE;

      result = evaluation != NULL ? brochure_result_build (evaluation) : build_error (reason->message, number);
      marked = json_to_string (result, FALSE);
      json = brochure_json_literal_show (marked);

      /* What cannot be written is told when all is done. */
      if (fprintf (output, "%s\n", json) < 0 || fflush (output) != 0)
        return FALSE;
    }

  if (!ferror (input))
    return is_clean;

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
  return FALSE;
}
