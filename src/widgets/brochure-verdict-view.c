/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-verdict-view.h"

#include <glib/gi18n.h>

#include "telling/brochure-explanation.h"
#include "telling/brochure-report.h"
#include "widgets/brochure-closures.h"
#include "widgets/brochure-feedback.h"
#include "widgets/brochure-label.h"
#include "widgets/brochure-toggles.h"
#include "widgets/brochure-verdict-row.h"
#include "widgets/brochure-verdict-style.h"

/* Long enough that typing a number is announced once. */
#define ANNOUNCE_MILLISECONDS 700

/* What fits into a toggle on a phone. */
#define MAX_SETS_CHARS 32

struct _BrochureVerdictView
{
  GtkBox parent_instance;

  /* Owned */
  BrochureCheck *check;
  char *announced;
  char *decider;

  gboolean is_loading;
  guint announce_id;

  /* Template */
  GtkWidget *sets_group;
  GtkWidget *summary;
  GtkWidget *image;
  GtkWidget *headline_label;
  GtkWidget *closure_label;
  GtkWidget *body_label;
  GtkWidget *caption_label;
  GtkWidget *field_button;
  GtkWidget *rules_list;
  GtkWidget *advisories_box;
  GtkWidget *take_box;
};

G_DEFINE_FINAL_TYPE (BrochureVerdictView, brochure_verdict_view, GTK_TYPE_BOX)

static void
on_announce (gpointer user_data)
{
  BrochureVerdictView *self = user_data;
  const char *headline = gtk_label_get_label (GTK_LABEL (self->headline_label));
  const char *body = gtk_label_get_label (GTK_LABEL (self->body_label));
  /* Translators: what a screen reader says of a verdict: what it is, and what would do */
  g_autofree char *words = g_strdup_printf (_("%1$s. %2$s"), headline, body);

  self->announce_id = 0;

  if (g_set_str (&self->announced, words))
    brochure_feedback_announce (GTK_WIDGET (self), words);
}

/* What a page shows when it opens is read anyway. In a sheet that is closed nobody sees it, but a bar tells it. */
static void
announce_later (BrochureVerdictView *self)
{
  GtkWidget *sheet = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_BOTTOM_SHEET);

  g_clear_handle_id (&self->announce_id, g_source_remove);

  if (gtk_widget_get_mapped (sheet != NULL ? sheet : GTK_WIDGET (self)))
    self->announce_id = g_timeout_add_once (ANNOUNCE_MILLISECONDS, on_announce, self);
}

static void
show_sets (BrochureVerdictView      *self,
           const BrochureEvaluation *evaluation)
{
  AdwToggleGroup *group = ADW_TOGGLE_GROUP (self->sets_group);

  self->is_loading = TRUE;

  if (evaluation->set != NULL)
    adw_toggle_group_set_active_name (group, evaluation->set->id);
  else
    adw_toggle_group_set_active (group, GTK_INVALID_LIST_POSITION);

  self->is_loading = FALSE;
}

/* Optional words in a label that is not there without them. */
static void
show_words (GtkWidget  *label,
            const char *words)
{
  gtk_label_set_label (GTK_LABEL (label), words != NULL ? words : "");
}

static void
show_summary (BrochureVerdictView      *self,
              const BrochureEvaluation *evaluation)
{
  const BrochureInvalid *slip = evaluation->invalid->len > 0 ? g_ptr_array_index (evaluation->invalid, 0) : NULL;
  g_autofree char *headline = brochure_report_headline (evaluation);
  g_autofree char *closure = brochure_report_closure (evaluation);
  g_autofree char *body = brochure_report_would_do (evaluation);
  g_autofree char *caption = brochure_report_caption (evaluation);

  brochure_verdict_style_apply (self->summary, evaluation->overall);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->image), brochure_verdict_style_get_icon_name (evaluation->overall));
  show_words (self->headline_label, headline);
  show_words (self->closure_label, closure);
  show_words (self->body_label, body);
  show_words (self->caption_label, caption);
  gtk_widget_set_visible (self->field_button, slip != NULL);

  if (slip != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->field_button), "s", slip->pointer);
}

/* The rule that the verdict hangs on; with nothing answered or all met there is none to look at first. */
static const char *
find_decider (const BrochureEvaluation *evaluation)
{
  const BrochureRuleResult *first;

  if (evaluation->deciding->len == 0 || evaluation->overall == BROCHURE_VERDICT_MEETS ||
      brochure_answers_is_empty (evaluation->answers))
    return NULL;

  first = g_ptr_array_index (evaluation->deciding, 0);

  return first->rule->id;
}

/* Which rules are open, by id. */
static GHashTable *
list_open (BrochureVerdictView *self)
{
  GHashTable *open = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (GtkWidget *row = gtk_widget_get_first_child (self->rules_list);
       row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      if (ADW_IS_EXPANDER_ROW (row) && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)))
        g_hash_table_add (open, g_strdup (gtk_widget_get_name (row)));
    }

  return open;
}

static gboolean
has_rows (BrochureVerdictView *self,
          GPtrArray           *rules)
{
  GtkWidget *row = gtk_widget_get_first_child (self->rules_list);

  for (guint i = 0; i < rules->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (rules, i);

      if (row == NULL || !g_str_equal (gtk_widget_get_name (row), result->rule->id))
        return FALSE;

      row = gtk_widget_get_next_sibling (row);
    }

  return row == NULL;
}

/* Rows stay as long as they are the same: one that is pressed, so that a field loses the focus and tells what was typed
 * there, must still be there to open. */
