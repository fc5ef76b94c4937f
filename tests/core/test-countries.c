/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "language/brochure-collation.h"
#include "language/brochure-countries.h"
#include "language/brochure-country.h"
#include "language/brochure-language.h"

static const char *
get_name_at (GListModel *countries,
             guint       position)
{
  g_autoptr(BrochureCountry) country = g_list_model_get_item (countries, position);

  g_assert_true (BROCHURE_IS_COUNTRY (country));

  return brochure_countries_get_name (brochure_country_get_code (country));
}

/* The place of a name in the list; the list's own names are the ones looked up. */
static guint
find_name (GListModel *countries,
           const char *name)
{
  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      if (g_str_equal (get_name_at (countries, i), name))
        return i;
    }

  g_error ("No country is called %s", name);
}

static void
test_complete (void)
{
  static const char * const languages[] = { "en", "nl", "ar" };

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr(GListModel) countries = NULL;
      g_autoptr(GHashTable) codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      brochure_language_apply (languages[i]);
      countries = brochure_countries_list ();

      for (guint j = 0; j < g_list_model_get_n_items (countries); j++)
        {
          g_autoptr(BrochureCountry) country = g_list_model_get_item (countries, j);
          g_autofree char *code = NULL;
          g_autofree char *name = NULL;

          g_object_get (country, "code", &code, "name", &name, NULL);
          g_assert_cmpuint (strlen (code), ==, 2);
          g_assert_cmpstr (name, ==, brochure_countries_get_name (code));
          g_assert_cmpstr (name, ==, brochure_country_get_name (country));
          g_assert_true (g_hash_table_add (codes, g_steal_pointer (&code)));
        }

      g_assert_cmpuint (g_hash_table_size (codes), ==, 249);
    }

  brochure_language_apply (NULL);
}

static const struct
{
  const char *language;
  const char *code;
  const char *name;
} names[] = {
  { "en", "NL", "Netherlands" },
  { "en", "US", "United States" },
  { "en", "KR", "South Korea" },
  { "en", "IR", "Iran" },
  { "en", "CI", "Côte d'Ivoire" },
  { "nl", "NL", "Nederland" },
  { "nl", "DE", "Duitsland" },
  { "nl", "US", "Verenigde Staten" },
  { "ar", "NL", "هولندا" },
  { "ar", "IN", "الهند" },
  { "en", "XX", NULL },
  { "en", "nl", NULL },
  { "en", "", NULL },
};

static void
test_names (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      brochure_language_apply (names[i].language);
      g_assert_cmpstr (brochure_countries_get_name (names[i].code), ==, names[i].name);
    }

  brochure_language_apply (NULL);
}

/* Pairs of neighbours by a rule, not by the numbers of their letters. */
static void
test_order (void)
{
  static const struct
  {
    const char *language;
    const char *before;
    const char *after;
  } rows[] = {
    { "en", "Åland Islands", "Albania" },
    { "en", "Afghanistan", "Åland Islands" },
    { "en", "Costa Rica", "Côte d'Ivoire" },
    { "en", "Côte d'Ivoire", "Croatia" },
    { "en", "Réunion", "Romania" },
    { "nl", "Duitsland", "Ecuador" },
    { "nl", "Nederland", "Zweden" },
    { "ar", "ألمانيا", "هولندا" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(GListModel) countries = NULL;

      brochure_language_apply (rows[i].language);
      countries = brochure_countries_list ();
      g_assert_cmpuint (find_name (countries, rows[i].before), <, find_name (countries, rows[i].after));
    }

  brochure_language_apply (NULL);
}

static void
test_collation (gconstpointer data)
{
  g_autoptr(BrochureCollation) collation = brochure_collation_new (data);

  g_assert_cmpint (brochure_collation_compare (collation, "Åland", "Albania"), <, 0);
  g_assert_cmpint (brochure_collation_compare (collation, "Zambia", "Åland"), >, 0);
  g_assert_cmpint (brochure_collation_compare (collation, "Oman", "Oman"), ==, 0);
}

/* Runs in a process of its own: the list is read once. */
static void
test_missing (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr(GListModel) countries = brochure_countries_list ();

      g_assert_cmpuint (g_list_model_get_n_items (countries), ==, 0);
      g_assert_null (brochure_countries_get_name ("NL"));
      return;
    }

  g_setenv ("BROCHURE_ISO_CODES_DIR", "/nowhere", TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_unsetenv ("BROCHURE_ISO_CODES_DIR");
}

/* A platform that speaks English only: our own catalogues stand in, as far as they are there. */
static void
test_own_catalogue (void)
{
  if (g_test_subprocess ())
    {
      brochure_language_apply ("nl");
      g_assert_cmpstr (brochure_countries_get_name ("DE"), ==, "Duitsland");
      brochure_language_apply ("ar");
      g_assert_cmpstr (brochure_countries_get_name ("DE"), ==, "ألمانيا");
      g_setenv ("BROCHURE_COUNTRIES_LOCALE_DIR", "/nowhere", TRUE);
      brochure_language_apply ("nl");
      g_assert_cmpstr (brochure_countries_get_name ("BE"), ==, "Belgium");
      return;
    }

  g_setenv ("BROCHURE_ISO_CODES_LOCALE_DIR", "/nowhere", TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_unsetenv ("BROCHURE_ISO_CODES_LOCALE_DIR");
}

static void
test_broken (gconstpointer data)
{
  g_autofree char *directory = g_dir_make_tmp ("countries-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (directory, "iso_3166-1.json", NULL);

  if (g_test_subprocess ())
    {
      g_autoptr(GListModel) countries = brochure_countries_list ();

      g_assert_cmpuint (g_list_model_get_n_items (countries), ==, 0);
      g_rmdir (directory);
      return;
    }

  g_assert_true (g_file_set_contents (path, data, -1, NULL));
  g_setenv ("BROCHURE_ISO_CODES_DIR", directory, TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_unsetenv ("BROCHURE_ISO_CODES_DIR");
  g_remove (path);
  g_rmdir (directory);
}

static void
test_finalize (void)
{
  g_autoptr(GListModel) countries = brochure_countries_list ();
  BrochureCountry *country = g_list_model_get_item (countries, 0);

  g_clear_object (&countries);
  g_assert_finalize_object (country);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  brochure_language_init ();

  g_test_add_func ("/countries/complete", test_complete);
  g_test_add_func ("/countries/names", test_names);
  g_test_add_func ("/countries/order", test_order);
  g_test_add_data_func ("/countries/collation/installed", "nl", test_collation);
  g_test_add_data_func ("/countries/collation/not-installed", "sv", test_collation);
  g_test_add_func ("/countries/missing", test_missing);
  g_test_add_func ("/countries/own-catalogue", test_own_catalogue);
  g_test_add_data_func ("/countries/broken/empty", "", test_broken);
  g_test_add_data_func ("/countries/broken/array", "[1]", test_broken);
  g_test_add_data_func ("/countries/broken/no-list", "{\"3166-1\": 5}", test_broken);
  g_test_add_data_func ("/countries/broken/entries", "{\"3166-1\": [1, {}, {\"alpha_2\": 5, \"name\": 5}]}", test_broken);
  g_test_add_func ("/countries/finalize", test_finalize);

  return g_test_run ();
}
