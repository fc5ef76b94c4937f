/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-preferences-view.h"

#include "language/brochure-format.h"
#include "language/brochure-language.h"
#include "language/brochure-languages.h"

struct _BrochurePreferencesView
{
  AdwBin parent_instance;

  /* owned */
  BrochureSettings *settings;

  /* template */
  AdwPreferencesGroup *language_group;
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

G_DEFINE_FINAL_TYPE (BrochurePreferencesView, brochure_preferences_view, ADW_TYPE_BIN)

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

/* A language to choose. TITLE is markup: the name that a language has for itself
 * is marked as being in that language, so that it is pronounced and drawn as such. */
static AdwActionRow *
add_language (BrochurePreferencesView *self,
              const char              *code,
              const char              *title)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_check_button_new ();

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "app.language");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", code);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (self->language_group, row);

  return ADW_ACTION_ROW (row);
}

static char *
describe_completeness (int percent)
{
  g_autofree char *number = NULL;

  if (percent == 100)
    return g_strdup (C_("translation", "Complete"));

  number = brochure_format_percent (percent);

  /* Translators: how much of the program is in a language; %s is a percentage */
  return g_strdup_printf (_("%s translated"), number);
}

static void
add_languages (BrochurePreferencesView *self)
{
  gsize n_languages;
  const BrochureShippedLanguage *languages = brochure_languages_list (&n_languages);
  gboolean can_translate = brochure_language_can_translate ();

  add_language (self, "", _("Follow System"));

  for (gsize i = 0; i < n_languages; i++)
    {
      g_autofree char *tag = g_strdelimit (g_strdup (languages[i].code), "_", '-');
      g_autofree char *title = g_markup_printf_escaped ("<span lang=\"%s\">%s</span>", tag,
                                                        brochure_languages_get_name (languages[i].code));
      g_autofree char *subtitle = describe_completeness (languages[i].percent);
      AdwActionRow *row = add_language (self, languages[i].code, title);

      adw_action_row_set_subtitle (row, subtitle);
      gtk_widget_set_sensitive (GTK_WIDGET (row), can_translate);
    }

  if (!can_translate)
    adw_preferences_group_set_description (self->language_group,
                                           _("This system has no locale installed that translations could work with, "
                                             "so everything stays in English"));
}

static void
brochure_preferences_view_constructed (GObject *object)
{
  BrochurePreferencesView *self = BROCHURE_PREFERENCES_VIEW (object);
  const GBindingFlags flags = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  G_OBJECT_CLASS (brochure_preferences_view_parent_class)->constructed (object);

  add_languages (self);
  g_object_bind_property_full (self->settings, "color-scheme", self->style_row, "selected", flags,
                               color_scheme_to_selected, selected_to_color_scheme, NULL, NULL);
  g_object_bind_property_full (self->settings, "text-scale", self->text_size, "value", flags,
                               scale_to_percent, percent_to_scale, NULL, NULL);
}

static void
brochure_preferences_view_dispose (GObject *object)
{
  BrochurePreferencesView *self = BROCHURE_PREFERENCES_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), BROCHURE_TYPE_PREFERENCES_VIEW);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (brochure_preferences_view_parent_class)->dispose (object);
}

static void
brochure_preferences_view_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  BrochurePreferencesView *self = BROCHURE_PREFERENCES_VIEW (object);

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
brochure_preferences_view_class_init (BrochurePreferencesViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = brochure_preferences_view_constructed;
  object_class->dispose = brochure_preferences_view_dispose;
  object_class->set_property = brochure_preferences_view_set_property;

  /**
   * BrochurePreferencesView:settings:
   *
   * What is changed.
   */
  properties[PROP_SETTINGS] =
    g_param_spec_object ("settings", NULL, NULL, BROCHURE_TYPE_SETTINGS,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/app/brochure-preferences-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochurePreferencesView, language_group);
  gtk_widget_class_bind_template_child (widget_class, BrochurePreferencesView, style_row);
  gtk_widget_class_bind_template_child (widget_class, BrochurePreferencesView, text_size);
}

static void
brochure_preferences_view_init (BrochurePreferencesView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_preferences_view_new:
 * @settings: what can be changed
 *
 * Returns: (transfer floating): the rows, with a header bar
 */
GtkWidget *
brochure_preferences_view_new (BrochureSettings *settings)
{
  g_return_val_if_fail (BROCHURE_IS_SETTINGS (settings), NULL);

  return g_object_new (BROCHURE_TYPE_PREFERENCES_VIEW, "settings", settings, NULL);
}
