/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-organisation.h"

#include "content/reading/brochure-parse.h"
#include "content/reading/brochure-syntax.h"

static gpointer
read_address (BrochureReader *reader,
              gpointer        user_data)
{
  BrochureAddress *self = g_new0 (BrochureAddress, 1);

  self->address_type = brochure_reader_read_string (reader, "addressType", TRUE);
  self->street = brochure_reader_read_string (reader, "street", FALSE);
  self->street_number = brochure_reader_read_string (reader, "streetNumber", FALSE);
  self->post_office_box = brochure_reader_read_string (reader, "postOfficeBoxNumber", FALSE);
  self->post_code = brochure_reader_read_string (reader, "postCode", FALSE);
  self->city = brochure_reader_read_string (reader, "city", FALSE);
  self->country_code = brochure_reader_read_checked (reader, "countryCode", FALSE,
                                                     brochure_syntax_is_country,
                                                     _("a country’s code such as “NL”"));
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
  BrochureContact *self = g_new0 (BrochureContact, 1);

  self->role = brochure_reader_read_text (reader, "role", FALSE);
  self->name = brochure_reader_read_string (reader, "name", FALSE);
  self->email = brochure_reader_read_checked (reader, "email", FALSE, brochure_syntax_is_email,
                                              _("a mail address such as “desk@example.org”"));
  self->phone = brochure_reader_read_checked (reader, "phone", FALSE, brochure_syntax_is_phone,
                                              _("a phone number such as “+31 71 527 2727”"));
  self->url = brochure_reader_read_web_address (reader, "url");
  self->hours = brochure_reader_read_text (reader, "hours", FALSE);

  return self;
}

/**
 * brochure_organisation_read:
 * @reader: stands on an organisation
 * @user_data: unused
 *
 * Returns: (transfer full): a [struct@Organisation]
 */
gpointer
brochure_organisation_read (BrochureReader *reader,
                            gpointer        user_data)
{
  BrochureOrganisation *self = g_new0 (BrochureOrganisation, 1);
  GHashTable *ids = brochure_reader_get_ids (reader, BROCHURE_REFERENCE_ORGANISATION);

  self->id = brochure_reader_read_id (reader, "id", ids);
  self->name = brochure_reader_read_text (reader, "name", TRUE);
  self->organisation_type = brochure_reader_read_string (reader, "organisationType", TRUE);
  self->parent = brochure_reader_read_reference (reader, "parent", FALSE,
                                                 BROCHURE_REFERENCE_ORGANISATION);
  self->addresses = brochure_reader_read_array (reader, "addresses", FALSE, read_address, NULL,
                                                (GDestroyNotify) brochure_address_free);
  self->contacts = brochure_reader_read_array (reader, "contacts", FALSE, read_contact, NULL,
                                               (GDestroyNotify) brochure_contact_free);
  self->link = brochure_reader_read_web_address (reader, "link");
  self->note = brochure_reader_read_text (reader, "note", FALSE);
  self->refs = brochure_reader_read_references (reader, "refs", FALSE, BROCHURE_REFERENCE_FACT);

  return self;
}

/**
 * brochure_address_free:
 * @self: (transfer full): an address
 */
void
brochure_address_free (BrochureAddress *self)
{
  g_clear_pointer (&self->address_type, g_free);
  g_clear_pointer (&self->street, g_free);
  g_clear_pointer (&self->street_number, g_free);
  g_clear_pointer (&self->post_office_box, g_free);
  g_clear_pointer (&self->post_code, g_free);
  g_clear_pointer (&self->city, g_free);
  g_clear_pointer (&self->country_code, g_free);
  g_clear_pointer (&self->incomplete, g_strfreev);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->note, brochure_text_unref);
  g_clear_pointer (&self->refs, g_strfreev);
  g_free (self);
}

/**
 * brochure_contact_free:
 * @self: (transfer full): a contact
 */
void
brochure_contact_free (BrochureContact *self)
{
  g_clear_pointer (&self->role, brochure_text_unref);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->email, g_free);
  g_clear_pointer (&self->phone, g_free);
  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->hours, brochure_text_unref);
  g_free (self);
}

/**
 * brochure_organisation_free:
 * @self: (transfer full): an organisation
 */
void
brochure_organisation_free (BrochureOrganisation *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->name, brochure_text_unref);
  g_clear_pointer (&self->organisation_type, g_free);
  g_clear_pointer (&self->parent, g_free);
  g_clear_pointer (&self->addresses, g_ptr_array_unref);
  g_clear_pointer (&self->contacts, g_ptr_array_unref);
  g_clear_pointer (&self->link, g_free);
  g_clear_pointer (&self->note, brochure_text_unref);
  g_clear_pointer (&self->refs, g_strfreev);
  g_free (self);
}
