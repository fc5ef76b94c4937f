/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-language.h"
#include "language/brochure-countries.h"
#include "search/brochure-country-search.h"

/* Which country comes first when that is typed, and which one does not. */
static const struct
{
  const char *name;
  const char *language;
  const char *typed;
  const char *first;
} queries[] = {
  { "prefix", "en", "ind", "IN" },
  { "prefix-on", "en", "indo", "ID" },
  { "prefix-before-word", "en", "gui", "GN" },
  { "word", "en", "leone", "SL" },
  { "within", "en", "akist", "PK" },
  { "case", "en", "UGANDA", "UG" },
  { "accent", "en", "turkiye", "TR" },
  { "former-name", "en", "turkey", "TR" },
  { "burma", "en", "burma", "MM" },
  { "swaziland", "en", "swazi", "SZ" },
  { "ivory-coast", "en", "ivory", "CI" },
  { "usa", "en", "usa", "US" },
  { "us", "en", "us", "US" },
  { "america", "en", "america", "US" },
  { "uk", "en", "uk", "GB" },
  { "britain", "en", "brit", "GB" },
  { "british", "en", "british", "GB" },
  { "england", "en", "england", "GB" },
  { "scotland", "en", "scot", "GB" },
  { "wales", "en", "wales", "GB" },
  { "holland", "en", "holland", "NL" },
  { "uae", "en", "uae", "AE" },
  { "blanks", "en", " uk ", "GB" },
  { "dutch", "nl", "engel", "GB" },
  { "dutch-abbreviation", "nl", "vs", "US" },
  { "english-in-dutch", "nl", "usa", "US" },
  { "arabic", "ar", "أمريكا", "US" },
  { "english-name-in-dutch", "nl", "germany", "DE" },
  { "english-name-in-arabic", "ar", "iran", "IR" },
  { "former-name-in-dutch", "nl", "turkey", "TR" },
  { "czech-republic", "en", "czech rep", "CZ" },
  { "east-timor", "en", "east timor", "TL" },
  { "written-out", "en", "trinidad and", "TT" },
  { "congo", "en", "dr congo", "CD" },
  { "kinshasa", "en", "kinshasa", "CD" },
  { "kosovo", "en", "koso", "XK" },
  { "united-kingdom-in-dutch", "nl", "vk", "GB" },
  { "birma", "nl", "birma", "MM" },
  { "oost-timor", "nl", "oost-t", "TL" },
  { "nothing", "en", "atlantis", NULL },
};

static BrochureCountry *
find_first (const char *typed)
{
  g_autoptr(GListModel) countries = brochure_countries_list ();
  g_autoptr(BrochureCountry) first = NULL;
  int best = BROCHURE_COUNTRY_RANK_NONE;

  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr(BrochureCountry) country = g_list_model_get_item (countries, i);
      int rank = brochure_country_search_rank (country, typed);

      if (rank < best)
        {
          best = rank;
          g_set_object (&first, country);
        }
    }

  return g_steal_pointer (&first);
}

static void
test_first (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(BrochureCountry) first = NULL;

  brochure_language_apply (queries[i].language);
  first = find_first (queries[i].typed);
  g_assert_cmpstr (first != NULL ? brochure_country_get_code (first) : NULL, ==, queries[i].first);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  brochure_language_init ();

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autofree char *path = g_strconcat ("/country-search/", queries[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_first);
    }

  return g_test_run ();
}
