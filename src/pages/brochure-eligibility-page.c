/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/brochure-eligibility-page.h"

#include <glib/gi18n.h>

#include "eligibility/brochure-answers-json.h"
#include "telling/brochure-report.h"
#include "widgets/brochure-columns-layout.h"
#include "widgets/brochure-eligibility-form.h"
#include "widgets/brochure-example-dialog.h"
#include "widgets/brochure-feedback.h"
#include "widgets/brochure-verdict-view.h"

/* Two columns of this width still have room for the words of a requirement. */
#define COLUMN_WIDTH 320
#define COLUMN_SPACING 24

struct _BrochureEligibilityPage
{
  BrochurePage parent_instance;

  /* Owned */
  BrochureCheck *check;

  /* Borrowed */
  GtkWidget *form;
};

enum
{
  PROP_0,
  PROP_CHECK,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (BrochureEligibilityPage, brochure_eligibility_page, BROCHURE_TYPE_PAGE)

static void
update_actions (BrochureEligibilityPage *self)
{
  GPtrArray *cases = brochure_document_get_cases (brochure_check_get_document (self->check));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.clear-answers",
                                 !brochure_answers_is_empty (brochure_check_get_answers (self->check)));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.try-example", cases->len > 0);
}

static void
on_check_changed (BrochureEligibilityPage *self)
{
  update_actions (self);
  brochure_page_contents_changed (BROCHURE_PAGE (self));
}

static void
on_undo (BrochureEligibilityPage *self,
         AdwToast                *toast)
{
  brochure_check_set_answers (self->check, g_object_get_data (G_OBJECT (toast), "answers"));
}

/* Says what happened to the answers and offers to have the former ones back. */
static void
offer_undo (BrochureEligibilityPage *self,
            BrochureAnswers         *former,
            const char              *message)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  AdwToast *toast;

  if (overlay == NULL)
    return;

  toast = adw_toast_new (message);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), "answers", brochure_answers_ref (former),
                          (GDestroyNotify) brochure_answers_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (on_undo), self, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}

static void
replace_answers (BrochureEligibilityPage *self,
                 BrochureAnswers         *answers,
                 const char              *message)
{
  g_autoptr(BrochureAnswers) former = brochure_answers_ref (brochure_check_get_answers (self->check));

  brochure_check_set_answers (self->check, answers);

  if (!brochure_answers_is_empty (former))
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
  g_autofree char *text = brochure_report_to_text (brochure_check_get_evaluation (self->check));

  brochure_feedback_copy (widget, text, _("Result copied"));
}

static void
on_example_chosen (BrochureEligibilityPage *self,
                   guint                    index,
                   BrochureExampleDialog   *dialog)
{
  GPtrArray *cases = brochure_document_get_cases (brochure_check_get_document (self->check));
  const BrochureCase *example = g_ptr_array_index (cases, index);
  g_autoptr(BrochureAnswers) answers = brochure_answers_json_read (example->input);

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
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, brochure_columns_layout_new (COLUMN_WIDTH, 2, COLUMN_SPACING));
  self->form = brochure_eligibility_form_new (self->check);
  gtk_box_append (GTK_BOX (box), self->form);
  gtk_box_append (GTK_BOX (box), brochure_verdict_view_new (self->check));

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
brochure_eligibility_page_constructed (GObject *object)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (object);
  BrochurePage *page = BROCHURE_PAGE (object);

  if (self->check == NULL)
    self->check = brochure_check_new (brochure_page_get_document (page), brochure_page_get_today (page));
  brochure_check_set_as_of (self->check, brochure_page_get_today (page));

  G_OBJECT_CLASS (brochure_eligibility_page_parent_class)->constructed (object);

  g_signal_connect_object (self->check, "changed", G_CALLBACK (on_check_changed), self, G_CONNECT_SWAPPED);
  update_actions (self);
}

static void
brochure_eligibility_page_finalize (GObject *object)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (object);

  g_clear_object (&self->check);

  G_OBJECT_CLASS (brochure_eligibility_page_parent_class)->finalize (object);
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
    case PROP_CHECK:
      self->check = g_value_dup_object (value);
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
  object_class->finalize = brochure_eligibility_page_finalize;
  object_class->set_property = brochure_eligibility_page_set_property;

  page_class->create_block = brochure_eligibility_page_create_block;

  /**
   * BrochureEligibilityPage:check:
   *
   * What is answered, and what it comes to. Without one, nothing is answered yet.
   */
  properties[PROP_CHECK] =
    g_param_spec_object ("check", NULL, NULL, BROCHURE_TYPE_CHECK,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "page.clear-answers", NULL, clear_answers_action);
  gtk_widget_class_install_action (widget_class, "page.copy-result", NULL, copy_result_action);
  gtk_widget_class_install_action (widget_class, "page.try-example", NULL, try_example_action);
}

static void
brochure_eligibility_page_init (BrochureEligibilityPage *self)
{
}
