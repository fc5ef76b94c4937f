/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-example-dialog.h"

#include <glib/gi18n.h>

#include "content/brochure-enum.h"
#include "content/brochure-enums.h"
#include "eligibility/brochure-eligibility-enums.h"
#include "telling/brochure-wording-check.h"
#include "widgets/brochure-verdict-style.h"

struct _BrochureExampleDialog
{
  AdwDialog parent_instance;

  /* Owned */
  BrochureDocument *document;

  /* Template */
  GtkWidget *search_entry;
  GtkWidget *list;
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BrochureExampleDialog, brochure_example_dialog, ADW_TYPE_DIALOG)

/* An example whose overall verdict is null, or not named, shows what is not valid. */
static BrochureVerdict
get_verdict (const BrochureCase *example)
{
  JsonNode *node = json_object_get_member (example->expected, "overall");
  int verdict;

  if (node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
      brochure_enum_from_string (BROCHURE_TYPE_VERDICT, json_node_get_string (node), &verdict))
    return (BrochureVerdict) verdict;

  return BROCHURE_VERDICT_NONE;
}

static GtkWidget *
create_row (const BrochureCase *example)
{
  BrochureVerdict verdict = get_verdict (example);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "activatable", TRUE,
                                 "subtitle", brochure_wording_check_verdict (verdict),
                                 "title", brochure_text_get (example->title),
                                 "use-markup", FALSE,
                                 NULL);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row), brochure_verdict_style_create_icon (verdict));

  return row;
}

static gboolean
contains (const char *text,
          const char *words)
{
  g_autofree char *folded_text = g_utf8_casefold (text, -1);
  g_autofree char *folded_words = g_utf8_casefold (words, -1);

  return strstr (folded_text, folded_words) != NULL;
}

static gboolean
on_filter (GtkListBoxRow *row,
           gpointer       user_data)
{
  BrochureExampleDialog *self = user_data;
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));

  return contains (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), words) ||
         contains (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), words);
}

static void
on_search_changed (BrochureExampleDialog *self,
                   GtkSearchEntry        *entry)
{
  gtk_list_box_invalidate_filter (GTK_LIST_BOX (self->list));
}

static void
on_stop_search (BrochureExampleDialog *self,
                GtkSearchEntry        *entry)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_row_activated (BrochureExampleDialog *self,
                  GtkListBoxRow         *row)
{
  g_signal_emit (self, signals[CHOSEN], 0, (guint) gtk_list_box_row_get_index (row));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
brochure_example_dialog_finalize (GObject *object)
{
  BrochureExampleDialog *self = BROCHURE_EXAMPLE_DIALOG (object);

  g_clear_object (&self->document);

  G_OBJECT_CLASS (brochure_example_dialog_parent_class)->finalize (object);
}

static void
brochure_example_dialog_class_init (BrochureExampleDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = brochure_example_dialog_finalize;

  /**
   * BrochureExampleDialog::chosen:
   * @self: the dialog
   * @index: place of the example among the cases of the brochure
   *
   * An example was chosen; the dialog closes.
   */
  signals[CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-example-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureExampleDialog, search_entry);
  gtk_widget_class_bind_template_child (widget_class, BrochureExampleDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
brochure_example_dialog_init (BrochureExampleDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (GTK_LIST_BOX (self->list), on_filter, self, NULL);
}

/**
 * brochure_example_dialog_new:
 * @document: a brochure
 *
 * Creates a dialog with the worked cases of a brochure.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
brochure_example_dialog_new (BrochureDocument *document)
{
  BrochureExampleDialog *self;
  GPtrArray *cases;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);

  self = g_object_new (BROCHURE_TYPE_EXAMPLE_DIALOG, NULL);
  self->document = g_object_ref (document);
  cases = brochure_document_get_cases (document);

  for (guint i = 0; i < cases->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list), create_row (g_ptr_array_index (cases, i)));

  return ADW_DIALOG (self);
}
