/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-search-provider.h"
#include "content/brochure-link.h"
#include "language/brochure-language.h"

#define OBJECT_PATH "/test/SearchProvider"

/* The provider without the program around it, at both ends of a bus. */
typedef struct
{
  GApplication *application;
  GDBusConnection *bus;
  BrochureSearchProvider *provider;
  char *opened; /* what was to be opened last */
} Fixture;

static void
on_open_link (BrochureSearchProvider *provider,
              const BrochureLink     *link,
              gpointer                user_data)
{
  Fixture *fixture = user_data;
  g_autofree char *uri = brochure_link_to_uri (link->section, link->block);

  g_set_str (&fixture->opened, uri);
}

static void
on_open_search (BrochureSearchProvider *provider,
                const char             *text,
                gpointer                user_data)
{
  Fixture *fixture = user_data;
  g_autofree char *opened = g_strconcat ("search for ", text, NULL);

  g_set_str (&fixture->opened, opened);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->application = g_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  fixture->bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);

  fixture->provider = brochure_search_provider_new (fixture->application);
  g_signal_connect (fixture->provider, "open-link", G_CALLBACK (on_open_link), fixture);
  g_signal_connect (fixture->provider, "open-search", G_CALLBACK (on_open_search), fixture);
  brochure_search_provider_export (fixture->provider, fixture->bus, OBJECT_PATH, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->provider != NULL)
    g_assert_finalize_object (fixture->provider);
  g_assert_finalize_object (fixture->application);
  g_clear_object (&fixture->bus);
  g_clear_pointer (&fixture->opened, g_free);
  brochure_language_apply (NULL);
}

static void
on_called (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static GVariant *
call (Fixture     *fixture,
      const char  *method,
      GVariant    *parameters,
      GError     **error)
{
  g_autoptr(GAsyncResult) result = NULL;

  g_dbus_connection_call (fixture->bus, g_dbus_connection_get_unique_name (fixture->bus), OBJECT_PATH,
                          "org.gnome.Shell.SearchProvider2", method, parameters, NULL, G_DBUS_CALL_FLAGS_NONE, -1,
                          NULL, on_called, &result);

  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return g_dbus_connection_call_finish (fixture->bus, result, error);
}

static void
assert_found (Fixture    *fixture,
              const char *terms,
              const char *first)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GVariant) reply = call (fixture, "GetInitialResultSet", g_variant_new_parsed (terms), &error);
  g_autofree const char **ids = NULL;

  g_assert_no_error (error);
  g_variant_get (reply, "(^a&s)", &ids);
  g_assert_cmpstr (ids[0], ==, first);
}

static void
test_answers (Fixture       *fixture,
              gconstpointer  data)
{
  assert_found (fixture, "(['tuition'],)", "brochure:section/tuition-fees");
  assert_found (fixture, "(['application', 'deadline'],)", "brochure:section/dates#offerings.5");
  assert_found (fixture, "(@as [],)", NULL);
}

/* Whatever language the program is in when it is asked. */
static void
test_language (Fixture       *fixture,
               gconstpointer  data)
{
  assert_found (fixture, "(['collegegeld'],)", NULL);
  brochure_language_apply ("nl");
  assert_found (fixture, "(['collegegeld'],)", "brochure:section/tuition-fees");
  brochure_language_apply ("ar");
  assert_found (fixture, "(['رسوم'],)", "brochure:section/tuition-fees");
}

typedef struct
{
  const char *method;
  const char *parameters;
  const char *opened;
} OpenCase;

static const OpenCase open_cases[] = {
  { "ActivateResult", "('brochure:section/dates#order', ['a'], uint32 1)", "brochure:section/dates#order" },
  { "ActivateResult", "('brochure:section/dates', @as [], uint32 0)", "brochure:section/dates" },
  { "ActivateResult", "('search:tuition fee', ['a'], uint32 0)", "search for tuition fee" },
  { "ActivateResult", "('../dates', ['a', 'b'], uint32 0)", "search for a b" },
  { "ActivateResult", "('', @as [], uint32 0)", "search for " },
  { "LaunchSearch", "(['tuition', 'fee'], uint32 1)", "search for tuition fee" },
  { "LaunchSearch", "(@as [], uint32 0)", "search for " },
};

static void
test_opening (Fixture       *fixture,
              gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (open_cases); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GVariant) reply = NULL;

      g_clear_pointer (&fixture->opened, g_free);
      reply = call (fixture, open_cases[i].method, g_variant_new_parsed (open_cases[i].parameters), &error);
      g_assert_no_error (error);
      g_assert_cmpstr (fixture->opened, ==, open_cases[i].opened);
    }
}

/* Two cannot answer in one place; one that has left makes room. */
static void
test_place (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(BrochureSearchProvider) other = brochure_search_provider_new (fixture->application);
  g_autoptr(GError) error = NULL;

  g_assert_false (brochure_search_provider_export (other, fixture->bus, OBJECT_PATH, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_clear_error (&error);

  g_clear_object (&fixture->provider);
  brochure_search_provider_export (other, fixture->bus, OBJECT_PATH, &error);
  g_assert_no_error (error);
  assert_found (fixture, "(['tuition'],)", "brochure:section/tuition-fees");
}

static void
test_without_a_brochure (void)
{
  Fixture fixture = { 0 };
  g_autofree char *content = g_strdup (g_getenv ("BROCHURE_CONTENT_DIR"));
  g_autoptr(GError) error = NULL;
  g_autoptr(GVariant) reply = NULL;
  g_autoptr(GVariant) metas = NULL;

  g_setenv ("BROCHURE_CONTENT_DIR", "/nowhere", TRUE);
  set_up (&fixture, NULL);
  assert_found (&fixture, "(['tuition'],)", NULL);
  reply = call (&fixture, "GetResultMetas", g_variant_new_parsed ("(['brochure:section/dates'],)"), &error);
  g_assert_no_error (error);
  metas = g_variant_get_child_value (reply, 0);
  g_assert_cmpuint (g_variant_n_children (metas), ==, 0);
  tear_down (&fixture, NULL);
  g_setenv ("BROCHURE_CONTENT_DIR", content, TRUE);
}

int
main (int    argc,
      char **argv)
{
  brochure_language_init ();
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/search-provider/answers", Fixture, NULL, set_up, test_answers, tear_down);
  g_test_add ("/search-provider/language", Fixture, NULL, set_up, test_language, tear_down);
  g_test_add ("/search-provider/opening", Fixture, NULL, set_up, test_opening, tear_down);
  g_test_add ("/search-provider/place", Fixture, NULL, set_up, test_place, tear_down);
  g_test_add_func ("/search-provider/without-a-brochure", test_without_a_brochure);

  return g_test_run ();
}
