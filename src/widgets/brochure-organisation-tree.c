/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-organisation-tree.h"

#include "telling/brochure-wording.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-rows.h"
#include "widgets/brochure-source-mark.h"

#define INDENT 24

/* Deeper than any university; a file whose parents go round in a circle ends here. */
#define MAX_DEPTH 8

struct _BrochureOrganisationTree
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (BrochureOrganisationTree, brochure_organisation_tree, GTK_TYPE_BOX)

static void
add_organisation (GtkWidget                  *rows,
                  BrochureDocument           *document,
                  const BrochureOrganisation *organisation,
                  int                         depth)
{
  g_autoptr(GString) subtitle = g_string_new (NULL);
  g_autofree char *name = brochure_label_dup_markup (organisation->name);
  const char *type = brochure_wording_organisation (organisation->organisation_type);
  GtkWidget *marks = brochure_source_mark_new_for (document, (const char * const *) organisation->refs);
  GtkWidget *row = adw_action_row_new ();

  g_string_append (subtitle, type);

  if (organisation->note != NULL)
    {
      g_autofree char *note = brochure_label_dup_markup (organisation->note);

      g_string_append_printf (subtitle, "%s%s", subtitle->len > 0 ? "\n" : "", note);
    }

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle->str);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_margin_start (gtk_widget_get_first_child (row), depth * INDENT);

  if (marks != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), marks);

  gtk_list_box_append (GTK_LIST_BOX (rows), row);
}

static void
add_children (GtkWidget        *rows,
              BrochureDocument *document,
              const char       *parent,
              int               depth)
{
  GPtrArray *organisations = brochure_document_get_organisations (document);

  for (guint i = 0; depth < MAX_DEPTH && i < organisations->len; i++)
    {
      const BrochureOrganisation *organisation = g_ptr_array_index (organisations, i);

      if (g_strcmp0 (organisation->parent, parent) != 0)
        continue;

      add_organisation (rows, document, organisation, depth);
      add_children (rows, document, organisation->id, depth + 1);
    }
}

static void
brochure_organisation_tree_class_init (BrochureOrganisationTreeClass *klass)
{
}

static void
brochure_organisation_tree_init (BrochureOrganisationTree *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

/**
 * brochure_organisation_tree_new:
 * @document: a brochure
 *
 * Creates the tree of a brochure's organisations.
 *
 * Returns: (transfer floating): the tree
 */
GtkWidget *
brochure_organisation_tree_new (BrochureDocument *document)
{
  BrochureOrganisationTree *self;
  GtkWidget *rows;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  self = g_object_new (BROCHURE_TYPE_ORGANISATION_TREE, NULL);
  rows = brochure_rows_new ();
  add_children (rows, document, NULL, 0);
  gtk_box_append (GTK_BOX (self), rows);

  return GTK_WIDGET (self);
}
