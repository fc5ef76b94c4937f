/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "content/brochure-language-test.h"

#include "content/brochure-decimal.h"
#include "content/reading/brochure-parse.h"
#include "content/reading/brochure-reader.h"

/* A scale has at most this many steps, so that sums of scores cannot overflow. */
#define MAX_STEPS 10000

/* A hundred points: no scale is coarser. */
#define MAX_STEP 10000

static const char * const aggregates[] = { "none", "sum", "meanHalf", "meanInt", NULL };

/* Reads a score in whole steps of @step hundredths, or returns @fallback. */
static int
read_steps (BrochureReader *reader,
            const char     *member,
            gboolean        required,
            int             step,
            int             fallback)
{
  g_autofree char *string = brochure_reader_read_decimal (reader, member, required);
  BrochureDecimal decimal;
  int steps;

  if (string == NULL)
    return fallback;

  if (brochure_decimal_parse (string, &decimal) && !decimal.is_negative &&
      brochure_decimal_to_steps (&decimal, step, &steps) && steps <= MAX_STEPS)
    return steps;

  brochure_reader_add_problem (reader, TRUE, member, _("This score is not on its scale"),
                               _("a whole number of steps"), string);
  return fallback;
}

static int
read_step (BrochureReader *reader)
{
  g_autofree char *string = brochure_reader_read_decimal (reader, "step", TRUE);
  BrochureDecimal decimal;

  if (string == NULL)
    return 100;

  if (brochure_decimal_parse (string, &decimal) && decimal.is_exact && decimal.hundredths > 0 &&
      decimal.hundredths <= MAX_STEP)
    return decimal.hundredths;

  brochure_reader_add_problem (reader, TRUE, "step", _("This step cannot be used"),
                               _("a positive number of whole hundredths"), string);
  return 100;
}

/* Points out a range whose ends are the wrong way round. */
static void
check_range (BrochureReader *reader,
             const char     *member,
             int             minimum,
             int             maximum)
{
  if (minimum > maximum)
    brochure_reader_add_problem (reader, TRUE, member, _("The lower end is above the upper end"),
                                 NULL, NULL);
}

static BrochureAggregate
read_aggregate (BrochureReader *reader)
{
  g_autofree char *string = brochure_reader_read_string (reader, "aggregate", FALSE);

  if (string == NULL)
    return BROCHURE_AGGREGATE_NONE;

  for (guint i = 0; aggregates[i] != NULL; i++)
    if (g_str_equal (aggregates[i], string))
      return (BrochureAggregate) i;

  brochure_reader_add_problem (reader, TRUE, "aggregate", _("This value is not known"),
                               "sum, meanHalf, meanInt", string);
  return BROCHURE_AGGREGATE_NONE;
}

static gpointer
read_grade (BrochureReader *reader,
            gpointer        user_data)
{
  const BrochureScale *scale = user_data;
  g_autoptr(BrochureGrade) self = g_new0 (BrochureGrade, 1);

  self->grade = brochure_reader_read_string (reader, "grade", TRUE);
  self->minimum = read_steps (reader, "min", TRUE, scale->step, 0);
  self->maximum = read_steps (reader, "max", TRUE, scale->step, self->minimum);
  self->is_answer = brochure_reader_read_boolean (reader, "answer", FALSE);
  check_range (reader, "min", self->minimum, self->maximum);

  if (self->grade == NULL)
    return NULL;

  self->label = brochure_reader_read_text (reader, "label", FALSE);

  return g_steal_pointer (&self);
}

static GStrv
read_components (BrochureReader *reader)
{
  g_auto(GStrv) components = brochure_reader_read_strings (reader, "components");

  if (components == NULL)
    return g_new0 (char *, 1);

  if (g_strv_length (components) <= BROCHURE_MAX_COMPONENTS)
    return g_steal_pointer (&components);

  brochure_reader_add_problem (reader, TRUE, "components", _("A scale cannot have that many components"),
                               "16", NULL);
  return g_new0 (char *, 1);
}

static gpointer
read_scale (BrochureReader *reader,
            gpointer        user_data)
{
  g_autoptr(BrochureScale) self = g_new0 (BrochureScale, 1);

  self->id = brochure_reader_read_id (reader, "id",
                                      brochure_reader_get_ids (reader, BROCHURE_REFERENCE_SCALE));
  if (self->id == NULL)
    return NULL;

  self->name = brochure_reader_read_text (reader, "name", FALSE);
  self->answer = brochure_reader_read_string (reader, "answer", FALSE);
  self->step = read_step (reader);
  self->minimum = read_steps (reader, "min", TRUE, self->step, 0);
  self->maximum = read_steps (reader, "max", TRUE, self->step, self->minimum);
  self->component_minimum = read_steps (reader, "componentMin", FALSE, self->step, self->minimum);
  self->component_maximum = read_steps (reader, "componentMax", FALSE, self->step, self->maximum);
  self->reported_from = read_steps (reader, "reportedFrom", FALSE, self->step, self->minimum);
  self->components = read_components (reader);
  self->aggregate = read_aggregate (reader);
  self->grades = brochure_reader_read_array (reader, "grades", FALSE, read_grade, self,
                                             (GDestroyNotify) brochure_grade_free);
  brochure_reader_read_date (reader, "takenFrom", FALSE, &self->taken_from);
  brochure_reader_read_date (reader, "takenUntil", FALSE, &self->taken_until);

  check_range (reader, "min", self->minimum, self->maximum);
  check_range (reader, "componentMin", self->component_minimum, self->component_maximum);

  return g_steal_pointer (&self);
}

