/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-verdict-view.h"

#include <glib/gi18n.h>

#include "telling/brochure-explanation.h"
#include "telling/brochure-report.h"
#include "widgets/brochure-feedback.h"
#include "widgets/brochure-verdict-row.h"

/* Long enough that typing a number is announced once. */
#define ANNOUNCE_MILLISECONDS 700

struct _BrochureVerdictView
{
  GtkBox parent_instance;

  /* Owned */
  BrochureDocument *document;
  BrochureAnswers *answers;
  BrochureEvaluation *evaluation;
  char *compared_set;
  char *announced;

  GDate today;
  guint announce_id;

  /* Template */
  GtkWidget *summary;
  GtkWidget *image;
  GtkWidget *headline_label;
  GtkWidget *context_label;
  GtkWidget *decides_label;
  GtkWidget *rules_list;
  GtkWidget *sets_box;
  GtkWidget *sets_list;
  GtkWidget *advisories_box;
};

G_DEFINE_FINAL_TYPE (BrochureVerdictView, brochure_verdict_view, GTK_TYPE_BOX)

static BrochureEvaluation *
evaluate_set (BrochureVerdictView *self,
              const char          *set_id)
{
  if (set_id == NULL)
    return brochure_evaluate (self->document, self->answers, &self->today);

  return brochure_evaluate_set (self->document, self->answers, set_id, &self->today);
}

static const BrochureRequirementSet *
find_own_set (BrochureVerdictView *self)
{
  if (self->answers->country.kind != BROCHURE_INPUT_TEXT)
    return NULL;

  return brochure_evaluation_find_set (self->document, self->answers->country.text);
}

static void
on_announce (gpointer user_data)
{
  BrochureVerdictView *self = user_data;
  const char *headline = gtk_label_get_label (GTK_LABEL (self->headline_label));
  const char *context = gtk_label_get_label (GTK_LABEL (self->context_label));
  /* Translators: what a screen reader says of a verdict: what it is, and which requirements it is about */
  g_autofree char *words = g_strdup_printf (_("%1$s. %2$s."), headline, context);

  self->announce_id = 0;

  if (g_set_str (&self->announced, words))
    brochure_feedback_announce (GTK_WIDGET (self), words);
}

/* What a page shows when it opens is read anyway. */
static void
announce_later (BrochureVerdictView *self)
{
  g_clear_handle_id (&self->announce_id, g_source_remove);

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->announce_id = g_timeout_add_once (ANNOUNCE_MILLISECONDS, on_announce, self);
}

static void
set_style_class (GtkWidget       *widget,
                 BrochureVerdict  verdict)
{
  for (int i = BROCHURE_VERDICT_NONE; i <= BROCHURE_VERDICT_NOT_APPLICABLE; i++)
    gtk_widget_remove_css_class (widget, brochure_verdict_get_style_class ((BrochureVerdict) i));

  gtk_widget_add_css_class (widget, brochure_verdict_get_style_class (verdict));
}

static void
show_summary (BrochureVerdictView *self)
{
  const BrochureEvaluation *evaluation = self->evaluation;
  g_autofree char *headline = brochure_report_headline (evaluation);
  g_autofree char *context = brochure_report_context (evaluation);
  g_autofree char *decides = brochure_explain_advisory (evaluation, BROCHURE_ADVISORY_NOT_A_DECISION);

  set_style_class (self->summary, evaluation->overall);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->image), brochure_verdict_get_icon_name (evaluation->overall));
  gtk_label_set_label (GTK_LABEL (self->headline_label), headline);
  gtk_label_set_label (GTK_LABEL (self->context_label), context);
  gtk_label_set_label (GTK_LABEL (self->decides_label), decides);
}

