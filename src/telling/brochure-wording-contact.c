/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"

static void
append_words (GString    *string,
              char        separator,
              const char *words)
{
  if (words == NULL || *words == '\0')
    return;

  if (string->len > 0)
    g_string_append_c (string, separator);

  g_string_append (string, words);
}

/**
 * brochure_wording_address:
 * @address: an address
 *
 * Writes an address as far as it is known.
 *
 * Returns: (transfer full): lines, without marks of direction
 */
char *
brochure_wording_address (const BrochureAddress *address)
{
  g_autoptr(GString) street = g_string_new (address->street);
  g_autoptr(GString) city = g_string_new (address->post_code);
  g_autoptr(GString) lines = g_string_new (NULL);

  append_words (street, ' ', address->street_number);
  append_words (city, ' ', address->city);
  append_words (lines, '\n', street->str);

  if (address->post_office_box != NULL)
    {
      /* Translators: an address; %s is the number of a box at the post office */
      g_autofree char *box = g_strdup_printf (_("PO Box %s"), address->post_office_box);

      append_words (lines, '\n', box);
    }

  append_words (lines, '\n', city->str);

  if (address->country_code != NULL)
    {
      g_autofree char *country = brochure_format_country (address->country_code);

      append_words (lines, '\n', country);
    }

  return g_string_free_and_steal (g_steal_pointer (&lines));
}

static const char *
describe_gap (const char *member)
{
  static const struct
  {
    const char *member;
    const char *gap;
  } gaps[] = {
    { "city", N_("The city is missing in the source.") },
    { "countryCode", N_("The country is missing in the source.") },
    { "postCode", N_("The postcode is incomplete in the source.") },
    { "street", N_("The street is missing in the source.") },
    { "streetNumber", N_("The house number is missing in the source.") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (gaps); i++)
    if (g_str_equal (member, gaps[i].member))
      return _(gaps[i].gap);

  return _("The address is incomplete in the source.");
}

/**
 * brochure_wording_address_gaps:
 * @address: an address
 *
 * Says what is missing of an address.
 *
 * Returns: (transfer full): translated lines, possibly none
 */
char *
brochure_wording_address_gaps (const BrochureAddress *address)
{
  g_autoptr(GString) lines = g_string_new (NULL);

  for (gsize i = 0; address->incomplete != NULL && address->incomplete[i] != NULL; i++)
    append_words (lines, '\n', describe_gap (address->incomplete[i]));

  return g_string_free_and_steal (g_steal_pointer (&lines));
}

/**
 * brochure_wording_address_type:
 * @type: the type of an address, a code
 *
 * Says what an address is for.
 *
 * Returns: a translated phrase
 */
const char *
brochure_wording_address_type (const char *type)
{
  if (g_strcmp0 (type, "visit") == 0)
    return _("Visiting address");

  if (g_strcmp0 (type, "postal") == 0)
    return _("Postal address");

  return _("Address");
}
