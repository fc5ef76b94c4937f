/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-discrepancy-row.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-linkable.h"

struct _BrochureDiscrepancyRow
{
  AdwExpanderRow parent_instance;

  /* Owned */
  BrochureDocument *document;

  /* Borrowed from the document; %NULL once it is shown */
  const BrochureDiscrepancy *discrepancy;
};

G_DEFINE_FINAL_TYPE (BrochureDiscrepancyRow, brochure_discrepancy_row, ADW_TYPE_EXPANDER_ROW)

static GtkWidget *
create_fact_button (BrochureDocument *document,
                    const char       *id)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureFact *fact = brochure_programme_find_fact (programme, id);
  const BrochureSection *section = brochure_programme_find_section_of_fact (programme, id);
  g_autofree char *value = NULL;
  g_autofree char *words = NULL;
  GtkWidget *label;
  GtkWidget *button;

  if (fact == NULL || section == NULL)
    return NULL;

  value = brochure_format_value (fact->value);
  /* Translators: a link to a fact: its number, label and value; “F77 Tuition fee: € 18,016” */
  words = g_strdup_printf (_("%1$s %2$s: %3$s"), fact->id, brochure_text_get (fact->label), value);
  label = g_object_new (GTK_TYPE_LABEL,
                        "label", words,
                        "wrap", TRUE,
                        "wrap-mode", PANGO_WRAP_WORD_CHAR,
                        "xalign", 0.0,
                        NULL);
  button = g_object_new (GTK_TYPE_BUTTON,
                         "action-name", "win.show-section-block",
                         "action-target", g_variant_new ("(ss)", section->id, fact->id),
                         "child", label,
                         "halign", GTK_ALIGN_START,
                         NULL);
  gtk_widget_add_css_class (button, "fact-link");

  return button;
}

static GtkWidget *
create_details (BrochureDiscrepancyRow *self)
{
  GtkWidget *details = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *facts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (details, "discrepancy-details");

  for (gsize i = 0; self->discrepancy->facts != NULL && self->discrepancy->facts[i] != NULL; i++)
    {
      GtkWidget *button = create_fact_button (self->document, self->discrepancy->facts[i]);

      if (button != NULL)
        gtk_box_append (GTK_BOX (facts), button);
    }

  gtk_box_append (GTK_BOX (details), brochure_label_new (self->discrepancy->explanation, "prose"));
  gtk_box_append (GTK_BOX (details), brochure_label_new_literal (_("How it is treated here"), "caption-heading"));
  gtk_box_append (GTK_BOX (details), brochure_label_new (self->discrepancy->treatment, "prose"));
  gtk_box_append (GTK_BOX (details), facts);

  return details;
}

static void
brochure_discrepancy_row_notify (GObject    *object,
                                 GParamSpec *pspec)
{
  BrochureDiscrepancyRow *self = BROCHURE_DISCREPANCY_ROW (object);

  if (g_str_equal (pspec->name, "expanded") && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    brochure_discrepancy_row_fill (self);

  if (G_OBJECT_CLASS (brochure_discrepancy_row_parent_class)->notify != NULL)
    G_OBJECT_CLASS (brochure_discrepancy_row_parent_class)->notify (object, pspec);
}

static void
brochure_discrepancy_row_finalize (GObject *object)
{
  BrochureDiscrepancyRow *self = BROCHURE_DISCREPANCY_ROW (object);

  g_clear_object (&self->document);

  G_OBJECT_CLASS (brochure_discrepancy_row_parent_class)->finalize (object);
}

static void
brochure_discrepancy_row_class_init (BrochureDiscrepancyRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = brochure_discrepancy_row_finalize;
  object_class->notify = brochure_discrepancy_row_notify;
}

static void
brochure_discrepancy_row_init (BrochureDiscrepancyRow *self)
{
}

/**
 * brochure_discrepancy_row_new:
 * @document: a brochure
 * @discrepancy: one of its discrepancies
 *
 * Creates the row of a discrepancy.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
brochure_discrepancy_row_new (BrochureDocument          *document,
                              const BrochureDiscrepancy *discrepancy)
{
  BrochureDiscrepancyRow *self;
  g_autofree char *title = NULL;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (discrepancy != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_DISCREPANCY_ROW, NULL);
  self->document = g_object_ref (document);
  self->discrepancy = discrepancy;
  title = brochure_label_dup_markup (discrepancy->title != NULL ? discrepancy->title : discrepancy->explanation);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  brochure_linkable_add (GTK_WIDGET (self), discrepancy->id);

  return GTK_WIDGET (self);
}

/**
 * brochure_discrepancy_row_fill:
 * @self: a row
 *
 * Makes what is in the row before it is opened, for those who look into it.
 */
void
brochure_discrepancy_row_fill (BrochureDiscrepancyRow *self)
{
  GtkWidget *row;

  g_return_if_fail (BROCHURE_IS_DISCREPANCY_ROW (self));

  if (self->discrepancy == NULL)
    return;

  row = g_object_new (GTK_TYPE_LIST_BOX_ROW,
                      "activatable", FALSE,
                      "child", create_details (self),
                      "focusable", FALSE,
                      NULL);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  self->discrepancy = NULL;
}
