/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-verdict-row.h"

#include <glib/gi18n.h>

#include "content/brochure-link.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-report.h"
#include "telling/brochure-wording-check.h"
#include "telling/brochure-wording.h"
#include "widgets/brochure-closures.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-verdict-style.h"

struct _BrochureVerdictRow
{
  AdwExpanderRow parent_instance;

  /* Template */
  GtkWidget *image;
  GtkWidget *verdict_label;
  GtkWidget *reason_label;
  GtkWidget *parts_box;
  GtkWidget *change_label;
  GtkWidget *listed_label;
  GtkWidget *source_label;
};

G_DEFINE_FINAL_TYPE (BrochureVerdictRow, brochure_verdict_row, ADW_TYPE_EXPANDER_ROW)

/* What not every result has. */
static void
clear (BrochureVerdictRow *self)
{
  GtkWidget *part;

  while ((part = gtk_widget_get_first_child (self->parts_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->parts_box), part);

  gtk_widget_set_visible (self->parts_box, FALSE);
  gtk_label_set_label (GTK_LABEL (self->change_label), "");
  gtk_label_set_label (GTK_LABEL (self->listed_label), "");
  gtk_label_set_label (GTK_LABEL (self->source_label), "");
}

static void
add_part (BrochureVerdictRow *self,
          const char         *name,
          BrochureVerdict     verdict,
          const char         *words)
{
  g_autofree char *title = brochure_wording_labelled (name, brochure_wording_check_verdict (verdict));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *heading = brochure_label_new_literal (title, "caption-heading");

  gtk_widget_add_css_class (heading, "verdict-words");
  brochure_verdict_style_apply (heading, verdict);
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), brochure_label_new_literal (words, "caption"));
  gtk_box_append (GTK_BOX (self->parts_box), box);
  gtk_widget_set_visible (self->parts_box, TRUE);
}

static void
add_test (BrochureVerdictRow       *self,
          const BrochureEvaluation *evaluation,
          const BrochureRuleResult *rule,
          const BrochureTestResult *result)
{
  g_autofree char *name = brochure_report_describe (evaluation, result);
  g_autofree char *reason = brochure_explanation_test (evaluation, rule, result);
  g_autofree char *change = brochure_explanation_change (evaluation, rule, result);
  g_autofree char *words = g_strjoin ("\n", reason, change, NULL);

  add_part (self, name, result->verdict, words);
}

/* With one test the reason says it all; of several, each gets its own. */
static void
show_tests (BrochureVerdictRow       *self,
            const BrochureEvaluation *evaluation,
            const BrochureRuleResult *result)
{
  if (result->tests == NULL || result->tests->len == 0)
    return;

  if (result->tests->len == 1)
    {
      g_autofree char *change = brochure_explanation_change (evaluation, result, g_ptr_array_index (result->tests, 0));

      gtk_label_set_label (GTK_LABEL (self->change_label), change != NULL ? change : "");
      return;
    }

  gtk_label_set_label (GTK_LABEL (self->reason_label), _("Of several results, the best one counts."));

  for (guint i = 0; i < result->tests->len; i++)
    add_test (self, evaluation, result, g_ptr_array_index (result->tests, i));
}

/* Of rules that are joined, each is told. */
static void
show_rules (BrochureVerdictRow       *self,
            const BrochureEvaluation *evaluation,
            const BrochureRuleResult *result)
{
  for (guint i = 0; result->rules != NULL && i < result->rules->len; i++)
    {
      const BrochureRuleResult *part = g_ptr_array_index (result->rules, i);
      g_autofree char *name = brochure_wording_rule (part->rule);
      g_autofree char *reason = brochure_explanation_rule (evaluation, part);

      add_part (self, name, part->verdict, reason);
    }
}

/* Names the source, and leads to where the brochure shows the requirement. */
static void
show_source (BrochureVerdictRow       *self,
             const BrochureEvaluation *evaluation,
             const BrochureRule       *rule)
{
  const BrochureProgramme *programme = brochure_document_get_programme (evaluation->document);
  const BrochureSection *section = brochure_programme_find_section_of_kind (programme, BROCHURE_BLOCK_REQUIREMENTS);
  const char *fact = rule->refs != NULL ? rule->refs[0] : NULL;
  g_autofree char *source = brochure_report_source (evaluation, rule);
  g_autofree char *uri = NULL;
  g_autofree char *markup = NULL;

  if (source == NULL || section == NULL)
    {
      gtk_label_set_label (GTK_LABEL (self->source_label), source != NULL ? source : "");
      return;
    }

  uri = brochure_link_to_uri (section->id, fact);
  markup = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", uri, source);
  gtk_label_set_markup (GTK_LABEL (self->source_label), markup);
}

static void
show_listed (BrochureVerdictRow       *self,
             const BrochureEvaluation *evaluation,
             const BrochureRuleResult *result)
{
  g_autofree char *asked = brochure_report_asked (evaluation, result);

  if (asked == NULL)
    return;

  gtk_label_set_label (GTK_LABEL (self->listed_label), asked);
  show_source (self, evaluation, result->rule);
}

/* What is only told has no verdict, and that is no fault. */
static const char *
get_icon_name (const BrochureRuleResult *result)
{
  if (result->rule->type == BROCHURE_RULE_DOCUMENT)
    return "mail-attachment-symbolic";

  if (result->rule->type == BROCHURE_RULE_INFO)
    return "brochure-info-symbolic";

  return brochure_verdict_style_get_icon_name (result->verdict);
}

static gboolean
on_activate_link (GtkLabel   *label,
                  const char *uri,
                  gpointer    user_data)
{
  return brochure_label_open_link (GTK_WIDGET (label), uri);
}

static void
brochure_verdict_row_class_init (BrochureVerdictRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-verdict-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, image);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, verdict_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, reason_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, parts_box);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, change_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, listed_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, source_label);
  gtk_widget_class_bind_template_callback (widget_class, brochure_closures_has_text);
  gtk_widget_class_bind_template_callback (widget_class, on_activate_link);
}

static void
brochure_verdict_row_init (BrochureVerdictRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  brochure_label_watch_links (GTK_LABEL (self->source_label));
}

/**
 * brochure_verdict_row_new:
 *
 * Creates a row that shows nothing yet.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
brochure_verdict_row_new (void)
{
  return g_object_new (BROCHURE_TYPE_VERDICT_ROW, NULL);
}

/**
 * brochure_verdict_row_show:
 * @self: a row
 * @evaluation: an evaluation
 * @result: one of its rules
 *
 * Tells in a word how a requirement was judged, and why when the row is opened.
 */
void
brochure_verdict_row_show (BrochureVerdictRow       *self,
                           const BrochureEvaluation *evaluation,
                           const BrochureRuleResult *result)
{
  g_autofree char *name = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *label = NULL;
  const char *word;

  g_return_if_fail (BROCHURE_IS_VERDICT_ROW (self));
  g_return_if_fail (evaluation != NULL);
  g_return_if_fail (result != NULL);

  clear (self);
  name = brochure_wording_rule (result->rule);
  reason = brochure_explanation_rule (evaluation, result);
  word = brochure_report_rule_word (result);
  label = brochure_report_line (result);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->image), get_icon_name (result));
  brochure_verdict_style_apply (self->image, result->verdict);
  gtk_label_set_label (GTK_LABEL (self->verdict_label), word);
  gtk_label_set_label (GTK_LABEL (self->reason_label), reason != NULL ? reason : "");
  show_tests (self, evaluation, result);
  show_rules (self, evaluation, result);
  show_listed (self, evaluation, result);
}
