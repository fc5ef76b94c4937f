/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "language/brochure-country.h"

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

G_DEFINE_FINAL_TYPE (BrochureCountry, brochure_country, G_TYPE_OBJECT)

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
 * brochure_country_new:
 * @code: ISO 3166-1 alpha-2 code
 * @name: the name to show
 *
 * Returns: (transfer full): a country to choose
 */
BrochureCountry *
brochure_country_new (const char *code,
                      const char *name)
{
  return g_object_new (BROCHURE_TYPE_COUNTRY,
                       "code", code,
                       "name", name,
                       NULL);
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
