/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/brochure-evaluate.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "eligibility/brochure-json.h"
#include "telling/brochure-explanation.h"

/* Read and written at once; between two lines the buffers never stay larger than this. */
#define BLOCK_SIZE (256 * 1024)

/* The lines of an input that was read in part: what is before @done was answered, and what is before
 * @searched has no more line ends. */
typedef struct
{
  BrochureDocument *document;
  const GDate *today;
  int output_fd;
  char *buffer;
  gsize size;
  gsize length;
  gsize done;
  gsize searched;
  gboolean is_skipping;
  gboolean is_first;
  gboolean is_clean;
  GString *output;
} Stream;

static void
append_member (GString    *json,
               const char *name,
               const char *string)
{
  g_string_append (json, ", \"");
  g_string_append (json, name);
  g_string_append (json, "\": ");
  if (string != NULL)
    brochure_json_append (json, string);
  else
    g_string_append (json, "null");
}

static void
append_text (GString    *json,
             const char *name,
             char       *text)
{
  if (text != NULL)
    append_member (json, name, text);
  g_free (text);
}

static void
append_test (GString                  *json,
             const BrochureEvaluation *evaluation,
             const BrochureRuleResult *rule,
             const BrochureTestResult *result)
{
  const BrochureInput *test = &result->answer->test;

  g_string_append (json, "{\"test\": ");
  if (test->kind == BROCHURE_INPUT_TEXT)
    brochure_json_append (json, test->text);
  else
    g_string_append (json, "null");
  append_member (json, "verdict", brochure_verdict_to_string (result->verdict));
  append_member (json, "reason", brochure_reason_to_string (result->reason));
  if (result->short_by > 0)
    append_text (json, "shortBy", brochure_score_to_decimal (result->scale, result->short_by));
  if (result->is_computed)
    append_text (json, "computed", brochure_score_to_decimal (result->scale, result->overall));
  append_text (json, "explanation", brochure_explain_test (evaluation, rule, result));
  append_text (json, "change", brochure_explain_change (evaluation, rule, result));
  g_string_append_c (json, '}');
}

static void
append_rule (GString                  *json,
             const BrochureEvaluation *evaluation,
             const BrochureRuleResult *result)
{
  g_string_append (json, "{\"id\": ");
  brochure_json_append (json, result->rule->id);
  append_member (json, "verdict", brochure_verdict_to_string (result->verdict));
  append_member (json, "reason", brochure_reason_to_string (result->reason));
  append_text (json, "explanation", brochure_explain_rule (evaluation, result));
  if (result->tests != NULL)
    {
      g_string_append (json, ", \"tests\": [");
      for (guint i = 0; i < result->tests->len; i++)
        {
          if (i > 0)
            g_string_append (json, ", ");
          append_test (json, evaluation, result, g_ptr_array_index (result->tests, i));
        }
      g_string_append_c (json, ']');
    }
  g_string_append_c (json, '}');
}

static void
append_rules (GString                  *json,
              const BrochureEvaluation *evaluation)
{
  g_string_append (json, ", \"rules\": [");
  for (guint i = 0; i < evaluation->rules->len; i++)
    {
      if (i > 0)
        g_string_append (json, ", ");
      append_rule (json, evaluation, g_ptr_array_index (evaluation->rules, i));
    }
  g_string_append_c (json, ']');
}

static void
append_deciding (GString                  *json,
                 const BrochureEvaluation *evaluation)
{
  g_string_append (json, ", \"deciding\": [");
  for (guint i = 0; i < evaluation->deciding->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (evaluation->deciding, i);

      if (i > 0)
        g_string_append (json, ", ");
      brochure_json_append (json, result->rule->id);
    }
  g_string_append_c (json, ']');
}

static void
append_advisories (GString                  *json,
                   const BrochureEvaluation *evaluation)
{
  const char *separator = "";

  g_string_append (json, ", \"advisories\": [");
  for (guint i = 0; i < BROCHURE_N_ADVISORIES; i++)
    {
      if (!brochure_evaluation_has_advisory (evaluation, (BrochureAdvisory) i))
        continue;
      g_string_append (json, separator);
      brochure_json_append (json, brochure_advisory_to_string ((BrochureAdvisory) i));
      separator = ", ";
    }
  g_string_append_c (json, ']');
}

