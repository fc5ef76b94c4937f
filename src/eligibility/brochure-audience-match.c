/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "eligibility/brochure-audience-match.h"

static gboolean
has (const GStrv  strv,
     const char  *string)
{
  return strv != NULL && g_strv_contains ((const char * const *) strv, string);
}

static gboolean
is_in_one (BrochureDocument *document,
           const GStrv       groups,
           const char       *country)
{
  for (guint i = 0; groups != NULL && groups[i] != NULL; i++)
    {
      if (brochure_audience_match_group (document, groups[i], country))
        return TRUE;
    }

  return FALSE;
}

/**
 * brochure_audience_match_country:
 * @document: the brochure, which says what groups of countries there are
 * @audience: whom something is for
 * @country: a country
 *
 * Returns: how exactly @audience means applicants from @country
 */
BrochureAudienceMatch
brochure_audience_match_country (BrochureDocument       *document,
                                 const BrochureAudience *audience,
                                 const char             *country)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), BROCHURE_AUDIENCE_MATCH_NOT);
  g_return_val_if_fail (audience != NULL, BROCHURE_AUDIENCE_MATCH_NOT);
  g_return_val_if_fail (country != NULL, BROCHURE_AUDIENCE_MATCH_NOT);

  if (has (audience->countries, country))
    return BROCHURE_AUDIENCE_MATCH_COUNTRY;

  if (is_in_one (document, audience->groups, country))
    return BROCHURE_AUDIENCE_MATCH_GROUP;

  if (!audience->is_default || has (audience->except, country) || is_in_one (document, audience->except, country))
    return BROCHURE_AUDIENCE_MATCH_NOT;

  return BROCHURE_AUDIENCE_MATCH_DEFAULT;
}

/**
 * brochure_audience_match_group:
 * @document: a brochure
 * @group: id of a group of countries, or what is none
 * @country: a country
 *
 * Returns: whether there is such a group and has the country
 */
gboolean
brochure_audience_match_group (BrochureDocument *document,
                               const char       *group,
                               const char       *country)
{
  const BrochureCountryGroup *found;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (group != NULL, FALSE);

  found = brochure_document_find_country_group (document, group);

  return found != NULL && has (found->countries, country);
}
