/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "marks.h"

#include <math.h>

#include "ui-test.h"
#include "window-test.h"

static double
get_luminance (const PangoColor *color)
{
  const double channels[] = { color->red / 65535.0, color->green / 65535.0, color->blue / 65535.0 };
  const double weights[] = { 0.2126, 0.7152, 0.0722 };
  double luminance = 0;

  for (gsize i = 0; i < 3; i++)
    luminance += weights[i] * (channels[i] <= 0.04045 ? channels[i] / 12.92
                                                      : pow ((channels[i] + 0.055) / 1.055, 2.4));

  return luminance;
}

/* As WCAG has it. */
static double
get_contrast (const PangoColor *a,
              const PangoColor *b)
{
  double first = get_luminance (a) + 0.05;
  double second = get_luminance (b) + 0.05;

  return MAX (first, second) / MIN (first, second);
}

static void
collect_mark (GtkLabel             *label,
              const PangoAttribute *attribute,
              const PangoColor     *text,
              Marks                *marks)
{
  const PangoColor *color = &((const PangoAttrColor *) attribute)->color;
  char *word = g_strndup (gtk_label_get_text (label) + attribute->start_index,
                          attribute->end_index - attribute->start_index);

  /* The brighter of the two colours is the usual one. */
  if (color->green < 0xc000)
    {
      marks->n_current++;
      marks->current = label;
      marks->current_start = (int) attribute->start_index;
    }

  marks->contrast = MIN (marks->contrast, get_contrast (color, text));
  g_ptr_array_add (marks->words, word);
}

static void
on_collect_marks (GtkWidget *widget,
                  gpointer   user_data)
{
  PangoAttrList *attributes = GTK_IS_LABEL (widget) ? gtk_label_get_attributes (GTK_LABEL (widget)) : NULL;
  g_autoslist(PangoAttribute) list = attributes != NULL ? pango_attr_list_get_attributes (attributes) : NULL;

  for (GSList *l = list; l != NULL; l = l->next)
    {
      const PangoAttribute *attribute = l->data;

      for (GSList *m = list; attribute->klass->type == PANGO_ATTR_BACKGROUND && m != NULL; m = m->next)
        {
          const PangoAttribute *other = m->data;

          if (other->klass->type == PANGO_ATTR_FOREGROUND_ALPHA && other->start_index == attribute->start_index)
            ((Marks *) user_data)->n_opaque++;

          if (other->klass->type == PANGO_ATTR_FOREGROUND && other->start_index == attribute->start_index)
            collect_mark (GTK_LABEL (widget), attribute, &((const PangoAttrColor *) other)->color, user_data);
        }
    }
}

/* Forgets what was marked. */
void
marks_clear (Marks *marks)
{
  g_clear_pointer (&marks->words, g_ptr_array_unref);
}

/* Reads from the labels of a page what is marked in it. */
void
marks_get (BrochureWindow *window,
           Marks          *marks)
{
  *marks = (Marks) { .words = g_ptr_array_new_with_free_func (g_free), .contrast = 21 };
  ui_test_foreach (GTK_WIDGET (window_test_get_page (window)), on_collect_marks, marks);
}