static void
append_invalid (GString                  *json,
                const BrochureEvaluation *evaluation)
{
  g_string_append (json, ", \"invalid\": [");
  for (guint i = 0; i < evaluation->invalid->len; i++)
    {
      const BrochureInvalid *invalid = g_ptr_array_index (evaluation->invalid, i);

      g_string_append (json, i == 0 ? "{\"pointer\": " : ", {\"pointer\": ");
      brochure_json_append (json, invalid->pointer);
      append_member (json, "reason", brochure_fault_to_string (invalid->fault));
      append_text (json, "explanation", brochure_explain_invalid (invalid));
      g_string_append_c (json, '}');
    }
  g_string_append_c (json, ']');
}

static void
append_evaluation (GString                  *json,
                   const BrochureEvaluation *evaluation)
{
  const char *id = evaluation->answers->id;

  g_string_append (json, "{\"id\": ");
  g_string_append (json, id != NULL ? id : "null");
  append_member (json, "requirementSet", evaluation->set != NULL ? evaluation->set->id : NULL);
  append_rules (json, evaluation);
  append_member (json, "overall", brochure_verdict_to_string (evaluation->overall));
  append_deciding (json, evaluation);
  append_advisories (json, evaluation);
  append_invalid (json, evaluation);
  g_string_append (json, "}\n");
}

static void
append_error (GString    *json,
              const char *message)
{
  g_string_append (json, "{\"error\": ");
  brochure_json_append (json, message);
  g_string_append (json, "}\n");
}

static gboolean
write_all (int          fd,
           const char  *data,
           gsize        length,
           GError     **error)
{
  while (length > 0)
    {
      gssize n = write (fd, data, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          int code = errno;

          g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
                       /* Translators: %s is the system's own message. */
                       _("The results cannot be written: %s"), g_strerror (code));
          return FALSE;
        }
      data += n;
      length -= (gsize) n;
    }

  return TRUE;
}

static gboolean
flush (Stream  *stream,
       GError **error)
{
  if (!write_all (stream->output_fd, stream->output->str, stream->output->len, error))
    return FALSE;

  if (stream->output->allocated_len > 4 * BLOCK_SIZE)
    {
      g_string_free (stream->output, TRUE);
      stream->output = g_string_sized_new (BLOCK_SIZE);
    }
  g_string_truncate (stream->output, 0);

  return TRUE;
}

/* A byte order mark before the first line is what some editors leave there. */
static void
answer_line (Stream     *stream,
             const char *line,
             gsize       length)
{
  if (stream->is_first && length >= 3 && memcmp (line, "\xef\xbb\xbf", 3) == 0)
    {
      line += 3;
      length -= 3;
    }
  stream->is_first = FALSE;

  if (!brochure_evaluate_line (stream->document, stream->today, line, length, stream->output))
    stream->is_clean = FALSE;
}

/* Answers every line that ends in the buffer. */
static gboolean
answer_lines (Stream  *stream,
              GError **error)
{
  const char *end;

  while ((end = memchr (stream->buffer + stream->searched, '\n',
                        stream->length - stream->searched)) != NULL)
    {
      const char *line = stream->buffer + stream->done;

      if (!stream->is_skipping)
        answer_line (stream, line, (gsize) (end - line));
      stream->is_skipping = FALSE;
      stream->done = (gsize) (end - stream->buffer) + 1;
      stream->searched = stream->done;

      if (stream->output->len >= BLOCK_SIZE && !flush (stream, error))
        return FALSE;
    }

  stream->searched = stream->length;

  return TRUE;
}

/* Moves the begun line to the front and makes room behind it; gives up on one that is too long. */
static void
make_room (Stream *stream)
{
  gsize pending = stream->length - stream->done;

  if (stream->is_skipping)
    pending = 0;

  if (pending > BROCHURE_EVALUATE_MAX_LINE)
    {
      append_error (stream->output, _("The line is longer than 32 MiB."));
      stream->is_clean = FALSE;
      stream->is_skipping = TRUE;
      stream->is_first = FALSE;
      pending = 0;
    }

  if (pending > 0 && stream->done > 0)
    memmove (stream->buffer, stream->buffer + stream->done, pending);
  stream->length = pending;
  stream->searched = pending;
  stream->done = 0;

  if (pending < BLOCK_SIZE && stream->size > 2 * BLOCK_SIZE)
    stream->size = 2 * BLOCK_SIZE;
  else if (stream->size - pending < BLOCK_SIZE)
    stream->size *= 2;
  else
    return;

  stream->buffer = g_realloc (stream->buffer, stream->size);
}

