/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "application-test.h"

#include <stdio.h>
#include <string.h>

#define WAIT_SECONDS 20

/* Starts the program. */
GSubprocess *
application_test_start (ApplicationTest    *fixture,
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
int
application_test_call (ApplicationTest     *fixture,
                       const char * const  *arguments,
                       char               **output,
                       char               **errors)
{
  g_autoptr(GSubprocess) process = application_test_start (fixture, arguments);
  g_autoptr(GError) error = NULL;

  g_subprocess_communicate_utf8 (process, NULL, NULL, output, errors, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));

  return g_subprocess_get_exit_status (process);
}

/* A call ends as it should, and says what it should. */
void
application_test_assert_call (ApplicationTest           *fixture,
                              const ApplicationTestCall *test)
{
  g_autofree char *output = NULL;
  g_autofree char *errors = NULL;
  int status = application_test_call (fixture, test->arguments, &output, &errors);

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
char *
application_test_get_kept (ApplicationTest *fixture,
                           const char      *key)
{
  g_autofree char *path = g_build_filename (fixture->home, "glib-2.0", "settings", "keyfile", NULL);
  g_autoptr(GKeyFile) file = g_key_file_new ();

  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL))
    return NULL;

  return g_key_file_get_value (file, "io/github/publicsectorict/Brochure", key, NULL);
}

/* Waits until the settings have it. */
void
application_test_wait_for_kept (ApplicationTest *fixture,
                                const char      *key,
                                const char      *value)
{
  gint64 end = g_get_monotonic_time () + WAIT_SECONDS * G_TIME_SPAN_SECOND;

  while (TRUE)
    {
      g_autofree char *kept = application_test_get_kept (fixture, key);

      if (g_strcmp0 (kept, value) == 0)
        return;

      if (g_get_monotonic_time () > end)
        g_error ("%s is %s, not %s", key, kept, value);

      g_usleep (20000);
    }
}

/* Calls the running program. */
void
application_test_call_over_bus (const char *object_path,
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

/* Whether the program has its name on the bus. */
gboolean
application_test_is_running (void)
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

/* Waits until it has, or has not. */
void
application_test_wait_for_running (gboolean running)
{
  gint64 end = g_get_monotonic_time () + WAIT_SECONDS * G_TIME_SPAN_SECOND;

  while (application_test_is_running () != running)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_usleep (20000);
    }
}

/* How many windows the program shows: each is an object on the bus. */
guint
application_test_count_windows (void)
{
  g_autoptr(GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr(GVariant) reply =
    g_dbus_connection_call_sync (bus, APPLICATION_ID, RESOURCE_PATH "/window",
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

/* Waits until there are that many. */
void
application_test_wait_for_windows (guint n_windows)
{
  gint64 end = g_get_monotonic_time () + WAIT_SECONDS * G_TIME_SPAN_SECOND;

  while (application_test_count_windows () != n_windows)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_usleep (20000);
    }
}

/* A home for the settings. */
static void
set_up (ApplicationTest *fixture,
        gconstpointer    data)
{
  fixture->home = g_dir_make_tmp ("brochure-XXXXXX", NULL);
}

/* The program as it runs already. */
static void
set_up_running (ApplicationTest *fixture,
                gconstpointer    data)
{
  const char * const arguments[] = { "--section", "skills", NULL };

  set_up (fixture, data);
  fixture->primary = application_test_start (fixture, arguments);
  application_test_wait_for_kept (fixture, "last-section", "'skills'");
  application_test_wait_for_windows (1);
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

/* Ends what runs. */
static void
tear_down (ApplicationTest *fixture,
           gconstpointer    data)
{
  if (fixture->primary != NULL)
    {
      g_subprocess_force_exit (fixture->primary);
      g_subprocess_wait (fixture->primary, NULL, NULL);
      application_test_wait_for_running (FALSE);
    }

  g_clear_object (&fixture->primary);
  remove_folder (fixture->home);
  g_clear_pointer (&fixture->home, g_free);
}

/* Adds a test that starts the program itself. */
void
application_test_add (const char    *path,
                      gconstpointer  data,
                      void         (*func) (ApplicationTest *fixture, gconstpointer data))
{
  g_test_add (path, ApplicationTest, data, set_up, func, tear_down);
}

/* Adds a test of the program as it runs already. */
void
application_test_add_running (const char  *path,
                              void       (*func) (ApplicationTest *fixture, gconstpointer data))
{
  g_test_add (path, ApplicationTest, NULL, set_up_running, func, tear_down);
}
