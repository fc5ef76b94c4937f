/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/brochure-preferences.h"

#include "app/brochure-preferences-view.h"
#include "widgets/brochure-twin.h"

struct _BrochurePreferences
{
  AdwDialog parent_instance;

  /* owned */
  BrochureSettings *settings;
};

G_DEFINE_FINAL_TYPE (BrochurePreferences, brochure_preferences, ADW_TYPE_DIALOG)

static void
show_view (BrochurePreferences *self,
           GtkWidget           *view)
{
  adw_dialog_set_child (ADW_DIALOG (self), view);
  adw_dialog_set_title (ADW_DIALOG (self), _("Preferences"));
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
  G_OBJECT_CLASS (klass)->dispose = brochure_preferences_dispose;
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
brochure_preferences_new (BrochureSettings *settings)
{
  BrochurePreferences *self;

  g_return_val_if_fail (BROCHURE_IS_SETTINGS (settings), NULL);

  self = g_object_new (BROCHURE_TYPE_PREFERENCES, "content-width", 460, "content-height", 560, NULL);
  self->settings = g_object_ref (settings);
  show_view (self, brochure_preferences_view_new (settings));

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
  g_autoptr(GtkWidget) old = NULL;
  g_autoptr(GtkWidget) focus = NULL;
  GtkWidget *view;
  GtkWidget *twin = NULL;
  GtkRoot *root;

  g_return_if_fail (BROCHURE_IS_PREFERENCES (self));

  old = g_object_ref (adw_dialog_get_child (ADW_DIALOG (self)));
  view = brochure_preferences_view_new (self->settings);
  root = gtk_widget_get_root (old);

  if (root != NULL && gtk_root_get_focus (root) != NULL &&
      gtk_widget_is_ancestor (gtk_root_get_focus (root), old))
    {
      focus = g_object_ref (gtk_root_get_focus (root));
      twin = brochure_twin_find (old, view, focus);
      gtk_root_set_focus (root, NULL);
    }

  show_view (self, view);

  if (twin != NULL)
    brochure_twin_take_focus (twin, focus);
}