static void
show_rules (BrochureVerdictView *self)
{
  g_autoptr(GPtrArray) rules = brochure_report_sort_rules (self->evaluation);

  gtk_list_box_remove_all (GTK_LIST_BOX (self->rules_list));

  for (guint i = 0; i < rules->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->rules_list),
                         brochure_verdict_row_new (self->evaluation, g_ptr_array_index (rules, i)));

  gtk_widget_set_visible (self->rules_list, rules->len > 0);
}

static void
add_set (BrochureVerdictView          *self,
         const BrochureRequirementSet *set)
{
  g_autoptr(BrochureEvaluation) evaluation = evaluate_set (self, set->id);
  g_autofree char *headline = brochure_report_headline (evaluation);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "activatable", TRUE,
                                 "name", set->id,
                                 "subtitle", headline,
                                 "title", brochure_text_get (set->title),
                                 "use-markup", FALSE,
                                 NULL);
  GtkWidget *verdict = gtk_image_new_from_icon_name (brochure_verdict_get_icon_name (evaluation->overall));
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_widget_add_css_class (verdict, brochure_verdict_get_style_class (evaluation->overall));
  gtk_widget_add_css_class (verdict, "verdict-icon");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), verdict);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_append (GTK_LIST_BOX (self->sets_list), row);
}

static void
show_sets (BrochureVerdictView *self)
{
  GPtrArray *sets = brochure_document_get_programme (self->document)->requirement_sets;
  guint n_others = 0;

  gtk_list_box_remove_all (GTK_LIST_BOX (self->sets_list));

  for (guint i = 0; i < sets->len; i++)
    {
      if (g_ptr_array_index (sets, i) == self->evaluation->set)
        continue;

      add_set (self, g_ptr_array_index (sets, i));
      n_others++;
    }

  gtk_widget_set_visible (self->sets_box, n_others > 0);
}

static void
add_advisory (BrochureVerdictView *self,
              const char          *words)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "icon-name", "brochure-info-symbolic",
                                   "valign", GTK_ALIGN_START,
                                   NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "hexpand", TRUE,
                                   "label", words,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (box, "advisory");
  gtk_widget_add_css_class (box, "caption");
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (self->advisories_box), box);
}

/* Who decides already stands in the summary. */
static void
show_advisories (BrochureVerdictView *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->advisories_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->advisories_box), child);

  for (int i = BROCHURE_ADVISORY_NOT_A_DECISION + 1; i < BROCHURE_N_ADVISORIES; i++)
    {
      g_autofree char *words = NULL;

      if (!brochure_evaluation_has_advisory (self->evaluation, (BrochureAdvisory) i))
        continue;

      words = brochure_explain_advisory (self->evaluation, (BrochureAdvisory) i);
      add_advisory (self, words);
    }
}

static void
update (BrochureVerdictView *self)
{
  const BrochureRequirementSet *own = find_own_set (self);

  /* The set that applies is no comparison any more. */
  if (own != NULL && g_strcmp0 (own->id, self->compared_set) == 0)
    g_clear_pointer (&self->compared_set, g_free);

  g_clear_pointer (&self->evaluation, brochure_evaluation_free);
  self->evaluation = evaluate_set (self, self->compared_set);

  if (self->evaluation == NULL)
    {
      /* There is no such set. */
      g_clear_pointer (&self->compared_set, g_free);
      self->evaluation = evaluate_set (self, NULL);
    }

  show_summary (self);
  show_rules (self);
  show_sets (self);
  show_advisories (self);
  announce_later (self);
}

static void
on_set_activated (BrochureVerdictView *self,
                  GtkListBoxRow       *row)
{
  g_autofree char *set_id = g_strdup (gtk_widget_get_name (GTK_WIDGET (row)));

  brochure_verdict_view_compare (self, set_id);
  gtk_widget_grab_focus (self->summary);
}

static void
brochure_verdict_view_dispose (GObject *object)
{
  BrochureVerdictView *self = BROCHURE_VERDICT_VIEW (object);

  g_clear_handle_id (&self->announce_id, g_source_remove);

  G_OBJECT_CLASS (brochure_verdict_view_parent_class)->dispose (object);
}

