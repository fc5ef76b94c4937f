/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

#include <gio/gio.h>

#define WAIT_SECONDS 20
#define OBJECT_PATH RESOURCE_PATH

/* The program as people run it: its own process, a session bus, settings in a file. */

typedef struct
{
  char *home;
  GSubprocess *primary;
  gboolean without_schema; /* as if it had been installed by half */
} Fixture;

typedef struct
{
  const char *name;
  const char *arguments[5];
  int status;
  const char *error; /* how the one line on stderr begins, or NULL for none */
} CallCase;

/* Calls that open nothing. */
static const CallCase call_cases[] = {
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
static const CallCase hostile_cases[] = {
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

static GSubprocess *
start (Fixture            *fixture,
       const char * const *arguments)
{
  g_autoptr(GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) argv = NULL;
  g_autoptr(GError) error = NULL;
  GSubprocess *process;

  g_strv_builder_add (builder, g_getenv ("BROCHURE_PROGRAM"));

  for (gsize i = 0; arguments[i] != NULL; i++)
    g_strv_builder_add (builder, arguments[i]);

  argv = g_strv_builder_end (builder);
  g_subprocess_launcher_setenv (launcher, "GSETTINGS_BACKEND", "keyfile", TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_CONFIG_HOME", fixture->home, TRUE);
  g_subprocess_launcher_setenv (launcher, "GTK_A11Y", "none", TRUE);

  if (fixture->without_schema)
    g_subprocess_launcher_setenv (launcher, "GSETTINGS_SCHEMA_DIR", "/nowhere", TRUE);

  process = g_subprocess_launcher_spawnv (launcher, (const char * const *) argv, &error);
  g_assert_no_error (error);

  return process;
}

/* Runs the program to its end. */
static int
call (Fixture             *fixture,
      const char * const  *arguments,
      char               **output,
      char               **errors)
{
  g_autoptr(GSubprocess) process = start (fixture, arguments);
  g_autoptr(GError) error = NULL;

  g_subprocess_communicate_utf8 (process, NULL, NULL, output, errors, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));

  return g_subprocess_get_exit_status (process);
}

static void
assert_call (Fixture        *fixture,
             const CallCase *test)
{
  g_autofree char *output = NULL;
  g_autofree char *errors = NULL;
  int status = call (fixture, test->arguments, &output, &errors);

  g_assert_cmpint (status, ==, test->status);

  if (test->error == NULL)
    {
      g_assert_cmpstr (errors, ==, "");
    }
  else
    {
      if (!g_str_has_prefix (errors, test->error))
        g_error ("“%s” does not begin with “%s”", errors, test->error);

      /* One line, and not a long one. */
      g_assert_true (strchr (errors, '\n') == errors + strlen (errors) - 1);
      g_assert_cmpuint (strlen (errors), <, 300);
      g_assert_cmpstr (output, ==, "");
    }
}

/* What the program has kept under KEY, as the settings file spells it. */
static char *
get_kept (Fixture    *fixture,
          const char *key)
{
  g_autofree char *path = g_build_filename (fixture->home, "glib-2.0", "settings", "keyfile", NULL);
  g_autoptr(GKeyFile) file = g_key_file_new ();

  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL))
    return NULL;

  return g_key_file_get_value (file, "io/github/publicsectorict/Brochure", key, NULL);
}

static void
wait_for_kept (Fixture    *fixture,
               const char *key,
               const char *value)
{
  gint64 end = g_get_monotonic_time () + WAIT_SECONDS * G_TIME_SPAN_SECOND;

  while (TRUE)
    {
      g_autofree char *kept = get_kept (fixture, key);

      if (g_strcmp0 (kept, value) == 0)
        return;

      if (g_get_monotonic_time () > end)
        g_error ("%s is %s, not %s", key, kept, value);

      g_usleep (20000);
    }
}

static void
call_over_bus (const char *object_path,
               const char *interface,
               const char *method,
               GVariant   *parameters)
{
  g_autoptr(GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GVariant) reply =
    g_dbus_connection_call_sync (bus, APPLICATION_ID, object_path, interface, method, parameters,
                                 NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, &error);

  g_assert_no_error (error);
}

