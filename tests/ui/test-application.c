/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <signal.h>
#include <string.h>

#include "application-test.h"

/* Calls that open nothing. */
static const ApplicationTestCall call_cases[] = {
  { "version", { "--version" }, 0, NULL },
  { "unknown-option", { "--no-such-option" }, 2, "Unknown option" },
  { "missing-argument", { "--content" }, 2, "Missing argument" },
  { "two-commands", { "--check", "--list-sections" }, 2, "Only one command" },
  { "two-files", { "a.json", "b.json" }, 2, "Only one command can be run, or one file or link opened" },
  { "too-many-arguments", { "--list-sections", "a.json" }, 2, "Only one command" },
  { "no-day", { "--as-of", "2026-02-30", "--list-sections" }, 2, "“2026-02-30” is not a day" },
  { "half-a-day", { "--as-of", "2026-02", "--list-sections" }, 2, "“2026-02” is not a day" },
  { "unknown-language", { "--language", "tlh", "--list-sections" }, 2, "There is no language “tlh”" },
  { "no-such-content", { "--content", "/nowhere.json", "--list-sections" }, 1, "/nowhere.json" },
};

/* What the running program refuses, in one line, opening and changing nothing. */
static const ApplicationTestCall hostile_cases[] = {
  { "upwards", { "brochure:section/../../etc/passwd" }, 1, "“brochure:section/../../etc/passwd” is not" },
  { "other-scheme", { "https://example.org/brochure.json" }, 1, "“https://example.org/brochure.json” is not" },
  { "javascript", { "javascript:alert(1)" }, 1, "“javascript:alert(1)” is not" },
  { "control-characters", { "brochure:section/a\x1b[2Jb" }, 1, "“brochure:section/a�[2Jb” is not" },
  { "newline", { "brochure:section/a\nb" }, 1, "“brochure:section/a�b” is not" },
  { "data", { "data:text/html,x" }, 1, "“data:text/html,x” is not" },
  { "block-upwards", { "brochure:section/dates#../x" }, 1, "“brochure:section/dates#../x” is not" },
  { "block-control-characters", { "brochure:section/dates#a\x1b[2J" }, 1, "“brochure:section/dates#a�[2J” is not" },
  { "section-option", { "--section", "../dates" }, 1, "“brochure:section/../dates” is not" },
};

static void
test_call (ApplicationTest *fixture,
           gconstpointer    data)
{
  application_test_assert_call (fixture, data);
  g_assert_false (application_test_is_running ());
}

static void
test_version (ApplicationTest *fixture,
              gconstpointer    data)
{
  const char * const arguments[] = { "--version", NULL };
  g_autofree char *output = NULL;

  g_assert_cmpint (application_test_call (fixture, arguments, &output, NULL), ==, 0);
  g_assert_cmpstr (output, ==, "brochure " VERSION "\n");
}

/* What the options are for is said in the language that one of them asks for. */
static void
test_help (ApplicationTest *fixture,
           gconstpointer    data)
{
  const char * const english[] = { "--help", NULL };
  const char * const dutch[][4] = { { "--help", "--language=nl" }, { "--language", "nl", "--help" } };
  g_autofree char *output = NULL;

  g_assert_cmpint (application_test_call (fixture, english, &output, NULL), ==, 0);
  g_assert_nonnull (strstr (output, "List the sections of the brochure"));

  for (gsize i = 0; i < G_N_ELEMENTS (dutch); i++)
    {
      g_autofree char *translated = NULL;

      g_assert_cmpint (application_test_call (fixture, dutch[i], &translated, NULL), ==, 0);
      g_assert_nonnull (strstr (translated, "--list-sections "));
      g_assert_null (strstr (translated, "List the sections of the brochure"));
    }
}

/* What the command line asks for outdoes what the settings say. */
static void
test_language (ApplicationTest *fixture,
               gconstpointer    data)
{
  const char * const sections[] = { "--list-sections", NULL };
  const char * const in_english[] = { "--list-sections", "--language", "en", NULL };
  const char * const help[] = { "--language=en", "--help", NULL };
  g_autofree char *folder = g_build_filename (fixture->home, "glib-2.0", "settings", NULL);
  g_autofree char *path = g_build_filename (folder, "keyfile", NULL);
  g_autofree char *dutch = NULL;
  g_autofree char *english = NULL;
  g_autofree char *told = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, "[io/github/publicsectorict/Brochure]\nlanguage='nl'\n", -1, &error);
  g_assert_no_error (error);

  g_assert_cmpint (application_test_call (fixture, sections, &dutch, NULL), ==, 0);
  g_assert_nonnull (strstr (dutch, "tuition-fees\tCollegegeld\n"));
  g_assert_cmpint (application_test_call (fixture, in_english, &english, NULL), ==, 0);
  g_assert_nonnull (strstr (english, "tuition-fees\tTuition Fees\n"));
  g_assert_cmpint (application_test_call (fixture, help, &told, NULL), ==, 0);
  g_assert_nonnull (strstr (told, "List the sections of the brochure"));
}

