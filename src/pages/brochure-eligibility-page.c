/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/brochure-eligibility-page.h"

#include <glib/gi18n.h>

#include "widgets/brochure-columns-layout.h"
#include "widgets/brochure-eligibility-form.h"
#include "widgets/brochure-example-dialog.h"
#include "widgets/brochure-feedback.h"
#include "widgets/brochure-verdict-view.h"

/* Two columns of this width still have room for the words of a requirement. */
#define COLUMN_WIDTH 320
#define COLUMN_SPACING 24

/* Soon enough that little is lost when the program is killed. */
#define SAVE_MILLISECONDS 300

struct _BrochureEligibilityPage
{
  BrochurePage parent_instance;

  /* Owned */
  char *answers;

  /* Borrowed */
  GtkWidget *form;
  GtkWidget *view;

  guint save_id;
};

enum
{
  PROP_0,
  PROP_ANSWERS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureEligibilityPage, brochure_eligibility_page, BROCHURE_TYPE_PAGE)

/* What is in the form now, as it is kept: nothing at all where nothing is filled in. */
static char *
dup_form_answers (BrochureEligibilityPage *self)
{
  g_autoptr(BrochureAnswers) answers = brochure_eligibility_form_dup_answers (BROCHURE_ELIGIBILITY_FORM (self->form),
                                                                              FALSE);

  return brochure_answers_is_empty (answers) ? g_strdup ("") : brochure_answers_to_json (answers);
}

static void
save (BrochureEligibilityPage *self)
{
  g_autofree char *answers = NULL;

  g_clear_handle_id (&self->save_id, g_source_remove);
  answers = dup_form_answers (self);

  if (g_set_str (&self->answers, answers))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANSWERS]);
}

static void
on_save (gpointer user_data)
{
  BrochureEligibilityPage *self = user_data;

  self->save_id = 0;
  save (self);
}

static void
update_actions (BrochureEligibilityPage *self)
{
  g_autofree char *answers = dup_form_answers (self);
  GPtrArray *cases = brochure_document_get_cases (brochure_page_get_document (BROCHURE_PAGE (self)));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.clear-answers", *answers != '\0');
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.try-example", cases->len > 0);
}

static void
evaluate (BrochureEligibilityPage *self)
{
  BrochureEligibilityForm *form = BROCHURE_ELIGIBILITY_FORM (self->form);
  BrochureVerdictView *view = BROCHURE_VERDICT_VIEW (self->view);

  brochure_verdict_view_take_answers (view, brochure_eligibility_form_dup_answers (form, TRUE));
  brochure_eligibility_form_set_faults (form, brochure_verdict_view_get_evaluation (view));
  update_actions (self);
  brochure_page_contents_changed (BROCHURE_PAGE (self));
}

static void
on_form_changed (BrochureEligibilityPage *self)
{
  evaluate (self);

  if (self->save_id == 0)
    self->save_id = g_timeout_add_once (SAVE_MILLISECONDS, on_save, self);
}

/* Answers come from the settings, which anybody may have edited. */
static BrochureAnswers *
parse_answers (const char *json)
{
  g_autoptr(BrochureAnswers) answers = NULL;
  g_autoptr(GError) error = NULL;

  if (json == NULL || *json == '\0')
    return brochure_answers_new ();

  answers = brochure_answers_new_from_json (json, -1, &error);

  if (answers == NULL)
    {
      g_message ("The answers cannot be read: %s", error->message);
      return brochure_answers_new ();
    }

  return g_steal_pointer (&answers);
}

static void
fill_form (BrochureEligibilityPage *self,
           const BrochureAnswers   *answers)
{
  brochure_eligibility_form_set_answers (BROCHURE_ELIGIBILITY_FORM (self->form), answers);
  save (self);
}

static void
on_undo (BrochureEligibilityPage *self,
         AdwToast                *toast)
{
  g_autoptr(BrochureAnswers) answers = parse_answers (g_object_get_data (G_OBJECT (toast), "answers"));

  fill_form (self, answers);
}

/* Says what happened to the answers and offers to have the former ones back. */
static void
offer_undo (BrochureEligibilityPage *self,
            const char              *former,
            const char              *message)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  AdwToast *toast;

  if (overlay == NULL)
    return;

  toast = adw_toast_new (message);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), "answers", g_strdup (former), g_free);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (on_undo), self, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}