static gboolean
is_running (void)
{
  g_autoptr(GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr(GVariant) reply =
    g_dbus_connection_call_sync (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                 "org.freedesktop.DBus", "NameHasOwner",
                                 g_variant_new ("(s)", APPLICATION_ID), G_VARIANT_TYPE ("(b)"),
                                 G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  gboolean has_owner;

  g_variant_get (reply, "(b)", &has_owner);

  return has_owner;
}

static void
wait_for_running (gboolean running)
{
  gint64 end = g_get_monotonic_time () + WAIT_SECONDS * G_TIME_SPAN_SECOND;

  while (is_running () != running)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_usleep (20000);
    }
}

/* How many windows the program shows: each is an object on the bus. */
static guint
count_windows (void)
{
  g_autoptr(GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr(GVariant) reply =
    g_dbus_connection_call_sync (bus, APPLICATION_ID, OBJECT_PATH "/window",
                                 "org.freedesktop.DBus.Introspectable", "Introspect", NULL,
                                 G_VARIANT_TYPE ("(s)"), G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  const char *xml;
  guint n_windows = 0;

  if (reply == NULL)
    return 0;

  g_variant_get (reply, "(&s)", &xml);

  for (const char *node = xml; (node = strstr (node, "<node name=")) != NULL; node++)
    n_windows++;

  return n_windows;
}

static void
wait_for_windows (guint n_windows)
{
  gint64 end = g_get_monotonic_time () + WAIT_SECONDS * G_TIME_SPAN_SECOND;

  while (count_windows () != n_windows)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_usleep (20000);
    }
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->home = g_dir_make_tmp ("brochure-XXXXXX", NULL);
}

static void
set_up_running (Fixture       *fixture,
                gconstpointer  data)
{
  const char * const arguments[] = { "--section", "skills", NULL };

  set_up (fixture, data);
  fixture->primary = start (fixture, arguments);
  wait_for_kept (fixture, "last-section", "'skills'");
  wait_for_windows (1);
}

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_folder (child);
    }

  remove (path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->primary != NULL)
    {
      g_subprocess_force_exit (fixture->primary);
      g_subprocess_wait (fixture->primary, NULL, NULL);
      wait_for_running (FALSE);
    }

  g_clear_object (&fixture->primary);
  remove_folder (fixture->home);
  g_clear_pointer (&fixture->home, g_free);
}

static void
test_call (Fixture       *fixture,
           gconstpointer  data)
{
  assert_call (fixture, data);
  g_assert_false (is_running ());
}

static void
test_version (Fixture       *fixture,
              gconstpointer  data)
{
  const char * const arguments[] = { "--version", NULL };
  g_autofree char *output = NULL;

  g_assert_cmpint (call (fixture, arguments, &output, NULL), ==, 0);
  g_assert_cmpstr (output, ==, "brochure " VERSION "\n");
}

/* What the options are for is said in the language that one of them asks for. */
static void
test_help (Fixture       *fixture,
           gconstpointer  data)
{
  const char * const english[] = { "--help", NULL };
  const char * const dutch[][4] = { { "--help", "--language=nl" }, { "--language", "nl", "--help" } };
  g_autofree char *output = NULL;

  g_assert_cmpint (call (fixture, english, &output, NULL), ==, 0);
  g_assert_nonnull (strstr (output, "List the sections of the brochure"));

  for (gsize i = 0; i < G_N_ELEMENTS (dutch); i++)
    {
      g_autofree char *translated = NULL;

      g_assert_cmpint (call (fixture, dutch[i], &translated, NULL), ==, 0);
      g_assert_nonnull (strstr (translated, "--list-sections "));
      g_assert_null (strstr (translated, "List the sections of the brochure"));
    }
}

/* What the command line asks for outdoes what the settings say. */
static void
test_language (Fixture       *fixture,
               gconstpointer  data)
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

  g_assert_cmpint (call (fixture, sections, &dutch, NULL), ==, 0);
  g_assert_nonnull (strstr (dutch, "tuition-fees\tCollegegeld\n"));
  g_assert_cmpint (call (fixture, in_english, &english, NULL), ==, 0);
  g_assert_nonnull (strstr (english, "tuition-fees\tTuition Fees\n"));
  g_assert_cmpint (call (fixture, help, &told, NULL), ==, 0);
  g_assert_nonnull (strstr (told, "List the sections of the brochure"));
}

static void
test_list_languages (Fixture       *fixture,
                     gconstpointer  data)
{
  const char * const arguments[] = { "--list-languages", NULL };
  g_autofree char *output = NULL;
  g_auto(GStrv) lines = NULL;

  g_assert_cmpint (call (fixture, arguments, &output, NULL), ==, 0);
  g_assert_nonnull (strstr (output, "en\tEnglish\t100\n"));
  lines = g_strsplit (output, "\n", -1);

  for (gsize i = 0; *lines[i] != '\0'; i++)
    g_assert_true (g_regex_match_simple ("^[a-z]{2,3}(_[A-Z]{2})?\\t[^\\t]+\\t[0-9]+$", lines[i], 0, 0));
}

