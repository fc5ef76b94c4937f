/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-verdict-view.h"

#include <glib/gi18n.h>

#include "telling/brochure-explanation.h"
#include "telling/brochure-report.h"
#include "widgets/brochure-feedback.h"
#include "widgets/brochure-verdict-row.h"
#include "widgets/brochure-verdict-style.h"

/* Long enough that typing a number is announced once. */
#define ANNOUNCE_MILLISECONDS 700

struct _BrochureVerdictView
{
  GtkBox parent_instance;

  /* Owned */
  BrochureCheck *check;
  char *announced;

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
show_summary (BrochureVerdictView      *self,
              const BrochureEvaluation *evaluation)
{
  g_autofree char *headline = brochure_report_headline (evaluation);
  g_autofree char *context = brochure_report_caption (evaluation);
  g_autofree char *decides = brochure_explanation_advisory (evaluation, BROCHURE_ADVISORY_NOT_A_DECISION);

  brochure_verdict_style_apply (self->summary, evaluation->overall);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->image), brochure_verdict_style_get_icon_name (evaluation->overall));
  gtk_label_set_label (GTK_LABEL (self->headline_label), headline);
  gtk_label_set_label (GTK_LABEL (self->context_label), context);
  gtk_label_set_label (GTK_LABEL (self->decides_label), decides);
}

static void
show_rules (BrochureVerdictView      *self,
            const BrochureEvaluation *evaluation)
{
  g_autoptr(GPtrArray) rules = brochure_report_sort_rules (evaluation);

  gtk_list_box_remove_all (GTK_LIST_BOX (self->rules_list));

  for (guint i = 0; i < rules->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->rules_list),
                         brochure_verdict_row_new (evaluation, g_ptr_array_index (rules, i)));

  gtk_widget_set_visible (self->rules_list, rules->len > 0);
}

static void
add_set (BrochureVerdictView          *self,
         const BrochureRequirementSet *set)
{
  g_autoptr(BrochureEvaluation) evaluation = brochure_check_compare (self->check, set->id);
  g_autofree char *headline = brochure_report_headline (evaluation);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "activatable", TRUE,
                                 "name", set->id,
                                 "subtitle", headline,
                                 "title", brochure_text_get (set->title),
                                 "use-markup", FALSE,
                                 NULL);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row), brochure_verdict_style_create_icon (evaluation->overall));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_append (GTK_LIST_BOX (self->sets_list), row);
}

static void
show_sets (BrochureVerdictView      *self,
           const BrochureEvaluation *evaluation)
{
  GPtrArray *sets = brochure_document_get_programme (evaluation->document)->requirement_sets;
  guint n_others = 0;

  gtk_list_box_remove_all (GTK_LIST_BOX (self->sets_list));

  for (guint i = 0; i < sets->len; i++)
    {
      if (g_ptr_array_index (sets, i) == evaluation->set)
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
show_advisories (BrochureVerdictView      *self,
                 const BrochureEvaluation *evaluation)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->advisories_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->advisories_box), child);

  for (int i = BROCHURE_ADVISORY_NOT_A_DECISION + 1; i < BROCHURE_N_ADVISORIES; i++)
    {
      g_autofree char *words = NULL;

      if (!brochure_evaluation_has_advisory (evaluation, (BrochureAdvisory) i))
        continue;

      words = brochure_explanation_advisory (evaluation, (BrochureAdvisory) i);
      add_advisory (self, words);
    }
}

static void
show_all (BrochureVerdictView *self)
{
  const BrochureEvaluation *evaluation = brochure_check_get_evaluation (self->check);

  show_summary (self, evaluation);
  show_rules (self, evaluation);
  show_sets (self, evaluation);
  show_advisories (self, evaluation);
}

static void
on_check_changed (BrochureVerdictView *self)
{
  show_all (self);
  announce_later (self);
}

static void
on_set_activated (BrochureVerdictView *self,
                  GtkListBoxRow       *row)
{
  g_autofree char *set_id = g_strdup (gtk_widget_get_name (GTK_WIDGET (row)));

  brochure_check_set_chosen_set (self->check, set_id);
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

  g_clear_object (&self->check);
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
 * @check: what is answered to a brochure
 *
 * Creates a view of what the answers come to.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
brochure_verdict_view_new (BrochureCheck *check)
{
  BrochureVerdictView *self;

  g_return_val_if_fail (BROCHURE_IS_CHECK (check), NULL);

  self = g_object_new (BROCHURE_TYPE_VERDICT_VIEW, NULL);
  self->check = g_object_ref (check);
  g_signal_connect_object (check, "changed", G_CALLBACK (on_check_changed), self, G_CONNECT_SWAPPED);
  show_all (self);

  return GTK_WIDGET (self);
}
