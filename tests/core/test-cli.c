/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "cli/brochure-cli.h"
#include "language/brochure-language.h"

/* A command prints and exits, so each is a process of its own: this program
 * again, called with the name of the command, the content or `-`, and files. */

static char *program;
static char *folder;

static int
run_command (int    argc,
             char **argv)
{
  size_t n_commands;
  const BrochureCliCommand *commands = brochure_cli_get_commands (&n_commands);
  const char *content = g_str_equal (argv[2], "-") ? NULL : argv[2];

  brochure_language_init ();

  for (size_t i = 0; i < n_commands; i++)
    {
      if (g_str_equal (commands[i].option, argv[1]))
        return brochure_cli_run (&commands[i], content, (const char * const *) argv + 3);
    }

  return 77;
}

typedef struct
{
  const char *name;
  const char *arguments[5];
  int status;
  const char *out;
  const char *err;
} CommandCase;

/* What is printed must match the whole of a regular expression. Some names
 * are relative: a finding calls a file what the user called it. */
static const CommandCase cases[] = {
  { "check", { "check", "-" }, 0, "", "0 errors, 0 warnings\n" },
  { "check-good", { "check", "-", "good.json" }, 0, "", "0 errors, 0 warnings\n" },
  { "check-bad", { "check", "-", "bad.json" }, 1,
    "bad\\.json:1:19:/schemaVersion: error: .+ \\(expected .+, found 9\\.0\\)\n", "1 error, 0 warnings\n" },
  { "check-gone", { "check", "-", "gone.json" }, 1, "gone\\.json:1:1:: error: .+\n", "1 error, 0 warnings\n" },
  { "check-several", { "check", "-", "bad.json", "good.json", "gone.json" }, 1,
    "bad\\.json:1:19:/schemaVersion: error: .+\ngone\\.json:1:1:: error: .+\n", "2 errors, 0 warnings\n" },
  { "check-good-last", { "check", "-", "bad.json", "good.json" }, 1,
    "bad\\.json:1:19:/schemaVersion: error: .+\n", "1 error, 0 warnings\n" },
  { "check-content", { "check", "bad.json" }, 1, "bad\\.json:1:19:/schemaVersion: error: .+\n", "1 error, 0 warnings\n" },
  { "check-not-content", { "check", "bad.json", "good.json" }, 0, "", "0 errors, 0 warnings\n" },
  { "check-warning", { "check", "-", "odd.json" }, 0,
    "odd\\.json:29:20:/programmes/0/sections/0/title: warning: .+\n"
    "odd\\.json:30:31:/programmes/0/sections/0/blocks/0/kind: warning: .+\n", "0 errors, 2 warnings\n" },
  { "check-many", { "check", "-", "many.json" }, 0,
    "(?:many\\.json:[0-9]+:[0-9]+:/own[0-9]+: warning: [^\n]+\n)++", "many\\.json: and 5 more\n0 errors, 1005 warnings\n" },
  { "list-sections", { "list-sections", "odd.json" }, 0, "one\tOne�\\[2J�\ntwo\tTwo\n", "" },
  { "list-sections-bundled", { "list-sections", "-" }, 0, "overview\tOverview\n([a-z-]+\t[^\t\n]+\n)+", "" },
  { "list-sections-bad", { "list-sections", "bad.json" }, 1, "", ".+bad\\.json, at /schemaVersion: .+\\.\n" },
  { "evaluate-bad", { "evaluate", "bad.json", "answers.jsonl" }, 1, "",
    ".+bad\\.json, at /schemaVersion: .+\\.\n" },
  { "evaluate", { "evaluate", "good.json", "answers.jsonl" }, 0, "\\{\"id\":\"a\",.+\\}\n", "" },
};

static void
assert_matches (const char *output,
                const char *pattern)
{
  g_autofree char *anchored = g_strconcat ("\\A", pattern, "\\z", NULL);

  g_test_message ("%s", output);
  g_assert_true (g_regex_match_simple (anchored, output, 0, 0));
}