/* Commands need no display, nor a session bus. */
static void
test_headless (Fixture       *fixture,
               gconstpointer  data)
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
test_second_instance (Fixture       *fixture,
                      gconstpointer  data)
{
  static const CallCase calls[] = {
    { "section", { "--section", "dates" }, 0, NULL },
    { "uri", { "brochure:section/careers" }, 0, NULL },
    { "block", { "brochure:section/tuition-fees#no-such-block" }, 0, NULL },
    { "nothing", { NULL }, 0, NULL },
  };
  static const char * const kept[] = { "'dates'", "'careers'", "'tuition-fees'", "'tuition-fees'" };

  for (gsize i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      assert_call (fixture, &calls[i]);
      wait_for_kept (fixture, "last-section", kept[i]);
      g_assert_cmpuint (count_windows (), ==, 1);
    }
}

static void
test_unknown_section (Fixture       *fixture,
                      gconstpointer  data)
{
  static const CallCase unknown = { "unknown", { "--section", "moon-landing" }, 0, NULL };

  assert_call (fixture, &unknown);
  wait_for_kept (fixture, "last-section", "'overview'");
}

static void
test_hostile (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *huge = g_strnfill (10 * 1024, 'a');
  g_autofree char *uri = g_strconcat ("brochure:section/", huge, NULL);
  g_autofree char *block_uri = g_strconcat ("brochure:section/dates#", huge, NULL);
  CallCase huge_case = { "huge", { uri }, 1, "“brochure:section/aaa" };
  CallCase huge_block_case = { "huge-block", { block_uri }, 1, "“brochure:section/dates#aaa" };
  g_autofree char *kept = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (hostile_cases); i++)
    assert_call (fixture, &hostile_cases[i]);

  assert_call (fixture, &huge_case);
  assert_call (fixture, &huge_block_case);
  kept = get_kept (fixture, "last-section");
  g_assert_cmpstr (kept, ==, "'skills'");
  g_assert_cmpuint (count_windows (), ==, 1);
}

static void
test_other_content (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_getenv ("BROCHURE_TEST_DATA"), "evening-course.json", NULL);
  CallCase other = { "other", { "--content", path }, 0, NULL };
  CallCase broken = { "broken", { "--content", g_getenv ("BROCHURE_PROGRAM") }, 0, NULL };
  g_autofree char *kept = NULL;

  assert_call (fixture, &other);
  wait_for_windows (2);
  assert_call (fixture, &other);
  g_assert_cmpuint (count_windows (), ==, 2);

  /* One that cannot be shown has a window to say so; the program goes on. */
  assert_call (fixture, &broken);
  wait_for_windows (3);
  assert_call (fixture, &broken);
  g_assert_cmpuint (count_windows (), ==, 3);

  kept = get_kept (fixture, "last-section");
  g_assert_cmpstr (kept, ==, "'skills'");
}

/* As a browser or file manager asks. */
static void
test_open_over_bus (Fixture       *fixture,
                    gconstpointer  data)
{
  const char * const good[] = { "brochure:section/department", NULL };
  const char * const bad[] = { "brochure:section/../x", "ftp://example.org/x.json", NULL };
  g_autofree char *kept = NULL;

  call_over_bus (OBJECT_PATH, "org.freedesktop.Application", "Open",
                 g_variant_new ("(^as@a{sv})", good, g_variant_new ("a{sv}", NULL)));
  wait_for_kept (fixture, "last-section", "'department'");

  call_over_bus (OBJECT_PATH, "org.freedesktop.Application", "Open",
                 g_variant_new ("(^as@a{sv})", bad, g_variant_new ("a{sv}", NULL)));
  kept = get_kept (fixture, "last-section");
  g_assert_cmpstr (kept, ==, "'department'");
  g_assert_cmpuint (count_windows (), ==, 1);
}

