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
name_part (const char *member)
{
  static const struct
  {
    const char *member;
    const char *name;
  } parts[] = {
    /* Translators: a part of an address, in “Missing or incomplete in the source: city and postcode” */
    { "city", NC_("address", "city") },
    /* Translators: a part of an address, in “Missing or incomplete in the source: country” */
    { "countryCode", NC_("address", "country") },
    /* Translators: a part of an address, in “Missing or incomplete in the source: city and postcode” */
    { "postCode", NC_("address", "postcode") },
    /* Translators: a part of an address, in “Missing or incomplete in the source: street and house number” */
    { "street", NC_("address", "street") },
    /* Translators: a part of an address, in “Missing or incomplete in the source: street and house number” */
    { "streetNumber", NC_("address", "house number") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (g_str_equal (member, parts[i].member))
      return g_dpgettext2 (NULL, "address", parts[i].name);

  return member;
}

/**
 * brochure_wording_address_gaps:
 * @address: an address
 *
 * Says what is missing of an address.
 *
 * Returns: (transfer full) (nullable): a translated line, or %NULL where nothing is
 */
char *
brochure_wording_address_gaps (const BrochureAddress *address)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;
  g_autofree char *list = NULL;

  for (gsize i = 0; address->incomplete != NULL && address->incomplete[i] != NULL; i++)
    g_strv_builder_add (builder, name_part (address->incomplete[i]));
  names = g_strv_builder_end (builder);

  if (names[0] == NULL)
    return NULL;

  list = brochure_format_list ((const char * const *) names);

  /* Translators: below an address; %s are parts of it: “city and postcode” */
  return g_strdup_printf (_("Missing or incomplete in the source: %s"), list);
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
    /* Translators: above an address */
    return _("Visiting address");

  if (g_strcmp0 (type, "postal") == 0)
    /* Translators: above an address */
    return _("Postal address");

  /* Translators: above an address of which it is not known what it is for */
  return _("Address");
}