static void
test_command (gconstpointer data)
{
  const CommandCase *test = data;
  g_autoptr(GPtrArray) arguments = g_ptr_array_new ();
  g_autoptr(GSubprocessLauncher) launcher = NULL;
  g_autoptr(GSubprocess) process = NULL;
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (arguments, program);
  for (guint i = 0; i < G_N_ELEMENTS (test->arguments) && test->arguments[i] != NULL; i++)
    g_ptr_array_add (arguments, (char *) test->arguments[i]);
  g_ptr_array_add (arguments, NULL);

  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE |
                                        G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_subprocess_launcher_set_cwd (launcher, folder);
  g_subprocess_launcher_setenv (launcher, "LANGUAGE", "en", TRUE);
  process = g_subprocess_launcher_spawnv (launcher, (const char * const *) arguments->pdata, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &out, &err, &error));
  g_assert_no_error (error);

  assert_matches (out, test->out);
  assert_matches (err, test->err);
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, test->status);
}

/* Every command of the table has a name that an option can have. */
static void
test_commands (void)
{
  size_t n_commands = 0;
  const BrochureCliCommand *commands = brochure_cli_get_commands (&n_commands);

  g_assert_cmpuint (n_commands, >=, 3);
  for (size_t i = 0; i < n_commands; i++)
    {
      g_assert_nonnull (commands[i].run);
      g_assert_cmpuint (strspn (commands[i].option, "abcdefghijklmnopqrstuvwxyz-"), ==,
                        strlen (commands[i].option));
    }
}

/* Results that are lost are no success. */
static void
test_full (void)
{
  g_autoptr(GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr(GSubprocess) process = NULL;
  g_autofree char *err = NULL;
  g_autoptr(GError) error = NULL;

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("there is no device that is full");
      return;
    }

  g_subprocess_launcher_set_stdout_file_path (launcher, "/dev/full");
  g_subprocess_launcher_setenv (launcher, "LANGUAGE", "en", TRUE);
  process = g_subprocess_launcher_spawn (launcher, &error, program, "list-sections", "-", NULL);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, &err, &error));
  g_assert_no_error (error);

  assert_matches (err, "The results cannot be written: .+\n");
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 1);
}

static void
write_file (const char *name,
            const char *contents)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, contents, -1, NULL));
}

static void
write_files (void)
{
  g_autofree char *source = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"),
                                              "small-brochure.json", NULL);
  g_autofree char *base = NULL;
  g_autoptr(GString) odd = NULL;
  g_autoptr(GString) many = NULL;

  g_assert_true (g_file_get_contents (source, &base, NULL, NULL));
  many = g_string_new ("{");
  for (guint i = 0; i < 1005; i++)
    g_string_append_printf (many, "\"own%u\": 1,\n", i);
  g_string_append (many, strchr (base, '{') + 1);
  odd = g_string_new (base);
  g_assert_cmpuint (g_string_replace (odd, "\"title\": \"One\"", "\"title\": \"One\\u001b[2J\\n\"", 0), ==, 1);
  g_assert_cmpuint (g_string_replace (odd, "\"blocks\": [", "\"blocks\": [{\"kind\": \"new\"},", 1), ==, 1);

  write_file ("good.json", base);
  write_file ("odd.json", odd->str);
  write_file ("many.json", many->str);
  write_file ("bad.json", "{\"schemaVersion\": \"9.0\"}");
  write_file ("answers.jsonl", "{\"id\": \"a\", \"country\": \"NL\"}\n");
  write_file ("picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
}

static void
remove_files (void)
{
  static const char * const names[] = {
    "answers.jsonl", "bad.json", "good.json", "many.json", "odd.json", "picture.svg",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  if (argc > 2 && argv[1][0] != '-')
    return run_command (argc, argv);

  g_test_init (&argc, &argv, NULL);

  program = g_canonicalize_filename (argv[0], NULL);
  folder = g_dir_make_tmp ("brochure-cli-XXXXXX", NULL);
  write_files ();

  g_test_add_func ("/cli/commands", test_commands);
  g_test_add_func ("/cli/full", test_full);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_command);
    }

  status = g_test_run ();

  remove_files ();
  g_free (folder);
  g_free (program);

  return status;
}