/* A kill takes nothing away that was there a moment before. */
static void
test_kill (Fixture       *fixture,
           gconstpointer  data)
{
  static const CallCase dates = { "dates", { "--section", "dates" }, 0, NULL };
  const char * const nothing[] = { NULL };

  assert_call (fixture, &dates);
  wait_for_kept (fixture, "last-section", "'dates'");
  g_subprocess_send_signal (fixture->primary, SIGKILL);
  g_subprocess_wait (fixture->primary, NULL, NULL);
  wait_for_running (FALSE);

  g_clear_object (&fixture->primary);
  fixture->primary = start (fixture, nothing);
  wait_for_windows (1);
  wait_for_kept (fixture, "last-section", "'dates'");
}

/* Started by the bus, the program waits for what it is wanted for. */
static void
test_service (Fixture       *fixture,
              gconstpointer  data)
{
  const char * const arguments[] = { "--gapplication-service", NULL };

  fixture->primary = start (fixture, arguments);
  wait_for_running (TRUE);
  g_assert_cmpuint (count_windows (), ==, 0);

  call_over_bus (OBJECT_PATH, "org.freedesktop.Application", "Activate",
                 g_variant_new ("(@a{sv})", g_variant_new ("a{sv}", NULL)));
  wait_for_windows (1);
  wait_for_kept (fixture, "last-section", "'overview'");
}

/* Ends the program, and tells what it said on stderr. */
static char *
quit (Fixture *fixture)
{
  char *errors = NULL;

  call_over_bus (OBJECT_PATH, "org.freedesktop.Application", "ActivateAction",
                 g_variant_new ("(s@av@a{sv})", "quit", g_variant_new ("av", NULL),
                                g_variant_new ("a{sv}", NULL)));
  g_subprocess_communicate_utf8 (fixture->primary, NULL, NULL, NULL, &errors, NULL);
  g_assert_cmpint (g_subprocess_get_exit_status (fixture->primary), ==, 0);

  return errors;
}

static void
test_quit (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *errors = quit (fixture);

  g_assert_cmpstr (errors, ==, "");
}

/* The brochure can still be read, and says once what is wrong. */
static void
test_no_schema (Fixture       *fixture,
                gconstpointer  data)
{
  const char * const nothing[] = { NULL };
  g_autofree char *errors = NULL;

  fixture->without_schema = TRUE;
  fixture->primary = start (fixture, nothing);
  wait_for_windows (1);
  errors = quit (fixture);
  g_assert_true (g_str_has_prefix (errors, "The settings schema “" APPLICATION_ID "” is not installed"));
  g_assert_true (strchr (errors, '\n') == errors + strlen (errors) - 1);
}

/* Every dialog of the menu comes up and says nothing on stderr; warnings would end the program. */
static void
test_dialogs (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const actions[] = { "about", "preferences", "shortcuts" };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      call_over_bus (OBJECT_PATH, "org.freedesktop.Application", "ActivateAction",
                     g_variant_new ("(s@av@a{sv})", actions[i], g_variant_new ("av", NULL),
                                    g_variant_new ("a{sv}", NULL)));
      g_usleep (300000);
      g_assert_true (is_running ());
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

      g_test_add (path, Fixture, &call_cases[i], set_up, test_call, tear_down);
    }

  g_test_add ("/application/version", Fixture, NULL, set_up, test_version, tear_down);
  g_test_add ("/application/help", Fixture, NULL, set_up, test_help, tear_down);
  g_test_add ("/application/language", Fixture, NULL, set_up, test_language, tear_down);
  g_test_add ("/application/list-languages", Fixture, NULL, set_up, test_list_languages, tear_down);
  g_test_add ("/application/headless", Fixture, NULL, set_up, test_headless, tear_down);
  g_test_add ("/application/second-instance", Fixture, NULL, set_up_running, test_second_instance, tear_down);
  g_test_add ("/application/unknown-section", Fixture, NULL, set_up_running, test_unknown_section, tear_down);
  g_test_add ("/application/hostile", Fixture, NULL, set_up_running, test_hostile, tear_down);
  g_test_add ("/application/other-content", Fixture, NULL, set_up_running, test_other_content, tear_down);
  g_test_add ("/application/open-over-bus", Fixture, NULL, set_up_running, test_open_over_bus, tear_down);
  g_test_add ("/application/kill", Fixture, NULL, set_up_running, test_kill, tear_down);
  g_test_add ("/application/service", Fixture, NULL, set_up, test_service, tear_down);
  g_test_add ("/application/no-schema", Fixture, NULL, set_up, test_no_schema, tear_down);
  g_test_add ("/application/quit", Fixture, NULL, set_up_running, test_quit, tear_down);
  g_test_add ("/application/dialogs", Fixture, NULL, set_up_running, test_dialogs, tear_down);

  return g_test_run ();
}