static void
replace_answers (BrochureEligibilityPage *self,
                 const BrochureAnswers   *answers,
                 const char              *message)
{
  g_autofree char *former = dup_form_answers (self);

  fill_form (self, answers);

  if (*former != '\0')
    offer_undo (self, former, message);
}

static void
clear_answers_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  g_autoptr(BrochureAnswers) answers = brochure_answers_new ();

  replace_answers (BROCHURE_ELIGIBILITY_PAGE (widget), answers, _("Answers cleared"));
}

static void
copy_result_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (widget);
  g_autofree char *text = brochure_verdict_view_dup_text (BROCHURE_VERDICT_VIEW (self->view));

  brochure_feedback_copy (widget, text, _("Result copied"));
}

static void
on_example_chosen (BrochureEligibilityPage *self,
                   guint                    index,
                   BrochureExampleDialog   *dialog)
{
  GPtrArray *cases = brochure_document_get_cases (brochure_page_get_document (BROCHURE_PAGE (self)));
  const BrochureCase *example = g_ptr_array_index (cases, index);
  g_autoptr(BrochureAnswers) answers = brochure_answers_new_from_object (example->input, NULL);

  if (answers != NULL)
    replace_answers (self, answers, _("Example filled in"));
}

static void
try_example_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  AdwDialog *dialog = brochure_example_dialog_new (brochure_page_get_document (BROCHURE_PAGE (widget)));

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (on_example_chosen), widget, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

/* The two never change parents: what is typed and focused stays so at any width. */
static GtkWidget *
create_check (BrochureEligibilityPage *self)
{
  BrochurePage *page = BROCHURE_PAGE (self);
  BrochureDocument *document = brochure_page_get_document (page);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, brochure_columns_layout_new (COLUMN_WIDTH, 2, COLUMN_SPACING));
  self->form = brochure_eligibility_form_new (document);
  self->view = brochure_verdict_view_new (document, brochure_page_get_today (page));
  g_signal_connect_object (self->form, "changed", G_CALLBACK (on_form_changed), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), self->form);
  gtk_box_append (GTK_BOX (box), self->view);

  return box;
}

static GtkWidget *
brochure_eligibility_page_create_block (BrochurePage        *page,
                                        const BrochureBlock *block)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (page);

  if (block->kind != BROCHURE_BLOCK_ELIGIBILITY)
    return BROCHURE_PAGE_CLASS (brochure_eligibility_page_parent_class)->create_block (page, block);

  /* One person, one form. */
  return self->form == NULL ? create_check (self) : NULL;
}

static void
brochure_eligibility_page_unroot (GtkWidget *widget)
{
  brochure_eligibility_page_save (BROCHURE_ELIGIBILITY_PAGE (widget));

  GTK_WIDGET_CLASS (brochure_eligibility_page_parent_class)->unroot (widget);
}

static void
brochure_eligibility_page_constructed (GObject *object)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (object);

  G_OBJECT_CLASS (brochure_eligibility_page_parent_class)->constructed (object);

  g_assert (self->form != NULL);
  evaluate (self);
}

static void
brochure_eligibility_page_dispose (GObject *object)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (object);

  g_clear_handle_id (&self->save_id, g_source_remove);

  G_OBJECT_CLASS (brochure_eligibility_page_parent_class)->dispose (object);
}

static void
brochure_eligibility_page_finalize (GObject *object)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (object);

  g_clear_pointer (&self->answers, g_free);

  G_OBJECT_CLASS (brochure_eligibility_page_parent_class)->finalize (object);
}

