/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-fact-row.h"

#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-linkable.h"
#include "widgets/brochure-rows.h"
#include "widgets/brochure-source-mark.h"

struct _BrochureFactRow
{
  AdwActionRow parent_instance;

  /* Owned */
  char *link;
};

G_DEFINE_FINAL_TYPE (BrochureFactRow, brochure_fact_row, ADW_TYPE_ACTION_ROW)

static char *
dup_value_markup (const BrochureFact *fact)
{
  g_autofree char *value = NULL;

  if (fact->value->type == BROCHURE_VALUE_TEXT)
    return brochure_label_dup_markup (fact->value->text);

  value = brochure_format_value (fact->value);

  return g_markup_escape_text (value, -1);
}

static void
brochure_fact_row_activate (AdwActionRow *row)
{
  BrochureFactRow *self = BROCHURE_FACT_ROW (row);

  if (self->link != NULL)
    brochure_label_open_link (GTK_WIDGET (self), self->link);

  ADW_ACTION_ROW_CLASS (brochure_fact_row_parent_class)->activate (row);
}

static void
brochure_fact_row_finalize (GObject *object)
{
  BrochureFactRow *self = BROCHURE_FACT_ROW (object);

  g_clear_pointer (&self->link, g_free);

  G_OBJECT_CLASS (brochure_fact_row_parent_class)->finalize (object);
}

static void
brochure_fact_row_class_init (BrochureFactRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brochure_fact_row_finalize;

  ADW_ACTION_ROW_CLASS (klass)->activate = brochure_fact_row_activate;
}

static void
brochure_fact_row_init (BrochureFactRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), TRUE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "property");
}

static GtkWidget *
create_row (BrochureDocument   *document,
            const BrochureFact *fact,
            const GDate        *today,
            gboolean            is_detailed)
{
  BrochureFactRow *self = g_object_new (BROCHURE_TYPE_FACT_ROW, NULL);
  g_autofree char *label = brochure_label_dup_markup (fact->label);
  g_autofree char *value = dup_value_markup (fact);
  g_autofree char *note = brochure_wording_value_note (fact->value, today);
  g_autoptr(GString) subtitle = g_string_new (value);

  brochure_rows_append_line (subtitle, note);

  if (is_detailed)
    {
      g_autofree char *source = brochure_wording_source (document, fact->source);
      g_autofree char *origin = NULL;

      origin = source == NULL
        /* Translators: number of a fact and how it is known: “F77 · Stated in the source” */
        ? g_strdup_printf (_("%1$s · %2$s"), fact->id, brochure_wording_fact_status (fact->status))
        /* Translators: number of a fact, how it is known, and its source */
        : g_strdup_printf (_("%1$s · %2$s · %3$s"), fact->id, brochure_wording_fact_status (fact->status), source);
      brochure_rows_append_line (subtitle, origin);
    }

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), label);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle->str);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), brochure_source_mark_new (document, fact));

  brochure_linkable_add_fact (GTK_WIDGET (self), fact->id);

  if (fact->value->type == BROCHURE_VALUE_LINK)
    {
      self->link = g_strdup (fact->value->literal);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
    }

  return GTK_WIDGET (self);
}

/**
 * brochure_fact_row_new:
 * @document: a brochure
 * @fact: one of its facts
 * @today: the day as of which to judge dates
 *
 * Creates the row of a fact.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
brochure_fact_row_new (BrochureDocument   *document,
                       const BrochureFact *fact,
                       const GDate        *today)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (fact != NULL, NULL);

  return create_row (document, fact, today, FALSE);
}

/**
 * brochure_fact_row_new_detailed:
 * @document: a brochure
 * @fact: one of its facts
 * @today: the day as of which to judge dates
 *
 * Creates the row of a fact that also spells out its number, status and source.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
brochure_fact_row_new_detailed (BrochureDocument   *document,
                                const BrochureFact *fact,
                                const GDate        *today)
{
  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (fact != NULL, NULL);

  return create_row (document, fact, today, TRUE);
}
