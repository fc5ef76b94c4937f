/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <stdio.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "cli/brochure-cli.h"

#include "cli/brochure-evaluate.h"
#include "cli/brochure-export.h"
#include "cli/brochure-lint.h"
#include "content/brochure-syntax.h"
#include "content/brochure-today.h"
#include "content/reading/brochure-loader.h"
#include "language/brochure-languages.h"

#define EXIT_FINE 0
#define EXIT_INPUT 1
#define EXIT_USAGE 2

/* Findings of one file that are printed: nobody reads on, and mends the first before the rest. */
#define MAX_FINDINGS 1000

static GFile *
get_content (const char *content)
{
  return content != NULL ? g_file_new_for_commandline_arg (content)
                         : brochure_loader_get_bundled ();
}

/* Loads the content, or says on standard error why that cannot be done. */
static BrochureDocument *
load (const char *content)
{
  g_autoptr(GFile) file = get_content (content);
  g_autoptr(GError) error = NULL;
  BrochureDocument *document = brochure_loader_load (file, NULL, &error);

  if (document == NULL)
    g_printerr ("%s\n", error->message);

  return document;
}

/* What was found in all files together. */
typedef struct
{
  guint n_errors;
  guint n_warnings;
} Count;

static void
on_look (BrochureDocument *document,
         GPtrArray        *problems,
         gpointer          user_data)
{
  GDate today;

  brochure_today_get (&today);
  brochure_lint_document (document, &today, problems);
}

static void
print_finding (const BrochureProblem *problem,
               const char            *file_name)
{
  g_autofree char *line = brochure_problem_to_string (problem, file_name);

  g_print ("%s\n", line);
}

/* Prints what is wrong with one file, in its order. */
static void
check_file (GFile      *file,
            const char *name,
            Count      *count)
{
  g_autofree char *display_name = g_filename_display_name (name);
  g_autoptr(GPtrArray) problems = brochure_loader_check (file, on_look, NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      const BrochureProblem *problem = g_ptr_array_index (problems, i);

      count->n_errors += problem->is_error ? 1 : 0;
      count->n_warnings += problem->is_error ? 0 : 1;
      if (i < MAX_FINDINGS)
        print_finding (problem, display_name);
    }

  if (problems->len > MAX_FINDINGS)
    {
      guint n_more = problems->len - MAX_FINDINGS;

      /* Translators: %s is the name of a file, and %u how much that is wrong with it is not printed */
      g_printerr (ngettext ("%s: and %u more", "%s: and %u more", n_more), display_name, n_more);
      g_printerr ("\n");
    }
}

/* One line for whoever only wants to know how it went. */
static int
summarize (const Count *count)
{
  /* Translators: in “2 errors, 1 warning”, which sums up what is wrong with a file */
  g_autofree char *errors = g_strdup_printf (ngettext ("%u error", "%u errors", count->n_errors), count->n_errors);
  /* Translators: in “2 errors, 1 warning”, which sums up what is wrong with a file */
  g_autofree char *warnings = g_strdup_printf (ngettext ("%u warning", "%u warnings", count->n_warnings),
                                               count->n_warnings);

  /* Translators: “2 errors, 1 warning” */
  g_printerr (C_("summary of a check", "%s, %s"), errors, warnings);
  g_printerr ("\n");

  return count->n_errors > 0 ? EXIT_INPUT : EXIT_FINE;
}

/* `--check`: prints everything that is wrong or looks wrong, one finding a line.
 * A file is called what the user called it. How much there was goes to standard error. */
static int
check (const char         *content,
       const char * const *arguments)
{
  Count count = { 0 };

  if (arguments == NULL || arguments[0] == NULL)
    {
      g_autoptr(GFile) file = get_content (content);

      check_file (file, content != NULL ? content : g_file_peek_path (file), &count);
    }

  for (guint i = 0; arguments != NULL && arguments[i] != NULL; i++)
    {
      g_autoptr(GFile) file = g_file_new_for_commandline_arg (arguments[i]);

      check_file (file, arguments[i], &count);
    }

  return summarize (&count);
}

static void
print_unreadable (const char *name,
                  const char *reason)
{
  /* Translators: the name of a file, and the system's own message. */
  g_printerr (_("%s cannot be read: %s\n"), name, reason);
}

