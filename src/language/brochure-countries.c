/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-countries.h"

#include <libintl.h>

#include <json-glib/json-glib.h>

#include "language/brochure-collation.h"
#include "language/brochure-country.h"
#include "language/brochure-language.h"

#define PLATFORM_DOMAIN "iso_3166-1"
#define OWN_DOMAIN GETTEXT_PACKAGE "-countries"

/* Names of the standard by the ones in daily use; see get_names(). */
static GHashTable *standard_names;

/* Where something is installed, unless the environment says that it is elsewhere. */
static const char *
get_directory (const char *variable,
               const char *installed)
{
  const char *directory = g_getenv (variable);

  return directory != NULL ? directory : installed;
}

/* The name in daily use (“Bolivia”) goes before the one of the standard. */
static void
add_entry (JsonArray *entries,
           guint      i,
           JsonNode  *node,
           gpointer   user_data)
{
  GHashTable *names = user_data;
  JsonObject *entry = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  const char *code;
  const char *standard;
  const char *name;

  if (entry == NULL)
    return;

  code = json_object_get_string_member_with_default (entry, "alpha_2", NULL);
  standard = json_object_get_string_member_with_default (entry, "name", NULL);
  name = json_object_get_string_member_with_default (entry, "common_name", standard);

  if (code != NULL && name != NULL)
    g_hash_table_insert (names, g_strdup (code), g_strdup (name));

  if (name != standard && standard != NULL)
    g_hash_table_insert (standard_names, g_strdup (name), g_strdup (standard));
}

/* English names by code, from iso-codes; none at all if that is not installed. */
static GHashTable *
load_names (void)
{
  const char *directory = get_directory ("BROCHURE_ISO_CODES_DIR", ISO_CODES_DIR);
  g_autofree char *path = g_build_filename (directory, "iso_3166-1.json", NULL);
  g_autoptr(GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();
  g_autoptr(GError) error = NULL;
  JsonNode *root;
  JsonNode *entries = NULL;

  if (!json_parser_load_from_file (parser, path, &error))
    {
      g_message ("No country names: %s", error->message);
      return g_steal_pointer (&names);
    }

  root = json_parser_get_root (parser);
  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    entries = json_object_get_member (json_node_get_object (root), "3166-1");
  if (entries != NULL && JSON_NODE_HOLDS_ARRAY (entries))
    json_array_foreach_element (json_node_get_array (entries), add_entry, names);

  return g_steal_pointer (&names);
}

static GHashTable *
get_names (void)
{
  static GHashTable *names;

  if (g_once_init_enter_pointer (&names))
    {
      standard_names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      g_once_init_leave_pointer (&names, load_names ());
    }

  return names;
}

/* A sandbox may bring the platform's catalogues for English only, so copies for
 * our languages are installed beside ours and stand in where one is missing. */
static const char *
bind_catalogue (const char *language)
{
  const char *platform = get_directory ("BROCHURE_ISO_CODES_LOCALE_DIR", ISO_CODES_LOCALE_DIR);
  g_autofree char *name = g_strdelimit (g_strdup (language), "-", '_');
  g_autofree char *path = g_build_filename (platform, name, "LC_MESSAGES", PLATFORM_DOMAIN ".mo", NULL);
  gboolean is_complete = g_file_test (path, G_FILE_TEST_EXISTS);
  const char *domain = is_complete ? PLATFORM_DOMAIN : OWN_DOMAIN;

  bindtextdomain (domain, is_complete ? platform : get_directory ("BROCHURE_COUNTRIES_LOCALE_DIR", LOCALEDIR));
  bind_textdomain_codeset (domain, "UTF-8");

  return domain;
}

/* The interface may be English in a session that is not: names go with the interface.
 * Where a catalogue has only the name of the standard, a long name is better than an
 * English one. */
static const char *
translate_name (const char *name)
{
  static const char *bound;
  static const char *domain;
  const char *language = brochure_language_get_current ();
  const char *standard = g_hash_table_lookup (standard_names, name);
  const char *translation;

  if (g_str_equal (language, "en"))
    return name;

  if (bound != language)
    {
      domain = bind_catalogue (language);
      bound = language;
    }

  translation = g_dgettext (domain, name);

  if (translation == name && standard != NULL && g_dgettext (domain, standard) != standard)
    return g_dgettext (domain, standard);

  return translation;
}

static int
compare_countries (const void *a,
                   const void *b,
                   gpointer    user_data)
{
  return brochure_collation_compare (user_data, brochure_country_get_name ((BrochureCountry *) a),
                                     brochure_country_get_name ((BrochureCountry *) b));
}

/**
 * brochure_countries_list:
 *
 * Lists all countries of ISO 3166-1, named and sorted for the language of the
 * interface. A list does not change: after a switch of the language, ask anew.
 *
 * Returns: (transfer full): a list of [class@Country], empty if iso-codes is not installed
 */
GListModel *
brochure_countries_list (void)
{
  g_autoptr(GListStore) store = g_list_store_new (BROCHURE_TYPE_COUNTRY);
  g_autoptr(GPtrArray) countries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(BrochureCollation) collation = brochure_collation_new (brochure_language_get_current ());
  GHashTableIter iter;
  gpointer code;
  gpointer name;

  g_hash_table_iter_init (&iter, get_names ());
  while (g_hash_table_iter_next (&iter, &code, &name))
    g_ptr_array_add (countries, brochure_country_new (code, translate_name (name)));

  g_ptr_array_sort_values_with_data (countries, compare_countries, collation);
  g_list_store_splice (store, 0, 0, countries->pdata, countries->len);

  return G_LIST_MODEL (g_steal_pointer (&store));
}

/**
 * brochure_countries_get_name:
 * @code: ISO 3166-1 alpha-2 code
 *
 * Returns: (transfer none) (nullable): the country's name in the language of the interface
 */
const char *
brochure_countries_get_name (const char *code)
{
  const char *name;

  g_return_val_if_fail (code != NULL, NULL);

  name = g_hash_table_lookup (get_names (), code);

  return name != NULL ? translate_name (name) : NULL;
}
