/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-block-view.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "language/brochure-format.h"
#include "telling/brochure-wording.h"
#include "widgets/brochure-bullet-list.h"
#include "widgets/brochure-callout.h"
#include "widgets/brochure-columns-layout.h"
#include "widgets/brochure-contact-list.h"
#include "widgets/brochure-discrepancy-link.h"
#include "widgets/brochure-discrepancy-row.h"
#include "widgets/brochure-fact-card.h"
#include "widgets/brochure-fact-row.h"
#include "widgets/brochure-hero.h"
#include "widgets/brochure-illustration.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-linkable.h"
#include "widgets/brochure-notice-list.h"
#include "widgets/brochure-offering-view.h"
#include "widgets/brochure-organisation-tree.h"
#include "widgets/brochure-price-view.h"
#include "widgets/brochure-requirement-set-view.h"
#include "widgets/brochure-rows.h"
#include "widgets/brochure-source-mark.h"
#include "widgets/brochure-table.h"

/* About 72 characters, in pixels that grow with the text size of the system. */
#define LINE_WIDTH 620

struct _BrochureBlockView
{
  GtkBox parent_instance;

  /* Owned */
  BrochureDocument *document;

  /* Borrowed from the document */
  const BrochureBlock *block;

  GDate today;
};

G_DEFINE_FINAL_TYPE (BrochureBlockView, brochure_block_view, GTK_TYPE_BOX)

static const BrochureProgramme *
get_programme (BrochureBlockView *self)
{
  return brochure_document_get_programme (self->document);
}

static GtkWidget *
create_columns (int column_width,
                int max_columns,
                int spacing)
{
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (columns, brochure_columns_layout_new (column_width, max_columns, spacing));

  return columns;
}

static GtkWidget *
create_paragraph (BrochureBlockView *self)
{
  gboolean is_lead = g_strcmp0 (self->block->style, "lead") == 0;
  double width = adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, LINE_WIDTH, gtk_settings_get_default ());
  GtkWidget *column;
  GtkWidget *label;

  if (self->block->text == NULL)
    return NULL;

  label = brochure_label_new (self->block->text, "prose");

  if (is_lead)
    gtk_widget_add_css_class (label, "lead");

  /* Beside blocks that want more room a line still ends where it is easy to read. */
  column = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (column, g_object_new (BROCHURE_TYPE_COLUMNS_LAYOUT,
                                                       "max-column-width", (int) width,
                                                       "max-columns", 1,
                                                       NULL));
  gtk_box_append (GTK_BOX (column), label);

  return column;
}

static GtkWidget *
create_facts (BrochureBlockView *self)
{
  GtkWidget *rows = brochure_rows_new ();

  for (gsize i = 0; self->block->refs != NULL && self->block->refs[i] != NULL; i++)
    {
      const BrochureFact *fact = brochure_programme_find_fact (get_programme (self), self->block->refs[i]);

      if (fact != NULL)
        gtk_list_box_append (GTK_LIST_BOX (rows), brochure_fact_row_new (self->document, fact, &self->today));
    }

  return rows;
}

static GtkWidget *
create_cards (BrochureBlockView *self)
{
  GtkWidget *columns = create_columns (200, 3, 12);

  for (gsize i = 0; self->block->refs != NULL && self->block->refs[i] != NULL; i++)
    {
      const BrochureFact *fact = brochure_programme_find_fact (get_programme (self), self->block->refs[i]);

      if (fact != NULL)
        gtk_box_append (GTK_BOX (columns), brochure_fact_card_new (self->document, fact, &self->today));
    }

  return columns;
}

static GtkWidget *
create_image (BrochureBlockView *self)
{
  if (self->block->media == NULL)
    return NULL;

  return brochure_illustration_new (self->document, self->block->media, TRUE);
}

static GtkWidget *
create_offerings (BrochureBlockView *self)
{
  GPtrArray *offerings = get_programme (self)->offerings;
  GtkWidget *columns = create_columns (260, 2, 24);

  if (offerings->len == 0)
    return brochure_label_new_literal (_("No intake is listed."), "prose");

  for (guint i = 0; i < offerings->len; i++)
    gtk_box_append (GTK_BOX (columns),
                    brochure_offering_view_new (self->document, g_ptr_array_index (offerings, i), &self->today));

  return columns;
}

