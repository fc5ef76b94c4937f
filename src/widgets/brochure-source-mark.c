/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "brochure-source-mark.h"

#include <glib/gi18n.h>

#include "brochure-source-popover.h"

struct _BrochureSourceMark
{
  AdwBin parent_instance;

  /* Owned */
  BrochureDocument *document;

  /* Borrowed from the document */
  const BrochureFact *fact;
};

G_DEFINE_FINAL_TYPE (BrochureSourceMark, brochure_source_mark, ADW_TYPE_BIN)

/* Most are never opened, so the popover waits until one is. */
static void
create_popup_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  BrochureSourceMark *self = user_data;

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, brochure_source_popover_new (self->document, self->fact));
}

static void
brochure_source_mark_finalize (GObject *object)
{
  BrochureSourceMark *self = BROCHURE_SOURCE_MARK (object);

  g_clear_object (&self->document);

  G_OBJECT_CLASS (brochure_source_mark_parent_class)->finalize (object);
}

static void
brochure_source_mark_class_init (BrochureSourceMarkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brochure_source_mark_finalize;
}

static void
brochure_source_mark_init (BrochureSourceMark *self)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "brochure-source-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_popup_cb, self, NULL);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "source-mark");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  adw_bin_set_child (ADW_BIN (self), button);
}

/**
 * brochure_source_mark_new:
 * @document: a brochure
 * @fact: one of its facts
 *
 * Creates the mark of a fact.
 *
 * Returns: (transfer floating): the mark
 */
GtkWidget *
brochure_source_mark_new (BrochureDocument   *document,
                          const BrochureFact *fact)
{
  BrochureSourceMark *self;
  g_autofree char *name = NULL;
  GtkWidget *button;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (fact != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_SOURCE_MARK, NULL);
  self->document = g_object_ref (document);
  self->fact = fact;
  button = adw_bin_get_child (ADW_BIN (self));

  /* Translators: tooltip of a button beside a fact; %s is its number, for example F77 */
  name = g_strdup_printf (_("Source of Fact %s"), fact->id);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}

/**
 * brochure_source_mark_new_for:
 * @document: a brochure
 * @refs: (nullable): ids of facts
 *
 * Creates the marks of several facts, side by side.
 *
 * Returns: (transfer floating) (nullable): the marks, or %NULL where none of the facts exists
 */
GtkWidget *
brochure_source_mark_new_for (BrochureDocument   *document,
                              const char * const *refs)
{
  const BrochureProgramme *programme;
  GtkWidget *marks = NULL;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  programme = brochure_document_get_programme (document);

  for (gsize i = 0; refs != NULL && refs[i] != NULL; i++)
    {
      const BrochureFact *fact = brochure_programme_find_fact (programme, refs[i]);

      if (fact == NULL)
        continue;

      if (marks == NULL)
        marks = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

      gtk_box_append (GTK_BOX (marks), brochure_source_mark_new (document, fact));
    }

  if (marks != NULL)
    gtk_widget_set_valign (marks, GTK_ALIGN_CENTER);

  return marks;
}