static gboolean
run_stream (Stream  *stream,
            int      input,
            GError **error)
{
  gssize n;

  do
    {
      make_room (stream);

      /* Whoever feeds line by line gets each answer before the next read can block. */
      if (stream->output->len > 0 && !flush (stream, error))
        return FALSE;

      do
        n = read (input, stream->buffer + stream->length, stream->size - stream->length);
      while (n < 0 && errno == EINTR);

      if (n < 0)
        {
          int code = errno;

          g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
                       /* Translators: %s is the system's own message. */
                       _("The answers cannot be read: %s"), g_strerror (code));
          return FALSE;
        }

      stream->length += (gsize) n;
      if (!answer_lines (stream, error))
        return FALSE;
    }
  while (n > 0);

  /* The last line may lack its end. */
  if (stream->length > stream->done && !stream->is_skipping)
    answer_line (stream, stream->buffer + stream->done, stream->length - stream->done);

  return flush (stream, error);
}

static void
get_today (GDate *today)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();

  g_date_clear (today, 1);
  g_date_set_dmy (today, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));
}

/**
 * brochure_evaluate_line:
 * @document: the brochure whose rules apply
 * @today: the day to judge from
 * @line: one line of JSON, without its end
 * @length: its length in bytes
 * @output: gets exactly one line: the result, or an object with a member `error`
 *
 * Evaluates one set of answers. An empty line is no answers, and is answered with an error, so that
 * line n of the output always belongs to line n of the input; a carriage return at its end is white space.
 *
 * Returns: whether @line was a set of answers, valid or not
 */
gboolean
brochure_evaluate_line (BrochureDocument *document,
                        const GDate      *today,
                        const char       *line,
                        gsize             length,
                        GString          *output)
{
  g_autoptr(BrochureAnswers) answers = NULL;
  g_autoptr(BrochureEvaluation) evaluation = NULL;
  g_autoptr(GError) error = NULL;

  if (length > BROCHURE_EVALUATE_MAX_LINE)
    {
      append_error (output, _("The line is longer than 32 MiB."));
      return FALSE;
    }

  answers = brochure_answers_new_from_json (line, (gssize) length, &error);
  if (answers == NULL)
    {
      append_error (output, error->message);
      return FALSE;
    }

  evaluation = brochure_evaluate (document, answers, today);
  append_evaluation (output, evaluation);

  return TRUE;
}

/**
 * brochure_evaluate_stream:
 * @document: the brochure whose rules apply
 * @today: the day to judge from
 * @input: a file descriptor of JSON Lines (UTF-8, a set of answers a line)
 * @output: a file descriptor for the results, a line each, in the same order
 * @is_clean: (out): whether every line was a set of answers
 * @error: return location for an error
 *
 * Evaluates line by line in memory that does not grow with the number of lines.
 *
 * Returns: whether everything could be read and written
 */
gboolean
brochure_evaluate_stream (BrochureDocument  *document,
                          const GDate       *today,
                          int                input,
                          int                output,
                          gboolean          *is_clean,
                          GError           **error)
{
  Stream stream = {
    .document = document,
    .today = today,
    .output_fd = output,
    .buffer = g_malloc (2 * BLOCK_SIZE),
    .size = 2 * BLOCK_SIZE,
    .is_first = TRUE,
    .is_clean = TRUE,
    .output = g_string_sized_new (BLOCK_SIZE),
  };
  gboolean is_done = run_stream (&stream, input, error);

  *is_clean = stream.is_clean;
  g_free (stream.buffer);
  g_string_free (stream.output, TRUE);

  return is_done;
}

/**
 * brochure_evaluate_run:
 * @document: the brochure whose rules apply
 * @path: a file of JSON Lines, or `-` for standard input
 *
 * The command `--evaluate`: results go to standard output, trouble to standard error.
 *
 * Returns: the exit status: 0, or 1 where the file cannot be read or some line is no set of answers
 */
int
brochure_evaluate_run (BrochureDocument *document,
                       const char       *path)
{
  g_autoptr(GError) error = NULL;
  gboolean is_clean = FALSE;
  int input = STDIN_FILENO;
  GDate today;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), 1);
  g_return_val_if_fail (path != NULL, 1);

  if (!g_str_equal (path, "-"))
    {
      input = g_open (path, O_RDONLY | O_CLOEXEC);
      if (input < 0)
        {
          int code = errno;

          /* Translators: the name of a file, and the system's own message. */
          g_printerr (_("%s cannot be read: %s\n"), path, g_strerror (code));
          return 1;
        }
    }

  get_today (&today);
  if (!brochure_evaluate_stream (document, &today, input, STDOUT_FILENO, &is_clean, &error))
    g_printerr ("%s\n", error->message);
  if (input != STDIN_FILENO)
    g_close (input, NULL);

  return error == NULL && is_clean ? 0 : 1;
}