static GtkWidget *
create_fees (BrochureBlockView *self)
{
  GPtrArray *offerings = get_programme (self)->offerings;
  GtkWidget *prices = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  for (guint i = 0; i < offerings->len; i++)
    {
      const BrochureOffering *offering = g_ptr_array_index (offerings, i);

      for (guint j = 0; j < offering->prices->len; j++)
        gtk_box_append (GTK_BOX (prices), brochure_price_view_new (self->document, g_ptr_array_index (offering->prices, j)));
    }

  if (gtk_widget_get_first_child (prices) == NULL)
    gtk_box_append (GTK_BOX (prices), brochure_label_new_literal (_("No fee is listed."), "prose"));

  return prices;
}

static GtkWidget *
create_requirements (BrochureBlockView *self)
{
  GPtrArray *sets = get_programme (self)->requirement_sets;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *columns = create_columns (270, 2, 24);
  GtkWidget *link = brochure_discrepancy_link_new (self->document, (const char * const *) self->block->refs);

  for (guint i = 0; i < sets->len; i++)
    gtk_box_append (GTK_BOX (columns), brochure_requirement_set_view_new (self->document, g_ptr_array_index (sets, i)));

  if (sets->len == 0)
    gtk_box_append (GTK_BOX (box), brochure_label_new_literal (_("No requirements are listed."), "prose"));

  gtk_box_append (GTK_BOX (box), columns);

  if (link != NULL)
    gtk_box_append (GTK_BOX (box), link);

  return box;
}

static GtkWidget *
create_source_row (const BrochureSource *source)
{
  g_autofree char *title = brochure_label_dup_markup (source->title);
  g_autofree char *origin = brochure_wording_source_origin (source);
  g_autofree char *escaped = NULL;
  g_autoptr(GString) subtitle = NULL;
  GtkWidget *row = adw_action_row_new ();

  escaped = g_markup_escape_text (origin, -1);
  subtitle = g_string_new (escaped);

  if (source->note != NULL)
    {
      g_autofree char *note = brochure_label_dup_markup (source->note);

      g_string_append_printf (subtitle, "\n%s", note);
    }

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle->str);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  brochure_linkable_add (row, source->id);

  if (source->url != NULL)
    {
      brochure_rows_add_copy (row, source->url, _("Copy Web Address"), _("Web address copied"));
      brochure_rows_add_link (row, source->url);
      gtk_widget_set_tooltip_text (row, source->url);
    }

  return row;
}

static GtkWidget *
create_sources (BrochureBlockView *self)
{
  GPtrArray *sources = brochure_document_get_sources (self->document);
  GtkWidget *rows = brochure_rows_new ();

  for (guint i = 0; i < sources->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (rows), create_source_row (g_ptr_array_index (sources, i)));

  return rows;
}

static GtkWidget *
create_discrepancies (BrochureBlockView *self)
{
  GPtrArray *discrepancies = brochure_document_get_discrepancies (self->document);
  GtkWidget *rows = brochure_rows_new ();

  for (guint i = 0; i < discrepancies->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (rows),
                         brochure_discrepancy_row_new (self->document, g_ptr_array_index (discrepancies, i)));

  return rows;
}

static void
add_correction (GtkWidget          *rows,
                BrochureDocument   *document,
                const BrochureFact *fact)
{
  g_autofree char *original = brochure_wording_original (fact);
  g_autofree char *value = brochure_format_value (fact->value);
  GtkWidget *row;

  row = brochure_rows_add (rows, brochure_text_get (fact->label), value, original);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), brochure_source_mark_new (document, fact));
}

static GtkWidget *
create_corrections (BrochureBlockView *self)
{
  GPtrArray *facts = get_programme (self)->facts;
  GtkWidget *rows = brochure_rows_new ();

  for (guint i = 0; i < facts->len; i++)
    {
      const BrochureFact *fact = g_ptr_array_index (facts, i);

      if (fact->original != NULL)
        add_correction (rows, self->document, fact);
    }

  return rows;
}

