/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "app/brochure-options.h"

#include "cli/brochure-cli.h"
#include "content/brochure-link.h"
#include "content/brochure-today.h"
#include "eligibility/brochure-day.h"
#include "language/brochure-language.h"
#include "language/brochure-languages.h"

/* What the command line asks for outdoes the settings. It is looked for before anything is read of it: --help is
 * answered while the options are read, and what they are for is said as they are added. */
static void
apply_language (const char * const *arguments)
{
  for (gsize i = 1; arguments[i] != NULL && !g_str_equal (arguments[i], "--"); i++)
    {
      const char *language = NULL;

      if (g_str_has_prefix (arguments[i], "--language="))
        language = arguments[i] + strlen ("--language=");
      else if (g_str_equal (arguments[i], "--language"))
        language = arguments[i + 1];

      if (language != NULL && brochure_languages_find (language) != NULL)
        brochure_language_apply (language);
    }
}

/* What stands for an argument is the same in every language, as the names of the options are. */
static void
add_entries (GApplication *application)
{
  const GOptionEntry entries[] = {
    { "section", 0, 0, G_OPTION_ARG_STRING, NULL,
      /* Translators: help on an option; ID stands for what is given, and stays as it is */
      _("Open at the section ID"), "ID" },
    { "content", 0, 0, G_OPTION_ARG_FILENAME, NULL,
      /* Translators: help on an option; FILE stays as it is */
      _("Use the brochure in FILE instead of the bundled one"), "FILE" },
    { "language", 0, 0, G_OPTION_ARG_STRING, NULL,
      /* Translators: help on an option; CODE stays as it is */
      _("Use the language CODE this time"), "CODE" },
    { "as-of", 0, 0, G_OPTION_ARG_STRING, NULL,
      /* Translators: help on an option, for what is said of deadlines and of the age of results */
      _("Judge dates and ages as of that day"), "YYYY-MM-DD" },
    { "check", 0, 0, G_OPTION_ARG_NONE, NULL,
      /* Translators: help on an option; the files are those that are named after it */
      _("Say what is wrong with the files, or with the brochure"), NULL },
    { "evaluate", 0, 0, G_OPTION_ARG_FILENAME, NULL,
      /* Translators: help on an option; FILE and JSON stay as they are */
      _("Judge the answers in FILE, a JSON object a line, or on standard input"), "FILE|-" },
    { "export", 0, 0, G_OPTION_ARG_FILENAME, NULL,
      /* Translators: help on an option; text, pdf and jsonld stay as they are */
      _("Write the brochure, or a section of it, as text, pdf or jsonld"), "FORMAT" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, NULL,
      /* Translators: help on an option that goes with the one before */
      _("The file that is written"), "FILE" },
    { "list-sections", 0, 0, G_OPTION_ARG_NONE, NULL,
      _("List the sections of the brochure"), NULL },
    { "list-languages", 0, 0, G_OPTION_ARG_NONE, NULL,
      /* Translators: help on an option: how much is translated */
      _("List the languages and how much of the text is in them"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL,
      _("Say which version this is"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, NULL },
    { NULL },
  };

  g_application_add_main_option_entries (application, entries);
  g_application_set_option_context_parameter_string (application, "[URI|FILE]");
}

/**
 * brochure_options_add:
 * @application: the application
 * @arguments: (array zero-terminated=1): the command line
 *
 * Adds what the program understands on its command line, told in the language that @arguments ask
 * for.
 */
void
brochure_options_add (GApplication       *application,
                      const char * const *arguments)
{
  g_return_if_fail (G_IS_APPLICATION (application));
  g_return_if_fail (arguments != NULL);

  apply_language (arguments);
  add_entries (application);
}

static int
fail_usage (const char *message)
{
  g_printerr ("%s\n", message);

  return BROCHURE_EXIT_USAGE;
}

static gboolean
check_language (GVariantDict *options)
{
  g_autofree char *shown = NULL;
  const char *language;

  if (!g_variant_dict_lookup (options, "language", "&s", &language))
    return TRUE;

  if (brochure_languages_find (language) != NULL)
    return TRUE;

  shown = brochure_link_describe (language);
  /* Translators: %s is what was given as a language; --list-languages stays as it is */
  g_printerr (_("There is no language “%s”; --list-languages lists those there are"), shown);
  g_printerr ("\n");

  return FALSE;
}

static gboolean
apply_day (GVariantDict *options)
{
  g_autofree char *shown = NULL;
  const char *text;
  GDate day;

  if (!g_variant_dict_lookup (options, "as-of", "&s", &text))
    return TRUE;

  if (brochure_day_parse (text, &day))
    {
      brochure_today_set (&day);
      return TRUE;
    }

  shown = brochure_link_describe (text);
  /* Translators: %s is what was given as a day */
  g_printerr (_("“%s” is not a day such as 2026-03-31"), shown);
  g_printerr ("\n");

  return FALSE;
}

static int
run_command (const BrochureCliCommand *command,
             GVariantDict             *options,
             const char * const       *arguments)
{
  const char *argument[] = { NULL, NULL, NULL, NULL };
  const char *content = NULL;

  g_variant_dict_lookup (options, "content", "^&ay", &content);

  /* A command with an argument of its own, rather than files after it. */
  if (g_variant_dict_lookup (options, command->option, "^&ay", &argument[0]))
    arguments = argument;

  if (g_str_equal (command->option, "export"))
    {
      g_variant_dict_lookup (options, "output", "^&ay", &argument[1]);
      g_variant_dict_lookup (options, "section", "&s", &argument[2]);
    }

  return brochure_cli_run (command, content, arguments);
}

/**
 * brochure_options_run:
 * @options: the command line
 *
 * Applies the day that was asked for, and runs the command that needs no
 * window, if there is one.
 *
 * Returns: the exit code of the command, or `BROCHURE_EXIT_GO_ON`
 */
int
brochure_options_run (GVariantDict *options)
{
  g_autofree const char **arguments = NULL;
  const BrochureCliCommand *command = NULL;
  const BrochureCliCommand *commands;
  gsize n_known;
  guint n_commands = 0;
  guint n_arguments = 0;
  guint max_arguments = 1;

  g_return_val_if_fail (options != NULL, BROCHURE_EXIT_USAGE);

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("brochure %s\n", VERSION);
      return BROCHURE_EXIT_FINE;
    }

  if (!check_language (options) || !apply_day (options))
    return BROCHURE_EXIT_USAGE;

  if (g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &arguments))
    n_arguments = g_strv_length ((char **) arguments);

  commands = brochure_cli_get_commands (&n_known);

  for (gsize i = 0; i < n_known; i++)
    {
      if (g_variant_dict_contains (options, commands[i].option))
        {
          command = &commands[i];
          n_commands++;
        }
    }

  if (command != NULL)
    max_arguments = g_str_equal (command->option, "check") ? G_MAXUINT : 0;

  if (g_variant_dict_contains (options, "export") != g_variant_dict_contains (options, "output"))
    /* Translators: both are options and stay as they are */
    return fail_usage (_("--export and --output go together"));

  if (n_commands > 1 || n_arguments > max_arguments)
    return fail_usage (_("Only one command can be run, or one file or link opened, at a time"));

  return command != NULL ? run_command (command, options, arguments) : BROCHURE_EXIT_GO_ON;
}
