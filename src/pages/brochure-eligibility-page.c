/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/brochure-eligibility-page.h"

#include <glib/gi18n.h>

#include "eligibility/brochure-answers-json.h"
#include "export/brochure-plain.h"
#include "telling/brochure-enquiry.h"
#include "widgets/brochure-eligibility-form.h"
#include "widgets/brochure-feedback.h"
#include "widgets/brochure-verdict-split.h"

struct _BrochureEligibilityPage
{
  BrochurePage parent_instance;

  /* Owned */
  BrochureCheck *check;

  /* Borrowed */
  GtkWidget *form;
  GtkWidget *split;
};

G_DEFINE_FINAL_TYPE (BrochureEligibilityPage, brochure_eligibility_page, BROCHURE_TYPE_PAGE)

static void
update_actions (BrochureEligibilityPage *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.clear-answers",
                                 !brochure_answers_is_empty (brochure_check_get_answers (self->check)));
}

static void
on_check_changed (BrochureEligibilityPage *self)
{
  update_actions (self);
  brochure_page_contents_changed (BROCHURE_PAGE (self));
}

static void
on_undo (BrochureCheck *check,
         AdwToast      *toast)
{
  brochure_check_set_answers (check, g_object_get_data (G_OBJECT (toast), "answers"));
}

/* Says what happened to the answers and offers to have the former ones back, even when the page is left. */
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
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (on_undo), self->check, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}

/* What filled the form or emptied it is gone with that: it begins anew. */
static void
begin (BrochureEligibilityPage *self)
{
  brochure_scroller_set_scroll (brochure_page_get_scroller (BROCHURE_PAGE (self)), 0);
  brochure_eligibility_form_show_field (BROCHURE_ELIGIBILITY_FORM (self->form), "");
}

static void
clear_answers_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (widget);
  g_autoptr(BrochureAnswers) former = brochure_answers_ref (brochure_check_get_answers (self->check));
  g_autoptr(BrochureAnswers) answers = brochure_answers_new ();

  brochure_check_set_answers (self->check, answers);
  begin (self);
  offer_undo (self, former, _("Answers cleared"));
}

static void
copy_result_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (widget);
  g_autoptr(BrochureManuscript) manuscript = brochure_manuscript_new_result (self->check);
  g_autoptr(GBytes) bytes = brochure_plain_write (manuscript);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  brochure_feedback_copy (widget, text, NULL);
}

static void
copy_enquiry_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (widget);
  g_autofree char *text = brochure_enquiry_dup_text (self->check);

  brochure_feedback_copy (widget, text, NULL);
}

static void
try_example_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (widget);
  GPtrArray *cases = brochure_document_get_cases (brochure_check_get_document (self->check));

  for (guint i = 0; i < cases->len; i++)
    {
      const BrochureCase *example = g_ptr_array_index (cases, i);
      g_autoptr(BrochureAnswers) answers = NULL;

      if (!g_str_equal (example->id, g_variant_get_string (parameter, NULL)))
        continue;

      answers = brochure_answers_json_read (example->input);
      brochure_check_set_answers (self->check, answers);
      begin (self);
    }
}

static void
show_field_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (widget);

  brochure_verdict_split_close (BROCHURE_VERDICT_SPLIT (self->split));
  brochure_eligibility_form_show_field (BROCHURE_ELIGIBILITY_FORM (self->form), g_variant_get_string (parameter, NULL));
}

static GtkWidget *
brochure_eligibility_page_create_block (BrochurePage        *page,
                                        const BrochureBlock *block)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (page);

  if (block->kind != BROCHURE_BLOCK_ELIGIBILITY)
    return BROCHURE_PAGE_CLASS (brochure_eligibility_page_parent_class)->create_block (page, block);

  /* One person, one form. */
  if (self->form != NULL)
    return NULL;

  self->form = brochure_eligibility_form_new (self->check);

  return self->form;
}

/* The whole page asks; the verdict is beside it, or below. */
static void
add_verdict (BrochureEligibilityPage *self)
{
  g_autoptr(GtkWidget) column = g_object_ref (adw_bin_get_child (ADW_BIN (self)));

  adw_bin_set_child (ADW_BIN (self), NULL);
  self->split = brochure_verdict_split_new (self->check, column);
  adw_bin_set_child (ADW_BIN (self), self->split);
}

static void
brochure_eligibility_page_constructed (GObject *object)
{
  BrochureEligibilityPage *self = BROCHURE_ELIGIBILITY_PAGE (object);
  BrochurePage *page = BROCHURE_PAGE (object);

  g_object_get (page, "check", &self->check, NULL);

  if (self->check == NULL)
    self->check = brochure_check_new (brochure_page_get_document (page), brochure_page_get_today (page));
  brochure_check_set_as_of (self->check, brochure_page_get_today (page));

  G_OBJECT_CLASS (brochure_eligibility_page_parent_class)->constructed (object);

  /* What there is no field for does not count. */
  brochure_page_complete (page);
  add_verdict (self);
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
brochure_eligibility_page_class_init (BrochureEligibilityPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  BrochurePageClass *page_class = BROCHURE_PAGE_CLASS (klass);

  object_class->constructed = brochure_eligibility_page_constructed;
  object_class->finalize = brochure_eligibility_page_finalize;

  page_class->create_block = brochure_eligibility_page_create_block;

  gtk_widget_class_install_action (widget_class, "page.clear-answers", NULL, clear_answers_action);
  gtk_widget_class_install_action (widget_class, "page.copy-enquiry", NULL, copy_enquiry_action);
  gtk_widget_class_install_action (widget_class, "page.copy-result", NULL, copy_result_action);

  /**
   * BrochureEligibilityPage|page.show-field:
   * @pointer: JSON pointer of an answer
   *
   * Puts the cursor where that is asked for.
   */
  gtk_widget_class_install_action (widget_class, "page.show-field", "s", show_field_action);

  /**
   * BrochureEligibilityPage|page.try-example:
   * @id: id of one of the brochure's cases
   *
   * Fills in the form.
   */
  gtk_widget_class_install_action (widget_class, "page.try-example", "s", try_example_action);
}

static void
brochure_eligibility_page_init (BrochureEligibilityPage *self)
{
}