static GtkWidget *
create_child (BrochureBlockView *self)
{
  const BrochureBlock *block = self->block;

  switch (block->kind)
    {
    case BROCHURE_BLOCK_PARAGRAPH:
      return create_paragraph (self);

    case BROCHURE_BLOCK_LIST:
      return brochure_bullet_list_new (self->document, block);

    case BROCHURE_BLOCK_FACTS:
      return create_facts (self);

    case BROCHURE_BLOCK_CARDS:
      return create_cards (self);

    case BROCHURE_BLOCK_TABLE:
      return brochure_table_new (block);

    case BROCHURE_BLOCK_CALLOUT:
      return brochure_callout_new (block->style, block->title, block->text);

    case BROCHURE_BLOCK_IMAGE:
      return create_image (self);

    case BROCHURE_BLOCK_HERO:
      return brochure_hero_new (self->document);

    case BROCHURE_BLOCK_OFFERINGS:
      return create_offerings (self);

    case BROCHURE_BLOCK_FEES:
      return create_fees (self);

    case BROCHURE_BLOCK_REQUIREMENTS:
      return create_requirements (self);

    case BROCHURE_BLOCK_CONTACT:
      return brochure_contact_list_new (self->document, TRUE);

    case BROCHURE_BLOCK_ORGANISATIONS:
      return brochure_organisation_tree_new (self->document);

    case BROCHURE_BLOCK_SOURCES:
      return create_sources (self);

    case BROCHURE_BLOCK_DISCREPANCIES:
      return create_discrepancies (self);

    case BROCHURE_BLOCK_CORRECTIONS:
      return create_corrections (self);

    case BROCHURE_BLOCK_NOTICES:
      return brochure_notice_list_new (self->document, &self->today);

    /* The page of a section with a form makes it itself. */
    case BROCHURE_BLOCK_ELIGIBILITY:
    default:
      return NULL;
    }
}

/* A block without content says nothing, and neither does its heading. */
static gboolean
has_content (GtkWidget *child)
{
  return child != NULL && (!GTK_IS_LIST_BOX (child) || gtk_widget_get_first_child (child) != NULL);
}

static gboolean
contains (GStrv       ids,
          const char *id)
{
  return ids != NULL && g_strv_contains ((const char * const *) ids, id);
}

/* Whether a fact is stated here without a place of its own. */
static gboolean
shows (BrochureBlockView *self,
       const char        *id)
{
  if (contains (self->block->refs, id))
    return TRUE;

  for (guint i = 0; i < self->block->items->len; i++)
    {
      const BrochureItem *item = g_ptr_array_index (self->block->items, i);

      if (contains (item->refs, id))
        return TRUE;
    }

  return FALSE;
}

static void
brochure_block_view_finalize (GObject *object)
{
  BrochureBlockView *self = BROCHURE_BLOCK_VIEW (object);

  g_clear_object (&self->document);

  G_OBJECT_CLASS (brochure_block_view_parent_class)->finalize (object);
}

static void
brochure_block_view_class_init (BrochureBlockViewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brochure_block_view_finalize;
}

static void
brochure_block_view_init (BrochureBlockView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "block");
}

/**
 * brochure_block_view_new:
 * @document: a brochure
 * @block: one of its blocks
 * @today: the day as of which to judge dates
 *
 * Creates what a reader sees of a block.
 *
 * Returns: (transfer floating) (nullable): the view, or %NULL for a block with nothing to show
 */
GtkWidget *
brochure_block_view_new (BrochureDocument    *document,
                         const BrochureBlock *block,
                         const GDate         *today)
{
  BrochureBlockView *self;
  GtkWidget *child;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (block != NULL, NULL);
  g_return_val_if_fail (today != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_BLOCK_VIEW, NULL);
  self->document = g_object_ref (document);
  self->block = block;
  self->today = *today;

  child = create_child (self);

  if (!has_content (child))
    {
      if (child != NULL)
        g_object_ref_sink (child);

      g_clear_object (&child);
      g_object_ref_sink (self);
      g_object_unref (self);

      return NULL;
    }

  if (block->title != NULL && block->kind != BROCHURE_BLOCK_CALLOUT)
    gtk_box_append (GTK_BOX (self), brochure_label_new_heading (block->title, 2, "title-4"));

  gtk_box_append (GTK_BOX (self), child);
  brochure_linkable_add (GTK_WIDGET (self), block->id);

  return GTK_WIDGET (self);
}

/**
 * brochure_block_view_get_block:
 * @self: a view
 *
 * Gets the block that is shown.
 *
 * Returns: (transfer none): the block
 */
const BrochureBlock *
brochure_block_view_get_block (BrochureBlockView *self)
{
  g_return_val_if_fail (BROCHURE_IS_BLOCK_VIEW (self), NULL);

  return self->block;
}

/**
 * brochure_block_view_find:
 * @self: a view
 * @id: id of a block, of a fact, or of something else that a block shows
 *
 * Finds what a link to @id leads to: this block, or the part of it that has the id or
 * states the fact.
 *
 * Returns: (transfer none) (nullable): the part, or %NULL where it is not here
 */
GtkWidget *
brochure_block_view_find (BrochureBlockView *self,
                          const char        *id)
{
  GtkWidget *part;

  g_return_val_if_fail (BROCHURE_IS_BLOCK_VIEW (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  part = brochure_linkable_find (GTK_WIDGET (self), id);

  if (part == NULL && shows (self, id))
    part = GTK_WIDGET (self);

  return part;
}
