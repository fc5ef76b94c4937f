/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-fact-list.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "widgets/brochure-fact-row.h"

struct _BrochureFactList
{
  AdwBin parent_instance;

  /* Owned */
  BrochureDocument *document;
  GPtrArray *facts;
  GPtrArray *rows; /* of the facts, in the same order; none before they are asked for */

  GDate today;

  /* Template */
  GtkWidget *expander_row;
};

G_DEFINE_FINAL_TYPE (BrochureFactList, brochure_fact_list, ADW_TYPE_BIN)

static GPtrArray *
collect_facts (BrochureDocument      *document,
               const BrochureSection *section)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  GPtrArray *facts = g_ptr_array_new ();

  for (guint i = 0; i < programme->facts->len; i++)
    {
      const BrochureFact *fact = g_ptr_array_index (programme->facts, i);

      if (brochure_programme_find_section_of_fact (programme, fact->id) == section)
        g_ptr_array_add (facts, (gpointer) fact);
    }

  return facts;
}

static void
show_count (BrochureFactList *self)
{
  g_autofree char *number = brochure_format_integer (self->facts->len);
  g_autofree char *count = NULL;

  /* Translators: %s is how many facts a section states */
  count = g_strdup_printf (ngettext ("%s fact", "%s facts", self->facts->len), number);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self->expander_row), count);
}

static void
on_expanded (BrochureFactList *self,
             GParamSpec       *pspec,
             AdwExpanderRow   *row)
{
  brochure_fact_list_fill (self);
}

static void
brochure_fact_list_finalize (GObject *object)
{
  BrochureFactList *self = BROCHURE_FACT_LIST (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->facts, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (brochure_fact_list_parent_class)->finalize (object);
}

static void
brochure_fact_list_class_init (BrochureFactListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = brochure_fact_list_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-fact-list.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureFactList, expander_row);
  gtk_widget_class_bind_template_callback (widget_class, on_expanded);
}

static void
brochure_fact_list_init (BrochureFactList *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_fact_list_new_for_section:
 * @document: a brochure
 * @section: one of its sections
 * @today: the day as of which to judge dates
 *
 * Creates the list of all facts that a section states.
 *
 * Returns: (transfer floating) (nullable): the list, or %NULL for a section without facts
 */
GtkWidget *
brochure_fact_list_new_for_section (BrochureDocument      *document,
                                    const BrochureSection *section,
                                    const GDate           *today)
{
  g_autoptr(GPtrArray) facts = NULL;
  BrochureFactList *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (section != NULL, NULL);
  g_return_val_if_fail (today != NULL, NULL);

  facts = collect_facts (document, section);

  if (facts->len == 0)
    return NULL;

  self = g_object_new (BROCHURE_TYPE_FACT_LIST, NULL);
  self->document = g_object_ref (document);
  self->facts = g_steal_pointer (&facts);
  self->today = *today;
  show_count (self);

  return GTK_WIDGET (self);
}

/**
 * brochure_fact_list_fill:
 * @self: a list
 *
 * Makes the rows before the list is opened, for those who look into it.
 */
void
brochure_fact_list_fill (BrochureFactList *self)
{
  g_return_if_fail (BROCHURE_IS_FACT_LIST (self));

  for (guint i = self->rows->len; i < self->facts->len; i++)
    {
      GtkWidget *row = brochure_fact_row_new_detailed (self->document, g_ptr_array_index (self->facts, i), &self->today);

      adw_expander_row_add_row (ADW_EXPANDER_ROW (self->expander_row), row);
      g_ptr_array_add (self->rows, row);
    }
}

/**
 * brochure_fact_list_reveal:
 * @self: a list
 * @id: id of a fact
 *
 * Opens the list, if the fact is in it.
 *
 * Returns: (transfer none) (nullable): the row of the fact
 */
GtkWidget *
brochure_fact_list_reveal (BrochureFactList *self,
                           const char       *id)
{
  g_return_val_if_fail (BROCHURE_IS_FACT_LIST (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->facts->len; i++)
    {
      const BrochureFact *fact = g_ptr_array_index (self->facts, i);

      if (!g_str_equal (fact->id, id))
        continue;

      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self->expander_row), TRUE);

      return g_ptr_array_index (self->rows, i);
    }

  return NULL;
}
