/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/brochure-text.h"

G_BEGIN_DECLS

/**
 * BrochureAddress:
 * @address_type: `visit`, `postal`, …
 * @street: (nullable): street name
 * @street_number: (nullable): house number
 * @post_office_box: (nullable): number of a box at the post office, in place of a street
 * @post_code: (nullable): postcode, as far as the source gives it
 * @city: (nullable): city
 * @country_code: (nullable): ISO 3166-1 alpha-2
 * @incomplete: names of the members that the source leaves out or cuts short
 * @source: (nullable): id of a [struct@Source]
 * @note: (nullable): what a reader should know about it
 * @refs: ids of the facts it states
 */
typedef struct
{
  char *address_type;
  char *street;
  char *street_number;
  char *post_office_box;
  char *post_code;
  char *city;
  char *country_code;
  GStrv incomplete;
  char *source;
  BrochureText *note;
  GStrv refs;
} BrochureAddress;

G_END_DECLS