/* `--evaluate`, see brochure_evaluate_stream(): results go to standard output, trouble to standard error. */
static int
evaluate (const char         *content,
          const char * const *arguments)
{
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GError) error = NULL;
  FILE *input = stdin;
  gboolean is_clean;
  GDate today;

  g_return_val_if_fail (arguments != NULL && arguments[0] != NULL, EXIT_INPUT);

  document = load (content);
  if (document == NULL)
    return EXIT_INPUT;

  if (!g_str_equal (arguments[0], "-"))
    input = g_fopen (arguments[0], "re");
  if (input == NULL)
    {
      print_unreadable (arguments[0], g_strerror (errno));
      return EXIT_INPUT;
    }

  brochure_today_get (&today);
  is_clean = brochure_evaluate_stream (document, &today, input, stdout, &error);
  if (error != NULL)
    print_unreadable (arguments[0], error->message);
  if (input != stdin)
    fclose (input);

  return is_clean ? EXIT_FINE : EXIT_INPUT;
}

/* `--export`: the arguments are the format, the file to write, and a section if only that is wanted. */
static int
export (const char         *content,
        const char * const *arguments)
{
  g_autoptr(BrochureDocument) document = NULL;
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;

  g_return_val_if_fail (arguments != NULL && arguments[0] != NULL && arguments[1] != NULL, EXIT_USAGE);

  document = load (content);
  if (document == NULL)
    return EXIT_INPUT;

  file = g_file_new_for_commandline_arg (g_str_equal (arguments[1], "-") ? "/dev/stdout" : arguments[1]);

  if (brochure_export_write (document, arguments[0], arguments[2], file, &error))
    return EXIT_FINE;

  g_printerr ("%s\n", error->message);

  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT) ? EXIT_USAGE : EXIT_INPUT;
}

/* `--list-languages`: prints the code of each language, what it calls itself, and how many of a hundred
 * texts are in it, with tabs between them. */
static int
list_languages (const char         *content,
                const char * const *arguments)
{
  gsize n_languages;
  const BrochureShippedLanguage *languages = brochure_languages_list (&n_languages);

  for (gsize i = 0; i < n_languages; i++)
    g_print ("%s\t%s\t%d\n", languages[i].code,
             brochure_languages_get_name (languages[i].code), languages[i].percent);

  return EXIT_FINE;
}

/* `--list-sections`: prints the id, a tab and the title of each section. */
static int
list_sections (const char         *content,
               const char * const *arguments)
{
  g_autoptr(BrochureDocument) document = load (content);
  const BrochureProgramme *programme;

  if (document == NULL)
    return EXIT_INPUT;

  programme = brochure_document_get_programme (document);
  for (guint i = 0; i < programme->sections->len; i++)
    {
      const BrochureSection *section = g_ptr_array_index (programme->sections, i);
      g_autofree char *title = brochure_syntax_to_line (brochure_text_get (section->title));

      g_print ("%s\t%s\n", section->id, title);
    }

  return EXIT_FINE;
}

/**
 * brochure_cli_get_commands:
 * @n_commands: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_commands): every command that needs no display
 */
const BrochureCliCommand *
brochure_cli_get_commands (size_t *n_commands)
{
  static const BrochureCliCommand commands[] = {
    { "check", check },
    { "evaluate", evaluate },
    { "export", export },
    { "list-languages", list_languages },
    { "list-sections", list_sections },
  };

  g_return_val_if_fail (n_commands != NULL, NULL);

  *n_commands = G_N_ELEMENTS (commands);
  return commands;
}

/**
 * brochure_cli_run:
 * @command: one of [func@cli_get_commands]
 * @content: (nullable) (type filename): the content file, see [callback@CliFunc]
 * @arguments: (nullable) (array zero-terminated=1) (element-type filename): files
 *
 * Runs a command, which is not fine before all that it printed was written.
 *
 * Returns: the exit status
 */
int
brochure_cli_run (const BrochureCliCommand *command,
                  const char               *content,
                  const char * const       *arguments)
{
  int status;

  g_return_val_if_fail (command != NULL, EXIT_INPUT);

  status = command->run (content, arguments);

  errno = 0;
  if (fflush (stdout) == 0 && !ferror (stdout))
    return status;

  g_printerr (_("The results cannot be written: %s"), g_strerror (errno != 0 ? errno : EIO));
  g_printerr ("\n");

  return EXIT_INPUT;
}