static void
brochure_verdict_view_finalize (GObject *object)
{
  BrochureVerdictView *self = BROCHURE_VERDICT_VIEW (object);

  /* The evaluation looks at the answers, both look at the document. */
  g_clear_pointer (&self->evaluation, brochure_evaluation_free);
  g_clear_pointer (&self->answers, brochure_answers_free);
  g_clear_object (&self->document);
  g_clear_pointer (&self->compared_set, g_free);
  g_clear_pointer (&self->announced, g_free);

  G_OBJECT_CLASS (brochure_verdict_view_parent_class)->finalize (object);
}

static void
brochure_verdict_view_class_init (BrochureVerdictViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_verdict_view_dispose;
  object_class->finalize = brochure_verdict_view_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-verdict-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, summary);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, image);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, headline_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, context_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, decides_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, rules_list);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, sets_box);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, sets_list);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, advisories_box);
  gtk_widget_class_bind_template_callback (widget_class, on_set_activated);
}

static void
brochure_verdict_view_init (BrochureVerdictView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_verdict_view_new:
 * @document: a brochure
 * @today: the day as of which to judge
 *
 * Creates a view of what no answers at all come to.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
brochure_verdict_view_new (BrochureDocument *document,
                           const GDate      *today)
{
  BrochureVerdictView *self;

  g_return_val_if_fail (BROCHURE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (today != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_VERDICT_VIEW, NULL);
  self->document = g_object_ref (document);
  self->today = *today;
  brochure_verdict_view_take_answers (self, brochure_answers_new ());

  return GTK_WIDGET (self);
}

/**
 * brochure_verdict_view_get_evaluation:
 * @self: a view
 *
 * Returns: (transfer none): what is shown, until other answers come
 */
const BrochureEvaluation *
brochure_verdict_view_get_evaluation (BrochureVerdictView *self)
{
  g_return_val_if_fail (BROCHURE_IS_VERDICT_VIEW (self), NULL);

  return self->evaluation;
}

/**
 * brochure_verdict_view_get_headline:
 * @self: a view
 *
 * Returns: (transfer none): the summary in words
 */
const char *
brochure_verdict_view_get_headline (BrochureVerdictView *self)
{
  g_return_val_if_fail (BROCHURE_IS_VERDICT_VIEW (self), NULL);

  return gtk_label_get_label (GTK_LABEL (self->headline_label));
}

/**
 * brochure_verdict_view_dup_text:
 * @self: a view
 *
 * Returns: (transfer full): what is shown, as plain text
 */
char *
brochure_verdict_view_dup_text (BrochureVerdictView *self)
{
  g_return_val_if_fail (BROCHURE_IS_VERDICT_VIEW (self), NULL);

  return brochure_report_to_text (self->evaluation);
}

/**
 * brochure_verdict_view_take_answers:
 * @self: a view
 * @answers: (transfer full): answers
 *
 * Shows what other answers come to.
 */
void
brochure_verdict_view_take_answers (BrochureVerdictView *self,
                                    BrochureAnswers     *answers)
{
  g_return_if_fail (BROCHURE_IS_VERDICT_VIEW (self));
  g_return_if_fail (answers != NULL);

  g_clear_pointer (&self->evaluation, brochure_evaluation_free);
  g_clear_pointer (&self->answers, brochure_answers_free);
  self->answers = answers;
  update (self);
}

/**
 * brochure_verdict_view_compare:
 * @self: a view
 * @set_id: (nullable): id of a requirement set, or nothing for the one that applies
 *
 * Shows what the same answers come to in another requirement set.
 */
void
brochure_verdict_view_compare (BrochureVerdictView *self,
                               const char          *set_id)
{
  g_return_if_fail (BROCHURE_IS_VERDICT_VIEW (self));

  if (g_set_str (&self->compared_set, set_id))
    update (self);
}
