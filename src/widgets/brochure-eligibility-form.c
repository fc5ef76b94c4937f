/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-eligibility-form.h"

#include "eligibility/brochure-answers-json.h"
#include "telling/brochure-wording-case.h"
#include "telling/brochure-wording-check.h"
#include "widgets/brochure-background-group.h"
#include "widgets/brochure-highlighter.h"
#include "widgets/brochure-menu.h"
#include "widgets/brochure-test-row.h"

/* Far more than anybody has; kept answers may have been edited by hand. */
#define MAX_TESTS 20

struct _BrochureEligibilityForm
{
  GtkBox parent_instance;

  /* Owned */
  BrochureCheck *check;
  BrochureAnswers *answers;
  GMenu *tests_menu;
  GPtrArray *test_rows;

  /* Borrowed */
  GtkWidget *background_group;

  gboolean is_loading;

  /* Template */
  GtkWidget *tests_group;
  GtkWidget *add_button;
  GtkWidget *examples_group;
  GtkWidget *clear_button;
};

G_DEFINE_FINAL_TYPE (BrochureEligibilityForm, brochure_eligibility_form, GTK_TYPE_BOX)

static BrochureDocument *
get_document (BrochureEligibilityForm *self)
{
  return brochure_check_get_document (self->check);
}

/* A few people to look at, for whoever would rather see than fill in. */
static void
add_examples (BrochureEligibilityForm *self)
{
  GPtrArray *cases = brochure_document_get_cases (get_document (self));

  for (guint i = 0; i < cases->len; i++)
    {
      const BrochureCase *example = g_ptr_array_index (cases, i);
      g_autofree char *title = NULL;
      GtkWidget *row;

      if (!example->is_example)
        continue;

      title = brochure_wording_case_title (get_document (self), example);
      row = g_object_new (ADW_TYPE_ACTION_ROW,
                          "activatable", TRUE,
                          "action-name", "page.try-example",
                          "action-target", g_variant_new_string (example->id),
                          "title", title,
                          "use-markup", FALSE,
                          NULL);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->examples_group), row);
    }
}

static gboolean
has_examples (BrochureEligibilityForm *self)
{
  GPtrArray *cases = brochure_document_get_cases (get_document (self));

  for (guint i = 0; i < cases->len; i++)
    {
      if (((const BrochureCase *) g_ptr_array_index (cases, i))->is_example)
        return TRUE;
    }

  return FALSE;
}

static void
append_test (GMenu            *menu,
             BrochureDocument *document,
             const char       *test)
{
  g_autofree char *label = brochure_wording_check_test (document, test);
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "form.add-test", "s", test);
  g_menu_append_item (menu, item);
}

static void
fill_menu (BrochureEligibilityForm *self)
{
  BrochureDocument *document = get_document (self);
  GPtrArray *tests = brochure_document_get_tests (document);
  g_autoptr(GMenu) listed = g_menu_new ();
  g_autoptr(GMenu) unlisted = g_menu_new ();

  self->tests_menu = g_menu_new ();

  for (guint i = 0; i < tests->len; i++)
    append_test (listed, document, ((const BrochureLanguageTest *) g_ptr_array_index (tests, i))->id);

  append_test (unlisted, document, "other");
  append_test (unlisted, document, "exempt");
  append_test (unlisted, document, "none-yet");
  g_menu_append_section (self->tests_menu, NULL, G_MENU_MODEL (listed));
  g_menu_append_section (self->tests_menu, NULL, G_MENU_MODEL (unlisted));
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (self->add_button), G_MENU_MODEL (self->tests_menu));
}

/* Gets what is filled in. */
static BrochureAnswers *
collect (BrochureEligibilityForm *self)
{
  BrochureAnswers *answers = brochure_answers_new ();

  brochure_background_group_collect (BROCHURE_BACKGROUND_GROUP (self->background_group), answers);

  for (guint i = 0; i < self->test_rows->len; i++)
    g_ptr_array_add (answers->tests, brochure_test_row_dup_answer (g_ptr_array_index (self->test_rows, i)));

  g_clear_pointer (&self->answers, brochure_answers_unref);
  self->answers = brochure_answers_ref (answers);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "form.add-test", self->test_rows->len < MAX_TESTS);

  return answers;
}

