/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-document.h"

G_BEGIN_DECLS

/**
 * BrochureAudienceMatch:
 * @BROCHURE_AUDIENCE_MATCH_NOT: not meant
 * @BROCHURE_AUDIENCE_MATCH_DEFAULT: meant like everybody else
 * @BROCHURE_AUDIENCE_MATCH_GROUP: a group that has the country is named
 * @BROCHURE_AUDIENCE_MATCH_COUNTRY: the country itself is named
 *
 * How exactly an audience means a country; the higher is the more exact.
 */
typedef enum
{
  BROCHURE_AUDIENCE_MATCH_NOT,
  BROCHURE_AUDIENCE_MATCH_DEFAULT,
  BROCHURE_AUDIENCE_MATCH_GROUP,
  BROCHURE_AUDIENCE_MATCH_COUNTRY,
} BrochureAudienceMatch;

BrochureAudienceMatch brochure_audience_match_country (BrochureDocument       *document,
                                                       const BrochureAudience *audience,
                                                       const char             *country);
gboolean              brochure_audience_match_group   (BrochureDocument       *document,
                                                       const char             *group,
                                                       const char             *country);

G_END_DECLS
