/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/brochure-preferences.h"

struct _BrochurePreferences
{
  AdwPreferencesDialog parent_instance;

  /* owned */
  BrochureSettings *settings;

  /* template */
  AdwComboRow *style_row;
  GtkAdjustment *text_size;
};

enum
{
  PROP_0,
  PROP_SETTINGS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* In the order of the rows. */
static const AdwColorScheme color_schemes[] = {
  ADW_COLOR_SCHEME_DEFAULT,
  ADW_COLOR_SCHEME_FORCE_LIGHT,
  ADW_COLOR_SCHEME_FORCE_DARK,
};

G_DEFINE_FINAL_TYPE (BrochurePreferences, brochure_preferences, ADW_TYPE_PREFERENCES_DIALOG)

static gboolean
color_scheme_to_selected (GBinding     *binding,
                          const GValue *from_value,
                          GValue       *to_value,
                          gpointer      user_data)
{
  for (guint i = 0; i < G_N_ELEMENTS (color_schemes); i++)
    {
      if (g_value_get_enum (from_value) == (int) color_schemes[i])
        {
          g_value_set_uint (to_value, i);
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
selected_to_color_scheme (GBinding     *binding,
                          const GValue *from_value,
                          GValue       *to_value,
                          gpointer      user_data)
{
  guint selected = g_value_get_uint (from_value);

  if (selected >= G_N_ELEMENTS (color_schemes))
    return FALSE;

  g_value_set_enum (to_value, color_schemes[selected]);
  return TRUE;
}

static gboolean
scale_to_percent (GBinding     *binding,
                  const GValue *from_value,
                  GValue       *to_value,
                  gpointer      user_data)
{
  g_value_set_double (to_value, g_value_get_double (from_value) * 100);
  return TRUE;
}

static gboolean
percent_to_scale (GBinding     *binding,
                  const GValue *from_value,
                  GValue       *to_value,
                  gpointer      user_data)
{
  g_value_set_double (to_value, g_value_get_double (from_value) / 100);
  return TRUE;
}

static void
brochure_preferences_constructed (GObject *object)
{
  BrochurePreferences *self = BROCHURE_PREFERENCES (object);
  const GBindingFlags flags = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  G_OBJECT_CLASS (brochure_preferences_parent_class)->constructed (object);

  g_object_bind_property_full (self->settings, "color-scheme", self->style_row, "selected", flags,
                               color_scheme_to_selected, selected_to_color_scheme, NULL, NULL);
  g_object_bind_property_full (self->settings, "text-scale", self->text_size, "value", flags,
                               scale_to_percent, percent_to_scale, NULL, NULL);
}

static void
brochure_preferences_dispose (GObject *object)
{
  BrochurePreferences *self = BROCHURE_PREFERENCES (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), BROCHURE_TYPE_PREFERENCES);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (brochure_preferences_parent_class)->dispose (object);
}

static void
brochure_preferences_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  BrochurePreferences *self = BROCHURE_PREFERENCES (object);

  switch (property_id)
    {
    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_preferences_class_init (BrochurePreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = brochure_preferences_constructed;
  object_class->dispose = brochure_preferences_dispose;
  object_class->set_property = brochure_preferences_set_property;

  /**
   * BrochurePreferences:settings:
   *
   * What is changed.
   */
  properties[PROP_SETTINGS] =
    g_param_spec_object ("settings", NULL, NULL, BROCHURE_TYPE_SETTINGS,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/app/brochure-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochurePreferences, style_row);
  gtk_widget_class_bind_template_child (widget_class, BrochurePreferences, text_size);
}

static void
brochure_preferences_init (BrochurePreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_preferences_new:
 * @settings: what can be changed
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
brochure_preferences_new (BrochureSettings *settings)
{
  g_return_val_if_fail (BROCHURE_IS_SETTINGS (settings), NULL);

  return g_object_new (BROCHURE_TYPE_PREFERENCES, "settings", settings, NULL);
}
