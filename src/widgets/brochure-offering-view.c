/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-offering-view.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"
#include "widgets/brochure-discrepancy-link.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-rows.h"
#include "widgets/brochure-source-mark.h"

struct _BrochureOfferingView
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (BrochureOfferingView, brochure_offering_view, GTK_TYPE_BOX)

static gboolean
is_same_date (const BrochurePartialDate *a,
              const BrochurePartialDate *b)
{
  return a->year == b->year && a->month == b->month && a->day == b->day;
}

/* An intake refers to its facts as a whole; the row of a date carries those that state this date. */
static void
add_marks (GtkWidget                 *row,
           BrochureDocument          *document,
           const BrochureOffering    *offering,
           const BrochurePartialDate *date)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);

  for (gsize i = 0; offering->refs != NULL && offering->refs[i] != NULL; i++)
    {
      const BrochureFact *fact = brochure_programme_find_fact (programme, offering->refs[i]);

      if (fact != NULL && fact->value->type == BROCHURE_VALUE_DATE && is_same_date (&fact->value->date, date))
        adw_action_row_add_suffix (ADW_ACTION_ROW (row), brochure_source_mark_new (document, fact));
    }
}

static void
add_date (GtkWidget                 *rows,
          BrochureDocument          *document,
          const BrochureOffering    *offering,
          const char                *title,
          const BrochurePartialDate *date,
          const GDate               *today)
{
  g_autofree char *value = NULL;
  g_autofree char *note = NULL;

  if (date == NULL)
    return;

  value = brochure_format_partial_date (date);
  note = brochure_wording_date_note (date, today);
  add_marks (brochure_rows_add (rows, title, value, note), document, offering, date);
}

static void
brochure_offering_view_class_init (BrochureOfferingViewClass *klass)
{
}

static void
brochure_offering_view_init (BrochureOfferingView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
}

/**
 * brochure_offering_view_new:
 * @document: a brochure
 * @offering: one of its intakes
 * @today: the day as of which to judge dates
 *
 * Creates the view of an intake.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
brochure_offering_view_new (BrochureDocument       *document,
                            const BrochureOffering *offering,
                            const GDate            *today)
{
  BrochureOfferingView *self;
  GtkWidget *rows;
  GtkWidget *link;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (offering != NULL, NULL);
  g_return_val_if_fail (today != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_OFFERING_VIEW, NULL);

  if (offering->title != NULL)
    gtk_box_append (GTK_BOX (self), brochure_label_new_heading (offering->title, 3, "heading"));

  rows = brochure_rows_new ();
  add_date (rows, document, offering, _("Start"), offering->start, today);
  add_date (rows, document, offering, _("Applications open"), offering->apply_from, today);
  add_date (rows, document, offering, _("Application deadline"), offering->apply_until, today);

  if (offering->audience != NULL)
    brochure_rows_add_text (rows, _("For whom"), offering->audience);

  if (offering->places != NULL)
    {
      g_autofree char *places = brochure_format_decimal (offering->places);

      brochure_rows_add (rows, _("Places"), places, NULL);
    }

  brochure_rows_add (rows, _("Status"), brochure_wording_offering_state (offering, today), NULL);
  gtk_box_append (GTK_BOX (self), rows);

  if (offering->note != NULL)
    gtk_box_append (GTK_BOX (self), brochure_label_new (offering->note, "dimmed"));

  link = brochure_discrepancy_link_new (document, (const char * const *) offering->refs);

  if (link != NULL)
    gtk_box_append (GTK_BOX (self), link);

  return GTK_WIDGET (self);
}
