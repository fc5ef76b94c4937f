/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/brochure-score-row.h"

#include <glib/gi18n.h>

#include "language/brochure-typed.h"
#include "telling/brochure-wording-check.h"

struct _BrochureScoreRow
{
  BrochureInputRow parent_instance;

  /* Owned */
  char *component;
  char *range;

  /* Borrowed from the document */
  const BrochureScale *scale;
};

G_DEFINE_FINAL_TYPE (BrochureScoreRow, brochure_score_row, BROCHURE_TYPE_INPUT_ROW)

static int
get_minimum (BrochureScoreRow *self)
{
  return self->component != NULL ? self->scale->component_minimum : self->scale->minimum;
}

static int
get_maximum (BrochureScoreRow *self)
{
  return self->component != NULL ? self->scale->component_maximum : self->scale->maximum;
}

static gboolean
brochure_score_row_can_become_valid (BrochureInputRow *row,
                                     const char       *text)
{
  BrochureScoreRow *self = BROCHURE_SCORE_ROW (row);
  g_autofree char *typed = brochure_typed_to_ascii (text);
  const BrochureInput input = { BROCHURE_INPUT_TEXT, typed };
  int score;

  return brochure_score_parse (&input, get_minimum (self), get_maximum (self), self->scale->step,
                               &score) != BROCHURE_FAULT_NONE &&
         brochure_score_can_become_valid (get_minimum (self), get_maximum (self), self->scale->step, typed);
}

/* With the mark that the caption has. */
static char *
brochure_score_row_dup_finished (BrochureInputRow *row,
                                 const char       *text)
{
  return brochure_typed_dup_decimal (text);
}

static void
brochure_score_row_finalize (GObject *object)
{
  BrochureScoreRow *self = BROCHURE_SCORE_ROW (object);

  g_clear_pointer (&self->component, g_free);
  g_clear_pointer (&self->range, g_free);

  G_OBJECT_CLASS (brochure_score_row_parent_class)->finalize (object);
}

static void
brochure_score_row_class_init (BrochureScoreRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  BrochureInputRowClass *row_class = BROCHURE_INPUT_ROW_CLASS (klass);

  object_class->finalize = brochure_score_row_finalize;

  row_class->can_become_valid = brochure_score_row_can_become_valid;
  row_class->dup_finished = brochure_score_row_dup_finished;
}

static void
brochure_score_row_init (BrochureScoreRow *self)
{
  gtk_entry_set_input_purpose (brochure_input_row_get_entry (BROCHURE_INPUT_ROW (self)),
                               GTK_INPUT_PURPOSE_NUMBER);
}

/**
 * brochure_score_row_new:
 * @title: what the score is of
 * @scale: the scale, which must outlive the row
 * @component: (nullable): which component it is, or nothing for the overall score
 *
 * Creates an entry for a score.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
brochure_score_row_new (const char          *title,
                        const BrochureScale *scale,
                        const char          *component)
{
  BrochureScoreRow *self;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (scale != NULL, NULL);

  self = g_object_new (BROCHURE_TYPE_SCORE_ROW,
                       "title", title,
                       "use-markup", FALSE,
                       NULL);
  self->scale = scale;
  self->component = g_strdup (component);
  /* The range of the components is said once, for all of them. */
  self->range = component == NULL ? brochure_wording_check_values (scale, scale->minimum, scale->maximum) : NULL;
  brochure_input_row_set_caption (BROCHURE_INPUT_ROW (self), self->range);

  return GTK_WIDGET (self);
}

/**
 * brochure_score_row_set_computed:
 * @self: a row
 * @score: what follows from the components, in steps of the scale, or %BROCHURE_SCORE_NONE
 *
 * Says below the title which score an empty entry stands for.
 */
void
brochure_score_row_set_computed (BrochureScoreRow *self,
                                 int               score)
{
  g_autofree char *number = NULL;
  g_autofree char *caption = NULL;

  g_return_if_fail (BROCHURE_IS_SCORE_ROW (self));

  if (score != BROCHURE_SCORE_NONE)
    {
      number = brochure_wording_check_score (self->scale, score);
      /* Translators: %s is the overall score of a language test */
      caption = g_strdup_printf (_("Follows from the section scores: %s"), number);
    }

  brochure_input_row_set_caption (BROCHURE_INPUT_ROW (self), caption != NULL ? caption : self->range);
}