static void
test_list_languages (ApplicationTest *fixture,
                     gconstpointer    data)
{
  const char * const arguments[] = { "--list-languages", NULL };
  g_autofree char *output = NULL;
  g_auto(GStrv) lines = NULL;

  g_assert_cmpint (application_test_call (fixture, arguments, &output, NULL), ==, 0);
  g_assert_nonnull (strstr (output, "en\tEnglish\t100\n"));
  lines = g_strsplit (output, "\n", -1);

  for (gsize i = 0; *lines[i] != '\0'; i++)
    g_assert_true (g_regex_match_simple ("^[a-z]{2,3}(_[A-Z]{2})?\\t[^\\t]+\\t[0-9]+$", lines[i], 0, 0));
}

/* Commands need no display, nor a session bus. */
static void
test_headless (ApplicationTest *fixture,
               gconstpointer    data)
{
  const char *argv[] = { g_getenv ("BROCHURE_PROGRAM"), "--list-sections", NULL };
  g_autoptr(GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr(GSubprocess) process = NULL;
  g_autofree char *output = NULL;

  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_setenv (launcher, "DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere", TRUE);
  process = g_subprocess_launcher_spawnv (launcher, argv, NULL);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, NULL);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 0);
  g_assert_true (g_str_has_prefix (output, "overview\tOverview\n"));
}

/* A second call hands over to the first and ends. */
static void
test_second_instance (ApplicationTest *fixture,
                      gconstpointer    data)
{
  static const ApplicationTestCall calls[] = {
    { "section", { "--section", "dates" }, 0, NULL },
    { "uri", { "brochure:section/careers" }, 0, NULL },
    { "block", { "brochure:section/tuition-fees#no-such-block" }, 0, NULL },
    { "nothing", { NULL }, 0, NULL },
  };
  static const char * const kept[] = { "'dates'", "'careers'", "'tuition-fees'", "'tuition-fees'" };

  for (gsize i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      application_test_assert_call (fixture, &calls[i]);
      application_test_wait_for_kept (fixture, "last-section", kept[i]);
      g_assert_cmpuint (application_test_count_windows (), ==, 1);
    }
}

static void
test_unknown_section (ApplicationTest *fixture,
                      gconstpointer    data)
{
  static const ApplicationTestCall unknown = { "unknown", { "--section", "moon-landing" }, 0, NULL };

  application_test_assert_call (fixture, &unknown);
  application_test_wait_for_kept (fixture, "last-section", "'overview'");
}

static void
test_hostile (ApplicationTest *fixture,
              gconstpointer    data)
{
  g_autofree char *huge = g_strnfill (10 * 1024, 'a');
  g_autofree char *uri = g_strconcat ("brochure:section/", huge, NULL);
  g_autofree char *block_uri = g_strconcat ("brochure:section/dates#", huge, NULL);
  ApplicationTestCall huge_case = { "huge", { uri }, 1, "“brochure:section/aaa" };
  ApplicationTestCall huge_block_case = { "huge-block", { block_uri }, 1, "“brochure:section/dates#aaa" };
  g_autofree char *kept = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (hostile_cases); i++)
    application_test_assert_call (fixture, &hostile_cases[i]);

  application_test_assert_call (fixture, &huge_case);
  application_test_assert_call (fixture, &huge_block_case);
  kept = application_test_get_kept (fixture, "last-section");
  g_assert_cmpstr (kept, ==, "'skills'");
  g_assert_cmpuint (application_test_count_windows (), ==, 1);
}

static void
test_other_content (ApplicationTest *fixture,
                    gconstpointer    data)
{
  g_autofree char *path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), "evening-course.json", NULL);
  ApplicationTestCall other = { "other", { "--content", path }, 0, NULL };
  ApplicationTestCall broken = { "broken", { "--content", g_getenv ("BROCHURE_PROGRAM") }, 0, NULL };
  g_autofree char *kept = NULL;

  application_test_assert_call (fixture, &other);
  application_test_wait_for_windows (2);
  application_test_assert_call (fixture, &other);
  g_assert_cmpuint (application_test_count_windows (), ==, 2);

  /* One that cannot be shown has a window to say so; the program goes on. */
  application_test_assert_call (fixture, &broken);
  application_test_wait_for_windows (3);
  application_test_assert_call (fixture, &broken);
  g_assert_cmpuint (application_test_count_windows (), ==, 3);

  kept = application_test_get_kept (fixture, "last-section");
  g_assert_cmpstr (kept, ==, "'skills'");
}

/* As a browser or file manager asks. */
static void
test_open_over_bus (ApplicationTest *fixture,
                    gconstpointer    data)
{
  const char * const good[] = { "brochure:section/department", NULL };
  const char * const bad[] = { "brochure:section/../x", "ftp://example.org/x.json", NULL };
  g_autofree char *kept = NULL;

  application_test_call_over_bus (RESOURCE_PATH, "org.freedesktop.Application", "Open",
                                  g_variant_new ("(^as@a{sv})", good, g_variant_new ("a{sv}", NULL)));
  application_test_wait_for_kept (fixture, "last-section", "'department'");

  application_test_call_over_bus (RESOURCE_PATH, "org.freedesktop.Application", "Open",
                                  g_variant_new ("(^as@a{sv})", bad, g_variant_new ("a{sv}", NULL)));
  kept = application_test_get_kept (fixture, "last-section");
  g_assert_cmpstr (kept, ==, "'department'");
  g_assert_cmpuint (application_test_count_windows (), ==, 1);
}

