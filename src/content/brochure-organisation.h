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

/**
 * BrochureContact:
 * @role: (nullable): what the contact is for
 * @name: (nullable): a person or desk
 * @email: (nullable): mail address
 * @phone: (nullable): phone number
 * @url: (nullable): web address
 * @hours: (nullable): when it is reached
 */
typedef struct
{
  BrochureText *role;
  char *name;
  char *email;
  char *phone;
  char *url;
  BrochureText *hours;
} BrochureContact;

/**
 * BrochureOrganisation:
 * @id: unique in the brochure
 * @name: its name
 * @organisation_type: `root`, `faculty`, `institute`, …
 * @parent: (nullable): id of the organisation it belongs to
 * @addresses: (element-type BrochureAddress): its addresses
 * @contacts: (element-type BrochureContact): its contacts
 * @link: (nullable): web address
 * @note: (nullable): what a reader should know about it
 * @refs: ids of the facts it states
 */
typedef struct
{
  char *id;
  BrochureText *name;
  char *organisation_type;
  char *parent;
  GPtrArray *addresses;
  GPtrArray *contacts;
  char *link;
  BrochureText *note;
  GStrv refs;
} BrochureOrganisation;

void brochure_address_free      (BrochureAddress      *self);
void brochure_contact_free      (BrochureContact      *self);
void brochure_organisation_free (BrochureOrganisation *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureAddress, brochure_address_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureContact, brochure_contact_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrochureOrganisation, brochure_organisation_free)

G_END_DECLS
