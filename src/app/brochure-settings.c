/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-settings.h"

struct _BrochureSettings
{
  GObject parent_instance;

  /* owned */
  char *schema_id;
  GSettings *settings; /* NULL where the schema is not installed */
  char *answers;
  GStrv bookmarks;
  char *language;
  char *last_section;

  AdwColorScheme color_scheme;
  gboolean contact_pane_open;
  double text_scale;
  int window_height;
  gboolean window_maximized;
  int window_width;
};

enum
{
  PROP_0,
  PROP_ANSWERS,
  PROP_BOOKMARKS,
  PROP_COLOR_SCHEME,
  PROP_CONTACT_PANE_OPEN,
  PROP_LANGUAGE,
  PROP_LAST_SECTION,
  PROP_SCHEMA_ID,
  PROP_TEXT_SCALE,
  PROP_WINDOW_MAXIMIZED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The stops of zooming; Preferences can set what lies between them. */
static const int zoom_percents[] = { 75, 90, 100, 110, 125, 150, 175, 200 };

/* What the schema calls them. */
static const struct { const char *nick; AdwColorScheme scheme; } color_schemes[] = {
  { "follow", ADW_COLOR_SCHEME_DEFAULT },
  { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "dark", ADW_COLOR_SCHEME_FORCE_DARK },
};

G_DEFINE_FINAL_TYPE (BrochureSettings, brochure_settings, G_TYPE_OBJECT)

static gboolean
color_scheme_from_variant (GValue   *value,
                           GVariant *variant,
                           gpointer  user_data)
{
  const char *nick = g_variant_get_string (variant, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (color_schemes); i++)
    {
      if (g_str_equal (nick, color_schemes[i].nick))
        {
          g_value_set_enum (value, color_schemes[i].scheme);
          return TRUE;
        }
    }

  return FALSE;
}

static GVariant *
color_scheme_to_variant (const GValue       *value,
                         const GVariantType *expected_type,
                         gpointer            user_data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (color_schemes); i++)
    {
      if (g_value_get_enum (value) == (int) color_schemes[i].scheme)
        return g_variant_new_string (color_schemes[i].nick);
    }

  return NULL;
}

static void
bind_key (BrochureSettings *self,
          const char       *key)
{
  g_settings_bind (self->settings, key, self, key, G_SETTINGS_BIND_DEFAULT);
}

/* GSettings aborts on a schema that is not there; ask first, so that a program
 * that was only half installed still shows its brochure. */
static void
brochure_settings_constructed (GObject *object)
{
  BrochureSettings *self = BROCHURE_SETTINGS (object);
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchema) schema = NULL;

  G_OBJECT_CLASS (brochure_settings_parent_class)->constructed (object);

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, self->schema_id, TRUE);

  if (schema == NULL)
    return;

  self->settings = g_settings_new_full (schema, NULL, NULL);
  g_settings_get (self->settings, "window-size", "(ii)", &self->window_width, &self->window_height);

  bind_key (self, "answers");
  bind_key (self, "bookmarks");
  bind_key (self, "contact-pane-open");
  bind_key (self, "language");
  bind_key (self, "last-section");
  bind_key (self, "text-scale");
  bind_key (self, "window-maximized");
  g_settings_bind_with_mapping (self->settings, "color-scheme", self, "color-scheme",
                                G_SETTINGS_BIND_DEFAULT,
                                color_scheme_from_variant, color_scheme_to_variant,
                                NULL, NULL);
}

static void
brochure_settings_finalize (GObject *object)
{
  BrochureSettings *self = BROCHURE_SETTINGS (object);

  g_clear_pointer (&self->schema_id, g_free);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->answers, g_free);
  g_clear_pointer (&self->bookmarks, g_strfreev);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->last_section, g_free);

  G_OBJECT_CLASS (brochure_settings_parent_class)->finalize (object);
}

static void
brochure_settings_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  BrochureSettings *self = BROCHURE_SETTINGS (object);

  switch (property_id)
    {
    case PROP_ANSWERS:
      g_value_set_string (value, self->answers);
      break;

    case PROP_BOOKMARKS:
      g_value_set_boxed (value, self->bookmarks);
      break;

    case PROP_COLOR_SCHEME:
      g_value_set_enum (value, self->color_scheme);
      break;

    case PROP_CONTACT_PANE_OPEN:
      g_value_set_boolean (value, self->contact_pane_open);
      break;

    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;

    case PROP_LAST_SECTION:
      g_value_set_string (value, self->last_section);
      break;

    case PROP_SCHEMA_ID:
      g_value_set_string (value, self->schema_id);
      break;

    case PROP_TEXT_SCALE:
      g_value_set_double (value, self->text_scale);
      break;

    case PROP_WINDOW_MAXIMIZED:
      g_value_set_boolean (value, self->window_maximized);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
set_string (BrochureSettings *self,
            guint             property_id,
            char            **slot,
            const char       *value)
{
  if (g_set_str (slot, value != NULL ? value : ""))
    g_object_notify_by_pspec (G_OBJECT (self), properties[property_id]);
}

static void
set_strv (BrochureSettings *self,
          guint             property_id,
          GStrv            *slot,
          GStrv             value)
{
  static char * const none[] = { NULL };

  if (value == NULL)
    value = (GStrv) none;

  if (g_strv_equal ((const char * const *) *slot, (const char * const *) value))
    return;

  g_strfreev (*slot);
  *slot = g_strdupv (value);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property_id]);
}

