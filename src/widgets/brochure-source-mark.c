/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-source-mark.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "widgets/brochure-source-popover.h"

struct _BrochureSourceMark
{
  AdwBin parent_instance;

  /* Owned */
  BrochureDocument *document;
  GPtrArray *facts;
};

G_DEFINE_FINAL_TYPE (BrochureSourceMark, brochure_source_mark, ADW_TYPE_BIN)

static void
show_name (BrochureSourceMark *self)
{
  GtkWidget *button = adw_bin_get_child (ADW_BIN (self));
  g_autoptr(GPtrArray) ids = g_ptr_array_new ();
  g_autofree char *list = NULL;
  g_autofree char *name = NULL;

  for (guint i = 0; i < self->facts->len; i++)
    g_ptr_array_add (ids, ((const BrochureFact *) g_ptr_array_index (self->facts, i))->id);

  g_ptr_array_add (ids, NULL);
  list = brochure_format_list ((const char * const *) ids->pdata);

  /* Translators: tooltip of a button beside one or several facts; %s lists their numbers: “F83, F84 and F85” */
  name = g_strdup_printf (ngettext ("Source of Fact %s", "Sources of Facts %s", self->facts->len), list);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Most are never opened, so the popover waits until one is. */
static void
on_create_popup (GtkMenuButton *button,
                 gpointer       user_data)
{
  BrochureSourceMark *self = user_data;

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, brochure_source_popover_new (self->document, self->facts));
}

static void
brochure_source_mark_finalize (GObject *object)
{
  BrochureSourceMark *self = BROCHURE_SOURCE_MARK (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->facts, g_ptr_array_unref);

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
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), on_create_popup, self, NULL);
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
  const char * const refs[] = { fact->id, NULL };

  return brochure_source_mark_new_for (document, refs);
}

/**
 * brochure_source_mark_new_for:
 * @document: a brochure
 * @refs: (nullable): ids of facts
 *
 * Creates the one mark of several facts.
 *
 * Returns: (transfer floating) (nullable): the mark, or %NULL where none of the facts exists
 */
GtkWidget *
brochure_source_mark_new_for (BrochureDocument   *document,
                              const char * const *refs)
{
  g_autoptr(GPtrArray) facts = g_ptr_array_new ();
  BrochureSourceMark *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  for (gsize i = 0; refs != NULL && refs[i] != NULL; i++)
    {
      const BrochureFact *fact =
        brochure_programme_find_fact (brochure_document_get_programme (document), refs[i]);

      if (fact != NULL)
        g_ptr_array_add (facts, (gpointer) fact);
    }

  if (facts->len == 0)
    return NULL;

  self = g_object_new (BROCHURE_TYPE_SOURCE_MARK, NULL);
  self->document = g_object_ref (document);
  self->facts = g_steal_pointer (&facts);
  show_name (self);

  return GTK_WIDGET (self);
}