static void
on_changed (BrochureEligibilityForm *self)
{
  g_autoptr(BrochureAnswers) answers = NULL;

  if (self->is_loading)
    return;

  answers = collect (self);
  brochure_check_set_answers (self->check, answers);
}

static void
add_background (BrochureEligibilityForm *self)
{
  self->background_group = brochure_background_group_new (get_document (self));
  g_signal_connect_object (self->background_group, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  gtk_box_prepend (GTK_BOX (self), self->background_group);
}

static void
on_test_removed (BrochureEligibilityForm *self,
                 BrochureTestRow         *row)
{
  adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->tests_group), GTK_WIDGET (row));
  g_ptr_array_remove (self->test_rows, row);
  gtk_widget_grab_focus (self->add_button);
  on_changed (self);
}

static GtkWidget *
add_test (BrochureEligibilityForm  *self,
          const BrochureTestAnswer *answer)
{
  GtkWidget *row = brochure_test_row_new (get_document (self), answer);

  g_signal_connect_object (row, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (on_test_removed), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->test_rows, row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->tests_group), row);

  return row;
}

static void
remove_tests (BrochureEligibilityForm *self)
{
  for (guint i = 0; i < self->test_rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->tests_group), g_ptr_array_index (self->test_rows, i));

  g_ptr_array_set_size (self->test_rows, 0);
}

static void
focus_first_field (GtkWidget *row)
{
  static const char * const names[] = { "scale", "date", "overall" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkWidget *field = brochure_test_row_find_field (BROCHURE_TEST_ROW (row), names[i]);

      if (field != NULL && gtk_widget_grab_focus (field))
        return;
    }

  gtk_widget_grab_focus (row);
}

static void
add_test_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  BrochureEligibilityForm *self = BROCHURE_ELIGIBILITY_FORM (widget);
  g_autoptr(BrochureTestAnswer) answer = brochure_test_answer_new (g_variant_get_string (parameter, NULL));
  GtkWidget *row = add_test (self, answer);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  focus_first_field (row);
  on_changed (self);
}

/* What follows from the answers for the form itself. */
static void
show_state (BrochureEligibilityForm *self)
{
  const BrochureEvaluation *evaluation = brochure_check_get_evaluation (self->check);
  gboolean is_empty = brochure_answers_is_empty (evaluation->answers);

  brochure_background_group_show_state (BROCHURE_BACKGROUND_GROUP (self->background_group), evaluation);

  for (guint i = 0; i < self->test_rows->len; i++)
    brochure_test_row_set_faults (g_ptr_array_index (self->test_rows, i), evaluation, i);

  gtk_widget_set_visible (self->tests_group,
                          self->test_rows->len > 0 || brochure_evaluation_asks (evaluation, BROCHURE_QUESTION_TESTS));
  gtk_widget_set_visible (self->examples_group, is_empty && has_examples (self));
  gtk_widget_set_visible (self->clear_button, !is_empty);
}

/* Fills in the form. What it has no field for does not count as answered. */
static void
load (BrochureEligibilityForm *self)
{
  const BrochureAnswers *answers = brochure_check_get_answers (self->check);
  g_autoptr(BrochureAnswers) held = NULL;

  self->is_loading = TRUE;
  brochure_background_group_load (BROCHURE_BACKGROUND_GROUP (self->background_group), answers);
  remove_tests (self);

  for (guint i = 0; i < MIN (answers->tests->len, MAX_TESTS); i++)
    add_test (self, g_ptr_array_index (answers->tests, i));

  /* One test is easily seen whole; several are an overview. */
  if (self->test_rows->len == 1)
    adw_expander_row_set_expanded (g_ptr_array_index (self->test_rows, 0), TRUE);

  self->is_loading = FALSE;
  held = collect (self);
  brochure_check_restrict_answers (self->check, held);
  g_clear_pointer (&self->answers, brochure_answers_unref);
  self->answers = brochure_answers_ref (brochure_check_get_answers (self->check));
  show_state (self);
}

