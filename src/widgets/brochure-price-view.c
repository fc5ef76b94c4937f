/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-price-view.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"
#include "widgets/brochure-discrepancy-link.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-rows.h"
#include "widgets/brochure-source-mark.h"

struct _BrochurePriceView
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (BrochurePriceView, brochure_price_view, GTK_TYPE_BOX)

static GtkWidget *
create_amount (const BrochureValue *value)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *amount = brochure_format_money (value->literal, value->currency);
  const char *per = brochure_wording_per (value->per);

  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), brochure_label_new_literal (amount, "amount"));

  if (per != NULL)
    gtk_box_append (GTK_BOX (box), brochure_label_new_literal (per, "dimmed"));

  return box;
}

static void
add_indicative (GtkWidget           *rows,
                const BrochurePrice *price)
{
  for (guint i = 0; i < price->indicative->len; i++)
    {
      const BrochureValue *value = g_ptr_array_index (price->indicative, i);
      g_autofree char *amount = brochure_format_money (value->literal, value->currency);

      brochure_rows_add (rows, _("In another currency"), amount,
                         _("an indication only; its rate and date are not stated"));
    }
}

static void
brochure_price_view_class_init (BrochurePriceViewClass *klass)
{
}

static void
brochure_price_view_init (BrochurePriceView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
}

/**
 * brochure_price_view_new:
 * @document: a brochure
 * @price: one of its prices
 *
 * Creates the view of a price.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
brochure_price_view_new (BrochureDocument    *document,
                         const BrochurePrice *price)
{
  BrochurePriceView *self;
  GtkWidget *head;
  GtkWidget *marks;
  GtkWidget *rows;
  GtkWidget *link;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (price != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_PRICE_VIEW, NULL);

  head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_box_append (GTK_BOX (head), create_amount (price->value));
  marks = brochure_source_mark_new_for (document, (const char * const *) price->refs);

  if (marks != NULL)
    gtk_box_append (GTK_BOX (head), marks);

  rows = brochure_rows_new ();

  if (price->audience != NULL)
    brochure_rows_add_text (rows, _("For whom"), price->audience);
  else
    brochure_rows_add (rows, _("For whom"), _("Not stated in the source"), NULL);

  brochure_rows_add (rows, _("Academic year"),
                     price->academic_year != NULL ? price->academic_year : _("Not stated in the source"), NULL);
  add_indicative (rows, price);

  gtk_box_append (GTK_BOX (self), head);
  gtk_box_append (GTK_BOX (self), rows);

  if (price->note != NULL)
    gtk_box_append (GTK_BOX (self), brochure_label_new (price->note, "dimmed"));

  link = brochure_discrepancy_link_new (document, (const char * const *) price->refs);

  if (link != NULL)
    gtk_box_append (GTK_BOX (self), link);

  return GTK_WIDGET (self);
}
