/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureAudienceOf:
 * @BROCHURE_AUDIENCE_OF_DEGREE: the country of the highest degree counts
 * @BROCHURE_AUDIENCE_OF_NATIONALITY: the nationality counts
 */
typedef enum
{
  BROCHURE_AUDIENCE_OF_DEGREE,
  BROCHURE_AUDIENCE_OF_NATIONALITY,
} BrochureAudienceOf;

/**
 * BrochureAudience:
 * @title: (nullable): whom it means, in words
 * @countries: codes of the countries it names
 * @groups: ids of the [struct@CountryGroup]s it names
 * @except: codes and ids of groups that it leaves out although it is the default
 * @of: which country of an applicant counts
 * @is_default: whether it is everyone whom no other one names
 *
 * Whom something is for.
 */
typedef struct
{
  BrochureText *title;
  GStrv countries;
  GStrv groups;
  GStrv except;
  BrochureAudienceOf of;
  gboolean is_default;
} BrochureAudience;

G_END_DECLS
