/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "search/brochure-country-search.h"

#include "language/brochure-country-names.h"
#include "search/brochure-fold.h"

static BrochureCountryRank
rank_name (const char *name,
           const char *query)
{
  g_autoptr(BrochureFold) fold = brochure_fold_new (name);
  const char *text = brochure_fold_get_text (fold);
  BrochureCountryRank rank = BROCHURE_COUNTRY_RANK_NONE;

  if (g_str_equal (text, query))
    return BROCHURE_COUNTRY_RANK_EXACT;

  if (g_str_has_prefix (text, query))
    return BROCHURE_COUNTRY_RANK_PREFIX;

  for (const char *at = strstr (text, query); at != NULL; at = strstr (at + 1, query))
    {
      if (!g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at))))
        return BROCHURE_COUNTRY_RANK_WORD;

      rank = BROCHURE_COUNTRY_RANK_WITHIN;
    }

  return rank;
}

/**
 * brochure_country_search_rank:
 * @country: a country
 * @query: what somebody typed
 *
 * Compares what was typed with all that the country is called.
 *
 * Returns: how well it matches
 */
BrochureCountryRank
brochure_country_search_rank (BrochureCountry *country,
                              const char      *query)
{
  g_autoptr(BrochureFold) fold = NULL;
  g_auto(GStrv) names = NULL;
  g_autofree char *words = NULL;
  BrochureCountryRank rank = BROCHURE_COUNTRY_RANK_NONE;

  g_return_val_if_fail (BROCHURE_IS_COUNTRY (country), BROCHURE_COUNTRY_RANK_NONE);
  g_return_val_if_fail (query != NULL, BROCHURE_COUNTRY_RANK_NONE);

  fold = brochure_fold_new (query);
  words = g_strstrip (g_strdup (brochure_fold_get_text (fold)));
  names = brochure_country_names_list (brochure_country_get_code (country));

  for (gsize i = 0; names[i] != NULL; i++)
    rank = MIN (rank, rank_name (names[i], words));

  if (rank < BROCHURE_COUNTRY_RANK_REMOTE && *words != '\0' &&
      brochure_country_names_is_remote (brochure_country_get_code (country)))
    return BROCHURE_COUNTRY_RANK_REMOTE;

  return rank;
}