static const BrochureScale *
find_scale_for_member (BrochureReader *reader,
                       GPtrArray      *scales,
                       const char     *member,
                       char          **id)
{
  *id = brochure_reader_read_string (reader, member, TRUE);
  if (*id == NULL)
    return NULL;

  for (guint i = 0; i < scales->len; i++)
    {
      const BrochureScale *scale = g_ptr_array_index (scales, i);

      if (g_str_equal (scale->id, *id))
        return scale;
    }

  brochure_reader_add_problem (reader, TRUE, member, _("This test has no such scale"),
                               _("the id of one of its scales"), *id);
  return NULL;
}

typedef struct
{
  const BrochureScale *from;
  const BrochureScale *to;
} ScalePair;

static gpointer
read_concordance_row (BrochureReader *reader,
                      gpointer        user_data)
{
  const ScalePair *pair = user_data;
  g_autoptr(BrochureConcordanceRow) self = g_new0 (BrochureConcordanceRow, 1);

  self->score = read_steps (reader, "score", TRUE, pair->from->step, 0);
  self->component = brochure_reader_read_string (reader, "component", FALSE);
  self->minimum = read_steps (reader, "min", TRUE, pair->to->step, 0);
  self->maximum = read_steps (reader, "max", TRUE, pair->to->step, self->minimum);
  check_range (reader, "min", self->minimum, self->maximum);

  return g_steal_pointer (&self);
}

static gpointer
read_concordance (BrochureReader *reader,
                  gpointer        user_data)
{
  GPtrArray *scales = user_data;
  g_autoptr(BrochureConcordance) self = g_new0 (BrochureConcordance, 1);
  ScalePair pair;

  pair.from = find_scale_for_member (reader, scales, "from", &self->from);
  pair.to = find_scale_for_member (reader, scales, "to", &self->to);
  if (pair.from == NULL || pair.to == NULL)
    return NULL;

  self->rows = brochure_reader_read_array (reader, "rows", TRUE, read_concordance_row, &pair,
                                           (GDestroyNotify) brochure_concordance_row_free);
  self->source = brochure_reader_read_reference (reader, "source", FALSE,
                                                 BROCHURE_REFERENCE_SOURCE);

  return g_steal_pointer (&self);
}

/**
 * brochure_language_test_read:
 * @reader: stands on a test
 * @user_data: (element-type utf8 utf8) (nullable): the ids of tests seen so far
 *
 * Reads one language test of the content file.
 *
 * Returns: (transfer full) (nullable): a [struct@LanguageTest]
 */
gpointer
brochure_language_test_read (BrochureReader *reader,
                             gpointer        user_data)
{
  g_autoptr(BrochureLanguageTest) self = g_new0 (BrochureLanguageTest, 1);

  self->id = brochure_reader_read_id (reader, "id", user_data);
  if (self->id == NULL)
    return NULL;

  self->name = brochure_reader_read_text (reader, "name", TRUE);
  self->aliases = brochure_reader_read_strings (reader, "aliases");
  self->modules = brochure_reader_read_strings (reader, "modules");
  self->scales = brochure_reader_read_array (reader, "scales", TRUE, read_scale, NULL,
                                             (GDestroyNotify) brochure_scale_free);
  self->concordances = brochure_reader_read_array (reader, "concordances", FALSE,
                                                   read_concordance, self->scales,
                                                   (GDestroyNotify) brochure_concordance_free);

  return g_steal_pointer (&self);
}

void
brochure_grade_free (BrochureGrade *self)
{
  g_clear_pointer (&self->grade, g_free);
  g_clear_pointer (&self->label, brochure_text_unref);
  g_free (self);
}

void
brochure_scale_free (BrochureScale *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->name, brochure_text_unref);
  g_clear_pointer (&self->answer, g_free);
  g_clear_pointer (&self->components, g_strfreev);
  g_clear_pointer (&self->grades, g_ptr_array_unref);
  g_free (self);
}

void
brochure_concordance_row_free (BrochureConcordanceRow *self)
{
  g_clear_pointer (&self->component, g_free);
  g_free (self);
}

void
brochure_concordance_free (BrochureConcordance *self)
{
  g_clear_pointer (&self->from, g_free);
  g_clear_pointer (&self->to, g_free);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->source, g_free);
  g_free (self);
}

void
brochure_language_test_free (BrochureLanguageTest *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->name, brochure_text_unref);
  g_clear_pointer (&self->aliases, g_strfreev);
  g_clear_pointer (&self->modules, g_strfreev);
  g_clear_pointer (&self->scales, g_ptr_array_unref);
  g_clear_pointer (&self->concordances, g_ptr_array_unref);
  g_free (self);
}
