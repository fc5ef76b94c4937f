/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-columns-layout.h"

#include <adwaita.h>

#include "widgets/brochure-text-scale.h"

struct _BrochureColumnsLayout
{
  GtkLayoutManager parent_instance;

  int column_width;
  gboolean keeps_natural;
  int max_column_width;
  int max_columns;
  int max_lines;
  int spacing;
};

enum
{
  PROP_0,
  PROP_COLUMN_WIDTH,
  PROP_KEEPS_NATURAL,
  PROP_MAX_COLUMN_WIDTH,
  PROP_MAX_COLUMNS,
  PROP_MAX_LINES,
  PROP_SPACING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureColumnsLayout, brochure_columns_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static GtkWidget *
first_child (GtkWidget *widget)
{
  return skip_hidden (gtk_widget_get_first_child (widget));
}

static GtkWidget *
next_child (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

static int
count_children (GtkWidget *widget)
{
  int n = 0;

  for (GtkWidget *child = first_child (widget); child != NULL; child = next_child (child))
    n++;

  return n;
}

static int
get_widest (GtkWidget *widget,
            gboolean   by_natural)
{
  int widest = 0;

  for (GtkWidget *child = first_child (widget); child != NULL; child = next_child (child))
    {
      int minimum = 0;
      int natural = 0;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
      widest = MAX (widest, by_natural ? natural : minimum);
    }

  return widest;
}

/* A width that is meant for so many letters, however large they are. */
static int
scale (GtkWidget *widget,
       int        width)
{
  double pixels = adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, width, gtk_widget_get_settings (widget));

  return (int) MIN (pixels * brochure_text_scale_get (widget), G_MAXINT16);
}

/* Four cards in three columns would leave one alone; in two they are even.
 * Large text can need more than the wished width. */
static int
count_columns (BrochureColumnsLayout *self,
               GtkWidget             *widget,
               int                    width)
{
  int n_children = MAX (count_children (widget), 1);
  int column_width = MAX (scale (widget, self->column_width), get_widest (widget, self->keeps_natural));
  int fitting = (width + self->spacing) / MAX (column_width + self->spacing, 1);
  int columns = MAX (MIN (fitting, MIN (self->max_columns, n_children)), 1);
  int rows = (n_children + columns - 1) / columns;

  /* Of one child or more there is a row at least, which the analyzer does not work out. */
  return (n_children + rows - 1) / rows; /* NOLINT(clang-analyzer-core.DivideZero) */
}

static int
get_column_width (BrochureColumnsLayout *self,
                  GtkWidget             *widget,
                  int                    columns,
                  int                    width)
{
  return CLAMP ((width - (columns - 1) * self->spacing) / columns, 0, scale (widget, self->max_column_width));
}

/* Measures a line of COLUMNS children and leaves the first one of the next line in CHILD. */
static int
measure_line (GtkWidget **child,
              int         columns,
              int         column_width)
{
  int height = 0;

  for (int i = 0; i < columns && *child != NULL; i++, *child = next_child (*child))
    {
      int natural = 0;
      int minimum_width = 0;

      if (column_width >= 0)
        gtk_widget_measure (*child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum_width, NULL, NULL, NULL);

      gtk_widget_measure (*child, GTK_ORIENTATION_VERTICAL,
                          column_width >= 0 ? MAX (column_width, minimum_width) : -1,
                          NULL, &natural, NULL, NULL);
      height = MAX (height, natural);
    }

  return height;
}

static void
measure_width (BrochureColumnsLayout *self,
               GtkWidget             *widget,
               int                   *minimum,
               int                   *natural)
{
  int columns = CLAMP (count_children (widget), 1, self->max_columns);

  *minimum = get_widest (widget, FALSE);
  *natural = MAX (*minimum, columns * scale (widget, self->column_width) + (columns - 1) * self->spacing);
}

static void
measure_height (BrochureColumnsLayout *self,
                GtkWidget             *widget,
                int                    width,
                int                   *minimum,
                int                   *natural)
{
  int columns = count_columns (self, widget, width < 0 ? G_MAXINT / 2 : width);
  /* Without a width it is the least height that any width leads to. */
  int column_width = width < 0 ? -1 : get_column_width (self, widget, columns, width);
  int height = 0;
  GtkWidget *child = first_child (widget);

  for (int line = 0; child != NULL && line < self->max_lines; line++)
    {
      height += line > 0 ? self->spacing : 0;
      height += measure_line (&child, columns, column_width);
    }

  *minimum = *natural = height;
}

static GtkSizeRequestMode
brochure_columns_layout_get_request_mode (GtkLayoutManager *manager,
                                          GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
brochure_columns_layout_measure (GtkLayoutManager *manager,
                                 GtkWidget        *widget,
                                 GtkOrientation    orientation,
                                 int               for_size,
                                 int              *minimum,
                                 int              *natural,
                                 int              *minimum_baseline,
                                 int              *natural_baseline)
{
  BrochureColumnsLayout *self = BROCHURE_COLUMNS_LAYOUT (manager);

  *minimum = *natural = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, widget, minimum, natural);
  else
    measure_height (self, widget, for_size, minimum, natural);
}

static void
brochure_columns_layout_allocate (GtkLayoutManager *manager,
                                  GtkWidget        *widget,
                                  int               width,
                                  int               height,
                                  int               baseline)
{
  BrochureColumnsLayout *self = BROCHURE_COLUMNS_LAYOUT (manager);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int columns = count_columns (self, widget, width);
  int column_width = get_column_width (self, widget, columns, width);
  int y = 0;
  GtkWidget *child = first_child (widget);

  for (int line = 0; child != NULL && line < self->max_lines; line++)
    {
      GtkWidget *next_line = child;
      int line_height = measure_line (&next_line, columns, column_width);

      for (int i = 0; child != next_line; i++, child = next_child (child))
        {
          int x = i * (column_width + self->spacing);
          GtkAllocation place = { is_rtl ? width - x - column_width : x, y, column_width, line_height };

          gtk_widget_set_child_visible (child, TRUE);
          gtk_widget_size_allocate (child, &place, -1);
        }

      y += line_height + self->spacing;
    }

  for (; child != NULL; child = next_child (child))
    gtk_widget_set_child_visible (child, FALSE);
}

static void
brochure_columns_layout_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  BrochureColumnsLayout *self = BROCHURE_COLUMNS_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_COLUMN_WIDTH:
      g_value_set_int (value, self->column_width);
      break;