static void
brochure_eligibility_page_get_property (GObject    *object,
                                        guint       property_id,
                                        GValue     *value,
                                        GParamSpec *pspec)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (object);

  switch (property_id)
    {
    case PROP_ANSWERS:
      g_value_set_string (value, self->answers);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_eligibility_page_set_property (GObject      *object,
                                        guint         property_id,
                                        const GValue *value,
                                        GParamSpec   *pspec)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (object);

  switch (property_id)
    {
    case PROP_ANSWERS:
      brochure_eligibility_page_set_answers (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
brochure_eligibility_page_class_init (BrochureEligibilityPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  BrochurePageClass *page_class = BROCHURE_PAGE_CLASS (klass);

  object_class->constructed = brochure_eligibility_page_constructed;
  object_class->dispose = brochure_eligibility_page_dispose;
  object_class->finalize = brochure_eligibility_page_finalize;
  object_class->get_property = brochure_eligibility_page_get_property;
  object_class->set_property = brochure_eligibility_page_set_property;

  widget_class->unroot = brochure_eligibility_page_unroot;

  page_class->create_block = brochure_eligibility_page_create_block;

  /**
   * BrochureEligibilityPage:answers:
   *
   * What is filled in, as JSON; "" where nothing is.
   */
  properties[PROP_ANSWERS] =
    g_param_spec_string ("answers", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "page.clear-answers", NULL, clear_answers_action);
  gtk_widget_class_install_action (widget_class, "page.copy-result", NULL, copy_result_action);
  gtk_widget_class_install_action (widget_class, "page.try-example", NULL, try_example_action);
}

static void
brochure_eligibility_page_init (BrochureEligibilityPage *self)
{
  self->answers = g_strdup ("");
}

/**
 * brochure_eligibility_page_get_answers:
 * @self: a page
 *
 * Returns: (transfer none): what was last kept, as JSON; "" where nothing was
 */
const char *
brochure_eligibility_page_get_answers (BrochureEligibilityPage *self)
{
  g_return_val_if_fail (BROCHURE_IS_ELIGIBILITY_PAGE (self), NULL);

  return self->answers;
}

/**
 * brochure_eligibility_page_set_answers:
 * @self: a page
 * @answers: (nullable): answers as JSON
 *
 * Fills in the form. Answers that cannot be read leave it empty.
 */
void
brochure_eligibility_page_set_answers (BrochureEligibilityPage *self,
                                       const char              *answers)
{
  g_autoptr(BrochureAnswers) parsed = NULL;

  g_return_if_fail (BROCHURE_IS_ELIGIBILITY_PAGE (self));

  if (!g_set_str (&self->answers, answers != NULL ? answers : ""))
    return;

  parsed = parse_answers (answers);
  brochure_eligibility_form_set_answers (BROCHURE_ELIGIBILITY_FORM (self->form), parsed);

  /* What was just given need not be kept again. */
  g_clear_handle_id (&self->save_id, g_source_remove);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANSWERS]);
}

/* Fills what is not answered in TO with the answer in FROM. */
static void
complete (BrochureInput       *to,
          const BrochureInput *from)
{
  if (to->kind == BROCHURE_INPUT_EMPTY)
    brochure_input_set_text (to, brochure_input_get_text (from));
}

/* A minimum belongs to a set: where the country leads to another one, the minimum's own is shown. */
static void
compare_with_set_of (BrochureEligibilityPage *self,
                     const char              *answers)
{
  g_autoptr(JsonNode) root = json_from_string (answers, NULL);
  JsonNode *member = NULL;

  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    member = json_object_get_member (json_node_get_object (root), "requirementSet");

  if (member != NULL && json_node_get_value_type (member) == G_TYPE_STRING)
    brochure_verdict_view_compare (BROCHURE_VERDICT_VIEW (self->view), json_node_get_string (member));
}

/**
 * brochure_eligibility_page_fill:
 * @self: a page
 * @answers: answers as JSON, which may name the `requirementSet` to check against
 *
 * Opens a check with answers filled in, for example with a test and its
 * minimum. What they do not say of the applicant stays as it is, and the
 * former answers can be had back from a toast.
 */
void
brochure_eligibility_page_fill (BrochureEligibilityPage *self,
                                const char              *answers)
{
  g_autoptr(BrochureAnswers) filled = NULL;
  g_autoptr(BrochureAnswers) former = NULL;

  g_return_if_fail (BROCHURE_IS_ELIGIBILITY_PAGE (self));
  g_return_if_fail (answers != NULL);

  filled = parse_answers (answers);
  former = brochure_eligibility_form_dup_answers (BROCHURE_ELIGIBILITY_FORM (self->form), FALSE);
  complete (&filled->country, &former->country);
  complete (&filled->degree_level, &former->degree_level);
  complete (&filled->field, &former->field);
  complete (&filled->work, &former->work);
  replace_answers (self, filled, _("Check filled in"));
  compare_with_set_of (self, answers);
}

/**
 * brochure_eligibility_page_save:
 * @self: a page
 *
 * Keeps what was filled in a moment ago, without waiting for more of it.
 */
void
brochure_eligibility_page_save (BrochureEligibilityPage *self)
{
  g_return_if_fail (BROCHURE_IS_ELIGIBILITY_PAGE (self));

  if (self->save_id != 0)
    save (self);
}
