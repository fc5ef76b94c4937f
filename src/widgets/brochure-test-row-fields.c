/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "eligibility/brochure-test-form.h"
#include "telling/brochure-wording-check.h"
#include "widgets/brochure-choice-row.h"
#include "widgets/brochure-date-row.h"
#include "widgets/brochure-scale-row.h"
#include "widgets/brochure-score-row.h"
#include "widgets/brochure-test-row-private.h"

static void
on_field_changed (BrochureTestRow *self)
{
  if (!self->is_updating)
    g_signal_emit_by_name (self, "changed");
}

static void
add_field_to (BrochureTestRow *self,
              GtkWidget       *expander,
              GtkWidget       *row)
{
  g_signal_connect_object (row, BROCHURE_IS_CHOICE_ROW (row) ? "notify::value" : "changed",
                           G_CALLBACK (on_field_changed), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
}

static void
add_field (BrochureTestRow *self,
           GtkWidget       *row)
{
  add_field_to (self, GTK_WIDGET (self), row);
}

static void
remove_field (BrochureTestRow  *self,
              GtkWidget       **row)
{
  if (*row != NULL)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), *row);

  *row = NULL;
}

static void
remove_results (BrochureTestRow *self)
{
  remove_field (self, &self->overall_row);
  remove_field (self, &self->grade_row);
  remove_field (self, &self->sections_row);
  g_ptr_array_set_size (self->component_rows, 0);
}

static void
add_grade_row (BrochureTestRow *self)
{
  for (guint i = 0; i < self->scale->grades->len; i++)
    {
      const BrochureGrade *grade = g_ptr_array_index (self->scale->grades, i);

      if (!grade->is_answer)
        continue;

      if (self->grade_row == NULL)
        self->grade_row = brochure_choice_row_new (_("Grade on the certificate"));

      brochure_choice_row_add_choice (BROCHURE_CHOICE_ROW (self->grade_row), grade->grade,
                                      grade->label != NULL ? brochure_text_get (grade->label) : grade->grade);
    }

  if (self->grade_row == NULL)
    return;

  brochure_choice_row_set_value (BROCHURE_CHOICE_ROW (self->grade_row),
                                 brochure_input_get_text (&self->answer->grade));
  add_field (self, self->grade_row);
}

/* Most requirements do without them: they are folded away as long as none is needed. */
static void
add_sections_row (BrochureTestRow *self)
{
  GStrv components = self->scale->components;

  if (components == NULL || components[0] == NULL)
    return;

  self->sections_row = g_object_new (ADW_TYPE_EXPANDER_ROW,
                                     "expanded", self->answer->components->len > 0,
                                     /* Translators: the scores of the parts of a language test */
                                     "title", _("Section scores"),
                                     "use-markup", FALSE,
                                     NULL);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), self->sections_row);

  for (gsize i = 0; components[i] != NULL; i++)
    {
      GtkWidget *row = brochure_score_row_new (brochure_wording_check_component (components[i]),
                                               self->scale, components[i]);
      const BrochureInput *input = brochure_test_answer_get_component (self->answer, components[i]);

      brochure_input_row_set_text (BROCHURE_INPUT_ROW (row), brochure_input_get_text (input));
      add_field_to (self, self->sections_row, row);
      g_ptr_array_add (self->component_rows, row);
    }
}

static void
add_results (BrochureTestRow *self)
{
  /* Translators: the overall score of a language test */
  self->overall_row = brochure_score_row_new (_("Overall"), self->scale, NULL);
  brochure_input_row_set_text (BROCHURE_INPUT_ROW (self->overall_row),
                               brochure_input_get_text (&self->answer->overall));
  add_field (self, self->overall_row);
  add_grade_row (self);
  add_sections_row (self);
}

/**
 * _brochure_test_row_update_fields:
 * @self: a row
 *
 * Shows the fields of the scale that follows from the answers so far.
 */
void
_brochure_test_row_update_fields (BrochureTestRow *self)
{
  const BrochureScale *scale = brochure_test_form_choose_scale (self->test, self->answer);

  self->is_updating = TRUE;

  if (scale != self->scale)
    {
      remove_results (self);
      self->scale = scale;

      if (scale != NULL)
        add_results (self);
    }

  self->is_updating = FALSE;
}

static void
add_date_row (BrochureTestRow *self)
{
  /* What is not asked for cannot be corrected either. */
  if (!brochure_test_form_asks_for_date (self->document, self->test))
    {
      brochure_input_clear (&self->answer->date);
      return;
    }

  /* Translators: when a language test was taken */
  self->date_row = brochure_date_row_new (_("Test date"));
  brochure_input_row_set_text (BROCHURE_INPUT_ROW (self->date_row), brochure_input_get_text (&self->answer->date));
  add_field (self, self->date_row);
}

static void
add_scale_row (BrochureTestRow *self)
{
  if (self->test->scales->len < 2)
    return;

  self->scale_row = brochure_scale_row_new (self->test);
  brochure_scale_row_set_value (BROCHURE_SCALE_ROW (self->scale_row), brochure_input_get_text (&self->answer->scale));
  add_field (self, self->scale_row);
}

static void
add_module_row (BrochureTestRow *self)
{
  GStrv modules = self->test->modules;

  if (modules == NULL || g_strv_length (modules) < 2)
    return;

  /* Translators: which kind of a language test was taken: “Academic” or “General Training” */
  self->module_row = brochure_choice_row_new_always (_("Module"));

  for (guint i = 0; modules[i] != NULL; i++)
    brochure_choice_row_add_choice (BROCHURE_CHOICE_ROW (self->module_row), modules[i],
                                    brochure_wording_check_module (modules[i]));

  brochure_choice_row_set_value (BROCHURE_CHOICE_ROW (self->module_row),
                                 brochure_input_get_text (&self->answer->module));
  add_field (self, self->module_row);
}

/**
 * _brochure_test_row_add_fields:
 * @self: a row without fields
 *
 * Adds the fields that do not depend on the scale.
 */
void
_brochure_test_row_add_fields (BrochureTestRow *self)
{
  if (self->test == NULL)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "without-fields");
      adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (self), FALSE);
      return;
    }

  add_module_row (self);
  add_scale_row (self);
  add_date_row (self);
}
