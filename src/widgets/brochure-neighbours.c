/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-neighbours.h"

#include "widgets/brochure-columns-layout.h"
#include "widgets/brochure-label.h"

struct _BrochureNeighbours
{
  GtkWidget parent_instance;

  /* Template */
  GtkWidget *previous_button;
  GtkWidget *previous_label;
  GtkWidget *next_button;
  GtkWidget *next_label;
};

G_DEFINE_FINAL_TYPE (BrochureNeighbours, brochure_neighbours, GTK_TYPE_WIDGET)

static void
show_section (GtkWidget             *button,
              GtkWidget             *label,
              const BrochureSection *section)
{
  gtk_widget_set_visible (button, section != NULL);
  brochure_label_set_text (GTK_LABEL (label), section != NULL ? section->title : NULL);
}

static void
brochure_neighbours_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BROCHURE_TYPE_NEIGHBOURS);

  G_OBJECT_CLASS (brochure_neighbours_parent_class)->dispose (object);
}

static void
brochure_neighbours_class_init (BrochureNeighboursClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brochure_neighbours_dispose;

  g_type_ensure (BROCHURE_TYPE_COLUMNS_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-neighbours.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureNeighbours, previous_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureNeighbours, previous_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureNeighbours, next_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureNeighbours, next_label);
}

static void
brochure_neighbours_init (BrochureNeighbours *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_neighbours_set_section:
 * @self: the cards
 * @document: a brochure
 * @section: one of its sections
 *
 * Shows which sections stand before and after a section.
 */
void
brochure_neighbours_set_section (BrochureNeighbours    *self,
                                 BrochureDocument      *document,
                                 const BrochureSection *section)
{
  GPtrArray *sections;
  guint place = 0;

  g_return_if_fail (BROCHURE_IS_NEIGHBOURS (self));
  g_return_if_fail (BROCHURE_IS_DOCUMENT (document));

  sections = brochure_document_get_programme (document)->sections;

  if (!g_ptr_array_find (sections, section, &place))
    return;

  show_section (self->previous_button, self->previous_label, place > 0 ? g_ptr_array_index (sections, place - 1) : NULL);
  show_section (self->next_button, self->next_label, place + 1 < sections->len ? g_ptr_array_index (sections, place + 1) : NULL);
}
