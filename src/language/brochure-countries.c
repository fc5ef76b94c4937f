/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-countries.h"

#include <string.h>

#include "language/brochure-collation.h"
#include "language/brochure-country.h"
#include "language/brochure-language.h"
#include "language/brochure-locale-data.h"

static const char *
get_names (void)
{
  return brochure_language_get_data ()->countries;
}

static int
compare_countries (const void *a,
                   const void *b,
                   gpointer    user_data)
{
  return brochure_collation_compare (user_data, brochure_country_get_name ((BrochureCountry *) a),
                                     brochure_country_get_name ((BrochureCountry *) b));
}

/**
 * brochure_countries_list:
 *
 * Lists all countries of ISO 3166-1 and Kosovo, named and sorted for the language of the
 * interface. A list does not change: after a switch of the language, ask anew.
 *
 * Returns: (transfer full): a list of [class@Country]
 */
GListModel *
brochure_countries_list (void)
{
  g_autoptr(GListStore) store = g_list_store_new (BROCHURE_TYPE_COUNTRY);
  g_autoptr(GPtrArray) countries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(BrochureCollation) collation = brochure_collation_new (brochure_language_get_current ());
  char code[] = "  ";

  for (const char *entry = get_names (); *entry != '\0'; entry += strlen (entry) + 1)
    {
      /* The first name of a country is the one to show. */
      if (g_str_has_prefix (entry, code))
        continue;

      memcpy (code, entry, 2);
      g_ptr_array_add (countries, brochure_country_new (code, entry + strlen ("NL ")));
    }

  g_ptr_array_sort_values_with_data (countries, compare_countries, collation);
  g_list_store_splice (store, 0, 0, countries->pdata, countries->len);

  return G_LIST_MODEL (g_steal_pointer (&store));
}

/**
 * brochure_countries_get_name:
 * @code: ISO 3166-1 alpha-2 code, or `XK`
 *
 * Returns: (transfer none) (nullable): the country's name in the language of the interface
 */
const char *
brochure_countries_get_name (const char *code)
{
  g_return_val_if_fail (code != NULL, NULL);

  return brochure_locale_data_find_name (get_names (), code);
}
