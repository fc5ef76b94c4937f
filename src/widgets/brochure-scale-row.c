/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-scale-row.h"

#include "telling/brochure-wording-check.h"
#include "widgets/brochure-closures.h"

struct _BrochureScaleRow
{
  AdwPreferencesRow parent_instance;

  gboolean is_loading;

  /* Template */
  GtkWidget *title_label;
  GtkWidget *group;
  GtkWidget *error_label;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureScaleRow, brochure_scale_row, ADW_TYPE_PREFERENCES_ROW)

static void
on_active_changed (BrochureScaleRow *self)
{
  if (!self->is_loading)
    g_signal_emit (self, signals[CHANGED], 0);
}

static GtkWidget *
create_label (const char *words,
              const char *style)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "css-classes", (const char * const[]) { style, NULL },
                       "justify", GTK_JUSTIFY_CENTER,
                       "label", words,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       NULL);
}

static void
add_scale (BrochureScaleRow    *self,
           const BrochureScale *scale)
{
  g_autofree char *bounds = brochure_wording_check_scale_bounds (scale);
  g_autofree char *dates = brochure_wording_check_scale_dates (scale);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  AdwToggle *toggle = adw_toggle_new ();

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), create_label (bounds, "scale-bounds"));
  if (dates != NULL)
    gtk_box_append (GTK_BOX (box), create_label (dates, "caption"));

  adw_toggle_set_name (toggle, scale->answer);
  adw_toggle_set_child (toggle, box);
  adw_toggle_group_add (ADW_TOGGLE_GROUP (self->group), toggle);
}

static gboolean
brochure_scale_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (BROCHURE_SCALE_ROW (widget)->group, GTK_DIR_TAB_FORWARD);
}

/* A toggle does not give its child up by itself. */
static void
brochure_scale_row_dispose (GObject *object)
{
  BrochureScaleRow *self = BROCHURE_SCALE_ROW (object);
  AdwToggleGroup *group = ADW_TOGGLE_GROUP (self->group);

  for (guint i = 0; group != NULL && i < adw_toggle_group_get_n_toggles (group); i++)
    adw_toggle_set_child (adw_toggle_group_get_toggle (group, i), NULL);

  self->group = NULL;

  G_OBJECT_CLASS (brochure_scale_row_parent_class)->dispose (object);
}

static void
brochure_scale_row_class_init (BrochureScaleRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_scale_row_dispose;

  widget_class->grab_focus = brochure_scale_row_grab_focus;

  /**
   * BrochureScaleRow::changed:
   * @self: the row
   *
   * Somebody chose another scale.
   */
  signals[CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-scale-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureScaleRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureScaleRow, group);
  gtk_widget_class_bind_template_child (widget_class, BrochureScaleRow, error_label);
  gtk_widget_class_bind_template_callback (widget_class, brochure_closures_has_text);
  gtk_widget_class_bind_template_callback (widget_class, on_active_changed);
}

static void
brochure_scale_row_init (BrochureScaleRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_scale_row_new:
 * @test: a test with several scales
 *
 * Creates a row in which none is chosen.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
brochure_scale_row_new (const BrochureLanguageTest *test)
{
  BrochureScaleRow *self;

  g_return_val_if_fail (test != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_SCALE_ROW, NULL);
  self->is_loading = TRUE;

  for (guint i = 0; i < test->scales->len; i++)
    {
      const BrochureScale *scale = g_ptr_array_index (test->scales, i);

      if (scale->answer != NULL)
        add_scale (self, scale);
    }

  adw_toggle_group_set_active (ADW_TOGGLE_GROUP (self->group), GTK_INVALID_LIST_POSITION);
  self->is_loading = FALSE;

  return GTK_WIDGET (self);
}

/**
 * brochure_scale_row_get_value:
 * @self: a row
 *
 * Returns: (transfer none): what answers call the chosen scale, "" where none is
 */
const char *
brochure_scale_row_get_value (BrochureScaleRow *self)
{
  const char *name;

  g_return_val_if_fail (BROCHURE_IS_SCALE_ROW (self), "");

  name = adw_toggle_group_get_active_name (ADW_TOGGLE_GROUP (self->group));

  return name != NULL ? name : "";
}

/**
 * brochure_scale_row_set_value:
 * @self: a row
 * @value: what answers call a scale, "" for none
 *
 * Chooses a scale without [signal@ScaleRow::changed].
 */
void
brochure_scale_row_set_value (BrochureScaleRow *self,
                              const char       *value)
{
  AdwToggleGroup *group;

  g_return_if_fail (BROCHURE_IS_SCALE_ROW (self));
  g_return_if_fail (value != NULL);

  group = ADW_TOGGLE_GROUP (self->group);
  self->is_loading = TRUE;

  if (adw_toggle_group_get_toggle_by_name (group, value) != NULL)
    adw_toggle_group_set_active_name (group, value);
  else
    adw_toggle_group_set_active (group, GTK_INVALID_LIST_POSITION);

  self->is_loading = FALSE;
}

/**
 * brochure_scale_row_set_error:
 * @self: a row
 * @error: (nullable): why it cannot be this scale, or nothing
 */
void
brochure_scale_row_set_error (BrochureScaleRow *self,
                              const char       *error)
{
  g_return_if_fail (BROCHURE_IS_SCALE_ROW (self));

  gtk_label_set_label (GTK_LABEL (self->error_label), error != NULL ? error : "");
}
