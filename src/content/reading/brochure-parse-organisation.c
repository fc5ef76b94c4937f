/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-organisation.h"
#include "content/brochure-syntax.h"
#include "content/reading/brochure-parse-private.h"

static gpointer
read_address (BrochureReader *reader,
              gpointer        user_data)
{
  BrochureAddress *self = brochure_reader_new0 (reader, BrochureAddress);

  self->address_type = brochure_reader_read_string (reader, "addressType", TRUE);
  self->street = brochure_reader_read_string (reader, "street", FALSE);
  self->street_number = brochure_reader_read_string (reader, "streetNumber", FALSE);
  self->post_office_box = brochure_reader_read_string (reader, "postOfficeBoxNumber", FALSE);
  self->post_code = brochure_reader_read_string (reader, "postCode", FALSE);
  self->city = brochure_reader_read_string (reader, "city", FALSE);
  self->country_code = brochure_reader_read_checked (reader, "countryCode", FALSE,
                                                     brochure_syntax_is_country,
                                                     BROCHURE_PROBLEM_COUNTRY);
  self->incomplete = brochure_reader_read_strings (reader, "incomplete");
  self->source = brochure_reader_read_reference (reader, "source", FALSE,
                                                 BROCHURE_REFERENCE_SOURCE);
  self->note = brochure_reader_read_text (reader, "note", FALSE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self;
}

static gpointer
read_contact (BrochureReader *reader,
              gpointer        user_data)
{
  BrochureContact *self = brochure_reader_new0 (reader, BrochureContact);

  self->role = brochure_reader_read_text (reader, "role", FALSE);
  self->name = brochure_reader_read_string (reader, "name", FALSE);
  self->email = brochure_reader_read_checked (reader, "email", FALSE, brochure_syntax_is_email,
                                              BROCHURE_PROBLEM_MAIL);
  self->phone = brochure_reader_read_checked (reader, "phone", FALSE, brochure_syntax_is_phone,
                                              BROCHURE_PROBLEM_PHONE);
  self->url = brochure_reader_read_web_address (reader, "url");
  self->hours = brochure_reader_read_text (reader, "hours", FALSE);

  return self;
}

gpointer
_brochure_parse_organisation (BrochureReader *reader,
                              gpointer        user_data)
{
  BrochureOrganisation *self = brochure_reader_new0 (reader, BrochureOrganisation);
  GHashTable *ids = brochure_reader_get_ids (reader, BROCHURE_REFERENCE_ORGANISATION);

  self->id = brochure_reader_read_id (reader, "id", ids);
  self->name = brochure_reader_read_text (reader, "name", TRUE);
  self->organisation_type = brochure_reader_read_string (reader, "organisationType", TRUE);
  self->parent = brochure_reader_read_reference (reader, "parent", FALSE,
                                                 BROCHURE_REFERENCE_ORGANISATION);
  self->addresses = brochure_reader_read_array (reader, "addresses", FALSE, read_address, NULL);
  self->contacts = brochure_reader_read_array (reader, "contacts", FALSE, read_contact, NULL);
  self->link = brochure_reader_read_web_address (reader, "link");
  self->note = brochure_reader_read_text (reader, "note", FALSE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self;
}