static void
ensure_rows (BrochureVerdictView *self,
             GPtrArray           *rules)
{
  if (has_rows (self, rules))
    return;

  gtk_list_box_remove_all (GTK_LIST_BOX (self->rules_list));

  for (guint i = 0; i < rules->len; i++)
    {
      GtkWidget *row = brochure_verdict_row_new ();

      gtk_widget_set_name (row, ((const BrochureRuleResult *) g_ptr_array_index (rules, i))->rule->id);
      gtk_list_box_append (GTK_LIST_BOX (self->rules_list), row);
    }
}

/* Only what decides is open, until somebody opens more; while one types, that stays so. */
static void
show_rules (BrochureVerdictView      *self,
            const BrochureEvaluation *evaluation)
{
  g_autoptr(GPtrArray) rules = brochure_report_sort_rules (evaluation);
  g_autoptr(GHashTable) open = list_open (self);

  if (g_set_str (&self->decider, find_decider (evaluation)))
    {
      g_hash_table_remove_all (open);

      if (self->decider != NULL)
        g_hash_table_add (open, g_strdup (self->decider));
    }

  ensure_rows (self, rules);

  for (guint i = 0; i < rules->len; i++)
    {
      const BrochureRuleResult *result = g_ptr_array_index (rules, i);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->rules_list), (int) i);

      brochure_verdict_row_show (BROCHURE_VERDICT_ROW (row), evaluation, result);
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), g_hash_table_contains (open, result->rule->id));
    }

  gtk_widget_set_visible (self->rules_list, rules->len > 0);
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

/* Who decides and that it is closed already stand in the summary. */
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

      if (i == BROCHURE_ADVISORY_PROGRAMME_CLOSED ||
          !brochure_evaluation_has_advisory (evaluation, (BrochureAdvisory) i))
        continue;

      words = brochure_explanation_advisory (evaluation, (BrochureAdvisory) i);
      add_advisory (self, words);
    }
}

static void
show_all (BrochureVerdictView *self)
{
  const BrochureEvaluation *evaluation = brochure_check_get_evaluation (self->check);

  show_sets (self, evaluation);
  show_summary (self, evaluation);
  show_rules (self, evaluation);
  show_advisories (self, evaluation);
  brochure_label_ease (GTK_WIDGET (self), GTK_WIDGET (self));
  gtk_widget_set_visible (self->take_box, !brochure_answers_is_empty (evaluation->answers));
}

static void
on_check_changed (BrochureVerdictView *self)
{
  show_all (self);
  announce_later (self);
}

static void
on_set_changed (BrochureVerdictView *self,
                GParamSpec          *pspec,
                AdwToggleGroup      *group)
{
  const char *id = adw_toggle_group_get_active_name (group);

  if (!self->is_loading && id != NULL)
    brochure_check_set_chosen_set (self->check, id);
}

static glong
add_set (BrochureVerdictView          *self,
         const BrochureRequirementSet *set)
{
  const BrochureText *name = set->name != NULL ? set->name : set->title;

  brochure_toggles_add (ADW_TOGGLE_GROUP (self->sets_group), set->id, name, set->title);

  return g_utf8_strlen (brochure_text_get (name), -1);
}

/* The set for most people comes first. A few short names fit beside each other; others stand one below the other. */
static void
add_sets (BrochureVerdictView *self)
{
  GPtrArray *sets = brochure_document_get_programme (brochure_check_get_document (self->check))->requirement_sets;
  glong length = 0;

  self->is_loading = TRUE;

  for (int is_default = 1; is_default >= 0; is_default--)
    {
      for (guint i = 0; i < sets->len; i++)
        {
          const BrochureRequirementSet *set = g_ptr_array_index (sets, i);

          if (!!set->audience->is_default == is_default)
            length += add_set (self, set);
        }
    }

  self->is_loading = FALSE;
  gtk_widget_set_visible (self->sets_group, sets->len > 1);
  adw_toggle_group_set_homogeneous (ADW_TOGGLE_GROUP (self->sets_group), sets->len == 2);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->sets_group),
                                  length <= MAX_SETS_CHARS ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
}

static void
brochure_verdict_view_dispose (GObject *object)
{
  BrochureVerdictView *self = BROCHURE_VERDICT_VIEW (object);

  g_clear_handle_id (&self->announce_id, g_source_remove);
  self->is_loading = TRUE;
  brochure_toggles_clear (ADW_TOGGLE_GROUP (self->sets_group));

  G_OBJECT_CLASS (brochure_verdict_view_parent_class)->dispose (object);
}

static void
brochure_verdict_view_finalize (GObject *object)
{
  BrochureVerdictView *self = BROCHURE_VERDICT_VIEW (object);

  g_clear_object (&self->check);
  g_clear_pointer (&self->announced, g_free);
  g_clear_pointer (&self->decider, g_free);

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
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, sets_group);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, summary);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, image);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, headline_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, closure_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, body_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, caption_label);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, field_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, rules_list);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, advisories_box);
  gtk_widget_class_bind_template_child (widget_class, BrochureVerdictView, take_box);
  gtk_widget_class_bind_template_callback (widget_class, brochure_closures_has_text);
  gtk_widget_class_bind_template_callback (widget_class, on_set_changed);
}

static void
brochure_verdict_view_init (BrochureVerdictView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* A template keeps only the last of several relations of one kind. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->summary),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  self->closure_label, self->body_label, self->caption_label, NULL,
                                  -1);
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
  add_sets (self);
  show_all (self);

  return GTK_WIDGET (self);
}