static void
set_boolean (BrochureSettings *self,
             guint             property_id,
             gboolean         *slot,
             gboolean          value)
{
  if (*slot == value)
    return;

  *slot = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property_id]);
}

static void
brochure_settings_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  BrochureSettings *self = BROCHURE_SETTINGS (object);

  switch (property_id)
    {
    case PROP_ANSWERS:
      brochure_settings_set_answers (self, g_value_get_string (value));
      break;

    case PROP_BOOKMARKS:
      set_strv (self, property_id, &self->bookmarks, g_value_get_boxed (value));
      break;

    case PROP_COLOR_SCHEME:
      brochure_settings_set_color_scheme (self, g_value_get_enum (value));
      break;

    case PROP_CONTACT_PANE_OPEN:
      set_boolean (self, property_id, &self->contact_pane_open, g_value_get_boolean (value));
      break;

    case PROP_LANGUAGE:
      brochure_settings_set_language (self, g_value_get_string (value));
      break;

    case PROP_LAST_SECTION:
      set_string (self, property_id, &self->last_section, g_value_get_string (value));
      break;

    case PROP_SCHEMA_ID:
      self->schema_id = g_value_dup_string (value);
      break;

    case PROP_TEXT_SCALE:
      brochure_settings_set_text_scale (self, g_value_get_double (value));
      break;

    case PROP_WINDOW_MAXIMIZED:
      set_boolean (self, property_id, &self->window_maximized, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_settings_class_init (BrochureSettingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = brochure_settings_constructed;
  object_class->finalize = brochure_settings_finalize;
  object_class->get_property = brochure_settings_get_property;
  object_class->set_property = brochure_settings_set_property;

  /**
   * BrochureSettings:answers:
   *
   * Answers to the eligibility questions, as JSON; empty where none were given.
   */
  properties[PROP_ANSWERS] =
    g_param_spec_string ("answers", NULL, NULL, "", flags);

  /**
   * BrochureSettings:bookmarks:
   *
   * The bookmarks of all brochures, as a [class@Bookmarks] keeps them.
   */
  properties[PROP_BOOKMARKS] =
    g_param_spec_boxed ("bookmarks", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * BrochureSettings:color-scheme:
   *
   * Light, dark, or as the system has it.
   */
  properties[PROP_COLOR_SCHEME] =
    g_param_spec_enum ("color-scheme", NULL, NULL,
                       ADW_TYPE_COLOR_SCHEME, ADW_COLOR_SCHEME_DEFAULT, flags);

  /**
   * BrochureSettings:contact-pane-open:
   *
   * Whether a new window begins with its contact pane open.
   */
  properties[PROP_CONTACT_PANE_OPEN] =
    g_param_spec_boolean ("contact-pane-open", NULL, NULL, FALSE, flags);

  /**
   * BrochureSettings:language:
   *
   * The chosen language, empty to follow the system.
   */
  properties[PROP_LANGUAGE] =
    g_param_spec_string ("language", NULL, NULL, "", flags);

  /**
   * BrochureSettings:last-section:
   *
   * Id of the section that the bundled brochure was left at.
   */
  properties[PROP_LAST_SECTION] =
    g_param_spec_string ("last-section", NULL, NULL, "", flags);

  /**
   * BrochureSettings:schema-id:
   *
   * Where the settings are kept.
   */
  properties[PROP_SCHEMA_ID] =
    g_param_spec_string ("schema-id", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureSettings:text-scale:
   *
   * Size of the reading text, 1 for the usual one.
   */
  properties[PROP_TEXT_SCALE] =
    g_param_spec_double ("text-scale", NULL, NULL,
                         BROCHURE_TEXT_SCALE_MINIMUM, BROCHURE_TEXT_SCALE_MAXIMUM, 1.0, flags);

  /**
   * BrochureSettings:window-maximized:
   *
   * Whether a new window is maximised.
   */
  properties[PROP_WINDOW_MAXIMIZED] =
    g_param_spec_boolean ("window-maximized", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
brochure_settings_init (BrochureSettings *self)
{
  self->answers = g_strdup ("");
  self->bookmarks = g_new0 (char *, 1);
  self->color_scheme = ADW_COLOR_SCHEME_DEFAULT;
  self->language = g_strdup ("");
  self->last_section = g_strdup ("");
  self->text_scale = 1.0;
  self->window_height = 720;
  self->window_width = 1100;
}

/**
 * brochure_settings_new:
 * @schema_id: which schema the settings are kept under
 *
 * Where the schema is not installed, the settings begin with their defaults and
 * last as long as the object does.
 *
 * Returns: (transfer full): the settings
 */
BrochureSettings *
brochure_settings_new (const char *schema_id)
{
  g_return_val_if_fail (schema_id != NULL, NULL);

  return g_object_new (BROCHURE_TYPE_SETTINGS,
                       "schema-id", schema_id,
                       NULL);
}

/**
 * brochure_settings_is_kept:
 * @self: the settings
 *
 * Returns: whether changes outlive the program; if not, the schema is missing
 */
gboolean
brochure_settings_is_kept (BrochureSettings *self)
{
  g_return_val_if_fail (BROCHURE_IS_SETTINGS (self), FALSE);

  return self->settings != NULL;
}

const char *
brochure_settings_get_answers (BrochureSettings *self)
{
  g_return_val_if_fail (BROCHURE_IS_SETTINGS (self), NULL);

  return self->answers;
}

void
brochure_settings_set_answers (BrochureSettings *self,
                               const char       *answers)
{
  g_return_if_fail (BROCHURE_IS_SETTINGS (self));

  set_string (self, PROP_ANSWERS, &self->answers, answers);
}

AdwColorScheme
brochure_settings_get_color_scheme (BrochureSettings *self)
{
  g_return_val_if_fail (BROCHURE_IS_SETTINGS (self), ADW_COLOR_SCHEME_DEFAULT);

  return self->color_scheme;
}

void
brochure_settings_set_color_scheme (BrochureSettings *self,
                                    AdwColorScheme    color_scheme)
{
  g_return_if_fail (BROCHURE_IS_SETTINGS (self));

  if (self->color_scheme == color_scheme)
    return;

  self->color_scheme = color_scheme;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COLOR_SCHEME]);
}

const char *
brochure_settings_get_language (BrochureSettings *self)
{
  g_return_val_if_fail (BROCHURE_IS_SETTINGS (self), NULL);

  return self->language;
}

void
brochure_settings_set_language (BrochureSettings *self,
                                const char       *language)
{
  g_return_if_fail (BROCHURE_IS_SETTINGS (self));

  set_string (self, PROP_LANGUAGE, &self->language, language);
}

const char *
brochure_settings_get_last_section (BrochureSettings *self)
{
  g_return_val_if_fail (BROCHURE_IS_SETTINGS (self), NULL);

  return self->last_section;
}

double
brochure_settings_get_text_scale (BrochureSettings *self)
{
  g_return_val_if_fail (BROCHURE_IS_SETTINGS (self), 1.0);

  return self->text_scale;
}

/**
 * brochure_settings_set_text_scale:
 * @self: the settings
 * @text_scale: size of the reading text, 1 for the usual one; kept within 0.75 and 2
 */
void
brochure_settings_set_text_scale (BrochureSettings *self,
                                  double            text_scale)
{
  g_return_if_fail (BROCHURE_IS_SETTINGS (self));

  text_scale = CLAMP (text_scale, BROCHURE_TEXT_SCALE_MINIMUM, BROCHURE_TEXT_SCALE_MAXIMUM);

  if (G_APPROX_VALUE (self->text_scale, text_scale, 0.001))
    return;

  self->text_scale = text_scale;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT_SCALE]);
}

/**
 * brochure_settings_get_window_size:
 * @self: the settings
 * @width: (out): width of a new window that is not maximised, in pixels
 * @height: (out): its height
 */
void
brochure_settings_get_window_size (BrochureSettings *self,
                                   int              *width,
                                   int              *height)
{
  g_return_if_fail (BROCHURE_IS_SETTINGS (self));
  g_return_if_fail (width != NULL && height != NULL);

  *width = self->window_width;
  *height = self->window_height;
}

void
brochure_settings_set_window_size (BrochureSettings *self,
                                   int               width,
                                   int               height)
{
  g_return_if_fail (BROCHURE_IS_SETTINGS (self));
  g_return_if_fail (width > 0 && height > 0);

  if (self->window_width == width && self->window_height == height)
    return;

  self->window_width = width;
  self->window_height = height;

  if (self->settings != NULL)
    g_settings_set (self->settings, "window-size", "(ii)", width, height);
}

/**
 * brochure_settings_zoom:
 * @self: the settings
 * @direction: 1 for the next larger stop, -1 for the next smaller one, 0 for the usual size
 *
 * Changes the size of the reading text by one stop.
 */
void
brochure_settings_zoom (BrochureSettings *self,
                        int               direction)
{
  int percent;
  int target;

  g_return_if_fail (BROCHURE_IS_SETTINGS (self));

  percent = (int) (self->text_scale * 100 + 0.5);
  target = direction == 0 ? 100 : percent;

  for (gsize i = 0; direction > 0 && i < G_N_ELEMENTS (zoom_percents); i++)
    {
      if (zoom_percents[i] > percent)
        {
          target = zoom_percents[i];
          break;
        }
    }

  for (gsize i = G_N_ELEMENTS (zoom_percents); direction < 0 && i > 0; i--)
    {
      if (zoom_percents[i - 1] < percent)
        {
          target = zoom_percents[i - 1];
          break;
        }
    }

  brochure_settings_set_text_scale (self, target / 100.0);
}