/* A kill takes nothing away that was there a moment before. */
static void
test_kill (ApplicationTest *fixture,
           gconstpointer    data)
{
  static const ApplicationTestCall dates = { "dates", { "--section", "dates" }, 0, NULL };
  const char * const nothing[] = { NULL };

  application_test_assert_call (fixture, &dates);
  application_test_wait_for_kept (fixture, "last-section", "'dates'");
  g_subprocess_send_signal (fixture->primary, SIGKILL);
  g_subprocess_wait (fixture->primary, NULL, NULL);
  application_test_wait_for_running (FALSE);

  g_clear_object (&fixture->primary);
  fixture->primary = application_test_start (fixture, nothing);
  application_test_wait_for_windows (1);
  application_test_wait_for_kept (fixture, "last-section", "'dates'");
}

/* Started by the bus, the program waits for what it is wanted for. */
static void
test_service (ApplicationTest *fixture,
              gconstpointer    data)
{
  const char * const arguments[] = { "--gapplication-service", NULL };

  fixture->primary = application_test_start (fixture, arguments);
  application_test_wait_for_running (TRUE);
  g_assert_cmpuint (application_test_count_windows (), ==, 0);

  application_test_call_over_bus (RESOURCE_PATH, "org.freedesktop.Application", "Activate",
                                  g_variant_new ("(@a{sv})", g_variant_new ("a{sv}", NULL)));
  application_test_wait_for_windows (1);
  application_test_wait_for_kept (fixture, "last-section", "'overview'");
}

/* Ends the program, and tells what it said on stderr. */
static char *
quit (ApplicationTest *fixture)
{
  char *errors = NULL;

  application_test_call_over_bus (RESOURCE_PATH, "org.freedesktop.Application", "ActivateAction",
                                  g_variant_new ("(s@av@a{sv})", "quit", g_variant_new ("av", NULL),
                                                 g_variant_new ("a{sv}", NULL)));
  g_subprocess_communicate_utf8 (fixture->primary, NULL, NULL, NULL, &errors, NULL);
  g_assert_cmpint (g_subprocess_get_exit_status (fixture->primary), ==, 0);

  return errors;
}

static void
test_quit (ApplicationTest *fixture,
           gconstpointer    data)
{
  g_autofree char *errors = quit (fixture);

  g_assert_cmpstr (errors, ==, "");
}

/* The brochure can still be read, and says once what is wrong. */
static void
test_no_schema (ApplicationTest *fixture,
                gconstpointer    data)
{
  const char * const nothing[] = { NULL };
  g_autofree char *errors = NULL;

  fixture->without_schema = TRUE;
  fixture->primary = application_test_start (fixture, nothing);
  application_test_wait_for_windows (1);
  errors = quit (fixture);
  g_assert_true (g_str_has_prefix (errors, "The settings schema “" APPLICATION_ID "” is not installed"));
  g_assert_true (strchr (errors, '\n') == errors + strlen (errors) - 1);
}

/* Every dialog of the menu comes up and says nothing on stderr; warnings would end the program. */
static void
test_dialogs (ApplicationTest *fixture,
              gconstpointer    data)
{
  static const char * const actions[] = { "about", "preferences", "shortcuts" };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      application_test_call_over_bus (RESOURCE_PATH, "org.freedesktop.Application", "ActivateAction",
                                      g_variant_new ("(s@av@a{sv})", actions[i], g_variant_new ("av", NULL),
                                                     g_variant_new ("a{sv}", NULL)));
      g_usleep (300000);
      g_assert_true (application_test_is_running ());
    }

  test_quit (fixture, data);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (call_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/application/call/", call_cases[i].name, NULL);

      application_test_add (path, &call_cases[i], test_call);
    }

  application_test_add ("/application/version", NULL, test_version);
  application_test_add ("/application/help", NULL, test_help);
  application_test_add ("/application/language", NULL, test_language);
  application_test_add ("/application/list-languages", NULL, test_list_languages);
  application_test_add ("/application/headless", NULL, test_headless);
  application_test_add_running ("/application/second-instance", test_second_instance);
  application_test_add_running ("/application/unknown-section", test_unknown_section);
  application_test_add_running ("/application/hostile", test_hostile);
  application_test_add_running ("/application/other-content", test_other_content);
  application_test_add_running ("/application/open-over-bus", test_open_over_bus);
  application_test_add_running ("/application/kill", test_kill);
  application_test_add ("/application/service", NULL, test_service);
  application_test_add ("/application/no-schema", NULL, test_no_schema);
  application_test_add_running ("/application/quit", test_quit);
  application_test_add_running ("/application/dialogs", test_dialogs);

  return g_test_run ();
}
