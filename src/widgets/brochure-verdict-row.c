/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-verdict-row.h"

#include <glib/gi18n.h>

#include "content/brochure-link.h"
#include "telling/brochure-explanation.h"
#include "telling/brochure-report.h"
#include "widgets/brochure-label.h"

struct _BrochureVerdictRow
{
  AdwPreferencesRow parent_instance;

  /* Template */
  GtkWidget *image;
  GtkWidget *column;
  GtkWidget *title_label;
  GtkWidget *verdict_label;
  GtkWidget *reason_label;
  GtkWidget *tests_box;
  GtkWidget *change_label;
  GtkWidget *listed_box;
  GtkWidget *listed_label;
  GtkWidget *source_label;
};

G_DEFINE_FINAL_TYPE (BrochureVerdictRow, brochure_verdict_row, ADW_TYPE_PREFERENCES_ROW)

static void
show_words (GtkWidget  *label,
            const char *words)
{
  gtk_label_set_label (GTK_LABEL (label), words != NULL ? words : "");
  gtk_widget_set_visible (label, words != NULL && *words != '\0');
}

static void
add_test (BrochureVerdictRow       *self,
          const BrochureEvaluation *evaluation,
          const BrochureRuleResult *rule,
          const BrochureTestResult *result)
{
  g_autofree char *name = brochure_report_describe (evaluation, result);
  g_autofree char *reason = brochure_explain_test (evaluation, rule, result);
  g_autofree char *change = brochure_explain_change (evaluation, rule, result);
  /* Translators: a language test with its score, and the verdict on it */
  g_autofree char *title = g_strdup_printf (_("%1$s: %2$s"), name, brochure_verdict_get_label (result->verdict));
  g_autofree char *words = change != NULL ? g_strconcat (reason, " ", change, NULL) : g_strdup (reason);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *heading = brochure_label_new_literal (title, "caption-heading");

  gtk_widget_add_css_class (heading, "verdict-words");
  gtk_widget_add_css_class (heading, brochure_verdict_get_style_class (result->verdict));
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), brochure_label_new_literal (words, "caption"));
  gtk_box_append (GTK_BOX (self->tests_box), box);
}

/* With one test the reason says it all; of several, each gets its own. */
static void
show_tests (BrochureVerdictRow       *self,
            const BrochureEvaluation *evaluation,
            const BrochureRuleResult *result)
{
  g_autofree char *change = NULL;

  if (result->tests == NULL || result->tests->len == 0)
    return;

  if (result->tests->len == 1)
    {
      change = brochure_explain_change (evaluation, result, g_ptr_array_index (result->tests, 0));
      show_words (self->change_label, change);
      return;
    }

  show_words (self->reason_label, _("Of several results, the best one counts."));

  for (guint i = 0; i < result->tests->len; i++)
    add_test (self, evaluation, result, g_ptr_array_index (result->tests, i));

  gtk_widget_set_visible (self->tests_box, TRUE);
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

  if (source == NULL)
    {
      show_words (self->source_label, NULL);
      return;
    }

  if (section == NULL)
    {
      show_words (self->source_label, source);
      return;
    }

  uri = brochure_link_to_uri (section->id, fact);
  markup = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", uri, source);
  gtk_label_set_markup (GTK_LABEL (self->source_label), markup);
}

static void
show_listed (BrochureVerdictRow       *self,
             const BrochureEvaluation *evaluation,
             const BrochureRule       *rule)
{
  g_autofree char *words = NULL;

  if (rule->text == NULL)
    return;

  /* Translators: %s is a requirement in the words of the brochure */
  words = g_strdup_printf (_("As listed: %s"), brochure_text_get (rule->text));
  show_words (self->listed_label, words);
  show_source (self, evaluation, rule);
  gtk_widget_set_visible (self->listed_box, TRUE);
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
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, column);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, verdict_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, reason_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, tests_box);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, change_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, listed_box);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, listed_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictRow, source_label);
  gtk_widget_class_bind_template_callback (widget_class, on_activate_link);
}

static void
brochure_verdict_row_init (BrochureVerdictRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* A template keeps only the last of several relations of one kind. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title_label, self->verdict_label, NULL,
                                  -1);
}

/**
 * brochure_verdict_row_new:
 * @evaluation: an evaluation
 * @result: one of its rules
 *
 * Creates a row that tells how a requirement was judged.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
brochure_verdict_row_new (const BrochureEvaluation *evaluation,
                          const BrochureRuleResult *result)
{
  BrochureVerdictRow *self;
  g_autofree char *reason = NULL;
  const char *style_class;

  g_return_val_if_fail (evaluation != NULL, NULL);
  g_return_val_if_fail (result != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_VERDICT_ROW, NULL);
  style_class = brochure_verdict_get_style_class (result->verdict);
  reason = brochure_explain_rule (evaluation, result);

  gtk_image_set_from_icon_name (GTK_IMAGE (self->image), brochure_verdict_get_icon_name (result->verdict));
  gtk_widget_add_css_class (self->image, style_class);
  gtk_widget_add_css_class (self->verdict_label, style_class);
  show_words (self->title_label,
              result->rule->title != NULL ? brochure_text_get (result->rule->title) : result->rule->id);
  show_words (self->verdict_label, brochure_verdict_get_label (result->verdict));
  show_words (self->reason_label, reason);
  show_tests (self, evaluation, result);
  show_listed (self, evaluation, result->rule);

  return GTK_WIDGET (self);
}

/**
 * brochure_verdict_row_get_words:
 * @self: a row
 *
 * Returns: (transfer none): the verdict in words
 */
const char *
brochure_verdict_row_get_words (BrochureVerdictRow *self)
{
  g_return_val_if_fail (BROCHURE_IS_VERDICT_ROW (self), NULL);

  return gtk_label_get_label (GTK_LABEL (self->verdict_label));
}

/**
 * brochure_verdict_get_icon_name:
 * @verdict: a verdict
 *
 * Returns: (transfer none): name of the icon that stands for it, always beside words
 */
const char *
brochure_verdict_get_icon_name (BrochureVerdict verdict)
{
  switch (verdict)
    {
    case BROCHURE_VERDICT_MEETS:
      return "brochure-meets-symbolic";

    case BROCHURE_VERDICT_DOES_NOT_MEET:
      return "brochure-fails-symbolic";

    case BROCHURE_VERDICT_NEEDS_ASSESSMENT:
      return "brochure-assess-symbolic";

    case BROCHURE_VERDICT_MISSING_INFORMATION:
      return "brochure-missing-symbolic";

    case BROCHURE_VERDICT_NOT_APPLICABLE:
      return "brochure-not-applicable-symbolic";

    case BROCHURE_VERDICT_NONE:
    default:
      return "dialog-warning-symbolic";
    }
}

/**
 * brochure_verdict_get_style_class:
 * @verdict: a verdict
 *
 * Returns: (transfer none): the style class that gives it its colour
 */
const char *
brochure_verdict_get_style_class (BrochureVerdict verdict)
{
  switch (verdict)
    {
    case BROCHURE_VERDICT_MEETS:
      return "verdict-meets";

    case BROCHURE_VERDICT_DOES_NOT_MEET:
      return "verdict-fails";

    case BROCHURE_VERDICT_NEEDS_ASSESSMENT:
      return "verdict-assess";

    case BROCHURE_VERDICT_NONE:
      return "verdict-invalid";

    case BROCHURE_VERDICT_MISSING_INFORMATION:
    case BROCHURE_VERDICT_NOT_APPLICABLE:
    default:
      return "verdict-open";
    }
}