/* The same answers, written down once more by another form on its way out, change nothing that is typed here. */
static void
on_check_changed (BrochureEligibilityForm *self)
{
  BrochureAnswers *answers = brochure_check_get_answers (self->check);

  if (!brochure_answers_json_equal (answers, self->answers))
    {
      load (self);
      return;
    }

  g_clear_pointer (&self->answers, brochure_answers_unref);
  self->answers = brochure_answers_ref (answers);
  show_state (self);
}

static void
brochure_eligibility_form_dispose (GObject *object)
{
  BrochureEligibilityForm *self = BROCHURE_ELIGIBILITY_FORM (object);

  if (self->tests_menu != NULL)
    brochure_menu_clear (self->tests_menu);

  G_OBJECT_CLASS (brochure_eligibility_form_parent_class)->dispose (object);
}

static void
brochure_eligibility_form_finalize (GObject *object)
{
  BrochureEligibilityForm *self = BROCHURE_ELIGIBILITY_FORM (object);

  g_clear_object (&self->check);
  g_clear_pointer (&self->answers, brochure_answers_unref);
  g_clear_object (&self->tests_menu);
  g_clear_pointer (&self->test_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (brochure_eligibility_form_parent_class)->finalize (object);
}

static void
brochure_eligibility_form_class_init (BrochureEligibilityFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brochure_eligibility_form_dispose;
  object_class->finalize = brochure_eligibility_form_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/widgets/brochure-eligibility-form.ui");
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, tests_group);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, add_button);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, examples_group);
  gtk_widget_class_bind_template_child (widget_class, BrochureEligibilityForm, clear_button);

  /**
   * BrochureEligibilityForm|form.add-test:
   * @test: id of the test, `other`, `exempt` or `none-yet`
   *
   * Adds a language test.
   */
  gtk_widget_class_install_action (widget_class, "form.add-test", "s", add_test_action);
}

static void
brochure_eligibility_form_init (BrochureEligibilityForm *self)
{
  self->test_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * brochure_eligibility_form_new:
 * @check: what is answered to a brochure
 *
 * Creates the questions of the brochure's requirements, answered as far as they are.
 *
 * Returns: (transfer floating): the form
 */
GtkWidget *
brochure_eligibility_form_new (BrochureCheck *check)
{
  BrochureEligibilityForm *self;

  g_return_val_if_fail (BROCHURE_IS_CHECK (check), NULL);

  self = g_object_new (BROCHURE_TYPE_ELIGIBILITY_FORM, NULL);
  self->check = g_object_ref (check);
  self->is_loading = TRUE;
  add_background (self);
  add_examples (self);
  fill_menu (self);
  g_signal_connect_object (check, "changed", G_CALLBACK (on_check_changed), self, G_CONNECT_SWAPPED);
  load (self);

  return GTK_WIDGET (self);
}

static GtkWidget *
find_test_field (BrochureEligibilityForm *self,
                 const char              *pointer)
{
  char *rest;
  guint64 index = g_ascii_strtoull (pointer + strlen ("/tests/"), &rest, 10);
  GtkWidget *row = index < self->test_rows->len ? g_ptr_array_index (self->test_rows, index) : NULL;
  GtkWidget *field = NULL;

  if (row != NULL && *rest == '/')
    field = brochure_test_row_find_field (BROCHURE_TEST_ROW (row), strrchr (rest, '/') + 1);

  return field != NULL ? field : row;
}

/**
 * brochure_eligibility_form_show_field:
 * @self: a form
 * @pointer: JSON pointer of an answer; an empty one means the first question
 *
 * Unfolds the field of an answer and puts the cursor there.
 */
void
brochure_eligibility_form_show_field (BrochureEligibilityForm *self,
                                      const char              *pointer)
{
  GtkWidget *field;

  g_return_if_fail (BROCHURE_IS_ELIGIBILITY_FORM (self));
  g_return_if_fail (pointer != NULL);

  field = g_str_has_prefix (pointer, "/tests/")
          ? find_test_field (self, pointer)
          : brochure_background_group_find_field (BROCHURE_BACKGROUND_GROUP (self->background_group), pointer);

  if (field == NULL)
    {
      gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
      return;
    }

  brochure_highlighter_unfold (field);
  gtk_widget_grab_focus (field);
}
