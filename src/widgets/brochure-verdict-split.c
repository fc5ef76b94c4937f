/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-verdict-split.h"

#include "widgets/brochure-text-scale.h"
#include "widgets/brochure-verdict-bar.h"
#include "widgets/brochure-verdict-view.h"

/* From this width on, questions and verdict have room for their words side by side. */
#define WIDE_WIDTH 760

/* Room for lines that are easy to read. */
#define VERDICT_WIDTH 560

struct _BrochureVerdictSplit
{
  GtkWidget parent_instance;

  /* Owned */
  GtkWidget *view;

  gboolean is_narrow;

  /* Template */
  GtkWidget *bottom_sheet;
  GtkWidget *content_bin;
  GtkWidget *side;
  GtkWidget *side_clamp;
  GtkWidget *side_bin;
  GtkWidget *sheet_clamp;
  GtkWidget *sheet_bin;
};

G_DEFINE_FINAL_TYPE (BrochureVerdictSplit, brochure_verdict_split, GTK_TYPE_WIDGET)

static void
set_narrow (BrochureVerdictSplit *self,
            gboolean              is_narrow)
{
  AdwBottomSheet *bottom_sheet = ADW_BOTTOM_SHEET (self->bottom_sheet);

  if (self->is_narrow == is_narrow)
    return;

  self->is_narrow = is_narrow;
  adw_bin_set_child (ADW_BIN (is_narrow ? self->side_bin : self->sheet_bin), NULL);
  adw_bin_set_child (ADW_BIN (is_narrow ? self->sheet_bin : self->side_bin), self->view);
  gtk_widget_set_visible (self->side, !is_narrow);
  adw_bottom_sheet_set_can_open (bottom_sheet, is_narrow);
  adw_bottom_sheet_set_reveal_bottom_bar (bottom_sheet, is_narrow);

  if (!is_narrow)
    adw_bottom_sheet_set_open (bottom_sheet, FALSE);
}

static void
set_clamp_width (GtkWidget *clamp,
                 int        width)
{
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), width);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), width);
}

static void
update_widths (BrochureVerdictSplit *self)
{
  double scale = brochure_text_scale_get (GTK_WIDGET (self));

  set_clamp_width (self->side_clamp, (int) (VERDICT_WIDTH * scale));
  set_clamp_width (self->sheet_clamp, (int) (VERDICT_WIDTH * scale));
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* The size of the text is a matter of CSS. */
static void
brochure_verdict_split_css_changed (GtkWidget         *widget,
                                    GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (brochure_verdict_split_parent_class)->css_changed (widget, change);

  update_widths (BROCHURE_VERDICT_SPLIT (widget));
}

static GtkSizeRequestMode
brochure_verdict_split_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/* It can always be as narrow as what asks alone. */
static void
brochure_verdict_split_measure (GtkWidget      *widget,
                                GtkOrientation  orientation,
                                int             for_size,
                                int            *minimum,
                                int            *natural,
                                int            *minimum_baseline,
                                int            *natural_baseline)
{
  BrochureVerdictSplit *self = BROCHURE_VERDICT_SPLIT (widget);

  gtk_widget_measure (self->bottom_sheet, orientation, -1, minimum, natural, NULL, NULL);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    gtk_widget_measure (self->content_bin, orientation, -1, minimum, NULL, NULL, NULL);

  *natural = MAX (*minimum, *natural);
}

/* AdwBreakpointBin hides what it holds for a moment, and the focus would be lost. */
static void
brochure_verdict_split_size_allocate (GtkWidget *widget,
                                      int        width,
                                      int        height,
                                      int        baseline)
{
  BrochureVerdictSplit *self = BROCHURE_VERDICT_SPLIT (widget);
  double wide = adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, WIDE_WIDTH, gtk_widget_get_settings (widget));
  int minimum;

  set_narrow (self, width < wide * brochure_text_scale_get (widget));
  gtk_widget_measure (self->bottom_sheet, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_allocate (self->bottom_sheet, MAX (width, minimum), height, baseline, NULL);
}

static void
brochure_verdict_split_dispose (GObject *object)
{
  BrochureVerdictSplit *self = BROCHURE_VERDICT_SPLIT (object);

  g_clear_object (&self->view);
  g_clear_pointer (&self->bottom_sheet, gtk_widget_unparent);

  G_OBJECT_CLASS (brochure_verdict_split_parent_class)->dispose (object);
}

static void
brochure_verdict_split_class_init (BrochureVerdictSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_verdict_split_dispose;

  widget_class->css_changed = brochure_verdict_split_css_changed;
  widget_class->get_request_mode = brochure_verdict_split_get_request_mode;
  widget_class->measure = brochure_verdict_split_measure;
  widget_class->size_allocate = brochure_verdict_split_size_allocate;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-verdict-split.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictSplit, bottom_sheet);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictSplit, content_bin);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictSplit, side);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictSplit, side_clamp);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictSplit, side_bin);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictSplit, sheet_clamp);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictSplit, sheet_bin);
}

static void
brochure_verdict_split_init (BrochureVerdictSplit *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * brochure_verdict_split_new:
 * @check: what is answered to a brochure
 * @content: what asks for the answers; it scrolls by itself
 *
 * Creates a split.
 *
 * Returns: (transfer floating): the split
 */
GtkWidget *
brochure_verdict_split_new (BrochureCheck *check,
                            GtkWidget     *content)
{
  BrochureVerdictSplit *self;

  g_return_val_if_fail (BROCHURE_IS_CHECK (check), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (content), NULL);

  self = g_object_new (BROCHURE_TYPE_VERDICT_SPLIT, NULL);
  self->view = g_object_ref_sink (brochure_verdict_view_new (check));
  adw_bin_set_child (ADW_BIN (self->content_bin), content);
  adw_bin_set_child (ADW_BIN (self->side_bin), self->view);
  adw_bottom_sheet_set_bottom_bar (ADW_BOTTOM_SHEET (self->bottom_sheet), brochure_verdict_bar_new (check));

  return GTK_WIDGET (self);
}

/**
 * brochure_verdict_split_close:
 * @self: a split
 *
 * Closes the sheet where the verdict covers what asks for the answers.
 */
void
brochure_verdict_split_close (BrochureVerdictSplit *self)
{
  g_return_if_fail (BROCHURE_IS_VERDICT_SPLIT (self));

  adw_bottom_sheet_set_open (ADW_BOTTOM_SHEET (self->bottom_sheet), FALSE);
}
