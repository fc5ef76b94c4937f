/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/brochure-country.h"

G_BEGIN_DECLS

/**
 * BrochureCountryRank:
 * @BROCHURE_COUNTRY_RANK_EXACT: one of its names is just that
 * @BROCHURE_COUNTRY_RANK_PREFIX: one of its names begins so
 * @BROCHURE_COUNTRY_RANK_WORD: a word of one of its names begins so
 * @BROCHURE_COUNTRY_RANK_WITHIN: it stands within one of its names
 * @BROCHURE_COUNTRY_RANK_REMOTE: a match, but nobody studies there
 * @BROCHURE_COUNTRY_RANK_NONE: no match
 *
 * How well a country is what somebody types, the best first.
 */
typedef enum
{
  BROCHURE_COUNTRY_RANK_EXACT,
  BROCHURE_COUNTRY_RANK_PREFIX,
  BROCHURE_COUNTRY_RANK_WORD,
  BROCHURE_COUNTRY_RANK_WITHIN,
  BROCHURE_COUNTRY_RANK_REMOTE,
  BROCHURE_COUNTRY_RANK_NONE,
} BrochureCountryRank;

BrochureCountryRank brochure_country_search_rank (BrochureCountry *country,
                                                  const char      *query);

G_END_DECLS
