/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-countries.h"

#include <libintl.h>

#include <json-glib/json-glib.h>

#include "language/brochure-collation.h"
#include "language/brochure-language.h"

#define PLATFORM_DOMAIN "iso_3166-1"
#define OWN_DOMAIN GETTEXT_PACKAGE "-countries"

struct _BrochureCountry
{
  GObject parent_instance;

  /* owned */
  char *code;
  char *name;
};

enum
{
  PROP_0,
  PROP_CODE,
  PROP_NAME,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Names of the standard by the ones in daily use; see get_names(). */
static GHashTable *standard_names;

G_DEFINE_FINAL_TYPE (BrochureCountry, brochure_country, G_TYPE_OBJECT)

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
  BrochureCountry *first = BROCHURE_COUNTRY ((gpointer) a);
  BrochureCountry *second = BROCHURE_COUNTRY ((gpointer) b);

  return brochure_collation_compare (user_data, first->name, second->name);
}

static void
brochure_country_finalize (GObject *object)
{
  BrochureCountry *self = BROCHURE_COUNTRY (object);

  g_clear_pointer (&self->code, g_free);
  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (brochure_country_parent_class)->finalize (object);
}

static void
brochure_country_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  BrochureCountry *self = BROCHURE_COUNTRY (object);

  switch (prop_id)
    {
    case PROP_CODE:
      g_value_set_string (value, self->code);
      break;

    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
brochure_country_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  BrochureCountry *self = BROCHURE_COUNTRY (object);

  switch (prop_id)
    {
    case PROP_CODE:
      self->code = g_value_dup_string (value);
      break;

    case PROP_NAME:
      self->name = g_value_dup_string (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
brochure_country_class_init (BrochureCountryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = brochure_country_finalize;
  object_class->get_property = brochure_country_get_property;
  object_class->set_property = brochure_country_set_property;

  /**
   * BrochureCountry:code:
   *
   * ISO 3166-1 alpha-2 code.
   */
  properties[PROP_CODE] =
    g_param_spec_string ("code", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE |
                         G_PARAM_CONSTRUCT_ONLY |
                         G_PARAM_STATIC_STRINGS);

  /**
   * BrochureCountry:name:
   *
   * The name to show.
   */
  properties[PROP_NAME] =
    g_param_spec_string ("name", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE |
                         G_PARAM_CONSTRUCT_ONLY |
                         G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
brochure_country_init (BrochureCountry *self)
{
}

/**
 * brochure_country_get_code:
 * @self: a country
 *
 * Returns: (transfer none): ISO 3166-1 alpha-2 code
 */
const char *
brochure_country_get_code (BrochureCountry *self)
{
  g_return_val_if_fail (BROCHURE_IS_COUNTRY (self), NULL);

  return self->code;
}

/**
 * brochure_country_get_name:
 * @self: a country
 *
 * Returns: (transfer none): its name, in the language it was listed in
 */
const char *
brochure_country_get_name (BrochureCountry *self)
{
  g_return_val_if_fail (BROCHURE_IS_COUNTRY (self), NULL);

  return self->name;
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
    g_ptr_array_add (countries, g_object_new (BROCHURE_TYPE_COUNTRY,
                                              "code", code,
                                              "name", translate_name (name),
                                              NULL));

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
