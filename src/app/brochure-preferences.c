/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-preferences.h"

#include "app/brochure-focus.h"
#include "app/brochure-mnemonic.h"
#include "language/brochure-format.h"
#include "language/brochure-language.h"
#include "language/brochure-languages.h"
#include "widgets/brochure-twin.h"

struct _BrochurePreferences
{
  AdwDialog parent_instance;

  /* owned */
  GSettings *settings;
};

/* In the order of the rows. What only prefers one style follows the system, too. */
static const char * const color_schemes[] = { "default", "force-light", "force-dark" };

G_DEFINE_FINAL_TYPE (BrochurePreferences, brochure_preferences, ADW_TYPE_DIALOG)

static gboolean
color_scheme_to_selected (GValue   *value,
                          GVariant *variant,
                          gpointer  user_data)
{
  g_value_set_uint (value, 0);

  for (guint i = 0; i < G_N_ELEMENTS (color_schemes); i++)
    {
      if (g_str_equal (g_variant_get_string (variant, NULL), color_schemes[i]))
        g_value_set_uint (value, i);
    }

  return TRUE;
}

static GVariant *
selected_to_color_scheme (const GValue       *value,
                          const GVariantType *expected_type,
                          gpointer            user_data)
{
  guint selected = g_value_get_uint (value);

  return selected < G_N_ELEMENTS (color_schemes) ? g_variant_new_string (color_schemes[selected]) : NULL;
}

static gboolean
scale_to_percent (GValue   *value,
                  GVariant *variant,
                  gpointer  user_data)
{
  g_value_set_double (value, g_variant_get_double (variant) * 100);

  return TRUE;
}

static GVariant *
percent_to_scale (const GValue       *value,
                  const GVariantType *expected_type,
                  gpointer            user_data)
{
  return g_variant_new_double (g_value_get_double (value) / 100);
}

/* A language to choose. TITLE is markup: the name that a language has for itself
 * is marked as being in that language, so that it is pronounced and drawn as such. */
static AdwActionRow *
add_language (AdwPreferencesGroup *group,
              const char          *code,
              const char          *title)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_check_button_new ();

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "app.language");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", code);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (group, row);

  return ADW_ACTION_ROW (row);
}

/* What is as it should be need not be said. */
static void
show_completeness (AdwActionRow *row,
                   int           percent)
{
  g_autofree char *number = brochure_format_percent (percent);
  /* Translators: below the name of a language: how much of the program is in it; %s is a percentage */
  g_autofree char *subtitle = g_strdup_printf (_("%s translated"), number);

  if (percent < 100)
    adw_action_row_set_subtitle (row, subtitle);
}

static void
add_languages (AdwPreferencesGroup *group)
{
  gsize n_languages;
  const BrochureShippedLanguage *languages = brochure_languages_list (&n_languages);
  gboolean can_translate = brochure_language_can_translate ();

  add_language (group, "", _("Follow System"));

  for (gsize i = 0; i < n_languages; i++)
    {
      g_autofree char *tag = g_strdelimit (g_strdup (languages[i].code), "_", '-');
      g_autofree char *title = g_markup_printf_escaped ("<span lang=\"%s\">%s</span>", tag,
                                                        brochure_languages_get_name (languages[i].code));
      AdwActionRow *row = add_language (group, languages[i].code, title);

      show_completeness (row, languages[i].percent);
      gtk_widget_set_sensitive (GTK_WIDGET (row), can_translate);
    }

  if (!can_translate)
    adw_preferences_group_set_description (group,
                                           _("This system has no locale installed that translations could work with, "
                                             "so everything stays in English"));
}

static void
add_styles (AdwComboRow *row)
{
  const char * const styles[] = {
    /* Translators: choice of a style, and of a language: that of the system */
    _("Follow System"),
    /* Translators: choice of a style */
    _("Light"),
    /* Translators: choice of a style */
    _("Dark"),
    NULL,
  };
  g_autoptr(GtkStringList) list = gtk_string_list_new (styles);

  adw_combo_row_set_model (row, G_LIST_MODEL (list));
}

