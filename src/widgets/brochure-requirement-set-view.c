/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-requirement-set-view.h"

#include <glib/gi18n.h>

#include "telling/brochure-wording.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-linkable.h"
#include "widgets/brochure-rows.h"
#include "widgets/brochure-source-mark.h"

struct _BrochureRequirementSetView
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (BrochureRequirementSetView, brochure_requirement_set_view, GTK_TYPE_BOX)

static void
add_marks (GtkWidget          *row,
           BrochureDocument   *document,
           const char * const *refs)
{
  GtkWidget *marks = brochure_source_mark_new_for (document, refs);

  if (marks != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), marks);
}

static void
add_check (GtkWidget                  *row,
           BrochureDocument           *document,
           const BrochureAcceptedTest *accepted)
{
  const BrochureProgramme *programme = brochure_document_get_programme (document);
  const BrochureLanguageTest *test = brochure_document_find_test (document, accepted->test);
  g_autofree char *tooltip = NULL;
  GtkWidget *button;

  if (test == NULL || brochure_programme_find_section_of_kind (programme, BROCHURE_BLOCK_ELIGIBILITY) == NULL)
    return;

  /* Translators: %s is the name of a language test; opens the eligibility check and asks for its result */
  tooltip = g_strdup_printf (_("Check with %s"), brochure_text_get (test->name));
  button = g_object_new (GTK_TYPE_BUTTON,
                         "action-name", "win.check-with",
                         "action-target", g_variant_new_string (test->id),
                         "css-classes", (const char * const[]) { "flat", NULL },
                         "icon-name", "brochure-eligibility-symbolic",
                         "tooltip-text", tooltip,
                         "valign", GTK_ALIGN_CENTER,
                         NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
add_accepted_test (GtkWidget                  *rows,
                   BrochureDocument           *document,
                   const BrochureAcceptedTest *accepted)
{
  const BrochureLanguageTest *test = brochure_document_find_test (document, accepted->test);
  g_autofree char *conditions = brochure_wording_conditions (accepted);
  GtkWidget *row = brochure_rows_add (rows,
                                      test != NULL ? brochure_text_get (test->name) : accepted->test,
                                      conditions,
                                      accepted->note != NULL ? brochure_text_get (accepted->note) : NULL);

  add_check (row, document, accepted);
  add_marks (row, document, (const char * const *) accepted->refs);
}

static void
add_rule (GtkWidget          *rows,
          BrochureDocument   *document,
          const BrochureRule *rule)
{
  const char *title = rule->title != NULL ? brochure_text_get (rule->title) : brochure_wording_rule (rule->type);
  g_autofree char *text = brochure_wording_rule_text (rule);
  GtkWidget *row = NULL;

  if (rule->text != NULL)
    row = brochure_rows_add_text (rows, title, rule->text);
  else
    row = brochure_rows_add (rows, title, text != NULL ? text : "", NULL);

  gtk_widget_set_visible (row, text != NULL);
  add_marks (row, document, (const char * const *) rule->refs);

  for (guint i = 0; i < rule->accepted_tests->len; i++)
    add_accepted_test (rows, document, g_ptr_array_index (rule->accepted_tests, i));
}

static void
add_texts (BrochureRequirementSetView *self,
           GPtrArray                  *texts)
{
  for (guint i = 0; i < texts->len; i++)
    gtk_box_append (GTK_BOX (self), brochure_label_new (g_ptr_array_index (texts, i), "dimmed"));
}

static void
brochure_requirement_set_view_class_init (BrochureRequirementSetViewClass *klass)
{
}

static void
brochure_requirement_set_view_init (BrochureRequirementSetView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
}

/**
 * brochure_requirement_set_view_new:
 * @document: a brochure
 * @set: one of its requirement sets
 *
 * Creates the view of a requirement set.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
brochure_requirement_set_view_new (BrochureDocument             *document,
                                   const BrochureRequirementSet *set)
{
  BrochureRequirementSetView *self;
  GtkWidget *rows;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (set != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_REQUIREMENT_SET_VIEW, NULL);
  gtk_box_append (GTK_BOX (self), brochure_label_new_heading (set->title, 3, "heading"));

  rows = brochure_rows_new ();

  for (guint i = 0; i < set->rules->len; i++)
    add_rule (rows, document, g_ptr_array_index (set->rules, i));

  gtk_box_append (GTK_BOX (self), rows);

  if (set->exemptions->len > 0)
    gtk_box_append (GTK_BOX (self), brochure_label_new_literal (_("Exempt from the test:"), "caption-heading"));

  add_texts (self, set->exemptions);
  add_texts (self, set->notes);
  brochure_linkable_add (GTK_WIDGET (self), set->id);

  return GTK_WIDGET (self);
}
