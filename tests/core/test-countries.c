/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "eligibility/brochure-country-code.h"
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
      g_autoptr(GHashTable) shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

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
          g_assert_true (brochure_country_code_is_known (code));
          g_assert_true (g_hash_table_add (codes, g_steal_pointer (&code)));
          /* Two countries of one name would be one to a reader. */
          g_assert_true (g_hash_table_add (shown, g_steal_pointer (&name)));
        }

      /* ISO 3166-1 has 249; Kosovo has a code that ISO leaves to its users. */
      g_assert_cmpuint (g_hash_table_size (codes), ==, 250);
      g_assert_true (g_hash_table_contains (codes, "XK"));
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
  { "en", "CI", "Côte d’Ivoire" },
  { "en", "BA", "Bosnia and Herzegovina" },
  { "en", "CD", "Congo (DRC)" },
  { "en", "CG", "Congo (Republic)" },
  { "en", "PS", "Palestine" },
  { "en", "TR", "Türkiye" },
  { "en", "XK", "Kosovo" },
  { "nl", "NL", "Nederland" },
  { "nl", "DE", "Duitsland" },
  { "nl", "US", "Verenigde Staten" },
  { "nl", "GE", "Georgië" },
  { "nl", "PS", "Palestina" },
  { "nl", "MD", "Moldavië" },
  { "nl", "TR", "Turkije" },
  { "ar", "NL", "هولندا" },
  { "ar", "IN", "الهند" },
  { "ar", "IR", "إيران" },
  { "ar", "MD", "مولدوفا" },
  { "ar", "MV", "جزر المالديف" },
  { "ar", "TR", "تركيا" },
  { "en", "XX", NULL },
  { "en", "N", NULL },
  { "en", "nl", NULL },
  { "en", "NL Netherlands", NULL },
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
    { "en", "Costa Rica", "Côte d’Ivoire" },
    { "en", "Côte d’Ivoire", "Croatia" },
    { "en", "Réunion", "Romania" },
    { "nl", "Duitsland", "Ecuador" },
    { "nl", "Nederland", "Zweden" },
    { "ar", "ألمانيا", "هولندا" },
    { "ar", "ألمانيا", "تركيا" },
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
  g_test_add_func ("/countries/finalize", test_finalize);

  return g_test_run ();
}