    case PROP_KEEPS_NATURAL:
      g_value_set_boolean (value, self->keeps_natural);
      break;

    case PROP_MAX_COLUMN_WIDTH:
      g_value_set_int (value, self->max_column_width);
      break;

    case PROP_MAX_COLUMNS:
      g_value_set_int (value, self->max_columns);
      break;

    case PROP_MAX_LINES:
      g_value_set_int (value, self->max_lines);
      break;

    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
brochure_columns_layout_set_property (GObject      *object,
                                      guint         prop_id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  BrochureColumnsLayout *self = BROCHURE_COLUMNS_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_COLUMN_WIDTH:
      self->column_width = g_value_get_int (value);
      break;

    case PROP_KEEPS_NATURAL:
      self->keeps_natural = g_value_get_boolean (value);
      break;

    case PROP_MAX_COLUMN_WIDTH:
      self->max_column_width = g_value_get_int (value);
      break;

    case PROP_MAX_COLUMNS:
      self->max_columns = g_value_get_int (value);
      break;

    case PROP_MAX_LINES:
      self->max_lines = g_value_get_int (value);
      break;

    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
brochure_columns_layout_class_init (BrochureColumnsLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = brochure_columns_layout_get_property;
  object_class->set_property = brochure_columns_layout_set_property;

  layout_class->get_request_mode = brochure_columns_layout_get_request_mode;
  layout_class->measure = brochure_columns_layout_measure;
  layout_class->allocate = brochure_columns_layout_allocate;

  /**
   * BrochureColumnsLayout:column-width:
   *
   * The width below which there is one column fewer, in scale-independent pixels at the usual text size.
   */
  properties[PROP_COLUMN_WIDTH] =
    g_param_spec_int ("column-width", NULL, NULL,
                      1, G_MAXINT16, 200,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureColumnsLayout:keeps-natural:
   *
   * Whether there is one column fewer before anything is narrower than it wants to be.
   */
  properties[PROP_KEEPS_NATURAL] =
    g_param_spec_boolean ("keeps-natural", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureColumnsLayout:max-column-width:
   *
   * The width above which room is left at the end, in scale-independent pixels at the usual text size.
   */
  properties[PROP_MAX_COLUMN_WIDTH] =
    g_param_spec_int ("max-column-width", NULL, NULL,
                      1, G_MAXINT16, G_MAXINT16,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureColumnsLayout:max-columns:
   *
   * How many columns there are at most.
   */
  properties[PROP_MAX_COLUMNS] =
    g_param_spec_int ("max-columns", NULL, NULL,
                      1, G_MAXINT16, 3,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureColumnsLayout:max-lines:
   *
   * How many lines there are at most; what does not fit into them is not shown.
   */
  properties[PROP_MAX_LINES] =
    g_param_spec_int ("max-lines", NULL, NULL,
                      1, G_MAXINT, G_MAXINT,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * BrochureColumnsLayout:spacing:
   *
   * The pixels between two columns and between two lines.
   */
  properties[PROP_SPACING] =
    g_param_spec_int ("spacing", NULL, NULL,
                      0, G_MAXINT16, 12,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
brochure_columns_layout_init (BrochureColumnsLayout *self)
{
}

/**
 * brochure_columns_layout_new:
 * @column_width: the width below which there is one column fewer, in scale-independent pixels at the usual text size
 * @max_columns: how many columns there are at most
 * @spacing: the pixels between two columns and between two lines
 *
 * Creates a layout of columns of equal width.
 *
 * Returns: (transfer full): the layout manager
 */
GtkLayoutManager *
brochure_columns_layout_new (int column_width,
                             int max_columns,
                             int spacing)
{
  return g_object_new (BROCHURE_TYPE_COLUMNS_LAYOUT,
                       "column-width", column_width,
                       "max-columns", max_columns,
                       "spacing", spacing,
                       NULL);
}