/* All that is in the dialog, in the language of now. */
static GtkWidget *
create_view (BrochurePreferences *self)
{
  g_autoptr(GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE_PATH "/app/brochure-preferences.ui");

  add_languages (ADW_PREFERENCES_GROUP (gtk_builder_get_object (builder, "language_group")));
  add_styles (ADW_COMBO_ROW (gtk_builder_get_object (builder, "style_row")));
  g_settings_bind_with_mapping (self->settings, "color-scheme",
                                gtk_builder_get_object (builder, "style_row"), "selected",
                                G_SETTINGS_BIND_DEFAULT,
                                color_scheme_to_selected, selected_to_color_scheme, NULL, NULL);
  g_settings_bind_with_mapping (self->settings, "text-scale",
                                gtk_builder_get_object (builder, "text_size_row"), "value",
                                G_SETTINGS_BIND_DEFAULT,
                                scale_to_percent, percent_to_scale, NULL, NULL);

  return g_object_ref (GTK_WIDGET (gtk_builder_get_object (builder, "view")));
}

static void
show_view (BrochurePreferences *self,
           GtkWidget           *view)
{
  g_autofree char *title = brochure_mnemonic_drop (_("_Preferences"));

  adw_dialog_set_child (ADW_DIALOG (self), view);
  adw_dialog_set_title (ADW_DIALOG (self), title);
}

static void
on_answers_changed (BrochurePreferences *self)
{
  g_autofree char *answers = g_settings_get_string (self->settings, "answers");

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preferences.clear-answers", *answers != '\0');
}

static void
clear_answers_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  BrochurePreferences *self = BROCHURE_PREFERENCES (widget);
  g_autofree char *answers = g_settings_get_string (self->settings, "answers");
  /* Translators: what was done, with a button to undo it */
  AdwToast *toast = adw_toast_new (_("Answers cleared"));

  /* Translators: button beside “Answers cleared” or “Bookmark removed” */
  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, "preferences.restore-answers");
  adw_toast_set_action_target (toast, "s", answers);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (adw_dialog_get_child (ADW_DIALOG (self))), toast);
  g_settings_reset (self->settings, "answers");
}

static void
restore_answers_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  g_settings_set_value (BROCHURE_PREFERENCES (widget)->settings, "answers", parameter);
}

static void
brochure_preferences_dispose (GObject *object)
{
  BrochurePreferences *self = BROCHURE_PREFERENCES (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (brochure_preferences_parent_class)->dispose (object);
}

static void
brochure_preferences_class_init (BrochurePreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brochure_preferences_dispose;

  gtk_widget_class_install_action (widget_class, "preferences.clear-answers", NULL, clear_answers_action);
  gtk_widget_class_install_action (widget_class, "preferences.restore-answers", "s", restore_answers_action);
}

static void
brochure_preferences_init (BrochurePreferences *self)
{
}

/**
 * brochure_preferences_new:
 * @settings: what can be changed
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
brochure_preferences_new (GSettings *settings)
{
  g_autoptr(GtkWidget) view = NULL;
  BrochurePreferences *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (BROCHURE_TYPE_PREFERENCES, "content-width", 460, "content-height", 680, NULL);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed::answers",
                           G_CALLBACK (on_answers_changed), self, G_CONNECT_SWAPPED);
  on_answers_changed (self);
  view = create_view (self);
  show_view (self, view);

  return ADW_DIALOG (self);
}

/**
 * brochure_preferences_rebuild:
 * @self: the dialog
 *
 * Builds everything in it again, in the language of now and with the focus where it was.
 */
void
brochure_preferences_rebuild (BrochurePreferences *self)
{
  g_autoptr(GtkWidget) former = NULL;
  g_autoptr(GtkWidget) focus = NULL;
  g_autoptr(GtkWidget) view = NULL;
  GtkWidget *twin = NULL;

  g_return_if_fail (BROCHURE_IS_PREFERENCES (self));

  former = g_object_ref (adw_dialog_get_child (ADW_DIALOG (self)));
  view = create_view (self);

  if (brochure_focus_is_in (former))
    {
      focus = g_object_ref (brochure_focus_get (former));
      twin = brochure_twin_find (former, view, focus);
      brochure_focus_drop (former);
    }

  show_view (self, view);

  if (twin != NULL)
    brochure_twin_take_focus (twin, focus);
}
