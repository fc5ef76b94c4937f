/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "telling/brochure-teller-private.h"

#include <glib/gi18n.h>

#include "telling/brochure-wording.h"

static gboolean
is_whole (const BrochureAddress *address)
{
  return address->incomplete == NULL || address->incomplete[0] == NULL;
}

/* Where a map program looks for the address: beside empty coordinates (RFC 5870)
 * they take a text to search for. A part of an address is not enough for that. */
static char *
dup_map_uri (const BrochureAddress *address,
             const char            *lines)
{
  g_autofree char *line = NULL;
  g_autofree char *escaped = NULL;

  if (g_strcmp0 (address->address_type, "visit") != 0 ||
      address->street == NULL || address->city == NULL ||
      !is_whole (address))
    return NULL;

  line = g_strdelimit (g_strdup (lines), "\n", ',');
  escaped = g_uri_escape_string (line, ",", FALSE);

  return g_strconcat ("geo:0,0?q=", escaped, NULL);
}

static void
tell_address (BrochureTeller        *self,
              const BrochureAddress *address,
              int                    level)
{
  BrochurePiece *piece = _brochure_teller_add (self, BROCHURE_PIECE_CONTACT, NULL);
  char *lines = brochure_wording_address (address);
  g_autofree char *gaps = brochure_wording_address_gaps (address);
  g_autofree char *source = brochure_wording_source (self->document, address->source);
  const char *note = gaps == NULL && address->note != NULL ? brochure_text_get (address->note) : gaps;
  const char * const notes[] = { note, source };

  piece->level = level;
  piece->target = dup_map_uri (address, lines);
  piece->label = _brochure_teller_say (g_strdup (brochure_wording_address_type (address->address_type)));
  piece->text = _brochure_teller_say (lines);
  piece->note = _brochure_teller_say (_brochure_teller_join_lines (notes, G_N_ELEMENTS (notes)));
  piece->facts = g_strdupv (address->refs);
}

static void
tell_addresses (BrochureTeller *self,
                GPtrArray      *addresses)
{
  g_autoptr(GPtrArray) parts = g_ptr_array_new ();
  gboolean has_whole;

  for (guint i = 0; i < addresses->len; i++)
    {
      const BrochureAddress *address = g_ptr_array_index (addresses, i);

      if (is_whole (address))
        tell_address (self, address, 0);
      else
        g_ptr_array_add (parts, (gpointer) address);
    }

  has_whole = parts->len < addresses->len;

  /* Who has an address to write to need not read what is missing in another. */
  if (has_whole && parts->len > 0)
    _brochure_teller_add (self, BROCHURE_PIECE_FOLD, NULL)->label =
      /* Translators: what unfolds below the complete ones */
      _brochure_teller_say (g_strdup (ngettext ("Incomplete address", "Incomplete addresses", parts->len)));

  for (guint i = 0; i < parts->len; i++)
    tell_address (self, g_ptr_array_index (parts, i), has_whole ? 1 : 0);
}

/* Tells an address that starts with @scheme, if there is one. */
static gboolean
tell_reach (BrochureTeller *self,
            const char     *label,
            const char     *scheme,
            const char     *address)
{
  BrochurePiece *piece;

  if (address == NULL)
    return FALSE;

  piece = _brochure_teller_add_row (self, label, g_strdup (address));
  piece->kind = BROCHURE_PIECE_CONTACT;
  piece->target = g_strconcat (scheme, address, NULL);

  return TRUE;
}

/* RFC 3966 has digits, a leading plus and hyphens. */
static gboolean
tell_phone (BrochureTeller *self,
            const char     *phone)
{
  g_autoptr(GString) uri = g_string_new ("tel:");

  /* Translators: in a list of contacts, before a number */
  if (!tell_reach (self, _("Phone"), "", phone))
    return FALSE;

  for (const char *c = phone; *c != '\0'; c++)
    if (g_ascii_isdigit (*c) || *c == '+')
      g_string_append_c (uri, *c);

  g_set_str (&((BrochurePiece *) g_ptr_array_index (self->pieces, self->pieces->len - 1))->target, uri->str);

  return TRUE;
}

static gboolean
tell_person (BrochureTeller        *self,
             const BrochureContact *contact)
{
  gboolean is_reachable = FALSE;

  _brochure_teller_add_heading (self, NULL, 3, contact->role);

  if (contact->name != NULL)
    /* Translators: in a list of contacts, before the name of a person */
    _brochure_teller_add_row (self, _("Name"), g_strdup (contact->name));

  /* Translators: in a list of contacts, before an address */
  is_reachable |= tell_reach (self, _("E-mail"), "mailto:", contact->email);
  is_reachable |= tell_phone (self, contact->phone);
  /* Translators: in a list of contacts, before an address */
  is_reachable |= tell_reach (self, _("Website"), "", contact->url);

  if (contact->hours != NULL)
    {
      /* Translators: when somebody can be reached, before “Monday to Friday” */
      BrochurePiece *row = _brochure_teller_add_row (self, _("Hours"), NULL);

      row->text = brochure_text_ref (contact->hours);
    }

  return is_reachable;
}

void
_brochure_teller_tell_contact (BrochureTeller *self)
{
  const BrochureOrganisation *provider = brochure_document_find_organisation (self->document,
                                                                              self->programme->provider);
  gboolean is_reachable = FALSE;

  if (provider == NULL)
    return;

  _brochure_teller_add_heading (self, NULL, 3, provider->name);

  tell_addresses (self, provider->addresses);

  is_reachable |= tell_reach (self, _("Website"), "", provider->link);

  for (guint i = 0; i < provider->contacts->len; i++)
    is_reachable |= tell_person (self, g_ptr_array_index (provider->contacts, i));

  if (!is_reachable)
    _brochure_teller_add_words (self, BROCHURE_PIECE_QUIET,
                                _("The source gives no e-mail address, phone number or website."));
}
